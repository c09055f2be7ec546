#include "app/project/sql_thread.h"

#include <QCoreApplication>

#include <clocale>

namespace sigwavnet::project {

namespace {

// Qt loads its database drivers only beside an application object; the command line has none of its own. It
// belongs to the thread of the caller, and is left to the end of the process: other objects' destructors may
// still need it.
void ensureApplication() {
    if (QCoreApplication::instance()) return;
    static int count = 1;
    static char name[] = "sigwavnet";
    static char* arguments[] = {name, nullptr};
    static const auto* application = new QCoreApplication(count, arguments);
    static_cast<void>(application);
    // Qt took the C library's locale from the environment; numbers are written and read with a point.
    std::setlocale(LC_NUMERIC, "C");
}

}  // namespace

SqlThread::SqlThread() {
    ensureApplication();
    thread_ = std::thread([this] { serve(); });
}

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
