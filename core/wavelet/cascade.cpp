#include "core/wavelet/cascade.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <numeric>

#include "core/wavelet/checked_taps.h"

namespace sigwavnet {
namespace {

constexpr double kSqrt2 = std::numbers::sqrt2;
constexpr double kSumTolerance = 1e-6;  // a float32 copy of an exact filter is not called normalised
constexpr int kTrialHalvings = 10;
constexpr int kWatchedHalvings = 4;
constexpr double kLargestGrowth =
    1.25;  // a converging cascade tends to 1; learned kernels stay a little above

// sqrt2 * (x with a zero after each value) * taps.
std::vector<double> refine(const std::vector<double>& x, std::span<const double> taps) {
    std::vector<double> y(2 * (x.size() - 1) + taps.size(), 0.0);
    for (size_t i = 0; i < x.size(); ++i)
        for (size_t k = 0; k < taps.size(); ++k) y[2 * i + k] += x[i] * taps[k];
    for (double& value : y) value *= kSqrt2;
    return y;
}

double largestMagnitude(const std::vector<double>& values) {
    double largest = 0;
    for (const double value : values) largest = std::max(largest, std::abs(value));
    return largest;
}

// How much the largest value grows with each halving, in the long run.
double growth(std::span<const double> low) {
    std::vector<double> x = {1.0};
    double before = 1;
    for (int i = 0; i < kTrialHalvings; ++i) {
        if (i == kTrialHalvings - kWatchedHalvings) before = largestMagnitude(x);
        x = refine(x, low);
    }
    return std::pow(largestMagnitude(x) / before, 1.0 / kWatchedHalvings);
}

Status checkConvergence(std::span<const double> low) {
    const double factor = growth(low);
    if (std::isfinite(factor) && factor <= kLargestGrowth) return {};
    return Error(
        ErrorKind::Invalid, "",
        {CORE_TEXT(
             "The kernel has no scaling function: each halving multiplies its largest value by %1 instead of "
             "settling, because it lets too much pass at half the sampling rate."),
         {numberText(factor, 3)}});
}

// PyWavelets' frame around the values: one zero before, zeros after up to K-1 (one at least, for two taps).
std::vector<double> framed(const std::vector<double>& values, size_t taps, int iterations) {
    const size_t support = ((taps - 1) << iterations) + 1;
    std::vector<double> all(std::max(support, values.size() + 2), 0.0);
    std::copy(values.begin(), values.end(), all.begin() + 1);
    return all;
}

// One bank a step, the first step's first.
ScalingFunctions run(const std::vector<LevelFilters>& steps, bool normalised) {
    ScalingFunctions result;
    result.normalised = normalised;
    std::vector<double> phi = {1.0}, psi = {1.0};
    for (size_t i = 0; i < steps.size(); ++i) {
        phi = refine(phi, steps[i].low);
        psi = refine(psi, i == 0 ? steps[i].high : steps[i].low);
    }
    const int halvings = int(steps.size());
    const size_t taps = steps.front().low.size();
    result.phi = framed(phi, taps, halvings);
    result.psi = framed(psi, taps, halvings);
    result.t.resize(result.phi.size());
    for (size_t i = 0; i < result.t.size(); ++i) result.t[i] = std::ldexp(double(i), -halvings);
    return result;
}

}  // namespace

Status checkTaps(std::span<const double> low, std::span<const double> high) {
    if (low.size() < 2 || low.size() != high.size())
        return Error(
            ErrorKind::Invalid, "",
            {CORE_TEXT(
                 "A filter bank needs a low-pass and a high-pass of the same length, at least 2 taps; these "
                 "have %1 and %2."),
             {std::to_string(low.size()), std::to_string(high.size())}});
    const auto finite = [](double value) { return std::isfinite(value); };
    if (!std::all_of(low.begin(), low.end(), finite) || !std::all_of(high.begin(), high.end(), finite))
        return Error(
            ErrorKind::Invalid, "",
            {CORE_TEXT(
                "The kernel has taps that are not numbers: the training diverged. Load an earlier model.")});
    return {};
}

Result<std::vector<double>> normalisedLowPass(std::span<const double> low, bool& normalised) {
    const double sum = std::accumulate(low.begin(), low.end(), 0.0);
    if (std::abs(sum) < kSmallestSum)
        return Error(
            ErrorKind::Invalid, "",
            {CORE_TEXT(
                 "The kernel's taps add up to %1: it passes no constant signal, so it is not a low-pass and "
                 "has no scaling function."),
             {numberText(sum)}});
    std::vector<double> scaled(low.begin(), low.end());
    if (std::abs(sum - kSqrt2) > kSumTolerance) {
        normalised = true;
        for (double& tap : scaled) tap *= kSqrt2 / sum;
    }
    return scaled;
}

Result<ScalingFunctions> cascade(std::span<const double> low, std::span<const double> high, int iterations) {
    assert(iterations >= 1 && iterations <= 16);
    SWN_TRY(checkTaps(low, high));
    bool normalised = false;
    SWN_ASSIGN(const std::vector<double> scaled, normalisedLowPass(low, normalised));
    SWN_TRY(checkConvergence(scaled));
    const LevelFilters bank{scaled, {high.begin(), high.end()}};
    return run(std::vector<LevelFilters>(size_t(iterations), bank), normalised);
}

Result<ScalingFunctions> cascade(std::span<const LevelFilters> levels, int extraIterations) {
    assert(!levels.empty() && extraIterations >= 0);
    bool normalised = false;
    std::vector<LevelFilters> steps;  // the coarsest level first: its atom is the one that is refined
    for (size_t i = levels.size(); i-- > 0;) {
        SWN_TRY(checkTaps(levels[i].low, levels[i].high));
        SWN_TRY(checkTaps(levels[i].low, levels.front().low));
        SWN_ASSIGN(std::vector<double> scaled, normalisedLowPass(levels[i].low, normalised));
        steps.push_back({std::move(scaled), levels[i].high});
    }
    SWN_TRY(checkConvergence(steps.back().low));  // the one that is repeated
    steps.insert(steps.end(), size_t(extraIterations), LevelFilters(steps.back()));
    return run(steps, normalised);
}

}  // namespace sigwavnet
