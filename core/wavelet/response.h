// Frequency responses of filters and of whole levels.
#pragma once

#include <complex>
#include <span>
#include <vector>

#include "core/base/types.h"
#include "core/wavelet/filter_bank.h"

namespace sigwavnet {

inline constexpr double kDecibelFloor = -160;  // what is shown for (almost) nothing

// H(e^{i omega}) = sum h[k] e^{-i omega k}; omega in radians a sample.
std::complex<double> transferFunction(std::span<const double> taps, double omega);

// H(e^{i omega}) at `points` frequencies 0 … rate/2 inclusive.
struct FrequencyResponse {
    std::vector<double> hertz;
    std::vector<double>
        decibels;  // 20 log10(|H| / sqrt 2): 0 dB for an orthonormal filter's passband; floor -160
    std::vector<double> phase;  // [rad], unwrapped
};
FrequencyResponse frequencyResponse(std::span<const double> taps, double rate, int points = 512);

// 10 log10(p / 2) [dB] at the response's frequencies, p(w) = |H(w)|^2 + |H(w+pi)|^2: 0 everywhere when a filter and its
// mirror share the power evenly. For responses of frequencyResponse() (evenly spaced, 0 … rate/2, real taps).
std::vector<double> powerComplementarity(const FrequencyResponse& response);

// Level j's equivalent filters at the input's rate (wavelets.md section 1): G_j(z^(2^(j-1))) prod
// H_i(z^(2^(i-1))). `levels[i]` are the filters of level i; `level` counts from 0. Normalised by
// sqrt(2)^(level+1).
FrequencyResponse levelResponse(std::span<const LevelFilters> levels, int level, bool highPass, double rate,
                                int points = 1024);

// [Hz] that level `level` (from 0) is meant for: its details, or the last level's approximation.
struct Band {
    double low = 0;
    double high = 0;
};
Band nominalBand(int level, bool highPass, double rate);

// What a response really passes.
struct PassBand {
    Band edges;  // outermost frequencies no more than 3 dB below the peak [Hz]
    double peakHertz = 0;
    double insideShare = 0;  // of its energy inside the nominal band, 0 … 1
};
PassBand passBand(const FrequencyResponse& response, const Band& nominal);

}  // namespace sigwavnet
