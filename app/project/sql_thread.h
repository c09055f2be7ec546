// The thread that a project's database lives on: Qt's connections may only be used by the thread that opened them, a
// project by any.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace sigwavnet::project {

// Runs one piece of work after the other; the caller waits for each. Thread-safe. The destructor ends the thread.
class SqlThread {
public:
    SqlThread();
    ~SqlThread();
    SqlThread(const SqlThread&) = delete;
    SqlThread& operator=(const SqlThread&) = delete;

    template <typename Work>
    auto run(Work work) -> decltype(work()) {
        std::optional<decltype(work())> result;
        wait([&] { result.emplace(work()); });
        return std::move(*result);
    }

private:
    void wait(const std::function<void()>& work);
    void serve();

    std::mutex callers_;  // one at a time
    std::mutex mutex_;
    std::condition_variable changed_;
    const std::function<void()>* work_ = nullptr;
    bool ends_ = false;
    std::thread thread_;
};

}  // namespace sigwavnet::project
