// Runs as people look at them: what a folder of runs holds, what each was asked and what came of it.
//
// Reads what core/checkpoint/run_folder.h lists, of this and of earlier versions, while other processes write
// it. Everything here is thread-safe.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/types.h"
#include "core/checkpoint/run_folder.h"
#include "core/training/metrics_index.h"
#include "core/training/run_notes.h"

namespace sigwavnet {

// How the best model did on the run's test clips.
struct RunTest {
    int64_t clips = 0;
    std::vector<std::string> classes;
    double wa = 0, uar = 0, f1Macro = 0, f1Weighted = 0;
    Matrix<int64_t> confusion;  // truth × predicted
};

struct RunRecord {
    std::filesystem::path folder;
    std::string name;  // from the folder that was listed: "run-3", "study/fold-2"
    RunState state = RunState::Interrupted;
    // Everything that could not be read, a sentence each: the rest of the record is as far as it could be.
    std::vector<Error> problems;

    // config.json in its order, values as text.
    std::vector<std::pair<std::string, std::string>> configuration;
    std::string corpus;                // the path it was read from; may be empty
    std::vector<std::string> classes;  // may be empty in runs of earlier versions
    std::string started;  // "2026-11-23 09:36:31", local time of the machine that trained; may be empty
    MetricsSummary metrics;
    int epochs = 0;     // trained so far
    int bestEpoch = 0;  // 0: none yet, or not known (metrics.complete)
    bool stoppedEarly = false;
    std::optional<RunTest> test;
    std::string failure;  // why it failed, in the words of result.json
    RunNotes notes;

    // Values of the best and of the last epoch by their column's name; absent when there is none.
    std::optional<double> best(const std::string& column) const;
    std::optional<double> last(const std::string& column) const;
    const std::string* option(const std::string& key) const;  // null: not in the configuration
    // Whether training can go on with it: paused, interrupted, cancelled or failed.
    bool resumable() const;
};

// One run. Never fails: what is wrong stands in the record.
RunRecord readRun(const std::filesystem::path& folder, const std::string& name);

// Whether a folder is a run's, and not a study's that only holds some.
bool isRun(const std::filesystem::path& folder);

// The folders of all runs in `root` and in the study folders below it (three levels), or `root` itself when
// it is one; by name. Errors: NotFound, Unreadable (of `root`).
Result<std::vector<std::filesystem::path>> findRunFolders(const std::filesystem::path& root);

// Reads them all, on several threads. Errors: findRunFolders()'s, Cancelled.
Result<std::vector<RunRecord>> findRuns(const std::filesystem::path& root, Progress& progress);

// What tells when something about a run has changed since it was read: sizes and times of its files. Cheap.
std::string runStamp(const std::filesystem::path& folder);

// Hash of which clips, labels and recordings the run learned from, from split.csv: "data" without and "split"
// with the part that each clip plays. Empty when there is no table; `exact` is false for runs of versions
// that did not hash the recordings.
struct DataFingerprint {
    std::string data, split;
    bool exact = false;
};
Result<DataFingerprint> dataFingerprint(const std::filesystem::path& folder);

// The validation part's matrix of an epoch (confusion.jsonl); absent when there is none.
Result<std::optional<Matrix<int64_t>>> epochConfusion(const std::filesystem::path& folder, int epoch);

}  // namespace sigwavnet
