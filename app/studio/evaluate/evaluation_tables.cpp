#include "app/studio/evaluate/evaluation_tables.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/studio/paths.h"
#include "app/studio/words.h"

namespace sigwavnet::studio {
namespace {

using Cell = widgets::NumberTable::Cell;
using Row = widgets::NumberTable::Row;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvaluationTables)
};

QString className(const Evaluation& evaluation, int index) {
    return index >= 0 && size_t(index) < evaluation.classes.size()
               ? QString::fromStdString(evaluation.classes[size_t(index)])
               : QStringLiteral("–");
}

Cell share(double value) {
    return Cell::of(value, percentText(value));
}

bool belongs(const ClipResult& result, const std::optional<widgets::MatrixCell>& cell) {
    if (!cell) return result.truth != result.prediction.label;
    return result.truth == cell->row && result.prediction.label == cell->column;
}

double certainty(const ClipResult& result) {
    const int label = result.prediction.label;
    return label < 0 ? 0 : double(result.prediction.probabilities[size_t(label)]);
}

}  // namespace

widgets::MatrixData matrixData(const Evaluation& evaluation) {
    widgets::MatrixData data;
    for (const std::string& name : evaluation.classes) data.classes.append(QString::fromStdString(name));
    data.counts = evaluation.confusion;
    return data;
}

QStringList classColumns() {
    return {Words::tr("Class"), Words::tr("Precision"), Words::tr("Recall"), Words::tr("F1"),
            Words::tr("Clips")};
}

std::vector<Row> classRows(const Evaluation& evaluation) {
    std::vector<Row> rows;
    for (size_t i = 0; i < evaluation.metrics.perClass.size(); ++i) {
        const ClassMetrics& metrics = evaluation.metrics.perClass[i];
        rows.push_back(
            {{Cell::of(className(evaluation, int(i))), share(metrics.precision), share(metrics.recall),
              share(metrics.f1), Cell::of(double(metrics.support), countText(metrics.support))},
             int(i)});
    }
    return rows;
}

QStringList clipColumns() {
    return {Words::tr("Clip"),        Words::tr("True class"), Words::tr("Recognised as"),
            Words::tr("Probability"), Words::tr("Speaker"),    Words::tr("Length")};
}

std::vector<Row> clipRows(const Evaluation& evaluation, const Corpus& corpus,
                          const std::optional<widgets::MatrixCell>& cell) {
    std::vector<const ClipResult*> chosen;
    for (const ClipResult& result : evaluation.results)
        if (belongs(result, cell)) chosen.push_back(&result);
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const ClipResult* a, const ClipResult* b) { return certainty(*a) > certainty(*b); });
    std::vector<Row> rows;
    for (const ClipResult* result : chosen) {
        const Clip& clip = corpus.clips[result->clip];
        rows.push_back(
            {{Cell::of(QString::fromStdString(clip.name)), Cell::of(className(evaluation, result->truth)),
              Cell::of(className(evaluation, result->prediction.label)), share(certainty(*result)),
              Cell::of(QString::fromStdString(clip.speaker)),
              Cell::of(clip.seconds(), durationText(clip.seconds()))},
             int(result->clip)});
    }
    return rows;
}

}  // namespace sigwavnet::studio
