// A bidirectional GRU layer over a group of clips: the projections and the weights' gradients as one matrix
// product each, the recurrence by gru_kernel.h. Includes torch: for this room only.
#pragma once

#include <torch/torch.h>

#include <array>
#include <vector>

#include "core/model/clip_group.h"
#include "core/model/gru_kernel.h"

namespace sigwavnet {

// Rows of `columns` for a group; those of no clip are zero, the others unset.
template <typename T>
torch::Tensor groupRows(const ClipGroup& group, int64_t columns);

// Both directions one after the other.
struct GruLayerGradients {
    torch::Tensor weightIh;  // [6H, F]
    torch::Tensor weightHh;  // [6H, H]
    torch::Tensor biasIh;    // [6H]
    torch::Tensor biasHh;    // [6H]
    std::vector<torch::Tensor> tensors() const { return {weightIh, weightHh, biasIh, biasHh}; }
};

// What the way back needs of the way there.
struct GruLayerMemory {
    torch::Tensor gates;     // [rows, 6H]
    torch::Tensor stateNew;  // [rows, 2H]; undefined unless kept
    torch::Tensor output;    // [rows, 2H]
};

template <typename T>
class GruLayer {
public:
    // Eight tensors: weight_ih, weight_hh, bias_ih, bias_hh of the forward direction, then of the backward one.
    GruLayer(const torch::Tensor* parameters, bool wantBackward);

    int64_t hidden() const { return directions_[0].hidden; }
    // x: groupRows of F columns.
    GruLayerMemory forward(const ClipGroup& group, const torch::Tensor& x, bool keep) const;
    // outputGradient: [rows, 2H]. Adds to `gradients`; returns that of x [rows, F], zero where no clip is.
    torch::Tensor backward(const ClipGroup& group, const torch::Tensor& x, const GruLayerMemory& memory,
                           const torch::Tensor& outputGradient, const GruLayerGradients& gradients) const;
    GruLayerGradients zeroGradients() const;

private:
    torch::Tensor weightIh_;  // [6H, F]
    std::vector<GruWeights<T>> directions_;
};

}  // namespace sigwavnet
