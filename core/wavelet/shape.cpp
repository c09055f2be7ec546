#include "core/wavelet/shape.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <complex>
#include <limits>
#include <numbers>
#include <numeric>

#include "core/wavelet/response.h"

namespace sigwavnet {
namespace {

constexpr int kFrequencies = 4096;       // over [0, pi], for the moments of a spectrum
constexpr double kBlockedShare = 1e-6;   // of the largest gain: below it a delay means nothing

double energy(std::span<const double> values) {
    return std::inner_product(values.begin(), values.end(), values.begin(), 0.0);
}

// sum_k a[k] b[k - shift]
double overlap(std::span<const double> a, std::span<const double> b, int shift) {
    double sum = 0;
    const int begin = std::max(0, shift), end = std::min(int(a.size()), int(b.size()) + shift);
    for (int k = begin; k < end; ++k) sum += a[size_t(k)] * b[size_t(k - shift)];
    return sum;
}

struct Moments {
    double mean = 0, deviation = 0;
};

template <typename Weight>
Moments moments(int count, double step, const Weight& weight) {
    double sum = 0, first = 0, second = 0;
    for (int i = 0; i < count; ++i) {
        const double w = weight(i), x = i * step;
        sum += w;
        first += w * x;
        second += w * x * x;
    }
    if (!(sum > 0)) return {};
    const double mean = first / sum;
    return {mean, std::sqrt(std::max(0.0, second / sum - mean * mean))};
}

// a with `factor - 1` zeros between its taps.
std::vector<double> stretched(std::span<const double> a, size_t factor) {
    std::vector<double> result((a.size() - 1) * factor + 1, 0.0);
    for (size_t k = 0; k < a.size(); ++k) result[k * factor] = a[k];
    return result;
}

std::vector<double> convolved(std::span<const double> a, std::span<const double> b) {
    std::vector<double> result(a.size() + b.size() - 1, 0.0);
    for (size_t i = 0; i < a.size(); ++i)
        for (size_t k = 0; k < b.size(); ++k) result[i + k] += a[i] * b[k];
    return result;
}

}  // namespace

Alignment align(std::span<const double> taps, std::span<const double> other) {
    const double size = energy(taps), otherSize = energy(other);
    Alignment best;
    if (!(size > 0) || !(otherSize > 0)) return best;
    double most = 0;
    for (int shift = 1 - int(other.size()); shift < int(taps.size()); ++shift) {
        const double product = overlap(taps, other, shift);
        if (std::abs(product) <= std::abs(most)) continue;
        most = product;
        best.shift = shift;
    }
    best.scale = most / otherSize;
    best.distance = std::sqrt(std::max(0.0, 1 - most * most / (size * otherSize)));
    return best;
}

NearestWavelet nearestWavelet(std::span<const double> low) {
    NearestWavelet nearest;
    nearest.alignment.distance = std::numeric_limits<double>::infinity();
    for (const Wavelet& wavelet : wavelets()) {
        if (!wavelet.orthogonal) continue;
        for (const bool mirrored : {false, true}) {
            const Alignment found = align(low, mirrored ? wavelet.recLo : wavelet.decLo);
            // haar is db1, and a symmetric filter its own mirror: the first name stays.
            if (found.distance >= nearest.alignment.distance - 1e-12) continue;
            nearest = {wavelet.name, mirrored, found};
        }
    }
    return nearest;
}

double largestChange(std::span<const double> learned, std::span<const double> start, double floor) {
    assert(learned.size() == start.size());
    double largest = 0;
    for (size_t i = 0; i < learned.size(); ++i)
        if (start[i] > floor) largest = std::max(largest, std::abs(learned[i] - start[i]));
    return largest;
}

std::vector<double> levelImpulse(std::span<const LevelFilters> levels, int level, bool highPass) {
    assert(level >= 0 && size_t(level) < levels.size());
    std::vector<double> impulse{1.0};
    for (int i = 0; i <= level; ++i) {
        const LevelFilters& own = levels[size_t(i)];
        const std::vector<double>& taps = i == level && highPass ? own.high : own.low;
        impulse = convolved(impulse, stretched(taps, size_t(1) << i));
    }
    return impulse;
}

Spread spread(std::span<const double> taps) {
    const Moments time =
        moments(int(taps.size()), 1, [&](int k) { return taps[size_t(k)] * taps[size_t(k)]; });
    const double step = std::numbers::pi / kFrequencies;
    const Moments frequency =
        moments(kFrequencies + 1, step, [&](int i) { return std::norm(transferFunction(taps, i * step)); });
    return {time.mean, time.deviation, frequency.mean, frequency.deviation};
}

std::vector<double> groupDelay(std::span<const double> taps, int points) {
    assert(points >= 2);
    std::vector<double> weighted(taps.begin(), taps.end());
    for (size_t k = 0; k < weighted.size(); ++k) weighted[k] *= double(k);
    double largest = 0;
    for (const double tap : taps) largest += std::abs(tap);
    std::vector<double> delay(static_cast<size_t>(points));
    for (size_t i = 0; i < delay.size(); ++i) {
        const double omega = std::numbers::pi * double(i) / (points - 1);
        const std::complex<double> gain = transferFunction(taps, omega);
        delay[i] = std::abs(gain) > kBlockedShare * largest
                       ? (transferFunction(weighted, omega) / gain).real()
                       : std::numeric_limits<double>::quiet_NaN();
    }
    return delay;
}

}  // namespace sigwavnet
