// The layers of the CNN-n-GRU baselines (network.md section 7), known without building one.
#pragma once

#include <cstdint>
#include <vector>

#include "core/model/options.h"

namespace sigwavnet {

inline constexpr int64_t kCnnFirstKernel = 160;  // of conv1, without padding; the others: 3, padded by 1
inline constexpr int64_t kCnnFirstStride = 4;    // of conv1; the others: 1
inline constexpr int64_t kCnnPool = 4;           // width and stride of a max-pool

// conv{i}, a batch norm, LeakyReLU, and a max-pool where a stage ends.
struct CnnLayer {
    int64_t in = 0, out = 0;
    int norm = 0;  // which bn it passes, from 1: its own, but for the published CNN-11-GRU's third layer
    bool poolAfter = false;
};

struct CnnPlan {
    std::vector<CnnLayer> layers;  // conv1, conv2 …
    int64_t features = 0;          // channels of the last layer: into fc1
    int64_t recurrent = 0;         // out of fc1, into the GRU

    // Whether bn{number} stands in the state dict without being used.
    bool isUnusedNorm(int number) const;
    // The shortest clip that keeps a position through every pool.
    int64_t minimumSamples() const;
};

// Of a baseline; must not be asked for SigWavNet.
const CnnPlan& cnnPlan(Architecture architecture);

}  // namespace sigwavnet
