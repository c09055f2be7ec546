// How much a network computes and keeps, from its shapes alone.
#include <algorithm>

#include "core/model/cnn_plan.h"
#include "core/training/cost.h"
#include "core/wavelet/geometry.h"

namespace sigwavnet {

namespace {

// The lengths along one clip's road through SigWavNet (network.md, sections 1 and 2).
struct Branch {
    double coefficients = 0;  // into the first convolution
    double first = 0;         // positions after it
    double positions = 0;     // after the second
};

std::vector<Branch> branchesOf(const NetworkOptions& options, int64_t samples) {
    const Geometry geometry(samples, options.taps(), options.levels);
    std::vector<Branch> branches;
    for (int b = 0; b <= options.levels; ++b) {
        const auto coefficients = geometry.coefficients(std::min(b, options.levels - 1));
        branches.push_back({double(coefficients), double(std::max<int64_t>((coefficients - 19) / 4 + 1, 0)),
                            double(geometry.positions(b))});
    }
    return branches;
}

double waveletWork(const NetworkOptions& n, int64_t samples) {
    double work = 0;
    for (const Branch& b : branchesOf(n, samples)) {
        const double c = n.channels, h = n.hidden;
        const double gru = 2 * 3 * h * (2 * c + h) + (n.layers - 1) * 2 * 3 * h * (2 * h + h);
        work += b.first * 7 * c +
                b.positions * (5 * c * 2 * c + 7 * 2 * c * 2 * c + 3 * 2 * c + gru + 4 * h * h + 4 * h) +
                8 * h * h;
    }
    const Geometry geometry(samples, n.taps(), n.levels);
    for (int j = 0; j < n.levels; ++j) work += 2.0 * n.taps() * double(geometry.coefficients(j));
    return work + double(n.classes) * (n.levels + 1) * 5 * (2.0 * n.hidden - 4);
}

// Calls with each layer and its positions, before a pool.
template <typename Each>
int64_t walkLayers(const CnnPlan& plan, int64_t samples, const Each& each) {
    int64_t positions = (samples - kCnnFirstKernel) / kCnnFirstStride + 1;
    for (size_t i = 0; i < plan.layers.size(); ++i) {
        each(plan.layers[i], i, positions);
        if (plan.layers[i].poolAfter) positions /= kCnnPool;
    }
    return positions;
}

double baselineWork(const NetworkOptions& n, int64_t samples) {
    const CnnPlan& plan = cnnPlan(n.architecture);
    double work = 0;
    walkLayers(plan, samples, [&](const CnnLayer& layer, size_t i, int64_t positions) {
        work += double(layer.in * layer.out * (i == 0 ? kCnnFirstKernel : 3)) * double(positions);
    });
    const double h = n.hidden, r = double(plan.recurrent);
    return work + double(plan.features) * r + 3 * h * (r + h) + (n.layers - 1) * 6 * h * h + h * n.classes;
}

// Floats of all tensors at the peak. What is kept for the way back, and how often weights are copied and
// packed, depends on the kernels' details: the factors are fitted to measured peaks of sizes from the demo's to
// the paper's (within 4 % and 8 %; the test of the estimate holds both to 25 %).
struct Floats {
    double training = 0;
    double inference = 0;
};

Floats waveletFloats(const NetworkOptions& n, int64_t samples, int64_t clips) {
    const double c = n.channels, h = n.hidden, weights = double(parameterCount(n));
    double coefficients = 0.5 * double(samples), positions = 0;
    for (const Branch& b : branchesOf(n, samples)) {
        coefficients += b.coefficients;
        positions += b.positions;
    }
    // Each branch's gradients come when its activations go.
    const double clip = 2.74 * coefficients + positions * (10.5 * c + 8.6 * h * n.layers);
    const double convolutions = double(n.levels + 1) * 38 * c * c;  // weights; the rest are mostly the GRU's
    return {7 * weights + double(clips) * clip,
            2.4 * convolutions + 1.7 * (weights - convolutions) + 6.6 * positions * c};
}

Floats baselineFloats(const NetworkOptions& n, int64_t samples, int64_t clips) {
    const CnnPlan& plan = cnnPlan(n.architecture);
    const double weights = double(parameterCount(n));
    double kept = double(samples), largest = 0;
    walkLayers(plan, samples, [&](const CnnLayer& layer, size_t, int64_t positions) {
        const double map = double(layer.out) * double(positions);
        kept += 2.5 * map + (layer.poolAfter ? map / 2 : 0);
        largest = std::max(largest, map);
    });
    return {4 * weights + double(clips) * (kept + 2 * largest), weights + double(samples) + 3.2 * largest};
}

Floats floatsOf(const NetworkOptions& options, int64_t samples, int64_t clips) {
    if (samples < options.minimumSamples()) return {};
    return options.hasWavelets() ? waveletFloats(options, samples, clips)
                                 : baselineFloats(options, samples, clips);
}

}  // namespace

double forwardMultiplyAdds(const NetworkOptions& options, int64_t samples) {
    if (samples < options.minimumSamples()) return 0;
    return options.hasWavelets() ? waveletWork(options, samples) : baselineWork(options, samples);
}

int64_t trainingBytes(const NetworkOptions& options, int64_t samples, int64_t clips) {
    return static_cast<int64_t>(floatsOf(options, samples, clips).training) * int64_t(sizeof(float));
}

int64_t inferenceBytes(const NetworkOptions& options, int64_t samples) {
    return static_cast<int64_t>(floatsOf(options, samples, 1).inference) * int64_t(sizeof(float));
}

}  // namespace sigwavnet
