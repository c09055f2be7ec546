// A stack of lanes under one time axis: shared zoom, pan, cursor and selection; lanes scroll, the axis stays.
//
// Operated by keys as well as by mouse: + - 0 Home End arrows (see handleKey), Up and Down choose the lane
// whose interval and values are told, Page Up and Page Down scroll. Of the chosen lane: Alt+Up and Alt+Down (or dragging
// its name) move it, Ctrl+Up and Ctrl+Down (or dragging the line below it) change its height, H hides it.
#pragma once

#include <QHash>
#include <QScrollArea>
#include <QSet>
#include <QWidget>

#include <vector>

#include "widgets/lane_renderer.h"
#include "widgets/lane_view.h"
#include "widgets/time_axis.h"

class QVBoxLayout;

namespace sigwavnet::widgets {

class TimeRuler;

class LaneStack : public QWidget {
    Q_OBJECT
public:
    explicit LaneStack(QWidget* parent = nullptr);
    ~LaneStack() override;

    TimeAxis& axis() { return axis_; }

    // The lanes from top to bottom. One whose id was there before keeps its content.
    void setLanes(const std::vector<LaneSpec>& specs);
    std::vector<LaneSpec> lanes() const;
    LaneView* lane(const QString& id) const;  // null: no such lane

    // Hidden lanes are remembered by id, also for lanes that come later.
    void setHidden(const QSet<QString>& ids);
    void setLaneShown(const QString& id, bool shown);
    const QSet<QString>& hidden() const { return hidden_; }

    // Moves a lane to the place of the `place`-th one (0: the first).
    void moveLane(const QString& id, int place);
    // Heights of plots that differ from their specs', by lane id; also for lanes that come later.
    void setHeights(const QHash<QString, int>& heights);
    void setLaneHeight(const QString& id, int height);
    const QHash<QString, int>& heights() const { return heights_; }

    // True while a picture that belongs on the screen is still being drawn.
    bool busy() const { return renderer_.busy(); }
    // The lane that keys act on; empty before one was chosen.
    QString currentLane() const;

Q_SIGNALS:
    void hiddenChanged();
    void orderChanged();    // by a person
    void heightsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    LaneView* makeLane(const LaneSpec& spec);
    void applyMargins();
    void choose(LaneView* lane);
    void chooseNeighbour(int direction);
    void dragLane(LaneView* lane, int y);
    void moveCurrent(int direction);
    void resizeCurrent(int direction);
    bool handleLaneKey(QKeyEvent* event);
    void placeLanes();
    void describeCurrent();
    TimeScale scale() const;

    TimeAxis axis_;
    LaneRenderer renderer_;
    TimeRuler* ruler_;
    QScrollArea* scroll_;
    QWidget* column_;
    QVBoxLayout* layout_;
    std::vector<LaneView*> lanes_;
    LaneView* current_ = nullptr;
    QSet<QString> hidden_;
    QHash<QString, int> heights_;
    int lastNumber_ = 0;
};

}  // namespace sigwavnet::widgets
