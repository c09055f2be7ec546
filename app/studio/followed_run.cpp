#include "app/studio/followed_run.h"

#include "app/studio/session.h"

namespace sigwavnet::studio {

namespace {

constexpr int kDrainMilliseconds = 250;
constexpr int kLookMilliseconds = 2000;

}  // namespace

FollowedRun::FollowedRun(JobRunner& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {
    drain_.setInterval(kDrainMilliseconds);
    connect(&drain_, &QTimer::timeout, this, &FollowedRun::drain);
    nextLook_.setSingleShot(true);
    nextLook_.setInterval(kLookMilliseconds);
    connect(&nextLook_, &QTimer::timeout, this, &FollowedRun::look);
}

FollowedRun::~FollowedRun() {
    for (Job* job : {job_.data(), looking_.data()})
        if (job) job->cancel();
}

WorkerChoice FollowedRun::workers(int count, const QString& device) const {
    return {count, device.toStdString(), program_};
}

void FollowedRun::begin(const QString& folder, const QString& title, Work work, Work look) {
    if (active()) return;
    nextLook_.stop();
    if (looking_) looking_->cancel();
    looking_.clear();
    look_ = std::move(look);
    folder_ = folder;
    failure_.clear();
    stopping_ = false;
    forgetSnapshot();
    state_ = State::Running;
    job_ = jobs_.start<bool>(
        title, std::move(work), this,
        [this](bool finished) { end(finished ? State::Finished : State::Stopped); },
        [this](const Error& error) {
            if (error.kind == ErrorKind::Cancelled) return end(State::Stopped);
            fail(error);
        });
    job_->setAsksBeforeClosing(true);
    drain_.start();
    Q_EMIT changed();
    Q_EMIT stateChanged();
}

void FollowedRun::stop() {
    if (!active() || !job_) return;
    stopping_ = true;
    job_->cancel();
    Q_EMIT stateChanged();
}

void FollowedRun::end(State state) {
    drain();
    drain_.stop();
    state_ = state;
    stopping_ = false;
    if (state == State::Stopped) nextLook_.start();
    Q_EMIT stateChanged();
}

void FollowedRun::fail(const Error& error) {
    failure_ = translated(error);
    end(State::Failed);
}

void FollowedRun::look() {
    const auto current = std::make_shared<QPointer<Job>>();
    *current = jobs_.start<bool>(
        QString(), look_, this,
        [this, current](bool finished) {
            if (looking_ != *current) return;  // something else was begun since
            if (finished) return end(State::Finished);
            drain();
            nextLook_.start();
        },
        [this, current](const Error& error) {
            if (looking_ == *current) fail(error);
        });
    looking_ = *current;
}

void FollowedRun::drain() {
    if (takeSnapshot()) Q_EMIT changed();
}

}  // namespace sigwavnet::studio
