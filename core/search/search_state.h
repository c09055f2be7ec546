// A search as its journal tells it: the rung tables, and what is known of each trial.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/search/asha.h"
#include "core/search/search_journal.h"
#include "core/search/search_settings.h"

namespace sigwavnet {

struct TrialRecord {
    TrialValues values;
    std::vector<std::optional<double>> metrics;  // by rung; absent: not reached, or failed there
    std::string error;                           // why it failed; empty: it did not
    double seconds = 0;                          // trained, by all workers together
    int epochs = 0;                              // trained, as far as the journal knows
    // Of the open job: how many workers took it in a row and vanished without training an epoch further.
    int vanished = 0;
    int epochsWhenTaken = -1;  // -1: nobody has it
    bool operator==(const TrialRecord&) const = default;
};

// A value type. Not thread-safe.
class SearchState {
public:
    // Errors: Invalid names the event that contradicts the settings or those before it. A report that came
    // already is no contradiction.
    static Result<SearchState> replay(const SearchSettings& settings, const std::vector<SearchEvent>& events);

    const Asha& asha() const { return asha_; }
    const std::vector<TrialRecord>& trials() const { return trials_; }

    // How many workers in a row lost this open job, counting the present one, when the run has `epochs`
    // behind it.
    int vanishedWorkers(TrialJob job, int epochs) const;

private:
    explicit SearchState(const SearchSettings& settings);
    bool apply(const SearchSettings& settings, const SearchEvent& event);
    void take(TrialRecord& record, const SearchEvent& event);

    Asha asha_;
    std::vector<TrialRecord> trials_;
};

}  // namespace sigwavnet
