#include "core/model/cuda_driver.h"

#include <dlfcn.h>

namespace sigwavnet {

namespace {

// The functions of libcuda.so.1 used here; they have kept their form since CUDA 7.
class Driver {
public:
    // Null where there is no driver. It stays loaded: LibTorch uses it, too.
    static const Driver* get() {
        static const Driver driver;
        return driver.usable_ ? &driver : nullptr;
    }

    int (*deviceGet)(int*, int) = nullptr;
    int (*deviceName)(char*, int, int) = nullptr;
    int (*deviceTotal)(size_t*, int) = nullptr;
    int (*deviceAttribute)(int*, int, int) = nullptr;
    int (*contextState)(int, unsigned*, int*) = nullptr;
    int (*contextRetain)(void**, int) = nullptr;
    int (*contextRelease)(int) = nullptr;
    int (*contextPush)(void*) = nullptr;
    int (*contextPop)(void**) = nullptr;
    int (*memoryInfo)(size_t*, size_t*) = nullptr;

private:
    Driver() {
        void* library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
        if (!library) return;
        int (*init)(unsigned) = nullptr;
        usable_ = load(library, "cuInit", init) && load(library, "cuDeviceGet", deviceGet) &&
                  load(library, "cuDeviceGetName", deviceName) &&
                  load(library, "cuDeviceTotalMem_v2", deviceTotal) &&
                  load(library, "cuDeviceGetAttribute", deviceAttribute) &&
                  load(library, "cuDevicePrimaryCtxGetState", contextState) &&
                  load(library, "cuDevicePrimaryCtxRetain", contextRetain) &&
                  load(library, "cuDevicePrimaryCtxRelease_v2", contextRelease) &&
                  load(library, "cuCtxPushCurrent_v2", contextPush) &&
                  load(library, "cuCtxPopCurrent_v2", contextPop) &&
                  load(library, "cuMemGetInfo_v2", memoryInfo) && init(0) == 0;
    }

    template <typename Function>
    static bool load(void* library, const char* name, Function& function) {
        function = reinterpret_cast<Function>(dlsym(library, name));
        return function != nullptr;
    }

    bool usable_ = false;
};

// LibTorch's context of a device, current on this thread while this lives; empty when nothing computes there yet.
class CurrentContext {
public:
    CurrentContext(const Driver& driver, int device) : driver_(driver), device_(device) {
        unsigned flags = 0;
        int active = 0;
        void* context = nullptr;
        if (driver.contextState(device, &flags, &active) != 0 || !active) return;
        if (driver.contextRetain(&context, device) != 0) return;
        current_ = driver.contextPush(context) == 0;
        if (!current_) driver.contextRelease(device);
    }
    ~CurrentContext() {
        if (!current_) return;
        void* context = nullptr;
        driver_.contextPop(&context);
        driver_.contextRelease(device_);
    }
    CurrentContext(const CurrentContext&) = delete;
    CurrentContext& operator=(const CurrentContext&) = delete;
    explicit operator bool() const { return current_; }

private:
    const Driver& driver_;
    int device_;
    bool current_ = false;
};

}  // namespace

std::optional<std::string> cudaDeviceName(int index) {
    const Driver* driver = Driver::get();
    int device = 0;
    char text[256] = {};
    if (!driver || driver->deviceGet(&device, index) != 0) return std::nullopt;
    if (driver->deviceName(text, sizeof(text) - 1, device) != 0) return std::nullopt;
    return std::string(text);
}

std::optional<int64_t> cudaTotalMemory(int index) {
    const Driver* driver = Driver::get();
    int device = 0;
    size_t bytes = 0;
    if (!driver || driver->deviceGet(&device, index) != 0) return std::nullopt;
    if (driver->deviceTotal(&bytes, device) != 0) return std::nullopt;
    return static_cast<int64_t>(bytes);
}

std::optional<CudaCapability> cudaCapability(int index) {
    // CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR and _MINOR.
    constexpr int kMajor = 75, kMinor = 76;
    const Driver* driver = Driver::get();
    int device = 0;
    CudaCapability capability;
    if (!driver || driver->deviceGet(&device, index) != 0 ||
        driver->deviceAttribute(&capability.major, kMajor, device) != 0 ||
        driver->deviceAttribute(&capability.minor, kMinor, device) != 0)
        return std::nullopt;
    return capability;
}

std::optional<CudaMemory> cudaMemory(int index) {
    const Driver* driver = Driver::get();
    int device = 0;
    if (!driver || driver->deviceGet(&device, index) != 0) return std::nullopt;
    const CurrentContext context(*driver, device);
    size_t available = 0, total = 0;
    if (!context || driver->memoryInfo(&available, &total) != 0) return std::nullopt;
    return CudaMemory{static_cast<int64_t>(total - available), static_cast<int64_t>(total)};
}

}  // namespace sigwavnet
