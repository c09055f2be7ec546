// The metrics of a long run, found again at once: metrics.index, a compact binary copy beside metrics.csv.
//
// A cache and nothing more: whatever is wrong with it, it is made anew from the table; a folder that can't be
// written to is read without one. Short tables have none.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/training/metrics_table.h"

namespace sigwavnet {

// What a list of runs shows of the metrics.
struct MetricsSummary {
    std::vector<std::string> names;
    size_t rows = 0;
    std::vector<double> last, best;  // by names; empty: none, or not known yet
    double seconds = 0;
    size_t damaged = 0;
    // False: the table is long and was not read as a whole yet, so that only `names` and `last` are known;
    // readMetrics() reads it and remembers.
    bool complete = true;
};

// All of it. Errors: Unreadable. No table at all is an empty one: the first epoch has not ended.
Result<MetricsTable> readMetrics(const std::filesystem::path& folder);

// Never reads more than a fraction of a megabyte.
Result<MetricsSummary> readMetricsSummary(const std::filesystem::path& folder);

// These columns only, in this order; one that the run does not have is empty.
Result<std::vector<std::vector<float>>> readMetricsColumns(const std::filesystem::path& folder,
                                                           const std::vector<std::string>& names);

}  // namespace sigwavnet
