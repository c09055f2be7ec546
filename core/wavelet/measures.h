// Figures that say how good a filter bank is (wavelets.md section 1). h is the low-pass, g the high-pass.
#pragma once

#include <span>
#include <vector>

#include "core/wavelet/filter_bank.h"

namespace sigwavnet {

struct FilterMeasures {
    double sumError = 0;            // sum h - sqrt2
    double energyError = 0;         // sum h^2 - 1
    double orthogonalityError = 0;  // max over m != 0 of |r[2m]|, r the autocorrelation of h
    double complementarity = 0;     // max |p - 2|, p(w) = |H(w)|^2 + |H(w+pi)|^2
    // Least and greatest energy that the pair (h, g) keeps of any signal. Where g is h's mirror these are min
    // p/2 and max p/2; an independent g (PerFilter) is taken as it is.
    double lowFrameBound = 0;
    double highFrameBound = 0;
    double lowPassAtNyquistDb = 0;  // |H(pi)/H(0)| [dB]; floor -160
    // |sum (k-c)^m g| / sum |k-c|^m |g|, c the middle tap; m = 0 … K/2-1, at most 12.
    std::vector<double> moments;
    double drift = 0;  // |h - h0| / |h0| of the low-pass; NaN without a start of the same length
};
FilterMeasures measure(const LevelFilters& filters, std::span<const double> startLow);

}  // namespace sigwavnet
