// The table of measures (see wavelet_figures.h).
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>

#include "app/studio/wavelets/wavelet_figures.h"

namespace sigwavnet::studio {
namespace {

using Cell = widgets::NumberTable::Cell;
using Row = widgets::NumberTable::Row;

constexpr double kLeastDecibels = -120;  // below it single-precision taps are noise
constexpr double kVanished = 1e-3;       // a normalised moment below this counts as vanishing

// Where there is no number: right-aligned as one.
Cell dash() {
    return Cell::of(std::numeric_limits<double>::quiet_NaN(), QStringLiteral("–"));
}

struct MeasureWords {
    Q_DECLARE_TR_FUNCTIONS(WaveletMeasures)
};

class Rows {
public:
    explicit Rows(const LevelAnalysis& level) : level_(level) {}

    // A figure of the filters, learned beside start.
    void add(const QString& name, const std::function<double(const FilterAnalysis&)>& value,
             const QString& good, const QString& help, int decimals = 4) {
        push(name, value(level_.learned), level_.start ? std::optional(value(*level_.start)) : std::nullopt,
             good, help, decimals);
    }

    void addBand(const QString& name, const QString& good, const QString& help) {
        const auto cell = [](const FilterAnalysis& filters) {
            return Cell::of(filters.passBand.edges.low, bandText(filters.passBand.edges));
        };
        Row row{{Cell::of(name), cell(level_.learned),
                 level_.start ? cell(*level_.start) : dash(), Cell::of(good)}};
        explain(row, help);
    }

    void push(const QString& name, double learned, std::optional<double> start, const QString& good,
              const QString& help, int decimals = 4) {
        const auto cell = [decimals](double value) {
            return std::isfinite(value) ? Cell::of(value, widgets::withDecimals(value, decimals))
                                        : dash();
        };
        Row row{{Cell::of(name), cell(learned), start ? cell(*start) : dash(),
                 Cell::of(good)}};
        explain(row, help);
    }

    std::vector<Row> take() { return std::move(rows_); }

private:
    void explain(Row& row, const QString& help) {
        for (Cell& cell : row.cells) cell.toolTip = help;
        row.cells[1].strong = true;
        row.key = int(rows_.size());
        rows_.push_back(std::move(row));
    }

    const LevelAnalysis& level_;
    std::vector<Row> rows_;
};

// How many moments vanish from the zeroth on.
double vanishingMoments(const FilterAnalysis& filters) {
    const auto& moments = filters.measures.moments;
    const auto first = std::find_if(moments.begin(), moments.end(), [](double m) { return m >= kVanished; });
    return double(first - moments.begin());
}

void addOrthonormality(Rows& rows) {
    rows.add(
        MeasureWords::tr("Σh − √2"), [](const FilterAnalysis& f) { return f.measures.sumError; },
        MeasureWords::tr("0"),
        MeasureWords::tr(
            "Gain of the low-pass for a constant signal; 0 keeps the level of each approximation."));
    rows.add(
        MeasureWords::tr("Σh² − 1"), [](const FilterAnalysis& f) { return f.measures.energyError; },
        MeasureWords::tr("0"), MeasureWords::tr("Energy of the low-pass; 0 for an orthonormal wavelet."));
    rows.add(
        MeasureWords::tr("Overlap with its own shifts"),
        [](const FilterAnalysis& f) { return f.measures.orthogonalityError; }, MeasureWords::tr("0"),
        MeasureWords::tr("Largest autocorrelation of h at an even shift; 0 for an orthonormal wavelet."));
    rows.add(
        MeasureWords::tr("Power complementarity"),
        [](const FilterAnalysis& f) { return f.measures.complementarity; }, MeasureWords::tr("0"),
        MeasureWords::tr("Largest |p − 2| with p = |H(ω)|² + |H(ω + π)|²; 0 when low- and high-pass share "
                         "the power evenly."));
    rows.add(
        MeasureWords::tr("Perfect-reconstruction loss"),
        [](const FilterAnalysis& f) { return f.reconstructionLoss; }, MeasureWords::tr("0"),
        MeasureWords::tr(
            "4 Σ (r[2m] − δ[m])²: how far a mirrored pair with this low-pass is from giving its input back. "
            "For an independent high-pass read the frame bounds instead."));
    rows.add(
        MeasureWords::tr("Lower frame bound"),
        [](const FilterAnalysis& f) { return f.measures.lowFrameBound; }, MeasureWords::tr("1"),
        MeasureWords::tr(
            "Least share of a signal's energy that the level keeps; 0 means that some signals vanish."));
    rows.add(
        MeasureWords::tr("Upper frame bound"),
        [](const FilterAnalysis& f) { return f.measures.highFrameBound; }, MeasureWords::tr("1"),
        MeasureWords::tr("Greatest share of a signal's energy that the level keeps; above 1 it amplifies."));
}

void addShape(Rows& rows, const LevelAnalysis& level, double recordingRate) {
    rows.add(
        MeasureWords::tr("Low-pass at half the rate [dB]"),
        [](const FilterAnalysis& f) { return std::max(kLeastDecibels, f.measures.lowPassAtNyquistDb); },
        MeasureWords::tr("below −40"),
        MeasureWords::tr(
            "|H(π)/H(0)|: what the low-pass lets through where it should block; −120 stands for less "
            "as well."),
        1);
    rows.add(MeasureWords::tr("Vanishing moments"), vanishingMoments, MeasureWords::tr("as at the start"),
             MeasureWords::tr(
                 "Polynomial degrees that the high-pass does not see (normalised moment below 0.001)."),
             0);
    rows.add(
        MeasureWords::tr("Zeros of the low-pass at −1"),
        [](const FilterAnalysis& f) { return double(f.zerosAtMinusOne); },
        MeasureWords::tr("as at the start"),
        MeasureWords::tr("How often (1 + z⁻¹) divides H(z): each one is a polynomial degree that the "
                         "approximations keep."),
        0);
    rows.add(
        MeasureWords::tr("Sobolev regularity"),
        [](const FilterAnalysis& f) {
            return f.regularity.value_or(std::numeric_limits<double>::quiet_NaN());
        },
        MeasureWords::tr("above 0.5"),
        MeasureWords::tr("Smoothness of the scaling function of this level's low-pass alone: continuous "
                         "above 0.5, about that "
                         "many derivatives beyond. db10 has 3.40."),
        2);
    rows.addBand(MeasureWords::tr("Pass band of the details (−3 dB)"), bandText(level.nominal),
                 MeasureWords::tr("Frequencies of the recording that reach this level's details."));
    rows.add(
        MeasureWords::tr("Energy inside the nominal band [%]"),
        [](const FilterAnalysis& f) { return 100 * f.passBand.insideShare; }, MeasureWords::tr("above 80"),
        MeasureWords::tr("Share of the details' response inside %1.").arg(bandText(level.nominal)), 1);
    rows.add(
        MeasureWords::tr("Spread in time σt [ms]"),
        [recordingRate](const FilterAnalysis& f) { return 1000 * f.spread.deviation / recordingRate; },
        MeasureWords::tr("as at the start"),
        MeasureWords::tr("Deviation of the energy of the level's atom around its centre."), 3);
    rows.add(
        MeasureWords::tr("Spread in frequency σf [Hz]"),
        [recordingRate](const FilterAnalysis& f) {
            return f.spread.bandwidth * recordingRate / (2 * std::numbers::pi);
        },
        MeasureWords::tr("as at the start"),
        MeasureWords::tr("Deviation of the energy of the level's response around its centre."), 1);
    rows.add(
        MeasureWords::tr("σt σω"), [](const FilterAnalysis& f) { return f.spread.product(); },
        MeasureWords::tr("near ½"),
        MeasureWords::tr("Time times frequency spread of the level's atom; ½ is the least there can be: the "
                         "smaller, the more "
                         "sharply a coefficient says when and at what frequency."),
        3);
    rows.push(MeasureWords::tr("Drift from the start [%]"), 100 * level.learned.measures.drift,
              level.start ? std::optional(0.0) : std::nullopt, MeasureWords::tr("0: unchanged"),
              MeasureWords::tr("‖h − h₀‖ / ‖h₀‖ of the low-pass; above 50 % it is another filter."), 1);
    if (!level.start) return;
    rows.push(MeasureWords::tr("Drift after shift and scale [%]"), 100 * level.alignedDrift, 0.0,
              MeasureWords::tr("0: unchanged"),
              MeasureWords::tr(
                  "The same once shifted and scaled to lie best on the start: what changed in shape alone."),
              1);
    rows.push(MeasureWords::tr("Largest change of h [dB]"), level.changeDb, 0.0,
              MeasureWords::tr("0: unchanged"),
              MeasureWords::tr("Of the low-pass response, where the start passes more than −40 dB."), 1);
    rows.push(MeasureWords::tr("Largest change of g [dB]"), level.highChangeDb, 0.0,
              MeasureWords::tr("0: unchanged"),
              MeasureWords::tr("Of the high-pass response, where the start passes more than −40 dB."), 1);
}

void addNearest(Rows& rows, const LevelAnalysis& level) {
    const NearestWavelet& nearest = level.nearest;
    const QString name = QString::fromStdString(nearest.name);
    rows.push(
        nearest.mirrored ? MeasureWords::tr("Distance to the nearest: %1 mirrored [%]").arg(name)
                         : MeasureWords::tr("Distance to the nearest: %1 [%]").arg(name),
        100 * nearest.alignment.distance, std::nullopt, MeasureWords::tr("below 10: it is that wavelet"),
        MeasureWords::tr(
            "Of the 76 classical wavelets the one that the low-pass resembles most, after the best shift "
            "and scale; 100 % has nothing in common."),
        1);
}

void addBank(Rows& rows, const WaveletAnalysis& analysis) {
    const auto extremes = [](const BankAnalysis& bank) {
        const auto [least, most] = std::minmax_element(bank.littlewoodPaley.begin(), bank.littlewoodPaley.end());
        return std::pair(*least, *most);
    };
    const auto startOf = [&](auto value) {
        return analysis.start ? std::optional<double>(value(*analysis.start)) : std::nullopt;
    };
    const auto least = [&](const BankAnalysis& bank) { return extremes(bank).first; };
    const auto most = [&](const BankAnalysis& bank) { return extremes(bank).second; };
    const auto gain = [](const BankAnalysis& bank) { return bank.codingGainDb; };
    rows.push(MeasureWords::tr("Littlewood–Paley sum, least"), least(analysis.learned), startOf(least),
              MeasureWords::tr("1"),
              MeasureWords::tr(
                  "Of the whole bank over all frequencies: where it is near 0 the network hears nothing."),
              3);
    rows.push(MeasureWords::tr("Littlewood–Paley sum, greatest"), most(analysis.learned), startOf(most),
              MeasureWords::tr("1"),
              MeasureWords::tr("Of the whole bank over all frequencies: above 1 the bank amplifies."), 3);
    rows.push(
        MeasureWords::tr("Coding gain of the bank [dB]"), gain(analysis.learned), startOf(gain),
        MeasureWords::tr("as at the start"),
        MeasureWords::tr(
            "For a signal whose neighbours correlate by 0.95: how well the bank gathers its energy into few "
            "bands. It counts the bank's own amplification, too."),
        2);
}

void addThreshold(Rows& rows, const LevelAnalysis& level) {
    const Threshold& now = level.threshold;
    const Threshold& start = level.startThreshold;
    const QString help = MeasureWords::tr(
        "y = d · (σ(a(d − t₊)) + σ(−a(d + t₋))). With a ≤ 0 or t₊ + t₋ ≤ 0 it removes large "
        "coefficients instead of small ones.");
    rows.push(MeasureWords::tr("Threshold t₊"), now.plus, start.plus, MeasureWords::tr("t₊ + t₋ above 0"),
              help);
    rows.push(MeasureWords::tr("Threshold t₋"), now.minus, start.minus, MeasureWords::tr("t₊ + t₋ above 0"),
              help);
    rows.push(MeasureWords::tr("Sharpness a"), now.sharpness, start.sharpness, MeasureWords::tr("above 0"),
              help);
}

}  // namespace

QStringList measureColumns() {
    return {MeasureWords::tr("Measure"), MeasureWords::tr("Learned"), MeasureWords::tr("Start"),
            MeasureWords::tr("A good value is")};
}

std::vector<widgets::NumberTable::Row> measureRows(const WaveletAnalysis& analysis, int level) {
    const LevelAnalysis& shown = analysis.levels[size_t(level)];
    Rows rows(shown);
    addOrthonormality(rows);
    addShape(rows, shown, analysis.rate);
    addNearest(rows, shown);
    addBank(rows, analysis);
    if (analysis.options.thresholds) addThreshold(rows, shown);
    return rows.take();
}

}  // namespace sigwavnet::studio
