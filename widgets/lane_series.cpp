#include "widgets/lane_series.h"

#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "widgets/theme.h"

namespace sigwavnet::widgets {

namespace {

constexpr MinMax kEmpty{std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity()};

// "7.1·10⁻⁴".
QString powerText(double value, const QLocale& locale) {
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    int exponent = int(std::floor(std::log10(std::abs(value))));
    double mantissa = value / std::pow(10.0, exponent);
    if (std::abs(mantissa) >= 9.95) {  // would be rounded to 10.0
        mantissa /= 10;
        ++exponent;
    }
    QString power = exponent < 0 ? QStringLiteral("⁻") : QString();
    for (const QChar digit : QString::number(std::abs(exponent))) power += digits[digit.digitValue()];
    return QStringLiteral("%1·10%2").arg(locale.toString(mantissa, 'f', 1), power);
}

// Indices whose times lie in [from, to], one more at each end so that a line leaves the picture.
struct IndexRange {
    int64_t begin = 0;
    int64_t end = 0;
};

IndexRange visibleIndices(const EvenSeries& series, TimeRange visible) {
    const auto count = int64_t(series.values.size());
    const double from = (visible.begin - series.first) / series.step;
    const double to = (visible.end - series.first) / series.step;
    if (to < 0 || from > double(count)) return {};
    return {std::clamp<int64_t>(int64_t(std::floor(from)), 0, count),
            std::clamp<int64_t>(int64_t(std::ceil(to)) + 1, 0, count)};
}

void drawLine(QPainter& painter, const EvenSeries& series, const TimeScale& scale, const ValueScale& values,
              const SeriesPen& pen) {
    const IndexRange range = visibleIndices(series, scale.visible);
    QPolygonF line;
    line.reserve(range.end - range.begin);
    for (int64_t i = range.begin; i < range.end; ++i) {
        const float value = series.values[size_t(i)];
        if (!std::isfinite(value)) continue;
        line << QPointF(scale.toPixel(series.first + double(i) * series.step), values.toPixel(value));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(pen.colour, pen.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    if (pen.dots > 0 && series.step / scale.secondsPerPixel() > 2.5 * pen.dots) {
        painter.setPen(QPen(pen.colour, pen.dots, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoints(line);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace

std::vector<MinMax> seriesColumns(const EvenSeries& series, const TimeScale& scale) {
    const auto width = int64_t(scale.width);
    std::vector<MinMax> columns(size_t(std::max<int64_t>(width, 0)), kEmpty);
    if (columns.empty() || series.step <= 0 || scale.visible.length() <= 0) return columns;
    const IndexRange range = visibleIndices(series, scale.visible);
    for (int64_t i = range.begin; i < range.end; ++i) {
        const auto x = int64_t(std::floor(scale.toPixel(series.first + double(i) * series.step)));
        if (x < 0 || x >= width) continue;
        const float value = series.values[size_t(i)];
        MinMax& column = columns[size_t(x)];
        // Written so that a NaN changes nothing.
        if (value < column.min) column.min = value;
        if (value > column.max) column.max = value;
    }
    return columns;
}

void fillHatched(QPainter& painter, const QRectF& area, const Theme& theme) {
    painter.fillRect(area, theme.base);
    painter.fillRect(area, QBrush(theme.grid, Qt::BDiagPattern));
}

void hatchOutside(QPainter& painter, TimeRange known, const LaneRequest& request) {
    const TimeScale scale = request.scale();
    const double height = request.pixels.height();
    const double left = std::clamp(scale.toPixel(known.begin), 0.0, scale.width);
    const double right = std::clamp(scale.toPixel(known.end), 0.0, scale.width);
    // Less than a pixel is rounding.
    if (left >= 1) fillHatched(painter, QRectF(0, 0, left, height), *request.theme);
    if (scale.width - right >= 1) fillHatched(painter, QRectF(right, 0, scale.width - right, height), *request.theme);
}

void drawColumns(QPainter& painter, const std::vector<MinMax>& columns, const ValueScale& values,
                 const QColor& colour) {
    QVector<QLineF> lines;
    lines.reserve(qsizetype(columns.size()));
    const MinMax* previous = nullptr;
    for (size_t x = 0; x < columns.size(); ++x) {
        const MinMax& column = columns[x];
        if (column.min > column.max) continue;
        const double low = previous ? std::min(column.min, previous->max) : column.min;
        const double high = previous ? std::max(column.max, previous->min) : column.max;
        const double top = std::floor(values.toPixel(high));
        const double bottom = std::max(top, std::ceil(values.toPixel(low)) - 1);
        lines << QLineF(double(x), top, double(x), bottom);
        previous = &column;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colour, 0));
    painter.drawLines(lines);
}

void drawSeries(QPainter& painter, const EvenSeries& series, const TimeScale& scale, const ValueScale& values,
                const SeriesPen& pen) {
    if (series.values.empty() || series.step <= 0) return;
    if (series.step <= scale.secondsPerPixel()) {
        drawColumns(painter, seriesColumns(series, scale), values, pen.colour);
    } else {
        drawLine(painter, series, scale, values, pen);
    }
}

double roundedPeak(std::span<const float> values) {
    float peak = 0;
    for (const float value : values) {
        if (std::isfinite(value)) peak = std::max(peak, std::abs(value));
    }
    if (!(peak > 0)) return 1;
    const double decade = std::pow(10.0, std::floor(std::log10(double(peak))));
    for (const double round : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (round * decade >= peak * (1 - 1e-6)) return round * decade;
    }
    return 10 * decade;
}

QString intervalCells(const IntervalGrid& grid, int64_t position) {
    const TimeRange interval = grid.interval(position);
    return QStringLiteral("%1,%2,%3")
        .arg(grid.centreOf(position), 0, 'g', 12)
        .arg(interval.begin, 0, 'g', 12)
        .arg(interval.end, 0, 'g', 12);
}

QString valueText(double value, const QLocale& locale) {
    const double magnitude = std::abs(value);
    if (!std::isfinite(value)) return QStringLiteral("—");
    if (magnitude > 0 && (magnitude < 1e-3 || magnitude >= 1e5)) return powerText(value, locale);
    const int decimals = magnitude >= 100                   ? 0
                         : magnitude >= 10                  ? 1
                         : magnitude >= 1 || magnitude == 0 ? 2
                                                            : 3;
    return locale.toString(value, 'f', decimals);
}

}  // namespace sigwavnet::widgets
