#include "core/evaluation/evaluation_json.h"

#include <nlohmann/json.hpp>

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

}  // namespace

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
