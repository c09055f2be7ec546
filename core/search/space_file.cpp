// Search spaces as JSON: reading with a word about every mistake, writing, and the space that is compiled in.
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "core/search/search_space.h"
#include "core/training/option_table.h"

namespace sigwavnet {

extern const char authorsSpaceJson[];  // generated from resources/search/authors.json

namespace {

using Json = nlohmann::ordered_json;
using ParameterKind = SearchParameter::Kind;

Error wrong(const std::string& where, const char* format, std::vector<std::string> args = {}) {
    return {ErrorKind::Invalid, where, {format, std::move(args)}};
}

// Options that decide what a score means: trials that differ in them can't be compared.
Status checkSearchable(const std::string& key, const std::string& where) {
    if (key == "training.epochs") {
        return wrong(where,
                     CORE_TEXT("The search itself decides how long a trial trains: leave this option out and "
                               "give the search its least and largest number of epochs."));
    }
    if (key.starts_with("split.") || key.starts_with("corpus.")) {
        return wrong(
            where,
            CORE_TEXT("All trials must learn from and be judged on the same clips, so this option can't be "
                      "searched; set it for all of them."));
    }
    return {};
}

bool takesNumbers(const OptionInfo& info) {
    return info.type == OptionInfo::Type::Integer || info.type == OptionInfo::Type::Real;
}

// The value as setOption() takes it, checked against the option.
Result<std::string> valueText(const OptionInfo& info, const Json& value, const std::string& where) {
    const bool boolean = info.type == OptionInfo::Type::Boolean;
    const bool fits = takesNumbers(info) ? value.is_number()
                      : boolean          ? value.is_boolean()
                                         : value.is_string();
    if (!fits) {
        const char* format = takesNumbers(info) ? CORE_TEXT("%1 is not a number, which this option takes.")
                             : boolean ? CORE_TEXT("%1 is neither true nor false, which this option takes.")
                                       : CORE_TEXT("%1 is not a text in quotes, which this option takes.");
        return wrong(where, format, {value.dump(-1, ' ', false, Json::error_handler_t::replace)});
    }
    std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    TrainingConfig scratch;
    if (const Status status = setOption(scratch, info.key, text); !status)
        return Error{ErrorKind::Invalid, where, status.error().message};
    return text;
}

Result<SearchParameter> listOf(const OptionInfo& info, const Json& list, const std::string& where) {
    if (list.empty()) return wrong(where, CORE_TEXT("The list is empty: name at least one value."));
    SearchParameter parameter;
    parameter.key = info.key;
    parameter.integer = info.type == OptionInfo::Type::Integer;
    for (const Json& value : list) {
        SWN_ASSIGN(std::string text, valueText(info, value, where));
        const auto& values = parameter.values;
        if (std::find(values.begin(), values.end(), text) != values.end())
            return wrong(where, CORE_TEXT("%1 stands in the list twice: name each value once."), {text});
        parameter.values.push_back(std::move(text));
    }
    return parameter;
}

Status checkRange(const SearchParameter& parameter, const std::string& where) {
    const std::string low = numberText(parameter.low, 15), high = numberText(parameter.high, 15);
    if (parameter.low > parameter.high)
        return wrong(where, CORE_TEXT("The range is the wrong way round: %1 is above %2."), {low, high});
    if (parameter.low == parameter.high)
        return wrong(where, CORE_TEXT("A range from %1 to %1 has one value only: write it as a list, [%1]."),
                     {low});
    if (parameter.kind == ParameterKind::LogRange && parameter.low <= 0)
        return wrong(where, CORE_TEXT("A logarithmic range must begin above 0, not at %1."), {low});
    if (parameter.integer &&
        (parameter.low != std::floor(parameter.low) || parameter.high != std::floor(parameter.high)))
        return wrong(where,
                     CORE_TEXT("This option takes whole numbers, so a range from %1 to %2 does not fit."),
                     {low, high});
    return {};
}

Result<int> stepsOf(const Json& object, const std::string& where) {
    const auto steps = object.find("steps");
    if (steps == object.end()) return 0;
    if (steps->is_number_integer() && *steps >= 1 && *steps <= 1000) return steps->get<int>();
    return wrong(where, CORE_TEXT("“steps” must be a whole number from 1 to 1000."));
}

Result<SearchParameter> rangeOf(const OptionInfo& info, const Json& object, const std::string& where) {
    for (const auto& [name, value] : object.items()) {
        if (name != "range" && name != "log_range" && name != "steps")
            return wrong(where, CORE_TEXT("“%1” means nothing here: there are range, log_range and steps."),
                         {name});
    }
    if (object.contains("range") == object.contains("log_range"))
        return wrong(where,
                     CORE_TEXT("Give either “range” or “log_range”, with two numbers: {\"range\": [1, 2]}."));
    if (!takesNumbers(info))
        return wrong(where,
                     CORE_TEXT("This option takes no numbers and so has no range: list its values instead."));
    SearchParameter parameter;
    parameter.key = info.key;
    parameter.kind = object.contains("range") ? ParameterKind::Range : ParameterKind::LogRange;
    parameter.integer = info.type == OptionInfo::Type::Integer;
    const Json& ends = object.contains("range") ? object["range"] : object["log_range"];
    if (!ends.is_array() || ends.size() != 2 || !ends[0].is_number() || !ends[1].is_number())
        return wrong(where, CORE_TEXT("A range has two numbers: [lowest, highest]."));
    parameter.low = ends[0];
    parameter.high = ends[1];
    SWN_TRY(checkRange(parameter, where));
    SWN_TRY(valueText(info, ends[0], where));
    SWN_TRY(valueText(info, ends[1], where));
    SWN_ASSIGN(parameter.steps, stepsOf(object, where));
    return parameter;
}

Result<SearchParameter> parameterOf(const std::string& key, const Json& json, const std::string& where) {
    TrainingConfig scratch;
    const Option* option = findOption(key);
    if (!option) return Error{ErrorKind::Invalid, where, setOption(scratch, key, "").error().message};
    SWN_TRY(checkSearchable(key, where));
    if (json.is_array()) return listOf(option->info, json, where);
    if (json.is_object()) return rangeOf(option->info, json, where);
    return wrong(
        where, CORE_TEXT("Give a list of values, such as [1, 2], or a range, such as {\"range\": [1, 2]}."));
}

// Parses; JSON readers silently keep the last of two equal names, which would hide a mistake.
Json parseOnce(const std::string& text, std::string& twice) {
    std::set<std::string> seen;
    return Json::parse(
        text,
        [&](int depth, Json::parse_event_t event, Json& parsed) {
            if (event == Json::parse_event_t::key && depth == 1 &&
                !seen.insert(parsed.get<std::string>()).second)
                twice = parsed.get<std::string>();
            return true;
        },
        /*allow_exceptions=*/false);
}

Json jsonOf(const SearchParameter& parameter) {
    if (parameter.kind == ParameterKind::List) {
        Json list = Json::array();
        const OptionInfo::Type type = findOption(parameter.key)->info.type;
        const bool bare = type != OptionInfo::Type::Choice && type != OptionInfo::Type::Text;
        for (const std::string& value : parameter.values)
            list.push_back(bare ? Json::parse(value) : Json(value));
        return list;
    }
    const auto number = [&](double value) {
        return parameter.integer ? Json(std::llround(value)) : Json(value);
    };
    Json object;
    object[parameter.kind == ParameterKind::Range ? "range" : "log_range"] = {number(parameter.low),
                                                                     number(parameter.high)};
    if (parameter.steps > 0) object["steps"] = parameter.steps;
    return object;
}

}  // namespace

Result<SearchSpace> searchSpaceFromJson(const std::string& text, const std::string& where) {
    std::string twice;
    const Json json = parseOnce(text, twice);
    if (json.is_discarded() || !json.is_object()) {
        return wrong(
            where,
            CORE_TEXT("This is not a search space: a JSON object is needed, with an entry an option, such as "
                      "{\"network.levels\": [4, 5, 6]}."));
    }
    if (!twice.empty())
        return wrong(where + ": " + twice, CORE_TEXT("This option stands here twice: keep one entry."));
    if (json.empty())
        return wrong(where, CORE_TEXT("The search space is empty: name at least one option to vary."));
    SearchSpace space;
    for (const auto& [key, value] : json.items()) {
        SWN_ASSIGN(SearchParameter parameter, parameterOf(key, value, where + ": " + key));
        space.parameters.push_back(std::move(parameter));
    }
    return space;
}

std::string searchSpaceJson(const SearchSpace& space) {
    // A line an option, as a person would write it.
    std::string text = "{\n";
    for (const SearchParameter& parameter : space.parameters) {
        text += "  " + Json(parameter.key).dump() + ": " + jsonOf(parameter).dump();
        text += &parameter == &space.parameters.back() ? "\n" : ",\n";
    }
    return text + "}\n";
}

const char* authorsSpaceText() {
    return authorsSpaceJson;
}

const SearchSpace& authorsSpace() {
    static const SearchSpace space = searchSpaceFromJson(authorsSpaceJson, "authors.json").value();
    return space;
}

}  // namespace sigwavnet
