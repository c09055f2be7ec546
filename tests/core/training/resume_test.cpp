// A run that was stopped anywhere and went on ends with the bits of one that never stopped.
#include <QTest>

#include <thread>

#include "tests/core/training/resume_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class ResumeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoRunsAreTheSame();
    void stoppedAfterAnyStep();
    void resumedAgainAndAgain();
    void everyOptimizerAndArchitecture();
    void stopsAfterEpochs();
    void pausesInPlace();
    void aCancelledRunGoesOn();
    void earlyStoppingIsRemembered();
    void aKilledRunLeavesTornTables();
    void aRunWithoutACheckpointStartsAnew();
    void aDamagedCheckpointGivesWay();
};

void ResumeTest::twoRunsAreTheSame() {
    ResumeBench bench;
    QVERIFY(bench.trainWhole().ok());
    QVERIFY(trainTones(bench.corpus, bench.config, bench.folder / "again", bench.recorder).ok());
    QCOMPARE(runDifference(bench.whole(), bench.folder / "again"), std::string());
    bench.config.seed = 2;
    QVERIFY(trainTones(bench.corpus, bench.config, bench.folder / "other", bench.recorder).ok());
    QVERIFY(!runDifference(bench.whole(), bench.folder / "other").empty());
}

void ResumeTest::stoppedAfterAnyStep() {
    ResumeBench bench;
    const auto whole = bench.trainWhole();
    QVERIFY2(whole.ok(), whole ? "" : whole.error().text().c_str());
    const int64_t steps = bench.recorder.batches.back().steps;
    QCOMPARE(steps, int64_t(15));
    for (int64_t step = 1; step <= steps; ++step) {
        const auto path = bench.folder / ("run" + std::to_string(step));
        const auto paused = bench.startAndStop(path, step);
        QVERIFY(paused.ok() && paused->paused && !paused->test);
        QCOMPARE(paused->epochs, int((step - 1) / 5));
        QVERIFY(runState(path) == RunState::Paused);
        Recorder observer;
        const auto done = bench.resume(path, observer);
        QVERIFY2(done.ok(), done ? "" : done.error().text().c_str());
        QVERIFY(!done->paused && done->test && done->epochs == 3 && done->bestEpoch == whole->bestEpoch);
        QCOMPARE(int64_t(observer.batches.size()), steps - step);
        QCOMPARE(runDifference(bench.whole(), path), std::string());
        QVERIFY(runState(path) == RunState::Finished);
    }
}

void ResumeTest::resumedAgainAndAgain() {
    ResumeBench bench;
    QVERIFY(bench.trainWhole().ok());
    const auto path = bench.folder / "run";
    QVERIFY(bench.startAndStop(path, 2).ok());
    for (const int64_t step : {3, 4, 5, 9, 14}) {
        Recorder observer;
        const auto paused = bench.resume(path, observer, step);
        QVERIFY(paused.ok() && paused->paused);
    }
    QVERIFY(bench.resume(path).ok());
    QCOMPARE(runDifference(bench.whole(), path), std::string());
}

// What else has a state of its own: Adam's moments, a batch norm's statistics, a shared kernel.
void ResumeTest::everyOptimizerAndArchitecture() {
    for (const std::string setting :
         {"optimizer.name=adam", "network.mode=CQF", "network.architecture=CNN-3-GRU", "averaging.decay=0",
          "network.train_kernels=false"}) {
        ResumeBench bench;
        const size_t equals = setting.find('=');
        QVERIFY2(setOption(bench.config, setting.substr(0, equals), setting.substr(equals + 1)).ok(),
                 setting.c_str());
        bench.config.epochs = 2;
        const auto whole = bench.trainWhole();
        QVERIFY2(whole.ok(), whole ? "" : whole.error().text().c_str());
        QVERIFY(bench.startAndStop(bench.folder / "run", 7).ok());
        QVERIFY(bench.resume(bench.folder / "run").ok());
        const std::string difference = runDifference(bench.whole(), bench.folder / "run");
        QVERIFY2(difference.empty(), (setting + ": " + difference).c_str());
    }
}

// As a search does: the schedule is the whole one, and each call goes on to its own epoch.
void ResumeTest::stopsAfterEpochs() {
    ResumeBench bench;
    QVERIFY(bench.trainWhole().ok());
    const auto path = bench.folder / "run";
    Recorder observer;
    const auto first =
        train(bench.corpus, bench.config, Device(), path, observer, bench.progress, nullptr, {1});
    QVERIFY(first.ok() && first->paused && first->epochs == 1 && first->bestEpoch == 1);
    const auto same = bench.resume(path, observer, 0, {1});
    QVERIFY(same.ok() && same->paused && same->epochs == 1);
    const auto second = bench.resume(path, observer, 0, {2});
    QVERIFY(second.ok() && second->paused && second->epochs == 2);
    QVERIFY(runState(path) == RunState::Paused);
    const auto third = bench.resume(path, observer, 0, {3});
    QVERIFY(third.ok() && !third->paused && third->test);
    QCOMPARE(observer.epochs.size(), size_t(3));  // each told once
    QCOMPARE(runDifference(bench.whole(), path), std::string());
}

namespace {

// Lets a waiting training go on once it has said that it waits.
class WaitingRoom : public Progress {
public:
    explicit WaitingRoom(TrainingControl& control) : control_(control) {}
    void report(int64_t, int64_t, const Message& phase) override {
        if (phase.text() != "Paused") return;
        ++pauses;
        control_.ask(TrainingControl::Wish::Run);
    }
    int pauses = 0;

private:
    TrainingControl& control_;
};

}  // namespace

void ResumeTest::pausesInPlace() {
    ResumeBench bench;
    QVERIFY(bench.trainWhole().ok());
    TrainingControl control;
    WaitingRoom room(control);
    Recorder observer;
    const auto path = bench.folder / "run";
    int64_t saved = -1;
    observer.onBatch = [&](const BatchReport& report) {
        if (report.step == 7) control.ask(TrainingControl::Wish::Pause);
        if (report.step == 8) saved = readCheckpoint(path / "checkpoint.safetensors")->position.step;
    };
    const auto done = train(bench.corpus, bench.config, Device(), path, observer, room, &control);
    QVERIFY(done.ok() && !done->paused);
    QCOMPARE(room.pauses, 1);
    QCOMPARE(saved, int64_t(7));  // it may be killed while it waits
    QCOMPARE(runDifference(bench.whole(), path), std::string());
}

void ResumeTest::aCancelledRunGoesOn() {
    ResumeBench bench;
    bench.config.checkpointSeconds = 1e-6;
    QVERIFY(bench.trainWhole().ok());
    const auto path = bench.folder / "run";
    SilentProgress progress;
    Recorder observer;
    observer.onBatch = [&](const BatchReport& report) {
        if (report.step == 8) progress.cancel();
    };
    const auto cancelled = train(bench.corpus, bench.config, Device(), path, observer, progress);
    QVERIFY(!cancelled.ok() && cancelled.error().kind == ErrorKind::Cancelled);
    QVERIFY(runState(path) == RunState::Cancelled);
    QVERIFY(bench.resume(path).ok());
    QCOMPARE(runDifference(bench.whole(), path), std::string());
}

void ResumeTest::earlyStoppingIsRemembered() {
    ResumeBench bench;
    bench.config.epochs = 30;
    bench.config.learningRate = 1e-7;  // nothing changes
    bench.config.patience = 2;
    const auto whole = bench.trainWhole();
    QVERIFY(whole.ok() && whole->stoppedEarly);
    const auto path = bench.folder / "run";
    QVERIFY(bench.startAndStop(path, int64_t(5) * (whole->epochs - 1) + 2).ok());
    const auto done = bench.resume(path);
    QVERIFY(done.ok() && done->stoppedEarly);
    QCOMPARE(done->epochs, whole->epochs);
    QCOMPARE(runDifference(bench.whole(), path), std::string());
}

// Rows that the checkpoint does not know yet, and a last line that was cut off in the middle.
void ResumeTest::aKilledRunLeavesTornTables() {
    ResumeBench bench;
    QVERIFY(bench.trainWhole().ok());
    const auto path = bench.folder / "run";
    QVERIFY(bench.startAndStop(path, 8).ok());
    for (const char* name : {"metrics.csv", "metrics.jsonl", "confusion.jsonl"}) {
        const std::string whole = contentOf(bench.whole() / name);
        QVERIFY(writeFileAtomically(path / name, whole.substr(0, whole.size() - 5)).ok());
    }
    std::filesystem::remove(path / "result.json");
    std::ofstream(path / ".last.safetensors.4711-0.part") << "half of a model";
    QVERIFY(runState(path) == RunState::Interrupted);
    QVERIFY(bench.resume(path).ok());
    QCOMPARE(runDifference(bench.whole(), path), std::string());
    QVERIFY(!std::filesystem::exists(path / ".last.safetensors.4711-0.part"));
}

void ResumeTest::aRunWithoutACheckpointStartsAnew() {
    ResumeBench bench;
    QVERIFY(bench.trainWhole().ok());
    const auto path = bench.folder / "run";
    QVERIFY(bench.startAndStop(path, 8).ok());
    for (const char* name :
         {"checkpoint.safetensors", "checkpoint.previous.safetensors", "split.csv", "result.json"})
        std::filesystem::remove(path / name);
    QVERIFY(bench.resume(path).ok());
    QCOMPARE(runDifference(bench.whole(), path), std::string());
}

void ResumeTest::aDamagedCheckpointGivesWay() {
    ResumeBench bench;
    bench.config.checkpointSeconds = 1e-6;
    QVERIFY(bench.trainWhole().ok());
    const auto path = bench.folder / "run";
    QVERIFY(bench.startAndStop(path, 8).ok());
    std::filesystem::resize_file(path / "checkpoint.safetensors", 1000);
    Recorder observer;
    QVERIFY(bench.resume(path, observer).ok());
    QVERIFY(observer.notices.size() == 1 && says(observer.notices[0], "damaged"));
    QVERIFY(says(contentOf(path / "log.txt"), "newest checkpoint is damaged"));
    QVERIFY(observer.batches.front().step < 9);
    QCOMPARE(runDifference(bench.whole(), path), std::string());
}

QTEST_APPLESS_MAIN(ResumeTest)
#include "resume_test.moc"
