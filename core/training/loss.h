// What training minimises. Includes torch: for this room only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "core/training/config.h"

namespace sigwavnet {

// Weight of each class so that every class with clips counts the same and the mean over the clips is 1: N /
// (Q' n_c), with Q' the classes that have clips; 1 for a class without any.
std::vector<float> balancedWeights(const std::vector<int64_t>& clipsPerClass);

struct LossOptions {
    Loss kind = Loss::CrossEntropy;
    double gamma = 2;       // Focal
    double smoothing = 0;   // share of certainty that is spread over all classes
    torch::Tensor weights;  // [Q] on the device of the log-probabilities; undefined: all 1
};

// Mean over the batch's clips of  Σ_k t_k w_k ℓ_k  with the loss of a clip of class k
//     ℓ_k = -Σ_c q_c (1 - p_c)^gamma log p_c,  q = (1 - smoothing) one-hot(k) + smoothing / Q
// (gamma 0 for cross-entropy): the focal loss of Lin et al. 2017 clip by clip. A mixed clip counts as the
// mixture of two clips' losses. Dividing by the clips, not by the batch's sum of weights, keeps a clip's
// weight the same in every batch. logProbabilities [B, Q]; targets t [B, Q], rows that add up to 1; a scalar.
torch::Tensor classificationLoss(const torch::Tensor& logProbabilities, const torch::Tensor& targets,
                                 const LossOptions& options);

}  // namespace sigwavnet
