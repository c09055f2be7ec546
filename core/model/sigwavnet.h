// SigWavNet as torch modules, exactly network.md. Includes torch: for core's rooms only.
#pragma once

#include <torch/torch.h>

#include <functional>
#include <string>
#include <vector>

#include "core/model/options.h"

namespace sigwavnet {

// Receives every intermediate under the names of network.md section 8 ("detail_raw.0", "gru_output.3", …).
using TraceSink = std::function<void(const std::string& name, const torch::Tensor& value)>;

// Parameter names are those of network.md section 5 (kernelsG_.0.kernel …) plus `logit_scale`. In CQF mode one kernel is
// registered once (kernelsG_.0.kernel); the state dict repeats it for every level.
class SigWavNetImpl : public torch::nn::Module {
public:
    explicit SigWavNetImpl(const NetworkOptions& options);

    // x: [B, 1, T]; lengths: true samples of each clip, B values on the CPU (int64). Returns log-probabilities [B, Q].
    // Positions past a clip's end have no influence on its result. Every length must be >= options().minimumSamples().
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& lengths, const TraceSink& trace = {});

    const NetworkOptions& options() const { return options_; }

    // Groups for the optimizer: wavelet kernels; thresholds and sharpness; everything else.
    std::vector<torch::Tensor> kernelParameters() const;
    std::vector<torch::Tensor> thresholdParameters() const;
    std::vector<torch::Tensor> otherParameters() const;

    struct Level;   // h, g, thresholds of one level
    struct Branch;  // one sub-band's road

private:
    NetworkOptions options_;
    // … members are the implementation's business
};
TORCH_MODULE(SigWavNet);

}  // namespace sigwavnet
