// How fast this machine trains a network, tried out for a moment.
#pragma once

#include "core/base/result.h"
#include "core/model/device.h"
#include "core/training/cost.h"

namespace sigwavnet {

// Learns for about a second (at least two steps) from noise of the corpus's mean clip length. For when no earlier
// training is known (pace_book.h). Errors: OutOfMemory, which the training would meet too; Device; TooShort.
Result<TrainingPace> measurePace(const TrainingConfig& config, const CorpusExtent& extent, const Device& device);

}  // namespace sigwavnet
