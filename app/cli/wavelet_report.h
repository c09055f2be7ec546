// A model's wavelets as one HTML page that needs nothing else.
#pragma once

#include <string>

#include "core/evaluation/wavelet_analysis.h"

namespace sigwavnet::cli {

struct WaveletPageWords {
    std::string name;      // of the model
    std::string headline;  // kernels, taps, start
    std::string table;     // a line a level, aligned
};

// "2000-4000" [Hz].
std::string bandText(const Band& hertz);

// Every plot of every level, learned beside start, and the whole bank. Pure.
std::string waveletPage(const WaveletAnalysis& analysis, const WaveletPageWords& words);

}  // namespace sigwavnet::cli
