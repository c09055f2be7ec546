// keptSignal(): the thresholds' work, undone into sound, with the figures that say how far to trust it.
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/wavelet/measures.h"
#include "core/wavelet/synthesis.h"

namespace sigwavnet {
namespace {

constexpr double kExactError = 1e-9;  // of the input's largest sample
constexpr double kWorstCondition = 10;
constexpr double kLeastCeilingDb = 60;
constexpr double kLeastExactShare = 0.5;
constexpr double kHighestDb = 320;  // what double precision can tell apart at most

Status checkLevels(std::span<const float> input, std::span<const LevelFilters> levels) {
    size_t length = input.size();
    for (const LevelFilters& level : levels) {
        const auto finite = [](double tap) { return std::isfinite(tap); };
        if (!std::all_of(level.low.begin(), level.low.end(), finite) ||
            !std::all_of(level.high.begin(), level.high.end(), finite))
            return Error(ErrorKind::Invalid, "",
                         {CORE_TEXT("The kernels hold values that are not numbers, so there is no way back from their "
                                    "coefficients.")});
        if (length < level.low.size())
            return Error(ErrorKind::TooShort, "",
                         {CORE_TEXT("The recording is too short for %1 levels."), {std::to_string(levels.size())}});
        length = (length - level.low.size()) / 2 + 1;
    }
    return {};
}

double conditionOf(std::span<const LevelFilters> levels) {
    double worst = 1;
    for (const LevelFilters& level : levels) {
        const FilterMeasures measures = measure(level, {});
        const double ratio = measures.lowFrameBound > 0
                                 ? std::sqrt(measures.highFrameBound / measures.lowFrameBound)
                                 : std::numeric_limits<double>::infinity();
        worst = std::max(worst, ratio);
    }
    return worst;
}

// Samples that an orthonormal bank recovers exactly, whatever lies beyond the recording's ends.
SampleRange orthonormalZone(const Decomposition& coefficients, size_t taps) {
    const auto levels = int(coefficients.details.size());
    const double end = std::ldexp(double(coefficients.approximation.size()), levels);
    const double begin = (std::ldexp(1.0, levels) - 1) * (double(taps) - 2);
    return {begin, std::max(begin, std::min(end, double(coefficients.inputs.front())))};
}

// The part of the zone around its middle where the way back of the untouched coefficients meets the input.
SampleRange shrunk(SampleRange zone, std::span<const float> input, const std::vector<double>& restored) {
    double peak = 0;
    for (const float sample : input) peak = std::max(peak, std::abs(double(sample)));
    const auto exact = [&](size_t i) { return std::abs(restored[i] - double(input[i])) <= kExactError * peak; };
    const auto first = size_t(zone.begin), last = std::min(size_t(zone.end), input.size());
    size_t begin = (first + last) / 2, end = begin;
    while (begin > first && exact(begin - 1)) --begin;
    while (end < last && exact(end)) ++end;
    return {double(begin), double(end)};
}

double ratioDb(std::span<const float> input, const std::vector<double>& other, const SampleRange& zone) {
    double signal = 0, error = 0;
    for (auto i = size_t(zone.begin); i < size_t(zone.end); ++i) {
        signal += double(input[i]) * double(input[i]);
        error += (other[i] - double(input[i])) * (other[i] - double(input[i]));
    }
    if (!(signal > 0)) return 0;
    return error > 0 ? std::min(kHighestDb, 10 * std::log10(signal / error)) : kHighestDb;
}

// Applies a level's threshold to its details and notes what it took.
void threshold(std::vector<double>& details, const Threshold& rule, KeptSignal& kept) {
    double all = 0, left = 0;
    size_t removed = 0;
    for (double& value : details) {
        const double gain = rule.gain(value);
        all += value * value;
        if (gain < 0.5) ++removed;
        value *= gain;
        left += value * value;
    }
    kept.removedEnergy.push_back(all > 0 ? 1 - left / all : 0);
    kept.removedCount.push_back(details.empty() ? 0 : double(removed) / double(details.size()));
}

void silenceAllBut(int only, Decomposition& coefficients) {
    for (size_t level = 0; level < coefficients.details.size(); ++level)
        if (int(level) != only) std::fill(coefficients.details[level].begin(), coefficients.details[level].end(), 0.0);
    if (only != int(coefficients.details.size()))
        std::fill(coefficients.approximation.begin(), coefficients.approximation.end(), 0.0);
}

std::vector<Message> refusalsOf(const KeptSignal& kept, std::span<const Threshold> thresholds) {
    std::vector<Message> refusals;
    if (!(kept.condition <= kWorstCondition))
        refusals.push_back({CORE_TEXT("A level's filters lose some signals almost wholly (condition number %1, at most "
                                      "10): what comes back is mostly magnified rounding."),
                            {numberText(kept.condition, 3)}});
    if (kept.ceilingDb < kLeastCeilingDb)
        refusals.push_back({CORE_TEXT("Even without thresholds the way back reaches only %1 dB (at least 60): errors "
                                      "of the inverse would be taken for the network's choice."),
                            {numberText(kept.ceilingDb, 3)}});
    if (kept.exactShare < kLeastExactShare)
        refusals.push_back({CORE_TEXT("Only %1 % of the recording come back exactly (at least 50): it is too short for "
                                      "these levels."),
                            {numberText(100 * kept.exactShare, 3)}});
    for (size_t level = 0; level < thresholds.size(); ++level)
        if (!thresholds[level].thresholds())
            refusals.push_back({CORE_TEXT("The threshold of level %1 lets small coefficients through rather than large "
                                          "ones, so nothing is kept or removed by size."),
                                {std::to_string(level + 1)}});
    return refusals;
}

}  // namespace

Result<KeptSignal> keptSignal(std::span<const float> input, std::span<const LevelFilters> levels,
                              std::span<const Threshold> thresholds, Progress& progress, int only) {
    SWN_TRY(checkLevels(input, levels));
    Decomposition coefficients = decompose(input, levels);
    SWN_ASSIGN(const std::vector<double> restored, synthesise(coefficients, levels, progress));

    KeptSignal kept;
    kept.condition = conditionOf(levels);
    kept.exact = shrunk(orthonormalZone(coefficients, levels.front().low.size()), input, restored);
    kept.exactShare = (kept.exact.end - kept.exact.begin) / double(input.size());
    kept.ceilingDb = ratioDb(input, restored, kept.exact);
    for (size_t level = 0; level < thresholds.size(); ++level)
        threshold(coefficients.details[level], thresholds[level], kept);
    if (only >= 0) silenceAllBut(only, coefficients);
    SWN_ASSIGN(kept.samples, synthesise(coefficients, levels, progress));
    kept.snrDb = ratioDb(input, kept.samples, kept.exact);
    kept.refusals = refusalsOf(kept, thresholds);
    return kept;
}

}  // namespace sigwavnet
