// Recordings that are not where the project left them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/project/project.h"
#include "core/base/progress.h"

namespace sigwavnet::project {

// Looks whether each recording is there (marks ItemTable::missing) and gives how many are not. Touches no sound.
Result<int> findMissing(Project& project, Progress& progress);

struct RelinkCandidate {
    Id clip = 0;
    std::string oldPath;             // relative to its corpus
    std::filesystem::path newPath;   // absolute
    bool sameSound = false;          // the hash agrees; false: only the name does, and the project knew no hash
};

struct RelinkPlan {
    std::vector<RelinkCandidate> found;
    std::vector<std::string> changed;  // a file of that name is there, but its sound is another: not linked
    std::vector<std::string> notFound;
};

// Searches `folder` for the missing recordings: by name first, then by the hash of the sound among the rest. Reads only;
// `missing`: from missingClips(), so that this can run in a job. Errors: NotFound (the folder), Cancelled.
struct MissingClip {
    Id clip = 0;
    std::string path, hash;
    FrameIndex begin{0};
    int64_t frames = 0;
};
std::vector<MissingClip> missingClips(const Project& project);
Result<RelinkPlan> searchMissing(const std::vector<MissingClip>& missing, const std::filesystem::path& folder,
                                 Progress& progress);

// Links them; when a whole corpus moved, its folder is changed and the clips' relative paths stay. One edit with one undo.
Status relink(Project& project, const RelinkPlan& plan);

// The clips with the files that they should be in, for findChanged().
struct ClipFile {
    MissingClip clip;
    std::filesystem::path file;
};
std::vector<ClipFile> clipFiles(const Project& project);

// Listens to the clips and gives the paths of those whose sound is no longer the one that was labelled (files that are gone
// are left to findMissing()). Reads files only, so that a job can do it. Error: Cancelled.
Result<std::vector<std::string>> findChanged(const std::vector<ClipFile>& clips, Progress& progress);

}  // namespace sigwavnet::project
