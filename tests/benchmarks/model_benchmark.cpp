// A training step and single-clip inference of the published network (C 128, H 64, N 3, J 5, 22 400 samples),
// beside the same network put together from LibTorch's modules in the same run, and the parts a step is made
// of.
//
//     build/release/benchmarks/benchmark_model [--benchmark_filter=Step]
//
// The last argument of each benchmark is the number of threads of a tensor operation.
#include <torch/torch.h>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <vector>

#include "core/model/device.h"
#include "core/model/layers.h"
#include "core/model/network.h"
#include "core/model/sigwavnet.h"
#include "tests/support/reference_network.h"

namespace {

using namespace sigwavnet;

constexpr int64_t kSamples = 22400;
constexpr int64_t kBatch = 8;

NetworkOptions publishedOptions() {
    NetworkOptions options;
    options.classes = 7;
    return options;
}

std::shared_ptr<SigWavNetImpl> ourNetwork() {
    auto network = Network::create(publishedOptions(), 1);
    return std::dynamic_pointer_cast<SigWavNetImpl>(network->module());
}

torch::Tensor lengths(int64_t clips) {
    return torch::full({clips}, kSamples, torch::kLong);
}

// Forward, loss, backward and the optimizer's step.
template <typename Forward>
void trainingSteps(benchmark::State& state, torch::nn::Module& module, const Forward& forward) {
    setComputeThreads(static_cast<int>(state.range(0)));
    torch::manual_seed(1);
    module.train();
    torch::optim::AdamW optimizer(module.parameters(), torch::optim::AdamWOptions(1e-4));
    const torch::Tensor x = torch::randn({kBatch, 1, kSamples});
    const torch::Tensor target = torch::arange(kBatch) % 7;
    for (auto _ : state) {
        optimizer.zero_grad();
        torch::nll_loss(forward(x), target).backward();
        optimizer.step();
    }
    state.SetItemsProcessed(state.iterations() * kBatch);
}

template <typename Forward>
void singleClips(benchmark::State& state, torch::nn::Module& module, const Forward& forward) {
    setComputeThreads(static_cast<int>(state.range(0)));
    torch::NoGradGuard noGrad;
    torch::manual_seed(1);
    module.eval();
    const torch::Tensor x = torch::randn({1, 1, kSamples});
    for (auto _ : state) benchmark::DoNotOptimize(forward(x));
    state.SetItemsProcessed(state.iterations());
}

void trainingStep(benchmark::State& state) {
    const auto module = ourNetwork();
    trainingSteps(state, *module,
                  [&](const torch::Tensor& x) { return module->forward(x, lengths(kBatch)); });
}

void trainingStepPlain(benchmark::State& state) {
    test::ReferenceNetwork module(publishedOptions());
    trainingSteps(state, *module, [&](const torch::Tensor& x) { return module->forward(x); });
}

// The same samples, but the clips end at different places.
void trainingStepMixedLengths(benchmark::State& state) {
    const auto module = ourNetwork();
    const torch::Tensor mixed = kSamples - 700 * torch::arange(kBatch);
    trainingSteps(state, *module, [&](const torch::Tensor& x) { return module->forward(x, mixed); });
}

void singleClip(benchmark::State& state) {
    const auto module = ourNetwork();
    singleClips(state, *module, [&](const torch::Tensor& x) { return module->infer(x, lengths(1)); });
}

void singleClipPlain(benchmark::State& state) {
    test::ReferenceNetwork module(publishedOptions());
    singleClips(state, *module, [&](const torch::Tensor& x) { return module->forward(x); });
}

// One part of a step, forward and backward, for every branch: `part` maps a branch's input of `width`
// positions.
template <typename Part>
void eachBranch(benchmark::State& state, int64_t features, bool positionsFirst, const Part& part) {
    setComputeThreads(static_cast<int>(state.range(0)));
    const NetworkOptions options = publishedOptions();
    std::vector<torch::Tensor> inputs;
    std::vector<int64_t> length{kSamples};
    for (int branch = 0; branch <= options.levels; ++branch) {
        if (branch < options.levels) length = lengthsAfter(length, options.taps(), 2);
        const int64_t width = lengthsAfter(lengthsAfter(length, 7, 4, 3), 5, 4, 2)[0];
        inputs.push_back(positionsFirst ? torch::randn({kBatch, width, features})
                                        : torch::randn({kBatch, features, width}));
        inputs.back().requires_grad_();
    }
    for (auto _ : state) {
        for (const torch::Tensor& input : inputs) part(input).sum().backward();
    }
}

void partRecurrence(benchmark::State& state) {
    torch::nn::GRU gru(torch::nn::GRUOptions(256, 64).num_layers(3).bidirectional(true).batch_first(true));
    eachBranch(state, 256, true, [&](const torch::Tensor& x) {
        return Positions(std::vector<int64_t>(kBatch, x.size(1)), x.device()).recur(gru, x);
    });
}

void partRecurrencePlain(benchmark::State& state) {
    torch::nn::GRU gru(torch::nn::GRUOptions(256, 64).num_layers(3).bidirectional(true).batch_first(true));
    eachBranch(state, 256, true, [&](const torch::Tensor& x) { return std::get<0>(gru(x)); });
}

// The wide convolution of the spatial attention: most of a step's arithmetic.
void partWideConvolution(benchmark::State& state) {
    torch::nn::Conv1d convolution(torch::nn::Conv1dOptions(256, 256, 7).padding(3));
    eachBranch(state, 256, false, [&](const torch::Tensor& x) { return convolution(x); });
}

}  // namespace

#define SWN_BENCHMARK(function) \
    BENCHMARK(function)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime()

SWN_BENCHMARK(trainingStep);
SWN_BENCHMARK(trainingStepPlain);
SWN_BENCHMARK(trainingStepMixedLengths);
SWN_BENCHMARK(singleClip);
SWN_BENCHMARK(singleClipPlain);
SWN_BENCHMARK(partRecurrence);
SWN_BENCHMARK(partRecurrencePlain);
SWN_BENCHMARK(partWideConvolution);

int main(int argc, char** argv) {
    const sigwavnet::TorchInfo info = sigwavnet::torchInfo();
    std::fprintf(stderr, "LibTorch %s, BLAS: %s, %s\n", info.version.c_str(), info.blas.c_str(),
                 sigwavnet::devices()[0].name.c_str());
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
