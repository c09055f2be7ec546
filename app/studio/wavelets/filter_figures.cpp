// The filters of one level (see wavelet_figures.h).
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

#include "app/studio/wavelets/figure_parts.h"
#include "app/studio/wavelets/wavelet_figures.h"

namespace sigwavnet::studio {
namespace {

using widgets::Ink;
using widgets::Plot;
using widgets::PlotGuide;
using widgets::Series;
using widgets::ValueRange;
using widgets::withDecimals;

constexpr double kResponseFloor = -80;
constexpr double kResponseTop = 8;
constexpr double kSharedRange = 1;  // of the power's decibels, at least
constexpr int kCirclePoints = 181;

struct FilterFigureWords {
    Q_DECLARE_TR_FUNCTIONS(WaveletFigures)
};

std::vector<double> indices(size_t count, int first = 0) {
    std::vector<double> index(count);
    for (size_t k = 0; k < count; ++k) index[k] = double(k) + first;
    return index;
}

Plot tapsPlot(const QString& title) {
    Plot plot;
    plot.title = title;
    plot.x = {FilterFigureWords::tr("tap"), {}};
    plot.y = {FilterFigureWords::tr("weight"), {}};
    return plot;
}

WaveletFigure tapsFigure(const LevelAnalysis& level, bool low) {
    Plot plot = tapsPlot(low ? FilterFigureWords::tr("Low-pass h") : FilterFigureWords::tr("High-pass g"));
    const auto taps = low ? &LevelFilters::low : &LevelFilters::high;
    const std::vector<double>& learned = level.learned.filters.*taps;
    if (level.start)
        plot.series.push_back(stems(startLine(indices(learned.size()), level.start->filters.*taps), Series::Marker::Diamond));
    plot.series.push_back(stems(learnedLine(indices(learned.size()), learned), Series::Marker::Disc));
    if (!low)
        return {plot,
                FilterFigureWords::tr(
                    "What the details of this level are made by. It should rise and fall around 0, so that a "
                    "constant sound gives no details.")};
    if (!level.start)
        return {
            plot,
            FilterFigureWords::tr(
                "What the next level hears is made by it. It should add up to √2: this one adds up to %1.")
                .arg(withDecimals(level.learned.measures.sumError + std::numbers::sqrt2, 4))};
    return {plot,
            FilterFigureWords::tr(
                "What the next level hears is made by it. It should add up to √2: this one adds up to %1, "
                "and lies %2 from its start.")
                .arg(withDecimals(level.learned.measures.sumError + std::numbers::sqrt2, 4),
                     percent(level.learned.measures.drift))};
}

// One curve for h and one for g of what `value` gives, learned over start.
Plot passPlot(const QString& title, const widgets::Quantity& y, const LevelAnalysis& level,
              const std::function<std::vector<double>(const FilterAnalysis&, Pass)>& value) {
    Plot plot;
    plot.title = title;
    plot.x = levelFrequency();
    plot.y = y;
    plot.xRange = ValueRange{0, level.inputRate / 2};
    for (const bool start : {true, false}) {
        const FilterAnalysis* filters = start ? (level.start ? &*level.start : nullptr) : &level.learned;
        if (!filters) continue;
        for (const Pass pass : {Pass::Low, Pass::High})
            plot.series.push_back(passLine(pass, start, filters->low.hertz, value(*filters, pass)));
    }
    return plot;
}

WaveletFigure responseFigure(const LevelAnalysis& level) {
    Plot plot = passPlot(FilterFigureWords::tr("Frequency response"),
                         {FilterFigureWords::tr("gain"), QStringLiteral("dB")}, level,
                         [](const FilterAnalysis& filters, Pass pass) {
                             return pass == Pass::Low ? filters.low.decibels : filters.high.decibels;
                         });
    plot.yRange = ValueRange{kResponseFloor, kResponseTop};
    return {plot,
            FilterFigureWords::tr(
                "0 dB in the pass band and below −40 dB in the stop band are good. At half the rate the "
                "low-pass lets %1 through.")
                .arg(decibelText(level.learned.measures.lowPassAtNyquistDb))};
}

WaveletFigure phaseFigure(const LevelAnalysis& level) {
    return {
        passPlot(FilterFigureWords::tr("Phase"), {FilterFigureWords::tr("phase"), QStringLiteral("rad")},
                 level,
                 [](const FilterAnalysis& filters, Pass pass) {
                     return pass == Pass::Low ? filters.low.phase : filters.high.phase;
                 }),
        FilterFigureWords::tr(
            "A straight line in the pass band is good: all frequencies then arrive together. Where a filter "
            "passes almost nothing its phase says nothing.")};
}

WaveletFigure delayFigure(const LevelAnalysis& level) {
    Plot plot = passPlot(FilterFigureWords::tr("Group delay"),
                         {FilterFigureWords::tr("delay"), FilterFigureWords::tr("samples")}, level,
                         [](const FilterAnalysis& filters, Pass pass) {
                             return pass == Pass::Low ? filters.lowDelay : filters.highDelay;
                         });
    const double taps = double(level.learned.filters.low.size());
    plot.yRange = ValueRange{-0.25 * taps, 1.25 * taps};
    return {plot,
            FilterFigureWords::tr(
                "In samples at the level's input. A flat curve in the pass band is good; it lies at %1 for "
                "a filter that is symmetric in time.")
                .arg(withDecimals((taps - 1) / 2, 1))};
}

// Conjugate pairs are kept once, above the real axis, and drawn mirrored.
Series zerosSeries(const QString& name, const std::vector<std::complex<double>>& zeros, Ink ink, Series::Marker marker,
                   Qt::PenStyle pen) {
    constexpr double kReal = 1e-9;
    std::vector<std::complex<double>> upper;
    for (const auto& zero : zeros)
        if (zero.imag() > -kReal) upper.push_back({zero.real(), zero.imag() < kReal ? 0.0 : zero.imag()});
    std::sort(upper.begin(), upper.end(), [](const auto& a, const auto& b) { return a.real() < b.real(); });
    Series series{name, {}, {}, Series::Style::Points, ink, pen, marker};
    series.mirrored = true;
    for (const auto& zero : upper) {
        series.x.push_back(zero.real());
        series.y.push_back(zero.imag());
    }
    return series;
}

// The plane around the unit circle; zeros far outside are named in the note, so that the others stay apart.
WaveletFigure zerosFigure(const LevelAnalysis& level) {
    Plot plot;
    plot.title = FilterFigureWords::tr("Zeros of the low-pass");
    plot.x = {FilterFigureWords::tr("real part"), {}};
    plot.y = {FilterFigureWords::tr("imaginary part"), {}};
    plot.equalScales = true;
    PlotGuide circle;
    circle.pen = Qt::SolidLine;
    for (int i = 0; i < kCirclePoints; ++i) {
        const double angle = 2 * std::numbers::pi * i / (kCirclePoints - 1);
        circle.points.push_back({std::cos(angle), std::sin(angle)});
    }
    plot.guides.push_back(circle);
    if (level.start)
        plot.series.push_back(zerosSeries(FilterFigureWords::tr("start"), level.start->zeros,
                                          {Ink::Role::Initial}, Series::Marker::Diamond, Qt::DashLine));
    plot.series.push_back(zerosSeries(FilterFigureWords::tr("learned"), level.learned.zeros,
                                      {Ink::Role::Accent}, Series::Marker::Disc, Qt::SolidLine));
    constexpr double kShown = 2.4;  // half a side of what is shown at first
    plot.xRange = plot.yRange = ValueRange{-kShown, kShown};
    const auto outside = std::count_if(level.learned.zeros.begin(), level.learned.zeros.end(), [](const auto& zero) {
        return std::abs(zero.real()) > kShown || std::abs(zero.imag()) > kShown;
    });
    if (outside > 0) plot.note = FilterFigureWords::tr("%n further out", nullptr, int(outside));
    const int now = level.learned.zerosAtMinusOne;
    const QString caption =
        level.start
            ? FilterFigureWords::tr(
                  "Zeros at −1 make approximations smooth: as many as at the start are good. Here %1, at the "
                  "start %2.")
                  .arg(now)
                  .arg(level.start->zerosAtMinusOne)
            : FilterFigureWords::tr("Zeros at −1 make approximations smooth: the more the better. Here %1.")
                  .arg(now);
    return {plot, caption};
}

WaveletFigure sharedPowerFigure(const LevelAnalysis& level) {
    Plot plot;
    plot.title = FilterFigureWords::tr("Power complementarity");
    plot.x = levelFrequency();
    plot.y = {FilterFigureWords::tr("power of h and its mirror"), QStringLiteral("dB")};
    plot.xRange = ValueRange{0, level.inputRate / 2};
    plot.guides.push_back(PlotGuide::level(0, *plot.xRange));
    if (level.start) plot.series.push_back(startLine(level.start->low.hertz, level.start->sharedPower));
    plot.series.push_back(learnedLine(level.learned.low.hertz, level.learned.sharedPower));
    double reach = kSharedRange;
    for (const double value : level.learned.sharedPower)
        if (std::isfinite(value)) reach = std::max(reach, 1.1 * std::min(std::abs(value), 40.0));
    plot.yRange = ValueRange{-reach, reach};
    return {plot,
            FilterFigureWords::tr(
                "0 dB everywhere is good: nothing is then lost or doubled. The level keeps between %1 and %2 "
                "of a signal's energy.")
                .arg(percent(level.learned.measures.lowFrameBound),
                     percent(level.learned.measures.highFrameBound))};
}

WaveletFigure nearestFigure(const LevelAnalysis& level) {
    Plot plot = tapsPlot(FilterFigureWords::tr("Nearest classical wavelet"));
    const NearestWavelet& nearest = level.nearest;
    const Wavelet* wavelet = findWavelet(nearest.name);
    if (!wavelet) {
        plot.message = FilterFigureWords::tr("No classical wavelet resembles these taps.");
        return {plot, {}};
    }
    const QString name = nearest.mirrored
                             ? FilterFigureWords::tr("%1 mirrored").arg(QString::fromStdString(nearest.name))
                             : QString::fromStdString(nearest.name);
    std::vector<double> other = nearest.mirrored ? wavelet->recLo : wavelet->decLo;
    for (double& tap : other) tap *= nearest.alignment.scale;
    Series classical = stems(startLine(indices(other.size(), nearest.alignment.shift), other), Series::Marker::Square);
    classical.name = name;
    plot.series.push_back(std::move(classical));
    const std::vector<double>& learned = level.learned.filters.low;
    plot.series.push_back(stems(learnedLine(indices(learned.size()), learned), Series::Marker::Disc));
    return {plot,
            FilterFigureWords::tr("%1, moved by %n sample(s) and scaled by %2, is %3 away; below 10 % the "
                                  "filter still is that wavelet.",
                                  nullptr, nearest.alignment.shift)
                .arg(name, withDecimals(nearest.alignment.scale, 3), percent(nearest.alignment.distance))};
}

}  // namespace

WaveletFigures filterFigures(const WaveletAnalysis& analysis, int level) {
    const LevelAnalysis& shown = analysis.levels[size_t(level)];
    WaveletFigures figures{tapsFigure(shown, true), responseFigure(shown), zerosFigure(shown),  tapsFigure(shown, false),
                           phaseFigure(shown),      delayFigure(shown),    nearestFigure(shown), sharedPowerFigure(shown)};
    if (const QString message = tapsMessage(shown.learned.filters, level); !message.isEmpty())
        for (WaveletFigure& figure : figures) {
            figure.plot.message = message;
            figure.caption.clear();
        }
    return figures;
}

}  // namespace sigwavnet::studio
