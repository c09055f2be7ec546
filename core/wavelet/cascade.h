// Scaling function phi and wavelet psi by the cascade algorithm.
#pragma once

#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/wavelet/filter_bank.h"

namespace sigwavnet {

struct ScalingFunctions {
    std::vector<double> t;  // [0, K-1] in the dyadic steps of the cascade
    std::vector<double> phi;
    std::vector<double> psi;
    bool normalised = false;  // the low-pass was scaled to sum sqrt(2) first (learned kernels): say so
};

// phi(t) = sqrt2 sum h[k] phi(2t-k), psi with g; `iterations` halvings (PyWavelets' wavefun with h = rec_lo gives the same
// numbers). Taps in synthesis order: pass a correlation kernel reversed.
// Errors: Invalid when the sum is (almost) zero, taps are not finite, or the iteration diverges: the message says why.
Result<ScalingFunctions> cascade(std::span<const double> low, std::span<const double> high, int iterations = 8);

// The non-stationary cascade of PerLayer and PerFilter banks: level j's own kernels at step j (wavelets.md, traps).
// `levels` from the finest to the coarsest shown.
Result<ScalingFunctions> cascade(std::span<const LevelFilters> levels, int extraIterations = 4);

}  // namespace sigwavnet
