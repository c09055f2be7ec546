#include "core/annotation/agreement.h"

#include <algorithm>
#include <cmath>

#include "core/annotation/coefficients.h"
#include "core/dataset/portable_random.h"

namespace sigwavnet {

namespace {

bool isCohen(AgreementMeasure measure) {
    return measure == AgreementMeasure::Cohen || measure == AgreementMeasure::CohenLinear ||
           measure == AgreementMeasure::CohenQuadratic;
}

// Linear interpolation between the sorted values.
double quantile(const std::vector<double>& sorted, double p) {
    const double at = p * double(sorted.size() - 1);
    const auto below = size_t(at);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - double(below)) * (sorted[above] - sorted[below]);
}

Result<std::optional<AgreementInterval>> bootstrap(const RatingPatterns& patterns, AgreementMeasure measure,
                                                   const AgreementOptions& options, Progress& progress) {
    const size_t items = patterns.patternOf.size();
    if (items < 2 || options.resamples <= 0) return std::optional<AgreementInterval>();
    PortableRandom random(options.seed);
    std::vector<double> values;
    for (int i = 0; i < options.resamples; ++i) {
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled, "", {CORE_TEXT("Computing the agreement was stopped.")}};
        progress.report(i, options.resamples, {CORE_TEXT("Computing intervals")});
        std::vector<double> weights(patterns.patterns.size(), 0);
        for (size_t k = 0; k < items; ++k) weights[patterns.patternOf[random.below(items)]] += 1;
        const Coefficient drawn = coefficientOf(patterns, weights, measure);
        if (drawn.defined) values.push_back(drawn.value());
    }
    // An interval of the few resamples that happen to have a value would be an invention.
    if (values.size() < 2 || double(values.size()) < 0.9 * options.resamples)
        return std::optional<AgreementInterval>();
    std::sort(values.begin(), values.end());
    const double tail = (1 - options.level) / 2;
    return std::optional<AgreementInterval>({quantile(values, tail), quantile(values, 1 - tail)});
}

Message whyUndefined(const RatingTable& table, const RatingPatterns& patterns) {
    if (table.values.columns < 2) return {CORE_TEXT("Agreement needs at least two annotators.")};
    if (patterns.patternOf.empty()) return {CORE_TEXT("No clip was labelled by two annotators.")};
    std::string only;
    for (size_t item = 0; item < table.items() && only.empty(); ++item)
        for (size_t a = 0; a < table.values.columns; ++a)
            if (const int value = table.values.at(item, a); value != RatingTable::missing)
                only = table.categories[size_t(value)];
    return {CORE_TEXT("Everybody always chose \"%1\": there is nothing that chance could have decided "
                      "otherwise, so agreement beyond chance "
                      "can't be told."),
            {only}};
}

}  // namespace

const char* agreementMeasureName(AgreementMeasure measure) {
    switch (measure) {
        case AgreementMeasure::Cohen:
            return "cohen";
        case AgreementMeasure::CohenLinear:
            return "cohen-linear";
        case AgreementMeasure::CohenQuadratic:
            return "cohen-quadratic";
        case AgreementMeasure::Fleiss:
            return "fleiss";
        case AgreementMeasure::AlphaNominal:
            return "alpha-nominal";
        case AgreementMeasure::AlphaOrdinal:
            return "alpha-ordinal";
        case AgreementMeasure::AlphaInterval:
            return "alpha-interval";
    }
    return "";
}

Result<Agreement> computeAgreement(const RatingTable& table, AgreementMeasure measure,
                                   const AgreementOptions& options, Progress& progress) {
    if (isCohen(measure) && table.values.columns != 2)
        return Error{ErrorKind::Invalid,
                     "",
                     {CORE_TEXT("Cohen's kappa compares two annotators, not %1."),
                      {std::to_string(table.values.columns)}}};
    const RatingPatterns patterns = patternsOf(table, isCohen(measure));
    Agreement result;
    result.items = int64_t(patterns.patternOf.size());
    std::vector<double> weights;
    for (const RatingPattern& pattern : patterns.patterns) {
        weights.push_back(pattern.items);
        result.ratings += int64_t(pattern.items) * pattern.ratings;
    }
    const Coefficient whole =
        patterns.patternOf.empty() ? Coefficient{} : coefficientOf(patterns, weights, measure);
    result.observed = whole.observed;
    result.expected = whole.expected;
    if (!whole.defined) {
        result.undefined = whyUndefined(table, patterns);
        return result;
    }
    result.value = whole.value();
    SWN_ASSIGN(result.interval, bootstrap(patterns, measure, options, progress));
    return result;
}

}  // namespace sigwavnet
