#include "app/studio/training_run.h"

#include <QFileInfo>

#include "app/studio/paths.h"
#include "app/studio/session.h"

namespace sigwavnet::studio {

// Collects what the training thread tells until the GUI thread takes it.
class TrainingRun::Observer final : public TrainingObserver {
public:
    void started(const TrainingConfig& config, const std::vector<std::string>& classes) override {
        const std::lock_guard lock(mutex_);
        news_.config = config;
        news_.classes = classes;
    }
    void batch(const BatchReport& report) override {
        const std::lock_guard lock(mutex_);
        news_.batch = report;
    }
    void epoch(const EpochReport& report) override {
        const std::lock_guard lock(mutex_);
        news_.epochs.push_back(report);
    }

    struct News {
        std::optional<TrainingConfig> config;
        std::optional<std::vector<std::string>> classes;
        std::optional<BatchReport> batch;
        std::vector<EpochReport> epochs;
    };
    News take() {
        const std::lock_guard lock(mutex_);
        return std::exchange(news_, {});
    }

private:
    std::mutex mutex_;
    News news_;
};

TrainingRun::TrainingRun(JobRunner& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {
    drain_.setInterval(100);
    connect(&drain_, &QTimer::timeout, this, &TrainingRun::drain);
}

TrainingRun::~TrainingRun() = default;

void TrainingRun::start(std::shared_ptr<const Corpus> corpus, const TrainingConfig& config, const Device& device,
                        const QString& folder) {
    Q_ASSERT(!running());
    state_ = State::Running;
    folder_ = folder;
    config_ = config;
    classes_ = corpus->classes;
    epochs_.clear();
    batch_.reset();
    outcome_.reset();
    failure_.clear();
    observer_ = std::make_shared<Observer>();

    const auto ended = [this](State state) {
        drain();  // the last epoch, before anybody hears of the end
        drain_.stop();
        state_ = state;
        Q_EMIT finished();
    };
    job_ = jobs_.start<TrainingOutcome>(
        tr("Training %1").arg(QFileInfo(folder).fileName()),
        [corpus = std::move(corpus), config, device, folder, observer = observer_](Progress& progress) {
            return train(*corpus, config, device, toPath(folder), *observer, progress);
        },
        this,
        [this, ended](TrainingOutcome outcome) {
            outcome_ = std::move(outcome);
            ended(State::Done);
        },
        [this, ended](const Error& error) {
            const bool stopped = error.kind == ErrorKind::Cancelled;
            if (!stopped) failure_ = translated(error);
            ended(stopped ? State::Stopped : State::Failed);
        });
    job_->setAsksBeforeClosing(true);
    drain_.start();
    Q_EMIT started();
}

void TrainingRun::stop() {
    if (job_) job_->cancel();
}

void TrainingRun::drain() {
    auto news = observer_->take();
    if (news.config) config_ = *news.config;
    if (news.classes) classes_ = *news.classes;
    if (news.batch) {
        batch_ = news.batch;
        Q_EMIT batchDone();
    }
    if (news.epochs.empty()) return;
    for (auto& report : news.epochs) epochs_.push_back(std::move(report));
    Q_EMIT epochDone();
}

}  // namespace sigwavnet::studio
