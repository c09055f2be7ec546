// A study as rows of tables. Pure functions.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "app/studio/study/study_run.h"
#include "widgets/number_table.h"

namespace sigwavnet::studio {

// All answers pooled, the mean of the trainings and, apart, the ensemble of the folds, each with its 95 %
// interval. Empty before the first training has finished.
QStringList togetherColumns();
std::vector<widgets::NumberTable::Row> togetherRows(const CrossValidationResult& result);
// What the intervals are drawn from, in sentences; empty as above.
QString togetherText(const StudyPlan& plan, const CrossValidationResult& result);

// A row a variant of an ablation; a row's key is the variant's index.
QStringList variantColumns();
std::vector<widgets::NumberTable::Row> variantRows(const StudySnapshot& study);

// A row a training of one variant; a row's key is the task's index. `strong` rows train now.
QStringList foldColumns();
std::vector<widgets::NumberTable::Row> foldRows(const StudySnapshot& study, int variant);

// "3 of 8 trainings finished, 2 running, 1 failed".
QString countsText(const StudySnapshot& study);
QString stateText(TaskState state);

}  // namespace sigwavnet::studio
