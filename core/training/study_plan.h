// A study: one question that takes many trainings, such as a cross-validation or an ablation, and how it is
// written down.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/dataset/corpus.h"
#include "core/training/config.h"

namespace sigwavnet {

// A configuration that the study tries on every fold and seed.
struct StudyVariant {
    std::string name;   // "fixed-laht"; also a part of folder names
    std::string title;  // for people
    TrainingConfig config;
};

// One training. Its folder's name is `name`.
struct StudyTask {
    std::string name;
    int variant = 0;  // index into the plan's variants
    int repeat = 1;   // from 1
    int fold = 1;     // from 1
    std::string foldName;
    uint64_t seed = 1;  // of the weights, the order of clips and the split
};

struct StudyPlan {
    enum class Kind { CrossValidation, Ablation };
    Kind kind = Kind::CrossValidation;
    std::filesystem::path openedFrom;  // the corpus, and how it was opened
    ImportOptions openedAs;
    std::string corpusHash;  // corpusFingerprint()
    int threads =
        0;  // of each worker: the same however often the study is gone on with; 0: as many as there are
    int attempts =
        3;  // a task that fails or whose worker dies so often in a row, without progress, is given up
    bool ensemble = false;  // also judge the fold models together
    std::vector<StudyVariant> variants;
    std::vector<StudyTask> tasks;

    TrainingConfig config(const StudyTask& task) const;
};

// Every fold of every variant, `repeats` times. Repeat r trains and splits with the configuration's seed plus
// r - 1. Errors: makeFolds()'s; Invalid (a fold has no test clips; `ensemble` where the folds have no common
// test part; the corpus was not opened from a disk).
struct StudyOptions {
    StudyPlan::Kind kind = StudyPlan::Kind::CrossValidation;
    int repeats = 1;
    int attempts = 3;
    bool ensemble = false;
    int threads = 0;
};
Result<StudyPlan> makeStudyPlan(const Corpus& corpus, std::vector<StudyVariant> variants,
                                const StudyOptions& options);

std::string studyPlanJson(const StudyPlan& plan);
// Errors: Invalid (damaged, an unknown key or option: named), Unsupported (a newer version).
Result<StudyPlan> studyPlanFromJson(const std::string& text, const std::string& where);

// Whether two plans ask the same question of the same clips, wherever these lie and however many threads
// there are. Error Invalid about `where` names what differs.
Status checkSamePlan(const StudyPlan& wanted, const StudyPlan& present, const std::string& where);

}  // namespace sigwavnet
