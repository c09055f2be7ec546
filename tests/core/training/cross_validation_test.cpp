#include "core/training/cross_validation.h"

#include <QTest>

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/training/study.h"
#include "tests/support/study_bench.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

class CrossValidationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersArePooled();
    void meansAreWidenedByOverlap();
    void classesThatAFoldLacksAreSaid();
    void speakersAreDrawnWhereKnown();
    void modelsAnswerTogether();
    void incompleteRepeatsHaveNoEnsemble();
    void damagedFilesAreNamed();
    void realFoldsEndInAReport();
};

namespace {

bool near(double a, double b) {
    return std::abs(a - b) < 1e-12;
}

struct Row {
    const char *clip, *truth, *predicted;
    double probability;  // of tone0
};

// Makes a task look finished, with these answers; ten training clips.
bool finish(const StudyFolder& study, size_t task, const std::vector<Row>& rows,
            const std::string& speaker = "") {
    const fs::path run = study.taskFolder(task);
    std::string predictions = "clip,truth,predicted,tone0,tone1\n", split = "clip,part,label,speaker,hash\n";
    for (int i = 0; i < 10; ++i) split += "train" + std::to_string(i) + ",train,tone0,t,\n";
    for (const Row& row : rows) {
        predictions += std::string(row.clip) + ',' + row.truth + ',' + row.predicted + ',' +
                       numberText(row.probability) + ',' + numberText(1 - row.probability) + '\n';
        split += std::string(row.clip) + ",test," + row.truth + ',' + speaker + ",\n";
    }
    fs::create_directories(run);
    return writeFileAtomically(run / "predictions.csv", predictions) &&
           writeFileAtomically(run / "split.csv", split) &&
           writeFileAtomically(
               run / "result.json",
               R"({"status":"finished","best_epoch":3,"temperature":1.5,"classes":["tone0","tone1"]})");
}

}  // namespace

// Fold 1: 3 of 4 right, recalls 1 and 1/2. Fold 2: 1 of 2 right, recalls 0 and 1. Pooled: 4 of 6; recalls 2/3
// and 2/3.
void CrossValidationTest::answersArePooled() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("loso"));
    QVERIFY(study.ok());
    QVERIFY(finish(*study, 0,
                   {{"a", "tone0", "tone0", 0.9},
                    {"b", "tone0", "tone0", 0.8},
                    {"c", "tone1", "tone1", 0.3},
                    {"d", "tone1", "tone0", 0.6}},
                   "s1"));
    QVERIFY(finish(*study, 1, {{"e", "tone0", "tone1", 0.4}, {"f", "tone1", "tone1", 0.1}}, "s2"));
    const auto result = collectResult(*study);
    QVERIFY2(result.ok(), result.ok() ? "" : result.error().text().c_str());
    QCOMPARE(result->finished, 2);
    QCOMPARE(result->folds.size(), size_t(4));
    QVERIFY(near(result->folds[0].test->metrics.wa, 0.75) && near(result->folds[0].test->metrics.uar, 0.75));
    QCOMPARE(result->folds[0].bestEpoch, 3);
    QCOMPARE(*result->folds[0].temperature, 1.5);
    QVERIFY(!result->folds[2].test);
    QVERIFY(result->folds[2].status.state == TaskState::Waiting);
    QVERIFY(near(result->pooled->metrics.wa, 4.0 / 6));
    QVERIFY(near(result->pooled->metrics.uar, 2.0 / 3));
    QVERIFY(near(result->pooled->metrics.f1Macro, 2.0 / 3));
    QVERIFY((result->pooled->confusion.values == std::vector<int64_t>{2, 1, 1, 2}));
    QCOMPARE(result->answers.size(), size_t(6));
    QVERIFY(!result->ensemble);
}

// Scores 0.75 and 0.5, six test clips for twenty training clips: t(1) = tan(0.475 π), s² = 1/32.
void CrossValidationTest::meansAreWidenedByOverlap() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("loso"));
    QVERIFY(study.ok());
    QVERIFY(finish(*study, 0,
                   {{"a", "tone0", "tone0", 0.9},
                    {"b", "tone0", "tone0", 0.8},
                    {"c", "tone1", "tone1", 0.3},
                    {"d", "tone1", "tone0", 0.6}}));
    QVERIFY(finish(*study, 1, {{"e", "tone0", "tone1", 0.4}, {"f", "tone1", "tone1", 0.1}}));
    const auto result = collectResult(*study);
    QVERIFY(result.ok());
    const MeanInterval& wa = result->means.wa;
    const double half = 12.706204736174705 * std::sqrt((0.5 + 6.0 / 20) / 32);
    QVERIFY(near(wa.mean, 0.625));
    QVERIFY(wa.interval && std::abs(wa.interval->high - (0.625 + half)) < 1e-10);
}

void CrossValidationTest::classesThatAFoldLacksAreSaid() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("loso"));
    QVERIFY(study.ok());
    QVERIFY(finish(*study, 0, {{"a", "tone0", "tone0", 0.9}, {"b", "tone0", "tone1", 0.2}}));
    const auto result = collectResult(*study);
    QVERIFY(result.ok());
    QCOMPARE(result->folds[0].test->metrics.absentClasses, std::vector<int>{1});
    QVERIFY(near(result->folds[0].test->metrics.uar, 0.5));
    const auto json = nlohmann::json::parse(summaryJson(study->plan(), {*result}));
    QVERIFY(json["variants"][0]["folds"][0]["test"]["absent_classes"] == nlohmann::json({"tone1"}));
}

void CrossValidationTest::speakersAreDrawnWhereKnown() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("loso"));
    QVERIFY(study.ok());
    const std::vector<Row> first{{"a", "tone0", "tone0", 0.9}, {"b", "tone1", "tone0", 0.8}};
    const std::vector<Row> second{{"c", "tone0", "tone0", 0.9}, {"d", "tone1", "tone1", 0.2}};
    QVERIFY(finish(*study, 0, first, "s1") && finish(*study, 1, second, "s2"));
    const auto known = collectResult(*study);
    QVERIFY(known.ok() && known->pooled->bySpeaker);
    QCOMPARE(known->pooled->intervals->groups, 2);
    // One speaker alone can't be drawn from: a fold's interval is over its clips.
    QVERIFY(!known->folds[0].test->bySpeaker);
    QCOMPARE(known->folds[0].test->intervals->groups, 2);
    QVERIFY(finish(*study, 1, second, ""));
    const auto unknown = collectResult(*study);
    QVERIFY(unknown.ok() && !unknown->pooled->bySpeaker);
    QCOMPARE(unknown->pooled->intervals->groups, 4);
}

// Three models on the same clip: 0.9, 0.4 and 0.4 for tone0, mean 0.567: right, though two of three were
// wrong.
void CrossValidationTest::modelsAnswerTogether() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("kfold"), 1, true);
    QVERIFY(study.ok());
    QCOMPARE(study->plan().tasks.size(), size_t(3));
    QVERIFY(finish(*study, 0, {{"a", "tone0", "tone0", 0.9}, {"b", "tone1", "tone1", 0.2}}));
    QVERIFY(finish(*study, 1, {{"a", "tone0", "tone1", 0.4}, {"b", "tone1", "tone0", 0.6}}));
    QVERIFY(finish(*study, 2, {{"a", "tone0", "tone1", 0.4}, {"b", "tone1", "tone1", 0.1}}));
    const auto result = collectResult(*study);
    QVERIFY(result.ok() && result->ensemble.has_value());
    QCOMPARE(result->ensembleAnswers.size(), size_t(2));
    QVERIFY(std::abs(result->ensembleAnswers[0].probabilities[0] - 1.7 / 3) < 1e-6);
    QVERIFY(near(result->ensemble->metrics.wa, 1));
    QVERIFY(near(result->pooled->metrics.wa, 0.5));
    // A clip that three models answered is one clip.
    QCOMPARE(result->pooled->intervals->groups, 2);
}

void CrossValidationTest::incompleteRepeatsHaveNoEnsemble() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("kfold"), 1, true);
    QVERIFY(study.ok());
    QVERIFY(finish(*study, 0, {{"a", "tone0", "tone0", 0.9}}));
    QVERIFY(finish(*study, 1, {{"a", "tone0", "tone1", 0.4}}));
    const auto result = collectResult(*study);
    QVERIFY(result.ok() && !result->ensemble);
    QVERIFY(result->pooled.has_value());
}

void CrossValidationTest::damagedFilesAreNamed() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("loso"));
    QVERIFY(study.ok());
    QVERIFY(finish(*study, 0, {{"a", "tone0", "tone0", 0.9}}));
    QVERIFY(writeFileAtomically(study->taskFolder(0) / "predictions.csv",
                                "clip,truth,predicted,tone0,tone1\na,tone0\n")
                .ok());
    const auto result = collectResult(*study);
    QVERIFY(!result.ok());
    QVERIFY(result.error().where.find("predictions.csv") != std::string::npos);
}

void CrossValidationTest::realFoldsEndInAReport() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("folds"));
    QVERIFY(study.ok());
    StudyObserver observer;
    QCOMPARE(*runStudyWorker(*study, bench.corpus, Device(), observer, bench.progress), 3);
    const auto results = collectResults(*study);
    QVERIFY(results.ok());
    const CrossValidationResult& result = results->front();
    QCOMPARE(result.pooled->metrics.clips, int64_t(16));  // each clip once
    for (const FoldResult& fold : result.folds) {
        QVERIFY(fold.validationUar.has_value());
        QVERIFY(fold.temperature.has_value() && *fold.temperature >= kLowestTemperature);
        QVERIFY(fold.trainClips + fold.testClips < 16);
    }
    QVERIFY(writeResults(*study, *results).ok());
    const auto json = nlohmann::json::parse(*readFile(study->path() / "summary.json"));
    QCOMPARE(json["variants"][0]["pooled"]["wa"].get<double>(), result.pooled->metrics.wa);
    QCOMPARE(linesOf(study->path() / "predictions.csv").size(), size_t(17));
}

QTEST_APPLESS_MAIN(CrossValidationTest)
#include "cross_validation_test.moc"
