// Slower or faster speech at the same pitch. Pure; thread-safe.
#pragma once

#include <span>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/types.h"

namespace sigwavnet {

// `samples` as they sound at `speed` times the pace (0.25 … 4): about samples / speed of them. Sample i of the result
// was sample i · speed, give or take 30 ms. Waveform similarity overlap-add (W. Verhelst & M. Roelands, "An overlap-add
// technique based on waveform similarity (WSOLA) for high quality time-scale modification of speech", 1993). At speed 1
// the samples come back as they are. Errors: Invalid (the speed), Cancelled.
Result<std::vector<float>> stretchTime(std::span<const float> samples, SampleRate rate, double speed, Progress& progress);

}  // namespace sigwavnet
