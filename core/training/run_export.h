// Runs for other programs. Pure functions of what was read, but for the folders they are told to read.
// Thread-safe.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/training/run_record.h"

namespace sigwavnet {

using RunRecords = std::vector<const RunRecord*>;

// A row a run: name, state, figures of the best epoch and of the test, then a column an option that any of
// them has.
std::string runsCsv(const RunRecords& runs);

// [{"name","folder","state","corpus",…,"best":{…},"last":{…},"test":{…},"notes","tags","config":{…}}]; with
// `curves` also "curves":{column:[…]}, which reads every table. Errors: Cancelled.
Result<std::string> runsJson(const RunRecords& runs, bool curves, Progress& progress);

// One table of all epochs: "run" and "epoch", then a column a metric. Errors: Cancelled.
Result<std::string> curvesCsv(const RunRecords& runs, Progress& progress);

// Copies each run's TensorBoard event files into a folder of its name below `target`; returns how many files.
// Errors: NotFound (none of them has any: says how to get them), the disk's.
Result<int> copyEventFiles(const RunRecords& runs, const std::filesystem::path& target, Progress& progress);

}  // namespace sigwavnet
