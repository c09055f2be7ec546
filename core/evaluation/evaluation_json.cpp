#include "core/evaluation/evaluation_json.h"

#include <nlohmann/json.hpp>

#include "core/evaluation/breakdown.h"
#include "core/evaluation/calibration.h"

namespace sigwavnet {

using Json = nlohmann::ordered_json;

Json confusionJson(const Matrix<int64_t>& confusion) {
    Json rows = Json::array();
    for (size_t r = 0; r < confusion.rows; ++r) {
        rows.push_back(std::vector<int64_t>(confusion.row(r), confusion.row(r) + confusion.columns));
    }
    return rows;
}

namespace {

Json calibrationJson(const Evaluation& evaluation) {
    const Calibration calibration = computeCalibration(evaluation);
    Json bins = Json::array();
    for (const ReliabilityBin& bin : calibration.bins)
        bins.push_back({{"low", bin.low},
                        {"high", bin.high},
                        {"clips", bin.clips},
                        {"confidence", bin.confidence},
                        {"accuracy", bin.accuracy}});
    Json json = {{"ece", calibration.ece}, {"temperature", nullptr}, {"ece_softened", nullptr}};
    if (evaluation.temperature) {
        json["temperature"] = *evaluation.temperature;
        json["ece_softened"] = computeCalibration(evaluation, *evaluation.temperature).ece;
    }
    json["reliability"] = std::move(bins);
    return json;
}

Json intervalJson(const Interval& interval) {
    return Json::array({interval.low, interval.high});
}

Json figuresJson(const Metrics& metrics) {
    return {{"wa", metrics.wa},
            {"uar", metrics.uar},
            {"f1_macro", metrics.f1Macro},
            {"f1_weighted", metrics.f1Weighted}};
}

Json differenceJson(const Difference& difference) {
    return {{"value", difference.value}, {"interval", intervalJson(difference.interval)}};
}

Json mistakesJson(const Evaluation& evaluation, const Corpus& corpus) {
    Json mistakes = Json::array();
    for (const size_t i : surelyWrong(evaluation)) {
        const ClipResult& result = evaluation.results[i];
        const Clip& clip = corpus.clips[result.clip];
        const auto truth = static_cast<size_t>(result.truth),
                   label = static_cast<size_t>(result.prediction.label);
        mistakes.push_back({{"clip", clip.name},
                            {"speaker", clip.speaker},
                            {"truth", evaluation.classes[truth]},
                            {"predicted", evaluation.classes[label]},
                            {"probability", result.prediction.probabilities[label]},
                            {"label_probability", result.prediction.probabilities[truth]}});
    }
    return mistakes;
}

}  // namespace

Json intervalsJson(const MetricIntervals& intervals, bool bySpeaker) {
    return {{"level", intervals.level},
            {"drawn", bySpeaker ? "speakers" : "clips"},
            {"groups", intervals.groups},
            {"wa", intervalJson(intervals.wa)},
            {"uar", intervalJson(intervals.uar)},
            {"f1_macro", intervalJson(intervals.f1Macro)},
            {"f1_weighted", intervalJson(intervals.f1Weighted)}};
}

Json comparisonJson(const Comparison& comparison) {
    Json json = {{"clips", comparison.counts.clips()},
                 {"both_right", comparison.counts.bothRight},
                 {"only_first", comparison.counts.onlyFirst},
                 {"only_second", comparison.counts.onlySecond},
                 {"both_wrong", comparison.counts.bothWrong},
                 {"mcnemar_p", comparison.p},
                 {"first", figuresJson(comparison.firstMetrics)},
                 {"second", figuresJson(comparison.secondMetrics)},
                 {"difference", nullptr}};
    if (const auto& d = comparison.differences)
        json["difference"] = {{"level", d->level},
                              {"drawn", d->bySpeaker ? "speakers" : "clips"},
                              {"groups", d->groups},
                              {"wa", differenceJson(d->wa)},
                              {"uar", differenceJson(d->uar)},
                              {"f1_macro", differenceJson(d->f1Macro)},
                              {"f1_weighted", differenceJson(d->f1Weighted)}};
    return json;
}

Json evaluationJson(const Evaluation& evaluation, const Corpus& corpus) {
    Json json = evaluationJson(evaluation);
    const auto intervals = evaluationIntervals(evaluation, corpus);
    json["intervals"] = intervals ? intervalsJson(intervals->metrics, intervals->bySpeaker) : Json();
    Json speakers = Json::object();
    for (const SpeakerMetrics& row : speakerMetrics(evaluation, corpus))
        speakers[row.speaker] = {
            {"clips", row.metrics.clips}, {"wa", row.metrics.wa}, {"uar", row.metrics.uar}};
    json["per_speaker"] = std::move(speakers);
    json["mistakes"] = mistakesJson(evaluation, corpus);
    return json;
}

Json evaluationJson(const Evaluation& evaluation) {
    const Metrics& metrics = evaluation.metrics;
    Json perClass = Json::object();
    for (size_t i = 0; i < evaluation.classes.size(); ++i) {
        const ClassMetrics& one = metrics.perClass[i];
        perClass[evaluation.classes[i]] = {
            {"precision", one.precision}, {"recall", one.recall}, {"f1", one.f1}, {"support", one.support}};
    }
    Json json;
    json["clips"] = metrics.clips;
    json["classes"] = evaluation.classes;
    json["wa"] = metrics.wa;
    json["uar"] = metrics.uar;
    json["f1_macro"] = metrics.f1Macro;
    json["f1_weighted"] = metrics.f1Weighted;
    json["per_class"] = std::move(perClass);
    json["confusion"] = confusionJson(evaluation.confusion);
    json["calibration"] = calibrationJson(evaluation);
    return json;
}

}  // namespace sigwavnet
