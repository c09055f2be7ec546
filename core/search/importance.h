// Which of the searched options mattered, and how sure that is.
#pragma once

#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/search/search_folder.h"

namespace sigwavnet {

struct ParameterImportance {
    std::string key;
    double share = 0;      // of the scores' variance that this option explains by itself, 0 … 1
    double deviation = 0;  // how far the share is unsure
};

struct Importance {
    std::vector<ParameterImportance> parameters;  // most important first; empty when too little is known
    double combinations = 0;  // share of the variance that only several options together explain
    int trials = 0;           // that it is computed from
    int epochs = 0;           // which all of them trained
    Message caution;          // why not to lean on it, or why there is none; empty: enough trials
};

// Functional ANOVA over a forest of regression trees (variance_forest.h), on the trials of one rung, since
// only those trained equally long: the highest rung that enough trials ended, else the lowest. Failed trials
// count as the worst score there. Options in logarithmic ranges count by their logarithm. Deterministic;
// thread-safe.
Importance parameterImportance(const SearchSettings& settings, const SearchTable& table);

}  // namespace sigwavnet
