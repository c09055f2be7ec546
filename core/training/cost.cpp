#include "core/training/cost.h"

#include <algorithm>
#include <cmath>

namespace sigwavnet {

namespace {

constexpr int64_t kFloat = sizeof(float);

void add(const Clip& clip, Part part, CorpusExtent& extent) {
    const double seconds = clip.seconds();
    switch (part) {
        case Part::Train:
            ++extent.trainingClips;
            extent.trainingSeconds += seconds;
            extent.longestTrainingSeconds = std::max(extent.longestTrainingSeconds, seconds);
            break;
        case Part::Validation:
            ++extent.validationClips;
            extent.validationSeconds += seconds;
            break;
        case Part::Test:
            ++extent.testClips;
            extent.testSeconds += seconds;
            break;
        case Part::Unused:
            return;
    }
    extent.longestSeconds = std::max(extent.longestSeconds, seconds);
}

// A slowed-down clip is longer.
double longestFactor(const Augmentation& augmentation) {
    return augmentation.any() ? 1 / (1 - augmentation.speed) : 1;
}

int64_t samplesOf(double seconds, const TrainingConfig& config) {
    return static_cast<int64_t>(std::ceil(seconds * config.preparation.rate.hz));
}

// Weights, two moments, and the average.
int64_t copiesInCheckpoint(const TrainingConfig& config) {
    return config.averaging.any() ? 4 : 3;
}

int64_t runBytes(const TrainingConfig& config, const CorpusExtent& extent, int64_t parameters) {
    // As written: tables and filters of an epoch, its TensorBoard record, a clip's lines, the rest.
    constexpr int64_t kRow = 1500, kFiltersOfLevel = 900, kEvents = 32'000, kClip = 160, kText = 20'000;
    const int64_t models = 2 * parameters * kFloat;
    const int64_t checkpoints = 2 * copiesInCheckpoint(config) * parameters * kFloat;
    const int64_t levels = config.network.hasWavelets() ? config.network.levels : 0;
    const int64_t epoch = kRow + levels * kFiltersOfLevel + (config.tensorboard ? kEvents : 0);
    const int64_t clips = extent.trainingClips + extent.validationClips + extent.testClips;
    return models + checkpoints + config.epochs * epoch + clips * kClip + kText;
}

}  // namespace

CorpusExtent corpusExtent(const Corpus& corpus, const Fold& fold) {
    CorpusExtent extent;
    extent.classes = static_cast<int>(corpus.classes.size());
    for (size_t i = 0; i < corpus.clips.size() && i < fold.parts.size(); ++i)
        add(corpus.clips[i], fold.parts[i], extent);
    return extent;
}

TrainingCost estimateCost(const TrainingConfig& config, const CorpusExtent& extent,
                          const std::optional<TrainingPace>& pace) {
    NetworkOptions network = config.network;
    if (extent.classes >= 2) network.classes = extent.classes;
    TrainingCost cost;
    cost.parameters = parameterCount(network);
    cost.shortestClipSeconds = double(network.minimumSamples()) / config.preparation.rate.hz;

    const int64_t longest =
        samplesOf(extent.longestTrainingSeconds * longestFactor(config.augmentation), config);
    const int64_t batch = std::min<int64_t>(config.batchSize, extent.trainingClips);
    cost.trainingBytes = trainingBytes(network, longest, batch);
    if (config.averaging.any()) cost.trainingBytes += cost.parameters * kFloat;
    cost.inferenceBytes = inferenceBytes(network, samplesOf(extent.longestSeconds, config));

    const auto mean = [&](double seconds, int64_t clips) {
        return clips > 0 ? samplesOf(seconds / double(clips), config) : 0;
    };
    cost.clipMultiplyAdds = forwardMultiplyAdds(network, mean(extent.trainingSeconds, extent.trainingClips));
    cost.epochMultiplyAdds =
        3 * cost.clipMultiplyAdds * double(extent.trainingClips) +
        forwardMultiplyAdds(network, mean(extent.validationSeconds, extent.validationClips)) *
            double(extent.validationClips);
    cost.stepsPerEpoch = (extent.trainingClips + config.batchSize - 1) / config.batchSize;
    if (pace && pace->multiplyAddsPerSecond > 0)
        cost.epochSeconds = cost.epochMultiplyAdds / pace->multiplyAddsPerSecond;

    cost.runBytes = runBytes(config, extent, cost.parameters);
    cost.cacheBytes =
        kFloat * samplesOf(extent.trainingSeconds + extent.validationSeconds + extent.testSeconds, config);
    return cost;
}

}  // namespace sigwavnet
