#include "core/checkpoint/model_metadata.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <type_traits>

#include "core/model/cnn_plan.h"

namespace sigwavnet {
using nlohmann::json;

namespace {

constexpr const char* kOurs = "sigwavnet";
constexpr const char* kPublished = "config";
constexpr int kFormat = 1;
constexpr Normalisation kNormalisations[] = {Normalisation::None, Normalisation::PerClip,
                                             Normalisation::PerRms, Normalisation::Stored};
constexpr KernelMode kModes[] = {KernelMode::Cqf, KernelMode::PerLayer, KernelMode::PerFilter};

const char* normalisationName(Normalisation normalisation) {
    switch (normalisation) {
        case Normalisation::None:
            return "none";
        case Normalisation::PerClip:
            return "per-clip";
        case Normalisation::PerRms:
            return "per-rms";
        case Normalisation::Stored:
            return "stored";
    }
    return "";
}

Error badKey(const std::string& key) {
    return {ErrorKind::Invalid,
            key,
            {CORE_TEXT("The model's metadata has no proper value here; the file was written by another "
                       "program or is damaged.")}};
}

// Fills `target` from table[key]. A missing key leaves it as it is: files older than an option mean its
// default.
template <typename T>
Status fill(const json& table, const char* key, T& target) {
    const auto found = table.find(key);
    if (found == table.end()) return {};
    if constexpr (std::is_same_v<T, bool>) {
        if (!found->is_boolean()) return badKey(key);
        target = found->get<bool>();
    } else if constexpr (std::is_same_v<T, int>) {
        if (!found->is_number_integer()) return badKey(key);
        const double value = found->get<double>();
        if (std::abs(value) > std::numeric_limits<int>::max()) return badKey(key);
        target = static_cast<int>(value);
    } else if constexpr (std::is_same_v<T, double>) {
        if (!found->is_number()) return badKey(key);
        target = found->get<double>();
    } else {
        if (!found->is_string()) return badKey(key);
        target = found->template get<std::string>();
    }
    return {};
}

template <typename Enum, size_t N>
Status fillChoice(const json& table, const char* key, const Enum (&choices)[N], const char* (*name)(Enum),
                  Enum& target) {
    std::string text = name(target);
    SWN_TRY(fill(table, key, text));
    for (Enum choice : choices) {
        if (text != name(choice)) continue;
        target = choice;
        return {};
    }
    return badKey(key);
}

Result<json> parseObject(const std::string& text, const char* where) {
    json value = json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (value.is_discarded() || !value.is_object()) return badKey(where);
    return value;
}

json networkJson(const NetworkOptions& o) {
    return {{"architecture", architectureName(o.architecture)},
            {"classes", o.classes},
            {"channels", o.channels},
            {"hidden", o.hidden},
            {"layers", o.layers},
            {"levels", o.levels},
            {"mode", kernelModeName(o.mode)},
            {"wavelet", o.wavelet},
            {"random_taps", o.randomTaps},
            {"train_kernels", o.trainKernels},
            {"thresholds", o.thresholds},
            {"train_thresholds", o.trainThresholds},
            {"initial_threshold", o.initialThreshold},
            {"sharpness", o.sharpness},
            {"dropout", o.dropout},
            {"logit_scale", o.logitScale},
            {"train_logit_scale", o.trainLogitScale}};
}

Result<NetworkOptions> networkFrom(const json& table) {
    NetworkOptions o;
    SWN_TRY(fillChoice(table, "architecture", kArchitectures, architectureName, o.architecture));
    SWN_TRY(fill(table, "classes", o.classes));
    SWN_TRY(fill(table, "channels", o.channels));
    SWN_TRY(fill(table, "hidden", o.hidden));
    SWN_TRY(fill(table, "layers", o.layers));
    SWN_TRY(fill(table, "levels", o.levels));
    SWN_TRY(fillChoice(table, "mode", kModes, kernelModeName, o.mode));
    SWN_TRY(fill(table, "wavelet", o.wavelet));
    SWN_TRY(fill(table, "random_taps", o.randomTaps));
    SWN_TRY(fill(table, "train_kernels", o.trainKernels));
    SWN_TRY(fill(table, "thresholds", o.thresholds));
    SWN_TRY(fill(table, "train_thresholds", o.trainThresholds));
    SWN_TRY(fill(table, "initial_threshold", o.initialThreshold));
    SWN_TRY(fill(table, "sharpness", o.sharpness));
    SWN_TRY(fill(table, "dropout", o.dropout));
    SWN_TRY(fill(table, "logit_scale", o.logitScale));
    SWN_TRY(fill(table, "train_logit_scale", o.trainLogitScale));
    return o;
}

json preparationJson(const Preparation& p) {
    return {{"rate", p.rate.hz},
            {"normalisation", normalisationName(p.normalisation)},
            {"mean", p.mean},
            {"deviation", p.deviation},
            {"trim_silence", p.trimSilence},
            {"trim_db", p.trimDb}};
}

Result<Preparation> preparationFrom(const json& table) {
    Preparation p;
    SWN_TRY(fill(table, "rate", p.rate.hz));
    SWN_TRY(fillChoice(table, "normalisation", kNormalisations, normalisationName, p.normalisation));
    SWN_TRY(fill(table, "mean", p.mean));
    SWN_TRY(fill(table, "deviation", p.deviation));
    SWN_TRY(fill(table, "trim_silence", p.trimSilence));
    SWN_TRY(fill(table, "trim_db", p.trimDb));
    if (p.rate.hz <= 0) return badKey("rate");
    if (!(p.deviation > 0)) return badKey("deviation");
    return p;
}

// Own terms.
Result<ModelDescription> fromOurs(const std::string& text) {
    SWN_ASSIGN(const json root, parseObject(text, kOurs));
    int format = kFormat;
    SWN_TRY(fill(root, "format", format));
    if (format > kFormat) {
        return Error{
            ErrorKind::Unsupported,
            kOurs,
            {CORE_TEXT("The model was written by a newer version of this program; update the program.")}};
    }
    for (const char* key : {"network", "preparation", "facts"}) {
        if (root.contains(key) && !root[key].is_object()) return badKey(key);
    }
    ModelDescription description;
    SWN_ASSIGN(description.network, networkFrom(root.value("network", json::object())));
    SWN_ASSIGN(description.preparation, preparationFrom(root.value("preparation", json::object())));
    if (root.contains("classes") && !root["classes"].is_array()) return badKey("classes");
    for (const json& name : root.value("classes", json::array())) {
        if (!name.is_string()) return badKey("classes");
        description.classes.push_back(name.get<std::string>());
    }
    const json facts = root.value("facts", json::object());
    for (const auto& [key, value] : facts.items()) {
        description.facts[key] = value.is_string() ? value.get<std::string>() : value.dump();
    }
    return description;
}

// "cnn5gru" as the published program's files say it: the title in small letters, without its hyphens.
std::string publishedName(Architecture architecture) {
    std::string name;
    for (const char* c = architectureName(architecture); *c; ++c) {
        if (*c != '-') name += static_cast<char>(std::tolower(static_cast<unsigned char>(*c)));
    }
    return name;
}

json publishedBaseline(const NetworkOptions& o, SampleRate rate) {
    return {{"n_input", 1},
            {"hidden_dim", o.hidden},
            {"n_layers", o.layers},
            {"n_output", o.classes},
            {"architecture", publishedName(o.architecture)},
            {"stride", kCnnFirstStride},
            {"sample_rate", rate.hz}};
}

// The published program's terms.
json publishedJson(const NetworkOptions& o, SampleRate rate) {
    if (!o.hasWavelets()) return publishedBaseline(o, rate);
    return {{"n_input", 1},
            {"hidden_dim", o.hidden},
            {"n_layers", o.layers},
            {"n_output", o.classes},
            {"n_channel", o.channels},
            {"kernel_init", o.wavelet.empty() ? json(o.randomTaps) : json(o.wavelet)},
            {"level", o.levels},
            {"mode", kernelModeName(o.mode)},
            {"init_ht", o.initialThreshold},
            {"alpha", o.sharpness},
            {"sample_rate", rate.hz}};
}

Result<Architecture> publishedArchitecture(const json& table) {
    std::string name = publishedName(Architecture::SigWavNet);  // whose files do not say so
    SWN_TRY(fill(table, "architecture", name));
    for (Architecture architecture : kArchitectures) {
        if (name == publishedName(architecture)) return architecture;
    }
    return badKey("architecture");
}

Status fillWavelets(const json& table, NetworkOptions& o) {
    for (const char* key : {"n_channel", "kernel_init", "level", "mode"}) {
        if (!table.contains(key)) return badKey(key);
    }
    SWN_TRY(fill(table, "n_channel", o.channels));
    SWN_TRY(fill(table, "level", o.levels));
    SWN_TRY(fillChoice(table, "mode", kModes, kernelModeName, o.mode));
    SWN_TRY(fill(table, "init_ht", o.initialThreshold));
    SWN_TRY(fill(table, "alpha", o.sharpness));
    if (table["kernel_init"].is_string()) {
        SWN_TRY(fill(table, "kernel_init", o.wavelet));
    } else {
        o.wavelet.clear();
        SWN_TRY(fill(table, "kernel_init", o.randomTaps));
    }
    return {};
}

Result<ModelDescription> fromPublished(const std::string& text) {
    SWN_ASSIGN(const json table, parseObject(text, kPublished));
    for (const char* key : {"hidden_dim", "n_layers", "n_output"}) {
        if (!table.contains(key)) return badKey(key);
    }
    ModelDescription description;
    NetworkOptions& o = description.network;
    SWN_ASSIGN(o.architecture, publishedArchitecture(table));
    SWN_TRY(fill(table, "hidden_dim", o.hidden));
    SWN_TRY(fill(table, "n_layers", o.layers));
    SWN_TRY(fill(table, "n_output", o.classes));
    if (o.hasWavelets()) SWN_TRY(fillWavelets(table, o));
    SWN_TRY(fill(table, "sample_rate", description.preparation.rate.hz));
    if (description.preparation.rate.hz <= 0) return badKey("sample_rate");
    return description;
}

// The extent of a tensor along an axis; errors name the tensor.
Result<int> extent(const TensorMap& state, const std::string& name, size_t axis) {
    const auto found = state.find(name);
    if (found == state.end() || found->second.shape.size() <= axis) {
        return Error{
            ErrorKind::Invalid,
            name,
            {CORE_TEXT("A SigWavNet or a CNN-n-GRU has this tensor, and the file does not: it holds another "
                       "kind of network or is incomplete.")}};
    }
    return static_cast<int>(std::min<int64_t>(found->second.shape[axis], std::numeric_limits<int>::max()));
}

// 1 + the largest N of the names PREFIX N SUFFIX; 0: there are none.
int countOf(const TensorMap& state, std::string_view prefix, std::string_view suffix) {
    int count = 0;
    for (const auto& [name, tensor] : state) {
        if (!name.starts_with(prefix) || !name.ends_with(suffix) ||
            name.size() <= prefix.size() + suffix.size())
            continue;
        int index = 0;
        const char* end = name.data() + name.size() - suffix.size();
        const auto [rest, error] = std::from_chars(name.data() + prefix.size(), end, index);
        if (error == std::errc() && rest == end && index < 1000) count = std::max(count, index + 1);
    }
    return count;
}

KernelMode inferMode(const TensorMap& state, int levels) {
    if (countOf(state, "kernelsH_.", ".kernel") > 0) return KernelMode::PerFilter;
    const HostTensor& first = state.at("kernelsG_.0.kernel");
    for (int level = 1; level < levels; ++level) {
        const auto found = state.find("kernelsG_." + std::to_string(level) + ".kernel");
        if (found == state.end() || found->second.bytes != first.bytes) return KernelMode::PerLayer;
    }
    return KernelMode::Cqf;
}

// The baselines differ in how many convolutions they have; nothing for another kind of network.
std::optional<Architecture> inferBaseline(const TensorMap& state) {
    if (!state.contains("fc2.weight")) return std::nullopt;
    const int convolutions = countOf(state, "conv", ".weight") - 1;  // they count from 1
    for (Architecture architecture : kArchitectures) {
        if (architecture == Architecture::SigWavNet) continue;
        if (convolutions == static_cast<int>(cnnPlan(architecture).layers.size())) return architecture;
    }
    return std::nullopt;
}

Result<ModelDescription> inferredBaseline(const TensorMap& state, Architecture architecture) {
    ModelDescription description;
    NetworkOptions& o = description.network;
    o.architecture = architecture;
    SWN_ASSIGN(o.hidden, extent(state, "gru1.weight_hh_l0", 1));
    SWN_ASSIGN(o.classes, extent(state, "fc2.weight", 0));
    o.layers = countOf(state, "gru1.weight_hh_l", "");
    return description;
}

Result<ModelDescription> inferred(const TensorMap& state) {
    if (const auto baseline = inferBaseline(state)) return inferredBaseline(state, *baseline);
    ModelDescription description;
    NetworkOptions& o = description.network;
    o.wavelet.clear();
    SWN_ASSIGN(o.randomTaps, extent(state, "kernelsG_.0.kernel", 0));
    SWN_ASSIGN(o.channels, extent(state, "conv1ds.0.conv1.weight", 0));
    SWN_ASSIGN(o.hidden, extent(state, "conv1ds.0.gru1.weight_hh_l0", 1));
    SWN_ASSIGN(o.classes, extent(state, "conv1_3.weight", 0));
    o.levels = countOf(state, "kernelsG_.", ".kernel");
    o.layers = countOf(state, "conv1ds.0.gru1.weight_hh_l", "");
    o.mode = inferMode(state, o.levels);
    o.thresholds = countOf(state, "HardThresholdAssymH.", ".thrP") > 0;
    return description;
}

}  // namespace

std::map<std::string, std::string> metadataOf(const ModelDescription& description) {
    const json ours = {{"format", kFormat},
                       {"network", networkJson(description.network)},
                       {"classes", description.classes},
                       {"preparation", preparationJson(description.preparation)},
                       {"facts", description.facts}};
    const auto text = [](const json& value) {
        return value.dump(-1, ' ', false, json::error_handler_t::replace);
    };
    return {{kOurs, text(ours)},
            {kPublished, text(publishedJson(description.network, description.preparation.rate))}};
}

Result<ModelDescription> describeModel(const TensorMap& state,
                                       const std::map<std::string, std::string>& metadata) {
    ModelDescription description;
    if (const auto ours = metadata.find(kOurs); ours != metadata.end()) {
        SWN_ASSIGN(description, fromOurs(ours->second));
    } else {
        const auto config = metadata.find(kPublished);
        SWN_ASSIGN(description, config == metadata.end() ? inferred(state) : fromPublished(config->second));
        // The published network is the one of scale 1, and stays so unless the file says otherwise.
        if (description.network.hasWavelets()) {
            description.network.logitScale = 1;
            description.network.trainLogitScale = state.contains("logit_scale");
        }
    }
    SWN_TRY(validate(description.network));
    const size_t outputs = static_cast<size_t>(description.network.classes);
    if (description.classes.empty()) {
        for (size_t i = 0; i < outputs; ++i) description.classes.push_back("class " + std::to_string(i));
    }
    if (description.classes.size() != outputs) return badKey("classes");
    return description;
}

}  // namespace sigwavnet
