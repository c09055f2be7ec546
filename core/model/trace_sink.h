// Whoever wants to see what happens inside a network. Includes torch: for core's rooms only.
#pragma once

#include <torch/torch.h>

#include <functional>
#include <string>

namespace sigwavnet {

// Receives intermediates under the names of network.md section 8 ("detail_raw.0", "gru_output.3", …); values
// past the end of a shorter clip mean nothing.
using TraceSink = std::function<void(const std::string& name, const torch::Tensor& value)>;

}  // namespace sigwavnet
