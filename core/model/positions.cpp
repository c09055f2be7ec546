#include "core/model/positions.h"

#include <algorithm>
#include <limits>

namespace sigwavnet {

namespace {
constexpr double kNormEps = 1e-5;
}

std::vector<int64_t> lengthsAfter(std::vector<int64_t> lengths, int64_t kernel, int64_t stride,
                                  int64_t dilation) {
    for (int64_t& length : lengths) length = (length - dilation * (kernel - 1) - 1) / stride + 1;
    return lengths;
}

Positions::Positions(std::vector<int64_t> lengths, const torch::Device& device)
    : lengths_(std::move(lengths)) {
    const auto [shortest, longest] = std::minmax_element(lengths_.begin(), lengths_.end());
    width_ = *longest;
    uniform_ = *shortest == *longest;
    if (uniform_) return;
    const torch::Tensor counts = torch::tensor(lengths_, torch::kLong).to(device);
    ends_ = counts - 1;
    counts_ = counts.view({-1, 1, 1}).to(torch::kFloat);
    const auto index = torch::arange(width_, torch::TensorOptions(torch::kLong).device(device));
    valid_ = (index.view({1, 1, -1}) < counts.view({-1, 1, 1})).to(torch::kFloat);
}

torch::Tensor Positions::instanceNorm(const torch::Tensor& x) const {
    if (uniform_) {
        return torch::instance_norm(x, /*weight=*/{}, /*bias=*/{}, /*running_mean=*/{}, /*running_var=*/{},
                                    /*use_input_stats=*/true, /*momentum=*/0.1, kNormEps,
                                    /*cudnn_enabled=*/true);
    }
    const torch::Tensor mean = (x * valid_).sum(2, /*keepdim=*/true) / counts_;
    const torch::Tensor centred = (x - mean) * valid_;
    const torch::Tensor variance = centred.square().sum(2, /*keepdim=*/true) / counts_;
    return centred * torch::rsqrt(variance + kNormEps);
}

torch::Tensor Positions::zeroPastEnd(const torch::Tensor& x) const {
    return uniform_ ? x : x * valid_;
}

torch::Tensor Positions::silencePastEnd(const torch::Tensor& x) const {
    return uniform_ ? x : x.masked_fill(valid_ == 0, 0);
}

torch::Tensor Positions::softmax(const torch::Tensor& scores) const {
    if (uniform_) return torch::softmax(scores, -1);
    const torch::Tensor valid = scores.dim() == 2 ? valid_.squeeze(1) : valid_;
    return torch::softmax(scores.masked_fill(valid == 0, -std::numeric_limits<float>::infinity()), -1);
}

torch::Tensor Positions::last(const torch::Tensor& u) const {
    if (uniform_) return u.select(1, width_ - 1);
    const torch::Tensor clip = torch::arange(u.size(0), ends_.options());
    return u.index({clip, ends_});
}

torch::Tensor Positions::recur(torch::nn::GRU& gru, const torch::Tensor& x) const {
    if (uniform_) return std::get<0>(gru->forward(x));
    namespace rnn = torch::nn::utils::rnn;
    const auto packed =
        rnn::pack_padded_sequence(x, torch::tensor(lengths_, torch::kLong), /*batch_first=*/true,
                                  /*enforce_sorted=*/false);
    const auto output = std::get<0>(gru->forward_with_packed_input(packed));
    return std::get<0>(rnn::pad_packed_sequence(output, /*batch_first=*/true, /*padding_value=*/0.0, width_));
}

}  // namespace sigwavnet
