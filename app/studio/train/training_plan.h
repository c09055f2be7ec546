// What a training would take and be worth, worked out before an hour is spent on it. Pure; runs off the GUI thread.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/dataset/corpus.h"
#include "core/dataset/split.h"
#include "core/model/device.h"
#include "core/training/config.h"
#include "core/training/cost.h"
#include "core/training/pace_book.h"

namespace sigwavnet::studio {

// One fold of a corpus, which changes less often than the other options do.
struct PlannedSplit {
    std::shared_ptr<const Corpus> corpus;
    SplitOptions options;
    int fold = 1;
    std::optional<Error> problem;  // why the corpus can't be split so; then every clip is taken to train
    std::vector<Leak> leaks;
    CorpusExtent extent;
    bool isOf(const std::shared_ptr<const Corpus>& corpus, const TrainingConfig& config) const;
};

struct TrainingPlan {
    TrainingCost cost;
    std::shared_ptr<const PlannedSplit> split;  // null: no corpus is open
    int tooShort = 0;                           // clips that the network can't take
    int64_t deviceBytes = 0;                    // memory of the device; 0: unknown
    std::vector<TrainingCost> presets;          // of presets(), on the same corpus and device
};

// `before`: the split of the last plan, taken over when it is still the right one; may be null.
Result<TrainingPlan> planTraining(const std::shared_ptr<const Corpus>& corpus, const TrainingConfig& config,
                                  const Device& device, const std::shared_ptr<const PlannedSplit>& before,
                                  Progress& progress);

}  // namespace sigwavnet::studio
