// What a whole bank of levels does to a signal's energy (wavelets.md section 1).
#pragma once

#include <span>
#include <vector>

#include "core/wavelet/filter_bank.h"

namespace sigwavnet {

// sum over levels of 2^-j |G_j|^2 + 2^-J |A_J|^2 at `points` frequencies 0 … rate/2: 1 everywhere for an orthonormal
// bank; where it is low, the network hears little.
std::vector<double> littlewoodPaleySum(std::span<const LevelFilters> levels, int points = 1024);

// 10 log10(sigma_x^2 / prod sigma_b^(2 w_b)), w = 2^-j, the bands' variances taken per coefficient of an input with
// autocorrelation `correlation^|m|` (a first-order model of speech at the given correlation of neighbours, below 1).
// How much better the bands code such a signal than its samples do [dB]. For an orthonormal bank only is it a coding
// gain; elsewhere it also counts the bank's own amplification.
double codingGain(std::span<const LevelFilters> levels, double correlation = 0.95);

// 4 sum_m (r[2m] - delta_m)^2, two-sided, r the autocorrelation of h: the loss of perfect reconstruction of a CQF pair.
double reconstructionLoss(std::span<const double> low);

}  // namespace sigwavnet
