// A bidirectional GRU over clips of different lengths, on the CPU, as one autograd operation a layer: the
// thousands of small tensor operations of the plain composition cost more than their arithmetic. Includes
// torch: for this room only.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace sigwavnet {

// x: [B, W, F] float on the CPU; lengths: valid positions of each clip, 0 < length <= W. The module must be
// bidirectional and batch-first, without dropout between its layers. Zero initial states; the backward
// direction starts at each clip's last valid position. Returns [B, W, 2H], zero past the ends. Gradients for
// x and every parameter.
torch::Tensor runGru(const torch::nn::GRU& gru, const torch::Tensor& x, const std::vector<int64_t>& lengths);

}  // namespace sigwavnet
