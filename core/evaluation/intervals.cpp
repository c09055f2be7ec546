#include "core/evaluation/intervals.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <numbers>
#include <random>

#include "core/evaluation/metrics.h"

namespace sigwavnet {

namespace {

// The cells of the confusion matrix that each group's answers fall into, one entry an answer.
std::vector<std::vector<size_t>> cellsByGroup(const std::vector<int>& truth,
                                              const std::vector<int>& predicted,
                                              const std::vector<int>& groups, size_t classes) {
    std::map<int, std::vector<size_t>> cells;
    for (size_t i = 0; i < truth.size(); ++i)
        cells[groups[i]].push_back(static_cast<size_t>(truth[i]) * classes +
                                   static_cast<size_t>(predicted[i]));
    std::vector<std::vector<size_t>> result;
    for (auto& [group, of] : cells) result.push_back(std::move(of));
    return result;
}

// One of `count` from 32 random bits: without a division, which would cost more than all the rest. The bias
// is below count / 2^32.
size_t pick(uint32_t bits, size_t count) {
    return static_cast<size_t>((uint64_t(bits) * count) >> 32);
}

Matrix<int64_t> resampled(const std::vector<std::vector<size_t>>& groups, size_t classes,
                          std::mt19937_64& random) {
    Matrix<int64_t> confusion(classes, classes);
    for (size_t i = 0; i < groups.size(); i += 2) {
        const uint64_t bits = random();
        for (const size_t cell : groups[pick(uint32_t(bits >> 32), groups.size())]) ++confusion.values[cell];
        if (i + 1 == groups.size()) break;
        for (const size_t cell : groups[pick(uint32_t(bits), groups.size())]) ++confusion.values[cell];
    }
    return confusion;
}

double quantile(const std::vector<double>& sorted, double p) {
    const double place = p * double(sorted.size() - 1);
    const auto below = static_cast<size_t>(place);
    if (below + 1 >= sorted.size()) return sorted.back();
    return sorted[below] + (place - double(below)) * (sorted[below + 1] - sorted[below]);
}

Interval percentiles(std::vector<double> values, double level) {
    std::sort(values.begin(), values.end());
    const double tail = (1 - level) / 2;
    return {quantile(values, tail), quantile(values, 1 - tail)};
}

// P(|T| <= t) for whole degrees of freedom: M. Abramowitz & I. Stegun, 26.7.3 and 26.7.4, finite sums.
double studentCentral(double t, int freedom) {
    const double angle = std::atan(t / std::sqrt(double(freedom)));
    const double c = std::cos(angle), s = std::sin(angle);
    if (freedom == 1) return 2 * angle / std::numbers::pi;
    const bool odd = freedom % 2 == 1;
    double term = odd ? c : 1, sum = term;
    for (int k = odd ? 2 : 1; k <= freedom - 3; k += 2) {
        term *= c * c * k / (k + 1);
        sum += term;
    }
    return odd ? 2 / std::numbers::pi * (angle + s * sum) : s * sum;
}

}  // namespace

std::optional<MetricIntervals> bootstrapIntervals(const std::vector<int>& truth,
                                                  const std::vector<int>& predicted,
                                                  const std::vector<int>& groups, int classes,
                                                  const BootstrapOptions& options) {
    assert(truth.size() == predicted.size() && truth.size() == groups.size());
    assert(options.resamples > 0 && options.level > 0 && options.level < 1);
    const auto size = static_cast<size_t>(classes);
    const auto cells = cellsByGroup(truth, predicted, groups, size);
    if (cells.size() < 2) return {};
    std::vector<double> wa, uar, f1Macro, f1Weighted;
    std::mt19937_64 random(options.seed);
    for (int i = 0; i < options.resamples; ++i) {
        const Metrics metrics = computeMetrics(resampled(cells, size, random));
        wa.push_back(metrics.wa);
        uar.push_back(metrics.uar);
        f1Macro.push_back(metrics.f1Macro);
        f1Weighted.push_back(metrics.f1Weighted);
    }
    return MetricIntervals{percentiles(std::move(wa), options.level),
                           percentiles(std::move(uar), options.level),
                           percentiles(std::move(f1Macro), options.level),
                           percentiles(std::move(f1Weighted), options.level),
                           options.level,
                           static_cast<int>(cells.size())};
}

double studentQuantile(double p, int freedom) {
    assert(p > 0 && p < 1 && freedom >= 1);
    if (p < 0.5) return -studentQuantile(1 - p, freedom);
    const double central = 2 * p - 1;
    double low = 0, high = 1;
    while (studentCentral(high, freedom) < central && high < 1e12) high *= 2;
    for (int i = 0; i < 200 && high - low > 1e-15 * high; ++i) {
        const double middle = low + (high - low) / 2;
        (studentCentral(middle, freedom) < central ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

MeanInterval correctedInterval(const std::vector<double>& scores, double testShare, double level) {
    MeanInterval result;
    const auto n = double(scores.size());
    if (scores.empty()) return result;
    for (const double score : scores) result.mean += score / n;
    if (scores.size() < 2) return result;
    double squares = 0;
    for (const double score : scores) squares += (score - result.mean) * (score - result.mean);
    const double variance = squares / (n - 1);
    result.deviation = std::sqrt(variance);
    const double half = studentQuantile((1 + level) / 2, static_cast<int>(scores.size()) - 1) *
                        std::sqrt((1 / n + testShare) * variance);
    result.interval = Interval{result.mean - half, result.mean + half};
    return result;
}

}  // namespace sigwavnet
