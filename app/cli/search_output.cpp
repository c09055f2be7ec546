#include "app/cli/search_output.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/search/importance.h"

namespace sigwavnet::cli {

using Json = nlohmann::ordered_json;

namespace {

constexpr size_t kRowsShown = 30;

std::string metricText(const SearchSettings& settings, double value) {
    return settings.metric == SearchSettings::Metric::Uar ? percentText(value) : fixedText(value, 4);
}

std::string metricTitle(const SearchSettings& settings) {
    return settings.metric == SearchSettings::Metric::Uar ? "UAR" : "loss";
}

// "network.levels" → "levels": the table has many columns.
std::string shortKey(const std::string& key) {
    return key.substr(key.find('.') + 1);
}

// What a row is sorted by: the highest rung with a result, then the result.
std::pair<int, double> rankOf(const SearchSettings& settings, const TrialRow& row) {
    for (int rung = static_cast<int>(row.record.metrics.size()) - 1; rung >= 0; --rung) {
        if (const auto& metric = row.record.metrics[static_cast<size_t>(rung)])
            return {rung, settings.score(*metric)};
    }
    return {-1, 0};
}

std::vector<const TrialRow*> bestFirst(const SearchSettings& settings, const SearchTable& table) {
    std::vector<const TrialRow*> rows;
    for (const TrialRow& row : table.rows) rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [&](const TrialRow* a, const TrialRow* b) {
        return rankOf(settings, *a) > rankOf(settings, *b);
    });
    return rows;
}

std::string trialTable(const SearchSettings& settings, const SearchTable& table) {
    std::vector<std::string> header{"trial", "state"};
    for (const int epochs : table.milestones)
        header.push_back(metricTitle(settings) + " @" + std::to_string(epochs));
    for (const SearchParameter& parameter : settings.space.parameters)
        header.push_back(shortKey(parameter.key));
    TextTable text(header);
    const auto rows = bestFirst(settings, table);
    for (size_t i = 0; i < std::min(rows.size(), kRowsShown); ++i) {
        std::vector<std::string> cells{std::to_string(rows[i]->trial + 1), trialStateName(rows[i]->state)};
        for (const auto& metric : rows[i]->record.metrics)
            cells.push_back(metric ? metricText(settings, *metric) : "-");
        for (const auto& [key, value] : rows[i]->record.values) cells.push_back(value);
        text.add(cells);
    }
    std::string all = text.text();
    if (rows.size() > kRowsShown)
        all += "… and " + std::to_string(rows.size() - kRowsShown) + " more (--json lists all)\n";
    return all;
}

std::string bestText(const SearchFolder& folder, const SearchTable& table) {
    if (!table.best) return "No trial has reached a result yet.\n";
    const SearchSettings& settings = folder.settings();
    const TrialRow& row = table.rows[static_cast<size_t>(table.best->trial)];
    const auto rung = static_cast<size_t>(table.best->rung);
    std::string text = "Best: trial " + std::to_string(row.trial + 1) + ", validation " +
                       metricTitle(settings) + " " + metricText(settings, *row.record.metrics[rung]) +
                       " within " + std::to_string(table.milestones[rung]) + " epochs.\n";
    for (const auto& [key, value] : row.record.values) text += "  " + key + " = " + value + "\n";
    return text + "Train with it: sigwavnet train --config " + folder.bestFile().string() + " …\n";
}

std::string importanceText(const Importance& importance) {
    std::string text;
    if (!importance.parameters.empty()) {
        TextTable table({"option", "share of the differences", "±"});
        for (const ParameterImportance& p : importance.parameters)
            table.add({p.key, percentText(p.share), percentText(p.deviation)});
        table.add({"(several together)", percentText(importance.combinations), ""});
        text = "\nWhat mattered, from " + std::to_string(importance.trials) + " trials at epoch " +
               std::to_string(importance.epochs) + ":\n" + table.text();
    }
    if (!importance.caution.empty()) text += (text.empty() ? "\n" : "") + importance.caution.text() + "\n";
    return text;
}

Json trialJson(const TrialRow& row) {
    Json json;
    json["trial"] = row.trial + 1;
    json["state"] = trialStateName(row.state);
    json["epochs"] = row.record.epochs;
    json["seconds"] = row.record.seconds;
    json["metrics"] = Json::array();
    for (const auto& metric : row.record.metrics) json["metrics"].push_back(metric ? Json(*metric) : Json());
    for (const auto& [key, value] : row.record.values) json["values"][key] = value;
    if (!row.record.error.empty()) json["error"] = row.record.error;
    return json;
}

Json importanceJson(const Importance& importance) {
    Json json;
    json["trials"] = importance.trials;
    json["epochs"] = importance.epochs;
    json["caution"] = importance.caution.text();
    json["shares"] = Json::object();
    for (const ParameterImportance& p : importance.parameters)
        json["shares"][p.key] = {{"share", p.share}, {"deviation", p.deviation}};
    if (!importance.parameters.empty()) json["combinations"] = importance.combinations;
    return json;
}

}  // namespace

std::string searchText(const SearchFolder& folder, const SearchTable& table) {
    const SearchSettings& settings = folder.settings();
    std::string text = "Search folder: " + folder.path().string() + "\n";
    text += std::to_string(table.rows.size()) + " of " + std::to_string(table.trialCount) +
            " trials begun, " + std::to_string(table.running) + " running" +
            (table.finished ? "; finished" : "") + "\n\n";
    if (table.rows.empty()) return text;
    return text + trialTable(settings, table) + "\n" + bestText(folder, table) +
           importanceText(parameterImportance(settings, table));
}

Json searchJson(const SearchFolder& folder, const SearchTable& table) {
    const SearchSettings& settings = folder.settings();
    Json json;
    json["folder"] = folder.path().string();
    json["method"] = methodName(settings.method);
    json["metric"] = metricName(settings.metric);
    json["milestones"] = table.milestones;
    json["trial_count"] = table.trialCount;
    json["running"] = table.running;
    json["finished"] = table.finished;
    json["trials"] = Json::array();
    for (const TrialRow& row : table.rows) json["trials"].push_back(trialJson(row));
    json["best"] = nullptr;
    if (table.best) {
        const TrialRow& row = table.rows[static_cast<size_t>(table.best->trial)];
        json["best"] = {{"trial", row.trial + 1},
                        {"epochs", table.milestones[static_cast<size_t>(table.best->rung)]},
                        {"metric", *row.record.metrics[static_cast<size_t>(table.best->rung)]},
                        {"config", folder.bestFile().string()}};
    }
    json["importance"] = importanceJson(parameterImportance(settings, table));
    return json;
}

std::vector<std::string> newsSince(const SearchSettings& settings, const SearchTable& before,
                                   const SearchTable& now) {
    std::vector<std::string> news;
    for (const TrialRow& row : now.rows) {
        const auto index = static_cast<size_t>(row.trial);
        const TrialRow* old = index < before.rows.size() ? &before.rows[index] : nullptr;
        const std::string name = "trial " + std::to_string(row.trial + 1);
        for (size_t rung = 0; rung < row.record.metrics.size(); ++rung) {
            const auto& metric = row.record.metrics[rung];
            if (!metric || (old && old->record.metrics[rung])) continue;
            news.push_back(name + " at epoch " + std::to_string(now.milestones[rung]) + ": " +
                           metricTitle(settings) + " " + metricText(settings, *metric));
        }
        if (row.state == TrialState::Failed && (!old || old->state != TrialState::Failed))
            news.push_back(name + " failed: " + row.record.error);
    }
    return news;
}

}  // namespace sigwavnet::cli
