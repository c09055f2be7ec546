// What a study found, as the files of its folder.
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/evaluation/evaluation_json.h"
#include "core/training/cross_validation.h"
#include "core/base/csv.h"

namespace sigwavnet {

namespace {

using Json = nlohmann::ordered_json;

Json judgementJson(const Judgement& judgement, const std::vector<std::string>& classes) {
    const Metrics& m = judgement.metrics;
    Json json = {
        {"answers", m.clips},          {"wa", m.wa},          {"uar", m.uar}, {"f1_macro", m.f1Macro},
        {"f1_weighted", m.f1Weighted}, {"ece", judgement.ece}};
    Json absent = Json::array();
    for (const int c : m.absentClasses) absent.push_back(classes[static_cast<size_t>(c)]);
    json["absent_classes"] = std::move(absent);
    json["intervals"] =
        judgement.intervals ? intervalsJson(*judgement.intervals, judgement.bySpeaker) : Json();
    json["confusion"] = confusionJson(judgement.confusion);
    return json;
}

template <typename T>
Json optionalJson(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

Json foldJson(const StudyPlan& plan, const FoldResult& fold, const std::vector<std::string>& classes) {
    const StudyTask& task = plan.tasks[fold.task];
    Json json = {{"name", task.name},
                 {"repeat", task.repeat},
                 {"fold", task.fold},
                 {"fold_name", task.foldName},
                 {"seed", task.seed},
                 {"state", taskStateName(fold.status.state)},
                 {"attempts", fold.status.attempts},
                 {"epochs", fold.status.epochs}};
    if (!fold.status.error.empty()) json["error"] = fold.status.error;
    if (fold.status.state != TaskState::Finished) return json;
    json["best_epoch"] = fold.bestEpoch;
    json["validation_uar"] = optionalJson(fold.validationUar);
    json["temperature"] = optionalJson(fold.temperature);
    json["train_clips"] = fold.trainClips;
    json["test"] = fold.test ? judgementJson(*fold.test, classes) : Json();
    return json;
}

Json meanJson(const MeanInterval& mean) {
    return {{"mean", mean.mean},
            {"deviation", mean.deviation},
            {"interval", mean.interval ? Json::array({mean.interval->low, mean.interval->high}) : Json()}};
}

Json resultJson(const StudyPlan& plan, const CrossValidationResult& result) {
    const StudyVariant& variant = plan.variants[static_cast<size_t>(result.variant)];
    Json json = {{"name", variant.name},         {"title", variant.title},      {"classes", result.classes},
                 {"tasks", result.folds.size()}, {"finished", result.finished}, {"failed", result.failed}};
    json["pooled"] = result.pooled ? judgementJson(*result.pooled, result.classes) : Json();
    json["means"] = {{"wa", meanJson(result.means.wa)},
                     {"uar", meanJson(result.means.uar)},
                     {"f1_macro", meanJson(result.means.f1Macro)},
                     {"f1_weighted", meanJson(result.means.f1Weighted)}};
    if (plan.ensemble)
        json["ensemble"] = result.ensemble ? judgementJson(*result.ensemble, result.classes) : Json();
    Json folds = Json::array();
    for (const FoldResult& fold : result.folds) folds.push_back(foldJson(plan, fold, result.classes));
    json["folds"] = std::move(folds);
    return json;
}

std::string answersCsv(const StudyPlan& plan, const std::vector<CrossValidationResult>& results,
                       bool ensemble) {
    std::string text;
    for (const CrossValidationResult& result : results) {
        if (result.classes.empty()) continue;
        if (text.empty()) {
            std::vector<std::string> header{"variant", "repeat", "fold",     "clip",
                                            "speaker", "truth",  "predicted"};
            if (ensemble) header.erase(header.begin() + 2);
            header.insert(header.end(), result.classes.begin(), result.classes.end());
            text = csvLine(header);
        }
        for (const StudyAnswer& answer : ensemble ? result.ensembleAnswers : result.answers) {
            const StudyTask& task = plan.tasks[answer.task];
            std::vector<std::string> row{plan.variants[static_cast<size_t>(result.variant)].name,
                                         std::to_string(task.repeat)};
            if (!ensemble) row.push_back(task.foldName);
            row.insert(row.end(),
                       {answer.clip, answer.speaker, result.classes[static_cast<size_t>(answer.truth)],
                        result.classes[static_cast<size_t>(answer.predicted)]});
            for (const float probability : answer.probabilities) row.push_back(numberText(probability, 6));
            text += csvLine(row);
        }
    }
    return text;
}

}  // namespace

std::string summaryJson(const StudyPlan& plan, const std::vector<CrossValidationResult>& results) {
    Json variants = Json::array();
    for (const CrossValidationResult& result : results) variants.push_back(resultJson(plan, result));
    const Json json = {{"corpus", plan.openedFrom.string()},
                       {"split", plan.variants.front().config.split.name},
                       {"variants", std::move(variants)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Status writeResults(const StudyFolder& study, const std::vector<CrossValidationResult>& results) {
    const auto& path = study.path();
    SWN_TRY(writeFileAtomically(path / "summary.json", summaryJson(study.plan(), results)));
    SWN_TRY(writeFileAtomically(path / "predictions.csv", answersCsv(study.plan(), results, false)));
    if (!study.plan().ensemble) return {};
    return writeFileAtomically(path / "ensemble_predictions.csv", answersCsv(study.plan(), results, true));
}

}  // namespace sigwavnet
