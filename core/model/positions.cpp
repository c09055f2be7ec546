#include "core/model/positions.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace sigwavnet {

namespace {
constexpr double kNormEps = 1e-5;
}

std::vector<int64_t> lengthsAfter(std::vector<int64_t> lengths, int64_t kernel, int64_t stride,
                                  int64_t dilation) {
    for (int64_t& length : lengths) length = (length - dilation * (kernel - 1) - 1) / stride + 1;
    return lengths;
}

torch::Tensor onDevice(const std::vector<int64_t>& values, const torch::Device& device) {
    const torch::Tensor here = torch::tensor(values, torch::kLong);
    return device.is_cuda() ? here.pin_memory().to(device, /*non_blocking=*/true) : here.to(device);
}

Positions::Positions(std::vector<int64_t> lengths, const torch::Device& device)
    : lengths_(std::move(lengths)) {
    const auto [shortest, longest] = std::minmax_element(lengths_.begin(), lengths_.end());
    width_ = *longest;
    uniform_ = *shortest == *longest;
    if (uniform_) return;
    const torch::Tensor counts = onDevice(lengths_, device);
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
    // Sorted here and not by pack_padded_sequence, which would wait for a GPU.
    std::vector<int64_t> order(lengths_.size()), place(lengths_.size()), sorted;
    std::iota(order.begin(), order.end(), int64_t(0));
    std::stable_sort(order.begin(), order.end(), [&](int64_t a, int64_t b) {
        return lengths_[static_cast<size_t>(a)] > lengths_[static_cast<size_t>(b)];
    });
    for (size_t i = 0; i < order.size(); ++i) {
        place[static_cast<size_t>(order[i])] = static_cast<int64_t>(i);
        sorted.push_back(lengths_[static_cast<size_t>(order[i])]);
    }
    namespace rnn = torch::nn::utils::rnn;
    const auto packed = rnn::pack_padded_sequence(x.index_select(0, onDevice(order, x.device())),
                                                  torch::tensor(sorted, torch::kLong), /*batch_first=*/true);
    const auto output = std::get<0>(gru->forward_with_packed_input(packed));
    const torch::Tensor padded =
        std::get<0>(rnn::pad_packed_sequence(output, /*batch_first=*/true, /*padding_value=*/0.0, width_));
    return padded.index_select(0, onDevice(place, x.device()));
}

}  // namespace sigwavnet
