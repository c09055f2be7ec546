#include "core/model/state_shapes.h"

#include <charconv>
#include <string_view>

#include "core/model/cnn_plan.h"

namespace sigwavnet {

namespace {

std::string shapeText(const std::vector<int64_t>& shape) {
    return HostTensor{DType::F32, shape, {}}.shapeText();
}

void addBranch(const std::string& prefix, const NetworkOptions& options, ShapeMap& shapes) {
    const int64_t c = options.channels;
    const int64_t h = options.hidden;
    shapes[prefix + "conv1.weight"] = {c, 1, 7};
    shapes[prefix + "conv1.bias"] = {c};
    shapes[prefix + "conv1_1.weight"] = {2 * c, c, 5};
    shapes[prefix + "conv1_1.bias"] = {2 * c};
    shapes[prefix + "dense1.weight"] = {2 * c, 2 * c, 7};
    shapes[prefix + "dense1.bias"] = {2 * c};
    shapes[prefix + "spatialAttn.op.weight"] = {1, 2 * c, 1};
    for (int layer = 0; layer < options.layers; ++layer) {
        for (const char* direction : {"", "_reverse"}) {
            const std::string end = "_l" + std::to_string(layer) + direction;
            shapes[prefix + "gru1.weight_ih" + end] = {3 * h, layer == 0 ? 2 * c : 2 * h};
            shapes[prefix + "gru1.weight_hh" + end] = {3 * h, h};
            shapes[prefix + "gru1.bias_ih" + end] = {3 * h};
            shapes[prefix + "gru1.bias_hh" + end] = {3 * h};
        }
    }
    shapes[prefix + "tempAttn.fc1.weight"] = {2 * h, 2 * h};
    shapes[prefix + "tempAttn.fc2.weight"] = {2 * h, 4 * h};
}

ShapeMap baselineShapes(const NetworkOptions& options) {
    const CnnPlan& plan = cnnPlan(options.architecture);
    const int64_t h = options.hidden;
    ShapeMap shapes;
    for (size_t i = 0; i < plan.layers.size(); ++i) {
        const CnnLayer& layer = plan.layers[i];
        const std::string conv = "conv" + std::to_string(i + 1);
        const std::string norm = "bn" + std::to_string(i + 1);
        shapes[conv + ".weight"] = {layer.out, layer.in, i == 0 ? kCnnFirstKernel : 3};
        shapes[conv + ".bias"] = {layer.out};
        for (const char* name : {".weight", ".bias", ".running_mean", ".running_var"})
            shapes[norm + name] = {layer.out};
        shapes[norm + ".num_batches_tracked"] = {};
    }
    shapes["fc1.weight"] = {plan.recurrent, plan.features};
    shapes["fc1.bias"] = {plan.recurrent};
    for (int layer = 0; layer < options.layers; ++layer) {
        const std::string end = "_l" + std::to_string(layer);
        shapes["gru1.weight_ih" + end] = {3 * h, layer == 0 ? plan.recurrent : h};
        shapes["gru1.weight_hh" + end] = {3 * h, h};
        shapes["gru1.bias_ih" + end] = {3 * h};
        shapes["gru1.bias_hh" + end] = {3 * h};
    }
    shapes["fc2.weight"] = {options.classes, h};
    shapes["fc2.bias"] = {options.classes};
    return shapes;
}

// Running statistics follow the clips without being learned; a norm that no layer passes stays as it is.
bool isTrainedInBaseline(std::string_view name, Architecture architecture) {
    if (!name.starts_with("bn")) return true;
    int number = 0;
    std::from_chars(name.data() + 2, name.data() + name.size(), number);
    const bool weight = name.ends_with(".weight") || name.ends_with(".bias");
    return weight && !cnnPlan(architecture).isUnusedNorm(number);
}

bool isKernel(std::string_view name) {
    return name.starts_with("kernelsG_.") || name.starts_with("kernelsH_.");
}

Status checkSharedKernel(const TensorMap& state, const NetworkOptions& options) {
    const HostTensor& first = state.at("kernelsG_.0.kernel");
    for (int level = 1; level < options.levels; ++level) {
        const std::string name = "kernelsG_." + std::to_string(level) + ".kernel";
        if (state.at(name).bytes != first.bytes) {
            return Error{
                ErrorKind::Invalid,
                name,
                {CORE_TEXT("In CQF mode every level has the same kernel, but this one differs from level "
                           "0's; the model is PerLayer or the file is damaged.")}};
        }
    }
    return {};
}

}  // namespace

ShapeMap stateShapes(const NetworkOptions& options) {
    if (!options.hasWavelets()) return baselineShapes(options);
    ShapeMap shapes;
    const int64_t branches = options.levels + 1;
    for (int level = 0; level < options.levels; ++level) {
        const std::string j = std::to_string(level);
        shapes["kernelsG_." + j + ".kernel"] = {options.taps()};
        if (options.mode == KernelMode::PerFilter) shapes["kernelsH_." + j + ".kernel"] = {options.taps()};
        if (!options.thresholds) continue;
        for (const char* name : {".thrP", ".thrN", ".alpha"}) shapes["HardThresholdAssymH." + j + name] = {1};
    }
    for (int64_t b = 0; b < branches; ++b) addBranch("conv1ds." + std::to_string(b) + ".", options, shapes);
    shapes["channel_weighting.weights"] = {branches};
    shapes["conv1_3.weight"] = {options.classes, branches, 5};
    shapes["conv1_3.bias"] = {options.classes};
    shapes["logit_scale"] = {1};
    return shapes;
}

bool isTrained(const std::string& name, const NetworkOptions& options) {
    if (!options.hasWavelets()) return isTrainedInBaseline(name, options.architecture);
    if (isKernel(name)) {
        const bool shared = options.mode == KernelMode::Cqf && name != "kernelsG_.0.kernel";
        return options.trainKernels && !shared;
    }
    if (name.starts_with("HardThresholdAssymH.")) return options.trainThresholds;
    if (name == "logit_scale") return options.trainLogitScale;
    return true;
}

Status checkState(const TensorMap& state, const NetworkOptions& options) {
    const ShapeMap shapes = stateShapes(options);
    for (const auto& [name, shape] : shapes) {
        const auto found = state.find(name);
        if (found == state.end()) {
            return Error{
                ErrorKind::Invalid,
                name,
                {CORE_TEXT("This tensor of shape %1 is missing; the file is incomplete or holds another "
                           "kind of network."),
                 {shapeText(shape)}}};
        }
        if (found->second.shape != shape) {
            return Error{
                ErrorKind::Invalid,
                name,
                {CORE_TEXT("This tensor has the shape %1 where the network's configuration needs %2."),
                 {found->second.shapeText(), shapeText(shape)}}};
        }
    }
    for (const auto& [name, tensor] : state) {
        if (!shapes.contains(name)) {
            return Error{
                ErrorKind::Invalid,
                name,
                {CORE_TEXT("The network has no tensor of this name (shape %1); the file belongs to another "
                           "configuration or kind of network."),
                 {tensor.shapeText()}}};
        }
    }
    if (options.hasWavelets() && options.mode == KernelMode::Cqf) return checkSharedKernel(state, options);
    return {};
}

}  // namespace sigwavnet
