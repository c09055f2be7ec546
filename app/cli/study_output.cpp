#include "app/cli/study_output.h"

#include <algorithm>

#include "app/cli/console.h"
#include "app/cli/evaluation_output.h"
#include "app/cli/text_table.h"

namespace sigwavnet::cli {

namespace {

// "84.8 % [80.1, 88.9]"
std::string withInterval(double value, const std::optional<MetricIntervals>& intervals,
                         Interval MetricIntervals::*of) {
    return percentText(value) + (intervals ? " " + intervalText((*intervals).*of) : "");
}

// With few trainings the interval is wider than what is possible; that part of it says nothing.
std::string withInterval(const MeanInterval& mean) {
    if (!mean.interval) return percentText(mean.mean);
    return percentText(mean.mean) + " " +
           intervalText({std::max(0.0, mean.interval->low), std::min(1.0, mean.interval->high)});
}

std::vector<std::string> judgementCells(const Judgement& j) {
    return {withInterval(j.metrics.wa, j.intervals, &MetricIntervals::wa),
            withInterval(j.metrics.uar, j.intervals, &MetricIntervals::uar),
            withInterval(j.metrics.f1Macro, j.intervals, &MetricIntervals::f1Macro)};
}

std::string foldTable(const StudyPlan& plan, const CrossValidationResult& result) {
    TextTable table({"training", "fold", "state", "clips", "WA", "UAR", "F1 macro", "best epoch", "val UAR"});
    for (const FoldResult& fold : result.folds) {
        const StudyTask& task = plan.tasks[fold.task];
        std::vector<std::string> row{task.name, task.foldName, taskStateName(fold.status.state)};
        if (fold.test) {
            row.push_back(std::to_string(fold.test->metrics.clips));
            for (std::string& cell : judgementCells(*fold.test)) row.push_back(std::move(cell));
            row.push_back(std::to_string(fold.bestEpoch));
            row.push_back(fold.validationUar ? percentText(*fold.validationUar) : "-");
        }
        table.add(std::move(row));
    }
    return table.text();
}

std::string missingText(const StudyPlan& plan, const CrossValidationResult& result) {
    std::string text;
    for (const FoldResult& fold : result.folds) {
        const std::string& name = plan.tasks[fold.task].name;
        if (!fold.status.error.empty() && fold.status.state == TaskState::Failed)
            text += name + " failed: " + fold.status.error + "\n";
        if (!fold.test || fold.test->metrics.absentClasses.empty()) continue;
        std::string names;
        for (const int c : fold.test->metrics.absentClasses)
            names += (names.empty() ? "" : ", ") + result.classes[static_cast<size_t>(c)];
        text += name + " tests no " + names + ": left out of its UAR\n";
    }
    return text;
}

std::string drawnText(const Judgement& judgement) {
    if (!judgement.intervals) return "";
    return "95 % intervals: bootstrap over " + std::to_string(judgement.intervals->groups) +
           (judgement.bySpeaker ? " speakers" : " clips");
}

std::string confusionTable(const Judgement& judgement, const std::vector<std::string>& classes) {
    std::vector<std::string> header{"true \\ predicted"};
    header.insert(header.end(), classes.begin(), classes.end());
    TextTable table(header);
    for (size_t r = 0; r < classes.size(); ++r) {
        std::vector<std::string> row{classes[r]};
        for (size_t c = 0; c < classes.size(); ++c)
            row.push_back(std::to_string(judgement.confusion.at(r, c)));
        table.add(row);
    }
    return table.text();
}

std::string resultText(const StudyPlan& plan, const CrossValidationResult& result) {
    std::string text = foldTable(plan, result) + missingText(plan, result);
    if (!result.pooled) return text + "No training has finished yet.\n";
    TextTable table({"together", "answers", "WA", "UAR", "F1 macro", "F1 weighted"});
    const auto add = [&](const std::string& name, const Judgement& j) {
        std::vector<std::string> row{name, std::to_string(j.metrics.clips)};
        for (std::string& cell : judgementCells(j)) row.push_back(std::move(cell));
        row.push_back(withInterval(j.metrics.f1Weighted, j.intervals, &MetricIntervals::f1Weighted));
        table.add(std::move(row));
    };
    add("all answers pooled", *result.pooled);
    table.add({"mean of the trainings", std::to_string(result.finished), withInterval(result.means.wa),
               withInterval(result.means.uar), withInterval(result.means.f1Macro),
               withInterval(result.means.f1Weighted)});
    if (result.ensemble) add("ensemble of the folds", *result.ensemble);
    text += "\n" + table.text();
    text += "WA: right clips / all clips; UAR: mean of the classes' recalls.\n" + drawnText(*result.pooled) +
            "; of the mean: Nadeau and Bengio, with " + std::to_string(result.finished) + " trainings.\n";
    text += "Expected calibration error, pooled: " + percentText(result.pooled->ece) + "\n\n";
    return text + confusionTable(*result.pooled, result.classes);
}

std::string variantTable(const StudyPlan& plan, const std::vector<CrossValidationResult>& results) {
    TextTable table(
        {"variant", "trainings", "WA mean", "UAR mean", "F1 macro mean", "WA pooled", "UAR pooled"});
    std::string missing, drawn;
    for (const CrossValidationResult& result : results) {
        std::vector<std::string> row{
            plan.variants[static_cast<size_t>(result.variant)].title,
            std::to_string(result.finished) + "/" + std::to_string(result.folds.size())};
        if (result.pooled) {
            const std::vector<std::string> pooled = judgementCells(*result.pooled);
            row.insert(row.end(), {withInterval(result.means.wa), withInterval(result.means.uar),
                                   withInterval(result.means.f1Macro), pooled[0], pooled[1]});
            drawn = drawnText(*result.pooled);
        }
        table.add(std::move(row));
        missing += missingText(plan, result);
    }
    return table.text() + missing +
           "Means over the trainings with Nadeau and Bengio's 95 % interval. Pooled: all answers; " + drawn +
           ".\n";
}

}  // namespace

std::string studyText(const StudyPlan& plan, const std::vector<CrossValidationResult>& results) {
    return results.size() == 1 ? resultText(plan, results.front()) : variantTable(plan, results);
}

}  // namespace sigwavnet::cli
