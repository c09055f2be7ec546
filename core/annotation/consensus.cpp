#include "core/annotation/consensus.h"

#include <algorithm>
#include <cmath>

namespace sigwavnet {

namespace {

// Shares of the categories among an item's ratings; empty without ratings.
std::vector<double> sharesOf(const RatingTable& table, size_t item, int& ratings) {
    std::vector<double> shares(table.categories.size(), 0);
    ratings = 0;
    for (size_t a = 0; a < table.values.columns; ++a)
        if (const int value = table.values.at(item, a); value != RatingTable::missing) {
            shares[size_t(value)] += 1;
            ++ratings;
        }
    if (ratings == 0) return {};
    for (double& share : shares) share /= ratings;
    return shares;
}

void choose(ConsensusLabel& label) {
    const auto best = std::max_element(label.distribution.begin(), label.distribution.end());
    label.support = *best;
    label.tie = std::count_if(label.distribution.begin(), label.distribution.end(),
                              [&](double p) { return std::abs(p - *best) < 1e-12; }) > 1;
    if (!label.tie) label.category = int(best - label.distribution.begin());
}

class Estimation {
public:
    Estimation(const RatingTable& table, const DawidSkeneOptions& options)
        : table_(table), options_(options), k_(table.categories.size()) {
        for (size_t item = 0; item < table.items(); ++item) {
            ConsensusLabel label;
            label.distribution = sharesOf(table, item, label.ratings);
            result_.items.push_back(std::move(label));
        }
    }

    DawidSkene run() {
        double before = 0;
        for (result_.iterations = 1; result_.iterations <= options_.iterations; ++result_.iterations) {
            maximise();
            expect();
            const double gain = result_.logLikelihood - before;
            if (result_.iterations > 1 &&
                std::abs(gain) <= options_.tolerance * std::abs(result_.logLikelihood)) {
                result_.converged = true;
                break;
            }
            before = result_.logLikelihood;
        }
        result_.iterations = std::min(result_.iterations, options_.iterations);
        for (ConsensusLabel& label : result_.items)
            if (!label.distribution.empty()) choose(label);
        return std::move(result_);
    }

private:
    // Prior and confusions that fit the present distributions best (equations 2.3 and 2.4).
    void maximise() {
        result_.prior.assign(k_, 0);
        result_.confusions.assign(table_.values.columns, Matrix<double>(k_, k_, options_.smoothing));
        double rated = 0;
        for (size_t item = 0; item < table_.items(); ++item) {
            const std::vector<double>& p = result_.items[item].distribution;
            if (p.empty()) continue;
            rated += 1;
            for (size_t c = 0; c < k_; ++c) result_.prior[c] += p[c];
            for (size_t a = 0; a < table_.values.columns; ++a)
                if (const int said = table_.values.at(item, a); said != RatingTable::missing)
                    for (size_t c = 0; c < k_; ++c) result_.confusions[a].at(c, size_t(said)) += p[c];
        }
        for (double& share : result_.prior) share /= rated;
        for (Matrix<double>& confusion : result_.confusions)
            for (size_t c = 0; c < k_; ++c) {
                double sum = 0;
                for (size_t s = 0; s < k_; ++s) sum += confusion.at(c, s);
                // A class that nobody seems to have met says nothing about the annotator.
                for (size_t s = 0; s < k_; ++s)
                    confusion.at(c, s) = sum > 0 ? confusion.at(c, s) / sum : 1.0 / double(k_);
            }
    }

    // The items' distributions under them (equation 2.5), and the likelihood of all ratings.
    void expect() {
        result_.logLikelihood = 0;
        std::vector<double> logs(k_);
        for (size_t item = 0; item < table_.items(); ++item) {
            std::vector<double>& p = result_.items[item].distribution;
            if (p.empty()) continue;
            for (size_t c = 0; c < k_; ++c) {
                logs[c] = std::log(result_.prior[c]);
                for (size_t a = 0; a < table_.values.columns; ++a)
                    if (const int said = table_.values.at(item, a); said != RatingTable::missing)
                        logs[c] += std::log(result_.confusions[a].at(c, size_t(said)));
            }
            const double top = *std::max_element(logs.begin(), logs.end());
            double sum = 0;
            for (size_t c = 0; c < k_; ++c) sum += p[c] = std::exp(logs[c] - top);
            for (double& share : p) share /= sum;
            result_.logLikelihood += top + std::log(sum);
        }
    }

    const RatingTable& table_;
    const DawidSkeneOptions& options_;
    const size_t k_;
    DawidSkene result_;
};

}  // namespace

std::vector<ConsensusLabel> majorityConsensus(const RatingTable& table) {
    std::vector<ConsensusLabel> labels(table.items());
    for (size_t item = 0; item < table.items(); ++item) {
        labels[item].distribution = sharesOf(table, item, labels[item].ratings);
        if (!labels[item].distribution.empty()) choose(labels[item]);
    }
    return labels;
}

Result<DawidSkene> dawidSkeneConsensus(const RatingTable& table, const DawidSkeneOptions& options) {
    const bool rated = std::any_of(table.values.values.begin(), table.values.values.end(),
                                   [](int v) { return v != RatingTable::missing; });
    if (!rated)
        return Error{ErrorKind::Invalid,
                     "",
                     {CORE_TEXT("Nobody has labelled anything yet, so there is no consensus.")}};
    return Estimation(table, options).run();
}

std::vector<MeanRating> meanRatings(const RatingTable& table) {
    std::vector<MeanRating> means(table.items());
    for (size_t item = 0; item < table.items(); ++item) {
        MeanRating& mean = means[item];
        double sum = 0, squares = 0;
        for (size_t a = 0; a < table.values.columns; ++a)
            if (const int value = table.values.at(item, a); value != RatingTable::missing) {
                sum += table.worth(value);
                ++mean.ratings;
            }
        if (mean.ratings == 0) continue;
        mean.mean = sum / mean.ratings;
        for (size_t a = 0; a < table.values.columns; ++a)
            if (const int value = table.values.at(item, a); value != RatingTable::missing)
                squares += (table.worth(value) - mean.mean) * (table.worth(value) - mean.mean);
        if (mean.ratings > 1) mean.deviation = std::sqrt(squares / (mean.ratings - 1));
    }
    return means;
}

}  // namespace sigwavnet
