// Makes rows of the option table from a field of TrainingConfig, so that a row names its field once.
#pragma once

#include <utility>
#include <vector>

#include "core/training/option_table.h"

namespace sigwavnet {

// Seeds pass through JSON and forms as doubles; 15 digits are exact there and readable in messages.
constexpr int64_t kLargestSeed = 999'999'999'999'999;

// What a person reads; each text is a CORE_TEXT literal.
struct OptionWords {
    const char* group;
    const char* title;
    const char* help;
    const char* unit = "";
};

inline OptionInfo makeInfo(const char* key, OptionInfo::Type type, const OptionWords& words) {
    OptionInfo info;
    info.key = key;
    info.group = words.group;
    info.title = words.title;
    info.help = words.help;
    info.unit = words.unit;
    info.type = type;
    return info;
}

// `field` is `[](auto& config) -> auto& { return config.epochs; }`: works on const and mutable
// configurations.
template <typename Value, typename Field>
Option makeOption(const char* key, OptionInfo::Type type, const OptionWords& words, Field field) {
    Option option;
    option.info = makeInfo(key, type, words);
    option.get = [field](const TrainingConfig& config) {
        return OptionValue(static_cast<Value>(field(config)));
    };
    option.set = [field](TrainingConfig& config, const OptionValue& value) {
        auto& target = field(config);
        target = static_cast<std::remove_reference_t<decltype(target)>>(std::get<Value>(value));
    };
    return option;
}

template <typename Field>
Option integerOption(const char* key, int64_t minimum, int64_t maximum, const OptionWords& words,
                     Field field) {
    Option option = makeOption<int64_t>(key, OptionInfo::Type::Integer, words, field);
    option.info.minimum = static_cast<double>(minimum);
    option.info.maximum = static_cast<double>(maximum);
    return option;
}

template <typename Field>
Option realOption(const char* key, double minimum, double maximum, const OptionWords& words, Field field) {
    Option option = makeOption<double>(key, OptionInfo::Type::Real, words, field);
    option.info.minimum = minimum;
    option.info.maximum = maximum;
    return option;
}

template <typename Field>
Option booleanOption(const char* key, const OptionWords& words, Field field) {
    return makeOption<bool>(key, OptionInfo::Type::Boolean, words, field);
}

template <typename Field>
Option textOption(const char* key, const OptionWords& words, Field field) {
    return makeOption<std::string>(key, OptionInfo::Type::Text, words, field);
}

// `names[i].first` is what files hold for the enumerator `names[i].second`.
template <typename Enum, typename Field>
Option choiceOption(const char* key, std::vector<std::pair<const char*, Enum>> names,
                    const OptionWords& words, Field field) {
    Option option;
    option.info = makeInfo(key, OptionInfo::Type::Choice, words);
    for (const auto& [name, value] : names) option.info.choices.push_back(name);
    option.get = [names, field](const TrainingConfig& config) {
        for (const auto& [name, value] : names) {
            if (value == field(config)) return OptionValue(std::string(name));
        }
        return OptionValue(std::string());
    };
    option.set = [names, field](TrainingConfig& config, const OptionValue& chosen) {
        for (const auto& [name, value] : names) {
            if (std::get<std::string>(chosen) == name) field(config) = value;
        }
    };
    return option;
}

// Marks rows that are rarely worth changing.
inline Option advanced(Option option) {
    option.info.advanced = true;
    return option;
}

// The parts of the table.
std::vector<Option> dataOptions();      // option_rows_data.cpp: corpus and split, input, augmentation
std::vector<Option> networkOptions();   // option_rows_network.cpp
std::vector<Option> learningOptions();  // option_rows_learning.cpp: training, optimizer, loss

}  // namespace sigwavnet
