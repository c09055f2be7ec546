#include "tests/benchmarks/speed_table.h"

#include <algorithm>
#include <cstdio>
#include <limits>

namespace sigwavnet::benchmarks {

void SpeedTable::ReportRuns(const std::vector<Run>& runs) {
    constexpr double kNone = std::numeric_limits<double>::max();
    for (const Run& run : runs) {
        if (run.run_type != Run::RT_Iteration || run.iterations == 0) continue;
        const std::string name = run.run_name.function_name + "/" + run.run_name.args;
        Times& least = times_.try_emplace(name, Times{kNone, kNone}).first->second;
        const double milliseconds = 1e3 / static_cast<double>(run.iterations);
        least.real = std::min(least.real, run.real_accumulated_time * milliseconds);
        least.processor = std::min(least.processor, run.cpu_accumulated_time * milliseconds);
    }
    ConsoleReporter::ReportRuns(runs);
}

std::optional<SpeedTable::Times> SpeedTable::timesOf(const std::string& work, int threads) const {
    const auto found = times_.find(work + "/" + std::to_string(threads));
    if (found == times_.end()) return std::nullopt;
    return found->second;
}

void SpeedTable::printRatios(const std::vector<std::string>& works, const std::vector<int>& threads) const {
    std::printf("\n%-14s %7s %12s %12s %9s %16s\n", "", "threads", "ours, ms", "plain, ms", "ratio", "processor ratio");
    for (const std::string& work : works) {
        for (int count : threads) {
            const auto ours = timesOf(work, count), plain = timesOf(work + "Plain", count);
            if (!ours || !plain) continue;
            std::printf("%-14s %7d %12.1f %12.1f %9.2f %16.2f\n", work.c_str(), count, ours->real, plain->real,
                        plain->real / ours->real, plain->processor / ours->processor);
        }
    }
}

}  // namespace sigwavnet::benchmarks
