#include "core/search/search_settings.h"

#include <nlohmann/json.hpp>

namespace sigwavnet {

namespace {

using Json = nlohmann::ordered_json;
using Method = SearchSettings::Method;
using Metric = SearchSettings::Metric;

constexpr int kVersion = 1;
constexpr int kMostTrials = 100'000;

Error invalid(const std::string& where, const char* format, std::vector<std::string> args = {}) {
    return {ErrorKind::Invalid, where, {format, std::move(args)}};
}

template <typename T>
bool isA(const Json& json) {
    if constexpr (std::is_same_v<T, bool>) return json.is_boolean();
    if constexpr (std::is_same_v<T, std::string>) return json.is_string();
    if constexpr (std::is_same_v<T, double>) return json.is_number();
    return json.is_number_integer();
}

// The entry as a T, or an error that names it.
template <typename T>
Result<T> entry(const Json& json, const char* key, const std::string& where) {
    const auto found = json.find(key);
    const bool present = json.is_object() && found != json.end();
    if (present && isA<T>(*found)) return found->template get<T>();
    return invalid(where + ": " + key,
                   CORE_TEXT("This entry is missing or of another kind; the file is damaged."));
}

Error noSuchName(const char* where, const std::string& name, const char* known) {
    return {ErrorKind::NotFound, where, {CORE_TEXT("There is no “%1” here; there are %2."), {name, known}}};
}

Json corpusJson(const SearchSettings& settings) {
    Json json;
    json["path"] = settings.openedFrom.string();
    json["format"] = settings.openedAs.format;
    json["class_map"] = settings.openedAs.classMap.text();
    json["default_class_map"] = settings.openedAs.useDefaultMap;
    json["minimum_seconds"] = settings.openedAs.minimumSeconds;
    json["hash"] = settings.corpusHash;
    return json;
}

Status readCorpus(const Json& json, const std::string& where, SearchSettings& settings) {
    SWN_ASSIGN(settings.openedFrom, entry<std::string>(json, "path", where));
    SWN_ASSIGN(settings.openedAs.format, entry<std::string>(json, "format", where));
    SWN_ASSIGN(const auto map, entry<std::string>(json, "class_map", where));
    SWN_ASSIGN(settings.openedAs.classMap, ClassMap::parse(map));
    SWN_ASSIGN(settings.openedAs.useDefaultMap, entry<bool>(json, "default_class_map", where));
    SWN_ASSIGN(settings.openedAs.minimumSeconds, entry<double>(json, "minimum_seconds", where));
    SWN_ASSIGN(settings.corpusHash, entry<std::string>(json, "hash", where));
    return {};
}

Result<SearchSettings> fromJson(const Json& json, const std::string& where) {
    SearchSettings settings;
    SWN_ASSIGN(const auto method, entry<std::string>(json, "method", where));
    SWN_ASSIGN(settings.method, methodFromName(method));
    SWN_ASSIGN(const auto metric, entry<std::string>(json, "metric", where));
    SWN_ASSIGN(settings.metric, metricFromName(metric));
    SWN_ASSIGN(settings.seed, entry<uint64_t>(json, "seed", where));
    SWN_ASSIGN(settings.trials, entry<int>(json, "trials", where));
    SWN_ASSIGN(settings.asha.minEpochs, entry<int>(json, "min_epochs", where));
    SWN_ASSIGN(settings.asha.maxEpochs, entry<int>(json, "max_epochs", where));
    SWN_ASSIGN(settings.asha.reduction, entry<int>(json, "eta", where));
    SWN_ASSIGN(settings.asha.stoppingRate, entry<int>(json, "early_stopping_rate", where));
    SWN_TRY(readCorpus(json.value("corpus", Json()), where + ": corpus", settings));
    SWN_ASSIGN(settings.space, searchSpaceFromJson(json.value("space", Json()).dump(), where + ": space"));
    SWN_ASSIGN(settings.base, configFromJson(json.value("base", Json()).dump(), where + ": base"));
    SWN_TRY(validateSettings(settings));
    return settings;
}

}  // namespace

const char* methodName(Method method) {
    switch (method) {
        case Method::Asha:
            return "asha";
        case Method::Random:
            return "random";
        case Method::Grid:
            return "grid";
    }
    return "";
}

const char* metricName(Metric metric) {
    return metric == Metric::Uar ? "uar" : "loss";
}

Result<Method> methodFromName(const std::string& name) {
    for (const Method method : {Method::Asha, Method::Random, Method::Grid})
        if (name == methodName(method)) return method;
    return noSuchName("method", name, "asha, random, grid");
}

Result<Metric> metricFromName(const std::string& name) {
    for (const Metric metric : {Metric::Uar, Metric::Loss})
        if (name == metricName(metric)) return metric;
    return noSuchName("metric", name, "uar, loss");
}

int SearchSettings::trialCount() const {
    return method == Method::Grid ? static_cast<int>(gridSize(space)) : trials;
}

std::vector<int> SearchSettings::milestones() const {
    if (method != Method::Asha) return {asha.maxEpochs};
    auto rungs = rungMilestones(asha);
    return rungs ? std::move(*rungs) : std::vector<int>{};
}

TrialValues SearchSettings::values(int trial) const {
    return method == Method::Grid ? gridTrial(space, trial) : sampleTrial(space, seed, trial);
}

Result<TrainingConfig> SearchSettings::config(const TrialValues& values) const {
    TrainingConfig start = base;
    start.epochs = milestones().back();
    return applyTrial(start, values);
}

Status validateSettings(const SearchSettings& settings) {
    if (settings.space.parameters.empty())
        return invalid("space", CORE_TEXT("The search space is empty: name at least one option to vary."));
    if (settings.method == Method::Asha) {
        SWN_TRY(rungMilestones(settings.asha));
    } else if (settings.asha.maxEpochs < 1) {
        return invalid("max_epochs", CORE_TEXT("Trials must train for at least 1 epoch."));
    }
    const double trials = settings.method == Method::Grid ? gridSize(settings.space) : settings.trials;
    if (trials < 1) return invalid("trials", CORE_TEXT("A search needs at least 1 trial."));
    if (trials <= kMostTrials) return {};
    if (settings.method == Method::Grid) {
        return invalid(
            "space",
            CORE_TEXT("This grid has %1 combinations. Give fewer values or “steps”, or draw configurations "
                      "at random."),
            {numberText(trials)});
    }
    return invalid("trials", CORE_TEXT("%1 trials are too many: at most %2 make sense."),
                   {numberText(trials, 12), std::to_string(kMostTrials)});
}

std::string settingsJson(const SearchSettings& settings) {
    Json json;
    json["version"] = kVersion;
    json["method"] = methodName(settings.method);
    json["metric"] = metricName(settings.metric);
    json["seed"] = settings.seed;
    json["trials"] = settings.trialCount();
    json["min_epochs"] = settings.asha.minEpochs;
    json["max_epochs"] = settings.asha.maxEpochs;
    json["eta"] = settings.asha.reduction;
    json["early_stopping_rate"] = settings.asha.stoppingRate;
    json["corpus"] = corpusJson(settings);
    json["space"] = Json::parse(searchSpaceJson(settings.space));
    json["base"] = Json::parse(configJson(settings.base));
    // A path may be any bytes; the search must begin all the same.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<SearchSettings> settingsFromJson(const std::string& text, const std::string& where) {
    const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded() || !json.is_object())
        return invalid(where, CORE_TEXT("This is not the description of a search; the file is damaged."));
    SWN_ASSIGN(const int version, entry<int>(json, "version", where));
    if (version > kVersion) {
        return Error{
            ErrorKind::Unsupported,
            where,
            {CORE_TEXT("A newer version of this program began this search (format %1; this one knows %2): "
                       "update it to go on."),
             {std::to_string(version), std::to_string(kVersion)}}};
    }
    return fromJson(json, where);
}

}  // namespace sigwavnet
