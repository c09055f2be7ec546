// The published network (C 128, H 64, N 3, J 5) beside the same network put together from LibTorch's modules, in
// the same run: a training step of 8 clips of 2.8 s, one such clip, and 32 clips of 1 to 5 s. Then how they
// compare, the share of the machine's measured matrix-multiply speed that a step reaches, and peak memory beside
// the estimate that a training shows before it starts. How long learning waits for its input is benchmark_input's.
//
//     build/release/benchmarks/benchmark_model [--benchmark_filter=Step]
//         [--benchmark_repetitions=5 --benchmark_enable_random_interleaving=true]
//
// The number after each name is that of the threads of a tensor operation. On a machine that others use too, repeat,
// and compare processor times at one thread.
#include <torch/torch.h>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <vector>

#include "core/model/device.h"
#include "core/training/cost.h"
#include "tests/benchmarks/model_workloads.h"
#include "tests/benchmarks/peak_memory.h"
#include "tests/benchmarks/speed_table.h"

namespace {

using namespace sigwavnet;
using namespace sigwavnet::benchmarks;

constexpr int64_t kMatrix = 2048;

const std::vector<int64_t> kOneClip{kSamples};
const std::vector<int64_t> kEqualClips(kBatch, kSamples);

void trainingSteps(benchmark::State& state, bool plain, const std::vector<int64_t>& lengths) {
    setComputeThreads(static_cast<int>(state.range(0)));
    Training training(plain, lengths);
    training.step();  // allocates
    for (auto _ : state) training.step();
    state.SetItemsProcessed(state.iterations() * static_cast<int64_t>(lengths.size()));
}

void predictions(benchmark::State& state, bool plain, const std::vector<int64_t>& lengths) {
    setComputeThreads(static_cast<int>(state.range(0)));
    Prediction prediction(plain, lengths);
    prediction.run();
    for (auto _ : state) benchmark::DoNotOptimize(prediction.run());
    state.SetItemsProcessed(state.iterations() * static_cast<int64_t>(lengths.size()));
}

void trainingStep(benchmark::State& state) {
    trainingSteps(state, false, kEqualClips);
}
void trainingStepPlain(benchmark::State& state) {
    trainingSteps(state, true, kEqualClips);
}
void oneClip(benchmark::State& state) {
    predictions(state, false, kOneClip);
}
void oneClipPlain(benchmark::State& state) {
    predictions(state, true, kOneClip);
}
void mixedClips(benchmark::State& state) {
    predictions(state, false, mixedLengths());
}
void mixedClipsPlain(benchmark::State& state) {
    predictions(state, true, mixedLengths());
}

void matrixProduct(benchmark::State& state) {
    setComputeThreads(static_cast<int>(state.range(0)));
    torch::NoGradGuard noGrad;
    const torch::Tensor a = torch::randn({kMatrix, kMatrix}), b = torch::randn({kMatrix, kMatrix});
    torch::Tensor c = torch::empty({kMatrix, kMatrix});
    for (auto _ : state) at::mm_out(c, a, b);
}

// A step's arithmetic as the formulas count it, there and twice back; whoever needs less for the same result has
// gained.
void printShareOfPeak(const SpeedTable& table, int threads) {
    const auto step = table.timesOf("trainingStep", threads), product = table.timesOf("matrixProduct", threads);
    if (!step || !product) return;
    const double operations = 2 * 3 * double(kBatch) * forwardMultiplyAdds(publishedOptions(), kSamples);
    const double peak = 2.0 * kMatrix * kMatrix * kMatrix / product->real / 1e6;
    const double reached = operations / step->real / 1e6;
    std::printf("%d thread(s): a step's %.1f GFLOP at %.0f GFLOP/s, %.0f %% of the %.0f GFLOP/s of a matrix product\n",
                threads, operations / 1e9, reached, 100 * reached / peak, peak);
}

double mebibytes(int64_t bytes) {
    return double(bytes) / (1 << 20);
}

// `estimate` 0: there is none.
void printMemory(const char* name, int64_t estimate, const std::function<void(bool plain)>& work) {
    const PeakMemory ours = peakMemoryOf([&] { work(false); }), plain = peakMemoryOf([&] { work(true); });
    std::printf("%-20s %10.0f %10.0f %10.0f %10.0f", name, mebibytes(ours.tensorBytes),
                mebibytes(plain.tensorBytes), mebibytes(ours.processBytes), mebibytes(plain.processBytes));
    if (estimate > 0) {
        std::printf(" %10.0f (%+.0f %%)", mebibytes(estimate),
                    100 * (double(estimate) / double(ours.tensorBytes) - 1));
    }
    std::printf("\n");
    std::fflush(stdout);
}

void printMemoryTable() {
    const NetworkOptions options = publishedOptions();
    std::printf("%-20s %21s %21s %10s\n%-20s %10s %10s %10s %10s %10s\n", "peak memory, MiB", "tensors",
                "process", "estimate", "", "ours", "plain", "ours", "plain", "of ours");
    printMemory("training, 8 clips", trainingBytes(options, kSamples, kBatch), [](bool plain) {
        Training training(plain, kEqualClips);
        for (int i = 0; i < 2; ++i) training.step();
    });
    printMemory("one clip", inferenceBytes(options, kSamples),
                [](bool plain) { Prediction(plain, kOneClip).run(); });
    printMemory("32 clips of 1 to 5 s", 0, [](bool plain) { Prediction(plain, mixedLengths()).run(); });
}

}  // namespace

#define SWN_BENCHMARK(function) \
    BENCHMARK(function)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime()

SWN_BENCHMARK(trainingStep);
SWN_BENCHMARK(trainingStepPlain);
SWN_BENCHMARK(oneClip);
SWN_BENCHMARK(oneClipPlain);
SWN_BENCHMARK(mixedClips);
SWN_BENCHMARK(mixedClipsPlain);
SWN_BENCHMARK(matrixProduct);

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    printMemoryTable();
    const TorchInfo info = torchInfo();
    std::printf("\nLibTorch %s, BLAS: %s, %s\n", info.version.c_str(), info.blas.c_str(), devices()[0].name.c_str());
    SpeedTable table;
    benchmark::RunSpecifiedBenchmarks(&table);
    table.printRatios({"trainingStep", "oneClip", "mixedClips"}, {1, 2});
    for (int threads : {1, 2}) printShareOfPeak(table, threads);
    return 0;
}
