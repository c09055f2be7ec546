// Sample-rate conversion by libsoxr (high quality, linear phase).
#pragma once

#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/base/types.h"

namespace sigwavnet {

// The same sound at `to`; ceil-rounded length, no added delay. Equal rates copy. Thread-safe.
Result<std::vector<float>> resample(std::span<const float> samples, SampleRate from, SampleRate to);

// Plays `factor` times as fast (factor > 0): pitch and tempo change together (speed augmentation).
Result<std::vector<float>> changeSpeed(std::span<const float> samples, double factor);

}  // namespace sigwavnet
