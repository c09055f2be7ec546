// The menu of the Recording page: which lanes are shown and how the spectrogram is coloured; remembered
// between starts.
#pragma once

#include <QObject>

#include "widgets/lane_spectrogram.h"
#include "widgets/lane_stack.h"

class QMenu;

namespace sigwavnet::studio {

class LanesMenu : public QObject {
    Q_OBJECT
public:
    // Fills `menu` whenever it opens. `stack` outlives this.
    LanesMenu(QMenu& menu, widgets::LaneStack& stack, QObject* parent = nullptr);

    widgets::ColourMap colourMap() const { return map_; }
    double decibelRange() const { return range_; }  // from the darkest to the brightest colour [dB]

Q_SIGNALS:
    void coloursChanged();

private:
    void fill();
    void addGroup(const QString& id, const QString& title);
    void addColours();
    void setGroupShown(const QString& group, bool shown);
    void remember() const;

    QMenu& menu_;
    widgets::LaneStack& stack_;
    widgets::ColourMap map_ = widgets::ColourMap::Viridis;
    double range_ = 70;
};

}  // namespace sigwavnet::studio
