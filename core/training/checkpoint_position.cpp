#include "core/training/checkpoint_position.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace sigwavnet {

namespace {

using Json = nlohmann::ordered_json;

// JSON's numbers hold every finite double exactly (the shortest text that reads back as the same), but no
// others.
Json number(double value) {
    if (std::isfinite(value)) return value;
    return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

double numberFrom(const Json& json) {
    if (json.is_number()) return json.get<double>();
    const auto word = json.get<std::string>();
    if (word == "nan") return std::numeric_limits<double>::quiet_NaN();
    return word == "inf" ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
}

Json tallyJson(const EpochTally& tally) {
    return {{"loss", number(tally.loss)},
            {"gradient_norm", number(tally.gradientNorm)},
            {"clips", tally.clips},
            {"steps", tally.steps},
            {"classes", tally.confusion.rows},
            {"confusion", tally.confusion.values},
            {"seconds", number(tally.seconds)},
            {"waited", number(tally.waited)}};
}

EpochTally tallyFrom(const Json& json) {
    EpochTally tally;
    tally.loss = numberFrom(json.at("loss"));
    tally.gradientNorm = numberFrom(json.at("gradient_norm"));
    tally.clips = json.at("clips").get<int64_t>();
    tally.steps = json.at("steps").get<int64_t>();
    const auto classes = json.at("classes").get<size_t>();
    auto counts = json.at("confusion").get<std::vector<int64_t>>();
    if (classes > 0 && counts.size() / classes == classes && counts.size() % classes == 0) {
        tally.confusion = Matrix<int64_t>(classes, classes);
        tally.confusion.values = std::move(counts);
    }
    tally.seconds = numberFrom(json.at("seconds"));
    tally.waited = numberFrom(json.at("waited"));
    return tally;
}

Json recordJson(const EpochRecord& record) {
    Json row = Json::array();
    for (const auto& [name, value] : record.row) row.push_back({name, number(value)});
    return {{"epoch", record.epoch},
            {"best", record.best},
            {"row", std::move(row)},
            {"confusion", record.confusion},
            {"facts", record.facts}};
}

EpochRecord recordFrom(const Json& json) {
    EpochRecord record;
    record.epoch = json.at("epoch").get<int>();
    record.best = json.at("best").get<bool>();
    for (const Json& cell : json.at("row"))
        record.row.emplace_back(cell.at(0).get<std::string>(), numberFrom(cell.at(1)));
    record.confusion = json.at("confusion").get<std::string>();
    record.facts = json.at("facts").get<std::map<std::string, std::string>>();
    return record;
}

}  // namespace

std::string positionJson(const TrainingPosition& position) {
    Json json = {{"epoch", position.epoch},
                 {"batch", position.batch},
                 {"step", position.step},
                 {"tally", tallyJson(position.tally)},
                 {"best_epoch", position.bestEpoch},
                 {"best_score", number(position.bestScore)},
                 {"best_loss", number(position.bestLoss)},
                 {"stopped_early", position.stoppedEarly},
                 {"pieces", position.pieces}};
    if (position.record) json["record"] = recordJson(*position.record);
    return json.dump();
}

Result<TrainingPosition> positionFromJson(const std::string& text, const std::string& where) {
    try {
        const Json json = Json::parse(text);
        TrainingPosition position;
        position.epoch = json.at("epoch").get<int>();
        position.batch = json.at("batch").get<int64_t>();
        position.step = json.at("step").get<int64_t>();
        position.tally = tallyFrom(json.at("tally"));
        position.bestEpoch = json.at("best_epoch").get<int>();
        position.bestScore = numberFrom(json.at("best_score"));
        position.bestLoss = numberFrom(json.at("best_loss"));
        position.stoppedEarly = json.at("stopped_early").get<bool>();
        position.pieces = json.at("pieces").get<int>();
        if (json.contains("record")) position.record = recordFrom(json.at("record"));
        if (position.epoch >= 1 && position.batch >= 0 && position.step >= 0 && position.pieces >= 1)
            return position;
    } catch (const nlohmann::json::exception&) {
        // Told below: whoever reads the message can't repair a key anyway.
    }
    return Error{
        ErrorKind::Invalid, where, {CORE_TEXT("The checkpoint does not say where the training stood.")}};
}

}  // namespace sigwavnet
