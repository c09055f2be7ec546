// Above the lanes: play, loop, where one is in time, zoom, and which lanes are shown.
#pragma once

#include <QWidget>

#include "widgets/time_axis.h"

class QLabel;
class QMenu;
class QToolButton;

namespace sigwavnet::studio {

class TransportBar : public QWidget {
    Q_OBJECT
public:
    // `axis` outlives the bar.
    explicit TransportBar(widgets::TimeAxis& axis, QWidget* parent = nullptr);

    void setPlaying(bool playing);
    bool loops() const;  // a selection is repeated
    void setLoops(bool loops);
    QMenu* lanesMenu() const { return menu_; }
    QMenu* listenMenu() const { return listenMenu_; }  // what is heard
    void setListening(const QString& what);            // on the button

Q_SIGNALS:
    void playToggled();
    void loopToggled();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const QString& name, const QString& help);
    QToolButton* addMenuButton(const QString& name, const QString& help, QMenu* menu);
    void updateIcons();
    void updateTimes();

    widgets::TimeAxis& axis_;
    QMenu* menu_;
    QMenu* listenMenu_;
    QToolButton* play_;
    QToolButton* loop_;
    QToolButton* listen_;
    QLabel* position_;
    QLabel* details_;
    QToolButton* zoomOut_;
    QToolButton* zoomIn_;
    QToolButton* fit_;
    QToolButton* lanes_;
    bool playing_ = false;
};

}  // namespace sigwavnet::studio
