// Where a cut is heard least: on a zero crossing, or in the quietest moment nearby. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <span>

#include "core/base/types.h"

namespace sigwavnet {

// The sample nearest to `frame`, at most `reach` away, before which the sound changes its sign (or is zero there);
// `frame` itself when there is none. The nearer one wins, the earlier of two that are equally near.
FrameIndex snapToZero(std::span<const float> samples, FrameIndex frame, int64_t reach);

// The middle of the quietest `window` samples whose middle lies at most `reach` from `frame`, then moved to a zero crossing
// inside that window. Of equally quiet ones the nearest.
FrameIndex snapToSilence(std::span<const float> samples, FrameIndex frame, int64_t reach, int64_t window);

}  // namespace sigwavnet
