#include "core/training/averaging.h"

#include <algorithm>
#include <cmath>

#include "core/model/network_module.h"

namespace sigwavnet {

namespace {

std::vector<torch::Tensor> tensorsOf(const Network& network, bool counters) {
    std::vector<torch::Tensor> tensors;
    for (const auto& list : {network.module()->parameters(), network.module()->buffers()}) {
        for (const torch::Tensor& tensor : list) {
            if (tensor.is_floating_point() != counters) tensors.push_back(tensor.detach());
        }
    }
    return tensors;
}

}  // namespace

WeightAverage::WeightAverage(const Network& trained, const Averaging& options, int64_t steps)
    : trained_(trained),
      average_(trained.clone()),
      options_(options),
      firstStep_(static_cast<int64_t>(std::llround(options.start * double(steps)))),
      from_(tensorsOf(trained_, false)),
      to_(tensorsOf(average_, false)),
      countersFrom_(tensorsOf(trained_, true)),
      countersTo_(tensorsOf(average_, true)) {
    average_.module()->eval();
}

double WeightAverage::decayAt(int64_t step) const {
    if (step < firstStep_) return 0;
    const double averaged = double(step - firstStep_);
    // Short memory first: else the weights of the start would stay in the average for long.
    return std::min(options_.decay, (averaged + 1) / (averaged + 10));
}

void WeightAverage::update(int64_t step) {
    torch::NoGradGuard noGrad;
    const double decay = decayAt(step);
    if (decay == 0) {
        for (size_t i = 0; i < to_.size(); ++i) to_[i].copy_(from_[i]);
    } else {
        // All tensors in few launches on a GPU.
        at::_foreach_mul_(to_, decay);
        at::_foreach_add_(to_, from_, 1 - decay);
    }
    for (size_t i = 0; i < countersTo_.size(); ++i) countersTo_[i].copy_(countersFrom_[i]);
}

}  // namespace sigwavnet
