// A branch's parameters as the fused kernels want them, and their gradients. Includes torch: for this room
// only.
#pragma once

#include <torch/torch.h>

#include <vector>

#include "core/model/fast_convolution.h"
#include "core/model/gru_layer.h"

namespace sigwavnet {

// In this order; then eight of every GRU layer (GruLayer's).
enum BranchParameter : size_t {
    kFirstWeight,
    kFirstBias,
    kSecondWeight,
    kSecondBias,
    kDenseWeight,
    kDenseBias,
    kScoreWeight,
    kFc1Weight,
    kFc2Weight,
    kFirstGru,
};
using BranchParameters = std::vector<torch::Tensor>;

// The three convolutions' biases have no influence: an instance norm follows.
template <typename T>
struct BranchWeights {
    BranchWeights(const BranchParameters& parameters, bool wantBackward);

    int64_t channels;
    torch::Tensor first;          // [C, 7]
    torch::Tensor second, dense;  // transformed
    torch::Tensor score;          // [2C]
    torch::Tensor fc1, fc2;       // [2H, 2H], [2H, 4H]
    std::vector<GruLayer<T>> gru;
    FastConvolution<T> secondConvolution, denseConvolution;

    int64_t hidden() const { return gru[0].hidden(); }
};

template <typename T>
struct BranchGradients {
    explicit BranchGradients(const BranchWeights<T>& weights);

    torch::Tensor first, second, dense, score, fc1, fc2;  // as in BranchWeights
    std::vector<GruLayerGradients> gru;

    void add(const BranchGradients& other);
    // In the parameters' order and shapes.
    BranchParameters toParameters(const BranchWeights<T>& weights) const;

private:
    std::vector<torch::Tensor> tensors() const;
};

}  // namespace sigwavnet
