// Scaling function phi and wavelet psi by the cascade algorithm.
#pragma once

#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/wavelet/filter_bank.h"

namespace sigwavnet {

struct ScalingFunctions {
    std::vector<double> t;  // from 0 in the dyadic steps of the cascade; the support is [0, K-1]
    std::vector<double> phi;
    std::vector<double> psi;
    bool normalised = false;  // a low-pass was scaled to sum sqrt(2) first (learned kernels): say so
};

// phi(t) = sqrt2 sum h[k] phi(2t-k), psi with g; `iterations` (1 … 16) halvings. With h = rec_lo, g = rec_hi:
// the numbers of PyWavelets' wavefun, its zeros at both ends included. With a kernel as the network
// correlates it: the atom as it lies in a recording, which for a classical wavelet is PyWavelets' picture
// mirrored in time. Errors: Invalid when taps are not finite or differ in number, the low-pass sums to
// (almost) zero, or the iteration diverges: the message says why.
Result<ScalingFunctions> cascade(std::span<const double> low, std::span<const double> high,
                                 int iterations = 8);

// The non-stationary cascade of PerLayer and PerFilter banks: level j's own kernels at step j (wavelets.md,
// traps), for the atoms of the last level given. `levels` as the network applies them, from the finest to the
// one shown; t is in units of 2^levels samples. `extraIterations` refine the picture below one sample with
// the finest kernels.
Result<ScalingFunctions> cascade(std::span<const LevelFilters> levels, int extraIterations = 4);

// The functions' exact values at the dyadic points of `halvings` (1 … 12): phi at the integers is the eigenvector of
// sqrt2 h[2n-k] for the eigenvalue 1 with sum 1, and halving the step refines it without error, where cascade() is an
// approximation (db10 at 8 halvings differs by 8e-3, mostly by half a step of time). t runs over [0, K-1]. Errors:
// cascade()'s, and Invalid when the eigenvalue 1 is missing (a kernel that does not block half the sampling rate has no
// continuous scaling function).
Result<ScalingFunctions> exactFunctions(std::span<const double> low, std::span<const double> high,
                                        int halvings = 8);

}  // namespace sigwavnet
