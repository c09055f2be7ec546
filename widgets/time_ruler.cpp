#include "widgets/time_ruler.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPainterPath>

#include "widgets/theme.h"

namespace sigwavnet::widgets {

TimeRuler::TimeRuler(TimeAxis& axis, int leftMargin, int rightMargin, QWidget* parent)
    : QWidget(parent), axis_(axis), left_(leftMargin), right_(rightMargin) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time axis"));
    setToolTip(tr("Drag to select a stretch, wheel to zoom, double click to show all"));
    for (const auto changed : {&TimeAxis::visibleChanged, &TimeAxis::cursorChanged,
                               &TimeAxis::playheadChanged, &TimeAxis::selectionChanged}) {
        connect(&axis, changed, this, qOverload<>(&QWidget::update));
    }
}

TimeScale TimeRuler::scale() const {
    return {axis_.visible(), double(std::max(1, width() - left_ - right_))};
}

QSize TimeRuler::sizeHint() const {
    return {400, int(fontMetrics().height() * 1.9)};
}

void TimeRuler::setMargins(int left, int right) {
    left_ = left;
    right_ = right;
    update();
}

void TimeRuler::paintTicks(QPainter& painter) const {
    const Theme& colours = theme(palette());
    const QFontMetrics metrics(painter.font());
    const double spacing = metrics.horizontalAdvance(QStringLiteral("00:00.000")) * 1.5;
    const TimeScale scale = this->scale();
    for (const TimeTick& tick : timeTicks(scale, spacing, locale())) {
        const double x = left_ + scale.toPixel(tick.seconds);
        const bool labelled = !tick.label.isEmpty();
        painter.setPen(colours.axis);
        painter.drawLine(QPointF(x, height() - 1), QPointF(x, height() - (labelled ? 7 : 4)));
        if (!labelled) continue;
        const double width = metrics.horizontalAdvance(tick.label);
        // The labels of the very ends move inwards instead of running into the margins.
        const double from =
            std::clamp(x - width / 2, double(left_), std::max<double>(left_, this->width() - right_ - width));
        painter.setPen(colours.muted);
        painter.drawText(QPointF(from, metrics.ascent() + 3), tick.label);
    }
}

void TimeRuler::paintMarkers(QPainter& painter) const {
    const Theme& colours = theme(palette());
    const TimeScale scale = this->scale();
    painter.setClipRect(QRectF(left_ - 6, 0, scale.width + 12, height()));
    if (axis_.cursor()) {
        const double x = left_ + scale.toPixel(*axis_.cursor());
        painter.setPen(colours.text);
        painter.drawLine(QPointF(x, height() - 9), QPointF(x, height()));
    }
    const double x = left_ + scale.toPixel(axis_.playhead());
    QPainterPath flag;
    flag.moveTo(x, height());
    flag.lineTo(x - 5, height() - 8);
    flag.lineTo(x + 5, height() - 8);
    flag.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(flag, colours.playhead);
}

void TimeRuler::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colours = theme(palette());
    painter.setFont(tabularFont(font()));
    const TimeScale scale = this->scale();
    if (axis_.selection()) {
        const double from = std::max(0.0, scale.toPixel(axis_.selection()->begin));
        const double to = std::min(scale.width, scale.toPixel(axis_.selection()->end));
        if (to > from) painter.fillRect(QRectF(left_ + from, 0, to - from, height()), colours.accentSoft);
    }
    painter.setPen(colours.axis);
    painter.drawLine(QPointF(left_, height() - 0.5), QPointF(width() - right_, height() - 0.5));
    if (axis_.duration() <= 0) return;
    paintTicks(painter);
    paintMarkers(painter);
}

void TimeRuler::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) drag_.press(axis_, scale(), event->position().x() - left_, true);
}

void TimeRuler::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x() - left_;
    drag_.move(axis_, scale(), x);
    axis_.setHighlight({});
    axis_.setCursor(scale().toSeconds(x));
}

void TimeRuler::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !drag_.release()) return;
    axis_.setSelection({});
    Q_EMIT axis_.seekRequested(
        std::clamp(scale().toSeconds(event->position().x() - left_), 0.0, axis_.duration()));
}

void TimeRuler::mouseDoubleClickEvent(QMouseEvent*) {
    axis_.fit();
}

void TimeRuler::wheelEvent(QWheelEvent* event) {
    if (!handleWheel(axis_, scale(), left_, event, PlainWheel::Zooms)) QWidget::wheelEvent(event);
}

void TimeRuler::leaveEvent(QEvent*) {
    axis_.setCursor({});
}

bool TimeRuler::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture &&
        handlePinch(axis_, scale(), left_, static_cast<QNativeGestureEvent*>(event))) {
        return true;
    }
    return QWidget::event(event);
}

}  // namespace sigwavnet::widgets
