// What an optimizer remembers, as plain tensors by the parameters' names. Includes torch: for this room only.
#pragma once

#include <torch/torch.h>

#include "core/base/host_tensor.h"
#include "core/base/result.h"

namespace sigwavnet {

// "PARAMETER.step", "PARAMETER.exp_avg" and "PARAMETER.exp_avg_sq" of every parameter that Adam or AdamW has
// moved.
TensorMap optimizerState(const torch::optim::Optimizer& optimizer, const torch::nn::Module& network);

// Puts it back, on each parameter's device. Error: Invalid naming the tensor that is missing or has another
// shape.
Status restoreOptimizer(torch::optim::Optimizer& optimizer, const torch::nn::Module& network,
                        const TensorMap& state);

}  // namespace sigwavnet
