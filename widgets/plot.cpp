#include "widgets/plot.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/csv.h"

namespace sigwavnet::widgets {
namespace {

constexpr double kPlotAir = 0.06;      // of the data's height, above and below
constexpr double kLeastOctave = 1e-9;  // what 0 is taken for where x is logarithmic
constexpr double kMostOctaves = 14;    // shown at first, down from the top

std::optional<ValueRange> extent(const Plot& plot, std::vector<double> Series::*values) {
    ValueRange range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const Series& series : plot.series)
        for (const double value : series.*values) {
            if (!std::isfinite(value)) continue;
            const bool both = series.mirrored && values == &Series::y;
            range.low = std::min(range.low, both ? -std::abs(value) : value);
            range.high = std::max(range.high, both ? std::abs(value) : value);
        }
    if (range.low > range.high) return std::nullopt;
    return range;
}

bool shareX(const Plot& plot) {
    return std::all_of(plot.series.begin(), plot.series.end(), [&](const Series& series) {
        return series.x == plot.series.front().x && !series.mirrored;
    });
}

QString csvRow(const Series& series, double x, double y) {
    return QStringLiteral("%1,%2,%3\n").arg(csvField(series.name), csvNumber(x), csvNumber(y));
}

// What the x axis shows at first, in the data's units.
ValueRange linearHome(const Plot& plot) {
    if (plot.xRange) return *plot.xRange;
    ValueRange range = extent(plot, &Series::x).value_or(ValueRange{});
    const bool stems = std::any_of(plot.series.begin(), plot.series.end(),
                                   [](const Series& s) { return s.style == Series::Style::Stems; });
    const bool points = std::any_of(plot.series.begin(), plot.series.end(),
                                    [](const Series& s) { return s.style == Series::Style::Points; });
    if (points && range.length() > 0)
        return {range.low - kPlotAir * range.length(), range.high + kPlotAir * range.length()};
    if (stems || range.length() == 0) range = {range.low - 0.7, range.high + 0.7};  // room for the markers
    return range;
}

}  // namespace

QColor Ink::colour(const Theme& theme) const {
    switch (role) {
        case Role::Accent:
            return theme.accent;
        case Role::Initial:
            return theme.initial;
        case Role::Second:
            return theme.second;
        case Role::Warning:
            return theme.warning;
        case Role::Level:
            return theme.levelColour(index, count);
        case Role::Class:
            return theme.classColour(index);
        case Role::Muted:
            break;
    }
    return theme.muted;
}

ValueRange Plot::xHome() const {
    const ValueRange range = linearHome(*this);
    if (!octaves) return range;
    const double top = std::log2(std::max(range.high, kLeastOctave));
    return {std::clamp(std::log2(std::max(range.low, kLeastOctave)), top - kMostOctaves, top - 1), top};
}

double PlotLayout::toX(double x) const {
    const double place = octaves ? std::log2(std::max(x, kLeastOctave)) : x;
    return area.left() + (place - window.x.low) / window.x.length() * area.width();
}

double PlotLayout::fromX(double px) const {
    return octaves ? std::exp2(windowX(px)) : windowX(px);
}

ValueRange Plot::yHome() const {
    if (yRange) return *yRange;
    const ValueRange range = extent(*this, &Series::y).value_or(ValueRange{});
    const double air =
        range.length() > 0 ? kPlotAir * range.length() : std::max(0.5, std::abs(range.low) * 0.1);
    return {range.low - air, range.high + air};
}

std::optional<Reading> readAt(const Plot& plot, double x) {
    if (!plot.message.isEmpty()) return std::nullopt;
    Reading reading;
    double nearest = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i < plot.series.size(); ++i) {
        const Series& series = plot.series[i];
        if (series.x.empty()) continue;
        auto place = std::lower_bound(series.x.begin(), series.x.end(), x);
        if (place == series.x.end() || (place != series.x.begin() && x - *(place - 1) < *place - x)) --place;
        const auto index = size_t(place - series.x.begin());
        reading.values.push_back({i, *place, series.y[index]});
        if (std::abs(*place - x) < nearest) {
            nearest = std::abs(*place - x);
            reading.x = *place;
        }
    }
    if (reading.values.empty()) return std::nullopt;
    return reading;
}

QString readingText(const Plot& plot, const Reading& reading) {
    const ValueRange home = linearHome(plot);
    const DisplayUnit unit = displayUnit(plot.x.unit, std::max(std::abs(home.low), std::abs(home.high)));
    QString text = QStringLiteral("%1 %2").arg(plot.x.name, readable(reading.x * unit.factor));
    if (!unit.unit.isEmpty()) text += QLatin1Char(' ') + unit.unit;
    for (const Reading::Value& value : reading.values) {
        const Series& series = plot.series[value.series];
        const QString number = series.mirrored && value.y != 0 ? QStringLiteral("±") + readable(std::abs(value.y)) : readable(value.y);
        text += QStringLiteral("\n%1 %2").arg(series.name, number);
        if (!plot.y.unit.isEmpty()) text += QLatin1Char(' ') + plot.y.unit;
    }
    return text;
}

QString plotCsv(const Plot& plot) {
    if (plot.series.empty()) return {};
    const QString x = csvField(axisTitle(plot.x.name, plot.x.unit));
    QString text;
    if (shareX(plot)) {
        text = x;
        for (const Series& series : plot.series)
            text += QLatin1Char(',') + csvField(axisTitle(series.name, plot.y.unit));
        text += QLatin1Char('\n');
        for (size_t i = 0; i < plot.series.front().x.size(); ++i) {
            text += csvNumber(plot.series.front().x[i]);
            for (const Series& series : plot.series) text += QLatin1Char(',') + csvNumber(series.y[i]);
            text += QLatin1Char('\n');
        }
        return text;
    }
    text = QStringLiteral("series,%1,%2\n").arg(x, csvField(axisTitle(plot.y.name, plot.y.unit)));
    for (const Series& series : plot.series)
        for (size_t i = 0; i < series.x.size(); ++i) {
            text += csvRow(series, series.x[i], series.y[i]);
            if (series.mirrored && series.y[i] != 0) text += csvRow(series, series.x[i], -series.y[i]);
        }
    return text;
}

}  // namespace sigwavnet::widgets
