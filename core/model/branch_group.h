// A branch (network.md section 2) over a group of clips, forwards and backwards, in one piece and on the thread
// that calls. Includes torch: for this room only.
#pragma once

#include <torch/torch.h>

#include <vector>

#include "core/model/branch_weights.h"
#include "core/model/clip_group.h"

namespace sigwavnet {

// What the way back needs of the way there.
struct GroupMemory {
    torch::Tensor even;       // [evens, C]: first convolution
    torch::Tensor f, q;       // [rows, 2C]; f zero where no clip is
    torch::Tensor scales;     // [clips, 2, 2C]: the norms of f and q
    torch::Tensor attention;  // [rows]
    torch::Tensor context;    // [clips, 2C]
    std::vector<GruLayerMemory> gru;
    torch::Tensor last;     // [clips, 2H]: the outputs at each clip's last position
    torch::Tensor query;    // [clips, 2H]
    torch::Tensor weights;  // [rows]: temporal attention
    torch::Tensor summary;  // [clips, 4H]: its context, and last
    torch::Tensor result;   // [clips, 2H]
};

// Where a traced branch puts its intermediates, padded with zeros.
struct BranchTrace {
    torch::Tensor spatialScore, spatialAttention;  // [B, 1, W]
    torch::Tensor spatialContext;                  // [B, 2C]
    torch::Tensor gruOutput;                       // [B, W, 2H]
    torch::Tensor temporalAttention;               // [B, W]
};

// band: [B, L] contiguous. `output`: [B, branches, 2H]; writes the group's clips at `channel`. `trace` may be
// nullptr. Without `keep` the memory comes back empty.
template <typename T>
GroupMemory forwardGroup(const ClipGroup& group, const BranchWeights<T>& weights, const torch::Tensor& band,
                         const torch::Tensor& output, int64_t channel, bool keep, BranchTrace* trace);

// outputGradient: like output. Adds to `gradients`; writes the group's clips of bandGradient [B, L].
template <typename T>
void backwardGroup(const ClipGroup& group, const BranchWeights<T>& weights, const torch::Tensor& band,
                   const GroupMemory& memory, const torch::Tensor& outputGradient, int64_t channel,
                   const BranchGradients<T>& gradients, const torch::Tensor& bandGradient);

}  // namespace sigwavnet
