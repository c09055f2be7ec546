// The way back from coefficients to sound: what the network keeps of a recording (wavelets.md section 4). Pure
// functions in double precision.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/wavelet/filter_bank.h"
#include "core/wavelet/geometry.h"
#include "core/wavelet/threshold.h"

namespace sigwavnet {

// What the levels made of an input: as the network computes it, without padding.
struct Decomposition {
    std::vector<std::vector<double>> details;  // a level each, the finest first
    std::vector<double> approximation;         // of the last level
    std::vector<size_t> inputs;                // length of each level's input [samples]
};

// `input` must hold enough samples that every level keeps at least one coefficient.
Decomposition decompose(std::span<const float> input, std::span<const LevelFilters> levels);

// The input whose coefficients come nearest to the given ones, level by level from the coarsest: least squares by
// conjugate gradients, which for a mirrored bank is the transpose divided by p/2, and for independent low- and high-pass
// the dual. Samples near the ends that no method can recover come out as the shortest solution. Errors: Cancelled.
Result<std::vector<double>> synthesise(const Decomposition& coefficients, std::span<const LevelFilters> levels,
                                       Progress& progress);

// What stays of a recording when every level's threshold has done its work.
struct KeptSignal {
    std::vector<double> samples;  // at the input's rate, as long as the input
    SampleRange exact;            // where the way back is exact: elsewhere the ends of the transform are missing
    double exactShare = 0;        // of the input, 0 … 1
    double ceilingDb = 0;         // signal to error there without thresholds: what the way back itself can do
    double snrDb = 0;             // signal to error there with them: what they removed
    double condition = 1;         // largest ratio of a level's frame bounds
    std::vector<double> removedEnergy;  // of each level's details, share 0 … 1
    std::vector<double> removedCount;   // share of each level's details with a gain below 1/2
    // Why `samples` should not be shown or played as what the network keeps; empty: nothing speaks against it.
    std::vector<Message> refusals;
};

// `thresholds`: a level each, or empty for a model without them. `only` >= 0 keeps that level's details alone (J: the
// approximation alone). Errors: Invalid for an input shorter than the levels take or taps that are not numbers;
// Cancelled.
Result<KeptSignal> keptSignal(std::span<const float> input, std::span<const LevelFilters> levels,
                              std::span<const Threshold> thresholds, Progress& progress, int only = -1);

}  // namespace sigwavnet
