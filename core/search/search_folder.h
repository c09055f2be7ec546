// A search on a disk, worked on by any number of processes of any number of machines that share it.
//
//   search.json    the settings               journal.jsonl  what happened (search_journal.h)
//   best.json      the best configuration     trials/0001 …  a run each (core/checkpoint/run_folder.h)
//   claims/        a lock a trial, held by    search.lock    held for moments, while a job is chosen
//                  who trains it                             or a report is written
//
// Workers never talk to each other. One claims a job, trains, reports, and claims the next; one that dies
// leaves a job that is open and that nobody holds, and the next claim takes it up.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/file_lock.h"
#include "core/base/result.h"
#include "core/search/search_settings.h"
#include "core/search/search_state.h"

namespace sigwavnet {

// A job that is this process's alone until the claim is destroyed.
class TrialClaim {
public:
    TrialJob job;
    TrialValues values;
    int milestone = 0;             // train until the end of this epoch
    bool lastRung = false;         // the milestone is the schedule's end
    std::filesystem::path folder;  // of the run; may hold one that an earlier worker began

private:
    friend class SearchFolder;
    explicit TrialClaim(FileLock lock) : lock_(std::move(lock)) {}
    FileLock lock_;
};

enum class TrialState {
    Running,
    Waiting,      // ended a rung and is not among the best there, so far
    Interrupted,  // its worker stopped or died: the next claim takes it up
    Finished,     // ended the last rung
    Failed,
};
const char* trialStateName(TrialState state);  // "running" "waiting" …

struct TrialRow {
    int trial = 0;  // from 0; people count from 1
    TrialState state = TrialState::Waiting;
    int rung = 0;  // the highest it was started on
    TrialRecord record;
    bool operator==(const TrialRow&) const = default;
};

// What a person sees of a search at one moment.
struct SearchTable {
    std::vector<TrialRow> rows;    // by trial
    std::vector<int> milestones;   // epochs, by rung
    std::optional<TrialJob> best;  // and on which rung
    int trialCount = 0;            // so many will be drawn
    int running = 0;
    bool finished = false;  // nothing is open and nothing is left to do
    bool operator==(const SearchTable&) const = default;
};

// Methods that write take search.lock; any number of objects and processes may use one folder. One object:
// one thread at a time.
class SearchFolder {
public:
    // Begins a search. `corpus` was opened by importCorpus(); the settings get its fingerprint. Errors:
    // validateSettings()'s; makeFolds()'s; Invalid (the base configuration's fold has no validation clips to
    // judge by); Exists (the folder holds anything); NoSpace …
    static Result<SearchFolder> create(const std::filesystem::path& folder, SearchSettings settings,
                                       const Corpus& corpus);
    // Errors: NotFound (no search there), settingsFromJson()'s.
    static Result<SearchFolder> open(const std::filesystem::path& folder);

    const std::filesystem::path& path() const { return path_; }
    const SearchSettings& settings() const { return settings_; }
    std::filesystem::path bestFile() const { return path_ / "best.json"; }
    std::filesystem::path trialFolder(int trial) const;  // trials/0001 is trial 0

    // The search's corpus, as it was opened; `moved`: where it lies on this machine (empty: in the same
    // place). Errors: importCorpus()'s; Invalid (other clips than those that the search began with).
    Result<Corpus> openCorpus(const std::filesystem::path& moved, Progress& progress) const;

    // The next job for a free worker: one that a worker left open, a promotion, or a new trial. Nothing when
    // all that is left is in the hands of other workers, or nothing is left. A job whose workers vanished
    // three times without an epoch's progress becomes a failure of its trial.
    Result<std::optional<TrialClaim>> claim();

    // The end of a claimed job, which is free for others afterwards. What was reported already stays as it
    // is.
    Status reportMetric(TrialClaim claim, double metric, double seconds);
    Status reportFailure(TrialClaim claim, const Error& error, double seconds);
    // The worker stops on purpose: the job stays open.
    Status reportPause(TrialClaim claim, double seconds);

    Result<SearchTable> table() const;

private:
    SearchFolder(std::filesystem::path path, SearchSettings settings)
        : path_(std::move(path)), settings_(std::move(settings)) {}
    std::filesystem::path claimFile(int trial) const;
    Result<SearchState> state() const;
    Result<std::optional<TrialClaim>> takeUp(const SearchState& state, TrialJob job);
    Result<TrialClaim> begin(const SearchState& state, TrialJob job, FileLock lock, SearchEvent::Kind kind);
    Status append(SearchEvent::Kind kind, TrialJob job, SearchEvent event);
    Status end(SearchEvent::Kind kind, const TrialClaim& claim, SearchEvent event);
    Status keepBest(const SearchState& state) const;
    TrialState stateOf(const SearchState& state, int trial) const;

    std::filesystem::path path_;
    SearchSettings settings_;
};

}  // namespace sigwavnet
