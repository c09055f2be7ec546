// A model as a file: weights, and everything needed to use them.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/preparation.h"
#include "core/base/result.h"
#include "core/model/network.h"

namespace sigwavnet {

struct Model {
    Network network;
    std::vector<std::string> classes;  // names of the outputs, in order
    Preparation preparation;
    // Facts of the training, free-form, shown to people and kept when the file is copied: "corpus", "split",
    // "seed", "fold", "epoch", "val_uar", "program", "class_map" …
    std::map<std::string, std::string> facts;
};

// .safetensors with our metadata; bare weights (configuration from the "config" metadata or inferred from
// names and shapes; classes then are "class 0" …); .pt/.pth of torch.save. A folder: the run's best model.
// logit_scale is 1 when the file has none. Errors name the tensor, the key or the global at fault.
Result<Model> loadModel(const std::filesystem::path& path);

// Atomically; readable by the published program (same names, plus logit_scale).
Status saveModel(const std::filesystem::path& path, const Model& model);

}  // namespace sigwavnet
