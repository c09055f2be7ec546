// Names and shapes of a network's state dict (network.md section 5), known without building the network: so
// files are checked before memory is taken for their weights.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/base/host_tensor.h"
#include "core/base/result.h"
#include "core/model/options.h"

namespace sigwavnet {

using ShapeMap = std::map<std::string, std::vector<int64_t>>;

// Of valid options. In CQF mode the shared kernel stands at every level, as in the published program's files.
ShapeMap stateShapes(const NetworkOptions& options);

// Whether training changes this tensor of the state dict (a CQF kernel counts at level 0 only).
bool isTrained(const std::string& name, const NetworkOptions& options);

// Errors: Invalid naming the first missing, extra or wrongly shaped tensor; CQF kernels that differ between
// levels.
Status checkState(const TensorMap& state, const NetworkOptions& options);

}  // namespace sigwavnet
