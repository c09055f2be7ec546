#include "core/checkpoint/run_folder.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <ctime>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/file_lock.h"
#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr const char* kTable = "metrics.csv";
constexpr const char* kLines = "metrics.jsonl";
constexpr const char* kConfusion = "confusion.jsonl";
constexpr const char* kFilters = "filters.jsonl";

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

Result<std::shared_ptr<FileLock>> lockRun(const fs::path& folder) {
    SWN_ASSIGN(std::optional<FileLock> lock, FileLock::tryAcquire(folder / "run.lock"));
    if (lock) return std::make_shared<FileLock>(std::move(*lock));
    return Error{ErrorKind::Exists,
                 folder.string(),
                 {CORE_TEXT("Another process is training this run; wait until it has ended, or stop it.")}};
}

// What a writer of files.h leaves beside its file when it is killed.
bool isLeftover(const std::string& name) {
    return name.starts_with(".") && name.ends_with(".part");
}

// Nothing but the lock and the remains of a start: config.json is what makes a folder a run.
Status checkEmpty(const fs::path& folder) {
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        if (name != "run.lock" && name != "run.json" && name != "environment.json" && !isLeftover(name))
            return Error{ErrorKind::Exists,
                         folder.string(),
                         {CORE_TEXT("The folder already holds files; choose a new one for this run.")}};
    }
    if (failed) return errnoError(failed.value(), folder);
    return {};
}

// The epoch of a row of metrics.csv; 0: none.
int epochOfCells(const std::string& line) {
    int epoch = 0;
    const char* end = line.data() + line.size();
    const auto parsed = std::from_chars(line.data(), end, epoch);
    return parsed.ec == std::errc() && (parsed.ptr == end || *parsed.ptr == ',') ? epoch : 0;
}

// The epoch of a line of JSON; 0: none.
int epochOfJson(const std::string& line) {
    const auto json = nlohmann::json::parse(line, nullptr, /*allow_exceptions=*/false);
    const auto epoch = json.is_object() ? json.find("epoch") : json.end();
    return epoch != json.end() && epoch->is_number() ? epoch->get<int>() : 0;
}

// Keeps `header` lines and the whole lines of epochs 1, 2 … `epochs`, as far as they follow each other; the
// number of epochs kept.
Result<int> cutTable(const fs::path& path, int header, int epochs, int (*epochOf)(const std::string&)) {
    std::error_code failed;
    if (!fs::exists(path, failed)) return 0;
    SWN_ASSIGN(const std::string text, readFile(path));
    size_t kept = 0;
    int last = 0;
    while (last < epochs) {
        const size_t end = text.find('\n', kept);
        if (end == std::string::npos) break;  // torn
        if (header > 0) {
            --header;
        } else {
            if (epochOf(text.substr(kept, end - kept)) != last + 1) break;
            ++last;
        }
        kept = end + 1;
    }
    if (last == 0) {
        fs::remove(path, failed);
        if (failed) return errnoError(failed.value(), path);
    } else if (kept < text.size()) {
        SWN_TRY(writeFileAtomically(path, std::string_view(text).substr(0, kept)));
    }
    return last;
}

}  // namespace

const char* runStateName(RunState state) {
    switch (state) {
        case RunState::Running:
            return "running";
        case RunState::Paused:
            return "paused";
        case RunState::Interrupted:
            return "interrupted";
        case RunState::Finished:
            return "finished";
        case RunState::Cancelled:
            return "cancelled";
        case RunState::Failed:
            return "failed";
    }
    return "";
}

RunState runState(const fs::path& folder) {
    return FileLock::heldByAnother(folder / "run.lock") ? RunState::Running : recordedState(folder);
}

RunState recordedState(const fs::path& folder) {
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
    SWN_TRY(checkEmpty(folder));  // before anything is put there
    SWN_ASSIGN(std::shared_ptr<FileLock> lock, lockRun(folder));
    SWN_TRY(checkEmpty(folder));  // another process may have trained here meanwhile
    return RunFolder(folder, std::move(lock));
}

Result<RunFolder> RunFolder::open(const fs::path& folder) {
    std::error_code failed;
    if (!fs::exists(folder, failed)) return errnoError(ENOENT, folder);
    if (!fs::is_directory(folder, failed)) return errnoError(ENOTDIR, folder);
    return RunFolder(folder, nullptr);
}

Result<RunFolder> RunFolder::openLocked(const fs::path& folder) {
    SWN_TRY(open(folder));
    SWN_ASSIGN(std::shared_ptr<FileLock> lock, lockRun(folder));
    return RunFolder(folder, std::move(lock));
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
    const fs::path table = path_ / kTable;
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
    return appendLine(path_ / kLines, object.dump());
}

Status RunFolder::appendConfusion(const std::string& line) const {
    return appendLine(path_ / kConfusion, line);
}

Status RunFolder::appendFilters(const std::string& line) const {
    return appendLine(path_ / kFilters, line);
}

Status RunFolder::log(const std::string& line) const {
    return appendLine(path_ / "log.txt", localTime() + "  " + line);
}

Result<int> RunFolder::cutTables(int epochs) const {
    SWN_ASSIGN(const int rows, cutTable(path_ / kTable, 1, epochs, epochOfCells));
    SWN_ASSIGN(const int lines, cutTable(path_ / kLines, 0, epochs, epochOfJson));
    SWN_ASSIGN(const int matrices, cutTable(path_ / kConfusion, 0, epochs, epochOfJson));
    // A network without wavelets has no filters, which is no loss; those it has are written before the other
    // tables.
    SWN_TRY(cutTable(path_ / kFilters, 0, epochs, epochOfJson));
    return std::min({rows, lines, matrices});
}

Status RunFolder::clearForResume() const {
    std::error_code failed;
    fs::remove(path_ / "result.json", failed);
    if (failed) return errnoError(failed.value(), path_ / "result.json");
    std::vector<fs::path> leftovers;
    for (fs::directory_iterator entry(path_, failed), end; !failed && entry != end; entry.increment(failed))
        if (isLeftover(entry->path().filename().string())) leftovers.push_back(entry->path());
    for (const fs::path& leftover : leftovers) fs::remove(leftover, failed);
    return {};  // a leftover that stays is only untidy
}

}  // namespace sigwavnet
