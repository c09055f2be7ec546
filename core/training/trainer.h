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
#include "core/training/control.h"

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
    double inputWait = 0;     // share of `seconds` that learning waited for batches to be made
    double gradientNorm = 0;  // mean before clipping
    bool best = false;        // by validation UAR so far (training loss without validation)
    std::vector<LevelState> levels;  // thresholds and sharpness are NaN where the network has none
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
    // Something a person should hear while the run goes on: smaller batches because memory ran out, a damaged
    // checkpoint, another number of threads than before … It is in the run's log, too.
    virtual void notice(const Message&) {}
};

struct TrainingOutcome {
    std::filesystem::path folder;
    bool paused = false;  // by TrainingControl::Wish::Stop or TrainingStop: resumeTraining() goes on
    int bestEpoch = 0;    // 0: paused before the first epoch ended
    int epochs = 0;       // trained, by all processes together
    bool stoppedEarly = false;
    std::vector<std::string> classes;
    // Of the best model, fitted on the validation clips (core/evaluation/calibration.h); absent without any.
    std::optional<double> temperature;
    std::vector<Problem> problems;   // clips of the fold that could not train or validate and were left out
    std::optional<Evaluation> test;  // the best model on the fold's test clips; absent without test clips, and
                                     // while paused
};

// Trains into a new run folder (core/checkpoint/run_folder.h), which also gets confusion.jsonl (validation, a
// line an epoch) and predictions.csv (test). Deterministic on the CPU for equal config, corpus and thread
// count, however often it was paused, killed and resumed; on a GPU with config.deterministic. A cancel takes
// effect within one batch: the last finished epoch's models stay, the run says it was cancelled.
// config.classMap is only recorded: apply it when the corpus is imported. Clips that turn out too short or
// unreadable are left out and listed, as long as every class keeps training clips.
//
// run.lock is held while the call lasts; don't hold it yourself. The folder may hold run.lock already, nothing
// else.
//
// `control` (may be null; must outlive the call) is asked at every batch: Pause writes a checkpoint and waits
// in the call; Stop writes one and returns a paused outcome. `stop` ends the call early in the same way;
// config.epochs stays the whole schedule.
//
// Errors: validateConfig()'s, checkTrainable()'s, makeFolds()'s, Exists (the folder holds a run, or another
// process trains in it), NoSpace, Device, OutOfMemory (names the batch size), TooShort (says the minimum in
// seconds), Cancelled, Invalid (the loss became infinite or NaN: says the epoch and the step).
Result<TrainingOutcome> train(const Corpus& corpus, const TrainingConfig& config, const Device& device,
                              const std::filesystem::path& folder, TrainingObserver& observer,
                              Progress& progress, TrainingControl* control = nullptr, TrainingStop stop = {});

// Goes on with a run that was paused, killed, cancelled or failed, from its last checkpoint (from the start
// when it had none yet), and ends with the very bits of a run that never stopped. The observer hears of what
// this call learns, not of the epochs before. `corpus` must hold the same clips in the same parts:
// openRunCorpus() of core/training/run_data.h opens it.
//
// Errors: train()'s; NotFound (no run was started there), Exists (another process trains in it, or the run has
// finished), Unsupported (a newer or much older program wrote it), Invalid (another corpus: says how many
// clips differ and names one; both checkpoints damaged).
Result<TrainingOutcome> resumeTraining(const Corpus& corpus, const Device& device,
                                       const std::filesystem::path& folder, TrainingObserver& observer,
                                       Progress& progress, TrainingControl* control = nullptr,
                                       TrainingStop stop = {});

}  // namespace sigwavnet
