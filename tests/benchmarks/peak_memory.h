// What a piece of work takes of the machine's memory.
#pragma once

#include <cstdint>
#include <functional>

namespace sigwavnet::benchmarks {

struct PeakMemory {
    int64_t tensorBytes = 0;   // of torch's tensors, as core/training/cost.h estimates them
    int64_t processBytes = 0;  // of the process, over what it held before the work began
};

// Of `work()` in a process of its own, on one thread, with what it allocates counted from the start. Call it before
// anything else computes: a process forked later inherits memory and threads. Both 0 when there is no second
// process or it fails.
PeakMemory peakMemoryOf(const std::function<void()>& work);

}  // namespace sigwavnet::benchmarks
