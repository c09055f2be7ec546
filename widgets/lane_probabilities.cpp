#include "widgets/lane_probabilities.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

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

void ProbabilityLane::drawCurves(QPainter& painter, const LaneRequest& request, double top) const {
    const TimeScale scale = request.scale();
    const double height = request.pixels.height() - top;
    const auto first = std::lower_bound(data_.cells.begin(), data_.cells.end(), scale.visible.begin,
                                        [](const TimeRange& cell, double s) { return cell.end < s; });
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (int label = 0; label < int(data_.probabilities.columns); ++label) {
        QPainterPath path;
        bool drawing = false;
        for (auto cell = first; cell != data_.cells.end() && cell->begin <= scale.visible.end; ++cell) {
            const float value = data_.probabilities.at(size_t(cell - data_.cells.begin()), size_t(label));
            const bool known = std::isfinite(value);
            if (known) {
                const double y = top + (1 - double(value)) * (height - 1);
                const QPointF from(scale.toPixel(cell->begin), y);
                if (drawing)
                    path.lineTo(from);
                else
                    path.moveTo(from);
                path.lineTo(scale.toPixel(cell->end), y);
            }
            drawing = known;
        }
        painter.setPen(QPen(request.theme->classColour(label), 1.6 * request.ratio));
        painter.drawPath(path);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
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
    for (size_t w = 0; w < data_.cells.size(); ++w) {
        if (data_.probabilities.columns > 0 && std::isfinite(data_.probabilities.at(w, 0))) continue;
        const double left = scale.toPixel(data_.cells[w].begin), right = scale.toPixel(data_.cells[w].end);
        if (right < 0 || left > scale.width) continue;
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
