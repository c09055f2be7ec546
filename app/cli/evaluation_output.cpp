#include "app/cli/evaluation_output.h"

#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/evaluation/calibration.h"

namespace sigwavnet::cli {

using Json = nlohmann::ordered_json;

namespace {

std::string perClassTable(const Evaluation& e) {
    TextTable table({"class", "precision", "recall", "F1", "clips"});
    for (size_t i = 0; i < e.classes.size(); ++i) {
        const ClassMetrics& m = e.metrics.perClass[i];
        table.add({e.classes[i], percentText(m.precision), percentText(m.recall), percentText(m.f1),
                   std::to_string(m.support)});
    }
    return table.text();
}

std::string confusionTable(const Evaluation& e) {
    std::vector<std::string> header{"true \\ predicted"};
    header.insert(header.end(), e.classes.begin(), e.classes.end());
    TextTable table(header);
    for (size_t r = 0; r < e.classes.size(); ++r) {
        std::vector<std::string> row{e.classes[r]};
        for (size_t c = 0; c < e.classes.size(); ++c) row.push_back(std::to_string(e.confusion.at(r, c)));
        table.add(row);
    }
    return table.text();
}

std::string calibrationText(const Evaluation& e) {
    const Calibration calibration = computeCalibration(e);
    std::string text = "ECE  " + percentText(calibration.ece) + "   expected calibration error";
    if (e.temperature)
        text += "; " + percentText(computeCalibration(e, *e.temperature).ece) + " at the model's temperature " +
                numberText(*e.temperature, 3);
    return text + "\n";
}

std::string reliabilityTable(const Evaluation& e) {
    TextTable table({"confidence", "clips", "mean", "right"});
    for (const ReliabilityBin& bin : computeCalibration(e).bins) {
        if (bin.clips == 0) continue;
        table.add({fixedText(100 * bin.low, 1) + " - " + percentText(bin.high), std::to_string(bin.clips),
                   percentText(bin.confidence), percentText(bin.accuracy)});
    }
    return table.text();
}

std::string absentText(const Evaluation& e) {
    if (e.metrics.absentClasses.empty()) return "";
    std::string names;
    for (const int i : e.metrics.absentClasses) names += (names.empty() ? "" : ", ") + e.classes[size_t(i)];
    return "Without clips here, so left out of UAR: " + names + "\n";
}

}  // namespace

std::string evaluationText(const Evaluation& e) {
    const Metrics& m = e.metrics;
    return std::to_string(m.clips) + " clips\n" + "WA   " + percentText(m.wa) +
           "   right clips / all clips\n" + "UAR  " + percentText(m.uar) +
           "   mean of the classes' recalls\n" + "F1   " + percentText(m.f1Macro) + " macro, " +
           percentText(m.f1Weighted) + " weighted\n" + calibrationText(e) + absentText(e) + "\n" + perClassTable(e) + "\n" +
           confusionTable(e) + "\n" + reliabilityTable(e);
}

Json probabilitiesJson(const Prediction& prediction, const std::vector<std::string>& classes) {
    Json json = Json::object();
    for (size_t i = 0; i < classes.size(); ++i) json[classes[i]] = prediction.probabilities[i];
    return json;
}

}  // namespace sigwavnet::cli
