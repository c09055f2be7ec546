// One training as the Studio follows it: what was asked, what is known so far, how it ended.
//
// Lives beside the session, not in the Train page, so that it survives a page that is rebuilt (another language) and a
// window that is closed. GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

#include "app/studio/job.h"
#include "core/training/control.h"
#include "core/training/trainer.h"

namespace sigwavnet::studio {

class TrainingRun : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Running,
        Paused,   // waits in this process: goOn() continues at once
        Done,
        Stopped,  // resume() goes on from its checkpoint, also after the program was closed
        Failed,
    };
    // The loss of one batch, at a step of the whole run.
    struct BatchLoss {
        int64_t step = 0;
        float loss = 0;
    };

    explicit TrainingRun(JobRunner& jobs, QObject* parent = nullptr);
    ~TrainingRun() override;  // a run that is still active is cancelled: it can be resumed from its last checkpoint

    // Trains `corpus` into `folder` (made by the trainer; must not hold a run yet). Only while none is active.
    void start(std::shared_ptr<const Corpus> corpus, const TrainingConfig& config, const Device& device,
               const QString& folder);
    // Goes on with the run in `folder` on its own corpus, which is opened for it; from `moved` when it no longer lies where
    // it was. Only while none is active.
    void resume(const QString& folder, const Device& device, const QString& moved = {});
    void pause();
    void goOn();
    void stop();  // writes a checkpoint and ends; takes up to a batch

    State state() const { return state_; }
    bool active() const { return state_ == State::Running || state_ == State::Paused; }
    bool stopping() const { return stopping_; }  // stop() was asked; finished() follows
    bool resumed() const { return resumed_; }
    QString folder() const { return folder_; }
    const TrainingConfig& config() const { return config_; }
    const std::vector<std::string>& classes() const { return classes_; }
    const std::vector<EpochReport>& epochs() const { return epochs_; }  // of a resumed run also those before
    const std::optional<BatchReport>& batch() const { return batch_; }  // the latest
    const std::vector<BatchLoss>& batchLosses() const { return batchLosses_; }  // since this program trains the run
    const std::optional<DeviceMemory>& memory() const { return memory_; }       // of the GPU; absent without one
    const QStringList& notices() const { return notices_; }  // what the trainer said meanwhile, translated
    const std::optional<TrainingOutcome>& outcome() const { return outcome_; }
    QString failure() const { return failure_; }  // translated; Failed only
    // The corpus was not where the run remembers it: resume() needs to hear where it lies now. Failed only.
    bool corpusMissing() const { return corpusMissing_; }
    // True when the folder holds a model that can be opened.
    bool hasModel() const { return !epochs_.empty(); }

Q_SIGNALS:
    void started();       // of a resumed run again, once its options are known
    void stateChanged();  // paused, going on, stopping
    void batchDone();     // batch() is newer; at most 10 a second
    void epochDone();     // epochs() has grown
    void noticed();       // notices() has grown
    void finished();      // no longer active

private:
    class Observer;
    using Work = std::function<Result<TrainingOutcome>(Observer&, Progress&, TrainingControl*)>;
    void begin(const QString& folder, const Device& device, Work work);
    void end(State state);
    void take(TrainingOutcome outcome);
    void fail(const Error& error);
    void drain();

    JobRunner& jobs_;
    QPointer<Job> job_;
    State state_ = State::Idle;
    bool stopping_ = false, resumed_ = false, corpusMissing_ = false;
    QString folder_;
    TrainingConfig config_;
    std::vector<std::string> classes_;
    std::vector<EpochReport> epochs_;
    std::optional<BatchReport> batch_;
    std::vector<BatchLoss> batchLosses_;
    std::optional<DeviceMemory> memory_;
    QStringList notices_;
    std::optional<TrainingOutcome> outcome_;
    QString failure_;
    std::shared_ptr<TrainingControl> control_;
    std::shared_ptr<Observer> observer_;
    QTimer drain_;
};

}  // namespace sigwavnet::studio
