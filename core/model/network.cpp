#include "core/model/network.h"

#include <algorithm>
#include <cstring>
#include <map>

#include "core/model/product_precision.h"
#include "core/model/sigwavnet.h"
#include "core/model/state_shapes.h"
#include "core/model/tensors.h"
#include "core/model/torch_errors.h"

namespace sigwavnet {

namespace {

torch::Device torchDevice(const Device& device) {
    return device.isCuda() ? torch::Device(torch::kCUDA, static_cast<c10::DeviceIndex>(device.index()))
                           : torch::Device(torch::kCPU);
}

torch::Device deviceOf(const NetworkModule& module) {
    return module.parameters().front().device();
}

// What training changes, weights and running statistics: by name, and not copied.
std::map<std::string, torch::Tensor> stateOf(const NetworkModule& module) {
    std::map<std::string, torch::Tensor> state;
    for (const auto& item : module.named_parameters()) state[item.key()] = item.value();
    for (const auto& item : module.named_buffers()) state[item.key()] = item.value();
    return state;
}

// The name under which the state dict also lists a CQF kernel.
std::string kernelName(int level) {
    return "kernelsG_." + std::to_string(level) + ".kernel";
}

Error tooShort(size_t clip, size_t clips, int64_t samples, int64_t minimum) {
    const std::string where = clips > 1 ? "clip " + std::to_string(clip) : "";
    return {
        ErrorKind::TooShort,
        where,
        {CORE_TEXT(
             "The clip has %1 samples; this network needs at least %2. Use a longer recording or a network "
             "of fewer levels or layers."),
         {std::to_string(samples), std::to_string(minimum)}}};
}

Status checkInput(const HostTensor& input, const NetworkOptions& options) {
    const bool shaped = input.shape.size() == 3 && input.shape[0] >= 1 && input.shape[1] == 1;
    if (!shaped) {
        return Error{ErrorKind::Invalid,
                     "input",
                     {CORE_TEXT("The network's input has the shape [clips, 1, samples]; this one is %1."),
                      {input.shapeText()}}};
    }
    if (input.shape[2] < options.minimumSamples())
        return tooShort(0, 1, input.shape[2], options.minimumSamples());
    return {};
}

Status checkTargets(const std::vector<int64_t>& targets, int64_t clips, int classes) {
    if (static_cast<int64_t>(targets.size()) != clips) {
        return Error{ErrorKind::Invalid,
                     "target",
                     {CORE_TEXT("There are %1 targets for %2 clips; give one class index a clip."),
                      {std::to_string(targets.size()), std::to_string(clips)}}};
    }
    for (int64_t target : targets) {
        if (target >= 0 && target < classes) continue;
        return Error{ErrorKind::Invalid,
                     "target",
                     {CORE_TEXT("The target %1 is no class of this network; its classes are 0 to %2."),
                      {std::to_string(target), std::to_string(classes - 1)}}};
    }
    return {};
}

void addGradients(NetworkModule& module, const torch::Tensor& loss, TensorMap& out) {
    std::vector<std::string> names;
    std::vector<torch::Tensor> parameters;
    for (const auto& item : module.named_parameters()) {
        if (!item.value().requires_grad()) continue;
        names.push_back("grad." + item.key());
        parameters.push_back(item.value());
    }
    // Not backward(): that would write into the parameters' own .grad, which belongs to a training.
    const auto gradients = torch::autograd::grad({loss}, parameters);
    for (size_t i = 0; i < names.size(); ++i) out[names[i]] = toHost(gradients[i]);
}

}  // namespace

Network::Network(std::shared_ptr<NetworkModule> module) : module_(std::move(module)) {}

Result<Network> Network::create(const NetworkOptions& options, uint64_t seed) {
    SWN_TRY(validate(options));
    return guarded([&] {
        auto module = makeModule(options);
        module->initialise(seed);
        module->eval();
        return Network(std::move(module));
    });
}

const NetworkOptions& Network::options() const {
    return module_->options();
}

Network Network::clone() const {
    torch::NoGradGuard noGrad;
    auto copy = makeModule(module_->options());
    copy->to(deviceOf(*module_));
    const auto target = stateOf(*copy);
    for (const auto& [name, tensor] : stateOf(*module_)) torch::Tensor(target.at(name)).copy_(tensor);
    copy->eval();
    copy->setPrecision(module_->precision());
    return Network(std::move(copy));
}

Device Network::device() const {
    const torch::Device device = deviceOf(*module_);
    return device.is_cuda() ? Device::cuda(device.index()) : Device();
}

Status Network::to(const Device& device) {
    SWN_TRY(checkPrecision(module_->precision(), device));
    return guarded([&] {
        // LibTorch's own default rounds a GPU's convolutions.
        if (device.isCuda()) at::globalContext().setAllowTF32CuDNN(false);
        module_->to(torchDevice(device));
    });
}

Status Network::setPrecision(Precision precision) {
    SWN_TRY(checkPrecision(precision, device()));
    module_->setPrecision(precision);
    return {};
}

TensorMap Network::state() const {
    TensorMap state;
    for (const auto& [name, tensor] : stateOf(*module_)) state[name] = toHost(tensor);
    if (options().hasWavelets() && options().mode == KernelMode::Cqf) {
        for (int level = 1; level < options().levels; ++level)
            state[kernelName(level)] = state[kernelName(0)];
    }
    return state;
}

Status Network::loadState(const TensorMap& state) {
    SWN_TRY(checkState(state, options()));
    return guarded([&] {
        torch::NoGradGuard noGrad;
        for (auto& [name, tensor] : stateOf(*module_)) tensor.copy_(toTorch(state.at(name)));
    });
}

Result<Matrix<float>> Network::logProbabilities(const std::vector<std::span<const float>>& clips) const {
    const size_t classes = static_cast<size_t>(options().classes);
    if (clips.empty()) return Matrix<float>(0, classes);
    std::vector<int64_t> lengths;
    for (size_t i = 0; i < clips.size(); ++i) {
        lengths.push_back(static_cast<int64_t>(clips[i].size()));
        if (lengths[i] < options().minimumSamples()) {
            return tooShort(i, clips.size(), lengths[i], options().minimumSamples());
        }
    }
    return guarded([&] {
        torch::NoGradGuard noGrad;
        const ProductPrecision products(deviceOf(*module_), module_->precision());
        const int64_t longest = *std::max_element(lengths.begin(), lengths.end());
        torch::Tensor x = torch::zeros({static_cast<int64_t>(clips.size()), 1, longest});
        for (size_t i = 0; i < clips.size(); ++i) {
            std::memcpy(x.data_ptr<float>() + static_cast<int64_t>(i) * longest, clips[i].data(),
                        clips[i].size() * sizeof(float));
        }
        const torch::Tensor result =
            module_->infer(x.to(deviceOf(*module_)), torch::tensor(lengths)).to(torch::kCPU).contiguous();
        Matrix<float> out(clips.size(), classes);
        std::memcpy(out.values.data(), result.data_ptr<float>(), out.values.size() * sizeof(float));
        return out;
    });
}

Result<TensorMap> Network::trace(const HostTensor& input, const std::vector<int64_t>& targets,
                                 bool gradients) const {
    SWN_TRY(checkInput(input, options()));
    const int64_t clips = input.shape[0];
    if (!targets.empty() || gradients) SWN_TRY(checkTargets(targets, clips, options().classes));
    return guarded([&] {
        torch::AutoGradMode autograd(gradients);
        const ProductPrecision products(deviceOf(*module_), module_->precision());
        const torch::Tensor x = toTorch(input).to(torch::kFloat);
        TensorMap out{{"input", toHost(x)}};
        const torch::Tensor logProbabilities = module_->infer(
            x.to(deviceOf(*module_)), torch::full({clips}, input.shape[2], torch::kLong),
            [&](const std::string& name, const torch::Tensor& value) { out[name] = toHost(value); });
        if (targets.empty()) return out;
        const torch::Tensor target = torch::tensor(targets).to(logProbabilities.device());
        const torch::Tensor loss = torch::nll_loss(logProbabilities, target);
        out["target"] = HostTensor::ofIntegers({clips}, targets);
        out["nll_loss"] = toHost(loss.view({1}));
        if (gradients) addGradients(*module_, loss, out);
        return out;
    });
}

std::vector<LevelState> Network::levels() const {
    const auto doubles = [](const torch::Tensor& tensor) {
        const std::vector<float> floats = toHost(tensor).floats();
        return std::vector<double>(floats.begin(), floats.end());
    };
    std::vector<LevelState> states;
    const auto* wavelets = dynamic_cast<const SigWavNetImpl*>(module_.get());
    if (!wavelets) return states;
    for (int j = 0; j < options().levels; ++j) {
        LevelState state;
        state.filters = {doubles(wavelets->lowPass(j)),
                         quadratureMirror(doubles(wavelets->highPassKernel(j)))};
        if (const ThresholdImpl* threshold = wavelets->threshold(j)) {
            state.thresholdPlus = threshold->thrP.item<double>();
            state.thresholdMinus = threshold->thrN.item<double>();
            state.sharpness = threshold->alpha.item<double>();
        }
        states.push_back(std::move(state));
    }
    return states;
}

std::vector<LevelFilters> Network::startFilters() const {
    const bool named = options().hasWavelets() && !options().wavelet.empty();
    const Wavelet* wavelet = named ? findWavelet(options().wavelet) : nullptr;
    if (!wavelet) return {};
    const LevelFilters filters{wavelet->decLo, quadratureMirror(wavelet->decLo)};
    return std::vector<LevelFilters>(static_cast<size_t>(options().levels), filters);
}

}  // namespace sigwavnet
