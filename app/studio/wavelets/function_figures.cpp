// Scaling function and wavelet of one level, and its threshold (see wavelet_figures.h).
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

#include "app/studio/session.h"
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

constexpr int kCurvePoints = 401;

struct FunctionWords {
    Q_DECLARE_TR_FUNCTIONS(WaveletFigures)
};

enum class Way { Cascade, Exact };

const std::optional<ScalingFunctions>& functionsOf(const FilterAnalysis& filters, Way way) {
    return way == Way::Cascade ? filters.atoms : filters.exact;
}

QString functionTitle(bool psi, Way way) {
    if (way == Way::Cascade)
        return psi ? FunctionWords::tr("Wavelet ψ") : FunctionWords::tr("Scaling function φ");
    return psi ? FunctionWords::tr("Wavelet ψ, exact") : FunctionWords::tr("Scaling function φ, exact");
}

QString functionCaption(const WaveletAnalysis& analysis, int level, bool psi, Way way) {
    const bool oneBank = analysis.options.mode == KernelMode::Cqf;
    if (way == Way::Exact)
        return oneBank || level == 0 ? FunctionWords::tr(
                                           "At the dyadic points without any error of the cascade: what the "
                                           "cascade beside it comes near to.")
                                     : FunctionWords::tr(
                                           "Of this level's kernels alone, as if every level had them: the "
                                           "cascade beside it uses each "
                                           "level's own.");
    if (psi)
        return FunctionWords::tr(
            "The atom that a coefficient of this level stands for. A short, smooth one with its energy in "
            "the "
            "middle says when and at what frequency something happened.");
    return oneBank ? FunctionWords::tr(
                         "The atom of the approximation. Smooth and without ripples at its ends is good.")
                   : FunctionWords::tr(
                         "The atom of the approximation, each level's own kernels at its step of the "
                         "cascade. Smooth "
                         "and without ripples at its ends is good.");
}

// phi or psi over the time that the atom of this level covers.
WaveletFigure functionFigure(const WaveletAnalysis& analysis, int level, bool psi, Way way) {
    const LevelAnalysis& shown = analysis.levels[size_t(level)];
    Plot plot;
    plot.title = functionTitle(psi, way);
    plot.x = {FunctionWords::tr("time"), QStringLiteral("s")};
    plot.y = {FunctionWords::tr("amplitude"), {}};
    const auto& learned = functionsOf(shown.learned, way);
    if (!learned) {
        plot.message = translated(way == Way::Cascade ? shown.learned.whyNoAtoms : shown.learned.whyNotExact);
        return {plot, {}};
    }
    if (learned->normalised) plot.note = FunctionWords::tr("h scaled to Σh = √2");
    const auto add = [&](const ScalingFunctions& functions, auto line) {
        std::vector<double> seconds = functions.t;
        for (double& value : seconds) value *= std::ldexp(1 / analysis.rate, level + 1);
        plot.series.push_back(line(std::move(seconds), psi ? functions.psi : functions.phi));
    };
    if (shown.start && functionsOf(*shown.start, way)) add(*functionsOf(*shown.start, way), startLine);
    add(*learned, learnedLine);
    return {plot, functionCaption(analysis, level, psi, way)};
}

// Curves over coefficients from -limit to limit, learned over start.
Plot thresholdPlot(const LevelAnalysis& level, const std::function<double(const Threshold&, double)>& value) {
    const auto reach = [](const Threshold& t) { return std::max(std::abs(t.plus), std::abs(t.minus)); };
    const double limit = 2 * std::max({reach(level.threshold), reach(level.startThreshold), 0.05});
    std::vector<double> x(kCurvePoints), learned(kCurvePoints), start(kCurvePoints);
    for (size_t i = 0; i < x.size(); ++i) {
        x[i] = limit * (2.0 * double(i) / (kCurvePoints - 1) - 1);
        learned[i] = value(level.threshold, x[i]);
        start[i] = value(level.startThreshold, x[i]);
    }
    Plot plot;
    plot.x = {FunctionWords::tr("coefficient"), {}};
    plot.xRange = ValueRange{-limit, limit};
    plot.series.push_back(startLine(x, start));
    plot.series.push_back(learnedLine(x, learned));
    if (const auto zone = level.threshold.deadZone())
        plot.bands.push_back(
            {{zone->begin, zone->end}, FunctionWords::tr("mostly removed"), {Ink::Role::Muted}});
    return plot;
}

QString thresholdCaption(const LevelAnalysis& level) {
    if (!level.threshold.thresholds())
        return FunctionWords::
            tr("This threshold is turned: it lets small coefficients through rather than large ones (a = %1, "
               "t₊ + t₋ = %2; both should be above 0).")
                .arg(withDecimals(level.threshold.sharpness, 3),
                     withDecimals(level.threshold.plus + level.threshold.minus, 4));
    const auto zone = level.threshold.deadZone();
    if (!zone) return FunctionWords::tr("It removes nothing: no coefficient loses half of its size.");
    return FunctionWords::tr(
               "Small coefficients should vanish and large ones stay as they are. Between %1 and %2 more "
               "than half "
               "of a coefficient is removed.")
        .arg(withDecimals(zone->begin, 4), withDecimals(zone->end, 4));
}

}  // namespace

WaveletFigures functionFigures(const WaveletAnalysis& analysis, int level) {
    WaveletFigures figures;
    for (const Way way : {Way::Cascade, Way::Exact})
        for (const bool psi : {false, true}) figures.push_back(functionFigure(analysis, level, psi, way));
    return figures;
}

WaveletFigures thresholdFigures(const WaveletAnalysis& analysis, int level) {
    const LevelAnalysis& shown = analysis.levels[size_t(level)];
    Plot curve, gain;
    QString message;
    if (!analysis.options.thresholds)
        message = FunctionWords::tr("This network was built without thresholds: details pass unchanged.");
    else if (!std::isfinite(shown.threshold.plus + shown.threshold.minus + shown.threshold.sharpness))
        message = FunctionWords::tr(
                      "The threshold of level %1 is not known at this epoch, or not a number any more.")
                      .arg(level + 1);
    else {
        curve = thresholdPlot(shown, [](const Threshold& threshold, double d) { return threshold(d); });
        gain = thresholdPlot(shown, [](const Threshold& threshold, double d) { return threshold.gain(d); });
        gain.guides = {PlotGuide::level(1, *gain.xRange), PlotGuide::level(0.5, *gain.xRange)};
        gain.guides.back().pen = Qt::DotLine;
    }
    curve.title = FunctionWords::tr("Threshold");
    curve.y = {FunctionWords::tr("after thresholding"), {}};
    gain.title = FunctionWords::tr("Gain of the threshold");
    gain.y = {FunctionWords::tr("gain"), {}};
    curve.message = gain.message = message;
    if (!message.isEmpty()) return {{curve, {}}, {gain, {}}};
    return {
        {curve, thresholdCaption(shown)},
        {gain,
         FunctionWords::tr(
             "Near 0 in the middle and 1 outside is good; where it crosses ½ half of a coefficient is kept. "
             "At 0 this one has %1, at the start %2.")
             .arg(withDecimals(shown.threshold.gain(0), 3), withDecimals(shown.startThreshold.gain(0), 3))}};
}

}  // namespace sigwavnet::studio
