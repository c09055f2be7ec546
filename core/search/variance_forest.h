// How much of a function's variance each of its variables explains by itself, from few noisy samples: a
// forest of regression trees, and of each tree the exact variance of its marginals (functional ANOVA; F.
// Hutter et al., ICML 2014).
#pragma once

#include <cstdint>
#include <vector>

namespace sigwavnet {

struct ForestSamples {
    // By variable: 0, its values lie in 0 … 1; else it takes that many unordered values 0, 1 …
    std::vector<int> categories;
    std::vector<std::vector<double>> rows;  // samples × variables
    std::vector<double> targets;            // a sample each
};

struct VarianceShares {
    std::vector<double> mean;  // by variable, 0 … 1; their sum is at most 1, the rest lies in combinations
    std::vector<double> deviation;  // between the trees: how unsure the share is
};

// Variables are taken as spread evenly over their whole range, however the samples lie. All shares are 0 when
// no tree finds anything to split. The same samples and seed give the same shares on every machine.
// Thread-safe.
VarianceShares varianceShares(const ForestSamples& samples, uint64_t seed);

}  // namespace sigwavnet
