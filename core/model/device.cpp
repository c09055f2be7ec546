#include "core/model/device.h"

#include <dlfcn.h>
#include <omp.h>
#include <torch/torch.h>
#include <torch/version.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include "core/model/cuda_driver.h"

namespace sigwavnet {

namespace {

int gpuCount() {
    return torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
}

Error noSuchDevice(const std::string& text) {
    std::string there;
    for (const DeviceInfo& info : devices()) there += (there.empty() ? "" : ", ") + info.id;
    return {ErrorKind::Device,
            text,
            {CORE_TEXT("There is no such compute device; this machine has: %1."), {there}}};
}

std::string processorName() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with("model name")) continue;
        const size_t value = line.find_first_not_of(": \t", line.find(':'));
        if (value != std::string::npos) return line.substr(value);
    }
    return "CPU";
}

int hardwareThreads() {
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

// libgomp's threads wait for each other by spinning for milliseconds as long as there are no more of them than
// processors. A pool that is asleep makes them one more: they spin for microseconds, then sleep. (The documented
// way, OMP_WAIT_POLICY=passive, is read before main() begins.)
void sleepWhileWaiting() {
    std::thread([] {
#pragma omp parallel num_threads(2)
        static_cast<void>(omp_get_thread_num());
        for (;;) pause();
    }).detach();
}

DeviceInfo gpuInfo(int index) {
    return {"cuda:" + std::to_string(index), cudaDeviceName(index).value_or("CUDA"),
            cudaTotalMemory(index).value_or(0)};
}

// The file whose sgemm_ the dynamic linker gave to LibTorch, links resolved (Debian's alternatives are
// links).
std::string sgemmLibrary() {
    void* function = dlsym(RTLD_DEFAULT, "sgemm_");
    Dl_info info;
    if (!function || !dladdr(function, &info) || !info.dli_fname) return {};
    std::error_code failed;
    const auto path = std::filesystem::canonical(info.dli_fname, failed);
    return failed ? info.dli_fname : path.string();
}

std::string blasName() {
    std::string library = sgemmLibrary();
    std::transform(library.begin(), library.end(), library.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    const auto has = [&](const char* word) { return library.find(word) != std::string::npos; };
    if (has("openblas")) return has("pthread") ? "OpenBLAS (pthread)" : "OpenBLAS";
    if (has("mkl")) return "MKL";
    if (has("blis")) return "BLIS";
    if (has("atlas")) return "ATLAS";
    if (has("libblas")) return "reference";
    // Official builds of LibTorch link their BLAS statically and hide it.
    return at::hasMKL() ? "MKL" : "built in";
}

Message warningAbout(const std::string& blas) {
    if (blas == "reference") {
        return {CORE_TEXT(
            "Matrices are multiplied by the slow reference BLAS: training takes about three times as long as "
            "it could. On Debian, “apt install libopenblas0-openmp” puts that right.")};
    }
    if (blas == "OpenBLAS (pthread)") {
        return {CORE_TEXT(
            "This OpenBLAS has threads of its own that compete with LibTorch's: training takes about a third "
            "longer than it could. On Debian, “apt install libopenblas0-openmp” puts that right.")};
    }
    return {};
}

}  // namespace

Device Device::cuda(int index) {
    Device device;
    device.index_ = index;
    return device;
}

Result<Device> Device::parse(const std::string& text) {
    if (text == "cpu") return Device();
    const int gpus = gpuCount();
    if (text == "auto") return gpus > 0 ? cuda(0) : Device();
    int index = 0;
    if (text.starts_with("cuda:")) {
        const char* end = text.data() + text.size();
        const auto [rest, error] = std::from_chars(text.data() + 5, end, index);
        if (error != std::errc() || rest != end) return noSuchDevice(text);
    } else if (text != "cuda") {
        return noSuchDevice(text);
    }
    if (index < 0 || index >= gpus) return noSuchDevice(text);
    return cuda(index);
}

std::string Device::id() const {
    return isCuda() ? "cuda:" + std::to_string(index_) : "cpu";
}

std::vector<DeviceInfo> devices() {
    const int64_t memory = int64_t(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
    const int threads = hardwareThreads();
    std::vector<DeviceInfo> found{
        {"cpu", processorName() + ", " + std::to_string(threads) + (threads == 1 ? " thread" : " threads"),
         memory}};
    for (int i = 0; i < gpuCount(); ++i) found.push_back(gpuInfo(i));
    return found;
}

std::optional<DeviceMemory> deviceMemory(const Device& device) {
    if (!device.isCuda()) return std::nullopt;
    const auto memory = cudaMemory(device.index());
    if (!memory) return std::nullopt;
    return DeviceMemory{memory->usedBytes, memory->totalBytes};
}

TorchInfo torchInfo() {
    TorchInfo info;
    info.version = TORCH_VERSION;
    info.cuda = torch::hasCUDA();
    info.blas = blasName();
    info.blasWarning = warningAbout(info.blas);
    return info;
}

void setComputeThreads(int threads) {
#ifdef __GLIBC__
    // A training step's memory is needed again by the next: given back in between, the system would have to
    // hand it out and clear it anew, page by page.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 512 << 20);
#endif
    if (threads > 0 || !std::getenv("OMP_NUM_THREADS"))
        torch::set_num_threads(threads > 0 ? threads : hardwareThreads());
    if (threads == 0 && torch::get_num_threads() > 1 && !std::getenv("OMP_WAIT_POLICY")) sleepWhileWaiting();
}

}  // namespace sigwavnet
