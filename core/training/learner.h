// One step of learning: forward, backward, optimizer. Includes torch: for this room only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "core/model/network.h"
#include "core/training/batch_queue.h"
#include "core/training/loss.h"
#include "core/training/optimizer.h"

namespace sigwavnet {

// What one step has found out.
struct LearnedStep {
    double loss = 0;          // mean over the clips
    double gradientNorm = 0;  // before clipping
    std::vector<int> truths, labels;
    bool finite() const;
};

// On a GPU nothing waits for the device inside a step: the results of many steps are read back at once.
//
// A batch that memory has no room for is learned in pieces: each piece's gradient counts by its share of the
// clips, so that their sum is the whole batch's gradient (a dropout or a batch norm sees the pieces, though).
// Thread-safety: none.
class Learner {
public:
    // `config` must outlive the learner; `network` is on its device.
    Learner(Network network, const TrainingConfig& config, LossOptions loss);

    // Learns from a batch at `rateFactor` times the configured learning rates. Random draws follow from the
    // run's seed and `step` alone. Errors: OutOfMemory (not even a single clip fits), Device, Internal;
    // OutOfMemory leaves the weights as they were.
    Status learn(const Batch& batch, int64_t step, double rateFactor);

    // Whether enough steps have gathered for their results to be read: each one on the CPU.
    bool resultsDue() const;
    // Waits for the device. The steps since the last call, in order.
    Result<std::vector<LearnedStep>> takeResults();
    // Waits for the device. Whether all weights are numbers.
    bool weightsFinite() const;

    int pieces() const { return pieces_; }  // in which a batch is learned; grows when memory runs out
    void setPieces(int pieces) { pieces_ = pieces; }
    torch::optim::Optimizer& optimizer() { return optimizer_.algorithm(); }

private:
    // What a step has found out, on the device still.
    struct Pending {
        torch::Tensor loss, norm, labels;
        std::vector<int> truths;
    };

    Status gradients(const Batch& batch, int64_t step, Pending& found);
    // From page-locked memory the copy goes on while the host prepares the next operation.
    torch::Tensor onDevice(const torch::Tensor& tensor) const {
        return tensor.to(device_, /*non_blocking=*/true);
    }

    Network network_;
    const TrainingConfig& config_;
    torch::Device device_;
    GroupedOptimizer optimizer_;
    LossOptions loss_;
    int pieces_ = 1;
    std::vector<Pending> pending_;
};

}  // namespace sigwavnet
