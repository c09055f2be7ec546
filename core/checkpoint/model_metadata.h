// What a model's file says about its weights: as JSON under "sigwavnet" (ours) and "config" (the published
// program's terms).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/host_tensor.h"
#include "core/base/preparation.h"
#include "core/base/result.h"
#include "core/model/options.h"

namespace sigwavnet {

struct ModelDescription {
    NetworkOptions network;
    std::vector<std::string> classes;
    Preparation preparation;
    std::map<std::string, std::string> facts;
};

std::map<std::string, std::string> metadataOf(const ModelDescription& description);

// From the metadata's "sigwavnet"; else from its "config"; else inferred from the tensors' names and shapes.
// The start of inferred kernels is unknown, so they count as random ones; kernels that are equal at all
// levels count as one CQF kernel (the same function). Errors name the key or the tensor as `where`.
Result<ModelDescription> describeModel(const TensorMap& state,
                                       const std::map<std::string, std::string>& metadata);

}  // namespace sigwavnet
