// The parts of a SigWavNet, with the published program's parameter names. Includes torch: for this room only.
#pragma once

#include <torch/torch.h>

#include <functional>
#include <vector>

#include "core/model/branch_weights.h"
#include "core/model/options.h"
#include "core/model/positions.h"
#include "core/model/product_precision.h"
#include "core/model/trace_sink.h"

namespace sigwavnet {

// One learnable filter: K taps.
class KernelImpl : public torch::nn::Module {
public:
    // Starts from options.wavelet's decomposition low-pass, or from a standard normal draw.
    explicit KernelImpl(const NetworkOptions& options);
    torch::Tensor kernel;
};
TORCH_MODULE(Kernel);

// g[i] = (-1)^i k[K-1-i], differentiable.
torch::Tensor mirrored(const torch::Tensor& kernel);

// LAHT: x (sigmoid(a (x - t_plus)) + sigmoid(-a (x + t_minus))), each scalar with its own storage.
class ThresholdImpl : public torch::nn::Module {
public:
    explicit ThresholdImpl(const NetworkOptions& options);
    torch::Tensor forward(const torch::Tensor& x);
    torch::Tensor thrP, thrN, alpha;  // t_plus, t_minus, a: [1] each
};
TORCH_MODULE(Threshold);

// What takes the place of attention weights, to test whether they matter: gets them ([B, 1, W] spatial, [B, W] temporal) and
// returns others of the same shape. Empty: they stay. For clips of equal length.
struct AttentionChange {
    using Function = std::function<torch::Tensor(const torch::Tensor&)>;
    Function spatial, temporal;
    explicit operator bool() const { return spatial || temporal; }
};

// Attention over positions whose context is added to every position.
class SpatialAttentionImpl : public torch::nn::Module {
public:
    explicit SpatialAttentionImpl(int64_t features);
    // f, q: [B, F, W] → LeakyReLU(f + context)
    torch::Tensor forward(const torch::Tensor& f, const torch::Tensor& q, const Positions& positions,
                          const TraceSink& trace, const AttentionChange::Function& change = {});

    const torch::Tensor& score() const { return op->weight; }

private:
    torch::nn::Conv1d op{nullptr};
};
TORCH_MODULE(SpatialAttention);

// Attention of the last position over all: u [B, W, F] → [B, F].
class TemporalAttentionImpl : public torch::nn::Module {
public:
    explicit TemporalAttentionImpl(int64_t features);
    torch::Tensor forward(const torch::Tensor& u, const Positions& positions, const TraceSink& trace,
                          const AttentionChange::Function& change = {});

    const torch::Tensor& scoreWeight() const { return fc1->weight; }
    const torch::Tensor& outputWeight() const { return fc2->weight; }

private:
    torch::nn::Linear fc1{nullptr}, fc2{nullptr};
};
TORCH_MODULE(TemporalAttention);

// The road of one sub-band (network.md section 2): [B, 1, L] → [B, 2H]. The trace's names are without the
// branch's number.
class BranchImpl : public torch::nn::Module {
public:
    explicit BranchImpl(const NetworkOptions& options);
    torch::Tensor forward(const torch::Tensor& band, const std::vector<int64_t>& lengths,
                          const TraceSink& trace, const AttentionChange& change = {},
                          Precision precision = Precision::Float32);
    // For the fused network (fused_branches.h).
    BranchParameters weights() const;

private:
    torch::nn::Conv1d conv1{nullptr}, conv1_1{nullptr}, dense1{nullptr};
    SpatialAttention spatialAttn{nullptr};
    torch::nn::GRU gru1{nullptr};
    TemporalAttention tempAttn{nullptr};
};
TORCH_MODULE(Branch);

// A convolution right before an instance norm, whose bias the norm takes away again: it is left out, because its
// rounding error would be all that is left of it, and its gradient is exactly zero.
torch::Tensor withoutBias(const torch::nn::Conv1d& convolution, const torch::Tensor& x,
                          Precision precision = Precision::Float32);

// A learnable weight for each channel of [B, J+1, 2H].
class ChannelWeightingImpl : public torch::nn::Module {
public:
    explicit ChannelWeightingImpl(int64_t channels);
    torch::Tensor forward(const torch::Tensor& x);
    torch::Tensor weights;
};
TORCH_MODULE(ChannelWeighting);

// The published program's slope everywhere.
inline torch::Tensor leaky(const torch::Tensor& x) {
    return torch::leaky_relu(x, 0.01);
}

}  // namespace sigwavnet
