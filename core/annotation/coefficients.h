// The coefficients behind computeAgreement(), over patterns: items that were rated alike count once, with a weight, so that
// a bootstrap of 100 000 items costs no more than its drawing. For this room's files only.
#pragma once

#include <vector>

#include "core/annotation/agreement.h"

namespace sigwavnet {

// How often each category was given to the items of one pattern (Fleiss, Krippendorff), or the two categories (Cohen).
struct RatingPattern {
    std::vector<int> counts;  // one a category; Cohen: {a's category, b's category}
    int ratings = 0;
    double items = 0;  // of this pattern
};

struct RatingPatterns {
    std::vector<RatingPattern> patterns;
    std::vector<size_t> patternOf;  // of each item that at least two annotators rated
    size_t categories = 0;
    std::vector<double> worth;      // of the categories
};
RatingPatterns patternsOf(const RatingTable& table, bool ordered);

struct Coefficient {
    double observed = 0, expected = 0;  // agreement
    // Whether chance leaves room for more agreement: expected below 1.
    bool defined = false;
    double value() const { return (observed - expected) / (1 - expected); }
};
// `weights`: items of each pattern.
Coefficient coefficientOf(const RatingPatterns& patterns, const std::vector<double>& weights, AgreementMeasure measure);

}  // namespace sigwavnet
