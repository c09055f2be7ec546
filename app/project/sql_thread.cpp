#include "app/project/sql_thread.h"

namespace sigwavnet::project {

SqlThread::SqlThread() : thread_([this] { serve(); }) {}

SqlThread::~SqlThread() {
    {
        const std::lock_guard lock(mutex_);
        ends_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void SqlThread::wait(const std::function<void()>& work) {
    const std::lock_guard one(callers_);
    std::unique_lock lock(mutex_);
    work_ = &work;
    changed_.notify_all();
    changed_.wait(lock, [this] { return work_ == nullptr; });
}

void SqlThread::serve() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return work_ || ends_; });
        if (!work_) return;
        const auto* work = work_;
        lock.unlock();
        (*work)();
        lock.lock();
        work_ = nullptr;
        changed_.notify_all();
    }
}

}  // namespace sigwavnet::project
