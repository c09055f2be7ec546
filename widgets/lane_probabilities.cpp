#include "widgets/lane_probabilities.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "widgets/colour_map.h"
#include "widgets/csv.h"
#include "widgets/lane_series.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {

namespace {

constexpr double kStripShare = 0.24;  // of the lane, for the stretches
constexpr int kNamed = 3;             // classes that a readout names

}  // namespace

ProbabilityLane::ProbabilityLane(ProbabilityData data) : data_(std::move(data)) {}

std::optional<size_t> ProbabilityLane::windowAt(double seconds) const {
    const auto after = std::upper_bound(data_.cells.begin(), data_.cells.end(), seconds,
                                        [](double s, const TimeRange& cell) { return s < cell.begin; });
    if (after == data_.cells.begin() || seconds >= std::prev(after)->end) return {};
    return size_t(std::prev(after) - data_.cells.begin());
}

void ProbabilityLane::drawStretches(QPainter& painter, const LaneRequest& request, double height) const {
    const TimeScale scale = request.scale();
    QFont font = painter.font();
    font.setPixelSize(std::max(7, int(height * 0.72)));
    painter.setFont(font);
    for (const auto& stretch : data_.stretches) {
        if (stretch.range.begin > scale.visible.end) break;
        const double left = std::max(0.0, scale.toPixel(stretch.range.begin));
        const double right = std::min(scale.width, scale.toPixel(stretch.range.end));
        if (right <= left || stretch.label < 0 || stretch.label >= data_.classes.size()) continue;
        const QColor colour = request.theme->classColour(stretch.label);
        const QRectF area(left, 0, std::max(1.0, right - left - request.ratio), height);
        painter.fillRect(area, colour);
        const QString name = data_.classes[stretch.label];
        if (area.width() < painter.fontMetrics().horizontalAdvance(name) + 4 * request.ratio) continue;
        painter.setPen(readableOn(colour));
        painter.drawText(area, Qt::AlignCenter, name);
    }
}

// The visible windows [first, last).
std::pair<size_t, size_t> ProbabilityLane::windowsIn(TimeRange range) const {
    const auto first = std::lower_bound(data_.cells.begin(), data_.cells.end(), range.begin,
                                        [](const TimeRange& cell, double s) { return cell.end < s; });
    const auto last = std::upper_bound(first, data_.cells.end(), range.end,
                                       [](double s, const TimeRange& cell) { return s < cell.begin; });
    return {size_t(first - data_.cells.begin()), size_t(last - data_.cells.begin())};
}

// Close up: a step a window.
void ProbabilityLane::drawSteps(QPainter& painter, const TimeScale& scale, const ValueScale& values, double top,
                                int label) const {
    const auto [first, last] = windowsIn(scale.visible);
    QVector<QLineF> lines;
    std::optional<double> before;
    for (size_t w = first; w < last; ++w) {
        const float value = data_.probabilities.at(w, size_t(label));
        if (!std::isfinite(value)) {
            before.reset();
            continue;
        }
        const double y = std::floor(top + values.toPixel(double(value)));
        const double left = scale.toPixel(data_.cells[w].begin), right = scale.toPixel(data_.cells[w].end);
        if (before) lines << QLineF(left, *before, left, y);
        lines << QLineF(left, y, right, y);
        before = y;
    }
    painter.drawLines(lines);
}

// From afar: the extremes of the windows that share a pixel.
void ProbabilityLane::drawFar(QPainter& painter, const TimeScale& scale, const ValueScale& values, double top,
                              int label) const {
    std::vector<MinMax> columns(size_t(scale.width), {1, 0});
    const auto [first, last] = windowsIn(scale.visible);
    for (size_t w = first; w < last; ++w) {
        const auto x = int64_t(scale.toPixel(0.5 * (data_.cells[w].begin + data_.cells[w].end)));
        const float value = data_.probabilities.at(w, size_t(label));
        if (x < 0 || x >= int64_t(columns.size()) || !std::isfinite(value)) continue;
        MinMax& column = columns[size_t(x)];
        column = column.min > column.max ? MinMax{value, value}
                                         : MinMax{std::min(column.min, value), std::max(column.max, value)};
    }
    painter.save();
    painter.translate(0, top);
    drawColumns(painter, columns, values, painter.pen().color());
    painter.restore();
}

void ProbabilityLane::drawCurves(QPainter& painter, const LaneRequest& request, double top) const {
    constexpr double kStepPixels = 2;
    const TimeScale scale = request.scale();
    const ValueScale values{0, 1, request.pixels.height() - top - 1};
    const auto [first, last] = windowsIn(scale.visible);
    const bool close = double(last - first) * kStepPixels < scale.width;
    for (int label = 0; label < int(data_.probabilities.columns); ++label) {
        painter.setPen(QPen(request.theme->classColour(label), std::max(1.0, std::round(1.6 * request.ratio))));
        if (close)
            drawSteps(painter, scale, values, top, label);
        else
            drawFar(painter, scale, values, top, label);
    }
}

QImage ProbabilityLane::render(const LaneRequest& request, const std::atomic<bool>&) const {
    QImage image(request.pixels, QImage::Format_RGB32);
    image.fill(request.theme->base);
    QPainter painter(&image);
    const TimeScale scale = request.scale();
    const double height = request.pixels.height();
    // Where no window answers, nothing is known: not a probability of zero.
    double known = data_.cells.empty() ? scale.width : std::max(0.0, scale.toPixel(data_.cells.front().begin));
    fillHatched(painter, QRectF(0, 0, known, height), *request.theme);
    const auto [first, last] = windowsIn(scale.visible);
    for (size_t w = first; w < last; ++w) {
        if (data_.probabilities.columns > 0 && std::isfinite(data_.probabilities.at(w, 0))) continue;
        const double left = scale.toPixel(data_.cells[w].begin), right = scale.toPixel(data_.cells[w].end);
        fillHatched(painter, QRectF(left, 0, right - left, height), *request.theme);
    }
    if (!data_.cells.empty()) {
        known = scale.toPixel(data_.cells.back().end);
        if (known < scale.width)
            fillHatched(painter, QRectF(known, 0, scale.width - known, height), *request.theme);
    }
    const double strip = data_.stretches.empty() ? 0 : std::floor(kStripShare * height);
    painter.fillRect(QRectF(0, std::floor(strip + 0.5 * (height - strip)), scale.width, 1), request.theme->grid);
    drawCurves(painter, request, strip);
    drawStretches(painter, request, strip - request.ratio);
    return image;
}

std::vector<ValueTick> ProbabilityLane::valueTicks(const QLocale& locale) const {
    const double top = data_.stretches.empty() ? 1 : 1 - kStripShare;
    const QString percent = QCoreApplication::translate("Lanes", "%1 %");
    return {{top, percent.arg(locale.toString(100))}, {0, percent.arg(locale.toString(0))}};
}

QStringList ProbabilityLane::readout(double seconds, std::optional<double>, const QLocale& locale) const {
    const auto window = windowAt(seconds);
    if (!window) return {};
    const float* row = data_.probabilities.row(*window);
    const auto count = int(std::min(data_.probabilities.columns, size_t(data_.classes.size())));
    if (count == 0 || !std::isfinite(row[0])) return {QCoreApplication::translate("Lanes", "no answer")};
    std::vector<int> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [row](int a, int b) { return row[a] > row[b]; });
    QStringList lines;
    for (int i = 0; i < std::min(kNamed, count); ++i)
        lines << QCoreApplication::translate("Lanes", "%1 %2 %")
                     .arg(data_.classes[order[size_t(i)]], locale.toString(100 * double(row[order[size_t(i)]]), 'f', 1));
    return lines;
}

QString ProbabilityLane::csv(TimeRange range, Progress& progress) const {
    QString text = QStringLiteral("seen_begin,seen_end,cell_begin,cell_end");
    for (const QString& name : data_.classes) text += QLatin1Char(',') + csvField(name);
    text += QLatin1Char('\n');
    for (size_t w = 0; w < data_.cells.size(); ++w) {
        if (progress.cancelled()) return {};
        if (data_.cells[w].end < range.begin || data_.cells[w].begin > range.end) continue;
        text += QStringLiteral("%1,%2,%3,%4")
                    .arg(data_.seen[w].begin, 0, 'g', 12)
                    .arg(data_.seen[w].end, 0, 'g', 12)
                    .arg(data_.cells[w].begin, 0, 'g', 12)
                    .arg(data_.cells[w].end, 0, 'g', 12);
        for (size_t c = 0; c < data_.probabilities.columns; ++c)
            text += QStringLiteral(",%1").arg(double(data_.probabilities.at(w, c)), 0, 'g', 7);
        text += QLatin1Char('\n');
    }
    return text;
}

std::optional<TimeRange> ProbabilityLane::intervalAt(double seconds) const {
    const auto window = windowAt(seconds);
    if (!window) return {};
    return data_.seen[*window];
}

}  // namespace sigwavnet::widgets
