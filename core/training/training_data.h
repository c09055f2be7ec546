// The clips of one fold, prepared once.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/base/preparation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"
#include "core/dataset/input_cache.h"
#include "core/dataset/split.h"
#include "core/training/config.h"

namespace sigwavnet {

// A part's clips before normalisation, which comes after augmentation; normalised() is what the network
// takes.
struct PreparedClips {
    std::vector<std::span<const float>> samples;  // into TrainingData::inputs
    std::vector<int> labels;                      // index into the corpus's classes
    std::vector<size_t> clips;                    // index into the corpus's clips
    size_t size() const { return clips.size(); }
    std::vector<int64_t> lengths() const;  // samples
    std::vector<int64_t> countsPerClass(int classes) const;
    // A copy. Error: Invalid for a silent clip.
    Result<std::vector<float>> normalised(size_t i, const Preparation& preparation) const;
};

struct TrainingData {
    std::shared_ptr<const PreparedInputs> inputs;  // all parts' samples; keeps the spans alive
    PreparedClips train;
    PreparedClips validation;
    Preparation preparation;        // with the training clips' statistics where it stores some
    std::vector<Problem> problems;  // clips of any part that can't be used; they are Part::Unused in `fold`
    Fold fold;
};

// Errors: TooShort or another clip's problem when it leaves a class without a training clip, Invalid when the
// split does, OutOfMemory when there is no cache and the clips can't fit into memory (says how much they
// need), Cancelled.
Result<TrainingData> loadTrainingData(const Corpus& corpus, const Fold& fold, const TrainingConfig& config,
                                      Progress& progress,
                                      const InputCacheOptions& cache = InputCacheOptions::fromEnvironment());

}  // namespace sigwavnet
