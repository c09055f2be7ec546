// The one way from a recording to the network's input.
#pragma once

#include <span>
#include <vector>

#include "core/audio/recording.h"
#include "core/base/preparation.h"
#include "core/base/result.h"

namespace sigwavnet {

// Mono samples at the preparation's rate, trimmed and normalised as it says. `minimumSamples`: what the network
// takes at least; shorter is TooShort, naming both lengths in seconds. Silent recordings are Invalid when the
// normalisation would divide by zero. `trimmedSamples`: told how many samples, at the preparation's rate, were trimmed off
// the beginning. Thread-safe.
Result<std::vector<float>> prepare(const Recording& recording, const Preparation& preparation,
                                   int64_t minimumSamples = 0, int64_t* trimmedSamples = nullptr);

// The last step of prepare() alone: training augments between the two (gain and crops must be normalised like any other
// clip). Invalid for a clip of zeros when the normalisation would divide by zero. Thread-safe.
Status normaliseSamples(std::vector<float>& samples, const Preparation& preparation);

// Mean and deviation over all samples of many clips, for Normalisation::Stored. Feed clips prepared with None.
class SampleStatistics {
public:
    void add(std::span<const float> samples);
    double mean() const;
    double deviation() const;  // 1 while nothing was added

private:
    double sum_ = 0, squares_ = 0;
    int64_t count_ = 0;
};

}  // namespace sigwavnet
