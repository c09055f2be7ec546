#include "app/studio/study/study_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "app/studio/session.h"
#include "app/studio/words.h"

namespace sigwavnet::studio {

namespace {

using Cell = widgets::NumberTable::Cell;
using Row = widgets::NumberTable::Row;

struct StudyWords {
    Q_DECLARE_TR_FUNCTIONS(Study)
};

// "63.2  [52.1 – 71.0]": the columns say that it is percent.
Cell shareCell(double share, const std::optional<Interval>& interval) {
    const auto text = [](double value) {
        return QLocale().toString(100 * std::clamp(value, 0.0, 1.0), 'f', 1);
    };
    if (!interval) return Cell::of(share, text(share));
    return Cell::of(
        share, QStringLiteral("%1  [%2 – %3]").arg(text(share), text(interval->low), text(interval->high)));
}

Cell shareCell(const MeanInterval& mean) {
    return shareCell(mean.mean, mean.interval);
}

std::optional<Interval> intervalOf(const Judgement& judgement, Interval MetricIntervals::*of) {
    return judgement.intervals ? std::optional((*judgement.intervals).*of) : std::nullopt;
}

std::vector<Cell> shares(const Judgement& j) {
    return {shareCell(j.metrics.wa, intervalOf(j, &MetricIntervals::wa)),
            shareCell(j.metrics.uar, intervalOf(j, &MetricIntervals::uar)),
            shareCell(j.metrics.f1Macro, intervalOf(j, &MetricIntervals::f1Macro)),
            shareCell(j.metrics.f1Weighted, intervalOf(j, &MetricIntervals::f1Weighted))};
}

Row judgementRow(const QString& name, const Judgement& judgement) {
    Row row;
    row.cells = {Cell::of(name)};
    for (Cell& cell : shares(judgement)) row.cells.push_back(std::move(cell));
    row.cells.push_back(Cell::of(double(judgement.metrics.clips), countText(judgement.metrics.clips)));
    return row;
}

QString drawnText(const Judgement& judgement) {
    if (!judgement.intervals) return StudyWords::tr("With one speaker or clip there are no intervals.");
    return judgement.bySpeaker ? StudyWords::tr("95 % intervals: bootstrap over %n speaker(s).", nullptr,
                                                judgement.intervals->groups)
                               : StudyWords::tr("95 % intervals: bootstrap over %n clip(s).", nullptr,
                                                judgement.intervals->groups);
}

Cell optionalShare(const std::optional<double>& value) {
    return value ? Cell::of(*value, QLocale().toString(100 * *value, 'f', 1)) : Cell::of(QString());
}

QString title(const StudyVariant& variant) {
    return translated(Message(variant.title.c_str()));
}

}  // namespace

QString stateText(TaskState state) {
    switch (state) {
        case TaskState::Waiting:
            return StudyWords::tr("waiting");
        case TaskState::Running:
            return StudyWords::tr("training");
        case TaskState::Interrupted:
            return StudyWords::tr("interrupted");
        case TaskState::Finished:
            return StudyWords::tr("finished");
        case TaskState::Failed:
            return StudyWords::tr("failed");
    }
    return {};
}

QStringList togetherColumns() {
    return {StudyWords::tr("Together"),     StudyWords::tr("WA [%]"),          StudyWords::tr("UAR [%]"),
            StudyWords::tr("F1 macro [%]"), StudyWords::tr("F1 weighted [%]"), StudyWords::tr("Answers")};
}

std::vector<Row> togetherRows(const CrossValidationResult& result) {
    if (!result.pooled) return {};
    const MeanMetrics& means = result.means;
    std::vector<Row> rows = {
        judgementRow(StudyWords::tr("All answers pooled"), *result.pooled),
        {{Cell::of(StudyWords::tr("Mean of %n training(s)", nullptr, result.finished)), shareCell(means.wa),
          shareCell(means.uar), shareCell(means.f1Macro), shareCell(means.f1Weighted), Cell::of(QString())},
         -1}};
    if (result.ensemble)
        rows.push_back(judgementRow(StudyWords::tr("Ensemble of the folds"), *result.ensemble));
    for (Cell& cell : rows.front().cells) cell.strong = true;
    return rows;
}

QString togetherText(const StudyPlan& plan, const CrossValidationResult& result) {
    if (!result.pooled) return {};
    QStringList sentences = {
        drawnText(*result.pooled),
        StudyWords::tr("Of the mean: Nadeau and Bengio's, since the trainings share clips."),
        StudyWords::tr("Expected calibration error, pooled: %1.").arg(percentText(result.pooled->ece))};
    if (plan.ensemble && !result.ensemble)
        sentences << StudyWords::tr("The ensemble is judged when every fold of a repeat has finished.");
    QStringList absent;
    for (const FoldResult& fold : result.folds)
        if (fold.test)
            for (const int c : fold.test->metrics.absentClasses)
                absent << StudyWords::tr("%1: %2").arg(QString::fromStdString(plan.tasks[fold.task].foldName),
                                                       QString::fromStdString(result.classes[size_t(c)]));
    if (!absent.isEmpty())
        sentences << StudyWords::tr("Without test clips of a class, which their own UAR leaves out: %1.")
                         .arg(absent.join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
}

QStringList variantColumns() {
    return {StudyWords::tr("Variant"),        StudyWords::tr("Trained"),
            StudyWords::tr("WA, mean [%]"),   StudyWords::tr("UAR, mean [%]"),
            StudyWords::tr("WA, pooled [%]"), StudyWords::tr("UAR, pooled [%]")};
}

std::vector<Row> variantRows(const StudySnapshot& study) {
    std::vector<Row> rows;
    for (const CrossValidationResult& result : *study.results) {
        Row row{{Cell::of(title(study.plan->variants[size_t(result.variant)])),
                 Cell::of(double(result.finished),
                          StudyWords::tr("%1 of %2").arg(result.finished).arg(result.folds.size()))},
                result.variant};
        if (result.pooled) {
            const std::vector<Cell> pooled = shares(*result.pooled);
            for (const Cell& cell :
                 {shareCell(result.means.wa), shareCell(result.means.uar), pooled[0], pooled[1]})
                row.cells.push_back(cell);
        }
        row.cells.resize(size_t(variantColumns().size()), Cell::of(QString()));
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList foldColumns() {
    return {StudyWords::tr("Fold"),       StudyWords::tr("State"),      StudyWords::tr("Epochs"),
            StudyWords::tr("WA [%]"),     StudyWords::tr("UAR [%]"),    StudyWords::tr("F1 macro [%]"),
            StudyWords::tr("Test clips"), StudyWords::tr("Best epoch"), StudyWords::tr("Validation UAR [%]"),
            StudyWords::tr("Loss"),       StudyWords::tr("Seed")};
}

std::vector<Row> foldRows(const StudySnapshot& study, int variant) {
    std::vector<Row> rows;
    const int epochs = study.plan->variants[size_t(variant)].config.epochs;
    const Cell none = Cell::of(QString());
    for (const FoldResult& fold : (*study.results)[size_t(variant)].folds) {
        const StudyTask& task = study.plan->tasks[fold.task];
        const TaskStatus& status = study.table[fold.task];
        const LiveFigures& live = study.live[fold.task];
        Row row{{Cell::of(QString::fromStdString(task.foldName)), Cell::of(stateText(status.state)),
                 Cell::of(double(status.epochs), StudyWords::tr("%1 of %2").arg(status.epochs).arg(epochs))},
                int(fold.task)};
        row.cells[1].toolTip = QString::fromStdString(status.error);
        if (fold.test) {
            const std::vector<Cell> test = shares(*fold.test);
            const int64_t clips = fold.test->metrics.clips;
            row.cells.insert(row.cells.end(),
                             {test[0], test[1], test[2], Cell::of(double(clips), countText(clips)),
                              Cell::of(fold.bestEpoch, countText(fold.bestEpoch))});
        } else {
            row.cells.insert(row.cells.end(), 5, none);
        }
        row.cells.push_back(optionalShare(fold.validationUar ? fold.validationUar : live.validationUar));
        row.cells.push_back(live.trainLoss ? Cell::of(*live.trainLoss, numberText(*live.trainLoss, 3))
                                           : none);
        row.cells.push_back(Cell::of(double(task.seed), QString::number(task.seed)));
        for (Cell& cell : row.cells) cell.strong = status.state == TaskState::Running;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString countsText(const StudySnapshot& study) {
    const auto count = [&](TaskState state) {
        return int(std::count_if(study.table.begin(), study.table.end(),
                                 [&](const TaskStatus& row) { return row.state == state; }));
    };
    QString text = StudyWords::tr("%1 of %2 trainings finished")
                       .arg(countText(count(TaskState::Finished)), countText(qint64(study.table.size())));
    if (const int running = count(TaskState::Running); running > 0)
        text += StudyWords::tr(", %n training", nullptr, running);
    if (const int failed = count(TaskState::Failed); failed > 0)
        text += StudyWords::tr(", %n failed", nullptr, failed);
    return text;
}

}  // namespace sigwavnet::studio
