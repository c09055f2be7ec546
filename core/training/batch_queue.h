// Batches of one epoch, made on other threads while those before them are learned from. Includes torch: for
// this room only.
#pragma once

#include <torch/torch.h>

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/base/result.h"
#include "core/training/clip_maker.h"
#include "core/training/config.h"
#include "core/training/training_data.h"

namespace sigwavnet {

struct Batch {
    torch::Tensor input;      // [B, 1, T], zeros past a clip's end
    torch::Tensor lengths;    // [B] int64
    torch::Tensor targets;    // [B, Q] float: how much a clip counts for each class; rows add up to 1
    std::vector<int> labels;  // the class each clip counts for most
    int64_t clips() const { return static_cast<int64_t>(labels.size()); }
};

struct BatchQueueOptions {
    int threads = 1;         // that make clips
    int ahead = 2;           // how many batches may lie ready, waiting to be learned from
    bool pinned = false;     // in page-locked memory, which a GPU reads while it computes
    int64_t firstBatch = 0;  // where a resumed epoch goes on

    // For training on a GPU, or on the CPU, where the learning itself keeps most cores busy.
    static BatchQueueOptions forDevice(bool cuda);
};

// Augmented, normalised and mixed copies of training clips. The batches are the same for any number of
// threads. Thread-safety: one consumer.
class BatchQueue {
public:
    // `data` and `config` must outlive the queue.
    BatchQueue(const TrainingData& data, const TrainingConfig& config, int epoch,
               const BatchQueueOptions& options = {});
    ~BatchQueue();  // stops the threads after the clip that each is making
    BatchQueue(const BatchQueue&) = delete;
    BatchQueue& operator=(const BatchQueue&) = delete;

    int64_t batches() const { return static_cast<int64_t>(order_.size()); }  // of the whole epoch
    bool empty() const { return next_ >= order_.size(); }
    Result<Batch> next();                             // not when empty; waits until the batch is made
    double waitedSeconds() const { return waited_; }  // by all calls of next() so far

private:
    // A batch that is being made.
    struct Slot {
        std::vector<std::optional<Result<MadeClip>>> clips;
        size_t missing = 0;  // clips
        std::optional<Result<Batch>> batch;
    };
    struct Task {
        size_t batch = 0, clip = 0;
    };

    void work();
    std::optional<Task> claim(std::unique_lock<std::mutex>& lock);
    Result<Batch> assemble(Slot& slot) const;

    const TrainingConfig& config_;
    ClipMaker maker_;
    BatchQueueOptions options_;
    std::vector<std::vector<size_t>> order_;  // batches of indices into data.train
    std::vector<Slot> slots_;                 // one a batch; only those ahead hold anything
    size_t next_ = 0;                         // for the consumer
    Task unclaimed_;                          // the first that no thread has taken
    bool ending_ = false;
    double waited_ = 0;
    std::mutex mutex_;  // slots_ (but for what a thread makes itself), next_, unclaimed_, ending_
    std::condition_variable room_, made_;
    std::vector<std::jthread> threads_;  // last: they use all the rest
};

}  // namespace sigwavnet
