// The epochs of one training: learns, validates, keeps the best and the last model. Includes torch: for this
// room only.
#pragma once

#include <chrono>
#include <optional>

#include "core/checkpoint/run_folder.h"
#include "core/training/batch_queue.h"
#include "core/training/loss.h"
#include "core/training/optimizer.h"
#include "core/training/trainer.h"
#include "core/training/training_data.h"

namespace sigwavnet {

class TrainingRun {
public:
    // Everything referred to must outlive the run. `network` is on its device.
    TrainingRun(const Corpus& corpus, const TrainingConfig& config, const TrainingData& data, Network network,
                const RunFolder& folder, TrainingObserver& observer, Progress& progress);

    // All epochs, or fewer with early stopping. An error leaves the models of the last finished epoch in the
    // folder.
    Status run();

    int finishedEpochs() const { return finishedEpochs_; }
    int bestEpoch() const { return bestEpoch_; }
    bool stoppedEarly() const { return stoppedEarly_; }

private:
    using Clock = std::chrono::steady_clock;

    // Sums over the clips of the epoch so far.
    struct Tally {
        double loss = 0;
        double gradientNorm = 0;
        int64_t clips = 0, batches = 0;
        std::vector<int> truths, labels;
        Clock::time_point start = Clock::now();
        double seconds() const { return std::chrono::duration<double>(Clock::now() - start).count(); }
        double clipsPerSecond() const { return seconds() > 0 ? double(clips) / seconds() : 0; }
    };

    Result<EpochReport> runEpoch(int epoch);
    Status learn(const Batch& batch, int epoch, Tally& tally);
    Error diverged(int epoch) const;
    void tell(int epoch, double loss, const Tally& tally);
    Status validate(EpochReport& report) const;
    bool isBest(const EpochReport& report) const;
    Status keep(const EpochReport& report);
    Status saveModels(const EpochReport& report) const;
    Error stopped() const;

    const Corpus& corpus_;
    const TrainingConfig& config_;
    const TrainingData& data_;
    Network network_;
    const RunFolder& folder_;
    TrainingObserver& observer_;
    Progress& progress_;
    torch::Device device_;
    GroupedOptimizer optimizer_;
    LossOptions loss_;
    int64_t step_ = 0, stepsPerEpoch_ = 0;
    TimeLeft timeLeft_;
    Clock::time_point start_ = Clock::now();
    int finishedEpochs_ = 0, bestEpoch_ = 0;
    double bestScore_ = 0, bestLoss_ = 0;
    bool stoppedEarly_ = false;
};

}  // namespace sigwavnet
