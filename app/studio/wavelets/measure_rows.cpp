// The table of measures (see wavelet_figures.h).
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

#include "app/studio/wavelets/wavelet_figures.h"

namespace sigwavnet::studio {
namespace {

using Cell = widgets::NumberTable::Cell;
using Row = widgets::NumberTable::Row;

constexpr double kLeastDecibels = -120;  // below it single-precision taps are noise
constexpr double kVanished = 1e-3;       // a normalised moment below this counts as vanishing

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
                 level_.start ? cell(*level_.start) : Cell::of(QStringLiteral("–")), Cell::of(good)}};
        explain(row, help);
    }

    void push(const QString& name, double learned, std::optional<double> start, const QString& good,
              const QString& help, int decimals = 4) {
        const auto cell = [decimals](double value) {
            return std::isfinite(value) ? Cell::of(value, widgets::withDecimals(value, decimals))
                                        : Cell::of(QStringLiteral("–"));
        };
        Row row{{Cell::of(name), cell(learned), start ? cell(*start) : Cell::of(QStringLiteral("–")),
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
        Words::tr("Lower frame bound"), [](const FilterAnalysis& f) { return f.measures.lowFrameBound; },
        Words::tr("1"),
        Words::tr(
            "Least share of a signal's energy that the level keeps; 0 means that some signals vanish."));
    rows.add(
        Words::tr("Upper frame bound"), [](const FilterAnalysis& f) { return f.measures.highFrameBound; },
        Words::tr("1"),
        Words::tr("Greatest share of a signal's energy that the level keeps; above 1 it amplifies."));
}

void addShape(Rows& rows, const LevelAnalysis& level) {
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
    rows.addBand(Words::tr("Pass band of the details (−3 dB)"), bandText(level.nominal),
                 Words::tr("Frequencies of the recording that reach this level's details."));
    rows.add(
        Words::tr("Energy inside the nominal band [%]"),
        [](const FilterAnalysis& f) { return 100 * f.passBand.insideShare; }, Words::tr("above 80"),
        Words::tr("Share of the details' response inside %1.").arg(bandText(level.nominal)), 1);
    rows.push(Words::tr("Drift from the start [%]"), 100 * level.learned.measures.drift,
              level.start ? std::optional(0.0) : std::nullopt, Words::tr("0: unchanged"),
              Words::tr("‖h − h₀‖ / ‖h₀‖ of the low-pass; above 50 % it is another filter."), 1);
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
    addShape(rows, shown);
    if (analysis.options.thresholds) addThreshold(rows, shown);
    return rows.take();
}

}  // namespace sigwavnet::studio
