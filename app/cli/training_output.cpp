#include "app/cli/training_output.h"

#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/cli/evaluation_output.h"
#include "app/cli/network_text.h"
#include "core/evaluation/evaluation_json.h"

namespace sigwavnet::cli {

void EpochTable::started(const TrainingConfig& config, const std::vector<std::string>& classes) {
    start_ = std::chrono::steady_clock::now();
    epochs_ = 0;
    const NetworkOptions& n = config.network;
    console_.note(networkText(n) + ", " + std::to_string(parameterCount(n)) + " parameters, " +
                  std::to_string(classes.size()) + " classes, " + std::to_string(config.preparation.rate.hz) +
                  " Hz");
    console_.note(
        "    epoch    loss  train WA  val loss   val WA  val UAR      rate  clips/s  elapsed     left");
}

void EpochTable::epoch(const EpochReport& r) {
    const double elapsed = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    const double left = elapsed / ++epochs_ * (r.epochs - r.epoch);
    const std::string of = std::to_string(r.epoch) + "/" + std::to_string(r.epochs);
    const std::string valLoss = r.validationLoss ? fixedText(*r.validationLoss, 4) : "-";
    const std::string valWa = r.validation ? percentText(r.validation->wa) : "-";
    const std::string valUar = r.validation ? percentText(r.validation->uar) : "-";
    char line[200];
    std::snprintf(line, sizeof line, "%9s %7.4f %9s %9s %8s %8s %9.2e %8.1f %8s %8s%s", of.c_str(),
                  r.trainLoss, percentText(r.trainWa).c_str(), valLoss.c_str(), valWa.c_str(), valUar.c_str(),
                  r.learningRate, r.clipsPerSecond, durationText(elapsed).c_str(), durationText(left).c_str(),
                  r.best ? "  best" : "");
    console_.note(line);
}

nlohmann::ordered_json outcomeJson(const TrainingOutcome& outcome) {
    nlohmann::ordered_json json;
    json["folder"] = outcome.folder.string();
    json["paused"] = outcome.paused;
    json["best_epoch"] = outcome.bestEpoch;
    json["epochs"] = outcome.epochs;
    json["stopped_early"] = outcome.stoppedEarly;
    json["classes"] = outcome.classes;
    json["test"] = outcome.test ? evaluationJson(*outcome.test) : nlohmann::ordered_json();
    return json;
}

std::string outcomeText(const TrainingOutcome& outcome) {
    if (outcome.paused) {
        return "Paused after " + std::to_string(outcome.epochs) + " epochs. To go on: sigwavnet train --resume " +
               outcome.folder.string() + "\n";
    }
    std::string text = "Trained " + std::to_string(outcome.epochs) + " epochs" +
                       (outcome.stoppedEarly ? " (stopped early)" : "") + "; the best is epoch " +
                       std::to_string(outcome.bestEpoch) + ".\nRun folder: " + outcome.folder.string() + "\n";
    if (outcome.test) text += "\nThe best model on the test clips:\n" + evaluationText(*outcome.test);
    return text;
}

}  // namespace sigwavnet::cli
