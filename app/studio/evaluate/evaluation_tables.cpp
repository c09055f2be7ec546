#include "app/studio/evaluate/evaluation_tables.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/studio/paths.h"
#include "app/studio/words.h"

namespace sigwavnet::studio {
namespace {

using Cell = widgets::NumberTable::Cell;
using Row = widgets::NumberTable::Row;

struct TableWords {
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
    return {TableWords::tr("Class"), TableWords::tr("Precision"), TableWords::tr("Recall"),
            TableWords::tr("F1"), TableWords::tr("Clips")};
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

QStringList speakerColumns() {
    return {TableWords::tr("Speaker"), TableWords::tr("Clips"), TableWords::tr("WA"), TableWords::tr("UAR"),
            TableWords::tr("Macro F1")};
}

std::vector<Row> speakerRows(const std::vector<SpeakerMetrics>& speakers) {
    std::vector<Row> rows;
    for (const SpeakerMetrics& one : speakers) {
        const Metrics& metrics = one.metrics;
        rows.push_back({{Cell::of(one.speaker.empty() ? TableWords::tr("not known")
                                                      : QString::fromStdString(one.speaker)),
                         Cell::of(double(metrics.clips), countText(metrics.clips)), share(metrics.wa),
                         share(metrics.uar), share(metrics.f1Macro)},
                        int(rows.size())});
    }
    return rows;
}

QStringList clipColumns() {
    return {
        TableWords::tr("Clip"),        TableWords::tr("True class"),        TableWords::tr("Recognised as"),
        TableWords::tr("Probability"), TableWords::tr("Of the true class"), TableWords::tr("Speaker"),
        TableWords::tr("Length")};
}

std::vector<Row> clipRows(const Evaluation& evaluation, const Corpus& corpus,
                          const std::vector<size_t>& results) {
    std::vector<Row> rows;
    for (const size_t i : results) {
        const ClipResult& result = evaluation.results[i];
        const Clip& clip = corpus.clips[result.clip];
        rows.push_back(
            {{Cell::of(QString::fromStdString(clip.name)), Cell::of(className(evaluation, result.truth)),
              Cell::of(className(evaluation, result.prediction.label)), share(certainty(result)),
              share(double(result.prediction.probabilities[size_t(result.truth)])),
              Cell::of(QString::fromStdString(clip.speaker)),
              Cell::of(clip.seconds(), durationText(clip.seconds()))},
             int(result.clip)});
    }
    return rows;
}

std::vector<size_t> resultsOf(const Evaluation& evaluation, const widgets::MatrixCell& cell) {
    std::vector<size_t> chosen;
    for (size_t i = 0; i < evaluation.results.size(); ++i) {
        const ClipResult& result = evaluation.results[i];
        if (result.truth == cell.row && result.prediction.label == cell.column) chosen.push_back(i);
    }
    std::stable_sort(chosen.begin(), chosen.end(), [&](size_t a, size_t b) {
        return certainty(evaluation.results[a]) > certainty(evaluation.results[b]);
    });
    return chosen;
}

std::vector<size_t> resultsOf(const Evaluation& evaluation, const Corpus& corpus,
                              const std::string& speaker) {
    std::vector<size_t> chosen;
    for (size_t i = 0; i < evaluation.results.size(); ++i)
        if (corpus.clips[evaluation.results[i].clip].speaker == speaker) chosen.push_back(i);
    std::stable_sort(chosen.begin(), chosen.end(), [&](size_t a, size_t b) {
        return surplus(evaluation.results[a]) > surplus(evaluation.results[b]);
    });
    return chosen;
}

}  // namespace sigwavnet::studio
