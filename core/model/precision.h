// How exactly a network's products are computed: all of them in float32, or faster on a GPU that can.
#pragma once

#include "core/base/result.h"
#include "core/model/device.h"

namespace sigwavnet {

enum class Precision {
    Float32,  // every factor and sum
    Tf32,     // a GPU's matrix products and convolutions round their factors to 10 bits of mantissa; sums in float32
    Bf16,     // the wide convolutions, nearly all of the arithmetic, take and give bfloat16 (7 bits); all else float32
};
inline constexpr Precision kPrecisions[] = {Precision::Float32, Precision::Tf32, Precision::Bf16};
const char* precisionName(Precision precision);  // "float32" "tf32" "bf16"

// Error: Device, when `device` has no units for it: a processor, or a GPU older than compute capability 8.
Status checkPrecision(Precision precision, const Device& device);

}  // namespace sigwavnet
