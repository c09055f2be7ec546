#include "app/studio/train/filter_history.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/wavelet/response.h"

namespace sigwavnet::studio {

namespace {

using widgets::Ink;
using widgets::Plot;
using widgets::Series;
using widgets::ValueRange;

constexpr double kLowestDecibels = -60;
constexpr double kHighestDecibels = 9;
constexpr double kAir = 0.06;  // above and below the taps, as a share of their range

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterHistory)
};

using Taps = std::vector<double> LevelFilters::*;

// Of a filter's taps over the start and every epoch.
ValueRange tapRange(const std::vector<EpochReport>& epochs, int level, const std::vector<double>& start, Taps taps) {
    double low = 0, high = 0;
    const auto take = [&](const std::vector<double>& values) {
        for (const double value : values) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    take(start);
    for (const EpochReport& epoch : epochs)
        if (level < int(epoch.levels.size())) take(epoch.levels[size_t(level)].filters.*taps);
    const double air = kAir * std::max(high - low, 1e-6);
    return {low - air, high + air};
}

Series tapStems(const QString& name, const std::vector<double>& taps, Ink ink, Series::Marker marker,
                Qt::PenStyle pen) {
    std::vector<double> index(taps.size());
    std::iota(index.begin(), index.end(), 0.0);
    return {name, std::move(index), taps, Series::Style::Stems, ink, pen, marker, 1.5};
}

Plot tapsPlot(const QString& title, const QString& startName, const QString& name, const std::vector<double>& start,
              const std::vector<double>& now, const ValueRange& range) {
    Plot plot;
    plot.title = title;
    plot.x = {FilterWords::tr("tap"), {}};
    plot.y = {FilterWords::tr("weight"), {}};
    plot.yRange = range;
    plot.series.push_back(
        tapStems(startName, start, {Ink::Role::Initial}, Series::Marker::Diamond, Qt::DashLine));
    plot.series.push_back(tapStems(name, now, {Ink::Role::Accent}, Series::Marker::Disc, Qt::SolidLine));
    return plot;
}

Plot responsePlot(const LevelFilters& start, const LevelFilters& now, double rate) {
    Plot plot;
    plot.title = FilterWords::tr("Frequency response");
    plot.x = {FilterWords::tr("frequency at the level's input"), QStringLiteral("Hz")};
    plot.y = {FilterWords::tr("gain"), QStringLiteral("dB")};
    plot.yRange = ValueRange{kLowestDecibels, kHighestDecibels};
    const auto add = [&](const QString& name, const std::vector<double>& taps, Ink::Role role, Qt::PenStyle pen) {
        FrequencyResponse response = frequencyResponse(taps, rate);
        plot.series.push_back({name, std::move(response.hertz), std::move(response.decibels), Series::Style::Line,
                               {role}, pen, Series::Marker::None, pen == Qt::SolidLine ? 1.8 : 1.4});
    };
    add(FilterWords::tr("h start"), start.low, Ink::Role::Initial, Qt::DashLine);
    add(FilterWords::tr("g start"), start.high, Ink::Role::Initial, Qt::DotLine);
    add(FilterWords::tr("h"), now.low, Ink::Role::Accent, Qt::SolidLine);
    add(FilterWords::tr("g"), now.high, Ink::Role::Second, Qt::SolidLine);
    return plot;
}

}  // namespace

std::optional<LevelFilters> startFilters(const NetworkOptions& network) {
    const Wavelet* wavelet = findWavelet(network.wavelet);
    if (!wavelet) return std::nullopt;
    return LevelFilters{wavelet->decLo, quadratureMirror(wavelet->decLo)};
}

FilterFigures filterFigures(const std::vector<EpochReport>& epochs, size_t index, int level, SampleRate rate,
                            const std::optional<LevelFilters>& start) {
    const auto filters = [&](size_t epoch) -> const LevelFilters& { return epochs[epoch].levels[size_t(level)].filters; };
    const LevelFilters& before = start ? *start : filters(0);
    const LevelFilters& now = filters(index);
    const QString startName =
        start ? FilterWords::tr("start") : FilterWords::tr("epoch %1").arg(epochs.front().epoch);
    const QString name = FilterWords::tr("epoch %1").arg(epochs[index].epoch);
    FilterFigures figures;
    figures.low = tapsPlot(FilterWords::tr("Low-pass h"), startName, name, before.low, now.low,
                           tapRange(epochs, level, before.low, &LevelFilters::low));
    figures.high = tapsPlot(FilterWords::tr("High-pass g"), startName, name, before.high, now.high,
                            tapRange(epochs, level, before.high, &LevelFilters::high));
    figures.response = responsePlot(before, now, std::ldexp(double(rate.hz), -level));
    return figures;
}

}  // namespace sigwavnet::studio
