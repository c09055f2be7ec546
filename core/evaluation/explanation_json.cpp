#include "core/evaluation/explanation_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace sigwavnet {

namespace {

using Json = nlohmann::ordered_json;

bool holdsSomething(const CellGrid& grid, size_t row, size_t block) {
    return grid.cuts[row][block].begin < grid.cuts[row][block].end;
}

Json verdictJson(const TrustVerdict& verdict) {
    Json reasons = Json::array();
    for (const Message& reason : verdict.reasons) reasons.push_back(reason.text());
    return {{"trusted", verdict.trusted}, {"reasons", std::move(reasons)}};
}

Json curveJson(const RemovalCurve& curve) {
    return {{"area", curve.area}, {"probability", curve.probability}};
}

Json ordersJson(const RemovalTest::Orders& orders) {
    return {{"map", curveJson(orders.map)},
            {"energy", curveJson(orders.energy)},
            {"chance", curveJson(orders.chance)},
            {"chance_area_deviation", orders.chanceSpread}};
}

Json attentionJson(const AttentionTest& test) {
    Json json{{"kl_uniform_nats", test.klUniform},
              {"kl_permuted_nats", test.klPermuted},
              {"kl_permuted_deviation_nats", test.klPermutedSpread},
              {"answers_changed_uniform", test.answersUniform},
              {"answers_changed_permuted", test.answersPermuted},
              {"spatial_rank_correlation", test.spatialCorrelation},
              {"temporal_rank_correlation", test.temporalCorrelation},
              {"other_models", test.otherModels}};
    if (test.otherModels > 0) {
        json["model_spread_nats"] = test.modelSpread;
        json["chance_spread_nats"] = test.chanceSpread;
    }
    return json;
}

}  // namespace

std::vector<std::string> rowNames(const CellGrid& grid) {
    if (!grid.bands) return {"waveform"};
    std::vector<std::string> names;
    for (size_t row = 1; row < grid.rows(); ++row) names.push_back("d" + std::to_string(row));
    names.push_back("a" + std::to_string(grid.rows() - 1));
    return names;
}

nlohmann::ordered_json attributionJson(const AttributionMap& map, const std::vector<std::string>& classes,
                                       SampleRate rate) {
    Json json{{"method", attributionMethodName(map.method)}};
    if (map.label >= 0) {
        json["class"] = classes[size_t(map.label)];
        json["logit"] = map.logit;
    } else {
        json["branch"] = map.branch;
        json["position"] = map.position;
    }
    json["block_s"] = secondsAt({map.grid.block}, rate);
    json["rows"] = rowNames(map.grid);
    json["cells"] = Json::array();
    if (map.method == AttributionMethod::IntegratedGradients) {
        json["baseline_logit"] = map.baselineLogit;
        json["completeness_gap"] = map.completenessGap;
    }
    for (size_t row = 0; row < map.grid.rows(); ++row) {
        Json cells = Json::array();
        for (size_t b = 0; b < map.grid.blocks(); ++b)
            cells.push_back(holdsSomething(map.grid, row, b) ? Json(map.cells.at(row, b)) : Json(nullptr));
        json["cells"].push_back(std::move(cells));
    }
    return json;
}

std::string attributionCsv(const AttributionMap& map, SampleRate rate) {
    std::string csv = "begin_s,end_s";
    for (const std::string& name : rowNames(map.grid)) csv += "," + name;
    csv += "\r\n";
    for (size_t b = 0; b < map.grid.blocks(); ++b) {
        const int64_t begin = int64_t(b) * map.grid.block, end = std::min(begin + map.grid.block, map.grid.samples);
        csv += numberText(secondsAt({begin}, rate), 9) + "," + numberText(secondsAt({end}, rate), 9);
        for (size_t row = 0; row < map.grid.rows(); ++row)
            csv += "," + (holdsSomething(map.grid, row, b) ? numberText(map.cells.at(row, b), 7) : std::string());
        csv += "\r\n";
    }
    return csv;
}

nlohmann::ordered_json trustJson(const TrustReport& report) {
    Json cascade = Json::array();
    for (const RandomisedLayer& layer : report.cascade)
        cascade.push_back({{"layer", layer.name.text()}, {"rank_correlation", layer.correlation}});
    Json json{{"clips", report.clips},
              {"block_samples", report.blockSamples},
              {"cascade", std::move(cascade)},
              {"removal",
               {{"shares", report.removal.shares},
                {"deletion", ordersJson(report.removal.deletion)},
                {"insertion", ordersJson(report.removal.insertion)}}},
              {"attention", nullptr},
              {"map_verdict", verdictJson(report.map)},
              {"attention_verdict", verdictJson(report.attentionIsImportance)}};
    if (report.attention) json["attention"] = attentionJson(*report.attention);
    return json;
}

std::string removalCsv(const RemovalTest& removal) {
    std::string csv = "share,deletion_map,deletion_energy,deletion_chance,insertion_map,insertion_energy,insertion_chance\r\n";
    for (size_t i = 0; i < removal.shares.size(); ++i) {
        csv += numberText(removal.shares[i], 6);
        for (const RemovalTest::Orders* orders : {&removal.deletion, &removal.insertion})
            for (const RemovalCurve* curve : {&orders->map, &orders->energy, &orders->chance})
                csv += "," + numberText(curve->probability[i], 6);
        csv += "\r\n";
    }
    return csv;
}

}  // namespace sigwavnet
