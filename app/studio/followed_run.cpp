#include "app/studio/followed_run.h"

#include "app/studio/session.h"

namespace sigwavnet::studio {

namespace {

constexpr int kDrainMilliseconds = 250;

}  // namespace

FollowedRun::FollowedRun(JobRunner& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {
    drain_.setInterval(kDrainMilliseconds);
    connect(&drain_, &QTimer::timeout, this, &FollowedRun::drain);
}

FollowedRun::~FollowedRun() {
    if (job_) job_->cancel();
}

WorkerChoice FollowedRun::workers(int count, const QString& device) const {
    return {count, device.toStdString(), program_};
}

void FollowedRun::begin(const QString& folder, const QString& title, Work work) {
    if (active()) return;
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
            failure_ = translated(error);
            end(State::Failed);
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
    Q_EMIT stateChanged();
}

void FollowedRun::drain() {
    if (takeSnapshot()) Q_EMIT changed();
}

}  // namespace sigwavnet::studio
