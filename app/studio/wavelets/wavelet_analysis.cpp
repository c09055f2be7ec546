#include "app/studio/wavelets/wavelet_analysis.h"

#include <algorithm>
#include <cmath>

namespace sigwavnet::studio {
namespace {

constexpr int kHalvings = 8;  // of the cascade: 256 points a unit, finer than any screen shows

FilterAnalysis analyse(const std::vector<LevelFilters>& bank, int level, double rate,
                       std::span<const double> startLow) {
    FilterAnalysis analysis;
    const LevelFilters& own = bank[size_t(level)];
    const double inputRate = std::ldexp(rate, -level);
    analysis.filters = own;
    analysis.low = frequencyResponse(own.low, inputRate);
    analysis.high = frequencyResponse(own.high, inputRate);
    analysis.details = levelResponse(bank, level, true, rate);
    analysis.passBand = passBand(analysis.details, nominalBand(level, true, rate));
    analysis.measures = measure(own, startLow);
    auto atoms = cascade(std::span(bank).first(size_t(level) + 1), std::max(0, kHalvings - level - 1));
    if (atoms)
        analysis.atoms = std::move(atoms).value();
    else
        analysis.whyNoAtoms = atoms.error().message;
    return analysis;
}

}  // namespace

Result<WaveletAnalysis> analyseWavelets(const Network& network, SampleRate rate, Progress& progress) {
    WaveletAnalysis analysis;
    analysis.options = network.options();
    analysis.rate = rate.hz;
    const std::vector<LevelState> states = network.levels();
    const std::vector<LevelFilters> start = network.startFilters();
    std::vector<LevelFilters> learned;
    for (const LevelState& state : states) learned.push_back(state.filters);
    const int levels = int(states.size());
    for (int level = 0; level < levels; ++level) {
        progress.report(level, levels, {CORE_TEXT("Analysing the wavelets")});
        if (progress.cancelled())
            return Error(ErrorKind::Cancelled, "",
                         {CORE_TEXT("The analysis of the wavelets was cancelled.")});
        const LevelState& state = states[size_t(level)];
        LevelAnalysis one;
        const bool started = start.size() == states.size();
        const std::span<const double> startLow =
            started ? std::span<const double>(start[size_t(level)].low) : std::span<const double>();
        one.learned = analyse(learned, level, analysis.rate, startLow);
        if (started) one.start = analyse(start, level, analysis.rate, startLow);
        one.threshold = {state.thresholdPlus, state.thresholdMinus, state.sharpness};
        one.startThreshold = {analysis.options.initialThreshold, analysis.options.initialThreshold,
                              analysis.options.sharpness};
        one.inputRate = std::ldexp(analysis.rate, -level);
        one.nominal = nominalBand(level, true, analysis.rate);
        analysis.levels.push_back(std::move(one));
    }
    analysis.approximation = levelResponse(learned, levels - 1, false, analysis.rate);
    return analysis;
}

}  // namespace sigwavnet::studio
