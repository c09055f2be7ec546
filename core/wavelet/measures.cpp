#include "core/wavelet/measures.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

#include "core/wavelet/response.h"

namespace sigwavnet {
namespace {

constexpr int kFrequencies =
    1024;  // over [0, pi/2]: the modulation matrix repeats (with its rows swapped) above it
constexpr size_t kMostMoments = 12;

double energy(std::span<const double> values) {
    return std::inner_product(values.begin(), values.end(), values.begin(), 0.0);
}

double orthogonalityError(std::span<const double> h) {
    double largest = 0;
    for (size_t shift = 2; shift < h.size(); shift += 2)
        largest =
            std::max(largest, std::abs(std::inner_product(h.begin() + long(shift), h.end(), h.begin(), 0.0)));
    return largest;
}

// Over frequency: how far p is from 2, and the extreme eigenvalues of half the modulation matrix times its
// adjoint.
void scanFrequencies(const LevelFilters& filters, FilterMeasures& measures) {
    measures.lowFrameBound = std::numeric_limits<double>::infinity();
    for (int i = 0; i <= kFrequencies; ++i) {
        const double omega = std::numbers::pi / 2 * i / kFrequencies;
        const auto h0 = transferFunction(filters.low, omega);
        const auto h1 = transferFunction(filters.low, omega + std::numbers::pi);
        const auto g0 = transferFunction(filters.high, omega);
        const auto g1 = transferFunction(filters.high, omega + std::numbers::pi);
        const double p = std::norm(h0) + std::norm(h1);
        const double q = std::norm(g0) + std::norm(g1);
        const double cross = std::abs(h0 * std::conj(g0) + h1 * std::conj(g1));
        const double spread = std::hypot((p - q) / 2, cross);
        measures.complementarity = std::max(measures.complementarity, std::abs(p - 2));
        measures.lowFrameBound = std::min(measures.lowFrameBound, ((p + q) / 2 - spread) / 2);
        measures.highFrameBound = std::max(measures.highFrameBound, ((p + q) / 2 + spread) / 2);
    }
    measures.lowFrameBound = std::max(0.0, measures.lowFrameBound);
}

std::vector<double> moments(std::span<const double> g) {
    const double middle = (double(g.size()) - 1) / 2;
    std::vector<double> result;
    for (size_t m = 0; m < std::min(kMostMoments, g.size() / 2); ++m) {
        double sum = 0, size = 0;
        for (size_t k = 0; k < g.size(); ++k) {
            const double term = std::pow(double(k) - middle, double(m)) * g[k];
            sum += term;
            size += std::abs(term);
        }
        result.push_back(size > 0 ? std::abs(sum) / size : 0);
    }
    return result;
}

double drift(std::span<const double> h, std::span<const double> start) {
    if (start.size() != h.size() || start.empty()) return std::numeric_limits<double>::quiet_NaN();
    std::vector<double> difference(h.begin(), h.end());
    for (size_t k = 0; k < h.size(); ++k) difference[k] -= start[k];
    return std::sqrt(energy(difference) / energy(start));
}

}  // namespace

FilterMeasures measure(const LevelFilters& filters, std::span<const double> startLow) {
    const std::span<const double> h = filters.low;
    FilterMeasures measures;
    measures.sumError = std::accumulate(h.begin(), h.end(), 0.0) - std::numbers::sqrt2;
    measures.energyError = energy(h) - 1;
    measures.orthogonalityError = orthogonalityError(h);
    scanFrequencies(filters, measures);
    const double ratio = std::abs(transferFunction(h, std::numbers::pi)) / std::abs(transferFunction(h, 0));
    measures.lowPassAtNyquistDb = ratio > 0 ? std::max(kDecibelFloor, 20 * std::log10(ratio)) : kDecibelFloor;
    measures.moments = moments(filters.high);
    measures.drift = drift(h, startLow);
    return measures;
}

}  // namespace sigwavnet
