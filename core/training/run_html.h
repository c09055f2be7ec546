// A report of one or several runs as one HTML page that needs nothing else: figures are SVG inside it, its
// colours follow the reader's light or dark setting, it has no script and asks no other place for anything.
#pragma once

#include <string>

#include "core/training/run_export.h"

namespace sigwavnet {

// Results, curves over one another, differences of configuration, confusion matrices, then each run's
// configuration and notes. Errors: Cancelled; Invalid without runs.
Result<std::string> runsReport(const RunRecords& runs, Progress& progress);

}  // namespace sigwavnet
