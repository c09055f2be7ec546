// Clips learned from in a second against the batch size, on whatever device is at hand: the published network beside
// the same network put together from LibTorch's modules, and in each precision that the device takes. Clips of 2.8 s.
//
//     benchmark_device [DEVICE [LARGEST_BATCH [SECONDS]]]      default: auto 64 3; seconds are for each figure
#include <torch/torch.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include "core/model/torch_errors.h"
#include "tests/benchmarks/model_workloads.h"

using namespace sigwavnet;
using namespace sigwavnet::benchmarks;

namespace {

using Clock = std::chrono::steady_clock;

torch::Device torchDevice(const Device& device) {
    return device.isCuda() ? torch::Device(torch::kCUDA, static_cast<c10::DeviceIndex>(device.index()))
                           : torch::Device(torch::kCPU);
}

// As many steps as fit into `seconds`, at least two, after two that allocate and choose algorithms. An error where
// memory is too small.
Result<double> clipsPerSecond(bool plain, int64_t batch, const torch::Device& device, Precision precision,
                              double seconds) {
    return guarded([&] {
        Training training(plain, std::vector<int64_t>(static_cast<size_t>(batch), kSamples), device, precision);
        for (int i = 0; i < 2; ++i) training.step();
        training.finish();
        const auto start = Clock::now();
        int64_t steps = 0;
        double passed = 0;
        while (steps < 2 || passed < seconds) {
            // On a GPU steps are only asked for here: some at a time, so that the clock is looked at seldom.
            for (int i = 0; i < (device.is_cuda() ? 8 : 1); ++i, ++steps) training.step();
            training.finish();
            passed = std::chrono::duration<double>(Clock::now() - start).count();
        }
        return double(steps * batch) / passed;
    });
}

std::string cell(const Result<double>& rate) {
    if (!rate) return rate.error().kind == ErrorKind::OutOfMemory ? "no memory" : "failed";
    char text[32];
    std::snprintf(text, sizeof(text), "%.1f", *rate);
    return text;
}

void printRow(int64_t batch, const Device& device, const std::vector<Precision>& precisions, double seconds) {
    const Result<double> plain =
        clipsPerSecond(true, batch, torchDevice(device), Precision::Float32, seconds);
    std::printf("%6lld %12s", static_cast<long long>(batch), cell(plain).c_str());
    for (Precision precision : precisions) {
        const Result<double> ours = clipsPerSecond(false, batch, torchDevice(device), precision, seconds);
        std::printf(" %12s", cell(ours).c_str());
        if (plain && ours) std::printf(" (%.1f x)", *ours / *plain);
        if (!ours && ours.error().kind != ErrorKind::OutOfMemory)
            std::fprintf(stderr, "%s\n", ours.error().text().c_str());
    }
    std::printf("\n");
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    const Result<Device> device = Device::parse(argc > 1 ? argv[1] : "auto");
    if (!device) {
        std::fprintf(stderr, "%s\n", device.error().text().c_str());
        return 1;
    }
    const int64_t largest = argc > 2 ? std::atoll(argv[2]) : 64;
    const double seconds = argc > 3 ? std::atof(argv[3]) : 3;
    setComputeThreads(0);
    std::vector<Precision> precisions;
    for (Precision precision : kPrecisions) {
        const Status usable = checkPrecision(precision, *device);
        if (usable)
            precisions.push_back(precision);
        else
            std::printf("%s\n", usable.error().text().c_str());
    }
    std::printf("%s, LibTorch %s; clips learned from in a second\n%6s %12s", device->id().c_str(),
                torchInfo().version.c_str(), "batch", "plain");
    for (Precision precision : precisions) std::printf(" %12s        ", precisionName(precision));
    std::printf("\n");
    for (int64_t batch = 1; batch <= largest; batch *= 2) printRow(batch, *device, precisions, seconds);
    return 0;
}
