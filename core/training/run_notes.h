// What a person wrote about a run: notes.json in its folder.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace sigwavnet {

struct RunNotes {
    std::string note;               // any text, several lines
    std::vector<std::string> tags;  // each once, without surrounding blanks or commas; in the person's order
    bool empty() const { return note.empty() && tags.empty(); }
    bool operator==(const RunNotes&) const = default;
};

// No file is empty notes. Errors: Invalid (another program's or a damaged file: it is not overwritten
// unread), Unreadable.
Result<RunNotes> readRunNotes(const std::filesystem::path& folder);
// Atomically; empty notes leave no file. Errors: NotFound (the run is gone), NoSpace …
Status writeRunNotes(const std::filesystem::path& folder, const RunNotes& notes);

// "one, two , one" → {"one", "two"}.
std::vector<std::string> parseTags(const std::string& text);
std::string tagsText(const std::vector<std::string>& tags);  // "one, two"

}  // namespace sigwavnet
