#include "core/evaluation/metrics.h"

#include <cassert>

namespace sigwavnet {

namespace {

double share(int64_t part, int64_t whole) {
    return whole > 0 ? double(part) / double(whole) : 0.0;
}

struct Totals {
    std::vector<int64_t> truth;      // clips of each class
    std::vector<int64_t> predicted;  // clips predicted as each class
    int64_t right = 0;
    int64_t all = 0;
};

Totals totalsOf(const Matrix<int64_t>& confusion) {
    Totals totals;
    totals.truth.assign(confusion.rows, 0);
    totals.predicted.assign(confusion.columns, 0);
    for (size_t t = 0; t < confusion.rows; ++t) {
        for (size_t p = 0; p < confusion.columns; ++p) {
            const int64_t clips = confusion.at(t, p);
            totals.truth[t] += clips;
            totals.predicted[p] += clips;
            totals.all += clips;
        }
        totals.right += confusion.at(t, t);
    }
    return totals;
}

}  // namespace

Metrics computeMetrics(const Matrix<int64_t>& confusion) {
    assert(confusion.rows == confusion.columns);
    const Totals totals = totalsOf(confusion);
    Metrics metrics;
    metrics.clips = totals.all;
    metrics.wa = share(totals.right, totals.all);

    int present = 0;    // classes with clips
    int mentioned = 0;  // classes with clips or predictions
    for (size_t c = 0; c < confusion.rows; ++c) {
        const int64_t hits = confusion.at(c, c);
        ClassMetrics one;
        one.support = totals.truth[c];
        one.recall = share(hits, totals.truth[c]);
        one.precision = share(hits, totals.predicted[c]);
        // 2PR/(P+R) without its division by zero.
        one.f1 = share(2 * hits, totals.truth[c] + totals.predicted[c]);
        if (one.support > 0) {
            ++present;
            metrics.uar += one.recall;
        } else {
            metrics.absentClasses.push_back(int(c));
        }
        if (totals.truth[c] + totals.predicted[c] > 0) ++mentioned;
        metrics.f1Macro += one.f1;
        metrics.f1Weighted += one.f1 * share(one.support, totals.all);
        metrics.perClass.push_back(one);
    }
    if (present > 0) metrics.uar /= present;
    if (mentioned > 0) metrics.f1Macro /= mentioned;
    return metrics;
}

Matrix<int64_t> confusionMatrix(const std::vector<int>& truth, const std::vector<int>& predicted,
                                int classes) {
    assert(truth.size() == predicted.size());
    const auto size = static_cast<size_t>(classes);
    Matrix<int64_t> confusion(size, size);
    for (size_t i = 0; i < truth.size(); ++i) {
        assert(truth[i] >= 0 && truth[i] < classes && predicted[i] >= 0 && predicted[i] < classes);
        ++confusion.at(static_cast<size_t>(truth[i]), static_cast<size_t>(predicted[i]));
    }
    return confusion;
}

}  // namespace sigwavnet
