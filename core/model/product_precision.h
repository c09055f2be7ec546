// What a Precision means for LibTorch's operations. Includes torch: for core's rooms only.
#pragma once

#include <torch/torch.h>

#include "core/model/precision.h"

namespace sigwavnet {

// For as long as this lives a GPU's products are computed as `precision` says: with factors in tf32 or, which is not
// LibTorch's own default for convolutions, not. One switch serves the whole process: whoever computes at the same
// time with another precision shares it until this ends. On a processor there is nothing to switch.
class ProductPrecision {
public:
    ProductPrecision(const torch::Device& device, Precision precision);
    ~ProductPrecision();
    ProductPrecision(const ProductPrecision&) = delete;
    ProductPrecision& operator=(const ProductPrecision&) = delete;

private:
    bool switched_ = false, matrices_ = false, convolutions_ = false;  // as it was before
};

// x through a convolution, without its bias, in bfloat16 where `precision` says so; of x's type in any case.
// Differentiable; gradients come back in bfloat16 then, too.
torch::Tensor convolve(const torch::nn::Conv1d& convolution, const torch::Tensor& x, Precision precision);

}  // namespace sigwavnet
