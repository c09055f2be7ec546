// All branches of a SigWavNet on the CPU as one autograd operation: groups of clips run on all threads, each from
// the band to the branch's output in one piece, without padding. Includes torch: for this room only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "core/model/branch_group.h"

namespace sigwavnet {

struct BranchesInput {
    std::vector<torch::Tensor> bands;           // one a branch, [B, L]; float or double on the CPU
    std::vector<std::vector<int64_t>> lengths;  // of each band's clips
    std::vector<int64_t> channels;              // of the output, one a branch
    std::vector<BranchParameters> parameters;   // one list a branch, in BranchParameter's order
    std::vector<BranchTrace>* traces = nullptr;  // filled where wanted, one a branch
};

// → [B, branches, 2H]. Gradients for the bands and every parameter; those of the convolutions' biases are zero.
// The same number of threads gives the same bits; another one differs at most as BLAS's sums do. Without grad
// mode nothing is kept.
torch::Tensor runBranches(const BranchesInput& input);

}  // namespace sigwavnet
