// Figures that say how good a filter bank is (wavelets.md section 1).
#pragma once

#include <span>
#include <vector>

#include "core/wavelet/filter_bank.h"

namespace sigwavnet {

struct FilterMeasures {
    double sumError = 0;             // sum h - sqrt2
    double energyError = 0;          // sum h^2 - 1
    double orthogonalityError = 0;   // max over m != 0 of |r[2m]|
    double complementarity = 0;      // max |p - 2|, p(w) = |H(w)|^2 + |H(w+pi)|^2
    double lowFrameBound = 0;        // min p/2
    double highFrameBound = 0;       // max p/2
    double lowPassAtNyquistDb = 0;   // |H(pi)/H(0)| [dB]
    std::vector<double> moments;     // normalised moments of g, m = 0 …
    double drift = 0;                // |h - h0| / |h0| of the low-pass
};
FilterMeasures measure(const LevelFilters& filters, std::span<const double> startLow);

}  // namespace sigwavnet
