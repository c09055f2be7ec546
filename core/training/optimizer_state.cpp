#include "core/training/optimizer_state.h"

#include <memory>
#include <sstream>
#include <type_traits>

#include "core/model/tensors.h"

namespace sigwavnet {

namespace {

using States = std::decay_t<decltype(std::declval<torch::optim::Optimizer&>().state())>;

// LibTorch 1 keys the states by the tensor's address as text, LibTorch 2 by the address itself.
template <typename Key = States::key_type>
Key keyOf(const torch::Tensor& parameter) {
    if constexpr (std::is_same_v<Key, std::string>) {
        std::ostringstream address;
        address << parameter.unsafeGetTensorImpl();
        return address.str();
    } else {
        return parameter.unsafeGetTensorImpl();
    }
}

template <typename State>
void read(const std::string& name, const torch::optim::OptimizerParamState& from, TensorMap& into) {
    const auto& state = static_cast<const State&>(from);
    into[name + ".step"] = HostTensor::ofIntegers({}, {state.step()});
    into[name + ".exp_avg"] = toHost(state.exp_avg());
    into[name + ".exp_avg_sq"] = toHost(state.exp_avg_sq());
}

Result<torch::Tensor> momentOf(const std::string& name, const torch::Tensor& parameter,
                               const TensorMap& state) {
    const auto found = state.find(name);
    if (found != state.end() && found->second.dtype == DType::F32 &&
        found->second.shape == parameter.sizes().vec())
        return toTorch(found->second).to(parameter.device());
    return Error{
        ErrorKind::Invalid, name, {CORE_TEXT("The checkpoint's optimizer does not fit this network.")}};
}

template <typename State>
Result<std::unique_ptr<State>> make(const std::string& name, const torch::Tensor& parameter, int64_t step,
                                    const TensorMap& state) {
    auto made = std::make_unique<State>();
    made->step(step);
    SWN_ASSIGN(torch::Tensor average, momentOf(name + ".exp_avg", parameter, state));
    SWN_ASSIGN(torch::Tensor squares, momentOf(name + ".exp_avg_sq", parameter, state));
    made->exp_avg(std::move(average));
    made->exp_avg_sq(std::move(squares));
    return made;
}

bool decouplesDecay(const torch::optim::Optimizer& optimizer) {
    return dynamic_cast<const torch::optim::AdamW*>(&optimizer) != nullptr;
}

}  // namespace

TensorMap optimizerState(const torch::optim::Optimizer& optimizer, const torch::nn::Module& network) {
    TensorMap state;
    for (const auto& item : network.named_parameters()) {
        const auto found = optimizer.state().find(keyOf(item.value()));
        if (found == optimizer.state().end()) continue;
        if (decouplesDecay(optimizer)) {
            read<torch::optim::AdamWParamState>(item.key(), *found->second, state);
        } else {
            read<torch::optim::AdamParamState>(item.key(), *found->second, state);
        }
    }
    return state;
}

Status restoreOptimizer(torch::optim::Optimizer& optimizer, const torch::nn::Module& network,
                        const TensorMap& state) {
    optimizer.state().clear();
    for (const auto& item : network.named_parameters()) {
        const auto step = state.find(item.key() + ".step");
        if (step == state.end()) continue;  // it has never moved
        const std::vector<int64_t> steps = step->second.integers();
        if (steps.size() != 1)
            return Error{
                ErrorKind::Invalid, step->first, {CORE_TEXT("The checkpoint holds no count of steps here.")}};
        auto& place = optimizer.state()[keyOf(item.value())];
        if (decouplesDecay(optimizer)) {
            SWN_ASSIGN(place, make<torch::optim::AdamWParamState>(item.key(), item.value(), steps[0], state));
        } else {
            SWN_ASSIGN(place, make<torch::optim::AdamParamState>(item.key(), item.value(), steps[0], state));
        }
    }
    return {};
}

}  // namespace sigwavnet
