// Trains a claimed job: begins the trial's run or goes on with it, up to the end of the rung.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"
#include "core/model/device.h"
#include "core/search/search_folder.h"
#include "core/training/trainer.h"

namespace sigwavnet {

// The metric that the trial reached by its milestone. A run that came so far before, by a worker that died
// before it could report, is not trained again.
//
// Errors: train()'s and resumeTraining()'s; Cancelled when `control` or `progress` stopped it, and the run
// can be gone on with; TooShort when the trial's network takes no clips as short as the corpus' shortest:
// leaving them out would judge this trial by other clips than the rest.
Result<double> trainTrial(const SearchSettings& settings, const TrialClaim& claim, const Corpus& corpus,
                          const Device& device, TrainingObserver& observer, Progress& progress,
                          TrainingControl* control);

// Trials that will fail because the corpus has shorter clips than their networks take; looks at the first
// thousand.
struct TooShortTrials {
    int trials = 0;      // of the search's
    double seconds = 0;  // the longest that one of them needs
    int clips = 0;       // of the corpus are shorter than that
};
// What the least demanding of them needs [s]: shorter clips are of no use to any.
double leastSeconds(const SearchSettings& settings);
TooShortTrials tooShortTrials(const SearchSettings& settings, const Corpus& corpus);

}  // namespace sigwavnet
