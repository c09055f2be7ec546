// One progress interface for everything long: core tells it, a terminal or a job shows it.
//
// Thread-safety: report() and cancelled() may be called from any thread, also at once.
#pragma once

#include <atomic>
#include <cstdint>

#include "core/base/message.h"

namespace sigwavnet {

class Progress {
public:
    virtual ~Progress() = default;

    // `done` of `total` units of the current phase (total 0: unknown). Called often: must be cheap.
    virtual void report(int64_t done, int64_t total, const Message& phase) = 0;

    // Long functions ask this at least every few hundred milliseconds and then return ErrorKind::Cancelled.
    bool cancelled() const { return cancelled_.load(std::memory_order_relaxed); }
    void cancel() { cancelled_.store(true, std::memory_order_relaxed); }

private:
    std::atomic<bool> cancelled_{false};
};

// Says nothing; can still be cancelled.
class SilentProgress final : public Progress {
public:
    void report(int64_t, int64_t, const Message&) override {}
};

// Seconds left by the pace since the start of a phase; smoothed so that it does not jump.
// Not thread-safe: one per reporter.
class TimeLeft {
public:
    // Tells the state at `now` seconds (any monotonic clock); returns the estimate, or < 0 while unknown.
    double update(int64_t done, int64_t total, double now);
    void restart();

private:
    double start_ = -1;
    int64_t startDone_ = 0, lastDone_ = 0;
    double smoothed_ = -1;
    double last_ = -1;
};

}  // namespace sigwavnet
