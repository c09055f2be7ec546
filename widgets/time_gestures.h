// The gestures of every view over time: wheel, keys, pinch and drag, the same on the ruler and on each lane.
#pragma once

#include <QPointF>

#include "widgets/time_axis.h"
#include "widgets/time_scale.h"

class QKeyEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace sigwavnet::widgets {

enum class PlainWheel {
    Zooms,    // on the ruler
    Scrolls,  // on lanes, whose stack scrolls
};

// Ctrl+wheel zooms about the pointer, Shift+wheel and sideways wheels pan. Returns false for a wheel that is
// left to the scroll area. `scale` lies over the plot, whose left edge is at `left` in the event's
// coordinates.
bool handleWheel(TimeAxis& axis, const TimeScale& scale, double left, QWheelEvent* event, PlainWheel plain);

// + and - zoom, arrows pan, Shift+arrows move the cursor, Home and End go to the ends, 0 shows all, Escape
// clears the selection. Returns false for other keys.
bool handleKey(TimeAxis& axis, const TimeScale& scale, QKeyEvent* event);

bool handlePinch(TimeAxis& axis, const TimeScale& scale, double left, QNativeGestureEvent* event);

// One press, drag and release on a plot.
class TimeDrag {
public:
    enum class Kind { None, Pending, Pan, Select };

    // `x` in the plot's pixels. A drag selects or pans; short of a drag the release is a click.
    void press(const TimeAxis& axis, const TimeScale& scale, double x, bool selects);
    void move(TimeAxis& axis, const TimeScale& scale, double x);
    // True when it was a click: nothing had moved.
    bool release();
    Kind kind() const { return kind_; }

private:
    Kind kind_ = Kind::None;
    bool selects_ = false;
    double pressX_ = 0;
    double pressSeconds_ = 0;
    TimeRange pressVisible_;
};

}  // namespace sigwavnet::widgets
