// Between torch's tensors and plain ones. For core's rooms that include torch.
#pragma once

#include <torch/torch.h>

#include "core/base/host_tensor.h"

namespace sigwavnet {

torch::Tensor toTorch(const HostTensor& tensor);  // on the CPU, a copy
HostTensor toHost(const torch::Tensor& tensor);   // from any device; half, float, double, integers, bool

}  // namespace sigwavnet
