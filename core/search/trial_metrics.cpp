#include "core/search/trial_metrics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

// Every row of metrics.jsonl that has an epoch. A torn last line is no row.
void eachRow(const fs::path& folder, const std::function<void(int epoch, const Json& row)>& visit) {
    const auto text = readFile(folder / "metrics.jsonl");
    if (!text) return;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);) {
        const Json row = Json::parse(line, nullptr, /*allow_exceptions=*/false);
        if (!row.is_object()) continue;
        const auto epoch = row.find("epoch");
        if (epoch != row.end() && epoch->is_number()) visit(static_cast<int>(epoch->get<double>()), row);
    }
}

}  // namespace

int trainedEpochs(const fs::path& folder) {
    int epochs = 0;
    eachRow(folder, [&](int epoch, const Json&) { epochs = std::max(epochs, epoch); });
    return epochs;
}

std::optional<double> bestMetric(const fs::path& folder, SearchSettings::Metric metric, int milestone) {
    const bool loss = metric == SearchSettings::Metric::Loss;
    std::optional<double> best;
    eachRow(folder, [&](int epoch, const Json& row) {
        const auto cell = row.find(loss ? "val_loss" : "val_uar");
        if (epoch > milestone || cell == row.end() || !cell->is_number()) return;
        const double value = *cell;
        if (!std::isfinite(value)) return;
        if (!best || (loss ? value < *best : value > *best)) best = value;
    });
    return best;
}

}  // namespace sigwavnet
