#include "widgets/curve_plot.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sigwavnet::widgets {
namespace {

constexpr double kCurveAir = 0.05;  // of the data's height, above and below

void include(std::optional<ValueRange>& all, const std::optional<ValueRange>& more) {
    if (!more) return;
    all = all ? ValueRange{std::min(all->low, more->low), std::max(all->high, more->high)} : *more;
}

ValueRange withAir(const ValueRange& range, double share) {
    const double air =
        range.length() > 0 ? share * range.length() : std::max(1e-6, std::abs(range.low) * 0.1);
    return {range.low - air, range.high + air};
}

}  // namespace

CurvePlot::CurvePlot(const Quantity& x, const Quantity& y, QWidget* parent) : QWidget(parent) {
    picture_.x = x;
    picture_.y = y;
    picture_.whole = x.unit.isEmpty();
    worker_.setMaxThreadCount(1);
    worker_.setThreadPriority(QThread::LowPriority);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(axisTitle(y.name, y.unit));
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, &CurvePlot::startDrawing);
    resetWindow();
    offerFigure(this, [this] { return figure(); }, [this](QMenu& menu) { addMenuEntries(menu); });
}

CurvePlot::~CurvePlot() {
    if (abandon_) abandon_->store(true);
    worker_.waitForDone();
}

void CurvePlot::setCurves(std::vector<CurveStyle> styles, std::vector<CurveSeries> series, bool keepWindow) {
    std::vector<Curve> curves;
    series.resize(styles.size());
    for (size_t i = 0; i < styles.size(); ++i)
        curves.push_back({std::move(styles[i]), std::make_shared<const CurveSeries>(std::move(series[i]))});
    setCurves(std::move(curves), keepWindow);
}

void CurvePlot::setCurves(std::vector<Curve> curves, bool keepWindow) {
    picture_.curves = std::move(curves);
    setSmoothing(smoothing_);
    dataChanged(keepWindow);
}

void CurvePlot::append(size_t curve, double x, double y) {
    auto& held = picture_.curves[curve].series;
    // The worker may be drawing the present points: they stay as they are.
    auto grown = std::make_shared<CurveSeries>(*held);
    if (!grown->append(float(x), float(y))) return;
    const bool atHome = window_ == home();
    held = std::move(grown);
    dataChanged(!atHome);
}

void CurvePlot::setQuantity(const Quantity& y) {
    picture_.y = y;
    setAccessibleName(picture_.title.isEmpty() ? axisTitle(y.name, y.unit) : picture_.title);
    redraw();
}

void CurvePlot::setTitle(const QString& title) {
    picture_.title = title;
    setAccessibleName(title);
    redraw();
}

void CurvePlot::setMessage(const QString& message) {
    picture_.message = message;
    redraw();
}

void CurvePlot::setSmoothing(double weight) {
    smoothing_ = std::clamp(weight, 0.0, 0.9999);
    for (Curve& curve : picture_.curves) {
        if (curve.series->smoothing() == smoothing_) continue;
        auto other = std::make_shared<CurveSeries>(*curve.series);
        other->setSmoothing(smoothing_);
        curve.series = std::move(other);
    }
    redraw();
}

void CurvePlot::setLogarithmic(bool logarithmic) {
    if (logarithmic == picture_.logarithmic) return;
    picture_.logarithmic = logarithmic;
    resetWindow();
    redraw();
}

void CurvePlot::setLeastRange(std::optional<ValueRange> x, std::optional<ValueRange> y) {
    const bool atHome = window_ == home();
    leastX_ = x;
    leastY_ = y;
    if (atHome) resetWindow();
}

CurveWindow CurvePlot::home() const {
    std::optional<ValueRange> x = leastX_, y;
    if (!picture_.logarithmic) y = leastY_;
    for (const Curve& curve : picture_.curves) {
        const auto points = curve.series->x();
        if (points.empty()) continue;
        include(x, ValueRange{points.front(), points.back()});
        include(y, curve.series->extent(picture_.logarithmic));
    }
    CurveWindow window{x.value_or(ValueRange{}),
                       y.value_or(picture_.logarithmic ? ValueRange{0.1, 1} : ValueRange{})};
    if (!(window.x.length() > 0)) window.x = {window.x.low - 0.5, window.x.high + 0.5};
    if (picture_.logarithmic) window.y = {std::log10(window.y.low), std::log10(window.y.high)};
    // A least range is a natural bound (0, 1): no air beyond it.
    const ValueRange aired = withAir(window.y, kCurveAir);
    const bool bound = leastY_ && !picture_.logarithmic;
    window.y.low = bound && window.y.low >= leastY_->low ? leastY_->low : aired.low;
    window.y.high =
        bound && window.y.high <= leastY_->high && leastY_->length() > 0 ? leastY_->high : aired.high;
    return window;
}

void CurvePlot::setWindow(const CurveWindow& window) {
    if (window == window_ || !(window.x.length() > 0) || !(window.y.length() > 0)) return;
    window_ = window;
    redraw();
    Q_EMIT windowChanged();
}

void CurvePlot::resetWindow() {
    setWindow(home());
}

void CurvePlot::dataChanged(bool keepWindow) {
    if (!keepWindow) resetWindow();
    if (reading_) read(reading_->x, readingY_);
    redraw();
}

bool CurvePlot::busy() const {
    return shown_ != wanted_;
}

void CurvePlot::redraw() {
    frame_ = {};
    ++wanted_;
    if (abandon_) abandon_->store(true);
    soon_.start();
    update();
}

void CurvePlot::startDrawing() {
    if (drawing_ || !busy()) return;  // one that was told to give up is followed by the next when it has
    const CurveScale scale = plotLayout().scale;
    const Theme colours = theme(palette());
    abandon_ = std::make_shared<std::atomic<bool>>(false);
    drawing_ = true;
    worker_.start([this, curves = picture_.curves, scale, ratio = devicePixelRatioF(), colours,
                   abandon = abandon_, generation = wanted_] {
        Layer layer{renderCurves(curves, scale, ratio, colours, *abandon), scale};
        QMetaObject::invokeMethod(this, [this, layer = std::move(layer), generation]() mutable {
            take(std::move(layer), generation);
        });
    });
}

void CurvePlot::take(Layer layer, int generation) {
    drawing_ = false;
    if (!layer.image.isNull()) {
        layer_ = std::move(layer);
        shown_ = generation;
        update();
    }
    if (busy())
        startDrawing();
    else
        Q_EMIT drawn();
}

// The curves as they were last drawn, moved and stretched to the present window.
void CurvePlot::drawLayer(QPainter& painter, const CurveLayout& layout) const {
    const CurveScale &from = layer_.scale, &to = layout.scale;
    if (layer_.image.isNull() || from.logarithmic != to.logarithmic) return;
    painter.save();
    painter.setClipRect(layout.area());
    const double top = to.top + (to.y.high - from.y.high) / to.y.length() * to.height;
    const double bottom = to.top + (to.y.high - from.y.low) / to.y.length() * to.height;
    const QRectF place(QPointF(to.toX(from.x.low), top), QPointF(to.toX(from.x.high), bottom));
    if (from.x == to.x && from.y == to.y && from.width == to.width && from.height == to.height)
        painter.drawImage(layout.area().topLeft(), layer_.image);
    else
        painter.drawImage(place, layer_.image);
    painter.restore();
}

void CurvePlot::paintEvent(QPaintEvent*) {
    const Theme& colours = theme(palette());
    const CurveLayout layout = plotLayout();
    if (frame_.isNull()) {
        frame_ = QPixmap(size() * devicePixelRatioF());
        frame_.setDevicePixelRatio(devicePixelRatioF());
        QPainter drawing(&frame_);
        paintCurveFrame(drawing, picture_, layout, size(), font(), colours);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, frame_);
    drawLayer(painter, layout);
    if (reading_) paintCurveReading(painter, picture_, layout, *reading_, font(), colours);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void CurvePlot::resizeEvent(QResizeEvent*) {
    redraw();
}

void CurvePlot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    redraw();
}

QString CurvePlot::readout() const {
    return reading_ ? curveReadingText(picture_, *reading_) : QString();
}

}  // namespace sigwavnet::widgets
