// Timelines made calmer, and cut into stretches of one answer.
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/evaluation/timeline.h"

namespace sigwavnet {

namespace {

// Windows first … last belong to one stretch; label -1: a gap.
struct Run {
    size_t first = 0, last = 0;
    int label = -1;
};

double meanProbability(const Timeline& timeline, const Run& run, int label) {
    double sum = 0;
    int64_t count = 0;
    for (size_t w = run.first; w <= run.last; ++w) {
        if (!timeline.answered(w)) continue;
        sum += timeline.probabilities.at(w, size_t(label));
        ++count;
    }
    return count > 0 ? sum / double(count) : 0;
}

double secondsOf(const Timeline& timeline, const Run& run) {
    return secondsAt({timeline.cellBegin(run.last + 1) - timeline.cellBegin(run.first)}, timeline.rate);
}

// The class of each window; -1: none.
std::vector<int> labelsOf(const Timeline& timeline, const SegmentOptions& options) {
    std::vector<int> labels;
    int held = -1;
    for (size_t w = 0; w < timeline.windows(); ++w) {
        if (timeline.answered(w)) {
            const float* row = timeline.probabilities.row(w);
            const int best = int(std::max_element(row, row + timeline.classes.size()) - row);
            if (held < 0 || row[best] > row[held] + options.margin) held = best;
            if (row[best] < options.leastProbability) held = -1;
        } else {
            held = -1;
        }
        labels.push_back(held);
    }
    return labels;
}

std::vector<Run> runsOf(const std::vector<int>& labels) {
    std::vector<Run> runs;
    for (size_t w = 0; w < labels.size(); ++w) {
        if (runs.empty() || runs.back().label != labels[w]) runs.push_back({w, w, labels[w]});
        runs.back().last = w;
    }
    return runs;
}

// The neighbour that takes the run over; -1: both sides are gaps or ends.
int heirOf(const Timeline& timeline, const std::vector<Run>& runs, size_t run) {
    int heir = -1;
    double best = -1;
    for (const size_t side : {run - 1, run + 1}) {  // run - 1 of the first one wraps around: no run
        if (side >= runs.size() || runs[side].label < 0) continue;
        const double probability = meanProbability(timeline, runs[run], runs[side].label);
        if (probability <= best) continue;
        best = probability;
        heir = int(side);
    }
    return heir;
}

// Hands the shortest run to a neighbour, until none is too short.
std::vector<Run> withoutShortRuns(const Timeline& timeline, std::vector<int> labels, double minimumSeconds) {
    while (true) {
        const std::vector<Run> runs = runsOf(labels);
        size_t shortest = runs.size();
        int heir = -1;
        double least = minimumSeconds;
        for (size_t r = 0; r < runs.size(); ++r) {
            const double seconds = secondsOf(timeline, runs[r]);
            if (runs[r].label < 0 || seconds >= least) continue;
            const int candidate = heirOf(timeline, runs, r);
            if (candidate < 0) continue;
            shortest = r;
            heir = candidate;
            least = seconds;
        }
        if (heir < 0) return runs;
        for (size_t w = runs[shortest].first; w <= runs[shortest].last; ++w) labels[w] = runs[size_t(heir)].label;
    }
}

}  // namespace

Timeline smoothed(const Timeline& timeline, double seconds) {
    Timeline result = timeline;
    if (!(seconds > 0)) return result;
    const size_t classes = timeline.classes.size();
    std::vector<double> sum(classes, 0.0);
    int64_t count = 0;
    const auto add = [&](size_t window, int sign) {
        if (!timeline.answered(window)) return;
        for (size_t c = 0; c < classes; ++c) sum[c] += sign * double(timeline.probabilities.at(window, c));
        count += sign;
    };
    // Both edges of the mean only move forward. A little slack, so that rounding decides about no window.
    const double half = seconds / 2 * (1 + 1e-9);
    size_t first = 0, end = 0;
    for (size_t w = 0; w < timeline.windows(); ++w) {
        const double centre = timeline.centreSeconds(w);
        while (end < timeline.windows() && timeline.centreSeconds(end) <= centre + half) add(end++, 1);
        while (timeline.centreSeconds(first) < centre - half) add(first++, -1);
        if (!timeline.answered(w)) continue;
        for (size_t c = 0; c < classes; ++c) result.probabilities.at(w, c) = float(sum[c] / double(count));
    }
    return result;
}

std::vector<Segment> segmentsOf(const Timeline& timeline, const SegmentOptions& options) {
    std::vector<Segment> segments;
    for (const Run& run : withoutShortRuns(timeline, labelsOf(timeline, options), options.minimumSeconds)) {
        if (run.label < 0) continue;
        segments.push_back({timeline.cellBegin(run.first), timeline.cellBegin(run.last + 1), run.label,
                            meanProbability(timeline, run, run.label)});
    }
    return segments;
}

}  // namespace sigwavnet
