// The clips of one fold, read and prepared once and kept in memory.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/preparation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"
#include "core/dataset/split.h"
#include "core/training/config.h"

namespace sigwavnet {

struct PreparedClips {
    std::vector<std::vector<float>> samples;
    std::vector<int> labels;    // index into the corpus's classes
    std::vector<size_t> clips;  // index into the corpus's clips
    size_t size() const { return clips.size(); }
    std::vector<int64_t> lengths() const;  // samples
    std::vector<int64_t> countsPerClass(int classes) const;
};

struct TrainingData {
    PreparedClips train;            // not normalised yet: augmentation comes first
    PreparedClips validation;       // normalised
    Preparation preparation;        // with the training clips' statistics where it stores some
    std::vector<Problem> problems;  // clips of any part that can't be used; they are Part::Unused in `fold`
    Fold fold;
};

// Errors: TooShort or another clip's problem when it leaves a class without a training clip, Invalid when the
// split does, OutOfMemory when the clips can't fit into memory (says how much they need), Cancelled.
Result<TrainingData> loadTrainingData(const Corpus& corpus, const Fold& fold, const TrainingConfig& config,
                                      Progress& progress);

}  // namespace sigwavnet
