// What cascade() and exactFunctions() ask of taps. For this room only.
#pragma once

#include <span>
#include <vector>

#include "core/base/result.h"

namespace sigwavnet {

// Below it, the sum of a kernel says that it is no low-pass: scaled up, it would show noise.
constexpr double kSmallestSum = 1e-3;

// Errors: Invalid when the filters differ in length, have fewer than 2 taps or taps that are not finite.
Status checkTaps(std::span<const double> low, std::span<const double> high);

// The low-pass scaled to sum sqrt2, without which phi vanishes or explodes; `normalised` becomes true when that changed
// anything. Errors: Invalid when the taps add up to (almost) zero.
Result<std::vector<double>> normalisedLowPass(std::span<const double> low, bool& normalised);

}  // namespace sigwavnet
