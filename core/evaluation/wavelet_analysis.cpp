#include "core/evaluation/wavelet_analysis.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/wavelet/bank.h"
#include "core/wavelet/zeros.h"

namespace sigwavnet {
namespace {

constexpr int kHalvings = 8;  // of the cascade: 256 points a unit, finer than any screen shows

using Bank = std::vector<LevelFilters>;

FilterAnalysis analyseLevel(const Bank& bank, int level, double rate, std::span<const double> startLow) {
    FilterAnalysis analysis;
    const LevelFilters& own = bank[size_t(level)];
    const double inputRate = std::ldexp(rate, -level);
    analysis.filters = own;
    analysis.low = frequencyResponse(own.low, inputRate);
    analysis.high = frequencyResponse(own.high, inputRate);
    analysis.lowDelay = groupDelay(own.low, int(analysis.low.hertz.size()));
    analysis.highDelay = groupDelay(own.high, int(analysis.high.hertz.size()));
    analysis.sharedPower = powerComplementarity(analysis.low);
    analysis.details = levelResponse(bank, level, true, rate);
    analysis.passBand = passBand(analysis.details, nominalBand(level, true, rate));
    analysis.measures = measure(own, startLow);
    analysis.zeros = filterZeros(own.low);
    analysis.zerosAtMinusOne = zerosAtMinusOne(own.low);
    if (const auto regularity = sobolevRegularity(own.low)) analysis.regularity = *regularity;
    analysis.reconstructionLoss = reconstructionLoss(own.low);
    analysis.spread = spread(levelImpulse(bank, level, true));
    auto atoms = cascade(std::span(bank).first(size_t(level) + 1), std::max(0, kHalvings - level - 1));
    if (atoms)
        analysis.atoms = std::move(atoms).value();
    else
        analysis.whyNoAtoms = atoms.error().message;
    auto exact = exactFunctions(own.low, own.high, kHalvings);
    if (exact)
        analysis.exact = std::move(exact).value();
    else
        analysis.whyNotExact = exact.error().message;
    return analysis;
}

BankAnalysis analyseBank(const Bank& bank, int points) {
    return {littlewoodPaleySum(bank, points), codingGain(bank)};
}

void compareWithStart(LevelAnalysis& level) {
    level.alignedDrift = level.changeDb = level.highChangeDb = std::numeric_limits<double>::quiet_NaN();
    if (!level.start) return;
    level.alignedDrift = align(level.start->filters.low, level.learned.filters.low).distance;
    level.changeDb = largestChange(level.learned.low.decibels, level.start->low.decibels);
    level.highChangeDb = largestChange(level.learned.high.decibels, level.start->high.decibels);
}

Bank filtersOf(const std::vector<LevelState>& states) {
    Bank bank;
    for (const LevelState& state : states) bank.push_back(state.filters);
    return bank;
}

}  // namespace

Result<WaveletAnalysis> analyseWavelets(const Network& network, SampleRate rate, Progress& progress) {
    return analyseWavelets(network.options(), network.levels(), network.startFilters(), rate, progress);
}

Result<WaveletAnalysis> analyseWavelets(const NetworkOptions& options, const std::vector<LevelState>& states,
                                        const std::vector<LevelFilters>& start, SampleRate rate, Progress& progress) {
    WaveletAnalysis analysis;
    analysis.options = options;
    analysis.rate = rate.hz;
    if (states.empty()) return analysis;
    const Bank learned = filtersOf(states);
    const bool started = start.size() == learned.size();
    const int levels = int(states.size());
    for (int level = 0; level < levels; ++level) {
        progress.report(level, levels, {CORE_TEXT("Analysing the wavelets")});
        if (progress.cancelled())
            return Error(ErrorKind::Cancelled, "",
                         {CORE_TEXT("The analysis of the wavelets was cancelled.")});
        const LevelState& state = states[size_t(level)];
        LevelAnalysis one;
        const std::span<const double> startLow =
            started ? std::span<const double>(start[size_t(level)].low) : std::span<const double>();
        one.learned = analyseLevel(learned, level, analysis.rate, startLow);
        if (started) one.start = analyseLevel(start, level, analysis.rate, startLow);
        one.threshold = {state.thresholdPlus, state.thresholdMinus, state.sharpness};
        one.startThreshold = {analysis.options.initialThreshold, analysis.options.initialThreshold,
                              analysis.options.sharpness};
        one.inputRate = std::ldexp(analysis.rate, -level);
        one.nominal = nominalBand(level, true, analysis.rate);
        one.nearest = nearestWavelet(state.filters.low);
        compareWithStart(one);
        analysis.levels.push_back(std::move(one));
    }
    analysis.approximation = levelResponse(learned, levels - 1, false, analysis.rate);
    const int points = int(analysis.approximation.hertz.size());
    analysis.learned = analyseBank(learned, points);
    if (started) analysis.start = analyseBank(start, points);
    return analysis;
}

}  // namespace sigwavnet
