#include "tests/benchmarks/peak_memory.h"

#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <string>

#include "core/model/device.h"
#include "tests/support/counting_allocator.h"

namespace sigwavnet::benchmarks {

namespace {

// A line of /proc/self/status, "VmHWM:    123 kB".
int64_t statusBytes(const std::string& field) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        int64_t kibibytes = 0;
        if (word == field + ":" && status >> kibibytes) return kibibytes * 1024;
    }
    return 0;
}

PeakMemory measured(const std::function<void()>& work) {
    setComputeThreads(1);
    test::CountingAllocator& tensors = test::CountingAllocator::installed();
    const int64_t before = statusBytes("VmRSS");
    work();
    return {tensors.peak(), statusBytes("VmHWM") - before};
}

}  // namespace

PeakMemory peakMemoryOf(const std::function<void()>& work) {
    int ends[2];
    if (pipe(ends) != 0) return {};
    const pid_t child = fork();
    if (child == 0) {
        const PeakMemory peak = measured(work);
        _exit(write(ends[1], &peak, sizeof(peak)) == sizeof(peak) ? 0 : 1);
    }
    close(ends[1]);
    PeakMemory peak;
    const bool told = child > 0 && read(ends[0], &peak, sizeof(peak)) == sizeof(peak);
    close(ends[0]);
    if (child > 0) waitpid(child, nullptr, 0);
    return told ? peak : PeakMemory();
}

}  // namespace sigwavnet::benchmarks
