#include "core/training/run_report.h"

#include <nlohmann/json.hpp>

#include "core/evaluation/evaluation_json.h"
#include "core/base/csv.h"

namespace sigwavnet {

std::string splitCsv(const Corpus& corpus, const Fold& fold, const std::vector<std::string>& hashes) {
    std::string text = csvLine({"clip", "part", "label", "speaker", "hash"});
    for (size_t i = 0; i < corpus.clips.size(); ++i) {
        const Clip& clip = corpus.clips[i];
        text += csvLine({clip.name, partName(fold.parts[i]), clip.label, clip.speaker, hashes[i]});
    }
    return text;
}

std::string predictionsCsv(const Corpus& corpus, const Evaluation& evaluation) {
    std::vector<std::string> header{"clip", "truth", "predicted"};
    header.insert(header.end(), evaluation.classes.begin(), evaluation.classes.end());
    std::string text = csvLine(header);
    for (const ClipResult& result : evaluation.results) {
        std::vector<std::string> row{corpus.clips[result.clip].name,
                                     evaluation.classes[static_cast<size_t>(result.truth)],
                                     evaluation.classes[static_cast<size_t>(result.prediction.label)]};
        for (float probability : result.prediction.probabilities) row.push_back(numberText(probability, 6));
        text += csvLine(row);
    }
    return text;
}

std::vector<std::pair<std::string, double>> metricsRow(const EpochReport& report) {
    std::vector<std::pair<std::string, double>> row{
        {"epoch", report.epoch}, {"train_loss", report.trainLoss}, {"train_wa", report.trainWa}};
    if (report.validation) {
        row.insert(row.end(), {{"val_loss", *report.validationLoss},
                               {"val_wa", report.validation->wa},
                               {"val_uar", report.validation->uar},
                               {"val_f1_macro", report.validation->f1Macro},
                               {"val_f1_weighted", report.validation->f1Weighted}});
    }
    row.insert(row.end(), {{"learning_rate", report.learningRate},
                           {"gradient_norm", report.gradientNorm},
                           {"clips_per_second", report.clipsPerSecond},
                           {"seconds", report.seconds},
                           {"input_wait", report.inputWait},
                           {"best", report.best ? 1.0 : 0.0}});
    for (size_t j = 0; j < report.levels.size(); ++j) {
        const std::string level = std::to_string(j);
        row.insert(row.end(), {{"threshold_plus." + level, report.levels[j].thresholdPlus},
                               {"threshold_minus." + level, report.levels[j].thresholdMinus},
                               {"sharpness." + level, report.levels[j].sharpness}});
    }
    return row;
}

std::string confusionLine(const EpochReport& report) {
    nlohmann::ordered_json json;
    json["epoch"] = report.epoch;
    json["confusion"] = confusionJson(report.confusion);
    return json.dump();
}

std::string resultJson(const TrainingOutcome& outcome) {
    nlohmann::ordered_json json;
    json["status"] = outcome.paused ? "paused" : "finished";
    json["epochs"] = outcome.epochs;
    json["best_epoch"] = outcome.bestEpoch;
    json["stopped_early"] = outcome.stoppedEarly;
    json["classes"] = outcome.classes;
    json["excluded_clips"] = outcome.problems.size();
    json["temperature"] = outcome.temperature ? nlohmann::ordered_json(*outcome.temperature) : nlohmann::ordered_json();
    json["test"] = outcome.test ? evaluationJson(*outcome.test) : nlohmann::ordered_json();
    return json.dump(2) + "\n";
}

std::string resultJson(const Error& error, int finishedEpochs) {
    nlohmann::ordered_json json;
    json["status"] = error.kind == ErrorKind::Cancelled ? "cancelled" : "failed";
    json["epochs"] = finishedEpochs;
    json["error"] = {{"kind", kindName(error.kind)}, {"message", error.text()}};
    // A path in a message may be any bytes; a report must be writable all the same.
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace sigwavnet
