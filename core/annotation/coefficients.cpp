#include "core/annotation/coefficients.h"

#include <cmath>
#include <map>

namespace sigwavnet {

namespace {

// Below this, observed and expected agreement differ by rounding alone.
constexpr double kNoRoom = 1e-12;

Coefficient coefficient(double observed, double expected) {
    return {observed, expected, expected < 1 - kNoRoom};
}

// Weighted kappa (Cohen 1968) as agreement: 1 - the mean share of the largest possible disagreement.
Coefficient cohen(const RatingPatterns& patterns, const std::vector<double>& weights,
                  AgreementMeasure measure) {
    const size_t k = patterns.categories;
    std::vector<double> first(k, 0), second(k, 0);
    const auto distance = [&](size_t i, size_t j) {
        if (measure == AgreementMeasure::Cohen) return i == j ? 0.0 : 1.0;
        const double share = k > 1 ? std::abs(double(i) - double(j)) / double(k - 1) : 0;
        return measure == AgreementMeasure::CohenLinear ? share : share * share;
    };
    double items = 0, observed = 0, expected = 0;
    for (size_t p = 0; p < weights.size(); ++p) {
        const auto a = size_t(patterns.patterns[p].counts[0]), b = size_t(patterns.patterns[p].counts[1]);
        first[a] += weights[p];
        second[b] += weights[p];
        observed += weights[p] * distance(a, b);
        items += weights[p];
    }
    for (size_t i = 0; i < k; ++i)
        for (size_t j = 0; j < k; ++j) expected += first[i] * second[j] * distance(i, j);
    return coefficient(1 - observed / items, 1 - expected / (items * items));
}

// Fleiss 1971: the mean share of agreeing pairs of an item, against that of pairs drawn from all ratings.
Coefficient fleiss(const RatingPatterns& patterns, const std::vector<double>& weights) {
    std::vector<double> totals(patterns.categories, 0);
    double items = 0, ratings = 0, observed = 0, expected = 0;
    for (size_t p = 0; p < weights.size(); ++p) {
        const RatingPattern& pattern = patterns.patterns[p];
        double pairs = 0;
        for (size_t c = 0; c < totals.size(); ++c) {
            pairs += double(pattern.counts[c]) * (pattern.counts[c] - 1);
            totals[c] += weights[p] * pattern.counts[c];
        }
        observed += weights[p] * pairs / (double(pattern.ratings) * (pattern.ratings - 1));
        items += weights[p];
        ratings += weights[p] * pattern.ratings;
    }
    for (const double total : totals) expected += total / ratings * (total / ratings);
    return coefficient(observed / items, expected);
}

// Krippendorff's difference functions (2011, section "Metric differences"), of categories in their order.
Matrix<double> differences(const RatingPatterns& patterns, const std::vector<double>& totals,
                           AgreementMeasure measure) {
    const size_t k = totals.size();
    Matrix<double> delta(k, k);
    for (size_t c = 0; c < k; ++c)
        for (size_t d = c + 1; d < k; ++d) {
            double value = 1;
            if (measure == AgreementMeasure::AlphaInterval) {
                value = patterns.worth[c] - patterns.worth[d];
            } else if (measure == AgreementMeasure::AlphaOrdinal) {
                value = -(totals[c] + totals[d]) / 2;
                for (size_t g = c; g <= d; ++g) value += totals[g];
            }
            delta.at(c, d) = delta.at(d, c) = measure == AgreementMeasure::AlphaNominal ? 1 : value * value;
        }
    return delta;
}

// Alpha = 1 - observed / expected disagreement; given as agreement on the scale of the expected disagreement.
Coefficient alpha(const RatingPatterns& patterns, const std::vector<double>& weights,
                  AgreementMeasure measure) {
    const size_t k = patterns.categories;
    std::vector<double> totals(k, 0);
    double n = 0;
    for (size_t p = 0; p < weights.size(); ++p)
        for (size_t c = 0; c < k; ++c) {
            totals[c] += weights[p] * patterns.patterns[p].counts[c];
            n += weights[p] * patterns.patterns[p].counts[c];
        }
    const Matrix<double> delta = differences(patterns, totals, measure);
    double observed = 0, expected = 0, largest = 0;
    for (size_t p = 0; p < weights.size(); ++p) {
        const RatingPattern& pattern = patterns.patterns[p];
        double sum = 0;
        for (size_t c = 0; c < k; ++c)
            for (size_t d = 0; d < k; ++d)
                sum += double(pattern.counts[c]) * pattern.counts[d] * delta.at(c, d);
        observed += weights[p] * sum / (pattern.ratings - 1);
    }
    for (size_t c = 0; c < k; ++c)
        for (size_t d = 0; d < k; ++d) {
            expected += totals[c] * totals[d] * delta.at(c, d);
            largest = std::max(largest, delta.at(c, d));
        }
    if (largest <= 0 || n < 2) return {1, 1, false};
    return coefficient(1 - observed / n / largest, 1 - expected / (n * (n - 1)) / largest);
}

}  // namespace

RatingPatterns patternsOf(const RatingTable& table, bool ordered) {
    RatingPatterns result;
    result.categories = table.categories.size();
    for (size_t c = 0; c < result.categories; ++c) result.worth.push_back(table.worth(int(c)));
    std::map<std::vector<int>, size_t> known;
    for (size_t item = 0; item < table.items(); ++item) {
        std::vector<int> counts(ordered ? 0 : result.categories, 0);
        int ratings = 0;
        for (size_t a = 0; a < table.values.columns; ++a) {
            const int value = table.values.at(item, a);
            if (value == RatingTable::missing) continue;
            ++ratings;
            if (ordered)
                counts.push_back(value);
            else
                ++counts[size_t(value)];
        }
        if (ratings < 2) continue;
        const auto [place, fresh] = known.emplace(counts, result.patterns.size());
        if (fresh) result.patterns.push_back({std::move(counts), ratings, 0});
        result.patterns[place->second].items += 1;
        result.patternOf.push_back(place->second);
    }
    return result;
}

Coefficient coefficientOf(const RatingPatterns& patterns, const std::vector<double>& weights,
                          AgreementMeasure measure) {
    switch (measure) {
        case AgreementMeasure::Cohen:
        case AgreementMeasure::CohenLinear:
        case AgreementMeasure::CohenQuadratic:
            return cohen(patterns, weights, measure);
        case AgreementMeasure::Fleiss:
            return fleiss(patterns, weights);
        default:
            return alpha(patterns, weights, measure);
    }
}

}  // namespace sigwavnet
