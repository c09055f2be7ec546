#include "core/training/training_run.h"

#include <limits>
#include <thread>

#include "core/model/network_module.h"
#include "core/model/torch_errors.h"
#include "core/training/optimizer_state.h"
#include "core/training/run_report.h"
#include "core/training/schedule.h"
#include "core/training/validation.h"

namespace sigwavnet {

namespace {

LossOptions lossOptions(const TrainingTask& task, const Network& network) {
    LossOptions options;
    options.kind = task.config.loss;
    options.gamma = task.config.focalGamma;
    options.smoothing = task.config.labelSmoothing;
    if (task.config.classWeights == ClassWeights::Balanced) {
        const auto clips = task.data.train.countsPerClass(network.options().classes);
        options.weights =
            torch::tensor(balancedWeights(clips)).to(network.module()->parameters().front().device());
    }
    return options;
}

int64_t stepsPerEpoch(const TrainingTask& task) {
    const auto clips = static_cast<int64_t>(task.data.train.size());
    return (clips + task.config.batchSize - 1) / task.config.batchSize;
}

EpochTally emptyTally(const TrainingTask& task) {
    EpochTally tally;
    tally.confusion = Matrix<int64_t>(task.corpus.classes.size(), task.corpus.classes.size());
    return tally;
}

// What every model of the run says about where it comes from.
std::map<std::string, std::string> runFacts(const TrainingTask& task) {
    const TrainingConfig& config = task.config;
    std::map<std::string, std::string> facts = {{"corpus", task.corpus.root.filename().string()},
                                                {"corpus_format", task.corpus.format},
                                                {"split", config.split.name},
                                                {"split_seed", std::to_string(config.split.seed)},
                                                {"folds", std::to_string(config.split.folds)},
                                                {"fold", task.data.fold.name},
                                                {"seed", std::to_string(config.seed)},
                                                {"training_clips", std::to_string(task.data.train.size())}};
    if (!config.classMap.empty()) facts["class_map"] = config.classMap;
    return facts;
}

// What a network does not have is an empty cell in its tables, not a threshold of zero.
void forgetThresholds(std::vector<LevelState>& levels) {
    for (LevelState& level : levels)
        level.thresholdPlus = level.thresholdMinus = level.sharpness = std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

TrainingRun::TrainingRun(const TrainingTask& task, Network network)
    : task_(task),
      config_(task.config),
      network_(std::move(network)),
      stepsPerEpoch_(stepsPerEpoch(task)),
      learner_(network_, config_, lossOptions(task, network_)) {
    if (config_.averaging.any())
        average_.emplace(network_, config_.averaging, stepsPerEpoch_ * config_.epochs);
    if (config_.tensorboard) events_.emplace(task_.folder.path());
    position_.tally = emptyTally(task_);
}

Status TrainingRun::restore(const TrainingState& state) {
    SWN_TRY(network_.loadState(state.network));
    if (average_) SWN_TRY(average_->network().loadState(state.average));
    SWN_TRY(
        guarded([&] { return restoreOptimizer(learner_.optimizer(), *network_.module(), state.optimizer); }));
    position_ = state.position;
    if (position_.tally.confusion.rows != task_.corpus.classes.size()) position_.tally = emptyTally(task_);
    learner_.setPieces(position_.pieces);
    toldSteps_ = savedStep_ = position_.step;
    savedEpoch_ = position_.epoch;
    return {};
}

Result<TrainingRun::End> TrainingRun::run() {
    if (position_.record) SWN_TRY(writeFiles());
    counted_ = saved_ = Clock::now();
    while (!over()) {
        const int rung = task_.stop.afterEpoch;
        if (rung > 0 && position_.finishedEpochs() >= rung) return End::Paused;
        for (const auto phase : {&TrainingRun::learnEpoch, &TrainingRun::endEpoch}) {
            SWN_ASSIGN(const Next next, (this->*phase)());
            if (next == Next::Pause) return End::Paused;
        }
    }
    return End::Finished;
}

bool TrainingRun::over() const {
    return position_.stoppedEarly || position_.finishedEpochs() >= config_.epochs;
}

Result<TrainingRun::Next> TrainingRun::learnEpoch() {
    BatchQueueOptions options = BatchQueueOptions::forDevice(network_.device().isCuda());
    options.firstBatch = position_.batch;
    BatchQueue queue(task_.data, config_, position_.epoch, options);
    network_.module()->train();
    while (!queue.empty()) {
        SWN_ASSIGN(const Next next, obey());
        if (next == Next::Pause) return next;
        const double waited = queue.waitedSeconds();
        SWN_ASSIGN(const Batch batch, queue.next());
        position_.tally.waited += queue.waitedSeconds() - waited;
        SWN_TRY(learner_.learn(batch, position_.step, rateFactor(config_, position_.step, stepsPerEpoch_)));
        if (average_) SWN_TRY(guarded([&] { average_->update(position_.step); }));
        ++position_.step;
        ++position_.batch;
        if (learner_.resultsDue()) SWN_TRY(collect());
    }
    return Next::GoOn;
}

// Takes the results of the steps since the last call into the tally and tells them.
Status TrainingRun::collect() {
    SWN_ASSIGN(const std::vector<LearnedStep> steps, learner_.takeResults());
    countTime();
    EpochTally& tally = position_.tally;
    for (const LearnedStep& step : steps) {
        ++toldSteps_;
        if (!step.finite()) return diverged(toldSteps_);
        tally.loss += step.loss * double(step.truths.size());
        tally.gradientNorm += step.gradientNorm;
        tally.clips += static_cast<int64_t>(step.truths.size());
        learnedClips_ += static_cast<int64_t>(step.truths.size());
        ++tally.steps;
        for (size_t i = 0; i < step.truths.size(); ++i) tally.add(step.truths[i], step.labels[i]);
        tell(step.loss);
    }
    if (learner_.pieces() == position_.pieces) return {};
    position_.pieces = learner_.pieces();
    return notice(
        {CORE_TEXT("The memory of %1 is too small for batches of %2 clips; each is now learned in %3 pieces, "
                   "which takes longer."),
         {network_.device().id(), std::to_string(config_.batchSize), std::to_string(position_.pieces)}});
}

void TrainingRun::tell(double loss) {
    const EpochTally& tally = position_.tally;
    BatchReport report;
    report.epoch = position_.epoch;
    report.step = toldSteps_;
    report.steps = stepsPerEpoch_ * config_.epochs;
    report.loss = loss;
    report.clipsPerSecond = tally.seconds > 0 ? double(tally.clips) / tally.seconds : 0;
    report.secondsLeft = timeLeft_.update(report.step, report.steps, seconds_);
    task_.observer.batch(report);
    task_.progress.report(
        report.step, report.steps,
        {CORE_TEXT("Epoch %1 of %2"), {std::to_string(report.epoch), std::to_string(config_.epochs)}});
}

Result<TrainingRun::Next> TrainingRun::endEpoch() {
    SWN_TRY(collect());
    network_.module()->eval();
    EpochReport report = learnedReport();
    if (task_.data.validation.size() > 0) {
        auto validation = validate(kept(), task_.data.validation, task_.data.preparation, config_.batchSize,
                                   [&] { return interrupted(); });
        if (!validation && validation.error().kind == ErrorKind::Cancelled) {
            if (task_.progress.cancelled()) return cancelled();
            SWN_TRY(checkpoint());
            return Next::Pause;
        }
        SWN_TRY(validation);
        report.validationLoss = validation->loss;
        report.validation = std::move(validation->metrics);
        report.confusion = std::move(validation->confusion);
    }
    SWN_TRY(guarded([&] { report.levels = kept().levels(); }));
    if (!config_.network.thresholds) forgetThresholds(report.levels);
    report.best = isBest(report);
    countTime();
    report.seconds = position_.tally.seconds;
    report.inputWait = report.seconds > 0 ? position_.tally.waited / report.seconds : 0;
    advance(report);
    SWN_TRY(checkpoint());
    SWN_TRY(writeFiles());
    task_.observer.epoch(report);
    if (!position_.stoppedEarly) return Next::GoOn;
    SWN_TRY(task_.folder.log("Stopped early: no better epoch since epoch " +
                             std::to_string(position_.bestEpoch)));
    return Next::GoOn;
}

EpochReport TrainingRun::learnedReport() const {
    const EpochTally& tally = position_.tally;
    EpochReport report;
    report.epoch = position_.epoch;
    report.epochs = config_.epochs;
    report.trainLoss = tally.loss / double(tally.clips);
    report.gradientNorm = tally.gradientNorm / double(tally.steps);
    report.clipsPerSecond = tally.seconds > 0 ? double(tally.clips) / tally.seconds : 0;
    report.learningRate = config_.learningRate * rateFactor(config_, position_.step - 1, stepsPerEpoch_);
    report.confusion = tally.confusion;
    report.trainWa = computeMetrics(report.confusion).wa;
    return report;
}

bool TrainingRun::isBest(const EpochReport& report) const {
    if (position_.bestEpoch == 0) return true;
    if (!report.validation) return report.trainLoss < position_.bestLoss;
    if (report.validation->uar != position_.bestScore) return report.validation->uar > position_.bestScore;
    return *report.validationLoss < position_.bestLoss;
}

// To the start of the next epoch.
void TrainingRun::advance(const EpochReport& report) {
    if (report.best) {
        position_.bestEpoch = report.epoch;
        position_.bestScore = report.validation ? report.validation->uar : 0;
        position_.bestLoss = report.validation ? *report.validationLoss : report.trainLoss;
    }
    position_.record = recordOf(report);
    position_.stoppedEarly = config_.patience > 0 && report.epoch - position_.bestEpoch >= config_.patience &&
                             report.epoch < config_.epochs;
    ++position_.epoch;
    position_.batch = 0;
    position_.tally = emptyTally(task_);
}

// Models and rows of the epoch that has just ended.
Status TrainingRun::writeFiles() {
    SWN_TRY(writeRecord(task_.folder, *position_.record,
                        Model{kept(), task_.corpus.classes, task_.data.preparation, runFacts(task_)}));
    if (events_) SWN_TRY(events_->epoch(*position_.record, kept()));
    position_.record.reset();
    return {};
}

Status TrainingRun::checkpoint() {
    SWN_TRY(collect());
    if (savedStep_ == position_.step && savedEpoch_ == position_.epoch) return {};
    SWN_ASSIGN(const bool finite, guarded([&] { return learner_.weightsFinite(); }));
    if (!finite) return diverged(position_.step);
    TrainingState state;
    SWN_TRY(guarded([&] {
        state.position = position_;
        state.network = network_.state();
        state.optimizer = optimizerState(learner_.optimizer(), *network_.module());
        if (average_) state.average = average_->network().state();
    }));
    SWN_TRY(writeCheckpoint(task_.folder, state));
    savedStep_ = position_.step;
    savedEpoch_ = position_.epoch;
    saved_ = Clock::now();
    return {};
}

// Before each batch: what somebody outside wishes, and the checkpoints inside an epoch.
Result<TrainingRun::Next> TrainingRun::obey() {
    if (task_.progress.cancelled()) return cancelled();
    if (wish() == TrainingControl::Wish::Pause) SWN_TRY(waitWhilePaused());
    if (task_.progress.cancelled()) return cancelled();
    if (wish() == TrainingControl::Wish::Stop) {
        SWN_TRY(checkpoint());
        return Next::Pause;
    }
    const double since = std::chrono::duration<double>(Clock::now() - saved_).count();
    if (config_.checkpointSeconds > 0 && since >= config_.checkpointSeconds) SWN_TRY(checkpoint());
    return Next::GoOn;
}

Status TrainingRun::waitWhilePaused() {
    SWN_TRY(checkpoint());
    SWN_TRY(task_.folder.log("Waiting in epoch " + std::to_string(position_.epoch)));
    task_.progress.report(position_.step, stepsPerEpoch_ * config_.epochs, {CORE_TEXT("Paused")});
    while (wish() == TrainingControl::Wish::Pause && !task_.progress.cancelled())
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    counted_ = Clock::now();  // the pause is no time of learning
    return task_.folder.log("Going on");
}

TrainingControl::Wish TrainingRun::wish() const {
    return task_.control ? task_.control->wish() : TrainingControl::Wish::Run;
}

bool TrainingRun::interrupted() const {
    return task_.progress.cancelled() || wish() == TrainingControl::Wish::Stop;
}

void TrainingRun::countTime() {
    const Clock::time_point now = Clock::now();
    const double passed = std::chrono::duration<double>(now - counted_).count();
    counted_ = now;
    seconds_ += passed;
    position_.tally.seconds += passed;
}

Status TrainingRun::notice(const Message& message) const {
    task_.observer.notice(message);
    return task_.folder.log(message.text());
}

Error TrainingRun::cancelled() const {
    return {ErrorKind::Cancelled,
            task_.folder.path().string(),
            {CORE_TEXT("The training was stopped after %1 finished epochs; their models are kept."),
             {std::to_string(position_.finishedEpochs())}}};
}

Error TrainingRun::diverged(int64_t step) const {
    return {
        ErrorKind::Invalid,
        task_.folder.path().string(),
        {CORE_TEXT(
             "The loss or the weights became infinite or not a number in epoch %1, step %2; the models of "
             "the epochs before and the last checkpoint are kept. Lower optimizer.learning_rate or "
             "optimizer.clip_norm."),
         {std::to_string(position_.epoch), std::to_string(step)}}};
}

}  // namespace sigwavnet
