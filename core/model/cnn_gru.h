// The CNN-n-GRU baselines as a torch module, exactly network.md section 7. Includes torch: for core's rooms
// only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "core/model/cnn_plan.h"
#include "core/model/network_module.h"

namespace sigwavnet {

// Parameters conv{i}, bn{i}, fc1, gru1, fc2; buffers bn{i}.running_mean, running_var and
// num_batches_tracked. In training a batch norm's statistics are those of the batch's valid positions, and
// its running statistics move; infer() only reads them.
//
// Traced: "layer_output.{i}" (from 1: after norm, activation and pool), "pooled", "gru_output", "logits",
// "log_probs".
class CnnGruImpl : public NetworkModule {
public:
    explicit CnnGruImpl(const NetworkOptions& options);

    // Norms and their statistics at their start, everything else uniform.
    void initialise(uint64_t seed) override;

    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& lengths,
                          const TraceSink& trace = {}) override;
    torch::Tensor infer(const torch::Tensor& x, const torch::Tensor& lengths,
                        const TraceSink& trace = {}) override;

    std::vector<torch::Tensor> otherParameters() const override;

private:
    // The valid positions of a batch's clips at one place of the network.
    struct Extent;

    torch::Tensor run(const torch::Tensor& x, const torch::Tensor& lengths, bool training,
                      const TraceSink& trace);
    torch::Tensor convolve(size_t layer, const torch::Tensor& x, Extent& extent, bool training);
    torch::Tensor normalise(torch::nn::BatchNorm1d& norm, const torch::Tensor& x, const Extent& extent,
                            bool training);
    torch::Tensor head(const torch::Tensor& pooled, bool training, const TraceSink& trace);

    const CnnPlan& plan_;
    std::vector<torch::nn::Conv1d> convolutions_;
    std::vector<torch::nn::BatchNorm1d> norms_;
    torch::nn::Linear projection_{nullptr}, classifier_{nullptr};
    torch::nn::GRU gru_{nullptr};
};
TORCH_MODULE(CnnGru);

}  // namespace sigwavnet
