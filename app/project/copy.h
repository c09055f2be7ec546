// Copies of a project. Each reads the file as it is on the disk, so that a job can do it while the project is in use.
// Paths to the audio are kept working from the new place.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace sigwavnet::project {

// Everything, history and undo included. Errors: Exists, NoSpace, as Project::open.
Status saveAs(const std::filesystem::path& project, const std::filesystem::path& target);

// For another annotator: clips, schemes, segments and suggestions, but (unless `withAnswers`) nobody's answers, history
// or undo, so that nobody is led. The annotator is added.
Status copyForAnnotator(const std::filesystem::path& project, const std::filesystem::path& target,
                        const std::string& annotator, bool withAnswers = false);

}  // namespace sigwavnet::project
