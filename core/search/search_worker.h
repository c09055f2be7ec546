// A worker of a search: claims, runs and reports until there is nothing left for it.
#pragma once

#include <functional>

#include "core/base/result.h"
#include "core/search/search_folder.h"

namespace sigwavnet {

// Runs a claimed job to its milestone and gives back the metric (trial_training.h does it by training).
using TrialRunner = std::function<Result<double>(const TrialClaim&)>;

// Told by the worker, on its thread.
class SearchObserver {
public:
    virtual ~SearchObserver() = default;
    virtual void claimed(const TrialClaim&) {}
    virtual void ended(TrialJob, const Result<double>&) {}
};

// Whether an error is the trial's own (it diverged, takes too much memory, can't take the clips …), so that
// the trial ranks last and the search goes on; any other (a full disk, a missing corpus, a stop) ends the
// worker and leaves the job open.
bool isTrialFailure(ErrorKind kind);

// How many jobs it ended. It never waits: when all that is left is in other workers' hands it returns, since
// each of their reports opens at most one job, which they take themselves. Errors: Cancelled and others of
// the runner that are no trial's failure; the folder's.
Result<int> workOn(SearchFolder& folder, const TrialRunner& run, SearchObserver& observer);

}  // namespace sigwavnet
