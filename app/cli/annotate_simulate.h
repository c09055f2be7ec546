// sigwavnet annotate simulate: options and output of annotation_simulation.h.
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"

namespace sigwavnet::cli {

void addAnnotateSimulate(CLI::App& annotate, Action& action);

}  // namespace sigwavnet::cli
