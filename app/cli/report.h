// The demo's report: one self-contained HTML page, and its figures as SVG files beside it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/evaluation/predictor.h"
#include "core/training/trainer.h"

namespace sigwavnet::cli {

struct Report {
    TrainingConfig config;
    std::string corpusText;  // what was trained on, a sentence
    std::string testText;    // which clips were held out, a sentence
    std::vector<EpochReport> epochs;
    int bestEpoch = 0;
    Evaluation test;
    std::vector<LevelState> learned;    // of the best model
    std::vector<LevelFilters> initial;  // empty for random kernels
    double seconds = 0;                 // training took
};

// Writes `folder`/report.html and `folder`/figures/{loss,accuracy,confusion,filters}.svg. Errors: NoSpace.
Status writeReport(const std::filesystem::path& folder, const Report& report);

}  // namespace sigwavnet::cli
