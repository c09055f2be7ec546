// Small networks and signals for tests of this room.
#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

#include "core/model/options.h"

namespace sigwavnet::test {

inline NetworkOptions smallOptions(KernelMode mode = KernelMode::PerFilter) {
    NetworkOptions o;
    o.classes = 5;
    o.channels = 4;
    o.hidden = 6;
    o.layers = 2;
    o.levels = 3;
    o.mode = mode;
    o.wavelet = "db4";
    return o;
}

// A voice-like sum of drifting tones, another one for each seed, with noise from a linear congruential
// generator.
inline std::vector<float> signal(int64_t samples, unsigned seed) {
    std::vector<float> out(static_cast<size_t>(samples));
    uint32_t state = seed * 2654435761u + 1;
    for (size_t i = 0; i < out.size(); ++i) {
        state = state * 1664525u + 1013904223u;
        const double t = double(i), noise = double(state >> 8) / (1 << 24) - 0.5;
        out[i] = float(std::sin(0.02 * t * (1 + seed % 5)) + 0.7 * std::sin(0.31 * t + 1e-5 * t * t) +
                       0.4 * noise);
    }
    return out;
}

}  // namespace sigwavnet::test
