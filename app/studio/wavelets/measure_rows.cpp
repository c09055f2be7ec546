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

struct Words {
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
        Words::tr("Σh − √2"), [](const FilterAnalysis& f) { return f.measures.sumError; }, Words::tr("0"),
        Words::tr("Gain of the low-pass for a constant signal; 0 keeps the level of each approximation."));
    rows.add(
        Words::tr("Σh² − 1"), [](const FilterAnalysis& f) { return f.measures.energyError; }, Words::tr("0"),
        Words::tr("Energy of the low-pass; 0 for an orthonormal wavelet."));
    rows.add(
        Words::tr("Overlap with its own shifts"),
        [](const FilterAnalysis& f) { return f.measures.orthogonalityError; }, Words::tr("0"),
        Words::tr("Largest autocorrelation of h at an even shift; 0 for an orthonormal wavelet."));
    rows.add(
        Words::tr("Power complementarity"),
        [](const FilterAnalysis& f) { return f.measures.complementarity; }, Words::tr("0"),
        Words::tr("Largest |p − 2| with p = |H(ω)|² + |H(ω + π)|²; 0 when low- and high-pass share "
                  "the power evenly."));
    rows.add(
        Words::tr("Perfect-reconstruction loss"), [](const FilterAnalysis& f) { return f.reconstructionLoss; },
        Words::tr("0"),
        Words::tr("4 Σ (r[2m] − δ[m])²: how far a mirrored pair with this low-pass is from giving its input back. "
                  "For an independent high-pass read the frame bounds instead."));
    rows.add(
        Words::tr("Lower frame bound"), [](const FilterAnalysis& f) { return f.measures.lowFrameBound; },
        Words::tr("1"),
        Words::tr(
            "Least share of a signal's energy that the level keeps; 0 means that some signals vanish."));
    rows.add(
        Words::tr("Upper frame bound"), [](const FilterAnalysis& f) { return f.measures.highFrameBound; },
        Words::tr("1"),
        Words::tr("Greatest share of a signal's energy that the level keeps; above 1 it amplifies."));
}

void addShape(Rows& rows, const LevelAnalysis& level, double recordingRate) {
    rows.add(
        Words::tr("Low-pass at half the rate [dB]"),
        [](const FilterAnalysis& f) { return std::max(kLeastDecibels, f.measures.lowPassAtNyquistDb); },
        Words::tr("below −40"),
        Words::tr("|H(π)/H(0)|: what the low-pass lets through where it should block; −120 stands for less "
                  "as well."),
        1);
    rows.add(Words::tr("Vanishing moments"), vanishingMoments, Words::tr("as at the start"),
             Words::tr("Polynomial degrees that the high-pass does not see (normalised moment below 0.001)."),
             0);
    rows.add(
        Words::tr("Zeros of the low-pass at −1"), [](const FilterAnalysis& f) { return double(f.zerosAtMinusOne); },
        Words::tr("as at the start"),
        Words::tr("How often (1 + z⁻¹) divides H(z): each one is a polynomial degree that the approximations keep."), 0);
    rows.add(
        Words::tr("Sobolev regularity"),
        [](const FilterAnalysis& f) { return f.regularity.value_or(std::numeric_limits<double>::quiet_NaN()); },
        Words::tr("above 0.5"),
        Words::tr("Smoothness of the scaling function of this level's low-pass alone: continuous above 0.5, about that "
                  "many derivatives beyond. db10 has 3.40."),
        2);
    rows.addBand(Words::tr("Pass band of the details (−3 dB)"), bandText(level.nominal),
                 Words::tr("Frequencies of the recording that reach this level's details."));
    rows.add(
        Words::tr("Energy inside the nominal band [%]"),
        [](const FilterAnalysis& f) { return 100 * f.passBand.insideShare; }, Words::tr("above 80"),
        Words::tr("Share of the details' response inside %1.").arg(bandText(level.nominal)), 1);
    rows.add(
        Words::tr("Spread in time σt [ms]"),
        [recordingRate](const FilterAnalysis& f) { return 1000 * f.spread.deviation / recordingRate; }, Words::tr("as at the start"),
        Words::tr("Deviation of the energy of the level's atom around its centre."), 3);
    rows.add(
        Words::tr("Spread in frequency σf [Hz]"),
        [recordingRate](const FilterAnalysis& f) { return f.spread.bandwidth * recordingRate / (2 * std::numbers::pi); },
        Words::tr("as at the start"), Words::tr("Deviation of the energy of the level's response around its centre."), 1);
    rows.add(
        Words::tr("σt σω"), [](const FilterAnalysis& f) { return f.spread.product(); }, Words::tr("near ½"),
        Words::tr("Time times frequency spread of the level's atom; ½ is the least there can be: the smaller, the more "
                  "sharply a coefficient says when and at what frequency."),
        3);
    rows.push(Words::tr("Drift from the start [%]"), 100 * level.learned.measures.drift,
              level.start ? std::optional(0.0) : std::nullopt, Words::tr("0: unchanged"),
              Words::tr("‖h − h₀‖ / ‖h₀‖ of the low-pass; above 50 % it is another filter."), 1);
    if (!level.start) return;
    rows.push(Words::tr("Drift after shift and scale [%]"), 100 * level.alignedDrift, 0.0, Words::tr("0: unchanged"),
              Words::tr("The same once shifted and scaled to lie best on the start: what changed in shape alone."), 1);
    rows.push(Words::tr("Largest change of h [dB]"), level.changeDb, 0.0, Words::tr("0: unchanged"),
              Words::tr("Of the low-pass response, where the start passes more than −40 dB."), 1);
    rows.push(Words::tr("Largest change of g [dB]"), level.highChangeDb, 0.0, Words::tr("0: unchanged"),
              Words::tr("Of the high-pass response, where the start passes more than −40 dB."), 1);
}

void addNearest(Rows& rows, const LevelAnalysis& level) {
    const NearestWavelet& nearest = level.nearest;
    const QString name = QString::fromStdString(nearest.name);
    rows.push(nearest.mirrored ? Words::tr("Distance to the nearest: %1 mirrored [%]").arg(name)
                               : Words::tr("Distance to the nearest: %1 [%]").arg(name),
              100 * nearest.alignment.distance, std::nullopt, Words::tr("below 10: it is that wavelet"),
              Words::tr("Of the 76 classical wavelets the one that the low-pass resembles most, after the best shift "
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
    rows.push(Words::tr("Littlewood–Paley sum, least"), least(analysis.learned), startOf(least), Words::tr("1"),
              Words::tr("Of the whole bank over all frequencies: where it is near 0 the network hears nothing."), 3);
    rows.push(Words::tr("Littlewood–Paley sum, greatest"), most(analysis.learned), startOf(most), Words::tr("1"),
              Words::tr("Of the whole bank over all frequencies: above 1 the bank amplifies."), 3);
    rows.push(Words::tr("Coding gain of the bank [dB]"), gain(analysis.learned), startOf(gain),
              Words::tr("as at the start"),
              Words::tr("For a signal whose neighbours correlate by 0.95: how well the bank gathers its energy into few "
                        "bands. It counts the bank's own amplification, too."),
              2);
}

void addThreshold(Rows& rows, const LevelAnalysis& level) {
    const Threshold& now = level.threshold;
    const Threshold& start = level.startThreshold;
    const QString help = Words::tr(
        "y = d · (σ(a(d − t₊)) + σ(−a(d + t₋))). With a ≤ 0 or t₊ + t₋ ≤ 0 it removes large "
        "coefficients instead of small ones.");
    rows.push(Words::tr("Threshold t₊"), now.plus, start.plus, Words::tr("t₊ + t₋ above 0"), help);
    rows.push(Words::tr("Threshold t₋"), now.minus, start.minus, Words::tr("t₊ + t₋ above 0"), help);
    rows.push(Words::tr("Sharpness a"), now.sharpness, start.sharpness, Words::tr("above 0"), help);
}

}  // namespace

QStringList measureColumns() {
    return {Words::tr("Measure"), Words::tr("Learned"), Words::tr("Start"), Words::tr("A good value is")};
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
