#include "widgets/plot_view.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sigwavnet::widgets {
namespace {


}  // namespace

PlotView::PlotView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    resetWindow();
    offerFigure(this, [this] { return figure(); },
                [this](QMenu& menu) { menu.addAction(tr("Show all"), this, &PlotView::resetWindow); });
}

Figure PlotView::figure() const {
    if (!plot_.message.isEmpty()) return {plot_.title, size(), {}, {}};
    const auto paint = [this](QPainter& painter, const QSizeF& size) {
        paintPlot(painter, plot_, window_, size, font(), theme(palette()));
    };
    return {plot_.title, size(), paint, [this] { return plotCsv(plot_); }};
}

void PlotView::setPlot(Plot plot, bool keepWindow) {
    plot_ = std::move(plot);
    setAccessibleName(plot_.title);
    reading_.reset();
    describe();
    if (!keepWindow) resetWindow();
    redraw();
}

void PlotView::setWindow(const PlotWindow& window) {
    if (window == window_ || !(window.x.length() > 0) || !(window.y.length() > 0)) return;
    window_ = window;
    redraw();
    Q_EMIT windowChanged();
}

void PlotView::resetWindow() {
    setWindow({plot_.xHome(), plot_.yHome()});
}

QString PlotView::readout() const {
    return reading_ ? readingText(plot_, *reading_) : QString();
}

void PlotView::paintEvent(QPaintEvent*) {
    const Theme& colours = theme(palette());
    if (picture_.isNull()) {
        picture_ = QPixmap(size() * devicePixelRatioF());
        picture_.setDevicePixelRatio(devicePixelRatioF());
        QPainter drawing(&picture_);
        paintPlot(drawing, plot_, window_, size(), font(), colours);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture_);
    if (reading_) paintReading(painter, plot_, plotLayout(), *reading_, font(), colours);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void PlotView::resizeEvent(QResizeEvent*) {
    redraw();
}

void PlotView::wheelEvent(QWheelEvent* event) {
    // Shift turns a wheel sideways on some desktops: take whichever moved.
    const QPoint turned = event->angleDelta();
    const int delta = turned.y() != 0 ? turned.y() : turned.x();
    if (delta == 0 || !plot_.message.isEmpty()) return event->ignore();
    const bool onlyX = event->modifiers() & Qt::ShiftModifier,
               onlyY = event->modifiers() & Qt::ControlModifier;
    zoom(std::pow(kWheelStep, -delta / 120.0), event->position(), !onlyY, !onlyX);
    event->accept();
}

void PlotView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    dragFrom_ = event->position();
    dragWindow_ = window_;
}

void PlotView::mouseMoveEvent(QMouseEvent* event) {
    const PlotLayout layout = plotLayout();
    if (dragFrom_ && (event->buttons() & Qt::LeftButton)) {
        const QPointF moved = event->position() - *dragFrom_;
        const double dx = -moved.x() / layout.area.width() * dragWindow_.x.length();
        const double dy = moved.y() / layout.area.height() * dragWindow_.y.length();
        setReading(std::nullopt);
        setWindow({{dragWindow_.x.low + dx, dragWindow_.x.high + dx},
                   {dragWindow_.y.low + dy, dragWindow_.y.high + dy}});
        return;
    }
    const bool inside = layout.area.contains(event->position());
    setReading(inside ? readAt(plot_, layout.fromX(event->position().x())) : std::nullopt);
}

void PlotView::mouseReleaseEvent(QMouseEvent*) {
    dragFrom_.reset();
}

void PlotView::mouseDoubleClickEvent(QMouseEvent*) {
    resetWindow();
}

void PlotView::leaveEvent(QEvent*) {
    setReading(std::nullopt);
}

void PlotView::focusOutEvent(QFocusEvent* event) {
    setReading(std::nullopt);
    QWidget::focusOutEvent(event);
}

void PlotView::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const QPointF centre = plotLayout().area.center();
    switch (event->key()) {
        case Qt::Key_Left:
            return shift ? pan(-kKeyPan, 0) : stepReading(-1);
        case Qt::Key_Right:
            return shift ? pan(kKeyPan, 0) : stepReading(1);
        case Qt::Key_Up:
            if (!shift) break;
            return pan(0, kKeyPan);
        case Qt::Key_Down:
            if (!shift) break;
            return pan(0, -kKeyPan);
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

void PlotView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    redraw();
}

void PlotView::zoom(double factor, const QPointF& centre, bool alongX, bool alongY) {
    const PlotLayout layout = plotLayout();
    PlotWindow next = window_;
    if (alongX) next.x = zoomed(window_.x, layout.windowX(centre.x()), factor, plot_.xHome());
    if (alongY) next.y = zoomed(window_.y, layout.fromY(centre.y()), factor, plot_.yHome());
    setWindow(next);
}

void PlotView::pan(double xShare, double yShare) {
    const double dx = xShare * window_.x.length(), dy = yShare * window_.y.length();
    setWindow({{window_.x.low + dx, window_.x.high + dx}, {window_.y.low + dy, window_.y.high + dy}});
}

void PlotView::stepReading(int points) {
    if (plot_.series.empty() || plot_.series.front().x.empty()) return;
    const std::vector<double>& x = plot_.series.front().x;
    const QRectF area = plotLayout().area;
    const double edge = plotLayout().fromX(points > 0 ? area.left() : area.right());
    const double from = reading_ ? reading_->x : edge;
    // From one value of x to the next: several points may share one.
    const auto after = std::upper_bound(x.begin(), x.end(), from) - x.begin();
    const auto place = std::lower_bound(x.begin(), x.end(), from) - x.begin();
    const auto next = !reading_ ? place : points > 0 ? after : place - 1;
    setReading(readAt(plot_, x[size_t(std::clamp<ptrdiff_t>(next, 0, std::ssize(x) - 1))]));
}

void PlotView::setReading(std::optional<Reading> reading) {
    if (!reading && !reading_) return;
    reading_ = std::move(reading);
    describe();
    update();
}

// What is read; without a reading, what there is to read.
void PlotView::describe() {
    if (reading_) return setAccessibleDescription(readout());
    if (!plot_.message.isEmpty()) return setAccessibleDescription(plot_.message);
    QStringList names;
    for (const Series& series : plot_.series) names << series.name;
    setAccessibleDescription(tr("%1 over %2: %3")
                                 .arg(axisTitle(plot_.y.name, plot_.y.unit), axisTitle(plot_.x.name, plot_.x.unit),
                                      names.join(QStringLiteral(", "))));
}

void PlotView::redraw() {
    picture_ = {};
    update();
}

}  // namespace sigwavnet::widgets
