#include "app/cli/config_source.h"

#include <set>

#include "app/cli/split_option.h"
#include "core/base/files.h"

namespace sigwavnet::cli {

namespace {

Status applySetting(TrainingConfig& config, const std::string& setting) {
    const size_t equals = setting.find('=');
    if (equals == std::string::npos || equals == 0)
        return Error{ErrorKind::Invalid, setting, {CORE_TEXT("Settings are written key=value.")}};
    return setOption(config, setting.substr(0, equals), setting.substr(equals + 1));
}

Result<TrainingConfig> startConfig(const ConfigSource& source) {
    if (source.file.empty()) return presetConfig(source.preset);
    SWN_ASSIGN(const std::string text, readFile(source.file, 1 << 20));
    return configFromJson(text, source.file);
}

}  // namespace

void addConfigOptions(CLI::App& command, ConfigSource& source, bool chooseFold) {
    std::set<std::string> names;
    for (const Preset& preset : presets()) names.insert(preset.name);
    auto* preset = command.add_option("--preset", source.preset, "Which settings to start from")
                       ->check(CLI::IsMember(names))
                       ->capture_default_str();
    command.add_option("--config", source.file, "Settings from a file, such as a run's config.json")
        ->excludes(preset);
    command.add_option("--set", source.settings, "Change settings: key=value …");
    addSplitOption(command, source.split);
    if (!chooseFold) return;
    command.add_option("--fold", source.fold, "Which of the split's folds, from 1")
        ->check(CLI::PositiveNumber);
}

void checkSettings(const ConfigSource& source) {
    TrainingConfig config;
    for (const std::string& setting : source.settings)
        if (const Status status = applySetting(config, setting); !status)
            throw CLI::ValidationError("--set", status.error().text());
}

Result<TrainingConfig> makeConfig(const ConfigSource& source) {
    SWN_ASSIGN(TrainingConfig config, startConfig(source));
    for (const std::string& setting : source.settings) SWN_TRY(applySetting(config, setting));
    if (!source.split.empty()) config.split.name = source.split;
    if (source.fold) config.fold = *source.fold;
    SWN_TRY(validateConfig(config));
    return config;
}

}  // namespace sigwavnet::cli
