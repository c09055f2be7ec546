// Zeros of a filter's transfer function, and how smooth a scaling function its low-pass can have.
#pragma once

#include <complex>
#include <span>
#include <vector>

#include "core/base/result.h"

namespace sigwavnet {

// The K-1 zeros of H(z) = sum h[k] z^-k, by falling magnitude; fewer when outer taps are 0. A zero of high
// multiplicity comes out as a ring of single ones around it: double precision can't do better. Empty when a tap is not
// finite. (Eigenvalues of the companion matrix.)
std::vector<std::complex<double>> filterZeros(std::span<const double> taps);

// Multiplicity of the zero at z = -1: how often (1 + z^-1) divides H(z) with a remainder below `tolerance` times sum
// abs(h). The default is what rounding the taps of db10 to float32 leaves, doubled.
int zerosAtMinusOne(std::span<const double> taps, double tolerance = 2e-4);

// Sobolev regularity of the scaling function of low-pass h (wavelets.md section 1): s = m - log2(rho) / 2 with rho the
// spectral radius of 2 r_q[2i - k], q = h / sum(h) divided by ((1 + z^-1) / 2)^m, m = zerosAtMinusOne(h). The function
// is continuous for s > 1/2. Errors: Invalid when the taps are not finite or add up to (almost) zero.
Result<double> sobolevRegularity(std::span<const double> low);

}  // namespace sigwavnet
