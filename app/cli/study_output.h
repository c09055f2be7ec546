// What a study found, as tables for a terminal.
#pragma once

#include <string>
#include <vector>

#include "core/training/cross_validation.h"

namespace sigwavnet::cli {

// One variant: its folds, all answers together, means over the folds, the ensemble. Several: a row each.
std::string studyText(const StudyPlan& plan, const std::vector<CrossValidationResult>& results);

}  // namespace sigwavnet::cli
