// One label out of several people's. Pure functions; thread-safe.
#pragma once

#include <vector>

#include "core/annotation/ratings.h"
#include "core/base/result.h"

namespace sigwavnet {

struct ConsensusLabel {
    int category = RatingTable::missing;  // missing: nobody rated the item, or a tie that nothing decides
    double support = 0;                   // majority: share of the ratings; Dawid-Skene: probability
    int ratings = 0;
    bool tie = false;                     // majority: the most frequent categories are equally frequent
    std::vector<double> distribution;     // over the categories, sums to 1; empty without ratings
};

// The most frequent category of each item.
std::vector<ConsensusLabel> majorityConsensus(const RatingTable& table);

struct DawidSkeneOptions {
    int iterations = 200;       // at most
    double tolerance = 1e-9;    // stops when the log likelihood grows by less than this share
    // Added to each count of an annotator's confusion, so that one rating does not make a certainty; 0: the maximum
    // likelihood of the paper.
    double smoothing = 0.01;
};

struct DawidSkene {
    std::vector<ConsensusLabel> items;
    std::vector<double> prior;                // of the categories
    std::vector<Matrix<double>> confusions;   // one an annotator: at(true, said), rows sum to 1
    int iterations = 0;
    bool converged = false;
    double logLikelihood = 0;
};

// Estimates each annotator's errors and the true labels together by expectation maximisation (A. P. Dawid & A. M. Skene,
// "Maximum likelihood estimation of observer error-rates using the EM algorithm", 1979), started from the shares of
// ratings. Error: Invalid when nothing was rated.
Result<DawidSkene> dawidSkeneConsensus(const RatingTable& table, const DawidSkeneOptions& options = {});

// The mean worth of each item's ratings (scales of valence, arousal …); NaN-free: absent items have `ratings` 0.
struct MeanRating {
    double mean = 0;
    double deviation = 0;  // of the ratings (n - 1); 0 for one
    int ratings = 0;
};
std::vector<MeanRating> meanRatings(const RatingTable& table);

}  // namespace sigwavnet
