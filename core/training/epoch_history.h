// A run's epochs and options as its folder remembers them: for whoever goes on with a run, or looks at one, that another
// process trained.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/training/config.h"
#include "core/training/trainer.h"

namespace sigwavnet {

// {"epoch":3,"levels":[{"low":[…],"high":[…]},…]}: a line of filters.jsonl, the taps as the network applies them.
std::string filtersLine(int epoch, const std::vector<LevelState>& levels);

// config.json. Errors: NotFound (no run there), Invalid.
Result<TrainingConfig> readRunConfig(const std::filesystem::path& folder);

// What the observer was told of each finished epoch, from metrics.jsonl, confusion.jsonl and filters.jsonl; in order, none
// twice. No epochs yet is no error, a torn last line neither; an epoch whose matrix or filters are missing has none.
// Errors: Invalid with the line ("…/metrics.jsonl:12"), Unreadable.
Result<std::vector<EpochReport>> readEpochs(const std::filesystem::path& folder);

}  // namespace sigwavnet
