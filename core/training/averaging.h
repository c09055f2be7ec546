// An exponential moving average of a network's weights (Averaging in config.h). Includes torch: for this room
// only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "core/model/network.h"
#include "core/training/config.h"

namespace sigwavnet {

// The averaged network is an ordinary one: network().state() is everything there is to keep, and loadState()
// of it goes on bit for bit, because how far the average is follows from the step alone.
//
// Thread-safety: one thread at a time; network() may be read by others between two calls of update().
class WeightAverage {
public:
    // `trained` is where update() takes weights from, with its weights at the training's start, on its
    // device; `steps`: of the whole training.
    WeightAverage(const Network& trained, const Averaging& options, int64_t steps);

    // After the optimizer's step `step` (from 0). Floating-point buffers (a batch norm's statistics) are
    // averaged like weights, counters copied. Until the averaging starts the average is the trained network.
    void update(int64_t step);

    const Network& network() const { return average_; }
    Network& network() { return average_; }

    // The share of the average that stays in step `step`; 0 before the start.
    double decayAt(int64_t step) const;

private:
    Network trained_, average_;
    Averaging options_;
    int64_t firstStep_;
    // The same tensors of both, in the same order.
    std::vector<torch::Tensor> from_, to_;
    std::vector<torch::Tensor> countersFrom_, countersTo_;
};

}  // namespace sigwavnet
