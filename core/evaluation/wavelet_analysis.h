// Everything to know about a network's filters, as plain values: learned, beside the ones they started from.
#pragma once

#include <complex>
#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/types.h"
#include "core/model/network.h"
#include "core/wavelet/cascade.h"
#include "core/wavelet/measures.h"
#include "core/wavelet/response.h"
#include "core/wavelet/shape.h"
#include "core/wavelet/threshold.h"

namespace sigwavnet {

// The filters of one level, learned or at the start of the training.
struct FilterAnalysis {
    LevelFilters filters;
    FrequencyResponse low, high;              // at the rate of the level's own input
    std::vector<double> lowDelay, highDelay;  // group delay at the same frequencies [samples of that rate]
    std::vector<double> sharedPower;          // powerComplementarity() of the low-pass at the same frequencies [dB]
    FrequencyResponse details;                // of the whole way from the recording to this level's details
    PassBand passBand;                        // of `details`
    std::optional<ScalingFunctions> atoms;    // of this level, by its and the finer levels' own kernels
    Message whyNoAtoms;                       // when there are none
    std::optional<ScalingFunctions> exact;    // exactFunctions() of this level's kernels alone
    Message whyNotExact;                      // when there are none
    FilterMeasures measures;
    std::vector<std::complex<double>> zeros;  // of the low-pass
    int zerosAtMinusOne = 0;
    std::optional<double> regularity;  // Sobolev, of the low-pass alone; absent when it is no low-pass
    double reconstructionLoss = 0;     // of a CQF pair with this low-pass
    Spread spread;                     // of the level's whole details filter, in samples of the recording
};

struct LevelAnalysis {
    FilterAnalysis learned;
    std::optional<FilterAnalysis> start;  // absent for kernels that started from random numbers
    Threshold threshold, startThreshold;
    double inputRate = 0;  // [Hz]
    Band nominal;          // of the details [Hz]
    NearestWavelet nearest;
    // Against the start; NaN without one.
    double alignedDrift = 0;   // of the low-pass, after the best shift and scale: 0 … 1
    double changeDb = 0;       // largest change of the low-pass response where the start passes more than -40 dB
    double highChangeDb = 0;   // the same of the high-pass
};

struct BankAnalysis {
    std::vector<double> littlewoodPaley;  // at the frequencies of `approximation`
    double codingGainDb = 0;              // of a first-order model signal (core/wavelet/bank.h)
};

struct WaveletAnalysis {
    NetworkOptions options;
    double rate = 0;  // of the prepared recordings [Hz]
    std::vector<LevelAnalysis> levels;
    FrequencyResponse approximation;  // of the whole way to the last approximation, learned
    BankAnalysis learned;
    std::optional<BankAnalysis> start;
};

// Levels are those of network.levels(): none for networks without wavelets. A network whose kernels are not numbers
// any more is analysed as far as that goes: whyNoAtoms says so. Errors: Cancelled.
Result<WaveletAnalysis> analyseWavelets(const Network& network, SampleRate rate, Progress& progress);

// The same of levels that are no network's (any more): those of an earlier epoch. `start` has as many levels, or none.
// Thresholds and sharpness may be NaN where `options` has none.
Result<WaveletAnalysis> analyseWavelets(const NetworkOptions& options, const std::vector<LevelState>& levels,
                                        const std::vector<LevelFilters>& start, SampleRate rate, Progress& progress);

}  // namespace sigwavnet
