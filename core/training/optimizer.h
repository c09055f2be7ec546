// The optimizer and its groups of parameters. Includes torch: for this room only.
#pragma once

#include <torch/torch.h>

#include <memory>
#include <vector>

#include "core/model/sigwavnet.h"
#include "core/training/config.h"

namespace sigwavnet {

// AdamW or Adam over three groups: weights; biases and scalars (no weight decay); wavelet kernels, thresholds
// and sharpness (no weight decay, learning rate times kernelRateFactor). The network must outlive it and stay
// on its device.
class GroupedOptimizer {
public:
    GroupedOptimizer(const SigWavNetImpl& network, const TrainingConfig& config);

    void zeroGradients() { optimizer_->zero_grad(); }
    // Norm over all gradients, before they are shortened to `clipNorm` (0: never). Not finite: nothing was
    // changed yet.
    double clipGradients(double clipNorm);
    // One step at `factor` times the configured learning rates.
    void step(double factor);

    std::vector<torch::optim::OptimizerParamGroup>& groups() { return optimizer_->param_groups(); }

private:
    std::unique_ptr<torch::optim::Optimizer> optimizer_;
    std::vector<double> rates_;  // of the groups, at factor 1
};

}  // namespace sigwavnet
