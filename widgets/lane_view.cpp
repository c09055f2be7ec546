#include "widgets/lane_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/theme.h"

namespace sigwavnet::widgets {

namespace {

constexpr int kSeparator = 5;  // below each lane
constexpr int kLowest = 24;    // plots, so that their names can be read
constexpr int kHighest = 1200;

}  // namespace

LaneView::LaneView(const LaneSpec& spec, int number, TimeAxis& axis, LaneRenderer& renderer, QWidget* parent)
    : QWidget(parent), number_(number), axis_(axis), renderer_(renderer), height_(spec.height) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSpec(spec);
    connect(&axis, &TimeAxis::visibleChanged, this, [this] {
        refresh();
        update(plot());
    });
    // Names, captions and scales stand still while the axis moves: their text is dear to draw.
    for (const auto changed : {&TimeAxis::playheadChanged, &TimeAxis::selectionChanged, &TimeAxis::highlightChanged})
        connect(&axis, changed, this, [this] { update(plot()); });
    connect(&axis, &TimeAxis::cursorChanged, this, [this] { update(plot().left(), 0, width(), height()); });
}

LaneView::~LaneView() {
    renderer_.forget(number_);
}

void LaneView::setSpec(const LaneSpec& spec) {
    if (height_ == spec_.height || height_ == 0) height_ = spec.height;
    spec_ = spec;
    setAccessibleName(spec.subtitle.isEmpty() ? spec.title : tr("%1, %2").arg(spec.title, spec.subtitle));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void LaneView::setContent(LaneContentPtr content) {
    content_ = std::move(content);
    message_.clear();
    requested_.reset();
    renderer_.forget(number_);
    outdated_ = true;
    if (!content_) picture_ = {};
    refresh();
    update();
}

void LaneView::setMessage(const QString& message) {
    setContent({});
    message_ = message;
    setAccessibleDescription(message);
}

void LaneView::setMargins(const LaneMargins& margins) {
    margins_ = margins;
    refresh();
    update();
}

void LaneView::setCurrent(bool current) {
    if (current_ == current) return;
    current_ = current;
    update();
}

QRect LaneView::plot() const {
    return {margins_.left, 0, std::max(1, width() - margins_.left - margins_.right),
            std::max(1, height() - kSeparator)};
}

TimeScale LaneView::scale() const {
    return {axis_.visible(), double(plot().width())};
}

QSize LaneView::sizeHint() const {
    return {400, height_ + kSeparator};
}

void LaneView::setPlotHeight(int height) {
    height = std::clamp(height, kLowest, kHighest);
    if (height == height_) return;
    height_ = height;
    updateGeometry();
}

LaneRequest LaneView::wanted() const {
    const double ratio = devicePixelRatioF();
    return {axis_.visible(), (QSizeF(plot().size()) * ratio).toSize(), ratio, &theme(palette())};
}

void LaneView::refresh() {
    // Lanes that are scrolled out of sight ask when they come into it (their paint event).
    if (!content_ || axis_.duration() <= 0 || !isVisible() || visibleRegion().isEmpty()) return;
    const LaneRequest request = wanted();
    if (request == requested_ || (!outdated_ && !picture_.isNull() && request == pictured_)) return;
    requested_ = request;
    renderer_.request(number_, content_, request);
}

void LaneView::showPicture(const QImage& image, const LaneRequest& request) {
    picture_ = image;
    picture_.setDevicePixelRatio(request.ratio);
    pictured_ = request;
    outdated_ = false;
    update(plot());
}

QStringList LaneView::readout() const {
    if (!content_ || !axis_.cursor()) return {};
    return content_->readout(*axis_.cursor(), hoverPlace_, locale());
}

void LaneView::resizeEvent(QResizeEvent*) {
    refresh();
}

void LaneView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) refresh();
    QWidget::changeEvent(event);
}

void LaneView::mousePressEvent(QMouseEvent* event) {
    Q_EMIT pressed();
    if (event->button() != Qt::LeftButton) return;
    grip_ = gripAt(event->position());
    gripPlace_ = event->position();
    pressedHeight_ = height_;
    moving_ = false;
    if (grip_ != Grip::None) return;
    drag_.press(axis_, scale(), event->position().x() - margins_.left,
                event->modifiers() & Qt::ShiftModifier);
}

LaneView::Grip LaneView::gripAt(QPointF place) const {
    if (place.y() > plot().bottom()) return Grip::Edge;
    return place.x() < margins_.left ? Grip::Name : Grip::None;
}

void LaneView::updateCursor(QPointF place) {
    if (drag_.kind() == TimeDrag::Kind::Pan) {
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    const Grip grip = grip_ != Grip::None ? grip_ : gripAt(place);
    if (grip == Grip::Edge)
        setCursor(Qt::SizeVerCursor);
    else if (grip == Grip::Name)
        setCursor(moving_ ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    else
        setCursor(Qt::ArrowCursor);
}

// True while the lane itself is being moved or resized.
bool LaneView::moveGrip(QMouseEvent* event) {
    if (grip_ == Grip::None) return false;
    const double moved = event->position().y() - gripPlace_.y();
    if (!moving_ && std::abs(moved) < QApplication::startDragDistance()) return true;
    moving_ = true;
    if (grip_ == Grip::Edge)
        Q_EMIT heightRequested(pressedHeight_ + int(std::lround(moved)));
    else
        Q_EMIT moveRequested(mapToParent(event->position().toPoint()).y());
    return true;
}

void LaneView::mouseMoveEvent(QMouseEvent* event) {
    const bool gripped = moveGrip(event);
    updateCursor(event->position());
    if (gripped) return;
    const QRect area = plot();
    const double x = event->position().x() - area.left();
    drag_.move(axis_, scale(), x);
    if (x < 0 || x > area.width()) {
        leaveEvent(nullptr);
        return;
    }
    hoverPlace_ = std::clamp(1 - (event->position().y() - area.top()) / area.height(), 0.0, 1.0);
    const double seconds = scale().toSeconds(x);
    axis_.setCursor(seconds);
    axis_.setHighlight(content_ ? content_->intervalAt(seconds, *hoverPlace_) : std::nullopt);
    update();
}

void LaneView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const Grip held = std::exchange(grip_, Grip::None);
    moving_ = false;
    const double x = event->position().x() - margins_.left;
    const bool clicked = drag_.release();
    updateCursor(event->position());
    if (held != Grip::None) return;
    if (clicked && x >= 0 && x <= plot().width()) Q_EMIT axis_.seekRequested(scale().toSeconds(x));
}

void LaneView::contextMenuEvent(QContextMenuEvent* event) {
    showMenu(event->globalPos());
}

void LaneView::showMenu(QPoint global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addMenuEntries(*menu);
    if (content_) {
        menu->addSeparator();
        addFigureActions(*menu, this, [this] { return figure(); });
    }
    menu->popup(global);
}

void LaneView::addMenuEntries(QMenu& menu) {
    connect(menu.addAction(tr("Show the whole recording")), &QAction::triggered, &axis_, &TimeAxis::fit);
    // Queued: hiding ends the menu's own event.
    connect(menu.addAction(tr("Hide this lane")), &QAction::triggered, this, &LaneView::hideRequested,
            Qt::QueuedConnection);
}

Figure LaneView::figure() const {
    if (!content_) return {spec_.id, size(), {}, {}};
    const auto csv = [content = content_, range = axis_.visible()](Progress& progress) {
        return content->csv(range, progress);
    };
    return {spec_.id, size(), [this](QPainter& painter, const QSizeF&) { paintFigure(painter); }, {}, csv};
}

// Drawn anew and twice as fine as the screen, because a person asked for it: this is no paint event.
void LaneView::paintFigure(QPainter& painter) const {
    constexpr double kFine = 2;
    const Theme& colours = theme(palette());
    painter.fillRect(rect(), colours.window);
    paintLegend(painter);
    const std::atomic<bool> never{false};
    const LaneRequest request{axis_.visible(), (QSizeF(plot().size()) * kFine).toSize(), kFine, &colours};
    painter.drawImage(QRectF(plot()), content_->render(request, never));
    paintOverlays(painter);
    paintReadout(painter);
}

void LaneView::wheelEvent(QWheelEvent* event) {
    if (!handleWheel(axis_, scale(), margins_.left, event, PlainWheel::Scrolls)) QWidget::wheelEvent(event);
}

void LaneView::leaveEvent(QEvent*) {
    hoverPlace_.reset();
    axis_.setHighlight({});
    axis_.setCursor({});
}

bool LaneView::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture &&
        handlePinch(axis_, scale(), margins_.left, static_cast<QNativeGestureEvent*>(event))) {
        return true;
    }
    return QWidget::event(event);
}

}  // namespace sigwavnet::widgets
