#include "app/studio/job.h"

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

#include "app/studio/session.h"

namespace sigwavnet::studio {

namespace {

constexpr int kProgressMilliseconds = 34;  // at most 30 updates a second
constexpr int kWorkerNice = 10;

// The window must win over a training that uses every core. On Linux the value belongs to the thread, and the
// threads that it starts (OpenMP's) inherit it.
void yieldToWindow() {
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, id_t(gettid()), kWorkerNice);
#endif
}

}  // namespace

// Keeps the last report of the worker until the GUI thread asks.
class Job::Reporter final : public Progress {
public:
    void report(int64_t done, int64_t total, const Message& phase) override {
        const std::lock_guard lock(mutex_);
        changed_ = true;
        done_ = done;
        total_ = total;
        if (phase.format() != phase_.format() || phase.args() != phase_.args()) phase_ = phase;
    }

    struct State {
        int64_t done = 0, total = 0;
        Message phase;
    };
    // What was reported since the last call; nothing when nothing was.
    std::optional<State> take() {
        const std::lock_guard lock(mutex_);
        if (!changed_) return std::nullopt;
        changed_ = false;
        return State{done_, total_, phase_};
    }

private:
    std::mutex mutex_;
    bool changed_ = false;
    int64_t done_ = 0, total_ = 0;
    Message phase_;
};

Job::Job(QString title, Work work, QPointer<QObject> context, std::function<void(const Error&)> failed,
         QObject* parent)
    : QObject(parent),
      title_(std::move(title)),
      reporter_(std::make_shared<Reporter>()),
      context_(std::move(context)),
      failed_(std::move(failed)) {
    clock_.start();
    connect(&poll_, &QTimer::timeout, this, &Job::poll);
    poll_.start(kProgressMilliseconds);
    worker_ = std::thread([this, work = std::move(work)] {
        yieldToWindow();
        try {
            outcome_.emplace(work(*reporter_));
        } catch (const std::bad_alloc&) {
            outcome_.emplace(Error(ErrorKind::OutOfMemory, {}, CORE_TEXT("The machine's memory is used up.")));
        } catch (const std::exception& exception) {
            outcome_.emplace(
                Error(ErrorKind::Internal, {}, {CORE_TEXT("Something unexpected happened: %1"), {exception.what()}}));
        }
        QMetaObject::invokeMethod(this, &Job::conclude, Qt::QueuedConnection);
    });
}

Job::~Job() {
    reporter_->cancel();
    if (worker_.joinable()) worker_.join();
}

void Job::cancel() {
    if (const auto gentle = std::exchange(gentleCancel_, {})) {
        gentle();
        return;
    }
    reporter_->cancel();
}

void Job::setHeld(const QString& word) {
    held_ = word;
    timeLeft_.restart();  // the time of waiting says nothing about the pace
    Q_EMIT progressed();
}

void Job::poll() {
    const auto state = reporter_->take();
    if (!state) return;
    phase_ = translated(state->phase);
    // "Epoch 3 of 60" goes on as "Epoch 4 of 60": the same work, whose pace is known.
    if (std::exchange(phaseFormat_, state->phase.format()) != state->phase.format()) timeLeft_.restart();
    fraction_ = state->total > 0 ? std::clamp(double(state->done) / double(state->total), 0.0, 1.0) : -1;
    secondsLeft_ = timeLeft_.update(state->done, state->total, double(clock_.elapsed()) / 1000);
    Q_EMIT progressed();
}

void Job::conclude() {
    worker_.join();
    poll_.stop();
    secondsLeft_ = -1;
    Result<std::function<void()>> outcome = std::move(*outcome_);
    outcome_.reset();
    const QPointer<Job> alive(this);  // a callback may end the program's session
    if (outcome) {
        state_ = State::Done;
        fraction_ = 1;
        if (context_) outcome.value()();
    } else {
        state_ = outcome.error().kind == ErrorKind::Cancelled ? State::Cancelled : State::Failed;
        error_ = outcome.error();
        if (context_ && failed_) failed_(outcome.error());
    }
    if (alive) Q_EMIT finished();
}

JobRunner::~JobRunner() {
    for (Job* job : jobs_) job->cancel();  // all at once, so that the waits overlap
    for (Job* job : jobs_) delete job;
}

Job* JobRunner::startJob(const QString& title, Job::Work work, QObject* context,
                         std::function<void(const Error&)> failed) {
    Q_ASSERT(context);
    std::erase_if(jobs_, [quiet = title.isEmpty()](Job* job) {
        if (job->state() == Job::State::Running) return false;
        if (quiet && !job->title().isEmpty()) return false;  // its end stays in sight
        job->deleteLater();  // later: one of them may be delivering its outcome right now
        return true;
    });
    Job* job = new Job(title, std::move(work), context, std::move(failed), this);
    jobs_.push_back(job);
    connect(job, &Job::progressed, this, &JobRunner::changed);
    connect(job, &Job::finished, this, &JobRunner::changed);
    Q_EMIT started(job);
    Q_EMIT changed();
    return job;
}

}  // namespace sigwavnet::studio
