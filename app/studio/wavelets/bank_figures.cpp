// The whole bank of a network (see wavelet_figures.h).
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

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

constexpr double kBankFloor = -40;
constexpr double kBankTop = 8;

struct BankWords {
    Q_DECLARE_TR_FUNCTIONS(WaveletFigures)
};

Series levelLine(const QString& name, const FrequencyResponse& response, int index, int count, bool own) {
    return {name, response.hertz, response.decibels, Series::Style::Line, Ink::level(index, count + 1),
            Qt::SolidLine, Series::Marker::None, own ? 2.6 : 1.2};
}

// Levels halve their bands: octaves, down to the half of the last one's.
void showOctaves(Plot& plot, const WaveletAnalysis& analysis) {
    plot.octaves = true;
    plot.xRange = ValueRange{analysis.levels.back().nominal.low / 2, analysis.rate / 2};
}

WaveletFigure responsesFigure(const WaveletAnalysis& analysis, int level) {
    Plot plot;
    const int count = int(analysis.levels.size());
    const LevelAnalysis& shown = analysis.levels[size_t(level)];
    plot.title = BankWords::tr("Filter bank");
    plot.x = {BankWords::tr("frequency"), QStringLiteral("Hz")};
    plot.y = {BankWords::tr("gain"), QStringLiteral("dB")};
    plot.yRange = ValueRange{kBankFloor, kBankTop};
    showOctaves(plot, analysis);
    plot.bands.push_back(
        {{shown.nominal.low, shown.nominal.high}, BankWords::tr("nominal band"), {Ink::Role::Muted}});
    for (const LevelAnalysis& each : analysis.levels)  // where one level's band ends and the next begins
        plot.guides.push_back({{{each.nominal.low, kBankFloor}, {each.nominal.low, kBankTop}}, Qt::DotLine});
    if (shown.start) plot.series.push_back(startLine(shown.start->details.hertz, shown.start->details.decibels));
    for (int j = 0; j < count; ++j)
        if (j != level)
            plot.series.push_back(levelLine(QString::number(j + 1), analysis.levels[size_t(j)].learned.details, j, count, false));
    plot.series.push_back(levelLine(BankWords::tr("rest"), analysis.approximation, count, count, false));
    // Drawn over the others.
    plot.series.push_back(
        levelLine(BankWords::tr("level %1").arg(level + 1), shown.learned.details, level, count, true));
    return {plot,
            BankWords::tr(
                "Each level should pass its own octave and little else. Level %1 has %2 of its energy inside "
                "%3 (above 80 % is good) and passes %4.")
                .arg(level + 1)
                .arg(percent(shown.learned.passBand.insideShare), bandText(shown.nominal),
                     bandText(shown.learned.passBand.edges))};
}

WaveletFigure littlewoodPaleyFigure(const WaveletAnalysis& analysis) {
    Plot plot;
    plot.title = BankWords::tr("Littlewood–Paley sum");
    plot.x = {BankWords::tr("frequency"), QStringLiteral("Hz")};
    plot.y = {BankWords::tr("share of the energy"), {}};
    showOctaves(plot, analysis);
    plot.guides.push_back(PlotGuide::level(1, *plot.xRange));
    const std::vector<double>& hertz = analysis.approximation.hertz;
    if (analysis.start) plot.series.push_back(startLine(hertz, analysis.start->littlewoodPaley));
    plot.series.push_back(learnedLine(hertz, analysis.learned.littlewoodPaley));
    const auto [least, most] =
        std::minmax_element(analysis.learned.littlewoodPaley.begin(), analysis.learned.littlewoodPaley.end());
    plot.yRange = ValueRange{0, std::max(1.2, std::isfinite(*most) ? 1.06 * *most : 1.2)};
    return {
        plot,
        BankWords::tr(
            "What all levels together hear of each frequency: 1 everywhere is good, near 0 the network is "
            "deaf. Here %1 to %2; coding gain %3 dB.")
            .arg(withDecimals(*least, 3), withDecimals(*most, 3),
                 withDecimals(analysis.learned.codingGainDb, 2))};
}

WaveletFigure driftFigure(const DriftHistory& drift, int levels, int level) {
    Plot plot;
    plot.title = BankWords::tr("Drift over the epochs");
    plot.x = {BankWords::tr("epoch"), {}};
    plot.y = {BankWords::tr("distance of h from the start"), QStringLiteral("%")};
    if (drift.epochs.empty()) {
        plot.message = BankWords::tr(
            "The filters of earlier epochs are not known. Open the run's folder rather than a model "
            "file: a run keeps them in filters.jsonl. Kernels that start from random numbers have no "
            "start to drift from.");
        return {plot, {}};
    }
    size_t farthest = 0;
    for (size_t j = 0; j < drift.levels.size(); ++j) {
        std::vector<double> shown = drift.levels[j];
        for (double& value : shown) value *= 100;
        const bool own = int(j) == level;
        plot.series.push_back({own ? BankWords::tr("level %1").arg(level + 1) : QString::number(j + 1),
                               drift.epochs, std::move(shown), Series::Style::Line,
                               Ink::level(int(j), levels + 1), Qt::SolidLine, Series::Marker::None,
                               own ? 2.6 : 1.2});
        if (drift.levels[j].back() > drift.levels[farthest].back()) farthest = j;
    }
    return {plot,
            BankWords::tr(
                "How far each level's low-pass is from where it began: curves that flatten say that it has "
                "learned what it can. Level %1 went farthest, %2.")
                .arg(farthest + 1)
                .arg(percent(drift.levels[farthest].back()))};
}

}  // namespace

WaveletFigures bankFigures(const WaveletAnalysis& analysis, int level, const DriftHistory& drift) {
    WaveletFigures figures{responsesFigure(analysis, level), littlewoodPaleyFigure(analysis),
                           driftFigure(drift, int(analysis.levels.size()), level)};
    for (size_t j = 0; j < analysis.levels.size(); ++j)
        if (const QString message = tapsMessage(analysis.levels[j].learned.filters, int(j)); !message.isEmpty())
            for (size_t i = 0; i < 2; ++i) {
                figures[i].plot.message = message;
                figures[i].caption.clear();
            }
    return figures;
}

QString bandText(const Band& band) {
    if (!std::isfinite(band.low) || !std::isfinite(band.high)) return QStringLiteral("–");
    const widgets::DisplayUnit unit = widgets::displayUnit(QStringLiteral("Hz"), band.high);
    return BankWords::tr("%1 – %2 %3")
        .arg(QLocale().toString(band.low * unit.factor, 'g', 3),
             QLocale().toString(band.high * unit.factor, 'g', 3), unit.unit);
}

}  // namespace sigwavnet::studio
