#include "app/studio/wavelets/wavelet_figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

#include "app/studio/session.h"

namespace sigwavnet::studio {
namespace {

using widgets::Ink;
using widgets::Plot;
using widgets::Series;
using widgets::ValueRange;

constexpr double kShownDecibels = -80;
constexpr double kTopDecibels = 8;
constexpr int kCurvePoints = 401;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WaveletFigures)
};

Series startLine(std::vector<double> x, std::vector<double> y) {
    return {Words::tr("start"),   std::move(x), std::move(y),         Series::Style::Line,
            {Ink::Role::Initial}, Qt::DashLine, Series::Marker::None, 1.6};
}

Series learnedLine(std::vector<double> x, std::vector<double> y) {
    return {Words::tr("learned"), std::move(x),  std::move(y),         Series::Style::Line,
            {Ink::Role::Accent},  Qt::SolidLine, Series::Marker::None, 1.8};
}

Series stems(Series line, Series::Marker marker) {
    line.style = Series::Style::Stems;
    line.marker = marker;
    line.width = 1.5;
    return line;
}

Plot tapsFigure(const QString& title, const std::vector<double>& learned, const std::vector<double>* start) {
    Plot plot;
    plot.title = title;
    plot.x = {Words::tr("tap"), {}};
    plot.y = {Words::tr("weight"), {}};
    std::vector<double> index(learned.size());
    for (size_t k = 0; k < index.size(); ++k) index[k] = double(k);
    if (start) plot.series.push_back(stems(startLine(index, *start), Series::Marker::Diamond));
    plot.series.push_back(stems(learnedLine(index, learned), Series::Marker::Disc));
    return plot;
}

Plot responseFigure(const LevelAnalysis& level) {
    Plot plot;
    plot.title = Words::tr("Frequency response");
    plot.x = {Words::tr("frequency at the level's input"), QStringLiteral("Hz")};
    plot.y = {Words::tr("gain"), QStringLiteral("dB")};
    plot.yRange = ValueRange{kShownDecibels, kTopDecibels};
    const auto add = [&](const QString& name, const FrequencyResponse& response, Ink::Role role,
                         Qt::PenStyle pen) {
        plot.series.push_back({name,
                               response.hertz,
                               response.decibels,
                               Series::Style::Line,
                               {role},
                               pen,
                               Series::Marker::None,
                               pen == Qt::SolidLine ? 1.8 : 1.4});
    };
    if (level.start) {
        add(Words::tr("h start"), level.start->low, Ink::Role::Initial, Qt::DashLine);
        add(Words::tr("g start"), level.start->high, Ink::Role::Initial, Qt::DotLine);
    }
    add(Words::tr("h"), level.learned.low, Ink::Role::Accent, Qt::SolidLine);
    add(Words::tr("g"), level.learned.high, Ink::Role::Second, Qt::SolidLine);
    return plot;
}

Plot thresholdFigure(const WaveletAnalysis& analysis, const LevelAnalysis& level) {
    Plot plot;
    plot.title = Words::tr("Threshold");
    plot.x = {Words::tr("coefficient"), {}};
    plot.y = {Words::tr("after thresholding"), {}};
    if (!analysis.options.thresholds) {
        plot.message = Words::tr("This network was built without thresholds: details pass unchanged.");
        return plot;
    }
    const auto reach = [](const Threshold& t) { return std::max(std::abs(t.plus), std::abs(t.minus)); };
    const double limit = 2 * std::max({reach(level.threshold), reach(level.startThreshold), 0.05});
    std::vector<double> x(kCurvePoints), learned(kCurvePoints), start(kCurvePoints);
    for (size_t i = 0; i < x.size(); ++i) {
        x[i] = limit * (2.0 * double(i) / (kCurvePoints - 1) - 1);
        learned[i] = level.threshold(x[i]);
        start[i] = level.startThreshold(x[i]);
    }
    plot.xRange = ValueRange{-limit, limit};
    plot.series.push_back(startLine(x, start));
    plot.series.push_back(learnedLine(x, learned));
    if (const auto zone = level.threshold.deadZone())
        plot.bands.push_back({{zone->begin, zone->end}, Words::tr("mostly removed"), {Ink::Role::Muted}});
    return plot;
}

// phi or psi over the time that the atom of this level covers.
Plot atomFigure(const WaveletAnalysis& analysis, int level, bool psi) {
    const LevelAnalysis& shown = analysis.levels[size_t(level)];
    Plot plot;
    plot.title = psi ? Words::tr("Wavelet ψ") : Words::tr("Scaling function φ");
    plot.x = {Words::tr("time"), QStringLiteral("s")};
    plot.y = {Words::tr("amplitude"), {}};
    if (!shown.learned.atoms) {
        plot.message = translated(shown.learned.whyNoAtoms);
        return plot;
    }
    if (shown.learned.atoms->normalised) plot.note = Words::tr("h scaled to Σh = √2");
    const auto values = [&](const ScalingFunctions& atoms) { return psi ? atoms.psi : atoms.phi; };
    const auto seconds = [&](const ScalingFunctions& atoms) {
        std::vector<double> t = atoms.t;
        for (double& value : t) value *= std::ldexp(1 / analysis.rate, level + 1);
        return t;
    };
    if (shown.start && shown.start->atoms)
        plot.series.push_back(startLine(seconds(*shown.start->atoms), values(*shown.start->atoms)));
    plot.series.push_back(learnedLine(seconds(*shown.learned.atoms), values(*shown.learned.atoms)));
    return plot;
}

}  // namespace

LevelFigures levelFigures(const WaveletAnalysis& analysis, int level) {
    const LevelAnalysis& shown = analysis.levels[size_t(level)];
    const LevelFilters* start = shown.start ? &shown.start->filters : nullptr;
    LevelFigures figures;
    figures.low =
        tapsFigure(Words::tr("Low-pass h"), shown.learned.filters.low, start ? &start->low : nullptr);
    figures.high =
        tapsFigure(Words::tr("High-pass g"), shown.learned.filters.high, start ? &start->high : nullptr);
    figures.response = responseFigure(shown);
    figures.threshold = thresholdFigure(analysis, shown);
    figures.phi = atomFigure(analysis, level, false);
    figures.psi = atomFigure(analysis, level, true);
    return figures;
}

Plot filterBankFigure(const WaveletAnalysis& analysis, int level) {
    Plot plot;
    const int count = int(analysis.levels.size());
    plot.title = Words::tr("Filter bank");
    plot.x = {Words::tr("frequency"), QStringLiteral("Hz")};
    plot.y = {Words::tr("gain"), QStringLiteral("dB")};
    plot.yRange = ValueRange{-40, kTopDecibels};
    plot.xRange = ValueRange{0, analysis.rate / 2};
    const LevelAnalysis& shown = analysis.levels[size_t(level)];
    plot.bands.push_back({{shown.nominal.low, shown.nominal.high}, {}, {Ink::Role::Muted}});
    const auto add = [&](const QString& name, const FrequencyResponse& response, int index, bool own) {
        plot.series.push_back({name, response.hertz, response.decibels, Series::Style::Line,
                               Ink::level(index, count + 1), own ? Qt::SolidLine : Qt::DashLine,
                               Series::Marker::None, own ? 2.6 : 1.2});
    };
    for (int j = 0; j < count; ++j)
        if (j != level) add(QString::number(j + 1), analysis.levels[size_t(j)].learned.details, j, false);
    add(Words::tr("rest"), analysis.approximation, count, false);
    add(Words::tr("level %1").arg(level + 1), shown.learned.details, level, true);  // drawn over the others
    return plot;
}

QString bandText(const Band& band) {
    const widgets::DisplayUnit unit = widgets::displayUnit(QStringLiteral("Hz"), band.high);
    return Words::tr("%1 – %2 %3")
        .arg(QLocale().toString(band.low * unit.factor, 'g', 3),
             QLocale().toString(band.high * unit.factor, 'g', 3), unit.unit);
}

}  // namespace sigwavnet::studio
