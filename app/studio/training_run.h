// One training as the Studio follows it: what was asked, what is known so far, how it ended.
//
// Lives beside the session, not in the Train page, so that it survives a page that is rebuilt (another language). GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "app/studio/job.h"
#include "core/training/trainer.h"

namespace sigwavnet::studio {

class TrainingRun : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Running, Done, Stopped, Failed };

    explicit TrainingRun(JobRunner& jobs, QObject* parent = nullptr);
    ~TrainingRun() override;

    // Trains `corpus` into `folder` (made by the trainer; must not hold anything yet). Only while none runs.
    void start(std::shared_ptr<const Corpus> corpus, const TrainingConfig& config, const Device& device,
               const QString& folder);
    void stop();  // the last finished epoch's models stay

    State state() const { return state_; }
    bool running() const { return state_ == State::Running; }
    QString folder() const { return folder_; }
    const TrainingConfig& config() const { return config_; }
    const std::vector<std::string>& classes() const { return classes_; }
    const std::vector<EpochReport>& epochs() const { return epochs_; }
    const std::optional<BatchReport>& batch() const { return batch_; }  // the latest
    const std::optional<TrainingOutcome>& outcome() const { return outcome_; }
    QString failure() const { return failure_; }  // translated; Failed only
    // True when the folder holds a model that can be opened.
    bool hasModel() const { return !epochs_.empty(); }

Q_SIGNALS:
    void started();
    void batchDone();   // batch() is newer; at most 10 a second
    void epochDone();   // epochs() has grown
    void finished();    // state() is no longer Running

private:
    class Observer;
    void drain();

    JobRunner& jobs_;
    QPointer<Job> job_;
    State state_ = State::Idle;
    QString folder_;
    TrainingConfig config_;
    std::vector<std::string> classes_;
    std::vector<EpochReport> epochs_;
    std::optional<BatchReport> batch_;
    std::optional<TrainingOutcome> outcome_;
    QString failure_;
    std::shared_ptr<Observer> observer_;
    QTimer drain_;
};

}  // namespace sigwavnet::studio
