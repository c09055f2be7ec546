#include "app/studio/training_run.h"

#include <QFileInfo>

#include <chrono>
#include <limits>

#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "core/training/epoch_history.h"
#include "core/training/run_data.h"

namespace sigwavnet::studio {

namespace {

constexpr auto kMemoryPause = std::chrono::seconds(1);  // between questions to the GPU's driver

}  // namespace

// Collects what the training thread tells until the GUI thread takes it.
class TrainingRun::Observer final : public TrainingObserver {
public:
    struct News {
        std::optional<TrainingConfig> config;
        std::optional<std::vector<std::string>> classes;
        std::optional<BatchReport> batch;
        std::vector<BatchLoss> losses;
        std::vector<EpochReport> epochs;
        std::optional<DeviceMemory> memory;
        std::vector<Message> notices;
    };

    // `resumed`: the folder of the run that this program takes up; else empty.
    Observer(const Device& device, std::filesystem::path resumed) : device_(device), resumed_(std::move(resumed)) {}

    // The trainer has cut the run's tables to what its checkpoint knows by now: they are the past.
    void started(const TrainingConfig& config, const std::vector<std::string>& classes) override {
        announce(config, classes);
        if (!resumed_.empty()) addPast(std::numeric_limits<int>::max());
    }
    void announce(const TrainingConfig& config, const std::vector<std::string>& classes) {
        const std::lock_guard lock(mutex_);
        news_.config = config;
        news_.classes = classes;
    }
    void batch(const BatchReport& report) override {
        std::optional<DeviceMemory> memory;
        if (const auto now = Clock::now(); device_.isCuda() && now >= nextMemory_) {
            memory = deviceMemory(device_);
            nextMemory_ = now + kMemoryPause;
        }
        const std::lock_guard lock(mutex_);
        news_.batch = report;
        news_.losses.push_back({report.step, float(report.loss)});
        if (memory) news_.memory = memory;
    }
    void epoch(const EpochReport& report) override {
        // An epoch that a killed process had learned, but not written down yet, is in the tables only now.
        if (!resumed_.empty() && report.epoch != lastEpoch_ + 1) addPast(report.epoch);
        lastEpoch_ = report.epoch;
        const std::lock_guard lock(mutex_);
        news_.epochs.push_back(report);
    }
    void notice(const Message& message) override {
        const std::lock_guard lock(mutex_);
        news_.notices.push_back(message);
    }

    News take() {
        const std::lock_guard lock(mutex_);
        return std::exchange(news_, {});
    }

private:
    using Clock = std::chrono::steady_clock;

    // What the tables know of the epochs after the last one told and before `end`.
    void addPast(int end) {
        auto epochs = readEpochs(resumed_);
        const std::lock_guard lock(mutex_);
        if (!epochs) {
            news_.notices.push_back(epochs.error().message);
            return;
        }
        for (EpochReport& report : *epochs) {
            if (report.epoch <= lastEpoch_ || report.epoch >= end) continue;
            lastEpoch_ = report.epoch;
            news_.epochs.push_back(std::move(report));
        }
    }

    Device device_;
    std::filesystem::path resumed_;
    Clock::time_point nextMemory_;  // this and the next: of the training thread alone
    int lastEpoch_ = 0;
    std::mutex mutex_;
    News news_;
};

TrainingRun::TrainingRun(JobRunner& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {
    drain_.setInterval(100);
    connect(&drain_, &QTimer::timeout, this, &TrainingRun::drain);
}

TrainingRun::~TrainingRun() {
    if (job_) job_->setGentleCancel({});  // who would hear of it?
}

void TrainingRun::start(std::shared_ptr<const Corpus> corpus, const TrainingConfig& config, const Device& device,
                        const QString& folder) {
    Q_ASSERT(!active());
    resumed_ = false;
    config_ = config;
    classes_ = corpus->classes;
    begin(folder, device, [corpus = std::move(corpus), config, device, path = toPath(folder)](
                              Observer& observer, Progress& progress, TrainingControl* control) {
        return train(*corpus, config, device, path, observer, progress, control);
    });
}

void TrainingRun::resume(const QString& folder, const Device& device, const QString& moved) {
    Q_ASSERT(!active());
    resumed_ = true;
    config_ = {};
    classes_.clear();
    begin(folder, device, [device, path = toPath(folder), moved = toPath(moved)](
                              Observer& observer, Progress& progress,
                              TrainingControl* control) -> Result<TrainingOutcome> {
        SWN_ASSIGN(const Corpus corpus, openRunCorpus(path, moved, progress));
        SWN_ASSIGN(const TrainingConfig config, readRunConfig(path));
        observer.announce(config, corpus.classes);
        return resumeTraining(corpus, device, path, observer, progress, control);
    });
}

void TrainingRun::begin(const QString& folder, const Device& device, Work work) {
    state_ = State::Running;
    stopping_ = corpusMissing_ = false;
    folder_ = folder;
    epochs_.clear();
    batch_.reset();
    batchLosses_.clear();
    memory_.reset();
    notices_.clear();
    outcome_.reset();
    failure_.clear();
    observer_ = std::make_shared<Observer>(device, resumed_ ? toPath(folder) : std::filesystem::path());
    control_ = std::make_shared<TrainingControl>();
    job_ = jobs_.start<TrainingOutcome>(
        tr("Training %1").arg(QFileInfo(folder).fileName()),
        [work = std::move(work), observer = observer_, control = control_](Progress& progress) {
            return work(*observer, progress, control.get());
        },
        this, [this](TrainingOutcome outcome) { take(std::move(outcome)); },
        [this](const Error& error) { fail(error); });
    job_->setGentleCancel([this] { stop(); });
    drain_.start();
    Q_EMIT started();
}

void TrainingRun::take(TrainingOutcome outcome) {
    outcome_ = std::move(outcome);
    job_->setOutcome(outcome_->paused ? tr("Stopped after %n epoch(s)", nullptr, outcome_->epochs)
                                      : tr("Finished, the best was epoch %1").arg(outcome_->bestEpoch));
    end(outcome_->paused ? State::Stopped : State::Done);
}

void TrainingRun::fail(const Error& error) {
    const bool stopped = error.kind == ErrorKind::Cancelled;
    if (!stopped) failure_ = translated(error);
    corpusMissing_ = resumed_ && error.kind == ErrorKind::NotFound && epochs_.empty();
    end(stopped ? State::Stopped : State::Failed);
}

void TrainingRun::end(State state) {
    drain();  // the last epoch, before anybody hears of the end
    drain_.stop();
    state_ = state;
    stopping_ = false;
    Q_EMIT finished();
}

void TrainingRun::pause() {
    if (state_ != State::Running || stopping_) return;
    control_->ask(TrainingControl::Wish::Pause);
    state_ = State::Paused;
    if (job_) job_->setHeld(tr("Paused"));
    Q_EMIT stateChanged();
}

void TrainingRun::goOn() {
    if (state_ != State::Paused || stopping_) return;
    control_->ask(TrainingControl::Wish::Run);
    state_ = State::Running;
    if (job_) job_->setHeld({});
    Q_EMIT stateChanged();
}

void TrainingRun::stop() {
    if (!active() || stopping_) return;
    stopping_ = true;
    control_->ask(TrainingControl::Wish::Stop);
    if (job_) {
        job_->setGentleCancel({});
        // The trainer hears the wish; while the run's corpus is still being opened, nobody does.
        if (resumed_ && classes_.empty()) job_->cancel();
        job_->setHeld(tr("Stopping"));
    }
    Q_EMIT stateChanged();
}

void TrainingRun::drain() {
    auto news = observer_->take();
    if (news.config && news.classes) {
        config_ = *news.config;
        classes_ = *news.classes;
        // Until now nothing was known of a resumed run but its folder.
        if (resumed_ && epochs_.empty()) Q_EMIT started();
    }
    if (news.memory) memory_ = news.memory;
    for (const Message& message : news.notices) notices_ << translated(message);
    batchLosses_.insert(batchLosses_.end(), news.losses.begin(), news.losses.end());
    if (news.batch) {
        batch_ = news.batch;
        Q_EMIT batchDone();
    }
    if (!news.notices.empty()) Q_EMIT noticed();
    if (news.epochs.empty()) return;
    for (auto& report : news.epochs) epochs_.push_back(std::move(report));
    Q_EMIT epochDone();
}

}  // namespace sigwavnet::studio
