// SigWavNet as torch modules, exactly network.md. Includes torch: for core's rooms only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "core/model/fused_branches.h"
#include "core/model/layers.h"
#include "core/model/network_module.h"

namespace sigwavnet {

// Parameter names are those of network.md section 5 (kernelsG_.0.kernel …) plus `logit_scale`. In CQF mode
// one kernel is registered once (kernelsG_.0.kernel); the state dict repeats it for every level.
class SigWavNetImpl : public NetworkModule {
public:
    explicit SigWavNetImpl(const NetworkOptions& options);

    // Kernels, thresholds and scales at their start, everything else uniform as PyTorch's layers draw it.
    void initialise(uint64_t seed) override;

    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& lengths,
                          const TraceSink& trace = {}) override;
    torch::Tensor infer(const torch::Tensor& x, const torch::Tensor& lengths,
                        const TraceSink& trace = {}) override;

    std::vector<torch::Tensor> kernelParameters() const override;
    std::vector<torch::Tensor> thresholdParameters() const override;
    std::vector<torch::Tensor> otherParameters() const override;

    // What level j applies: its low-pass h, and the kernel whose mirror is its high-pass g.
    const torch::Tensor& lowPass(int level) const;
    const torch::Tensor& highPassKernel(int level) const;
    // nullptr when the network has no thresholds.
    const ThresholdImpl* threshold(int level) const;

    // The network in pieces, for whoever changes or differentiates what flows between them (clip_probe.h): clips of
    // equal length, nothing dropped. One band [B, 1, n] through its branch → [B, 2H]; with a trace or a change of its
    // attention by LibTorch's own operations, so that traced values have gradients too.
    torch::Tensor branchOutput(size_t branch, const torch::Tensor& band, const TraceSink& trace = {},
                               const AttentionChange& change = {});
    // The branches' outputs [B, 2H] each, in the branches' order → logits [B, Q] before the softmax.
    torch::Tensor logits(const std::vector<torch::Tensor>& outputs);

    // Whether float and double tensors on the CPU take the fused operations (fused_wavelets.h,
    // fused_branches.h): so they do unless a test compares. Everything else takes LibTorch's own, with the branches on
    // streams of their own where the device has some (branch_streams.h).
    void setFused(bool fused) { fused_ = fused; }

private:
    torch::Tensor run(const torch::Tensor& x, const torch::Tensor& lengths, bool training,
                      const TraceSink& trace);
    // [B, J+1, 2H], the approximation's branch first.
    torch::Tensor composed(const torch::Tensor& x, std::vector<int64_t> lengths, const TraceSink& trace);
    torch::Tensor fused(const torch::Tensor& x, const std::vector<int64_t>& lengths, const TraceSink& trace);
    torch::Tensor head(const torch::Tensor& stacked, const TraceSink& trace);
    std::vector<torch::Tensor> trained(bool kernels, bool thresholds) const;

    std::vector<Kernel> lowKernels_, highKernels_;  // CQF: one low; PerFilter: highKernels_ too
    std::vector<Threshold> thresholds_;
    std::vector<Branch> branches_;  // details, then the last approximation
    ChannelWeighting weighting_{nullptr};
    torch::nn::Conv1d classifier_{nullptr};
    torch::Tensor logitScale_;
    bool fused_ = true;
    PreparedWeights prepared_;
};
TORCH_MODULE(SigWavNet);

}  // namespace sigwavnet
