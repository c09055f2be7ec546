// A project's labels as tiers, to write them in other programs' formats (core/exchange), and back.
#pragma once

#include <string>
#include <vector>

#include "app/project/project.h"
#include "core/exchange/labels.h"

namespace sigwavnet::project {

struct ExportChoice {
    std::vector<Id> schemes{};     // empty: all
    std::vector<Id> annotators{};  // empty: all
    std::vector<size_t> rows{};    // of items(); empty: all
};

// One document a recording, a tier a scheme and annotator. Flags, comment and what was shown are fields of the label.
std::vector<LabelDocument> labelDocuments(const Project& project, const ExportChoice& choice);

// Finds the project's recording that a label file means: by its path, by its path's end, or by its stem when only one has
// it.
FindRecording recordingFinder(const Project& project);

struct ImportPlan {
    struct Entry {
        ItemKey key;  // segment 0 and newSegment: to be made
        bool newSegment = false;
        FrameIndex begin, end;
        std::string annotator;
        Answer answer;  // classes in this project's ids
    };
    std::vector<Entry> entries;
    std::vector<std::string> newClasses;  // of the scheme, as the files name them
    std::vector<Message> problems;        // what could not be placed
    int replaced = 0;                     // present answers that would be replaced
};

// How labels of documents would become answers in `scheme` (a tier's name decides where it names a scheme). An interval
// as long as its clip is the clip's answer, any other a segment's. `annotator`: of tiers that name none. Changes nothing.
ImportPlan planImport(const Project& project, const std::vector<LabelDocument>& documents, Id scheme,
                      const std::string& annotator);

// Carries it out as one edit with one undo. Present answers stay unless `replace`. Gives how many answers were taken.
Result<int> importLabels(Project& project, const ImportPlan& plan, Id scheme, bool replace);

}  // namespace sigwavnet::project
