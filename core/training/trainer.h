// Trains one SigWavNet on one fold of a corpus.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/checkpoint/model_file.h"
#include "core/dataset/corpus.h"
#include "core/dataset/split.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/predictor.h"
#include "core/training/config.h"

namespace sigwavnet {

// What is known at the end of an epoch. Plain values: may be handed to another thread.
struct EpochReport {
    int epoch = 0;  // from 1
    int epochs = 0;
    double trainLoss = 0;
    double trainWa =
        0;  // of the clips as they were learned from: augmented, with dropout, while the weights changed
    std::optional<double> validationLoss;  // absent without validation clips
    std::optional<Metrics> validation;
    Matrix<int64_t> confusion;  // validation (training clips when there are none): truth × predicted
    double learningRate = 0;    // at the end of the epoch
    double clipsPerSecond = 0;
    double seconds = 0;
    double gradientNorm = 0;  // mean before clipping
    bool best = false;        // by validation UAR so far (training loss without validation)
    std::vector<LevelState> levels;
};

struct BatchReport {
    int epoch = 0;
    int64_t step = 0, steps = 0;  // over the whole run
    double loss = 0;
    double clipsPerSecond = 0;
    double secondsLeft = -1;  // < 0: unknown
};

// Told from the training thread; must return quickly.
class TrainingObserver {
public:
    virtual ~TrainingObserver() = default;
    virtual void started(const TrainingConfig&, const std::vector<std::string>& /*classes*/) {}
    virtual void batch(const BatchReport&) {}
    virtual void epoch(const EpochReport&) {}
};

struct TrainingOutcome {
    std::filesystem::path folder;
    int bestEpoch = 0;
    int epochs = 0;  // trained
    bool stoppedEarly = false;
    std::vector<std::string> classes;
    std::vector<Problem> problems;   // clips of the fold that could not train or validate and were left out
    std::optional<Evaluation> test;  // the best model on the fold's test clips; absent without test clips
};

// Trains into a new run folder (core/checkpoint/run_folder.h), which also gets confusion.jsonl (validation, a
// line an epoch) and predictions.csv (test). Deterministic on the CPU for equal config, corpus and thread
// count. A cancel takes effect within one batch: the last finished epoch's models stay, the run says it was
// cancelled. config.classMap is only recorded: apply it when the corpus is imported. Clips that turn out too
// short or unreadable are left out and listed, as long as every class keeps training clips.
//
// Errors: validateConfig()'s, checkTrainable()'s, makeFolds()'s, Exists, NoSpace, Device, OutOfMemory (names
// the batch size), TooShort (says the minimum in seconds), Cancelled, Invalid (the loss became infinite or
// NaN: says the epoch).
Result<TrainingOutcome> train(const Corpus& corpus, const TrainingConfig& config, const Device& device,
                              const std::filesystem::path& folder, TrainingObserver& observer,
                              Progress& progress);

}  // namespace sigwavnet
