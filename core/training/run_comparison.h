// Several runs beside one another: where their configurations differ, and whose answers were right.
// Thread-safe.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/training/run_record.h"

namespace sigwavnet {

struct ConfigurationDifference {
    std::string key;
    std::vector<std::string> values;  // a run each; empty where the run has no such option
};

// The options in which not all runs agree, in the order of the first run that has them; what they were
// trained on
// ("corpus") first. Fewer than two runs never differ.
std::vector<ConfigurationDifference> configurationDifferences(const std::vector<const RunRecord*>& runs);

// Two runs' answers on the test clips that both had, and how unlikely so uneven a share of the disagreements
// would be if both were equally good (McNemar's exact test, two-sided).
struct PairedTest {
    int64_t clips = 0;  // tested by both, with the same truth
    int64_t bothRight = 0, onlyFirst = 0, onlySecond = 0, bothWrong = 0;
    double p = 1;
};
// From predictions.csv of both. Absent when one was not tested, or when they share no clips. Errors:
// Unreadable, Invalid.
Result<std::optional<PairedTest>> pairedTest(const std::filesystem::path& first,
                                             const std::filesystem::path& second);

// Two-sided exact binomial probability of a split as uneven as a : b, or more so, of a + b fair coins. 1 for
// none.
double signTest(int64_t a, int64_t b);

}  // namespace sigwavnet
