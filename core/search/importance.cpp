#include "core/search/importance.h"

#include <algorithm>
#include <cmath>

#include "core/base/parse_number.h"
#include "core/search/variance_forest.h"

namespace sigwavnet {

namespace {

using ParameterKind = SearchParameter::Kind;

constexpr int kFewest = 8;            // below, a share is a matter of luck
constexpr int kTrialsAParameter = 4;  // below, it deserves a caution
constexpr int kEnough = 24;           // a higher rung with so many is preferred

double encoded(const SearchParameter& parameter, const std::string& value) {
    if (parameter.kind == ParameterKind::List) {
        const auto found = std::find(parameter.values.begin(), parameter.values.end(), value);
        return double(found - parameter.values.begin());
    }
    const bool log = parameter.kind == ParameterKind::LogRange;
    const auto scaled = [log](double x) { return log ? std::log(x) : x; };
    const double low = scaled(parameter.low), high = scaled(parameter.high);
    return std::clamp((scaled(parseNumber<double>(value).value_or(0)) - low) / (high - low), 0.0, 1.0);
}

// Whether the trial ended the rung: with a metric, or by failing there.
bool ended(const TrialRow& row, size_t rung) {
    if (row.record.metrics[rung]) return true;
    return row.state == TrialState::Failed && static_cast<size_t>(row.rung) == rung;
}

int endedCount(const SearchTable& table, size_t rung) {
    return static_cast<int>(std::count_if(table.rows.begin(), table.rows.end(),
                                          [&](const TrialRow& row) { return ended(row, rung); }));
}

size_t chosenRung(const SearchTable& table) {
    for (size_t rung = table.milestones.size(); rung-- > 1;) {
        if (endedCount(table, rung) >= kEnough) return rung;
    }
    return 0;
}

ForestSamples samplesOf(const SearchSettings& settings, const SearchTable& table, size_t rung) {
    ForestSamples samples;
    for (const SearchParameter& parameter : settings.space.parameters)
        samples.categories.push_back(
            parameter.kind == ParameterKind::List ? static_cast<int>(parameter.values.size()) : 0);
    double worst = INFINITY;
    for (const TrialRow& row : table.rows) {
        if (row.record.metrics[rung]) worst = std::min(worst, settings.score(*row.record.metrics[rung]));
    }
    if (!std::isfinite(worst)) return samples;
    for (const TrialRow& row : table.rows) {
        if (!ended(row, rung)) continue;
        const auto& metric = row.record.metrics[rung];
        samples.targets.push_back(metric ? settings.score(*metric) : worst);
        std::vector<double>& values = samples.rows.emplace_back();
        for (size_t p = 0; p < settings.space.parameters.size(); ++p)
            values.push_back(encoded(settings.space.parameters[p], row.record.values[p].second));
    }
    return samples;
}

Message cautionFor(int trials, size_t parameters) {
    const int wanted = std::max(kFewest, kTrialsAParameter * static_cast<int>(parameters));
    if (trials >= wanted) return {};
    if (trials < kFewest) {
        return {CORE_TEXT(
                    "Too few trials to tell which options matter: %1 ended so far, at least %2 are needed."),
                {std::to_string(trials), std::to_string(kFewest)}};
    }
    return {CORE_TEXT("From %1 trials only: take the order as a hint. With %2 or more it becomes steady."),
            {std::to_string(trials), std::to_string(wanted)}};
}

}  // namespace

Importance parameterImportance(const SearchSettings& settings, const SearchTable& table) {
    Importance importance;
    const size_t rung = chosenRung(table);
    importance.epochs = table.milestones[rung];
    const ForestSamples samples = samplesOf(settings, table, rung);
    importance.trials = static_cast<int>(samples.rows.size());
    importance.caution = cautionFor(importance.trials, settings.space.parameters.size());
    if (importance.trials < kFewest) return importance;
    const VarianceShares shares = varianceShares(samples, settings.seed);
    double explained = 0;
    for (size_t p = 0; p < shares.mean.size(); ++p) {
        importance.parameters.push_back(
            {settings.space.parameters[p].key, shares.mean[p], shares.deviation[p]});
        explained += shares.mean[p];
    }
    if (explained == 0) {
        importance.parameters.clear();
        importance.caution = {
            CORE_TEXT("All trials reached the same at epoch %1, so no option made a difference there."),
            {std::to_string(importance.epochs)}};
        return importance;
    }
    importance.combinations = std::max(0.0, 1 - explained);
    std::stable_sort(importance.parameters.begin(), importance.parameters.end(),
                     [](const auto& a, const auto& b) { return a.share > b.share; });
    return importance;
}

}  // namespace sigwavnet
