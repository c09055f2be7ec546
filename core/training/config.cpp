#include "core/training/config.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/training/option_table.h"

namespace sigwavnet {

namespace {

Error invalid(const char* key, const char* format, std::vector<std::string> args = {}) {
    return {ErrorKind::Invalid, key, {format, std::move(args)}};
}

nlohmann::ordered_json jsonOf(const OptionValue& value) {
    return std::visit([](const auto& v) { return nlohmann::ordered_json(v); }, value);
}

// setOption()'s text of a JSON value; nothing for what no option can be (null, lists, objects).
std::optional<std::string> optionText(const nlohmann::ordered_json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number() || value.is_boolean()) return value.dump();
    return std::nullopt;
}

}  // namespace

bool Augmentation::any() const {
    return probability > 0 && (gainDb > 0 || noiseSnrMin > 0 || noiseSnrMax > 0 || speed > 0 || cropMin < 1 ||
                               shift > 0 || equaliser > 0 || invert || timeMasks > 0 || bandMasks > 0);
}

Status validateConfig(const TrainingConfig& config) {
    for (const Option& option : optionTable()) SWN_TRY(checkOptionValue(option.info, option.get(config)));
    SWN_TRY(validate(config.network));
    if (config.augmentation.noiseSnrMin > config.augmentation.noiseSnrMax) {
        return invalid(
            "augmentation.noise_snr_min",
            CORE_TEXT("The lowest signal-to-noise ratio (%1 dB) is above the highest (%2 dB): swap them."),
            {numberText(config.augmentation.noiseSnrMin), numberText(config.augmentation.noiseSnrMax)});
    }
    if (config.preparation.normalisation == Normalisation::Stored && config.preparation.deviation <= 0) {
        return invalid("preparation.normalisation", CORE_TEXT("The stored deviation must be above 0."));
    }
    SWN_TRY(ClassMap::parse(config.classMap));
    return {};
}

std::string configJson(const TrainingConfig& config) {
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const Option& option : optionTable()) json[option.info.key] = jsonOf(option.get(config));
    return json.dump(2) + "\n";
}

Result<TrainingConfig> configFromJson(const std::string& json, const std::string& where) {
    const auto parsed = nlohmann::ordered_json::parse(json, nullptr, false);
    if (parsed.is_discarded() || !parsed.is_object()) {
        return Error{
            ErrorKind::Invalid,
            where,
            {CORE_TEXT("This is not a configuration: a JSON object with one entry an option is needed.")}};
    }
    TrainingConfig config;
    for (const auto& [key, value] : parsed.items()) {
        const std::string place = where + ": " + key;
        const auto text = optionText(value);
        if (!text) {
            return Error{
                ErrorKind::Invalid,
                place,
                {CORE_TEXT("An option is a number, true, false or a text; this is something else.")}};
        }
        Status status = setOption(config, key, *text);
        if (!status) return Error{ErrorKind::Invalid, place, status.error().message};
    }
    return config;
}

Result<TrainingConfig> presetConfig(const std::string& name) {
    std::string names;
    for (const Preset& preset : presets()) {
        if (preset.name == name) return preset.config;
        names += (names.empty() ? "" : ", ") + preset.name;
    }
    return Error{ErrorKind::NotFound, name, {CORE_TEXT("There is no such preset; there are %1."), {names}}};
}

}  // namespace sigwavnet
