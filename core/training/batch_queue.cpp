#include "core/training/batch_queue.h"

#include <algorithm>
#include <cstring>

#include "core/dataset/batches.h"
#include "core/dataset/prepare.h"
#include "core/model/torch_errors.h"
#include "core/training/augment.h"
#include "core/training/seeds.h"

namespace sigwavnet {

BatchQueue::BatchQueue(const TrainingData& data, const TrainingConfig& config, int epoch)
    : data_(data),
      config_(config),
      epoch_(epoch),
      minimumSamples_(config.network.minimumSamples()),
      order_(
          bucketedBatches(data.train.lengths(), config.batchSize, mixSeeds({config.seed, uint64_t(epoch)}))) {
    startNext();
}

void BatchQueue::startNext() {
    if (empty()) return;
    pending_ = std::async(std::launch::async,
                          [this, clips = order_[next_]] { return guarded([&] { return make(clips); }); });
}

Result<Batch> BatchQueue::next() {
    Result<Batch> batch = pending_.get();
    ++next_;
    startNext();
    return batch;
}

Result<std::vector<float>> BatchQueue::makeClip(size_t clip) const {
    const std::vector<float>& original = data_.train.samples[clip];
    if (config_.augmentation.any()) {
        const uint64_t seed = mixSeeds({config_.seed, uint64_t(epoch_), data_.train.clips[clip]});
        SWN_ASSIGN(std::vector<float> samples,
                   augmentClip(original, config_.augmentation, minimumSamples_, seed));
        // A crop can hit a digital silence, which has no level to normalise: then the clip is taken as it is.
        if (normaliseSamples(samples, data_.preparation)) return samples;
    }
    std::vector<float> samples = original;
    SWN_TRY(normaliseSamples(samples, data_.preparation));
    return samples;
}

Result<Batch> BatchQueue::make(const std::vector<size_t>& clips) const {
    std::vector<std::vector<float>> made;
    std::vector<int64_t> lengths, targets;
    for (size_t clip : clips) {
        SWN_ASSIGN(std::vector<float> samples, makeClip(clip));
        lengths.push_back(static_cast<int64_t>(samples.size()));
        targets.push_back(data_.train.labels[clip]);
        made.push_back(std::move(samples));
    }
    const int64_t longest = *std::max_element(lengths.begin(), lengths.end());
    Batch batch{torch::zeros({static_cast<int64_t>(clips.size()), 1, longest}), torch::tensor(lengths),
                torch::tensor(targets)};
    float* rows = batch.input.data_ptr<float>();
    for (size_t i = 0; i < made.size(); ++i) {
        std::memcpy(rows + static_cast<int64_t>(i) * longest, made[i].data(), made[i].size() * sizeof(float));
    }
    return batch;
}

}  // namespace sigwavnet
