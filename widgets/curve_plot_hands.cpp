// What mouse and keys do to a plot of curves (see curve_plot.h).
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "widgets/curve_plot.h"

namespace sigwavnet::widgets {
namespace {

constexpr double kClickReach = 12;  // pixels

// What stands at a pixel on the y axis: in log10 on a logarithmic one.
double yAt(const CurveScale& scale, double pixel) {
    return scale.y.high - (pixel - scale.top) / scale.height * scale.y.length();
}

}  // namespace

void CurvePlot::wheelEvent(QWheelEvent* event) {
    // Shift turns a wheel sideways on some desktops: take whichever moved.
    const QPoint turned = event->angleDelta();
    const int delta = turned.y() != 0 ? turned.y() : turned.x();
    if (delta == 0 || picture_.curves.empty()) return event->ignore();
    const bool onlyX = event->modifiers() & Qt::ShiftModifier,
               onlyY = event->modifiers() & Qt::ControlModifier;
    zoom(std::pow(kWheelStep, -delta / 120.0), event->position(), !onlyY, !onlyX);
    event->accept();
}

void CurvePlot::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    pressed_ = event->position();
    dragged_ = false;
    dragWindow_ = window_;
}

void CurvePlot::mouseMoveEvent(QMouseEvent* event) {
    const CurveLayout layout = plotLayout();
    if (pressed_ && (event->buttons() & Qt::LeftButton)) {
        const QPointF moved = event->position() - *pressed_;
        dragged_ |= moved.manhattanLength() > 4;
        if (!dragged_) return;
        const double dx = -moved.x() / layout.scale.width * dragWindow_.x.length();
        const double dy = moved.y() / layout.scale.height * dragWindow_.y.length();
        read(std::nullopt, std::nullopt);
        setWindow({{dragWindow_.x.low + dx, dragWindow_.x.high + dx},
                   {dragWindow_.y.low + dy, dragWindow_.y.high + dy}});
        return;
    }
    if (!layout.area().contains(event->position())) return read(std::nullopt, std::nullopt);
    const double y = yAt(layout.scale, event->position().y());
    read(layout.scale.fromX(event->position().x()), picture_.logarithmic ? std::pow(10.0, y) : y);
}

void CurvePlot::mouseReleaseEvent(QMouseEvent* event) {
    if (pressed_ && !dragged_ && event->button() == Qt::LeftButton)
        if (const auto curve = curveAt(event->position())) Q_EMIT curveClicked(*curve);
    pressed_.reset();
}

void CurvePlot::mouseDoubleClickEvent(QMouseEvent*) {
    resetWindow();
}

void CurvePlot::leaveEvent(QEvent*) {
    read(std::nullopt, std::nullopt);
}

void CurvePlot::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const QPointF centre = plotLayout().area().center();
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
            if (shift) return pan(event->key() == Qt::Key_Left ? -kKeyPan : kKeyPan, 0);
            return moveReading(event->key());
        case Qt::Key_Home:
        case Qt::Key_End:
            return moveReading(event->key());
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (!shift) break;
            return pan(0, event->key() == Qt::Key_Up ? kKeyPan : -kKeyPan);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoom(1 / kWheelStep, centre, true, true);
        case Qt::Key_Minus:
            return zoom(kWheelStep, centre, true, true);
        case Qt::Key_0:
            return resetWindow();
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

Figure CurvePlot::figure() const {
    if (picture_.curves.empty()) return {accessibleName(), size(), {}, {}};
    const auto paint = [this](QPainter& painter, const QSizeF& size) {
        const CurveLayout layout = layoutCurves(picture_, window_, size, font());
        const Theme& colours = theme(palette());
        paintCurveFrame(painter, picture_, layout, size, font(), colours);
        paintCurves(painter, picture_.curves, layout.scale, colours);
    };
    // Holds all it needs: a thousand long curves take seconds, on another thread.
    const auto data = [picture = picture_](sigwavnet::Progress&) { return curvesCsv(picture); };
    return {accessibleName(), size(), paint, {}, data};
}

void CurvePlot::addMenuEntries(QMenu& menu) {
    menu.addAction(tr("Show all"), this, &CurvePlot::resetWindow);
    QAction* log = menu.addAction(tr("Logarithmic"), this, &CurvePlot::setLogarithmic);
    log->setCheckable(true);
    log->setChecked(picture_.logarithmic);
}

// The names that the legend had no room for.
bool CurvePlot::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const CurveLegend legend = plotLayout().legend;
    for (const LegendEntry& entry : legend.entries) {
        const QString& name = picture_.curves[size_t(entry.curve)].style.name;
        if (entry.place.contains(help->pos()) && entry.text != name) {
            QToolTip::showText(help->globalPos(), name, this);
            return true;
        }
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

void CurvePlot::zoom(double factor, const QPointF& centre, bool alongX, bool alongY) {
    const CurveScale scale = plotLayout().scale;
    const CurveWindow all = home();
    CurveWindow next = window_;
    if (alongX) next.x = zoomed(window_.x, scale.fromX(centre.x()), factor, all.x);
    if (alongY) next.y = zoomed(window_.y, yAt(scale, centre.y()), factor, all.y);
    setWindow(next);
}

void CurvePlot::pan(double xShare, double yShare) {
    const double dx = xShare * window_.x.length(), dy = yShare * window_.y.length();
    setWindow({{window_.x.low + dx, window_.x.high + dx}, {window_.y.low + dy, window_.y.high + dy}});
}

// By a point of the longest curve; the first press begins at the window's edge.
void CurvePlot::moveReading(int key) {
    const CurveSeries* longest = nullptr;
    for (const Curve& curve : picture_.curves)
        if (!longest || curve.series->size() > longest->size()) longest = curve.series.get();
    if (!longest || longest->empty()) return;
    const auto x = longest->x();
    const auto last = ptrdiff_t(x.size()) - 1;
    ptrdiff_t point = 0;
    if (key == Qt::Key_Home || key == Qt::Key_End)
        point = key == Qt::Key_Home ? 0 : last;
    else if (!reading_)
        point = ptrdiff_t(longest->nearest(key == Qt::Key_Right ? window_.x.low : window_.x.high));
    else
        point = ptrdiff_t(longest->nearest(reading_->x)) + (key == Qt::Key_Right ? 1 : -1);
    read(double(x[size_t(std::clamp<ptrdiff_t>(point, 0, last))]), std::nullopt);
}

void CurvePlot::read(std::optional<double> x, std::optional<double> y) {
    if (!x && !reading_) return;
    reading_ = x ? readCurves(picture_, *x, y) : std::nullopt;
    readingY_ = y;
    setAccessibleDescription(readout());
    update();
}

std::optional<int> CurvePlot::curveAt(const QPointF& point) const {
    const CurveScale scale = plotLayout().scale;
    const auto reading = readCurves(picture_, scale.fromX(point.x()), std::nullopt, picture_.curves.size());
    if (!reading) return std::nullopt;
    std::optional<int> nearest;
    double distance = kClickReach;
    for (const CurveReading::Value& value : reading->values) {
        const double away = std::abs(scale.toY(value.shown) - point.y());
        if (!(away < distance)) continue;
        distance = away;
        nearest = value.curve;
    }
    return nearest;
}

}  // namespace sigwavnet::widgets
