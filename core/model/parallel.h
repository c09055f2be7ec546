// Independent pieces of work of different sizes on as many threads as tensor operations use. Includes torch:
// for this room only.
#pragma once

#include <ATen/Parallel.h>

#include <atomic>
#include <cstdint>

namespace sigwavnet {

// Calls work(task) once for every task in [0, tasks), in this order as threads become free: put the longest
// first. What a task computes must not depend on the thread that runs it.
template <typename Work>
void parallelTasks(int64_t tasks, const Work& work) {
    std::atomic<int64_t> next{0};
    const int64_t threads = std::min<int64_t>(tasks, at::get_num_threads());
    at::parallel_for(0, threads, 1, [&](int64_t begin, int64_t end) {
        for (int64_t thread = begin; thread < end; ++thread) {
            for (int64_t task = next++; task < tasks; task = next++) work(task);
        }
    });
}

}  // namespace sigwavnet
