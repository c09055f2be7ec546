// The other project of a merge, in the ids of ours where there are such. For this room's files only.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/project/project.h"
#include "app/project/project_impl.h"

namespace sigwavnet::project {

// What of the other project has a counterpart here; 0: none (to be made when the merge is carried out).
struct MergeMaps {
    std::map<Id, Id> clips, annotators, classes, schemes;
    std::map<ItemKey, ItemKey> segments;  // {clip, segment} there → here; segment 0: to be made
};
MergeMaps mapsOf(const Project& mine, const Project& other);

// The annotator's answer in our ids; classes and scales without a counterpart are left out (`complete` false).
Answer translated(const Answer& theirs, const MergeMaps& maps, bool& complete);

enum class MergeKind { Equal, New, Newer, Older, Conflict };

// One present answer of the other project.
struct MergeAnswer {
    ItemKey theirs;      // its item there
    ItemKey mine;        // here; segment 0 with a segment there: to be made
    Id theirAnnotator = 0;
    Id annotator = 0;    // here; 0: to be made
    Id theirDecision = 0;
    MergeKind kind = MergeKind::New;
};

struct MergeReading {
    MergeMaps maps;
    std::vector<MergeAnswer> answers;
    std::vector<std::string> unknownClips;
};
Result<MergeReading> readMerge(const Project& mine, const Project& other);

}  // namespace sigwavnet::project
