#include "core/training/study_plan.h"

#include <QTest>

#include <set>

#include "tests/support/study_bench.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class StudyPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTaskForEveryFoldAndSeed();
    void theFileSaysItAll();
    void unknownKeysAreNamed();
    void newerStudiesAreRefused();
    void foldersCannotEscape();
    void whatDiffersIsNamed();
    void splitsWithoutATestAreRefused();
    void ensemblesNeedACommonTestPart();
    void corporaFromNowhereAreRefused();
};

namespace {

bool mentions(const Error& error, const std::string& words) {
    return error.text().find(words) != std::string::npos;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

}  // namespace

void StudyPlanTest::aTaskForEveryFoldAndSeed() {
    const StudyBench bench;
    TrainingConfig config = studyConfig("loso");
    config.seed = 5;
    config.split.seed = 9;
    const auto plan = bench.plan(config, 2);
    QVERIFY(plan.ok());
    QCOMPARE(plan->tasks.size(), size_t(8));  // four speakers, twice
    std::set<std::string> names;
    for (const StudyTask& task : plan->tasks) {
        names.insert(task.name);
        const TrainingConfig trained = plan->config(task);
        QCOMPARE(trained.seed, uint64_t(4 + task.repeat));
        QCOMPARE(trained.split.seed, uint64_t(8 + task.repeat));
        QCOMPARE(trained.fold, task.fold);
        QCOMPARE(trained.network.classes, 2);
    }
    QCOMPARE(names.size(), size_t(8));
    QVERIFY(plan->tasks[5].name == "repeat02-fold02");
    QVERIFY(plan->tasks[5].foldName == "speaker b");
}

void StudyPlanTest::theFileSaysItAll() {
    const StudyBench bench;
    const auto plan = bench.plan(studyConfig("kfold"), 2, true);
    QVERIFY(plan.ok());
    const auto read = studyPlanFromJson(studyPlanJson(*plan), "study.json");
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().text().c_str());
    QVERIFY(studyPlanJson(*read) == studyPlanJson(*plan));
    QVERIFY(read->ensemble);
    QVERIFY(checkSamePlan(*plan, *read, "study").ok());
}

void StudyPlanTest::unknownKeysAreNamed() {
    const StudyBench bench;
    const std::string text = studyPlanJson(*bench.plan(studyConfig("loso")));
    const auto misspelt = studyPlanFromJson(replaced(text, "\"attempts\"", "\"atempts\""), "study.json");
    QVERIFY(!misspelt.ok());
    QVERIFY(mentions(misspelt.error(), "atempts"));
    const auto option =
        studyPlanFromJson(replaced(text, "\"network.levels\"", "\"network.level\""), "study.json");
    QVERIFY(!option.ok());
    QVERIFY(mentions(option.error(), "network.level"));
    const auto torn = studyPlanFromJson(text.substr(0, text.size() / 2), "study.json");
    QVERIFY(!torn.ok());
    QVERIFY(torn.error().kind == ErrorKind::Invalid && torn.error().where == "study.json");
}

void StudyPlanTest::newerStudiesAreRefused() {
    const StudyBench bench;
    const std::string text = studyPlanJson(*bench.plan(studyConfig("loso")));
    const auto newer = studyPlanFromJson(replaced(text, "\"version\": 1", "\"version\": 2"), "study.json");
    QVERIFY(!newer.ok());
    QVERIFY(newer.error().kind == ErrorKind::Unsupported);
}

void StudyPlanTest::foldersCannotEscape() {
    const StudyBench bench;
    const std::string text = studyPlanJson(*bench.plan(studyConfig("loso")));
    QVERIFY(!studyPlanFromJson(replaced(text, "\"fold01\"", "\"../fold01\""), "study.json").ok());
    QVERIFY(!studyPlanFromJson(replaced(text, "\"variant\": 0", "\"variant\": 7"), "study.json").ok());
}

void StudyPlanTest::whatDiffersIsNamed() {
    const StudyBench bench;
    TrainingConfig other = studyConfig("loso");
    other.learningRate = 0.5;
    const auto plan = bench.plan(studyConfig("loso"));
    const Status same = checkSamePlan(*bench.plan(other), *plan, "my-study");
    QVERIFY(!same.ok());
    QVERIFY2(mentions(same.error(), "learning_rate") && mentions(same.error(), "my-study"),
             same.error().text().c_str());
    // Where the clips lie and how many threads there are changes no question.
    StudyPlan moved = *plan;
    moved.openedFrom = "/elsewhere";
    moved.threads = 7;
    QVERIFY(checkSamePlan(moved, *plan, "my-study").ok());
}

void StudyPlanTest::splitsWithoutATestAreRefused() {
    const StudyBench bench;
    const auto plan = bench.plan(studyConfig("all"));
    QVERIFY(!plan.ok());
    QVERIFY(mentions(plan.error(), "no test clips"));
}

void StudyPlanTest::ensemblesNeedACommonTestPart() {
    const StudyBench bench;
    QVERIFY(bench.plan(studyConfig("kfold"), 1, true).ok());
    for (const char* split : {"loso", "folds", "stratified"}) {
        const auto plan = bench.plan(studyConfig(split), 1, true);
        QVERIFY2(!plan.ok() && mentions(plan.error(), "kfold"), split);
    }
}

void StudyPlanTest::corporaFromNowhereAreRefused() {
    StudyBench bench;
    bench.corpus.openedFrom.clear();
    QVERIFY(!bench.plan(studyConfig("loso")).ok());
}

QTEST_APPLESS_MAIN(StudyPlanTest)
#include "study_plan_test.moc"
