// The learning rate over a run.
#pragma once

#include <cstdint>

#include "core/training/config.h"

namespace sigwavnet {

// What the configured learning rate is multiplied by in step `step` (from 0) of `stepsPerEpoch *
// config.epochs`: a linear warm-up that reaches 1 at its last step, then the schedule; cosine falls from 1
// towards 0 after the last step.
double rateFactor(const TrainingConfig& config, int64_t step, int64_t stepsPerEpoch);

}  // namespace sigwavnet
