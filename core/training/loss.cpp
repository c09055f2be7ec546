#include "core/training/loss.h"

#include <numeric>

namespace sigwavnet {

std::vector<float> balancedWeights(const std::vector<int64_t>& clipsPerClass) {
    const auto all = std::accumulate(clipsPerClass.begin(), clipsPerClass.end(), int64_t(0));
    int64_t present = 0;
    for (int64_t clips : clipsPerClass) present += clips > 0;
    std::vector<float> weights;
    for (int64_t clips : clipsPerClass) {
        weights.push_back(clips > 0 ? static_cast<float>(double(all) / (double(present) * double(clips)))
                                    : 1.0f);
    }
    return weights;
}

torch::Tensor classificationLoss(const torch::Tensor& logProbabilities, const torch::Tensor& targets,
                                 const LossOptions& options) {
    torch::Tensor terms = -logProbabilities;
    if (options.kind == Loss::Focal && options.gamma > 0) {
        // The floor keeps the gradient of a fractional power finite where p rounds to 1.
        terms = terms * (1 - logProbabilities.exp()).clamp_min(1e-6).pow(options.gamma);
    }
    torch::Tensor wanted = targets.to(logProbabilities.scalar_type());
    if (options.weights.defined()) wanted = wanted * options.weights;
    if (options.smoothing > 0) {
        const double classes = double(logProbabilities.size(1));
        wanted =
            (1 - options.smoothing) * wanted + options.smoothing / classes * wanted.sum(1, /*keepdim=*/true);
    }
    return (wanted * terms).sum(1).mean();
}

}  // namespace sigwavnet
