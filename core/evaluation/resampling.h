// What the bootstraps of intervals.cpp and comparison.cpp have in common: drawing groups of answers, and the
// quantiles of what was found. Inside this room only.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <vector>

#include "core/evaluation/intervals.h"

namespace sigwavnet {

// The indices of the answers of each group, by its number.
inline std::vector<std::vector<size_t>> answersByGroup(const std::vector<int>& groups) {
    std::map<int, std::vector<size_t>> answers;
    for (size_t i = 0; i < groups.size(); ++i) answers[groups[i]].push_back(i);
    std::vector<std::vector<size_t>> result;
    for (auto& [group, of] : answers) result.push_back(std::move(of));
    return result;
}

// Calls take(g) for `count` of the groups 0 … count - 1, with replacement.
template <typename Take>
void drawGroups(size_t count, std::mt19937_64& random, const Take& take) {
    // From 32 random bits each: without a division, which would cost more than all the rest. The bias is
    // below count / 2^32.
    const auto pick = [count](uint32_t bits) { return static_cast<size_t>((uint64_t(bits) * count) >> 32); };
    for (size_t i = 0; i < count; i += 2) {
        const uint64_t bits = random();
        take(pick(uint32_t(bits >> 32)));
        if (i + 1 == count) break;
        take(pick(uint32_t(bits)));
    }
}

// The central interval that holds `level` of the values: quantiles, interpolated linearly.
inline Interval percentiles(std::vector<double> values, double level) {
    std::sort(values.begin(), values.end());
    const auto quantile = [&](double p) {
        const double place = p * double(values.size() - 1);
        const auto below = static_cast<size_t>(place);
        if (below + 1 >= values.size()) return values.back();
        return values[below] + (place - double(below)) * (values[below + 1] - values[below]);
    };
    const double tail = (1 - level) / 2;
    return {quantile(tail), quantile(1 - tail)};
}

}  // namespace sigwavnet
