#include "core/wavelet/bank.h"

#include <cassert>
#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>

#include "core/wavelet/response.h"
#include "core/wavelet/shape.h"

namespace sigwavnet {
namespace {

double autocorrelation(std::span<const double> taps, size_t shift) {
    if (shift >= taps.size()) return 0;
    return std::inner_product(taps.begin() + static_cast<std::ptrdiff_t>(shift), taps.end(), taps.begin(), 0.0);
}

// Variance of a filter's output for an input with autocorrelation correlation^|m|.
double outputVariance(std::span<const double> taps, double correlation) {
    double sum = autocorrelation(taps, 0), power = 1;
    for (size_t m = 1; m < taps.size(); ++m) {
        power *= correlation;
        sum += 2 * power * autocorrelation(taps, m);
    }
    return sum;
}

}  // namespace

std::vector<double> littlewoodPaleySum(std::span<const LevelFilters> levels, int points) {
    assert(points >= 2);
    std::vector<double> sum(static_cast<size_t>(points), 0.0);
    for (size_t i = 0; i < sum.size(); ++i) {
        const double omega = std::numbers::pi * double(i) / (points - 1);
        double way = 1;  // |product of the low-passes so far|^2 / 2^level
        for (size_t level = 0; level < levels.size(); ++level) {
            const double at = std::ldexp(omega, int(level));
            sum[i] += way * std::norm(transferFunction(levels[level].high, at)) / 2;
            way *= std::norm(transferFunction(levels[level].low, at)) / 2;
        }
        sum[i] += way;
    }
    return sum;
}

double codingGain(std::span<const LevelFilters> levels, double correlation) {
    assert(!levels.empty() && correlation >= 0 && correlation < 1);
    const int last = int(levels.size()) - 1;
    double logarithms = 0;
    for (int level = 0; level <= last; ++level)
        logarithms += std::ldexp(std::log10(outputVariance(levelImpulse(levels, level, true), correlation)), -(level + 1));
    logarithms += std::ldexp(std::log10(outputVariance(levelImpulse(levels, last, false), correlation)), -(last + 1));
    return -10 * logarithms;
}

double reconstructionLoss(std::span<const double> low) {
    const double first = autocorrelation(low, 0) - 1;
    double sum = first * first;
    for (size_t shift = 2; shift < low.size(); shift += 2) {
        const double value = autocorrelation(low, shift);
        sum += 2 * value * value;
    }
    return 4 * sum;
}

}  // namespace sigwavnet
