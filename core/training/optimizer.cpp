#include "core/training/optimizer.h"

namespace sigwavnet {

namespace {

struct Group {
    std::vector<torch::Tensor> parameters;
    double rate = 0;
    double decay = 0;
};

std::vector<Group> groupsOf(const NetworkModule& network, const TrainingConfig& config) {
    Group weights{{}, config.learningRate, config.weightDecay};
    Group plain{{}, config.learningRate, 0};
    Group wavelets{network.kernelParameters(), config.learningRate * config.kernelRateFactor, 0};
    for (const auto& parameter : network.otherParameters()) {
        // Biases and logit_scale are vectors and scalars; pulling them to 0 regularises nothing.
        (parameter.dim() > 1 ? weights : plain).parameters.push_back(parameter);
    }
    for (const auto& parameter : network.thresholdParameters()) wavelets.parameters.push_back(parameter);
    std::vector<Group> groups;
    for (Group* group : {&weights, &plain, &wavelets}) {
        if (!group->parameters.empty()) groups.push_back(std::move(*group));
    }
    return groups;
}

template <typename Algorithm, typename Options>
std::unique_ptr<torch::optim::Optimizer> make(const std::vector<Group>& groups, double rate) {
    std::vector<torch::optim::OptimizerParamGroup> made;
    for (const Group& group : groups) {
        made.emplace_back(group.parameters,
                          std::make_unique<Options>(Options(group.rate).weight_decay(group.decay)));
    }
    return std::make_unique<Algorithm>(made, Options(rate));
}

}  // namespace

GroupedOptimizer::GroupedOptimizer(const NetworkModule& network, const TrainingConfig& config) {
    const std::vector<Group> groups = groupsOf(network, config);
    for (const Group& group : groups) rates_.push_back(group.rate);
    optimizer_ = config.optimizer == Optimizer::AdamW
                     ? make<torch::optim::AdamW, torch::optim::AdamWOptions>(groups, config.learningRate)
                     : make<torch::optim::Adam, torch::optim::AdamOptions>(groups, config.learningRate);
}

torch::Tensor GroupedOptimizer::clipGradients(double clipNorm) {
    std::vector<torch::Tensor> gradients;
    for (const auto& group : optimizer_->param_groups()) {
        for (const auto& parameter : group.params()) {
            if (parameter.grad().defined()) gradients.push_back(parameter.grad());
        }
    }
    if (gradients.empty()) return torch::zeros({});
    torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> norms;
    for (const auto& gradient : gradients) norms.push_back(gradient.norm());
    const torch::Tensor norm = torch::stack(norms).norm();
    if (clipNorm > 0) {
        const torch::Tensor one = torch::ones_like(norm);
        const torch::Tensor factor =
            torch::where(norm.isfinite(), torch::minimum(clipNorm / norm, one), one);
        for (auto& gradient : gradients) gradient.mul_(factor);
    }
    return norm;
}

void GroupedOptimizer::step(double factor) {
    auto& groups = optimizer_->param_groups();
    for (size_t i = 0; i < groups.size(); ++i) groups[i].options().set_lr(rates_[i] * factor);
    optimizer_->step();
}

}  // namespace sigwavnet
