#include "widgets/time_gestures.h"

#include <QApplication>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <cmath>

namespace sigwavnet::widgets {

namespace {

constexpr double kZoomOfStep = 1.25;  // one notch of a wheel
constexpr double kZoomOfKey = 1.5;
constexpr double kPanOfStep = 0.1;  // of the visible stretch
constexpr double kNotch = 120;      // of a wheel, in eighths of a degree

void moveCursor(TimeAxis& axis, const TimeScale& scale, double pixels) {
    const double from = axis.anchor();
    axis.setCursor(from + pixels * scale.secondsPerPixel());
    if (axis.cursor()) axis.reveal(*axis.cursor());
}

bool handleArrow(TimeAxis& axis, const TimeScale& scale, double direction, Qt::KeyboardModifiers modifiers) {
    if (modifiers & Qt::ShiftModifier) {
        moveCursor(axis, scale, direction * (modifiers & Qt::ControlModifier ? 10 : 1));
    } else {
        axis.pan(direction * kPanOfStep * axis.visible().length());
    }
    return true;
}

}  // namespace

bool handleWheel(TimeAxis& axis, const TimeScale& scale, double left, QWheelEvent* event, PlainWheel plain) {
    const bool zooms = event->modifiers() & Qt::ControlModifier ||
                       (plain == PlainWheel::Zooms && !(event->modifiers() & Qt::ShiftModifier));
    const double vertical = event->angleDelta().y() / kNotch;
    const double sideways = event->angleDelta().x() / kNotch;
    if (zooms && vertical != 0) {
        axis.zoom(std::pow(kZoomOfStep, vertical), scale.toSeconds(event->position().x() - left));
    } else if (event->modifiers() & Qt::ShiftModifier || sideways != 0) {
        // Some platforms already turn Shift+wheel into a sideways wheel.
        axis.pan(-(sideways != 0 ? sideways : vertical) * kPanOfStep * axis.visible().length());
    } else {
        return false;
    }
    event->accept();
    return true;
}

bool handleKey(TimeAxis& axis, const TimeScale& scale, QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            axis.zoom(kZoomOfKey, axis.anchor());
            return true;
        case Qt::Key_Minus:
        case Qt::Key_Underscore:
            axis.zoom(1 / kZoomOfKey, axis.anchor());
            return true;
        case Qt::Key_Left:
            return handleArrow(axis, scale, -1, event->modifiers());
        case Qt::Key_Right:
            return handleArrow(axis, scale, 1, event->modifiers());
        case Qt::Key_Home:
            axis.goToBegin();
            return true;
        case Qt::Key_End:
            axis.goToEnd();
            return true;
        case Qt::Key_0:
            axis.fit();
            return true;
        case Qt::Key_Escape:
            if (!axis.selection()) return false;
            axis.setSelection({});
            return true;
        default:
            return false;
    }
}

bool handlePinch(TimeAxis& axis, const TimeScale& scale, double left, QNativeGestureEvent* event) {
    if (event->gestureType() != Qt::ZoomNativeGesture) return false;
    axis.zoom(std::max(0.1, 1 + event->value()), scale.toSeconds(event->position().x() - left));
    return true;
}

void TimeDrag::press(const TimeAxis& axis, const TimeScale& scale, double x, bool selects) {
    kind_ = Kind::Pending;
    selects_ = selects;
    pressX_ = x;
    pressSeconds_ = scale.toSeconds(x);
    pressVisible_ = axis.visible();
}

void TimeDrag::move(TimeAxis& axis, const TimeScale& scale, double x) {
    if (kind_ == Kind::None) return;
    if (kind_ == Kind::Pending) {
        if (std::abs(x - pressX_) < QApplication::startDragDistance()) return;
        kind_ = selects_ ? Kind::Select : Kind::Pan;
    }
    if (kind_ == Kind::Select) {
        axis.setSelection(TimeRange{pressSeconds_, scale.toSeconds(x)});
    } else {
        // From where the drag began, so that rounding never adds up.
        const double shift = (pressX_ - x) * scale.secondsPerPixel();
        axis.setVisible({pressVisible_.begin + shift, pressVisible_.end + shift});
    }
}

bool TimeDrag::release() {
    const bool click = kind_ == Kind::Pending;
    kind_ = Kind::None;
    return click;
}

}  // namespace sigwavnet::widgets
