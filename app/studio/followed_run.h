// What a search and a study have in common: other processes work on a folder, and a job here follows them.
//
// A derived class says what is read from the folder (its snapshot); the job hands it over through a Mailbox.
// They live beside the session, so that they survive a page that is rebuilt. GUI thread, but for what runs in
// the job.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

#include "app/studio/job.h"
#include "core/base/result.h"

namespace sigwavnet::studio {

// The newest snapshot on its way from the job's thread to the GUI thread. Thread-safe.
template <typename Snapshot>
class Mailbox {
public:
    void put(Snapshot snapshot) {
        const std::lock_guard lock(mutex_);
        newest_ = std::make_shared<const Snapshot>(std::move(snapshot));
    }
    // Null: nothing newer than what was taken last.
    std::shared_ptr<const Snapshot> take() {
        const std::lock_guard lock(mutex_);
        return std::exchange(newest_, nullptr);
    }

private:
    std::mutex mutex_;
    std::shared_ptr<const Snapshot> newest_;
};

// Who trains.
struct WorkerChoice {
    int count = 1;  // processes at the same time
    std::string device;
    std::filesystem::path program;  // empty: sigwavnetProgram()
};

class FollowedRun : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Running, Stopped, Finished, Failed };

    explicit FollowedRun(JobRunner& jobs, QObject* parent = nullptr);
    ~FollowedRun() override;  // the workers of a run that goes on are asked to stop: each writes a checkpoint

    void stop();
    // The command line program whose processes train, for the next start or resumption; empty:
    // sigwavnetProgram().
    void setProgram(const std::filesystem::path& program) { program_ = program; }

    State state() const { return state_; }
    bool active() const { return state_ == State::Running; }
    bool stopping() const { return stopping_; }
    QString folder() const { return folder_; }
    QString failure() const { return failure_; }  // translated; Failed only

Q_SIGNALS:
    void changed();  // there is a newer snapshot
    void stateChanged();

protected:
    using Work = std::function<Result<bool>(Progress&)>;  // whether nothing is left to do
    // Runs `work` in a job about `folder`. Only while none is active. Where it ends with something left to
    // do, `look` is called again and again, quietly: others may go on with the folder.
    void begin(const QString& folder, const QString& title, Work work, Work look);
    WorkerChoice workers(int count, const QString& device) const;

private:
    virtual bool takeSnapshot() = 0;  // the newest into this object; whether there was one
    virtual void forgetSnapshot() = 0;
    void end(State state);
    void fail(const Error& error);
    void look();
    void drain();

    JobRunner& jobs_;
    QPointer<Job> job_;
    Work look_;
    QTimer nextLook_;
    QPointer<Job> looking_;
    State state_ = State::Idle;
    bool stopping_ = false;
    QString folder_, failure_;
    std::filesystem::path program_;
    QTimer drain_;
};

// The same with its snapshot: plain values of one moment.
template <typename Snapshot>
class FollowedBy : public FollowedRun {
public:
    using FollowedRun::FollowedRun;
    std::shared_ptr<const Snapshot> snapshot() const { return snapshot_; }  // null: nothing known yet

protected:
    using Box = std::shared_ptr<Mailbox<Snapshot>>;
    using Follow = std::function<Result<bool>(const Box&, Progress&)>;
    // begin(); `follow` and `look` put snapshots into the box that they are given.
    void follow(const QString& folder, const QString& title, Follow follow, Follow look) {
        if (active()) return;
        box_ = std::make_shared<Mailbox<Snapshot>>();
        const auto into = [box = box_](Follow work) {
            return [box, work = std::move(work)](Progress& progress) { return work(box, progress); };
        };
        begin(folder, title, into(std::move(follow)), into(std::move(look)));
    }

private:
    bool takeSnapshot() override {
        auto newest = box_->take();
        if (!newest) return false;
        snapshot_ = std::move(newest);
        return true;
    }
    void forgetSnapshot() override { snapshot_.reset(); }

    Box box_;
    std::shared_ptr<const Snapshot> snapshot_;
};

}  // namespace sigwavnet::studio
