// What a search varies: training options (core/training/config.h) and the values that each may take.
//
// As a file it is a JSON object, an entry an option:
//
//   "network.hidden": [32, 64, 128]                         one of a list
//   "network.levels": {"range": [4, 10]}                    anything between, whole where the option is
//   "optimizer.learning_rate": {"log_range": [1e-4, 1e-1]}  each power of ten as likely as the others
//   "network.sharpness": {"range": [10, 15], "steps": 6}    so many values of the range in a grid
//
// All functions are thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/training/config.h"

namespace sigwavnet {

struct SearchParameter {
    enum class Kind { List, Range, LogRange };
    std::string key;
    Kind kind = Kind::List;
    std::vector<std::string> values;  // List: as setOption() takes them
    double low = 0, high = 0;         // Range, LogRange: inclusive, low < high
    int steps = 0;         // Range, LogRange: of a grid; 0: every whole number of a short range, else 3
    bool integer = false;  // the option takes whole numbers only
    bool operator==(const SearchParameter&) const = default;
};

struct SearchSpace {
    std::vector<SearchParameter> parameters;
    bool operator==(const SearchSpace&) const = default;
};

// A trial's place in the space: each parameter's key and value, as setOption() takes it, in the space's
// order.
using TrialValues = std::vector<std::pair<std::string, std::string>>;

// The space that the network's authors searched, compiled in from resources/search/authors.json.
const SearchSpace& authorsSpace();
const char* authorsSpaceText();  // its file, as an example to start from

// `where` names the text in errors: Invalid with "where: key" for an option that there is not (names the
// nearest) or that can't be searched, a value of the wrong type or outside the option's range, an empty list,
// a range the wrong way round.
Result<SearchSpace> searchSpaceFromJson(const std::string& text, const std::string& where);
std::string searchSpaceJson(const SearchSpace& space);

// Draws trial `trial` (from 0). It depends on `seed`, the trial and the key alone, and on no library's
// rounding, so that any worker on any machine draws the same.
TrialValues sampleTrial(const SearchSpace& space, uint64_t seed, int trial);

// The grid: every combination of every parameter's values, the last parameter changing fastest.
std::vector<std::string> gridValues(const SearchParameter& parameter);
double gridSize(const SearchSpace& space);                   // may be astronomical
TrialValues gridTrial(const SearchSpace& space, int trial);  // 0 <= trial < gridSize()

// `base` with the trial's values. Errors: setOption()'s, and what validateConfig() finds in the combination.
Result<TrainingConfig> applyTrial(const TrainingConfig& base, const TrialValues& values);

}  // namespace sigwavnet
