// A run's folder: configuration, metrics, models, log.
//
//   config.json        every option          metrics.csv, metrics.jsonl   a row an epoch
//   split.csv          clip,part,label        best.safetensors, last.safetensors
//   log.txt            what happened, dated   result.json                  test metrics, when the run has
//   ended
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

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

class RunFolder {
public:
    // The file that the process which trains holds locked (core/base/file_lock.h).
    std::filesystem::path lockFile() const { return path_ / "run.lock"; }


    // Error Exists when the folder holds anything already.
    static Result<RunFolder> create(const std::filesystem::path& folder);
    static Result<RunFolder> open(const std::filesystem::path& folder);

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path best() const { return path_ / "best.safetensors"; }
    std::filesystem::path last() const { return path_ / "last.safetensors"; }

    Status writeText(const std::string& name, const std::string& text) const;  // atomically
    // Appends to metrics.csv (header from the first row's names) and metrics.jsonl.
    Status appendMetrics(const std::vector<std::pair<std::string, double>>& row) const;
    Status log(const std::string& line) const;

private:
    explicit RunFolder(std::filesystem::path path) : path_(std::move(path)) {}
    std::filesystem::path path_;
};

}  // namespace sigwavnet
