// How far annotators agree beyond chance. Missing ratings are allowed everywhere.
//
// Sources: J. Cohen, "A coefficient of agreement for nominal scales", 1960; "Weighted kappa", 1968. J. L. Fleiss,
// "Measuring nominal scale agreement among many raters", 1971 (here with any number of ratings an item: equal numbers
// give his figures). K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011.
//
// Pure functions; thread-safe.
#pragma once

#include <optional>

#include "core/annotation/ratings.h"
#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace sigwavnet {

enum class AgreementMeasure {
    Cohen,           // two annotators
    CohenLinear,     // weights |i - j|; disagreement grows with the distance of ordered categories
    CohenQuadratic,  // weights (i - j)²
    Fleiss,
    AlphaNominal,
    AlphaOrdinal,
    AlphaInterval,  // distances of RatingTable::worth()
};
const char* agreementMeasureName(AgreementMeasure measure);  // "cohen", "cohen-linear" …

struct AgreementInterval {
    double low = 0, high = 0;
};

struct AgreementOptions {
    int resamples = 1000;  // of items, drawn with replacement (percentile bootstrap); 0: no interval
    double level = 0.95;
    uint64_t seed = 1;  // the same seed gives the same interval on every machine
};

struct Agreement {
    std::optional<double> value;  // 1: complete, 0: as by chance, below: less than by chance
    Message undefined;            // why there is no value
    std::optional<AgreementInterval> interval;  // absent: no value, one item, or too few resamples had a value
    double observed = 0;          // share of agreement (1 - weighted disagreement) seen …
    double expected = 0;          // … and to be expected by chance
    int64_t items = 0;            // that at least two annotators rated
    int64_t ratings = 0;          // of those items
};

// Error: Cancelled; Invalid when a Cohen measure is asked of a table without exactly two annotators.
Result<Agreement> computeAgreement(const RatingTable& table, AgreementMeasure measure, const AgreementOptions& options,
                                   Progress& progress);

}  // namespace sigwavnet
