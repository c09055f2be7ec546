#include "core/training/batch_queue.h"

#include <algorithm>
#include <chrono>
#include <cstring>

#include "core/dataset/batches.h"
#include "core/model/torch_errors.h"
#include "core/training/seeds.h"

namespace sigwavnet {

namespace {

// Uninitialised, so that no thread pool of torch's is started on this thread to fill it.
torch::Tensor newTensor(torch::IntArrayRef shape, torch::ScalarType type, bool pinned) {
    return torch::empty(shape, torch::TensorOptions(type).pinned_memory(pinned));
}

void copyPadded(const std::vector<float>& samples, float* row, int64_t length) {
    const auto own = static_cast<int64_t>(samples.size());
    std::memcpy(row, samples.data(), samples.size() * sizeof(float));
    std::fill(row + own, row + length, 0.0f);
}

}  // namespace

BatchQueueOptions BatchQueueOptions::forDevice(bool cuda) {
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    BatchQueueOptions options;
    options.pinned = cuda;
    options.threads = cuda ? std::clamp(cores - 1, 1, 16) : std::clamp(cores / 4, 1, 8);
    options.ahead = cuda ? 8 : 3;
    return options;
}

BatchQueue::BatchQueue(const TrainingData& data, const TrainingConfig& config, int epoch,
                       const BatchQueueOptions& options)
    : config_(config),
      maker_(data, config, epoch),
      options_(options),
      order_(
          bucketedBatches(data.train.lengths(), config.batchSize, mixSeeds({config.seed, uint64_t(epoch)}))),
      slots_(order_.size()),
      next_(std::min(static_cast<size_t>(options.firstBatch), order_.size())),
      unclaimed_{next_, 0} {
    for (int i = 0; i < std::max(options_.threads, 1); ++i) threads_.emplace_back([this] { work(); });
}

BatchQueue::~BatchQueue() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    room_.notify_all();
}

// The next clip to make, when there is room for its batch; nothing when all are taken or the queue ends.
std::optional<BatchQueue::Task> BatchQueue::claim(std::unique_lock<std::mutex>& lock) {
    const auto ahead = static_cast<size_t>(std::max(options_.ahead, 1));
    room_.wait(lock, [&] {
        return ending_ || unclaimed_.batch >= order_.size() || unclaimed_.batch < next_ + ahead;
    });
    if (ending_ || unclaimed_.batch >= order_.size()) return std::nullopt;
    const Task task = unclaimed_;
    const size_t clips = order_[task.batch].size();
    if (task.clip == 0) {
        slots_[task.batch].clips.resize(clips);
        slots_[task.batch].missing = clips;
    }
    if (++unclaimed_.clip == clips) unclaimed_ = {task.batch + 1, 0};
    return task;
}

void BatchQueue::work() {
    std::unique_lock lock(mutex_);
    while (const auto task = claim(lock)) {
        Slot& slot = slots_[task->batch];
        lock.unlock();
        auto clip = guarded([&] { return maker_.make(order_[task->batch][task->clip]); });
        lock.lock();
        slot.clips[task->clip] = std::move(clip);
        if (--slot.missing > 0) continue;
        // The last clip's thread puts the batch together; nobody else touches the slot now.
        lock.unlock();
        auto batch = guarded([&] { return assemble(slot); });
        lock.lock();
        slot.clips.clear();
        slot.batch = std::move(batch);
        made_.notify_one();
    }
}

Result<Batch> BatchQueue::next() {
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    std::unique_lock lock(mutex_);
    Slot& slot = slots_[next_];
    made_.wait(lock, [&] { return slot.batch.has_value(); });
    Result<Batch> batch = std::move(*slot.batch);
    slot.batch.reset();
    ++next_;
    lock.unlock();
    room_.notify_all();
    waited_ += std::chrono::duration<double>(Clock::now() - start).count();
    return batch;
}

Result<Batch> BatchQueue::assemble(Slot& slot) const {
    int64_t longest = 0;
    for (const auto& clip : slot.clips) {
        if (!*clip) return clip->error();
        longest = std::max(longest, static_cast<int64_t>((*clip)->samples.size()));
    }
    const auto count = static_cast<int64_t>(slot.clips.size());
    const int64_t classes = config_.network.classes;
    Batch batch;
    batch.input = newTensor({count, 1, longest}, torch::kFloat, options_.pinned);
    batch.lengths = newTensor({count}, torch::kLong, false);
    batch.targets = newTensor({count, classes}, torch::kFloat, options_.pinned);
    float* row = batch.input.data_ptr<float>();
    float* target = batch.targets.data_ptr<float>();
    std::fill(target, target + count * classes, 0.0f);
    for (int64_t i = 0; i < count; ++i, row += longest, target += classes) {
        const MadeClip& clip = **slot.clips[static_cast<size_t>(i)];
        copyPadded(clip.samples, row, longest);
        batch.lengths.data_ptr<int64_t>()[i] = static_cast<int64_t>(clip.samples.size());
        target[clip.label] += static_cast<float>(clip.share);
        if (clip.share < 1) target[clip.otherLabel] += static_cast<float>(1 - clip.share);
        batch.labels.push_back(clip.label);
    }
    return batch;
}

}  // namespace sigwavnet
