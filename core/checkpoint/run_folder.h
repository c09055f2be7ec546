// A run's folder: configuration, data, metrics, models, checkpoints, log.
//
//   config.json        every option            metrics.csv, metrics.jsonl   a row an epoch
//   run.json           how to open the corpus   confusion.jsonl             a matrix an epoch
//   environment.json   program, machine, threads
//   split.csv          clip,part,label,…,hash   filters.jsonl               the learned filters of an epoch
//   best.safetensors   the best epoch's model   events.out.tfevents.…       the same for TensorBoard
//   last.safetensors   the last epoch's         predictions.csv             the best model on the test clips
//   checkpoint.safetensors and                  result.json                 how the run ended
//   checkpoint.previous.safetensors: to go on   notes.json                  what a person says of it
//   log.txt            what happened, dated     run.lock                    held while a process trains
//
// metrics.csv and its like have an empty cell, or null, for what there is not: validation figures without
// validation clips are no columns at all, thresholds of a network without thresholds are empty.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/base/file_lock.h"
#include "core/base/result.h"
#include "core/checkpoint/model_file.h"

namespace sigwavnet {

// What a run's folder says about the run. `Running` means that a living process holds run.lock.
enum class RunState {
    Running,
    Paused,       // stopped on purpose with a checkpoint: can be resumed
    Interrupted,  // its process is gone without a word: can be resumed from its last checkpoint
    Finished,
    Cancelled,
    Failed,
};
const char* runStateName(RunState state);  // "running" "paused" …, as in result.json's "status"

// Reads run.lock and result.json only: cheap enough for a list of a thousand runs.
RunState runState(const std::filesystem::path& folder);
// As result.json alone says, whoever holds the lock.
RunState recordedState(const std::filesystem::path& folder);

// Copies share the lock, which goes with the last of them.
class RunFolder {
public:
    // A new folder for a run, locked. It may hold run.lock already, and what is left of a start that was
    // killed before config.json was there. Error Exists when it holds anything else, or when another process
    // trains in it.
    static Result<RunFolder> create(const std::filesystem::path& folder);
    // An existing one, to read.
    static Result<RunFolder> open(const std::filesystem::path& folder);
    // An existing one, to go on with. Error Exists when another process trains in it.
    static Result<RunFolder> openLocked(const std::filesystem::path& folder);

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path best() const { return path_ / "best.safetensors"; }
    std::filesystem::path last() const { return path_ / "last.safetensors"; }
    std::filesystem::path checkpoint() const { return path_ / "checkpoint.safetensors"; }
    std::filesystem::path previousCheckpoint() const { return path_ / "checkpoint.previous.safetensors"; }
    // The file that the process which trains holds locked.
    std::filesystem::path lockFile() const { return path_ / "run.lock"; }

    Status writeText(const std::string& name, const std::string& text) const;  // atomically
    // Appends to metrics.csv (header from the first row's names) and metrics.jsonl. The first name is
    // "epoch".
    Status appendMetrics(const std::vector<std::pair<std::string, double>>& row) const;
    // Append to confusion.jsonl and to filters.jsonl; `line` is an object with "epoch".
    Status appendConfusion(const std::string& line) const;
    Status appendFilters(const std::string& line) const;
    Status log(const std::string& line) const;

    // Cuts metrics.csv, metrics.jsonl and confusion.jsonl to the whole rows of epochs 1 to `epochs`: rows
    // that are torn or later vanish. The number of epochs that every table then has.
    Result<int> cutTables(int epochs) const;
    // Removes result.json and what a killed writer left behind. Only with the lock held.
    Status clearForResume() const;

private:
    RunFolder(std::filesystem::path path, std::shared_ptr<FileLock> lock)
        : path_(std::move(path)), lock_(std::move(lock)) {}
    std::filesystem::path path_;
    std::shared_ptr<FileLock> lock_;  // none when it is only read
};

}  // namespace sigwavnet
