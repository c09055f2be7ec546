// What the training clips are in one epoch: changed at random, normalised, some mixed with a second clip.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/result.h"
#include "core/dataset/portable_random.h"
#include "core/training/config.h"
#include "core/training/training_data.h"

namespace sigwavnet {

// Network input and how much it counts for which class: `share` for `label`, the rest for `otherLabel`.
struct MadeClip {
    std::vector<float> samples;
    int label = 0;
    int otherLabel = 0;
    double share = 1;
};

// What a clip becomes depends on the run's seed, the epoch and the clip alone, whatever the batches and
// threads. Thread-safe.
class ClipMaker {
public:
    // `data` and `config` must outlive it.
    ClipMaker(const TrainingData& data, const TrainingConfig& config, int epoch);

    // `clip` is an index into data.train. Errors: OutOfMemory and what resampling reports.
    Result<MadeClip> make(size_t clip) const;

private:
    Result<std::vector<float>> changed(size_t clip, uint64_t seed) const;
    Status mix(MadeClip& made, size_t clip) const;

    const TrainingData& data_;
    const TrainingConfig& config_;
    uint64_t epoch_;
    int64_t minimumSamples_;
};

// The kinds of chance in mixup, each on its own.
namespace mixup {

// max(λ, 1 - λ), λ from Beta(alpha, alpha), alpha > 0.
double drawShare(double alpha, PortableRandom& random);
// share · samples + (1 - share) · other; a longer `other` is cut to a random stretch, a shorter one laid
// under a random place.
void blend(std::vector<float>& samples, const std::vector<float>& other, double share,
           PortableRandom& random);

}  // namespace mixup

}  // namespace sigwavnet
