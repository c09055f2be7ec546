#include "app/cli/cost_output.h"

#include <nlohmann/json.hpp>

#include "app/cli/console.h"

namespace sigwavnet::cli {

namespace {

std::string bytesText(int64_t bytes) {
    const double mebibytes = double(bytes) / double(1 << 20);
    return mebibytes < 1000 ? fixedText(mebibytes, mebibytes < 10 ? 1 : 0) + " MiB"
                            : fixedText(mebibytes / 1024, 1) + " GiB";
}

// 1234567 → "1.2 million"; thousands are easier to compare than long numbers.
std::string countText(double count) {
    if (count >= 1e9) return fixedText(count / 1e9, 2) + " billion";
    if (count >= 1e6) return fixedText(count / 1e6, 2) + " million";
    return fixedText(count, 0);
}

std::string labelled(const std::string& name, const std::string& value) {
    return name + std::string(name.size() < 24 ? 24 - name.size() : 1, ' ') + value + "\n";
}

}  // namespace

std::string costText(const CostReport& report) {
    const TrainingCost& cost = report.cost;
    std::string text = labelled("parameters", countText(double(cost.parameters))) +
                       labelled("shortest clip", fixedText(cost.shortestClipSeconds, 2) + " s") +
                       labelled("work of a clip", countText(cost.clipMultiplyAdds) + " multiply-adds") +
                       labelled("memory, training", bytesText(cost.trainingBytes) + ", and the program itself") +
                       labelled("memory, use", bytesText(cost.inferenceBytes)) +
                       labelled("steps an epoch", std::to_string(cost.stepsPerEpoch));
    if (cost.epochSeconds) {
        const std::string why = report.measured ? " (tried out on " : " (by earlier trainings on ";
        text += labelled("time of an epoch", fixedText(*cost.epochSeconds, *cost.epochSeconds < 10 ? 1 : 0) +
                                            " s" + why + report.device + ")") +
                labelled("time of " + std::to_string(report.epochs) + " epochs",
                    durationText(*cost.epochSeconds * report.epochs));
    }
    return text + labelled("run folder", bytesText(cost.runBytes)) +
           labelled("cache of clips", bytesText(cost.cacheBytes));
}

nlohmann::ordered_json costJson(const CostReport& report) {
    const TrainingCost& cost = report.cost;
    nlohmann::ordered_json json;
    json["device"] = report.device;
    json["parameters"] = cost.parameters;
    json["shortest_clip_seconds"] = cost.shortestClipSeconds;
    json["clip_multiply_adds"] = cost.clipMultiplyAdds;
    json["epoch_multiply_adds"] = cost.epochMultiplyAdds;
    json["training_bytes"] = cost.trainingBytes;
    json["inference_bytes"] = cost.inferenceBytes;
    json["steps_per_epoch"] = cost.stepsPerEpoch;
    json["epochs"] = report.epochs;
    json["epoch_seconds"] =
        cost.epochSeconds ? nlohmann::ordered_json(*cost.epochSeconds) : nlohmann::ordered_json();
    json["pace_measured"] = report.measured;
    json["run_bytes"] = cost.runBytes;
    json["cache_bytes"] = cost.cacheBytes;
    return json;
}

}  // namespace sigwavnet::cli
