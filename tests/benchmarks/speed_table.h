// Collects the times of pairs of benchmarks, "work" and "workPlain", and prints how they compare.
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sigwavnet::benchmarks {

// Shows what the console shows anyway, and remembers the least time of every benchmark's repetitions. A benchmark's
// one argument is its number of threads.
class SpeedTable : public benchmark::ConsoleReporter {
public:
    struct Times {
        double real = 0, processor = 0;  // ms; the processor's of all threads together
    };

    void ReportRuns(const std::vector<Run>& runs) override;

    // Nothing when that benchmark was not run.
    std::optional<Times> timesOf(const std::string& work, int threads) const;

    // A line for each of `works` and number of threads of which both were run.
    void printRatios(const std::vector<std::string>& works, const std::vector<int>& threads) const;

private:
    std::map<std::string, Times> times_;
};

}  // namespace sigwavnet::benchmarks
