// The learnable wavelet transform on the CPU as one autograd operation over all levels. Includes torch: for this
// room only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace sigwavnet {

struct WaveletsInput {
    torch::Tensor samples;                     // [B, T]; float or double on the CPU
    std::vector<int64_t> lengths;              // true samples of each clip
    std::vector<torch::Tensor> low, highKernel;  // [K] a level; the mirror of highKernel is applied
    std::vector<torch::Tensor> thresholds;     // plus, minus, sharpness of every level, [1] each; or empty
};

// [B, L] a level, zero past each clip's end. `details` and the last of `approximations` have gradients, for the
// samples and every parameter.
struct WaveletBands {
    std::vector<torch::Tensor> details;         // thresholded
    std::vector<torch::Tensor> rawDetails;      // the same tensors where there are no thresholds
    std::vector<torch::Tensor> approximations;
    std::vector<std::vector<int64_t>> lengths;  // of each level's clips
};

WaveletBands runWavelets(const WaveletsInput& input);

}  // namespace sigwavnet
