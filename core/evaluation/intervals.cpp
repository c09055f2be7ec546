#include "core/evaluation/intervals.h"

#include <cassert>
#include <cmath>
#include <map>
#include <numbers>
#include <random>
#include <set>

#include "core/evaluation/metrics.h"
#include "core/evaluation/resampling.h"

namespace sigwavnet {

namespace {

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
    const auto answers = answersByGroup(groups);
    if (answers.size() < 2) return {};
    std::vector<double> wa, uar, f1Macro, f1Weighted;
    std::mt19937_64 random(options.seed);
    for (int i = 0; i < options.resamples; ++i) {
        Matrix<int64_t> confusion(size, size);
        drawGroups(answers.size(), random, [&](size_t group) {
            for (const size_t k : answers[group])
                ++confusion.at(static_cast<size_t>(truth[k]), static_cast<size_t>(predicted[k]));
        });
        const Metrics metrics = computeMetrics(confusion);
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
                           static_cast<int>(answers.size())};
}

BootstrapGroups bootstrapGroups(const std::vector<std::string>& speakers,
                                const std::vector<std::string>& clips) {
    assert(speakers.size() == clips.size());
    const std::set<std::string> known(speakers.begin(), speakers.end());
    BootstrapGroups groups;
    groups.bySpeaker = known.size() > 1 && !known.count("");
    std::map<std::string, int> numbers;
    for (const std::string& name : groups.bySpeaker ? speakers : clips)
        groups.of.push_back(numbers.emplace(name, static_cast<int>(numbers.size())).first->second);
    return groups;
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
