// Where tensors are computed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace sigwavnet {

class Device {
public:
    Device() = default;  // the CPU
    // "auto" (the first GPU, else the CPU), "cpu", "cuda", "cuda:1". Error: Device, listing what there is.
    static Result<Device> parse(const std::string& text);
    static Device cuda(int index);  // a GPU that is known to be there
    bool isCuda() const { return index_ >= 0; }
    int index() const { return index_; }  // of the GPU; -1: CPU
    std::string id() const;               // "cpu", "cuda:0"
    bool operator==(const Device&) const = default;

private:
    int index_ = -1;
};

struct DeviceInfo {
    std::string id;
    std::string name;         // "Intel Xeon …, 2 threads", "NVIDIA H100 …"
    int64_t memoryBytes = 0;  // total; 0: unknown
};
std::vector<DeviceInfo> devices();  // the CPU first

struct DeviceMemory {
    int64_t usedBytes = 0;  // by every program on the device
    int64_t totalBytes = 0;
};
// Of a GPU that this process computes on, now. Nothing for the CPU, and before the first tensor is there. A call takes
// microseconds, but may wait for the driver: not for a GUI thread. Thread-safe.
std::optional<DeviceMemory> deviceMemory(const Device& device);

struct TorchInfo {
    std::string version;  // "1.13.1"
    bool cuda = false;    // LibTorch was built with CUDA
    std::string blas;     // what the dynamic linker bound: "OpenBLAS", "reference", "MKL" …
    // Says that the machine runs on the slow reference BLAS and what to install; empty when it doesn't.
    Message blasWarning;
};
TorchInfo torchInfo();

// Threads of one tensor operation. 0: as OMP_NUM_THREADS says, else as many as the machine has; they then sleep
// while they wait for each other, so that a step does not take three times as long while a window is drawn or a
// program compiled (unless OMP_WAIT_POLICY says otherwise). Called once, when a program starts.
void setComputeThreads(int threads);

}  // namespace sigwavnet
