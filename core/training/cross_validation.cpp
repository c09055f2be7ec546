#include "core/training/cross_validation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/base/parse_number.h"
#include "core/training/metrics_index.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

Error notUnderstood(const fs::path& file) {
    return {ErrorKind::Invalid,
            file.string(),
            {CORE_TEXT("The file of this finished run can't be understood; remove the run's folder to train "
                       "it again.")}};
}

Result<Json> readResult(const fs::path& run) {
    SWN_ASSIGN(const std::string text, readFile(run / "result.json", 1 << 26));
    Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object() || !json.contains("classes")) return notUnderstood(run / "result.json");
    return json;
}

// What split.csv says that the results need.
struct SplitFacts {
    std::map<std::string, std::string> speakers;  // by clip
    int64_t train = 0, test = 0;                  // clips
};

Result<SplitFacts> readSplit(const fs::path& run) {
    SplitFacts facts;
    SWN_ASSIGN(const std::vector<CsvRow> rows, readCsvFile(run / "split.csv"));
    for (size_t i = 1; i < rows.size(); ++i) {
        const std::vector<std::string>& cells = rows[i].cells;
        if (cells.size() < 4) return notUnderstood(run / "split.csv");
        facts.speakers[cells[0]] = cells[3];
        facts.train += cells[1] == partName(Part::Train);
        facts.test += cells[1] == partName(Part::Test);
    }
    return facts;
}

int indexOf(const std::vector<std::string>& names, const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

// predictions.csv; no answers when the run had no readable test clip.
Result<std::vector<StudyAnswer>> readAnswers(const fs::path& run, size_t task, const SplitFacts& split,
                                             const std::vector<std::string>& classes) {
    const fs::path file = run / "predictions.csv";
    std::vector<StudyAnswer> answers;
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return answers;
    SWN_ASSIGN(const std::vector<CsvRow> rows, readCsvFile(file));
    for (size_t i = 1; i < rows.size(); ++i) {
        const std::vector<std::string>& row = rows[i].cells;
        if (row.size() != 3 + classes.size()) return notUnderstood(file);
        StudyAnswer answer;
        answer.task = task;
        answer.clip = row[0];
        const auto speaker = split.speakers.find(row[0]);
        if (speaker != split.speakers.end()) answer.speaker = speaker->second;
        answer.truth = indexOf(classes, row[1]);
        answer.predicted = indexOf(classes, row[2]);
        if (answer.truth < 0 || answer.predicted < 0) return notUnderstood(file);
        for (size_t c = 3; c < row.size(); ++c) {
            const auto probability = parseNumber<float>(row[c]);
            if (!probability) return notUnderstood(file);
            answer.probabilities.push_back(*probability);
        }
        answers.push_back(std::move(answer));
    }
    return answers;
}

std::optional<double> bestValidationUar(const fs::path& run) {
    const auto summary = readMetricsSummary(run);
    if (!summary) return {};
    const int column = indexOf(summary->names, "val_uar");
    if (column < 0 || static_cast<size_t>(column) >= summary->best.size()) return {};
    const double value = summary->best[static_cast<size_t>(column)];
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Status readFold(const StudyFolder& study, FoldResult& fold, CrossValidationResult& result) {
    const fs::path run = study.taskFolder(fold.task);
    SWN_ASSIGN(const Json json, readResult(run));
    if (result.classes.empty()) result.classes = json.at("classes").get<std::vector<std::string>>();
    fold.bestEpoch = json.value("best_epoch", 0);
    if (json.contains("temperature") && json["temperature"].is_number())
        fold.temperature = json["temperature"];
    fold.validationUar = bestValidationUar(run);
    SWN_ASSIGN(const SplitFacts split, readSplit(run));
    fold.trainClips = split.train;
    fold.testClips = split.test;
    SWN_ASSIGN(const auto answers, readAnswers(run, fold.task, split, result.classes));
    if (!answers.empty()) fold.test = judge(answers, static_cast<int>(result.classes.size()));
    result.answers.insert(result.answers.end(), answers.begin(), answers.end());
    return {};
}

MeanMetrics meansOf(const std::vector<FoldResult>& folds) {
    std::vector<double> wa, uar, f1Macro, f1Weighted;
    double test = 0, train = 0;
    for (const FoldResult& fold : folds) {
        if (!fold.test) continue;
        wa.push_back(fold.test->metrics.wa);
        uar.push_back(fold.test->metrics.uar);
        f1Macro.push_back(fold.test->metrics.f1Macro);
        f1Weighted.push_back(fold.test->metrics.f1Weighted);
        test += double(fold.testClips);
        train += double(fold.trainClips);
    }
    const double share = train > 0 ? test / train : 0;
    return {correctedInterval(wa, share), correctedInterval(uar, share), correctedInterval(f1Macro, share),
            correctedInterval(f1Weighted, share)};
}

// The mean of several models' answers to one clip.
StudyAnswer averaged(const std::vector<const StudyAnswer*>& answers) {
    StudyAnswer mean = *answers.front();
    std::vector<double> sums(mean.probabilities.size(), 0);
    for (const StudyAnswer* answer : answers)
        for (size_t c = 0; c < sums.size(); ++c) sums[c] += answer->probabilities[c];
    for (size_t c = 0; c < sums.size(); ++c)
        mean.probabilities[c] = static_cast<float>(sums[c] / double(answers.size()));
    mean.predicted = static_cast<int>(std::max_element(sums.begin(), sums.end()) - sums.begin());
    return mean;
}

// An answer a clip and repeat, of the repeats whose every fold has finished.
std::vector<StudyAnswer> ensembleOf(const StudyPlan& plan, const CrossValidationResult& result) {
    std::set<int> incomplete;
    std::map<int, size_t> models;
    for (const FoldResult& fold : result.folds) {
        const int repeat = plan.tasks[fold.task].repeat;
        ++models[repeat];
        if (fold.status.state != TaskState::Finished) incomplete.insert(repeat);
    }
    std::map<std::pair<int, std::string>, std::vector<const StudyAnswer*>> byClip;
    for (const StudyAnswer& answer : result.answers)
        byClip[{plan.tasks[answer.task].repeat, answer.clip}].push_back(&answer);
    std::vector<StudyAnswer> together;
    for (const auto& [key, answers] : byClip)
        if (!incomplete.count(key.first) && answers.size() == models[key.first])
            together.push_back(averaged(answers));
    return together;
}

}  // namespace

Judgement judge(const std::vector<StudyAnswer>& answers, int classes) {
    Judgement judgement;
    std::vector<int> truth, predicted;
    std::vector<std::string> speakers, clips;
    std::vector<double> confidences;
    std::vector<bool> right;
    for (const StudyAnswer& answer : answers) {
        truth.push_back(answer.truth);
        predicted.push_back(answer.predicted);
        speakers.push_back(answer.speaker);
        clips.push_back(answer.clip);
        confidences.push_back(answer.probabilities[static_cast<size_t>(answer.predicted)]);
        right.push_back(answer.truth == answer.predicted);
    }
    judgement.confusion = confusionMatrix(truth, predicted, classes);
    judgement.metrics = computeMetrics(judgement.confusion);
    judgement.ece = computeCalibration(confidences, right).ece;
    const BootstrapGroups groups = bootstrapGroups(speakers, clips);
    judgement.bySpeaker = groups.bySpeaker;
    judgement.intervals = bootstrapIntervals(truth, predicted, groups.of, classes);
    return judgement;
}

Result<CrossValidationResult> collectResult(const StudyFolder& study, int variant) {
    CrossValidationResult result;
    result.variant = variant;
    for (size_t task = 0; task < study.plan().tasks.size(); ++task) {
        if (study.plan().tasks[task].variant != variant) continue;
        FoldResult fold;
        fold.task = task;
        fold.status = study.status(task);
        result.failed += fold.status.state == TaskState::Failed ? 1 : 0;
        if (fold.status.state == TaskState::Finished) {
            SWN_TRY(readFold(study, fold, result));
            ++result.finished;
        }
        result.folds.push_back(std::move(fold));
    }
    const int classes = static_cast<int>(result.classes.size());
    result.means = meansOf(result.folds);
    if (!result.answers.empty()) result.pooled = judge(result.answers, classes);
    if (study.plan().ensemble) result.ensembleAnswers = ensembleOf(study.plan(), result);
    if (!result.ensembleAnswers.empty()) result.ensemble = judge(result.ensembleAnswers, classes);
    return result;
}

Result<std::vector<CrossValidationResult>> collectResults(const StudyFolder& study) {
    std::vector<CrossValidationResult> results;
    for (size_t variant = 0; variant < study.plan().variants.size(); ++variant) {
        SWN_ASSIGN(CrossValidationResult result, collectResult(study, static_cast<int>(variant)));
        results.push_back(std::move(result));
    }
    return results;
}

}  // namespace sigwavnet
