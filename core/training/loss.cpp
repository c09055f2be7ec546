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
    const auto classes = logProbabilities.size(1);
    const torch::Tensor index = targets.unsqueeze(1);
    torch::Tensor wanted = torch::full_like(logProbabilities, options.smoothing / double(classes));
    wanted.scatter_(1, index, 1 - options.smoothing + options.smoothing / double(classes));
    torch::Tensor terms = -wanted * logProbabilities;
    if (options.kind == Loss::Focal && options.gamma > 0) {
        // The floor keeps the gradient of a fractional power finite where p rounds to 1.
        terms = terms * (1 - logProbabilities.exp()).clamp_min(1e-6).pow(options.gamma);
    }
    torch::Tensor perClip = terms.sum(1);
    if (options.weights.defined()) perClip = perClip * options.weights.index_select(0, targets);
    return perClip.mean();
}

}  // namespace sigwavnet
