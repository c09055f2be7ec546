#include "core/training/schedule.h"

#include <cmath>
#include <numbers>

namespace sigwavnet {

double rateFactor(const TrainingConfig& config, int64_t step, int64_t stepsPerEpoch) {
    const int64_t steps = stepsPerEpoch * config.epochs;
    const auto warmup = static_cast<int64_t>(std::lround(config.warmup * double(steps)));
    if (step < warmup) return double(step + 1) / double(warmup);
    switch (config.schedule) {
        case Schedule::Constant:
            break;
        case Schedule::Cosine:
            return 0.5 * (1 + std::cos(std::numbers::pi * double(step - warmup) / double(steps - warmup)));
        case Schedule::Step:
            return std::pow(config.stepFactor, double(step / stepsPerEpoch / config.stepEpochs));
    }
    return 1;
}

}  // namespace sigwavnet
