// How well a network does on a part of the clips, between two epochs.
#pragma once

#include <functional>

#include "core/base/result.h"
#include "core/evaluation/metrics.h"
#include "core/model/network.h"
#include "core/training/training_data.h"

namespace sigwavnet {

struct Validation {
    double loss = 0;  // mean negative log-probability of the true class
    Matrix<int64_t> confusion;
    Metrics metrics;
    Matrix<float> logProbabilities;  // [clips, classes]
};

// `clips` are at least one, and normalised as `preparation` says. `interrupted` is asked between batches.
// Errors: Cancelled when it said yes; OutOfMemory, Device.
Result<Validation> validate(const Network& network, const PreparedClips& clips,
                            const Preparation& preparation, int batchSize,
                            const std::function<bool()>& interrupted);

}  // namespace sigwavnet
