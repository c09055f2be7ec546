#include "core/training/run_record.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

constexpr uint64_t kMostJson = uint64_t(64) << 20;

// Null when the file is missing; what else is wrong becomes a problem of the record.
Json readJson(RunRecord& record, const char* name) {
    const fs::path path = record.folder / name;
    const auto text = readFile(path, kMostJson);
    if (!text) {
        if (text.error().kind != ErrorKind::NotFound) record.problems.push_back(text.error());
        return {};
    }
    Json json = Json::parse(*text, nullptr, /*allow_exceptions=*/false);
    if (json.is_object()) return json;
    record.problems.push_back({ErrorKind::Invalid, path.string(), {CORE_TEXT("The file is damaged.")}});
    return {};
}

std::string valueText(const Json& value) {
    return value.is_string() ? value.get<std::string>()
                             : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <typename T>
void take(const Json& object, const char* key, T& value) {
    const auto found = object.find(key);
    if (found != object.end() && !found->is_null()) value = found->get<T>();
}

Matrix<int64_t> matrixOf(const Json& rows) {
    Matrix<int64_t> matrix(rows.size(), rows.empty() ? 0 : rows.front().size());
    for (size_t r = 0; r < matrix.rows; ++r)
        for (size_t c = 0; c < matrix.columns; ++c) matrix.at(r, c) = rows.at(r).at(c).get<int64_t>();
    return matrix;
}

RunTest testOf(const Json& json) {
    RunTest test;
    take(json, "clips", test.clips);
    take(json, "classes", test.classes);
    take(json, "wa", test.wa);
    take(json, "uar", test.uar);
    take(json, "f1_macro", test.f1Macro);
    take(json, "f1_weighted", test.f1Weighted);
    if (json.contains("confusion")) test.confusion = matrixOf(json["confusion"]);
    return test;
}

void readResult(RunRecord& record) {
    const Json json = readJson(record, "result.json");
    if (json.is_null()) return;
    try {
        take(json, "epochs", record.epochs);
        take(json, "best_epoch", record.bestEpoch);
        take(json, "stopped_early", record.stoppedEarly);
        take(json, "classes", record.classes);
        if (json.contains("test") && json["test"].is_object()) record.test = testOf(json["test"]);
        if (json.contains("error") && json["error"].is_object())
            take(json["error"], "message", record.failure);
    } catch (const nlohmann::json::exception&) {
        record.test.reset();
        record.problems.push_back({ErrorKind::Invalid,
                                   (record.folder / "result.json").string(),
                                   {CORE_TEXT("The file holds values that were not expected there.")}});
    }
}

void readConfiguration(RunRecord& record) {
    const Json json = readJson(record, "config.json");
    for (const auto& [key, value] : json.items()) record.configuration.emplace_back(key, valueText(value));
    const Json data = readJson(record, "run.json");
    if (!data.is_object()) return;
    if (data.contains("corpus")) record.corpus = valueText(data["corpus"]);
    if (!data.contains("classes")) return;
    for (const Json& name : data["classes"]) record.classes.push_back(valueText(name));
}

// The log's first line: when the run began, and in earlier versions the only place that names the corpus.
void readBeginning(RunRecord& record) {
    std::ifstream log(record.folder / "log.txt");
    std::string line;
    if (!std::getline(log, line)) return;
    constexpr size_t kDate = 19;  // "2026-11-23 09:36:31"
    if (line.size() > kDate && line[4] == '-' && line[13] == ':') record.started = line.substr(0, kDate);
    const std::string words = "Training on ";
    const size_t begin = line.find(words), end = line.rfind(" (");
    if (record.corpus.empty() && begin != std::string::npos && end != std::string::npos && end > begin)
        record.corpus = line.substr(begin + words.size(), end - begin - words.size());
}

void readFigures(RunRecord& record) {
    auto metrics = readMetricsSummary(record.folder);
    if (!metrics) {
        record.problems.push_back(metrics.error());
        return;
    }
    record.metrics = std::move(*metrics);
    if (record.metrics.damaged > 0) {
        record.problems.push_back({ErrorKind::Invalid,
                                   (record.folder / "metrics.csv").string(),
                                   {CORE_TEXT("%1 rows of the table can't be read and were passed over."),
                                    {std::to_string(record.metrics.damaged)}}});
    }
    // The table goes on after the result of a run that was taken up again.
    if (const auto epoch = record.last("epoch")) record.epochs = static_cast<int>(*epoch);
    if (const auto epoch = record.best("epoch")) record.bestEpoch = static_cast<int>(*epoch);
}

std::optional<double> valueOf(const std::vector<std::string>& names, const std::vector<double>& row,
                              const std::string& column) {
    const auto place = std::find(names.begin(), names.end(), column);
    const auto index = static_cast<size_t>(place - names.begin());
    if (index >= row.size() || !std::isfinite(row[index])) return std::nullopt;
    return row[index];
}

}  // namespace

std::optional<double> RunRecord::best(const std::string& column) const {
    return valueOf(metrics.names, metrics.best, column);
}

std::optional<double> RunRecord::last(const std::string& column) const {
    return valueOf(metrics.names, metrics.last, column);
}

const std::string* RunRecord::option(const std::string& key) const {
    for (const auto& [name, value] : configuration)
        if (name == key) return &value;
    return nullptr;
}

bool RunRecord::resumable() const {
    return state != RunState::Running && state != RunState::Finished;
}

RunRecord readRun(const fs::path& folder, const std::string& name) {
    RunRecord record;
    record.folder = folder;
    record.name = name;
    std::error_code failed;
    if (!fs::is_directory(folder, failed)) {
        record.problems.push_back(errnoError(ENOENT, folder));
        return record;
    }
    record.state = runState(folder);
    readConfiguration(record);
    readResult(record);
    readBeginning(record);
    readFigures(record);
    auto notes = readRunNotes(folder);
    if (notes)
        record.notes = std::move(*notes);
    else
        record.problems.push_back(notes.error());
    return record;
}

std::string runStamp(const fs::path& folder) {
    std::string stamp;
    for (const char* name : {"metrics.csv", "result.json", "notes.json", "config.json"}) {
        std::error_code failed;
        const auto size = fs::file_size(folder / name, failed);
        const auto time = failed ? fs::file_time_type() : fs::last_write_time(folder / name, failed);
        stamp += failed ? "-" : std::to_string(size) + "@" + std::to_string(time.time_since_epoch().count());
        stamp += ' ';
    }
    // A lock that is let go changes no file.
    return stamp + (FileLock::heldByAnother(folder / "run.lock") ? "held" : "free");
}

}  // namespace sigwavnet
