#include "core/training/run_notes.h"

#include <algorithm>
#include <cerrno>
#include <nlohmann/json.hpp>

#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

fs::path fileOf(const fs::path& folder) {
    return folder / "notes.json";
}

void addTag(std::vector<std::string>& tags, const std::string& text) {
    const size_t begin = text.find_first_not_of(" \t\r\n"), end = text.find_last_not_of(" \t\r\n");
    if (begin == std::string::npos) return;
    std::string tag = text.substr(begin, end - begin + 1);
    if (std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(std::move(tag));
}

}  // namespace

Result<RunNotes> readRunNotes(const fs::path& folder) {
    const auto text = readFile(fileOf(folder), 1 << 20);
    if (!text) {
        if (text.error().kind == ErrorKind::NotFound) return RunNotes();
        return text.error();
    }
    const Error damaged{ErrorKind::Invalid,
                        fileOf(folder).string(),
                        {CORE_TEXT("The run's notes can't be understood; mend or remove the file.")}};
    const Json json = Json::parse(*text, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) return damaged;
    try {
        RunNotes notes;
        notes.note = json.value("note", std::string());
        if (json.contains("tags"))
            for (const Json& tag : json["tags"]) addTag(notes.tags, tag.get<std::string>());
        return notes;
    } catch (const nlohmann::json::exception&) {
        return damaged;
    }
}

Status writeRunNotes(const fs::path& folder, const RunNotes& notes) {
    std::error_code failed;
    if (!fs::is_directory(folder, failed)) return errnoError(ENOENT, folder);
    if (notes.empty()) {
        fs::remove(fileOf(folder), failed);
        return failed ? Status(errnoError(failed.value(), fileOf(folder))) : Status();
    }
    const Json json = {{"note", notes.note}, {"tags", notes.tags}};
    return writeFileAtomically(fileOf(folder),
                               json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

std::vector<std::string> parseTags(const std::string& text) {
    std::vector<std::string> tags;
    for (size_t begin = 0; begin <= text.size();) {
        const size_t end = std::min(text.find(',', begin), text.size());
        addTag(tags, text.substr(begin, end - begin));
        begin = end + 1;
    }
    return tags;
}

std::string tagsText(const std::vector<std::string>& tags) {
    std::string text;
    for (const std::string& tag : tags) text += (text.empty() ? "" : ", ") + tag;
    return text;
}

}  // namespace sigwavnet
