// A project's labels as core/annotation takes them: agreement, consensus and the orders of the queue.
#pragma once

#include <string>
#include <vector>

#include "app/project/project.h"
#include "core/annotation/queue.h"
#include "core/annotation/ratings.h"
#include "core/dataset/corpus.h"

namespace sigwavnet::project {

struct RatingSelection {
    Id scheme = 0;
    Id classId = 0;                      // Multiple schemes: the class whose presence (1) or absence (0) is compared
    std::vector<Id> annotators{};        // empty: all who answered anything of the scheme
    std::vector<size_t> rows{};          // of items(); empty: all
};

struct SelectedRatings {
    RatingTable table;
    std::vector<size_t> rows;            // items()' row of each row of the table
    std::vector<Id> annotators;          // of its columns
    std::vector<Id> classes;             // of its categories; empty for ratings
};

// "Unsure" without a class is a missing rating. Items that nobody answered are left out. Errors: NotFound (no such
// scheme), Invalid (a Multiple scheme without a class).
Result<SelectedRatings> selectRatings(const Project& project, const RatingSelection& selection);

// The values behind a QueueInput; call input() when a queue is to be ordered. `annotator`: whose labels count.
class QueueValues {
public:
    QueueValues(const Project& project, Id annotator, Id scheme);
    QueueInput input() const;

private:
    const ItemTable& items_;
    std::vector<char> labelled_;
    std::vector<int> label_;
    std::vector<float> disagreement_;
};

enum class ConsensusKind { Majority, DawidSkene };

struct ConsensusRequest {
    Id scheme = 0;                     // Single
    ConsensusKind kind = ConsensusKind::Majority;
    double minimumSupport = 0;         // items below are left out
    int minimumRatings = 1;
};

struct ConsensusRow {
    size_t row = 0;  // of items()
    std::string label;
    double support = 0;
    int ratings = 0;
};

struct ProjectConsensus {
    std::vector<ConsensusRow> rows;
    int ties = 0, weak = 0, unrated = 0;  // items left out, and why
};

Result<ProjectConsensus> consensusOf(const Project& project, const ConsensusRequest& request);

// The consensus as a corpus table for training: columns path, label, speaker, text, start, end, support, ratings (core/
// dataset's "table" importer reads it). The table must lie in a folder above the recordings: paths are relative to it.
// Error: Invalid when a recording lies elsewhere; Exists without `overwrite`.
Status writeConsensusTable(const Project& project, const ProjectConsensus& consensus, const std::filesystem::path& table,
                           bool overwrite);

}  // namespace sigwavnet::project
