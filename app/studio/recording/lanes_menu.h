// The menu of the Recording page: which lanes are shown, and the options of those that have some.
#pragma once

#include <QObject>

#include "app/studio/recording/lane_registry.h"

class QMenu;

namespace sigwavnet::studio {

class LanesMenu : public QObject {
    Q_OBJECT
public:
    // Fills `menu` whenever it opens. `stack` and `registry` outlive this.
    LanesMenu(QMenu& menu, widgets::LaneStack& stack, LaneRegistry& registry, QObject* parent = nullptr);

private:
    void fill();
    void addGroup(const QString& id, const QString& title);
    void setGroupShown(const QString& group, bool shown);

    QMenu& menu_;
    widgets::LaneStack& stack_;
    LaneRegistry& registry_;
};

}  // namespace sigwavnet::studio
