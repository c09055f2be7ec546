// The subcommands. Each function declares one on `app` (its options, help and example); when the command line
// chooses it, `action` becomes what to run.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

#include "app/cli/console.h"

namespace sigwavnet::cli {

// Returns the program's exit status (0, or 1 when a part failed and was already reported), or the error that
// ended it.
using Action = std::function<Result<int>(Console&)>;

void addCorpusCommand(CLI::App& app, Action& action);
void addTrainCommand(CLI::App& app, Action& action);
void addCrossvalidateCommand(CLI::App& app, Action& action);
void addAblateCommand(CLI::App& app, Action& action);
void addSearchCommand(CLI::App& app, Action& action);
void addEvaluateCommand(CLI::App& app, Action& action);
void addClassifyCommand(CLI::App& app, Action& action);
void addTimelineCommand(CLI::App& app, Action& action);
void addInspectCommand(CLI::App& app, Action& action);
void addExplainCommand(CLI::App& app, Action& action);
void addWaveletsCommand(CLI::App& app, Action& action);
void addConvertCommand(CLI::App& app, Action& action);
void addDevicesCommand(CLI::App& app, Action& action);
void addRunsCommand(CLI::App& app, Action& action);
void addAnnotateCommand(CLI::App& app, Action& action);
void addDemoCommand(CLI::App& app, Action& action);

}  // namespace sigwavnet::cli
