// The epochs of one training: learns, validates, keeps checkpoints and the best and the last model. Includes
// torch: for this room only.
#pragma once

#include <chrono>
#include <optional>

#include "core/checkpoint/run_folder.h"
#include "core/training/averaging.h"
#include "core/training/checkpoint_state.h"
#include "core/training/event_log.h"
#include "core/training/learner.h"
#include "core/training/trainer.h"
#include "core/training/training_data.h"

namespace sigwavnet {

// What a run is about; everything must outlive it.
struct TrainingTask {
    const Corpus& corpus;
    const TrainingConfig& config;
    const TrainingData& data;
    const RunFolder& folder;
    TrainingObserver& observer;
    Progress& progress;
    const TrainingControl* control = nullptr;
    TrainingStop stop = {};
};

// The order at the end of an epoch is: checkpoint, models, tables. Whatever moment a run is killed at, the
// files that come later can be written again from the checkpoint (epoch_record.h).
class TrainingRun {
public:
    // `network` is on its device, with its first weights.
    TrainingRun(const TrainingTask& task, Network network);

    // Puts the run where a checkpoint was taken; before run(). Error: Invalid, naming the tensor that does
    // not fit.
    Status restore(const TrainingState& state);

    enum class End { Finished, Paused };
    // All epochs that are left, fewer with early stopping or as control and stop say. An error leaves the
    // models of the last finished epoch and the last checkpoint in the folder.
    Result<End> run();

    const TrainingPosition& position() const { return position_; }
    // In this process: how often a clip was learned from, and how long that and the validations took.
    int64_t learnedClips() const { return learnedClips_; }
    double seconds() const { return seconds_; }

private:
    using Clock = std::chrono::steady_clock;
    enum class Next { GoOn, Pause };

    Result<Next> learnEpoch();
    Result<Next> endEpoch();
    Result<Next> obey();
    Status waitWhilePaused();

    Status collect();
    void tell(double loss);
    EpochReport learnedReport() const;
    bool isBest(const EpochReport& report) const;
    void advance(const EpochReport& report);

    Status checkpoint();
    Status writeFiles();
    Status notice(const Message& message) const;
    void countTime();

    bool over() const;
    bool interrupted() const;
    TrainingControl::Wish wish() const;
    // What is validated and saved: the averaged weights where there are some.
    const Network& kept() const { return average_ ? average_->network() : network_; }
    Error cancelled() const;
    Error diverged(int64_t step) const;

    const TrainingTask task_;
    const TrainingConfig& config_;
    Network network_;
    int64_t stepsPerEpoch_;
    Learner learner_;
    std::optional<WeightAverage> average_;
    std::optional<EventLog> events_;
    TrainingPosition position_;
    int64_t toldSteps_ = 0;  // of the run: steps whose results are in the tally
    int64_t learnedClips_ = 0;
    int64_t savedStep_ = -1;
    int savedEpoch_ = 0;
    TimeLeft timeLeft_;
    double seconds_ = 0;  // of learning in this process
    Clock::time_point counted_ = Clock::now(), saved_ = Clock::now();
};

}  // namespace sigwavnet
