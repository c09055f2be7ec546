// The names of state dicts as other programs write them.
#pragma once

#include "core/base/host_tensor.h"

namespace sigwavnet {

// Drops what a published checkpoint may hold beside the weights (network.md section 5): a "module." prefix on
// every name (multi-GPU) and the constants HighPassWave.N.qmfFlip.
TensorMap canonicalNames(TensorMap state);

}  // namespace sigwavnet
