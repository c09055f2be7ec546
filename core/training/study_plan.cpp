#include "core/training/study_plan.h"

#include <nlohmann/json.hpp>
#include <set>

#include "core/training/fingerprint.h"

namespace sigwavnet {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;
constexpr const char* kCrossValidation = "crossvalidation";
constexpr const char* kAblation = "ablation";

std::string twoDigits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

Error noTest(const Fold& fold) {
    return {ErrorKind::Invalid,
            "split.name",
            {CORE_TEXT(
                 "The fold “%1” of this split has no test clips, so there would be no result; choose another "
                 "split."),
             {fold.name}}};
}

Status checkFolds(const std::vector<Fold>& folds, const StudyOptions& options) {
    for (const Fold& fold : folds)
        if (fold.indices(Part::Test).empty()) return noTest(fold);
    if (!options.ensemble) return {};
    bool common = folds.size() > 1;
    for (const Fold& fold : folds)
        common = common && fold.indices(Part::Test) == folds[0].indices(Part::Test);
    if (common) return {};
    return Error{
        ErrorKind::Invalid,
        "--ensemble",
        {CORE_TEXT("The folds of this split have no test clips in common, so their models can't answer "
                   "together; use the split “kfold” for an ensemble.")}};
}

Status addTasks(StudyPlan& plan, const Corpus& corpus, int variant, const StudyOptions& options) {
    const StudyVariant& of = plan.variants[static_cast<size_t>(variant)];
    for (int repeat = 1; repeat <= options.repeats; ++repeat) {
        StudyTask task;
        task.variant = variant;
        task.repeat = repeat;
        task.seed = of.config.seed + static_cast<uint64_t>(repeat - 1);
        SplitOptions split = of.config.split;
        split.seed += static_cast<uint64_t>(repeat - 1);
        SWN_ASSIGN(const std::vector<Fold> folds, makeFolds(corpus, split));
        SWN_TRY(checkFolds(folds, options));
        for (size_t f = 0; f < folds.size(); ++f) {
            task.fold = static_cast<int>(f) + 1;
            task.foldName = folds[f].name;
            task.name = plan.variants.size() > 1 ? of.name + "-" : "";
            if (options.repeats > 1 || folds.size() == 1) task.name += "repeat" + twoDigits(repeat);
            if (folds.size() > 1)
                task.name += (options.repeats > 1 ? "-fold" : "fold") + twoDigits(task.fold);
            plan.tasks.push_back(task);
        }
    }
    return {};
}

Json corpusJson(const StudyPlan& plan) {
    return {{"path", plan.openedFrom.string()},
            {"format", plan.openedAs.format},
            {"class_map", plan.openedAs.classMap.text()},
            {"default_class_map", plan.openedAs.useDefaultMap},
            {"minimum_seconds", plan.openedAs.minimumSeconds},
            {"hash", plan.corpusHash}};
}

Json planJson(const StudyPlan& plan) {
    Json variants = Json::array(), tasks = Json::array();
    for (const StudyVariant& variant : plan.variants)
        variants.push_back({{"name", variant.name},
                            {"title", variant.title},
                            {"config", Json::parse(configJson(variant.config))}});
    for (const StudyTask& task : plan.tasks)
        tasks.push_back({{"name", task.name},
                         {"variant", task.variant},
                         {"repeat", task.repeat},
                         {"fold", task.fold},
                         {"fold_name", task.foldName},
                         {"seed", task.seed}});
    return {{"version", kVersion},
            {"kind", plan.kind == StudyPlan::Kind::Ablation ? kAblation : kCrossValidation},
            {"corpus", corpusJson(plan)},
            {"threads", plan.threads},
            {"attempts", plan.attempts},
            {"ensemble", plan.ensemble},
            {"variants", std::move(variants)},
            {"tasks", std::move(tasks)}};
}

Error damaged(const std::string& where, const std::string& what) {
    return {ErrorKind::Invalid, where, {CORE_TEXT("The study's description is damaged (%1)."), {what}}};
}

// A typing error in a file edited by hand must not pass for a default.
Status checkKeys(const Json& object, const std::set<std::string>& known, const std::string& where) {
    if (!object.is_object()) return damaged(where, object.dump().substr(0, 40));
    for (const auto& [key, value] : object.items())
        if (!known.count(key))
            return Error{
                ErrorKind::Invalid, where, {CORE_TEXT("There is no such key in a study: \"%1\"."), {key}}};
    return {};
}

Status readCorpus(const Json& json, StudyPlan& plan, const std::string& where) {
    SWN_TRY(checkKeys(json, {"path", "format", "class_map", "default_class_map", "minimum_seconds", "hash"},
                      where));
    plan.openedFrom = json.at("path").get<std::string>();
    plan.openedAs.format = json.at("format").get<std::string>();
    SWN_ASSIGN(plan.openedAs.classMap, ClassMap::parse(json.at("class_map").get<std::string>()));
    plan.openedAs.useDefaultMap = json.at("default_class_map").get<bool>();
    plan.openedAs.minimumSeconds = json.at("minimum_seconds").get<double>();
    plan.corpusHash = json.at("hash").get<std::string>();
    return {};
}

Result<StudyTask> readTask(const Json& json, const StudyPlan& plan, const std::string& where) {
    SWN_TRY(checkKeys(json, {"name", "variant", "repeat", "fold", "fold_name", "seed"}, where));
    StudyTask task;
    task.name = json.at("name").get<std::string>();
    task.variant = json.at("variant").get<int>();
    task.repeat = json.at("repeat").get<int>();
    task.fold = json.at("fold").get<int>();
    task.foldName = json.at("fold_name").get<std::string>();
    task.seed = json.at("seed").get<uint64_t>();
    const bool known = task.variant >= 0 && static_cast<size_t>(task.variant) < plan.variants.size();
    // The name becomes a folder's.
    if (!known || task.name.empty() || task.name.find('/') != std::string::npos || task.name[0] == '.')
        return damaged(where, task.name);
    return task;
}

Result<StudyPlan> readPlan(const Json& json, const std::string& where) {
    if (json.at("version").get<int>() > kVersion)
        return Error{
            ErrorKind::Unsupported,
            where,
            {CORE_TEXT("A newer version of this program began this study; update to go on with it.")}};
    SWN_TRY(checkKeys(
        json, {"version", "kind", "corpus", "threads", "attempts", "ensemble", "variants", "tasks"}, where));
    StudyPlan plan;
    const auto kind = json.at("kind").get<std::string>();
    if (kind != kAblation && kind != kCrossValidation) return damaged(where, kind);
    plan.kind = kind == kAblation ? StudyPlan::Kind::Ablation : StudyPlan::Kind::CrossValidation;
    SWN_TRY(readCorpus(json.at("corpus"), plan, where));
    plan.threads = json.at("threads").get<int>();
    plan.attempts = json.at("attempts").get<int>();
    plan.ensemble = json.at("ensemble").get<bool>();
    for (const Json& entry : json.at("variants")) {
        SWN_TRY(checkKeys(entry, {"name", "title", "config"}, where));
        SWN_ASSIGN(const TrainingConfig config, configFromJson(entry.at("config").dump(), where));
        plan.variants.push_back(
            {entry.at("name").get<std::string>(), entry.at("title").get<std::string>(), config});
    }
    for (const Json& entry : json.at("tasks")) {
        SWN_ASSIGN(StudyTask task, readTask(entry, plan, where));
        plan.tasks.push_back(std::move(task));
    }
    return plan;
}

}  // namespace

TrainingConfig StudyPlan::config(const StudyTask& task) const {
    TrainingConfig config = variants[static_cast<size_t>(task.variant)].config;
    config.split.seed += task.seed - config.seed;
    config.seed = task.seed;
    config.fold = task.fold;
    return config;
}

Result<StudyPlan> makeStudyPlan(const Corpus& corpus, std::vector<StudyVariant> variants,
                                const StudyOptions& options) {
    SWN_TRY(checkTrainable(corpus));
    if (corpus.openedFrom.empty())
        return Error{
            ErrorKind::Invalid,
            corpus.root.string(),
            {CORE_TEXT("The corpus was not opened from a disk, so other processes could not open it.")}};
    StudyPlan plan;
    plan.kind = options.kind;
    plan.openedFrom = corpus.openedFrom;
    plan.openedAs = corpus.openedAs;
    plan.openedAs.format = corpus.format;
    plan.corpusHash = corpusFingerprint(corpus);
    plan.threads = options.threads;
    plan.attempts = options.attempts;
    plan.ensemble = options.ensemble;
    plan.variants = std::move(variants);
    for (StudyVariant& variant : plan.variants) {
        variant.config.network.classes = static_cast<int>(corpus.classes.size());
        SWN_TRY(validateConfig(variant.config));
    }
    for (size_t v = 0; v < plan.variants.size(); ++v)
        SWN_TRY(addTasks(plan, corpus, static_cast<int>(v), options));
    return plan;
}

std::string studyPlanJson(const StudyPlan& plan) {
    // A path may be any bytes; the study must start all the same.
    return planJson(plan).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<StudyPlan> studyPlanFromJson(const std::string& text, const std::string& where) {
    try {
        return readPlan(Json::parse(text), where);
    } catch (const nlohmann::json::exception& e) {
        return damaged(where, e.what());
    }
}

Status checkSamePlan(const StudyPlan& wanted, const StudyPlan& present, const std::string& where) {
    Json a = planJson(wanted), b = planJson(present);
    for (Json* json : {&a, &b}) {
        json->erase("threads");
        (*json)["corpus"].erase("path");
    }
    const Json difference = Json::diff(a, b);
    if (difference.empty()) return {};
    return Error{
        ErrorKind::Invalid,
        where,
        {CORE_TEXT(
             "This folder holds a study that asks something else (%1 differs); choose another folder, or "
             "go on with that study: --resume %2"),
         {difference[0].at("path").get<std::string>(), where}}};
}

}  // namespace sigwavnet
