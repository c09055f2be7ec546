#include "core/checkpoint/run_folder.h"

#include <cmath>
#include <ctime>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/file_lock.h"
#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

std::string localTime() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &parts);
    return text;
}

// Spreadsheets read an empty cell as "no value".
std::string cell(double value) {
    return std::isfinite(value) ? numberText(value, 9) : "";
}

Result<std::string> firstLine(const fs::path& path) {
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    if (file.bad())
        return Error{ErrorKind::Unreadable, path.string(), {CORE_TEXT("The file could not be read.")}};
    return line;
}

}  // namespace

const char* runStateName(RunState state) {
    switch (state) {
        case RunState::Running: return "running";
        case RunState::Paused: return "paused";
        case RunState::Interrupted: return "interrupted";
        case RunState::Finished: return "finished";
        case RunState::Cancelled: return "cancelled";
        case RunState::Failed: return "failed";
    }
    return "";
}

RunState runState(const fs::path& folder) {
    if (FileLock::heldByAnother(folder / "run.lock")) return RunState::Running;
    const auto text = readFile(folder / "result.json", 1 << 24);
    if (!text) return RunState::Interrupted;
    const auto json = nlohmann::json::parse(*text, nullptr, /*allow_exceptions=*/false);
    const auto status = json.is_object() ? json.find("status") : json.end();
    if (status == json.end() || !status->is_string()) return RunState::Interrupted;
    for (const RunState state : {RunState::Paused, RunState::Finished, RunState::Cancelled, RunState::Failed})
        if (*status == runStateName(state)) return state;
    return RunState::Interrupted;
}

Result<RunFolder> RunFolder::create(const fs::path& folder) {
    SWN_TRY(makeFolder(folder));
    std::error_code failed;
    const bool empty = fs::is_empty(folder, failed);
    if (failed) return errnoError(failed.value(), folder);
    if (!empty) {
        return Error{ErrorKind::Exists,
                     folder.string(),
                     {CORE_TEXT("The folder already holds files; choose a new one for this run.")}};
    }
    return RunFolder(folder);
}

Result<RunFolder> RunFolder::open(const fs::path& folder) {
    std::error_code failed;
    if (!fs::exists(folder, failed)) return errnoError(ENOENT, folder);
    if (!fs::is_directory(folder, failed)) return errnoError(ENOTDIR, folder);
    return RunFolder(folder);
}

Status RunFolder::writeText(const std::string& name, const std::string& text) const {
    return writeFileAtomically(path_ / name, text);
}

Status RunFolder::appendMetrics(const std::vector<std::pair<std::string, double>>& row) const {
    std::string header, cells;
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (const auto& [name, value] : row) {
        header += (header.empty() ? "" : ",") + name;
        cells += (&name == &row.front().first ? "" : ",") + cell(value);
        object[name] = std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json();
    }
    const fs::path table = path_ / "metrics.csv";
    std::error_code failed;
    if (!fs::exists(table, failed)) {
        SWN_TRY(appendLine(table, header));
    } else {
        SWN_ASSIGN(const std::string present, firstLine(table));
        if (present != header) {
            return Error{ErrorKind::Invalid,
                         table.string(),
                         {CORE_TEXT("The table's columns (%1) are not those of the new row (%2)."),
                          {present, header}}};
        }
    }
    SWN_TRY(appendLine(table, cells));
    return appendLine(path_ / "metrics.jsonl", object.dump());
}

Status RunFolder::log(const std::string& line) const {
    return appendLine(path_ / "log.txt", localTime() + "  " + line);
}

}  // namespace sigwavnet
