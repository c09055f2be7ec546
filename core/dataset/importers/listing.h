// The recordings of a folder: found once, then shown to every importer.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace sigwavnet {

struct Listing {
    std::filesystem::path root;      // absolute
    std::vector<std::string> audio;  // relative to root, '/' between folders, sorted bytewise
    std::filesystem::path table;     // the table to read, or one that lies in the folder; empty: none
};

// Walks `root` with all its subfolders. Hidden files and folders (".git", "._03a01Fa.wav") are passed over;
// folders behind symbolic links are entered once. Errors: NotFound, Unreadable (the folder itself),
// Cancelled.
Result<Listing> listRecordings(const std::filesystem::path& root, Progress& progress);

// The folders of a relative path and its name without extension: "DC/a01.wav" → {"DC", "a01"}.
std::vector<std::string> pathParts(const std::string& relative);

}  // namespace sigwavnet
