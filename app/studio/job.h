// Background work for pages: a core function on a worker thread, its progress and its one outcome on the GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace sigwavnet::studio {

// One running job as the job line shows it. Lives on the GUI thread; the destructor cancels, then waits.
// Exactly one of done (typed, through JobRunner::start), failed or cancelled happens, then finished(); a job destroyed
// while it runs delivers nothing. The worker runs at a lower priority than the GUI thread.
class Job : public QObject {
    Q_OBJECT
public:
    enum class State { Running, Done, Failed, Cancelled };

    ~Job() override;

    QString title() const { return title_; }  // empty: too small to be shown to anybody
    State state() const { return state_; }
    // Of the current phase, 0 … 1; < 0: unknown.
    double fraction() const { return fraction_; }
    QString phase() const { return held_.isEmpty() ? phase_ : held_; }
    double secondsLeft() const { return held_.isEmpty() ? secondsLeft_ : -1; }  // < 0: unknown
    // The work waits, or ends, because a person wants so ("Paused"): shown in place of phase and time. Empty: no longer.
    void setHeld(const QString& word);
    // How it ended, where "Done" is too little; call it from the function that delivers the outcome.
    QString outcome() const { return outcomeText_; }
    void setOutcome(const QString& sentence) { outcomeText_ = sentence; }
    const std::optional<Error>& error() const { return error_; }
    void cancel();
    // What the first cancel() does instead of giving up at once: a training writes a checkpoint before it ends.
    void setGentleCancel(std::function<void()> gentle) { gentleCancel_ = std::move(gentle); }
    // Asked for by a person who would lose something (a training): closing the window while it runs asks first.
    bool asksBeforeClosing() const { return asks_; }
    void setAsksBeforeClosing(bool asks) { asks_ = asks; }

Q_SIGNALS:
    void progressed();  // at most 30 a second
    void finished();

private:
    friend class JobRunner;
    class Reporter;
    // `work` runs on the worker; it returns the function that delivers its outcome on the GUI thread, or an error.
    using Work = std::function<Result<std::function<void()>>(Progress&)>;
    Job(QString title, Work work, QPointer<QObject> context, std::function<void(const Error&)> failed, QObject* parent);
    void poll();
    void conclude();

    QString title_;
    State state_ = State::Running;
    double fraction_ = -1;
    QString phase_, held_, outcomeText_;
    std::string phaseFormat_;
    std::function<void()> gentleCancel_;
    double secondsLeft_ = -1;
    std::optional<Error> error_;
    bool asks_ = false;
    std::shared_ptr<Reporter> reporter_;
    QPointer<QObject> context_;
    std::function<void(const Error&)> failed_;
    std::optional<Result<std::function<void()>>> outcome_;  // written by the worker before it wakes the GUI thread
    QTimer poll_;
    TimeLeft timeLeft_;
    QElapsedTimer clock_;
    std::thread worker_;
};

// Of a job that may be gone.
inline bool isRunning(const QPointer<Job>& job) {
    return job && job->state() == Job::State::Running;
}
inline void cancelJob(const QPointer<Job>& job) {
    if (job) job->cancel();
}

// Starts jobs and owns them. GUI thread only.
class JobRunner : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~JobRunner() override;

    // Runs `work` on a worker thread. `done` or `failed` is called on the GUI thread, and only while `context` lives;
    // `failed` also hears Cancelled. The returned job belongs to the runner and stays until the next start after it finished.
    template <typename T>
    Job* start(const QString& title, std::function<Result<T>(Progress&)> work, QObject* context,
               std::function<void(T)> done, std::function<void(const Error&)> failed = {}) {
        return startJob(title, [work = std::move(work), done = std::move(done)](Progress& progress)
                                   -> Result<std::function<void()>> {
            auto result = work(progress);
            if (!result) return std::move(result).error();
            auto value = std::make_shared<T>(std::move(result).value());
            return std::function<void()>([value, done] { done(std::move(*value)); });
        }, context, std::move(failed));
    }

    const std::vector<Job*>& jobs() const { return jobs_; }  // running first started first; finished ones until replaced

Q_SIGNALS:
    void started(sigwavnet::studio::Job* job);
    void changed();  // a job started, progressed or finished

private:
    Job* startJob(const QString& title, Job::Work work, QObject* context, std::function<void(const Error&)> failed);
    std::vector<Job*> jobs_;
};

}  // namespace sigwavnet::studio
