#include "core/model/product_precision.h"

namespace sigwavnet {

ProductPrecision::ProductPrecision(const torch::Device& device, Precision precision)
    : switched_(device.is_cuda()) {
    if (!switched_) return;
    at::Context& context = at::globalContext();
    matrices_ = context.allowTF32CuBLAS();
    convolutions_ = context.allowTF32CuDNN();
    context.setAllowTF32CuBLAS(precision == Precision::Tf32);
    context.setAllowTF32CuDNN(precision == Precision::Tf32);
}

ProductPrecision::~ProductPrecision() {
    if (!switched_) return;
    at::globalContext().setAllowTF32CuBLAS(matrices_);
    at::globalContext().setAllowTF32CuDNN(convolutions_);
}

torch::Tensor convolve(const torch::nn::Conv1d& convolution, const torch::Tensor& x, Precision precision) {
    const auto& o = convolution->options;
    const auto type = precision == Precision::Bf16 ? torch::kBFloat16 : x.scalar_type();
    return torch::conv1d(x.to(type), convolution->weight.to(type), /*bias=*/{}, o.stride(),
                         get<torch::ExpandingArray<1>>(o.padding()), o.dilation(), o.groups())
        .to(x.scalar_type());
}

}  // namespace sigwavnet
