#include "core/training/epoch_history.h"

#include <limits>
#include <map>
#include <nlohmann/json.hpp>

#include "core/base/files.h"

namespace sigwavnet {

namespace {

using Json = nlohmann::json;

constexpr uint64_t kLargestTable = uint64_t(1) << 32;
constexpr uint64_t kLargestConfig = uint64_t(1) << 20;

// The objects of a JSON-lines file by their epoch; of an epoch that was trained again after an interruption, the later.
Result<std::map<int, Json>> readLines(const std::filesystem::path& path) {
    std::map<int, Json> lines;
    auto text = readFile(path, kLargestTable);
    if (!text) {
        if (text.error().kind == ErrorKind::NotFound) return lines;
        return std::move(text).error();
    }
    size_t begin = 0;
    for (int number = 1; begin < text->size(); ++number) {
        const size_t end = text->find('\n', begin);
        if (end == std::string::npos) break;  // torn: the process was killed while it wrote
        Json line = Json::parse(text->begin() + std::ptrdiff_t(begin), text->begin() + std::ptrdiff_t(end), nullptr,
                                /*allow_exceptions=*/false);
        const bool sound = line.is_object() && line.contains("epoch") && line["epoch"].is_number();
        if (!sound) {
            return Error{ErrorKind::Invalid,
                         path.string() + ":" + std::to_string(number),
                         {CORE_TEXT("This line is not the record of an epoch. Remove it, or the whole file.")}};
        }
        const int epoch = static_cast<int>(line["epoch"].get<double>());
        lines.insert_or_assign(epoch, std::move(line));
        begin = end + 1;
    }
    return lines;
}

// The number under `name`; `missing` where there is none, or null (not finite).
double number(const Json& line, const std::string& name, double missing) {
    const auto found = line.find(name);
    return found != line.end() && found->is_number() ? found->get<double>() : missing;
}

// Empty unless it is a square of numbers.
Matrix<int64_t> matrixOf(const Json& rows) {
    if (!rows.is_array() || rows.empty()) return {};
    Matrix<int64_t> matrix(rows.size(), rows.size());
    for (size_t r = 0; r < rows.size(); ++r) {
        if (!rows[r].is_array() || rows[r].size() != rows.size()) return {};
        for (size_t c = 0; c < rows.size(); ++c) {
            if (!rows[r][c].is_number_integer()) return {};
            matrix.at(r, c) = rows[r][c].get<int64_t>();
        }
    }
    return matrix;
}

// A tap of a training that diverged is written as null.
std::vector<double> tapsOf(const Json& level, const char* name) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> taps;
    const auto found = level.find(name);
    if (found == level.end() || !found->is_array()) return taps;
    for (const Json& tap : *found) taps.push_back(tap.is_number() ? tap.get<double>() : kNone);
    return taps;
}

void addLevels(EpochReport& report, const Json& row, const Json* filters) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    for (int j = 0; row.contains("threshold_plus." + std::to_string(j)); ++j) {
        const std::string level = std::to_string(j);
        LevelState state;
        state.thresholdPlus = number(row, "threshold_plus." + level, kNone);
        state.thresholdMinus = number(row, "threshold_minus." + level, kNone);
        state.sharpness = number(row, "sharpness." + level, kNone);
        report.levels.push_back(std::move(state));
    }
    if (!filters || !filters->contains("levels") || !(*filters)["levels"].is_array()) return;
    const Json& levels = (*filters)["levels"];
    for (size_t j = 0; j < std::min(levels.size(), report.levels.size()); ++j) {
        if (!levels[j].is_object()) continue;
        report.levels[j].filters = {tapsOf(levels[j], "low"), tapsOf(levels[j], "high")};
    }
}

EpochReport reportOf(int epoch, const Json& row, const Json* confusion) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    EpochReport report;
    report.epoch = epoch;
    report.trainLoss = number(row, "train_loss", kNone);
    report.trainWa = number(row, "train_wa", kNone);
    report.learningRate = number(row, "learning_rate", kNone);
    report.gradientNorm = number(row, "gradient_norm", kNone);
    report.clipsPerSecond = number(row, "clips_per_second", kNone);
    report.seconds = number(row, "seconds", kNone);
    report.inputWait = number(row, "input_wait", kNone);
    report.best = number(row, "best", 0) != 0;
    if (confusion && confusion->contains("confusion")) report.confusion = matrixOf((*confusion)["confusion"]);
    if (!row.contains("val_loss")) return report;
    report.validationLoss = number(row, "val_loss", kNone);
    report.validation = report.confusion.rows > 0 ? computeMetrics(report.confusion) : Metrics();
    report.validation->wa = number(row, "val_wa", kNone);
    report.validation->uar = number(row, "val_uar", kNone);
    report.validation->f1Macro = number(row, "val_f1_macro", kNone);
    report.validation->f1Weighted = number(row, "val_f1_weighted", kNone);
    return report;
}

const Json* find(const std::map<int, Json>& lines, int epoch) {
    const auto found = lines.find(epoch);
    return found == lines.end() ? nullptr : &found->second;
}

}  // namespace

std::string filtersLine(int epoch, const std::vector<LevelState>& levels) {
    nlohmann::ordered_json json;
    json["epoch"] = epoch;
    json["levels"] = nlohmann::ordered_json::array();
    for (const LevelState& level : levels)
        json["levels"].push_back({{"low", level.filters.low}, {"high", level.filters.high}});
    return json.dump();
}

Result<TrainingConfig> readRunConfig(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / "config.json";
    SWN_ASSIGN(const std::string text, readFile(path, kLargestConfig));
    return configFromJson(text, path.string());
}

Result<std::vector<EpochReport>> readEpochs(const std::filesystem::path& folder) {
    SWN_ASSIGN(const auto rows, readLines(folder / "metrics.jsonl"));
    SWN_ASSIGN(const auto matrices, readLines(folder / "confusion.jsonl"));
    SWN_ASSIGN(const auto filters, readLines(folder / "filters.jsonl"));
    std::vector<EpochReport> epochs;
    for (const auto& [epoch, row] : rows) {
        epochs.push_back(reportOf(epoch, row, find(matrices, epoch)));
        addLevels(epochs.back(), row, find(filters, epoch));
    }
    return epochs;
}

}  // namespace sigwavnet
