// Label files on the disk: one corrupt file never blocks the rest.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/exchange/labels.h"

namespace sigwavnet {

struct LabelExport {
    std::vector<std::filesystem::path> files;  // written, each whole
    std::vector<Message> losses;               // what the format could not carry, each kind once
};

// Writes `documents` to `target`: one file where the format holds many recordings (`target` is its name; audformat: a
// folder), else a file a recording inside the folder `target`, named after the recording, in its subfolders. Existing
// files are replaced only with `overwrite` (Exists otherwise). Errors: NoSpace, Exists, Invalid, Cancelled.
Result<LabelExport> exportLabels(const std::vector<LabelDocument>& documents, LabelFormat format,
                                 const std::filesystem::path& target, bool overwrite, Progress& progress);

struct LabelFileProblem {
    std::filesystem::path file;
    Message message;
};

struct LabelImport {
    std::vector<LabelDocument> documents;  // of all files that could be read, in the order of the files
    std::vector<LabelFileProblem> problems;  // files and rows that could not
};

// Reads label files, and all label files within folders. `format`: absent: by extension and content. Error: NotFound (a
// path that is not there), Invalid (no label file at all), Cancelled.
Result<LabelImport> importLabels(const std::vector<std::filesystem::path>& paths, std::optional<LabelFormat> format,
                                 const FindRecording& find, Progress& progress);

}  // namespace sigwavnet
