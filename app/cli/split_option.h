// --split and the choice of a fold, for train and evaluate.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "core/dataset/split.h"

namespace sigwavnet::cli {

CLI::Option* addSplitOption(CLI::App& command, std::string& name);

// The split's fold number `number` (from 1). Errors: makeFolds', and Invalid when there are fewer folds.
Result<Fold> chooseFold(const Corpus& corpus, const SplitOptions& options, int number);

}  // namespace sigwavnet::cli
