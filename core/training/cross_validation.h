// What a study found: each fold, all folds together, and the fold models as an ensemble. Reads the runs'
// folders while workers write them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/evaluation/calibration.h"
#include "core/evaluation/intervals.h"
#include "core/evaluation/metrics.h"
#include "core/training/study_folder.h"

namespace sigwavnet {

// One model's answer to one test clip.
struct StudyAnswer {
    size_t task = 0;  // index into the plan's tasks
    std::string clip, speaker;
    int truth = 0, predicted = 0;
    std::vector<float> probabilities;
};

struct Judgement {
    Matrix<int64_t> confusion;  // truth × predicted
    Metrics metrics;
    std::optional<MetricIntervals> intervals;  // 95 %, bootstrap; absent with a single group
    bool bySpeaker = false;                    // what the bootstrap drew: speakers, or clips
    double ece = 0;                            // expected calibration error
};

struct FoldResult {
    size_t task = 0;
    TaskStatus status;
    // Of finished tasks only:
    int bestEpoch = 0;
    std::optional<double> validationUar;  // by which the model was chosen: no result
    std::optional<double> temperature;    // fitted on the validation clips
    int64_t trainClips = 0, testClips = 0;
    std::optional<Judgement> test;  // absent as well when no test clip could be read
};

struct MeanMetrics {
    MeanInterval wa, uar, f1Macro, f1Weighted;  // over the finished tasks: Nadeau and Bengio's interval
};

// Of one variant of the study.
struct CrossValidationResult {
    int variant = 0;
    std::vector<std::string> classes;
    std::vector<FoldResult> folds;  // by task, those of this variant
    int finished = 0, failed = 0;
    std::vector<StudyAnswer> answers;  // of all finished tasks
    std::optional<Judgement> pooled;   // all answers together; several seeds answer a clip several times
    MeanMetrics means;
    // Each repeat's fold models with their probabilities averaged, on the test clips that they share; only of
    // repeats that are complete, and only when the plan says so.
    std::vector<StudyAnswer> ensembleAnswers;
    std::optional<Judgement> ensemble;
};

// Errors: Invalid (a run's predictions.csv, split.csv or result.json can't be understood: named).
Result<CrossValidationResult> collectResult(const StudyFolder& study, int variant = 0);
Result<std::vector<CrossValidationResult>> collectResults(const StudyFolder& study);  // a variant each

// Judges answers: the bootstrap draws speakers when every answer's is known and there are several, else
// clips.
Judgement judge(const std::vector<StudyAnswer>& answers, int classes);

// summary.json, predictions.csv and, with an ensemble, ensemble_predictions.csv in the study's folder.
Status writeResults(const StudyFolder& study, const std::vector<CrossValidationResult>& results);
std::string summaryJson(const StudyPlan& plan, const std::vector<CrossValidationResult>& results);

}  // namespace sigwavnet
