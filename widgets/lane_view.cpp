#include "widgets/lane_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/lane_series.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {

namespace {

constexpr int kGap = 6;        // between text and plot
constexpr int kSeparator = 5;  // below each lane
constexpr int kLowest = 24;    // plots, so that their names can be read
constexpr int kHighest = 1200;

QFont smaller(const QFont& font) {
    QFont small = tabularFont(font);
    small.setPointSizeF(std::max(6.0, font.pointSizeF() * 0.85));
    return small;
}

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

void LaneView::paintLegend(QPainter& painter) const {
    const Theme& colours = theme(palette());
    const QRect area = plot();
    if (current_) painter.fillRect(QRect(0, 0, 3, area.height()), colours.accent);
    const QFont small = smaller(font());
    const QFontMetrics smallMetrics(small);
    const int scaleWidth = smallMetrics.horizontalAdvance(QStringLiteral("-0.000")) + kGap;
    const int titleWidth = margins_.left - scaleWidth - 2 * kGap;
    painter.setFont(font());
    painter.setPen(colours.text);
    const QFontMetrics metrics(font());
    painter.drawText(QPoint(2 * kGap, metrics.ascent()),
                     metrics.elidedText(spec_.title, Qt::ElideRight, titleWidth));
    painter.setFont(small);
    painter.setPen(colours.muted);
    const QRect below(2 * kGap, metrics.height(), titleWidth, area.height() - metrics.height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, spec_.subtitle);
    if (!content_) return;
    for (const ValueTick& tick : content_->valueTicks(locale())) {
        const double y = area.top() + (1 - tick.place) * (area.height() - 1);
        const double top = std::clamp(y - smallMetrics.height() / 2.0, double(area.top()) - 1,
                                      double(area.bottom() + 2 - smallMetrics.height()));
        painter.drawText(QRectF(0, top, margins_.left - kGap, smallMetrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
}

void LaneView::paintPicture(QPainter& painter) const {
    const Theme& colours = theme(palette());
    const QRect area = plot();
    if (!message_.isEmpty()) {
        painter.fillRect(area, colours.base);
        painter.setPen(colours.muted);
        painter.setFont(font());
        painter.drawText(area.adjusted(kGap, 0, -kGap, 0), Qt::AlignCenter | Qt::TextWordWrap, message_);
        return;
    }
    const bool exact =
        !picture_.isNull() && pictured_.visible == axis_.visible() && pictured_.pixels == wanted().pixels;
    if (exact) {
        painter.drawImage(area.topLeft(), picture_);
        return;
    }
    fillHatched(painter, area, colours);
    const TimeRange seen{std::max(pictured_.visible.begin, axis_.visible().begin),
                         std::min(pictured_.visible.end, axis_.visible().end)};
    if (picture_.isNull() || seen.length() <= 0) return;
    // The part of the old picture that is still in view, stretched to where it belongs now.
    const TimeScale before = pictured_.scale();
    const TimeScale now = scale();
    const QRectF source(before.toPixel(seen.begin), 0, before.toPixel(seen.end) - before.toPixel(seen.begin),
                        picture_.height());
    const QRectF target(area.left() + now.toPixel(seen.begin), area.top(),
                        now.toPixel(seen.end) - now.toPixel(seen.begin), area.height());
    painter.drawImage(target, picture_, source);
}

void LaneView::paintOverlays(QPainter& painter) const {
    const Theme& colours = theme(palette());
    const QRect area = plot();
    const TimeScale scale = this->scale();
    painter.setPen(colours.grid);
    painter.drawRect(QRectF(area).adjusted(-0.5, -0.5, 0.5, 0.5));
    if (!message_.isEmpty()) return;  // lines through its words would say nothing
    painter.save();
    painter.setClipRect(area);
    const auto shade = [&](const std::optional<TimeRange>& range, QColor colour, double opacity) {
        if (!range) return;
        const double from = std::clamp(scale.toPixel(range->begin), -2.0, scale.width + 2);
        const double to = std::clamp(scale.toPixel(range->end), -2.0, scale.width + 2);
        if (to <= from) return;
        const QRectF stretch(area.left() + from, area.top(), std::max(1.0, to - from), area.height());
        colour.setAlphaF(float(opacity));
        painter.fillRect(stretch, colour);
        colour.setAlphaF(0.8F);
        painter.setPen(colour);
        painter.drawLine(stretch.topLeft(), stretch.bottomLeft());
        painter.drawLine(stretch.topRight(), stretch.bottomRight());
    };
    shade(axis_.selection(), colours.accent, 0.15);
    shade(axis_.highlight(), colours.warning, 0.16);
    const auto mark = [&](double seconds, const QColor& colour) {
        const double x = std::floor(area.left() + scale.toPixel(seconds)) + 0.5;
        painter.setPen(colour);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + 1));
    };
    mark(axis_.playhead(), colours.playhead);
    if (axis_.cursor()) mark(*axis_.cursor(), colours.muted);
    painter.restore();
}

void LaneView::paintReadout(QPainter& painter) const {
    const QStringList lines = readout();
    if (lines.isEmpty()) return;
    const Theme& colours = theme(palette());
    const QFont small = smaller(font());
    const QRect area(plot().right() + kGap + 1, 0, margins_.right - kGap, plot().height());
    painter.setFont(small);
    painter.setPen(colours.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, lines.join(QLatin1Char('\n')));
}

void LaneView::paintEvent(QPaintEvent* event) {
    refresh();
    QPainter painter(this);
    // The frame stands one pixel outside the plot.
    if (event->rect().left() < plot().left() - 1) paintLegend(painter);
    paintPicture(painter);
    paintOverlays(painter);
    if (event->rect().right() > plot().right() + 1) paintReadout(painter);
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
