// The GPU driver's own answers about its devices: LibTorch's need CUDA's headers at build time, these need nothing.
//
// Devices are numbered as LibTorch numbers them (CUDA_VISIBLE_DEVICES). Thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace sigwavnet {

struct CudaMemory {
    int64_t usedBytes = 0;  // by every program on the device
    int64_t totalBytes = 0;
};

// The generation of a device: 8 and above is Ampere and newer.
struct CudaCapability {
    int major = 0, minor = 0;
};

// Nothing where there is no driver or no such device.
std::optional<std::string> cudaDeviceName(int device);
std::optional<int64_t> cudaTotalMemory(int device);
std::optional<CudaCapability> cudaCapability(int device);
// Of a device that this process already computes on; nothing before that, since asking would occupy it.
std::optional<CudaMemory> cudaMemory(int device);

}  // namespace sigwavnet
