#include "core/training/study.h"

#include <QTest>

#include <map>
#include <mutex>
#include <thread>

#include "core/base/files.h"
#include "tests/support/study_bench.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

class StudyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoWorkersShareTheTasks();
    void aPausedTaskGoesOn();
    void aFoldThatCannotTrainDoesNotStopTheOthers();
    void workersThatDieAreCounted();
    void progressForgivesDeaths();
    void givenUpTasksCanBeTriedAgain();
    void aTornJournalIsRead();
    void aRunThatIsTrainedByHandIsLeftAlone();
    void theSameStudyIsGoneOnWith();
    void foldersOfOtherStudiesAreRefused();
    void changedCorporaAreRefused();
};

namespace {

// Counts who was begun and finished, from any thread.
class Counter : public StudyObserver {
public:
    std::mutex mutex;
    std::map<std::string, int> claims, ends;
    TrainingControl* control = nullptr;  // asked to stop in the first batch
    void claimed(const StudyTask& task, int) override {
        const std::lock_guard lock(mutex);
        ++claims[task.name];
    }
    void finished(const StudyTask& task) override {
        const std::lock_guard lock(mutex);
        ++ends[task.name];
    }
    void batch(const BatchReport&) override {
        if (control) control->ask(TrainingControl::Wish::Stop);
    }
};

Result<int> work(StudyBench& bench, StudyFolder& study, StudyObserver& observer,
                 TrainingControl* control = nullptr) {
    SilentProgress progress;
    return runStudyWorker(study, bench.corpus, Device(), observer, progress, control);
}

std::string journalOf(const StudyFolder& study, size_t task) {
    return (study.path() / "attempts" / (study.plan().tasks[task].name + ".jsonl")).string();
}

bool taken(const StudyFolder& study, size_t task, int epochs) {
    return appendLine(journalOf(study, task), R"({"event":"taken","epochs":)" + std::to_string(epochs) + "}")
        .ok();
}

}  // namespace

void StudyTest::twoWorkersShareTheTasks() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("loso"));
    QVERIFY(study.ok());
    auto other = StudyFolder::open(bench.studyPath());
    QVERIFY(other.ok());
    Counter counter;
    int first = 0;
    std::thread beside([&] {
        if (const auto done = work(bench, *other, counter)) first = *done;
    });
    const auto second = work(bench, *study, counter);
    beside.join();
    QVERIFY(second.ok());
    QCOMPARE(first + *second, 4);
    QCOMPARE(counter.ends.size(), size_t(4));
    for (const auto& [name, claims] : counter.claims) QVERIFY2(claims == 1, name.c_str());
    for (const TaskStatus& row : study->table()) {
        QVERIFY(row.state == TaskState::Finished);
        QCOMPARE(row.epochs, 2);
        QCOMPARE(row.attempts, 1);
    }
    // Nothing is left.
    QCOMPARE(*work(bench, *study, counter), 0);
}

void StudyTest::aPausedTaskGoesOn() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("stratified"));
    QVERIFY(study.ok());
    TrainingControl control;
    Counter stopping;
    stopping.control = &control;
    const auto stopped = work(bench, *study, stopping, &control);
    QVERIFY(!stopped.ok());
    QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
    QVERIFY(study->status(0).state == TaskState::Interrupted);
    QCOMPARE(study->status(0).losses, 0);
    Counter counter;
    QCOMPARE(*work(bench, *study, counter), 1);
    QCOMPARE(study->status(0).attempts, 2);
    QVERIFY(study->status(0).state == TaskState::Finished);
}

// Only speaker a says tone1: without her nothing can be learned of it.
void StudyTest::aFoldThatCannotTrainDoesNotStopTheOthers() {
    StudyBench bench;
    for (Clip& clip : bench.corpus.clips)
        if (clip.label == "tone1") clip.speaker = "a";
    auto study = bench.begin(studyConfig("loso"));
    QVERIFY(study.ok());
    Counter counter;
    const auto done = work(bench, *study, counter);
    QVERIFY2(done.ok(), done.ok() ? "" : done.error().text().c_str());
    int failed = 0;
    for (const TaskStatus& row : study->table()) {
        QVERIFY(row.state == TaskState::Finished || row.state == TaskState::Failed);
        if (row.state != TaskState::Failed) continue;
        ++failed;
        QCOMPARE(row.attempts, 1);  // it would fail for ever: not tried again
        QVERIFY2(row.error.find("tone1") != std::string::npos, row.error.c_str());
    }
    // One fold tests her, another one selects by her.
    QCOMPARE(failed, 2);
    QCOMPARE(*done, 2);
}

void StudyTest::workersThatDieAreCounted() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("stratified"));
    QVERIFY(study.ok());
    QVERIFY(study->status(0).state == TaskState::Waiting);
    QVERIFY(taken(*study, 0, 0));
    QVERIFY(study->status(0).state == TaskState::Interrupted);
    QCOMPARE(study->status(0).losses, 1);
    QVERIFY(taken(*study, 0, 0) && taken(*study, 0, 0));
    QVERIFY(study->status(0).state == TaskState::Failed);
    QVERIFY(study->status(0).error.find("died 3 times") != std::string::npos);
    const auto claim = study->claim();
    QVERIFY(claim.ok() && !*claim);
}

void StudyTest::progressForgivesDeaths() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("stratified"));
    QVERIFY(study.ok());
    QVERIFY(taken(*study, 0, 0) && taken(*study, 0, 0) && taken(*study, 0, 1) && taken(*study, 0, 1));
    QVERIFY(study->status(0).state == TaskState::Interrupted);
    QCOMPARE(study->status(0).attempts, 4);
}

void StudyTest::givenUpTasksCanBeTriedAgain() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("stratified"));
    QVERIFY(study.ok());
    auto claim = study->claim();
    QVERIFY(claim.ok() && *claim);
    QVERIFY(study->status(0).state == TaskState::Running);
    QVERIFY(
        study->reportFailed(std::move(**claim), {ErrorKind::Invalid, "x", {CORE_TEXT("It diverged.")}}, true)
            .ok());
    QVERIFY(study->status(0).state == TaskState::Failed);
    QVERIFY(study->status(0).error == "x: It diverged.");
    QCOMPARE(*study->retryFailed(), 1);
    QVERIFY(study->status(0).state == TaskState::Interrupted);
    Counter counter;
    QCOMPARE(*work(bench, *study, counter), 1);
    QCOMPARE(*study->retryFailed(), 0);
}

void StudyTest::aTornJournalIsRead() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("stratified"));
    QVERIFY(study.ok());
    QVERIFY(writeFileAtomically(journalOf(*study, 0), "{\"event\":\"taken\",\"epochs\":0}\n{\"event\":\"tak")
                .ok());
    QCOMPARE(study->status(0).attempts, 1);
    const auto claim = study->claim();
    QVERIFY(claim.ok() && *claim);
    QCOMPARE(study->status(0).attempts, 2);
}

void StudyTest::aRunThatIsTrainedByHandIsLeftAlone() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("stratified"));
    QVERIFY(study.ok());
    fs::create_directories(study->taskFolder(0));
    const auto lock = FileLock::tryAcquire(study->taskFolder(0) / "run.lock");
    QVERIFY(lock && *lock);
    QVERIFY(study->status(0).state == TaskState::Running);
    const auto claim = study->claim();
    QVERIFY(claim.ok() && !*claim);
}

void StudyTest::theSameStudyIsGoneOnWith() {
    StudyBench bench;
    auto study = bench.begin(studyConfig("stratified"));
    QVERIFY(study.ok());
    Counter counter;
    QCOMPARE(*work(bench, *study, counter), 1);
    auto again = bench.begin(studyConfig("stratified"));
    QVERIFY(again.ok());
    QVERIFY(again->status(0).state == TaskState::Finished);
}

void StudyTest::foldersOfOtherStudiesAreRefused() {
    StudyBench bench;
    QVERIFY(bench.begin(studyConfig("stratified")).ok());
    TrainingConfig other = studyConfig("stratified");
    other.batchSize = 3;
    const auto refused = bench.begin(other);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().kind == ErrorKind::Invalid);
    QVERIFY(refused.error().text().find("batch_size") != std::string::npos);
    // Anything else is not overwritten either.
    QVERIFY(writeFileAtomically(bench.folder / "precious.txt", "years of work").ok());
    const auto plan = bench.plan(other);
    const auto exists = StudyFolder::create(bench.folder.path(), *plan);
    QVERIFY(!exists.ok());
    QVERIFY(exists.error().kind == ErrorKind::Exists);
    QVERIFY(StudyFolder::open(bench.folder.path()).error().kind == ErrorKind::NotFound);
}

void StudyTest::changedCorporaAreRefused() {
    StudyBench bench;
    const auto study = bench.begin(studyConfig("stratified"));
    QVERIFY(study.ok());
    SilentProgress progress;
    QVERIFY(study->openCorpus({}, progress).ok());
    // Another place with the same clips is fine; another clip is not.
    fs::create_directories(bench.folder / "moved");
    const fs::path moved = writeToneTable(bench.folder / "moved", 8);
    QVERIFY(study->openCorpus(moved, progress).ok());
    const auto before = readFile(moved);
    QVERIFY(before && writeFileAtomically(moved, before->substr(0, before->rfind("tone1"))).ok());
    const auto changed = study->openCorpus(moved, progress);
    QVERIFY(!changed.ok());
    QVERIFY(changed.error().kind == ErrorKind::Invalid);
}

QTEST_APPLESS_MAIN(StudyTest)
#include "study_test.moc"
