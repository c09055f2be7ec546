// Two models on the same clips: does one really do better, or was it luck? Pure functions; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/dataset/corpus.h"
#include "core/evaluation/intervals.h"
#include "core/evaluation/predictor.h"

namespace sigwavnet {

// How often which of two models was right.
struct PairedCounts {
    int64_t bothRight = 0, onlyFirst = 0, onlySecond = 0, bothWrong = 0;
    int64_t clips() const { return bothRight + onlyFirst + onlySecond + bothWrong; }
    bool operator==(const PairedCounts&) const = default;
};

// McNemar's test in its exact form (Q. McNemar 1947; exact: B. Everitt, "The Analysis of Contingency Tables",
// section 2.4): of the clips that only one model gets right, as many should fall to each if both were equally
// good. The two-sided probability of a split at least as uneven, from the binomial distribution with p = 1/2;
// 1 when there are no such clips. Clips of one speaker are not independent, so it is rather too sure; the
// paired bootstrap over speakers is not.
double mcNemarExact(const PairedCounts& counts);

// A figure of the second model minus that of the first.
struct Difference {
    double value = 0;
    Interval interval;  // percentiles of the paired bootstrap
    // Whether the interval leaves 0 out.
    bool sure() const { return interval.low > 0 || interval.high < 0; }
};

struct Comparison {
    std::vector<std::string> classes;  // of either model
    std::vector<size_t> clips;         // of the corpus: those that both answered
    std::vector<std::string> first, second;  // each model's answer, by clip
    PairedCounts counts;
    double p = 1;  // mcNemarExact()
    Metrics firstMetrics, secondMetrics;
    // Absent with a single clip or speaker: nothing can be drawn.
    struct Differences {
        Difference wa, uar, f1Macro, f1Weighted;
        int groups = 0;
        bool bySpeaker = false;  // what was drawn: speakers, or clips
        double level = 0.95;
    };
    std::optional<Differences> differences;
};

// Both evaluations are of the clips of `corpus`; classes are matched by their names. Each resample draws the
// same clips for both models, so what makes clips hard for both cancels out. Errors: Invalid (no clip was
// answered by both).
Result<Comparison> compareEvaluations(const Evaluation& first, const Evaluation& second, const Corpus& corpus,
                                      const BootstrapOptions& options = {});

}  // namespace sigwavnet
