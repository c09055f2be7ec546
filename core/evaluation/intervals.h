// How far a figure could be off by the luck of which clips were tested. Pure functions; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sigwavnet {

struct Interval {
    double low = 0, high = 0;
    bool operator==(const Interval&) const = default;
};

struct MetricIntervals {
    Interval wa, uar, f1Macro, f1Weighted;
    double level = 0.95;
    int groups = 0;  // that were drawn from
};

struct BootstrapOptions {
    int resamples = 2000;
    double level = 0.95;
    uint64_t seed = 1;  // the same seed gives the same intervals on every machine
};

// Percentile bootstrap of computeMetrics(). `groups` says what was drawn together by chance: the speaker of
// each answer where speakers are known, else the clip (a clip that several models answered is one group, not
// several); any numbers from 0. Each resample draws as many groups as there are, with replacement; a class
// that a resample lacks is left out of its UAR. The limits are the quantiles of the resampled figures,
// interpolated linearly.
//
// With one group nothing can be drawn: absent. Few groups (speakers) give intervals that are rather too
// narrow.
std::optional<MetricIntervals> bootstrapIntervals(const std::vector<int>& truth,
                                                  const std::vector<int>& predicted,
                                                  const std::vector<int>& groups, int classes,
                                                  const BootstrapOptions& options = {});

// What was drawn together by chance, for bootstrapIntervals().
struct BootstrapGroups {
    std::vector<int> of;     // by answer, numbers from 0
    bool bySpeaker = false;  // else by clip
};
// By speaker where that of every answer is known (not empty) and there are several, else by clip. Both have
// an entry an answer.
BootstrapGroups bootstrapGroups(const std::vector<std::string>& speakers,
                                const std::vector<std::string>& clips);

// Quantile `p` (0 < p < 1) of Student's t distribution with `freedom` >= 1 degrees of freedom.
double studentQuantile(double p, int freedom);

struct MeanInterval {
    double mean = 0;
    double deviation = 0;              // of the single scores (n - 1); 0 for one
    std::optional<Interval> interval;  // absent for fewer than two scores
};

// Mean of scores whose training parts overlap, such as those of repeated k-fold (C. Nadeau & Y. Bengio,
// "Inference for the Generalization Error", 2003): mean ± t(n - 1) · sqrt((1/n + testShare) s²), where
// `testShare` is test clips divided by training clips. The plain interval (testShare 0) would be far too
// narrow. Not cut to 0 … 1.
MeanInterval correctedInterval(const std::vector<double>& scores, double testShare, double level = 0.95);

}  // namespace sigwavnet
