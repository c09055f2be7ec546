// Loading a model onto a device as the command line says.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "core/evaluation/predictor.h"

namespace sigwavnet::cli {

struct ModelSource {
    std::string path;
    std::string device = "auto";
};

// MODEL and --device.
void addModelOptions(CLI::App& command, ModelSource& source);
void addDeviceOption(CLI::App& command, std::string& device);

Result<Predictor> openPredictor(const ModelSource& source);

}  // namespace sigwavnet::cli
