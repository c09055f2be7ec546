// SigWavNet as torch modules, exactly network.md. Includes torch: for core's rooms only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "core/model/layers.h"
#include "core/model/options.h"

namespace sigwavnet {

// Parameter names are those of network.md section 5 (kernelsG_.0.kernel …) plus `logit_scale`. In CQF mode
// one kernel is registered once (kernelsG_.0.kernel); the state dict repeats it for every level.
//
// TraceSink receives every intermediate under the names of network.md section 8 ("detail_raw.0",
// "gru_output.3", …); values past the end of a shorter clip mean nothing.
class SigWavNetImpl : public torch::nn::Module {
public:
    // `options` must be valid. Weights are drawn from torch's global generator; initialise() makes them
    // reproducible.
    explicit SigWavNetImpl(const NetworkOptions& options);

    // Fresh weights from an own CPU generator: kernels, thresholds and scales at their start, everything else
    // uniform as PyTorch's layers draw it.
    void initialise(uint64_t seed);

    // x: [B, 1, T]; lengths: true samples of each clip, B values on the CPU (int64). Returns
    // log-probabilities [B, Q]. Positions past a clip's end have no influence on its result. Every length
    // must be >= options().minimumSamples(). Dropout is active in training mode (torch's train() and eval()).
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& lengths, const TraceSink& trace = {});
    // The same without dropout, whatever the mode: changes nothing, so several threads may call it at once.
    torch::Tensor infer(const torch::Tensor& x, const torch::Tensor& lengths, const TraceSink& trace = {});

    const NetworkOptions& options() const { return options_; }

    // Groups for the optimizer, without fixed ones: wavelet kernels; thresholds and sharpness; everything
    // else.
    std::vector<torch::Tensor> kernelParameters() const;
    std::vector<torch::Tensor> thresholdParameters() const;
    std::vector<torch::Tensor> otherParameters() const;

    // What level j applies: its low-pass h, and the kernel whose mirror is its high-pass g.
    const torch::Tensor& lowPass(int level) const;
    const torch::Tensor& highPassKernel(int level) const;
    // nullptr when the network has no thresholds.
    const ThresholdImpl* threshold(int level) const;

private:
    torch::Tensor run(const torch::Tensor& x, const torch::Tensor& lengths, bool training,
                      const TraceSink& trace);
    torch::Tensor head(const torch::Tensor& stacked, const TraceSink& trace);
    std::vector<torch::Tensor> trained(bool kernels, bool thresholds) const;

    NetworkOptions options_;
    std::vector<Kernel> lowKernels_, highKernels_;  // CQF: one low; PerFilter: highKernels_ too
    std::vector<Threshold> thresholds_;
    std::vector<Branch> branches_;  // details, then the last approximation
    ChannelWeighting weighting_{nullptr};
    torch::nn::Conv1d classifier_{nullptr};
    torch::Tensor logitScale_;
};
TORCH_MODULE(SigWavNet);

}  // namespace sigwavnet
