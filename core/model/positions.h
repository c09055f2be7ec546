// Clips of different lengths in one batch (network.md section 4): which positions of each clip exist, and the
// operations that have to know. Includes torch: for this room only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace sigwavnet {

// Valid positions of each clip after a convolution without padding.
std::vector<int64_t> lengthsAfter(std::vector<int64_t> lengths, int64_t kernel, int64_t stride,
                                  int64_t dilation = 1);

// The values on `device`: for a GPU from page-locked memory, so that nobody waits for the copy.
torch::Tensor onDevice(const std::vector<int64_t>& values, const torch::Device& device);

// The valid positions of a batch at one place of the network. Immutable.
class Positions {
public:
    // `lengths`: one a clip, > 0. The batch's tensors are as wide as the longest.
    Positions(std::vector<int64_t> lengths, const torch::Device& device);

    // All clips are equally long: then nothing needs a mask, and every operation below takes the plain road.
    bool uniform() const { return uniform_; }
    int64_t width() const { return width_; }

    // x: [B, F, W]. Instance norm with each clip's own statistics over its valid positions, eps 1e-5.
    torch::Tensor instanceNorm(const torch::Tensor& x) const;
    // x: [B, F, W] with zeros past each clip's end.
    torch::Tensor zeroPastEnd(const torch::Tensor& x) const;
    // The same for values that may not even be numbers there (0 · NaN is NaN).
    torch::Tensor silencePastEnd(const torch::Tensor& x) const;
    // scores: [B, W] or [B, 1, W]. Softmax over each clip's valid positions; 0 past its end.
    torch::Tensor softmax(const torch::Tensor& scores) const;
    // u: [B, W, F] → [B, F] at each clip's last valid position.
    torch::Tensor last(const torch::Tensor& u) const;
    // x: [B, W, F] through a batch-first recurrent module whose backward direction starts at each clip's last
    // valid position → [B, W, 2H], zero past the ends.
    torch::Tensor recur(torch::nn::GRU& gru, const torch::Tensor& x) const;

private:
    std::vector<int64_t> lengths_;
    bool uniform_ = true;
    int64_t width_ = 0;
    torch::Tensor valid_;   // [B, 1, W] 1 or 0; undefined when uniform
    torch::Tensor counts_;  // [B, 1, 1] valid positions; undefined when uniform
    torch::Tensor ends_;    // [B] index of the last position; undefined when uniform
};

}  // namespace sigwavnet
