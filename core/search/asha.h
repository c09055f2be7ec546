// Asynchronous successive halving (L. Li et al., arXiv 1810.05934): which trial a free worker should train,
// and how far. Pure decisions over what is known; who asks, and where it is kept, is search_folder.h's
// business.
//
// Trials climb rungs. Whoever ends rung k is ranked there among all that ended it, and the best 1/eta of them
// may climb to rung k + 1, which takes eta times the training. Nobody waits for a rung to fill: a free worker
// promotes what can be promoted now, or starts a new trial.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/result.h"

namespace sigwavnet {

struct AshaOptions {
    int minEpochs = 1;     // r: the least training after which trials are compared
    int maxEpochs = 27;    // R: the most that a trial is trained
    int reduction = 3;     // eta: one in so many climbs
    int stoppingRate = 0;  // s: leaves out the lowest s rungs, for less ruthless comparisons
};

// The epoch at which each rung ends: r * eta^(s + k) as long as that is at most R. By multiplication of
// integers: logarithms round R / r = 243 with eta = 3 down and lose its sixth rung. Errors: Invalid when r,
// R, eta or s make no rung.
Result<std::vector<int>> rungMilestones(const AshaOptions& options);

// A trial's work up to the end of a rung.
struct TrialJob {
    int trial = 0;  // from 0
    int rung = 0;   // from 0
    bool operator==(const TrialJob&) const = default;
};

// The rung tables. A value type: rebuild it by telling the same starts and reports in the same order. Not
// thread-safe.
class Asha {
public:
    // What a trial reached on a rung. Failed ones (diverged, out of memory, crashed) rank behind all others,
    // keep their place in the count, and never climb.
    struct Place {
        int trial = 0;
        double score = 0;  // higher is better; meaningless when failed
        bool failed = false;
    };

    // `rungs` at least 1; `maxTrials`: so many configurations are drawn at most.
    Asha(int rungs, int reduction, int maxTrials);

    // What a worker that is free now should do: the best promotion, scanned from the top rung but one down,
    // else the next new trial at rung 0. Nothing when only running trials can open further work; then each of
    // them opens at most one job by its report, so whoever reports can take it, and nobody else needs to wait
    // for it.
    std::optional<TrialJob> next() const;

    // A worker took this job. Taking a job that was taken already changes nothing.
    void start(TrialJob job);

    // The end of a job that was started. A score that is not finite counts as a failure. The first report of
    // a trial on a rung stands: what a resumed trial reports again is ignored. False: ignored.
    bool report(TrialJob job, double score);
    bool reportFailure(TrialJob job);

    int rungs() const { return static_cast<int>(rungs_.size()); }
    int trials() const { return static_cast<int>(climbed_.size()); }  // started so far
    const std::vector<Place>& places(int rung) const {
        return rungs_[static_cast<size_t>(rung)];
    }                                                                                  // best first
    int highestRung(int trial) const { return climbed_[static_cast<size_t>(trial)]; }  // started, from 0
    bool hasReported(TrialJob job) const;
    std::vector<TrialJob> openJobs() const;  // started and not reported, by trial
    bool finished() const { return openJobs().empty() && !next(); }

    // The best of the highest rung that anyone ended without failing.
    std::optional<TrialJob> best() const;

private:
    bool insert(TrialJob job, Place place);
    bool known(TrialJob job) const;
    std::optional<TrialJob> promotion(int rung) const;

    int reduction_ = 3, maxTrials_ = 0;
    std::vector<std::vector<Place>> rungs_;
    std::vector<int> climbed_;  // by trial: the highest rung that it was started on
};

}  // namespace sigwavnet
