// Finding runs, and reading many at once (see run_record.h).
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <thread>

#include "core/base/files.h"
#include "core/training/run_record.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr int kLevels = 3;  // study/trials/0001

bool has(const fs::path& folder, const char* name) {
    std::error_code ignored;
    return fs::exists(folder / name, ignored);
}

void collect(const fs::path& folder, int levels, std::vector<fs::path>& runs) {
    std::error_code failed;
    for (fs::directory_iterator at(folder, fs::directory_options::skip_permission_denied, failed), end;
         !failed && at != end; at.increment(failed)) {
        std::error_code ignored;
        const std::string name = at->path().filename().string();
        if (name.starts_with('.') || !at->is_directory(ignored)) continue;
        if (isRun(at->path()))
            runs.push_back(at->path());
        else if (levels > 1)
            collect(at->path(), levels - 1, runs);
    }
}

// "run 2" before "run 10": runs of digits compare as numbers.
bool naturallyLess(const std::string& a, const std::string& b) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (!digit(a[i]) || !digit(b[j])) {
            if (a[i] != b[j]) return a[i] < b[j];
            ++i, ++j;
            continue;
        }
        const auto number = [&](const std::string& text, size_t& at) {
            while (at + 1 < text.size() && text[at] == '0' && digit(text[at + 1])) ++at;
            const size_t begin = at;
            while (at < text.size() && digit(text[at])) ++at;
            return text.substr(begin, at - begin);
        };
        const std::string x = number(a, i), y = number(b, j);
        if (x.size() != y.size()) return x.size() < y.size();
        if (x != y) return x < y;
    }
    return a.size() - i < b.size() - j;
}

}  // namespace

bool isRun(const fs::path& folder) {
    if (!has(folder, "config.json")) return has(folder, "metrics.csv");
    // A study keeps the configuration that its runs share, but trains nothing itself.
    for (const char* name : {"run.json", "metrics.csv", "log.txt", "run.lock", "result.json"})
        if (has(folder, name)) return true;
    return false;
}

Result<std::vector<fs::path>> findRunFolders(const fs::path& root) {
    std::error_code failed;
    if (!fs::is_directory(root, failed)) return errnoError(failed ? failed.value() : ENOTDIR, root);
    if (isRun(root)) return std::vector<fs::path>{root};
    fs::directory_iterator readable(root, failed);
    if (failed) return errnoError(failed.value(), root);
    std::vector<fs::path> runs;
    collect(root, kLevels, runs);
    std::sort(runs.begin(), runs.end(),
              [](const fs::path& a, const fs::path& b) { return naturallyLess(a.string(), b.string()); });
    return runs;
}

Result<std::vector<RunRecord>> findRuns(const fs::path& root, Progress& progress) {
    SWN_ASSIGN(const std::vector<fs::path> folders, findRunFolders(root));
    std::vector<RunRecord> records(folders.size());
    std::atomic<size_t> next{0};
    const auto work = [&] {
        for (size_t i = next++; i < folders.size() && !progress.cancelled(); i = next++) {
            const fs::path relative = folders[i].lexically_relative(root);
            records[i] =
                readRun(folders[i], relative == "." ? root.filename().string() : relative.generic_string());
            progress.report(static_cast<int64_t>(i) + 1, static_cast<int64_t>(folders.size()),
                            {CORE_TEXT("Reading runs")});
        }
    };
    {
        const size_t cores = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 8);
        std::vector<std::jthread> threads;
        for (size_t i = 1; i < std::min(cores, folders.size()); ++i) threads.emplace_back(work);
        work();
    }
    if (progress.cancelled())
        return Error{ErrorKind::Cancelled, "", {CORE_TEXT("Stopped while runs were read.")}};
    return records;
}

}  // namespace sigwavnet
