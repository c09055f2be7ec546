#include "widgets/lane_attention.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "widgets/lane_series.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {

namespace {

// Raises the columns that [from, to) touches to at least `weight`; a sliver still marks the column it falls
// in.
template <typename Member>
void raise(std::vector<AttentionColumn>& columns, double from, double to, float weight, Member member) {
    const auto width = int64_t(columns.size());
    if (to < 0 || from >= double(width)) return;
    const int64_t first = std::max<int64_t>(0, int64_t(std::floor(from)));
    const int64_t last = std::min(width, std::max(first + 1, int64_t(std::ceil(to))));
    for (int64_t x = first; x < last; ++x) {
        float& value = columns[size_t(x)].*member;
        value = std::max(value, weight);
    }
}

}  // namespace

std::vector<AttentionColumn> attentionColumns(const AttentionData& data, const TimeScale& scale) {
    std::vector<AttentionColumn> columns(size_t(std::max(0.0, scale.width)));
    const IntervalGrid& grid = data.grid;
    const int64_t count = std::min<int64_t>(grid.count, int64_t(data.weights.size()));
    for (int64_t i = 0; i < count; ++i) {
        const TimeRange interval = grid.interval(i);
        if (interval.end < scale.visible.begin || interval.begin > scale.visible.end) continue;
        const float weight = data.weights[size_t(i)];
        raise(columns, scale.toPixel(interval.begin), scale.toPixel(interval.end), weight,
              &AttentionColumn::reach);
        const double centre = grid.centreOf(i);
        raise(columns, scale.toPixel(centre - 0.5 * grid.step), scale.toPixel(centre + 0.5 * grid.step),
              weight, &AttentionColumn::centre);
    }
    return columns;
}

AttentionLane::AttentionLane(AttentionData data)
    : data_(std::move(data)), peak_(roundedPeak(data_.weights)) {}

QImage AttentionLane::render(const LaneRequest& request, const std::atomic<bool>&) const {
    const Theme& theme = *request.theme;
    QImage image(request.pixels, QImage::Format_RGB32);
    image.fill(theme.base);
    QPainter painter(&image);
    const double height = request.pixels.height();
    const ValueScale values{0, peak_, height};
    const QColor colour = data_.second ? theme.second : theme.accent;
    QColor pale = colour;
    pale.setAlphaF(0.22F);
    QColor fill = colour;
    fill.setAlphaF(0.55F);
    const auto columns = attentionColumns(data_, request.scale());
    for (size_t x = 0; x < columns.size(); ++x) {
        const double reach = values.toPixel(columns[x].reach);
        const double centre = values.toPixel(columns[x].centre);
        painter.fillRect(QRectF(double(x), reach, 1, height - reach), pale);
        if (columns[x].centre <= 0) continue;
        painter.fillRect(QRectF(double(x), centre, 1, height - centre), fill);
        painter.fillRect(QRectF(double(x), centre, 1, std::max(1.0, request.ratio)), colour);
    }
    if (!data_.weights.empty()) {
        const double uniform = std::floor(values.toPixel(1.0 / double(data_.weights.size())));
        painter.setPen(QPen(theme.muted, 0, Qt::DashLine));
        painter.drawLine(QPointF(0, uniform), QPointF(request.pixels.width(), uniform));
    }
    hatchOutside(painter, data_.grid.bounds, request);
    return image;
}

std::vector<ValueTick> AttentionLane::valueTicks(const QLocale& locale) const {
    return {{1, valueText(peak_, locale)}, {0, locale.toString(0)}};
}

QStringList AttentionLane::readout(double seconds, std::optional<double>, const QLocale& locale) const {
    const auto position = data_.grid.nearest(seconds);
    if (!position || size_t(*position) >= data_.weights.size()) return {};
    const double weight = data_.weights[size_t(*position)];
    return {valueText(weight, locale),
            QCoreApplication::translate("Lanes", "%1 × uniform")
                .arg(locale.toString(weight * double(data_.weights.size()), 'f', 2))};
}

QString AttentionLane::csv(TimeRange range, Progress&) const {
    QString text = QStringLiteral("seconds,interval_begin,interval_end,weight\n");
    const auto [first, last] = data_.grid.within(range);
    for (int64_t i = first; i < std::min(last, int64_t(data_.weights.size())); ++i) {
        text += intervalCells(data_.grid, i) +
                QStringLiteral(",%1\n").arg(double(data_.weights[size_t(i)]), 0, 'g', 9);
    }
    return text;
}

std::optional<TimeRange> AttentionLane::intervalAt(double seconds) const {
    const auto position = data_.grid.nearest(seconds);
    if (!position) return {};
    return data_.grid.interval(*position);
}

}  // namespace sigwavnet::widgets
