// Everything that the Agreement view shows, worked out in one go. Pure; any thread.
#pragma once

#include <vector>

#include "core/annotation/agreement.h"
#include "core/annotation/ratings.h"
#include "core/base/progress.h"

namespace sigwavnet::studio {

struct AgreementReport {
    struct Overall {
        AgreementMeasure measure = AgreementMeasure::Fleiss;
        Agreement agreement;
    };
    struct OfClass {
        int category = 0;
        Agreement agreement;  // Fleiss, one against the rest
        int64_t ratings = 0;  // how often it was said
    };
    struct OfPair {
        size_t a = 0, b = 0;  // annotators
        Agreement agreement;  // Cohen's kappa
        Agreement weighted;   // quadratic weights; only of scales
    };
    bool scale = false;
    std::vector<Overall> overall;
    std::vector<OfClass> classes;
    std::vector<OfPair> pairs;
};

// `scale`: the categories are numbers, whose distances count. Error: Cancelled.
Result<AgreementReport> reportAgreement(const RatingTable& table, bool scale, Progress& progress);

}  // namespace sigwavnet::studio
