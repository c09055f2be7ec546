// The configuration that trainings start from, as the command line says.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/training/config.h"

namespace sigwavnet::cli {

struct ConfigSource {
    std::string preset = "small";
    std::string file;                   // instead of the preset
    std::vector<std::string> settings;  // key=value
    std::string split;                  // empty: the configuration's
    std::optional<int> fold;
};

// --preset, --config, --set, --split and, for who trains one fold only, --fold.
void addConfigOptions(CLI::App& command, ConfigSource& source, bool chooseFold = true);

// Throws CLI::ValidationError for a wrong --set: a usage error, told before anything is read.
void checkSettings(const ConfigSource& source);

// The preset or file first, then --set, then the options that have a name of their own.
Result<TrainingConfig> makeConfig(const ConfigSource& source);

}  // namespace sigwavnet::cli
