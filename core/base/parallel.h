// The same work for many indices, on several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace sigwavnet {

// Threads for work that keeps every core busy: one a core, at least 2 (one of them may wait for a disk) and
// at most 16.
inline size_t workerThreads() {
    return std::clamp<size_t>(std::thread::hardware_concurrency(), 2, 16);
}

// Calls work(i) for every i below `count`, in no order, on at most `threads` threads, and waits. `work` must
// not throw.
template <typename Work>
void forEachIndex(size_t count, size_t threads, const Work& work) {
    std::atomic<size_t> next{0};
    const auto run = [&] {
        for (size_t i = next++; i < count; i = next++) work(i);
    };
    std::vector<std::jthread> helpers;
    for (size_t t = 1; t < std::min(threads, count); ++t) helpers.emplace_back(run);
    run();
}

}  // namespace sigwavnet
