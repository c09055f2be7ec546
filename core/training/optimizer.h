// The optimizer and its groups of parameters. Includes torch: for this room only.
#pragma once

#include <torch/torch.h>

#include <memory>
#include <vector>

#include "core/model/network_module.h"
#include "core/training/config.h"

namespace sigwavnet {

// AdamW or Adam over three groups: weights; biases and scalars (no weight decay); wavelet kernels, thresholds
// and sharpness (no weight decay, learning rate times kernelRateFactor). The network must outlive it and stay
// on its device.
class GroupedOptimizer {
public:
    GroupedOptimizer(const NetworkModule& network, const TrainingConfig& config);

    void zeroGradients() { optimizer_->zero_grad(); }
    // Norm over all gradients, before they are shortened to `clipNorm` (0: never): a scalar on the device,
    // which is not waited for. Not finite: nothing was changed.
    torch::Tensor clipGradients(double clipNorm);
    // One step at `factor` times the configured learning rates.
    void step(double factor);

    std::vector<torch::optim::OptimizerParamGroup>& groups() { return optimizer_->param_groups(); }
    torch::optim::Optimizer& algorithm() { return *optimizer_; }

private:
    std::unique_ptr<torch::optim::Optimizer> optimizer_;
    std::vector<double> rates_;  // of the groups, at factor 1
};

}  // namespace sigwavnet
