// Finding, parsing and checking of options; the table itself is option_table.cpp.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

#include "core/training/option_table.h"

namespace sigwavnet {

namespace {

size_t editDistance(const std::string& a, const std::string& b) {
    std::vector<size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), size_t(0));
    for (size_t i = 1; i <= a.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t replaced = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

// "levels" means "network.levels": the part after the dot counts as well as the whole key.
std::string nearestKey(const std::string& key) {
    std::string best;
    size_t bestDistance = std::string::npos;
    for (const Option& option : optionTable()) {
        const std::string& candidate = option.info.key;
        const std::string tail = candidate.substr(candidate.find('.') + 1);
        const size_t distance = std::min(editDistance(key, candidate), editDistance(key, tail));
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

Error outOfRange(const OptionInfo& info, const std::string& value) {
    return {ErrorKind::Invalid,
            info.key,
            {CORE_TEXT("%1 is out of range: this option takes %2 to %3."),
             {value, numberText(info.minimum, 15), numberText(info.maximum, 15)}}};
}

Error notANumber(const OptionInfo& info, const std::string& value) {
    const char* format = info.type == OptionInfo::Type::Integer
                             ? CORE_TEXT("“%1” is not a whole number: this option takes %2 to %3.")
                             : CORE_TEXT("“%1” is not a number: this option takes %2 to %3.");
    return {ErrorKind::Invalid,
            info.key,
            {format, {value, numberText(info.minimum, 15), numberText(info.maximum, 15)}}};
}

template <typename Number>
Result<OptionValue> parseNumberOption(const OptionInfo& info, const std::string& text) {
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stopped, code] = std::from_chars(text.data(), end, number);
    if (code == std::errc::result_out_of_range && stopped == end) return outOfRange(info, text);
    if (code != std::errc() || stopped != end) return notANumber(info, text);
    return OptionValue(number);
}

Result<OptionValue> parseBoolean(const OptionInfo& info, const std::string& text) {
    for (const char* yes : {"true", "yes", "on", "1"}) {
        if (text == yes) return OptionValue(true);
    }
    for (const char* no : {"false", "no", "off", "0"}) {
        if (text == no) return OptionValue(false);
    }
    return Error{ErrorKind::Invalid,
                 info.key,
                 {CORE_TEXT("“%1” is neither true nor false: write one of these."), {text}}};
}

Result<OptionValue> parseValue(const OptionInfo& info, const std::string& text) {
    switch (info.type) {
        case OptionInfo::Type::Integer:
            return parseNumberOption<int64_t>(info, text);
        case OptionInfo::Type::Real:
            return parseNumberOption<double>(info, text);
        case OptionInfo::Type::Boolean:
            return parseBoolean(info, text);
        case OptionInfo::Type::Choice:
        case OptionInfo::Type::Text:
            break;
    }
    return OptionValue(text);
}

template <typename Number>
Status checkNumber(const OptionInfo& info, Number number) {
    const auto value = static_cast<double>(number);
    // Written so that NaN is outside as well.
    if (value >= info.minimum && value <= info.maximum) return {};
    return outOfRange(info, numberText(value, 15));
}

}  // namespace

const Option* findOption(const std::string& key) {
    const auto& table = optionTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Option& o) { return o.info.key == key; });
    return found == table.end() ? nullptr : &*found;
}

Status checkOptionValue(const OptionInfo& info, const OptionValue& value) {
    if (const auto* integer = std::get_if<int64_t>(&value)) return checkNumber(info, *integer);
    if (const auto* real = std::get_if<double>(&value)) return checkNumber(info, *real);
    const auto* text = std::get_if<std::string>(&value);
    if (info.type != OptionInfo::Type::Choice || !text) return {};
    if (std::find(info.choices.begin(), info.choices.end(), *text) != info.choices.end()) return {};
    return Error{ErrorKind::Invalid,
                 info.key,
                 {CORE_TEXT("“%1” is not one of the choices: %2."), {*text, joined(info.choices)}}};
}

const std::vector<OptionInfo>& trainingOptions() {
    static const std::vector<OptionInfo> options = [] {
        std::vector<OptionInfo> infos;
        for (const Option& option : optionTable()) infos.push_back(option.info);
        return infos;
    }();
    return options;
}

OptionValue optionValue(const TrainingConfig& config, const std::string& key) {
    const Option* option = findOption(key);
    assert(option);
    return option->get(config);
}

Message whyWithoutEffect(const TrainingConfig& config, const std::string& key) {
    const NetworkOptions& network = config.network;
    const auto among = [&](std::initializer_list<const char*> keys) {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    };
    const bool ofNetwork = key.starts_with("network.");
    const bool ofBaseline =
        among({"network.architecture", "network.hidden", "network.layers", "network.dropout"});
    if (!network.hasWavelets() && ((ofNetwork && !ofBaseline) || key == "optimizer.kernel_rate_factor"))
        return {CORE_TEXT("Not used by %1, which has no wavelets and whose other sizes are fixed."),
                {architectureName(network.architecture)}};
    if (!network.thresholds &&
        among({"network.train_thresholds", "network.initial_threshold", "network.sharpness"}))
        return {CORE_TEXT("Not used: the details are not thresholded.")};
    if (!network.wavelet.empty() && key == "network.random_taps")
        return {CORE_TEXT("Not used: the starting wavelet brings its own length.")};
    return {};
}

Status setOption(TrainingConfig& config, const std::string& key, const std::string& value) {
    const Option* option = findOption(key);
    if (!option) {
        return Error{ErrorKind::NotFound,
                     key,
                     {CORE_TEXT("There is no such training option; the nearest is %1."), {nearestKey(key)}}};
    }
    SWN_ASSIGN(const OptionValue parsed, parseValue(option->info, value));
    SWN_TRY(checkOptionValue(option->info, parsed));
    option->set(config, parsed);
    return {};
}

}  // namespace sigwavnet
