// Two projects into one: what another annotator labelled in a copy comes back.
//
// Clips are matched by their sound's hash, else by their path; annotators, schemes and classes by name; segments by clip
// and samples. An answer that the other copy only continued (its history holds ours) is taken over; one that both
// changed is a conflict, listed and decided by a person: nothing is overwritten silently.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/project/project.h"

namespace sigwavnet::project {

struct MergeConflict {
    ItemKey item;           // here
    std::string path;       // of the clip
    std::string annotator;  // name
    Answer mine;
    Answer theirs;          // in this project's ids
    int64_t mineAt = 0, theirsAt = 0;  // ms since 1970, UTC
};

struct MergePlan {
    std::filesystem::path other;
    int newAnswers = 0;   // that this project lacks
    int newerAnswers = 0; // that continue ours
    int equal = 0;        // the same on both sides, or taken further here
    int newSegments = 0;
    std::vector<std::string> newAnnotators, newClasses;
    std::vector<MergeConflict> conflicts;
    std::vector<std::string> unknownClips;  // of the other project, with answers: they have no place here
};

// Changes nothing. Errors as Project::open for `other`; Invalid when it is the same file.
Result<MergePlan> planMerge(const Project& project, const std::filesystem::path& other);

// Carries the plan out as one edit with one undo. `takeTheirs[i]` decides conflict i; conflicts beyond its end stay mine.
// Error: Invalid when the project changed since the plan was made.
Status merge(Project& project, const MergePlan& plan, const std::vector<bool>& takeTheirs);

}  // namespace sigwavnet::project
