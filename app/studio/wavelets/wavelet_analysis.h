// Everything the Wavelets page shows about a network's filters, as plain values.
#pragma once

#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/types.h"
#include "core/model/network.h"
#include "core/wavelet/cascade.h"
#include "core/wavelet/measures.h"
#include "core/wavelet/response.h"
#include "core/wavelet/threshold.h"

namespace sigwavnet::studio {

// The filters of one level, learned or at the start of the training.
struct FilterAnalysis {
    LevelFilters filters;
    FrequencyResponse low, high;  // at the rate of the level's own input
    FrequencyResponse details;    // of the whole way from the recording to this level's details
    PassBand passBand;            // of `details`
    std::optional<ScalingFunctions> atoms;
    Message whyNoAtoms;  // when there are none
    FilterMeasures measures;
};

struct LevelAnalysis {
    FilterAnalysis learned;
    std::optional<FilterAnalysis> start;  // absent for kernels that started from random numbers
    Threshold threshold, startThreshold;
    double inputRate = 0;  // [Hz]
    Band nominal;          // of the details [Hz]
};

struct WaveletAnalysis {
    NetworkOptions options;
    double rate = 0;  // of the prepared recordings [Hz]
    std::vector<LevelAnalysis> levels;
    FrequencyResponse approximation;  // of the whole way to the last approximation, learned
};

// Errors: Cancelled.
Result<WaveletAnalysis> analyseWavelets(const Network& network, SampleRate rate, Progress& progress);

}  // namespace sigwavnet::studio
