#include "widgets/lane_scalogram.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/csv.h"
#include "widgets/lane_series.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {

namespace {

constexpr float kAbsent = std::numeric_limits<float>::quiet_NaN();

// The value of each pixel column: where several fall on one the largest, of signed values the largest magnitude.
std::vector<float> columnsOf(const LevelRow& row, const TimeScale& scale, bool isSigned) {
    std::vector<float> columns(size_t(std::max(0.0, scale.width)), kAbsent);
    const IntervalGrid& grid = row.grid;
    const auto [first, last] =
        grid.within({scale.visible.begin - grid.step, scale.visible.end + grid.step});
    const auto width = int64_t(columns.size());
    for (int64_t i = first; i < std::min(last, int64_t(row.values.size())); ++i) {
        const double centre = grid.centreOf(i);
        const auto from = int64_t(std::floor(scale.toPixel(centre - 0.5 * grid.step)));
        const auto to = std::max(from + 1, int64_t(std::floor(scale.toPixel(centre + 0.5 * grid.step))));
        for (int64_t x = std::max<int64_t>(0, from); x < std::min(to, width); ++x) {
            float& value = columns[size_t(x)];
            const float next = row.values[size_t(i)];
            const bool larger = isSigned ? std::abs(next) > std::abs(value) : next > value;
            if (std::isnan(value) || larger) value = next;
        }
    }
    return columns;
}

}  // namespace

ScalogramData scalogramOf(std::vector<LevelRow> coefficients, double range) {
    double peak = 0;
    for (const LevelRow& row : coefficients)
        for (const float value : row.values)
            if (std::isfinite(value)) peak = std::max(peak, std::abs(double(value)));
    ScalogramData data;
    data.rows = std::move(coefficients);
    data.low = -range;
    data.high = 0;
    data.unit = QStringLiteral("dB");
    for (LevelRow& row : data.rows)
        for (float& value : row.values)
            value = peak > 0 ? float(20 * std::log10(std::max(std::abs(double(value)) / peak, 1e-10))) : float(-range);
    return data;
}

ScalogramLane::ScalogramLane(ScalogramData data) : data_(std::move(data)) {}

QImage ScalogramLane::render(const LaneRequest& request, const std::atomic<bool>& cancelled) const {
    QImage image(request.pixels, QImage::Format_RGB32);
    image.fill(request.theme->base);
    if (data_.rows.empty()) return image;
    const bool diverging = data_.map == ColourMap::Diverging;
    const auto& table = colourTable(diverging && request.theme->dark ? ColourMap::DivergingDark : data_.map);
    const TimeScale scale = request.scale();
    const auto rows = int(data_.rows.size());
    for (int r = 0; r < rows; ++r) {
        if (cancelled.load(std::memory_order_relaxed)) return {};
        const auto columns = columnsOf(data_.rows[size_t(r)], scale, diverging);
        const int top = r * image.height() / rows, bottom = (r + 1) * image.height() / rows;
        if (bottom <= top) continue;
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(top));
        for (size_t x = 0; x < columns.size(); ++x) {
            if (std::isnan(columns[x])) continue;
            const double share = (columns[x] - data_.low) / (data_.high - data_.low);
            line[x] = table[size_t(std::clamp(share * 255, 0.0, 255.0) + 0.5)];
        }
        for (int y = top + 1; y < bottom; ++y)
            std::copy_n(line, image.width(), reinterpret_cast<QRgb*>(image.scanLine(y)));
    }
    QPainter painter(&image);
    hatchOutside(painter, data_.rows.front().grid.bounds, request);
    return image;
}

std::vector<ValueTick> ScalogramLane::valueTicks(const QLocale&) const {
    std::vector<ValueTick> ticks;
    const auto rows = double(data_.rows.size());
    for (size_t r = 0; r < data_.rows.size(); ++r)
        ticks.push_back({1 - (double(r) + 0.5) / rows, data_.rows[r].label});
    return ticks;
}

const LevelRow* ScalogramLane::rowAt(double place) const {
    if (data_.rows.empty()) return nullptr;
    const auto row = int64_t((1 - place) * double(data_.rows.size()));
    return &data_.rows[size_t(std::clamp<int64_t>(row, 0, int64_t(data_.rows.size()) - 1))];
}

QStringList ScalogramLane::readout(double seconds, std::optional<double> place, const QLocale& locale) const {
    const LevelRow* asked = place ? rowAt(*place) : nullptr;
    const LevelRow* found = nullptr;
    float value = 0;
    for (const LevelRow& row : data_.rows) {
        const auto position = row.grid.nearest(seconds);
        if ((asked && asked != &row) || !position || size_t(*position) >= row.values.size()) continue;
        const float here = row.values[size_t(*position)];
        const bool larger = data_.map == ColourMap::Diverging ? std::abs(here) > std::abs(value) : here > value;
        if (found && !larger) continue;
        found = &row;
        value = here;
    }
    if (!found) return {};
    return {found->name, QStringLiteral("%1 %2").arg(valueText(double(value), locale), data_.unit)};
}

QString ScalogramLane::csv(TimeRange range, Progress& progress) const {
    QString text = QStringLiteral("level,seconds,interval_begin,interval_end,value\n");
    for (const LevelRow& row : data_.rows) {
        const auto [first, last] = row.grid.within(range);
        for (int64_t i = first; i < std::min(last, int64_t(row.values.size())); ++i) {
            if (i % 65536 == 0 && progress.cancelled()) return {};
            text += QStringLiteral("%1,%2,%3\n")
                        .arg(csvField(row.name), intervalCells(row.grid, i))
                        .arg(double(row.values[size_t(i)]), 0, 'g', 9);
        }
    }
    return text;
}

std::optional<TimeRange> ScalogramLane::intervalAt(double seconds) const {
    return intervalAt(seconds, 0);
}

std::optional<TimeRange> ScalogramLane::intervalAt(double seconds, double place) const {
    const LevelRow* row = rowAt(place);
    const auto position = row ? row->grid.nearest(seconds) : std::nullopt;
    if (!position) return {};
    return row->grid.interval(*position);
}

}  // namespace sigwavnet::widgets
