#include "app/studio/runs/run_details.h"

#include <algorithm>

#include "app/studio/runs/run_words.h"
#include "app/studio/session.h"

namespace sigwavnet::studio {

namespace {

widgets::MatrixData matrixData(const std::vector<std::string>& classes, const Matrix<int64_t>& counts) {
    widgets::MatrixData data;
    if (counts.rows != classes.size() || counts.columns != classes.size()) return data;
    for (const std::string& name : classes) data.classes.append(QString::fromStdString(name));
    data.counts = counts;
    return data;
}

// The classes' names are only in the result; before that they are numbers.
std::vector<std::string> classNames(const RunRecord& run, size_t count) {
    if (run.test && run.test->classes.size() == count) return run.test->classes;
    std::vector<std::string> names = run.classes;
    if (names.size() == count) return names;
    names.clear();
    for (size_t i = 0; i < count; ++i) names.push_back(std::to_string(i + 1));
    return names;
}

RunMatrix matrixOf(const RunPtr& run) {
    RunMatrix matrix;
    matrix.run = run;
    if (run->test) {
        matrix.test = true;
        matrix.data = matrixData(run->test->classes, run->test->confusion);
        return matrix;
    }
    if (run->bestEpoch == 0) return matrix;
    const auto counts = epochConfusion(run->folder, run->bestEpoch);
    if (!counts)
        matrix.trouble = translated(counts.error());
    else if (*counts)
        matrix.data = matrixData(classNames(*run, (*counts)->rows), **counts);
    return matrix;
}

Error cancelled() {
    return {ErrorKind::Cancelled, "", {CORE_TEXT("Stopped while runs were read.")}};
}

}  // namespace

Result<std::vector<widgets::Curve>> loadCurves(const std::vector<RunPtr>& runs, const std::string& column,
                                               double smoothing, Progress& progress) {
    const auto factor = float(metricWords(column).factor);
    std::vector<widgets::Curve> curves;
    for (size_t i = 0; i < runs.size(); ++i) {
        if (progress.cancelled()) return cancelled();
        auto columns = readMetricsColumns(runs[i]->folder, {"epoch", column});
        widgets::CurveSeries series;
        if (columns && !columns->back().empty()) {
            for (float& value : columns->back()) value *= factor;
            series = widgets::CurveSeries(std::move(columns->front()), std::move(columns->back()));
            series.setSmoothing(smoothing);
        }
        curves.push_back({widgets::CurveStyle::ofIndex(QString::fromStdString(runs[i]->name), int(i)),
                          std::make_shared<const widgets::CurveSeries>(std::move(series))});
    }
    return curves;
}

Result<RunDetails> loadDetails(const std::vector<RunPtr>& runs, Progress& progress) {
    RunDetails details;
    for (size_t i = 0; i < std::min(runs.size(), kMostMatrices); ++i)
        details.matrices.push_back(matrixOf(runs[i]));
    if (runs.size() == 2) {
        const auto paired = pairedTest(runs[0]->folder, runs[1]->folder);
        if (paired) details.paired = *paired;
    }
    for (size_t i = 0; i < std::min(runs.size(), kMostColumns); ++i) {
        if (progress.cancelled()) return cancelled();
        const auto fingerprint = dataFingerprint(runs[i]->folder);
        details.fingerprints.push_back(fingerprint ? *fingerprint : DataFingerprint());
    }
    return details;
}

}  // namespace sigwavnet::studio
