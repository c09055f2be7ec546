// What a comparison of runs needs from their folders, read off the GUI thread. Pure functions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/studio/runs/run_list.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/training/run_comparison.h"
#include "widgets/curve_layer.h"
#include "widgets/matrix_view.h"

namespace sigwavnet::studio {

// One metric of these runs, a curve each in their order. A run whose table can't be read has an empty curve.
// `smoothing` as CurveSeries takes it.
Result<std::vector<widgets::Curve>> loadCurves(const std::vector<RunPtr>& runs, const std::string& column,
                                               double smoothing, Progress& progress);

// A run's confusion matrix: of its test part, or of the best epoch's validation part when it was not tested.
struct RunMatrix {
    RunPtr run;
    widgets::MatrixData data;  // empty: there is none
    bool test = false;
    QString trouble;  // why there is none, when that is a failure
};
struct RunDetails {
    std::vector<RunMatrix> matrices;            // of the first runs
    std::optional<PairedTest> paired;           // of two runs
    std::vector<DataFingerprint> fingerprints;  // of the first runs; empty strings where there is none
};
constexpr size_t kMostMatrices = 4;
constexpr size_t kMostColumns = 24;  // runs whose configurations still read beside one another
Result<RunDetails> loadDetails(const std::vector<RunPtr>& runs, Progress& progress);

}  // namespace sigwavnet::studio
