// Batches of one epoch, each made on another thread while the one before it is learned from. Includes torch:
// for this room only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <future>
#include <vector>

#include "core/base/result.h"
#include "core/training/config.h"
#include "core/training/training_data.h"

namespace sigwavnet {

struct Batch {
    torch::Tensor input;    // [B, 1, T], zeros past a clip's end
    torch::Tensor lengths;  // [B] int64
    torch::Tensor targets;  // [B] int64
    int64_t clips() const { return targets.size(0); }
};

// Augmented and normalised copies of training clips. What a clip becomes depends on the run's seed, the epoch
// and the clip alone.
class BatchQueue {
public:
    // `data` and `config` must outlive the queue.
    BatchQueue(const TrainingData& data, const TrainingConfig& config, int epoch);

    int64_t batches() const { return static_cast<int64_t>(order_.size()); }
    bool empty() const { return next_ >= order_.size(); }
    Result<Batch> next();  // not when empty

private:
    void startNext();
    Result<Batch> make(const std::vector<size_t>& clips) const;
    Result<std::vector<float>> makeClip(size_t clip) const;

    const TrainingData& data_;
    const TrainingConfig& config_;
    int epoch_;
    int64_t minimumSamples_;
    std::vector<std::vector<size_t>> order_;
    size_t next_ = 0;
    std::future<Result<Batch>> pending_;  // its destructor waits for the thread
};

}  // namespace sigwavnet
