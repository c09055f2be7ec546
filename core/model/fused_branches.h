// All branches of a SigWavNet on the CPU as one autograd operation: groups of clips run on all threads, each from
// the band to the branch's output in one piece, without padding. Includes torch: for this room only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "core/model/branch_group.h"

namespace sigwavnet {

// Weights as the kernels want them, from one prediction to the next: preparing them costs as much as a short
// clip. Any thread may use it; parameters that have changed since are noticed.
class PreparedWeights {
public:
    // What `prepare()` returned when the parameters were last as they are now, or returns now.
    std::shared_ptr<const void> get(const std::vector<BranchParameters>& parameters,
                                    const std::function<std::shared_ptr<const void>()>& prepare);
    void clear();

private:
    struct Stamp {
        const void* data;
        torch::ScalarType type;
        int64_t version;
        bool operator==(const Stamp&) const = default;
    };
    std::mutex mutex_;
    std::vector<Stamp> stamps_;
    std::shared_ptr<const void> weights_;
};

struct BranchesInput {
    std::vector<torch::Tensor> bands;           // one a branch, [B, L]; float or double on the CPU
    std::vector<std::vector<int64_t>> lengths;  // of each band's clips
    std::vector<int64_t> channels;              // of the output, one a branch
    std::vector<BranchParameters> parameters;   // one list a branch, in BranchParameter's order
    std::vector<BranchTrace>* traces = nullptr;  // filled where wanted, one a branch
    PreparedWeights* prepared = nullptr;         // used without grad mode, cleared with it
};

// → [B, branches, 2H]. Gradients for the bands and every parameter; those of the convolutions' biases are zero.
// The same number of threads gives the same bits; another one differs at most as BLAS's sums do. Without grad
// mode nothing is kept.
torch::Tensor runBranches(const BranchesInput& input);

}  // namespace sigwavnet
