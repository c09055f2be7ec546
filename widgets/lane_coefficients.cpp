#include "widgets/lane_coefficients.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

#include "widgets/lane_series.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {

namespace {

void drawBand(QPainter& painter, const CoefficientData& data, const ValueScale& values,
              const LaneRequest& request) {
    const double top = values.toPixel(data.thresholdPlus);
    const double bottom = values.toPixel(-data.thresholdMinus);
    if (bottom <= top) return;  // thresholds that crossed suppress nothing
    const double width = request.pixels.width();
    QColor edge = request.theme->axis;
    painter.fillRect(QRectF(0, top, width, bottom - top), request.theme->grid);
    painter.setPen(QPen(edge, 0, Qt::DashLine));
    painter.drawLine(QPointF(0, std::floor(top)), QPointF(width, std::floor(top)));
    painter.drawLine(QPointF(0, std::ceil(bottom) - 1), QPointF(width, std::ceil(bottom) - 1));
}

}  // namespace

CoefficientLane::CoefficientLane(CoefficientData data)
    : data_(std::move(data)), peak_(roundedPeak(data_.raw)) {
    // A band that is wider than the signal is still seen whole: it says that (almost) nothing passes.
    if (!data_.banded) return;
    const std::array<float, 3> reach{float(peak_), float(1.1 * data_.thresholdPlus),
                                     float(1.1 * data_.thresholdMinus)};
    peak_ = roundedPeak(reach);
}

QImage CoefficientLane::render(const LaneRequest& request, const std::atomic<bool>&) const {
    const Theme& theme = *request.theme;
    QImage image(request.pixels, QImage::Format_RGB32);
    image.fill(theme.base);
    QPainter painter(&image);
    const TimeScale scale = request.scale();
    const ValueScale values{-peak_, peak_, double(request.pixels.height())};
    if (data_.banded) drawBand(painter, data_, values, request);
    painter.fillRect(QRectF(0, values.toPixel(0), scale.width, 1), theme.axis);
    hatchOutside(painter, data_.grid.bounds, request);
    const QColor solid = theme.levelColour(data_.level, data_.levels);
    const EvenSeries raw{data_.raw, data_.grid.centre, data_.grid.step};
    if (data_.kept.empty()) {
        drawSeries(painter, raw, scale, values, {solid, 1.4 * request.ratio, 4 * request.ratio});
        return image;
    }
    const EvenSeries kept{data_.kept, data_.grid.centre, data_.grid.step};
    drawSeries(painter, raw, scale, values, {theme.muted, request.ratio, 0});
    drawSeries(painter, kept, scale, values, {solid, 1.8 * request.ratio, 4 * request.ratio});
    return image;
}

std::vector<ValueTick> CoefficientLane::valueTicks(const QLocale& locale) const {
    return {{1, valueText(peak_, locale)}, {0.5, locale.toString(0)}, {0, valueText(-peak_, locale)}};
}

QStringList CoefficientLane::readout(double seconds, std::optional<double>, const QLocale& locale) const {
    const auto position = data_.grid.nearest(seconds);
    if (!position || size_t(*position) >= data_.raw.size()) return {};
    const QString raw = valueText(data_.raw[size_t(*position)], locale);
    if (data_.kept.empty()) return {raw};
    return {QCoreApplication::translate("Lanes", "raw %1").arg(raw),
            QCoreApplication::translate("Lanes", "kept %1")
                .arg(valueText(data_.kept[size_t(*position)], locale))};
}

std::optional<TimeRange> CoefficientLane::intervalAt(double seconds) const {
    const auto position = data_.grid.nearest(seconds);
    if (!position) return {};
    return data_.grid.interval(*position);
}

QString CoefficientLane::csv(TimeRange range, Progress&) const {
    const bool both = !data_.kept.empty();
    QString text = both ? QStringLiteral("seconds,interval_begin,interval_end,raw,kept\n")
                        : QStringLiteral("seconds,interval_begin,interval_end,raw\n");
    const auto [first, last] = data_.grid.within(range);
    for (int64_t i = first; i < std::min(last, int64_t(data_.raw.size())); ++i) {
        text +=
            intervalCells(data_.grid, i) + QStringLiteral(",%1").arg(double(data_.raw[size_t(i)]), 0, 'g', 9);
        if (both) text += QStringLiteral(",%1").arg(double(data_.kept[size_t(i)]), 0, 'g', 9);
        text += QLatin1Char('\n');
    }
    return text;
}

}  // namespace sigwavnet::widgets
