#include "core/training/pace_measure.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>

#include "core/model/network_module.h"
#include "core/model/torch_errors.h"
#include "core/training/learner.h"

namespace sigwavnet {

namespace {

using Clock = std::chrono::steady_clock;

Batch noise(const TrainingConfig& config, int64_t clips, int64_t samples) {
    Batch batch;
    batch.input = torch::randn({clips, 1, samples});
    batch.lengths = torch::full({clips}, samples, torch::kLong);
    batch.targets = torch::full({clips, config.network.classes}, 1.0 / config.network.classes);
    batch.labels.assign(static_cast<size_t>(clips), 0);
    return batch;
}

// Steps a second, without the first: it allocates what the others find.
Result<double> stepsPerSecond(Learner& learner, const Batch& batch) {
    constexpr double kLongEnough = 1;  // [s]
    SWN_TRY(learner.learn(batch, 0, 0));
    SWN_TRY(learner.takeResults());
    const auto start = Clock::now();
    for (int steps = 1;; ++steps) {
        SWN_TRY(learner.learn(batch, steps, 0));
        SWN_TRY(learner.takeResults());
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        if (seconds > kLongEnough) return steps / seconds;
    }
}

}  // namespace

Result<TrainingPace> measurePace(const TrainingConfig& wanted, const CorpusExtent& extent,
                                 const Device& device) {
    TrainingConfig config = wanted;
    config.network.classes = extent.classes;
    const int64_t clips = std::clamp<int64_t>(extent.trainingClips, 1, config.batchSize);
    const double seconds = extent.trainingSeconds / double(std::max<int64_t>(extent.trainingClips, 1));
    const auto samples = static_cast<int64_t>(seconds * config.preparation.rate.hz);
    const double work = forwardMultiplyAdds(config.network, samples);
    if (work <= 0) {
        return Error{
            ErrorKind::TooShort,
            "",
            {CORE_TEXT("The corpus's clips are too short for this network; use longer clips or fewer levels "
                       "(network.levels).")}};
    }
    return guarded([&]() -> Result<TrainingPace> {
        SWN_ASSIGN(Network network, Network::create(config.network, config.seed));
        SWN_TRY(network.to(device));
        network.module()->train();
        Learner learner(network, config, {});
        SWN_ASSIGN(const double rate, stepsPerSecond(learner, noise(config, clips, samples)));
        return TrainingPace{3 * work * double(clips) * rate};
    });
}

}  // namespace sigwavnet
