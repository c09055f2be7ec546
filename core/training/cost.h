// What a training will take, before it starts: cheap enough (far below a millisecond) to be shown while a
// person changes an option.
#pragma once

#include <cstdint>
#include <optional>

#include "core/dataset/corpus.h"
#include "core/dataset/split.h"
#include "core/training/config.h"

namespace sigwavnet {

// What of a corpus decides the cost. Seconds are as recorded.
struct CorpusExtent {
    int classes = 0;
    int64_t trainingClips = 0, validationClips = 0, testClips = 0;
    double trainingSeconds = 0, validationSeconds = 0, testSeconds = 0;  // of all the part's clips together
    double longestTrainingSeconds = 0, longestSeconds = 0;  // of one clip: in training, in any part
};
CorpusExtent corpusExtent(const Corpus& corpus, const Fold& fold);

// How fast a machine trains networks of one kind. In multiply-adds of the forward pass, three times counted:
// once for itself and twice for the way back.
struct TrainingPace {
    double multiplyAddsPerSecond = 0;
};

struct TrainingCost {
    int64_t parameters = 0;  // that training changes
    int64_t trainingBytes =
        0;  // at the peak: weights, their gradients, moments and average, a batch's activations
    int64_t inferenceBytes = 0;      // at the peak: weights and the activations of the longest clip alone
    double shortestClipSeconds = 0;  // that the network takes
    double clipMultiplyAdds = 0;     // of one forward pass over a training clip of the mean length
    double epochMultiplyAdds =
        0;  // of learning from every training clip, there and back, and of the validation
    int64_t stepsPerEpoch = 0;
    std::optional<double> epochSeconds;  // absent: no pace is known
    int64_t runBytes = 0;                // of the finished run's folder
    int64_t cacheBytes = 0;              // of the prepared clips on disk
};

// `config` must be valid; the classes are the extent's. Memory is what the network's tensors take, fitted to
// the CPU's kernels, without what the program and its libraries take themselves. Thread-safe.
TrainingCost estimateCost(const TrainingConfig& config, const CorpusExtent& extent,
                          const std::optional<TrainingPace>& pace = std::nullopt);

// Multiply-adds of one forward pass over a clip of so many samples; 0 when it is too short.
double forwardMultiplyAdds(const NetworkOptions& options, int64_t samples);

// The peak of all tensors while a batch of clips of this length is learned from, weights, their gradients and
// the optimizer's moments included [bytes]; 0 when the clips are too short.
int64_t trainingBytes(const NetworkOptions& options, int64_t samples, int64_t clips);

// The same while one clip is classified.
int64_t inferenceBytes(const NetworkOptions& options, int64_t samples);

}  // namespace sigwavnet
