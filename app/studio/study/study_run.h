// A cross-validation or an ablation as the Studio follows it: its workers are processes of their own, its
// state is its folder.
#pragma once

#include <optional>
#include <vector>

#include "app/studio/followed_run.h"
#include "core/dataset/corpus.h"
#include "core/training/cross_validation.h"

namespace sigwavnet::studio {

// What a training that has not ended has reached; absent before its first epoch ended.
struct LiveFigures {
    std::optional<double> trainLoss;      // of the last epoch
    std::optional<double> validationUar;  // the best so far
    bool operator==(const LiveFigures&) const = default;
};

// What is known of a study at one moment. Plain values.
struct StudySnapshot {
    std::shared_ptr<const StudyPlan> plan;
    std::vector<TaskStatus> table;                                      // by task
    std::vector<LiveFigures> live;                                      // by task
    std::shared_ptr<const std::vector<CrossValidationResult>> results;  // by variant
};

class StudyRun : public FollowedBy<StudySnapshot> {
    Q_OBJECT
public:
    using FollowedBy::FollowedBy;

    // Begins a study with `count` worker processes in the new folder. Only while none is active.
    void start(std::shared_ptr<const Corpus> corpus, std::vector<StudyVariant> variants,
               const StudyOptions& options, const QString& folder, int count, const QString& device);
    // Goes on with a study (what had failed is tried again), or only shows it. Only while none is active.
    void resume(const QString& folder, int count, const QString& device);
    void show(const QString& folder);

private:
    class Watch;
    static Follow looking(const QString& folder);
};

}  // namespace sigwavnet::studio
