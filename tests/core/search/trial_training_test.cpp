// Trials that are really trained: tones, a network of seconds.
#include "core/search/trial_training.h"

#include <QTest>
#include <fstream>

#include "core/base/files.h"
#include "core/checkpoint/run_folder.h"
#include "core/search/trial_metrics.h"
#include "tests/core/search/search_fixture.h"

using namespace sigwavnet;
namespace fs = std::filesystem;

class TrialTrainingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void metricsAreReadUpToTheMilestone();
    void aTrialClimbsAsOneRun();
    void finishedWorkIsNotTrainedAgain();
    void aStoppedTrialGoesOn();
    void anEarlyDeathLeavesNothingInTheWay();
    void clipsTooShortForTheTrial();
    void aWholeSearch();
};

namespace {

struct Trials {
    test::TempFolder temp;
    Corpus corpus = test::toneCorpus(temp.path(), 2, 10);
    SearchFolder folder;
    TrainingObserver quiet;
    SilentProgress progress;

    explicit Trials(const SearchSettings& settings)
        : folder(SearchFolder::create(temp / "search", settings, corpus).value()) {}

    Result<double> train(const TrialClaim& claim, TrainingControl* control = nullptr) {
        return trainTrial(folder.settings(), claim, corpus, Device(), quiet, progress, control);
    }
};

SearchSettings oneTrial(const std::string& space = R"({"network.levels": [2]})") {
    SearchSettings settings = test::smallSearch(2);
    settings.space = searchSpaceFromJson(space, "test").value();
    settings.asha = {1, 2, 2, 0};
    return settings;
}

std::string lastModel(const fs::path& run) {
    return readFile(run / "last.safetensors").value();
}

}  // namespace

void TrialTrainingTest::metricsAreReadUpToTheMilestone() {
    const test::TempFolder folder;
    QCOMPARE(trainedEpochs(folder.path()), 0);
    QVERIFY(!bestMetric(folder.path(), SearchSettings::Metric::Uar, 9));
    std::ofstream(folder / "metrics.jsonl") << R"({"epoch":1,"val_uar":0.4,"val_loss":2.0}
{"epoch":2,"val_uar":0.6,"val_loss":null}
{"epoch":3,"val_uar":0.5,"val_loss":1.5}
{"epoch":4,"val_uar":0.9,"val_lo)";
    QCOMPARE(trainedEpochs(folder.path()), 3);
    QCOMPARE(*bestMetric(folder.path(), SearchSettings::Metric::Uar, 1), 0.4);
    QCOMPARE(*bestMetric(folder.path(), SearchSettings::Metric::Uar, 9), 0.6);
    QCOMPARE(*bestMetric(folder.path(), SearchSettings::Metric::Loss, 2), 2.0);
    QCOMPARE(*bestMetric(folder.path(), SearchSettings::Metric::Loss, 9), 1.5);
}

// Cut at its rungs or not, the run ends with the same weights.
void TrialTrainingTest::aTrialClimbsAsOneRun() {
    Trials trials(oneTrial());
    auto claim = trials.folder.claim();
    QVERIFY(claim && *claim);
    const auto first = trials.train(**claim);
    QVERIFY2(first.ok(), first ? "" : first.error().text().c_str());
    const fs::path run = (*claim)->folder;
    QCOMPARE(trainedEpochs(run), 1);
    QVERIFY(runState(run) == RunState::Paused);
    (*claim)->milestone = 2;
    (*claim)->lastRung = true;
    const auto second = trials.train(**claim);
    QVERIFY2(second.ok(), second ? "" : second.error().text().c_str());
    QVERIFY(*second >= *first);  // the best so far
    QVERIFY(runState(run) == RunState::Finished);
    const auto config = trials.folder.settings().config((*claim)->values);
    const auto whole =
        train(trials.corpus, *config, Device(), trials.temp / "whole", trials.quiet, trials.progress);
    QVERIFY2(whole.ok(), whole ? "" : whole.error().text().c_str());
    QVERIFY(lastModel(trials.temp / "whole") == lastModel(run));
}

// A worker that died between the end of its training and its report.
void TrialTrainingTest::finishedWorkIsNotTrainedAgain() {
    Trials trials(oneTrial());
    auto claim = trials.folder.claim();
    QVERIFY(claim && *claim);
    const auto first = trials.train(**claim);
    QVERIFY(first.ok());
    const auto written = fs::last_write_time((*claim)->folder / "last.safetensors");
    const auto again = trials.train(**claim);
    QVERIFY(again && *again == *first);
    QVERIFY(fs::last_write_time((*claim)->folder / "last.safetensors") == written);
}

void TrialTrainingTest::aStoppedTrialGoesOn() {
    Trials trials(oneTrial());
    auto claim = trials.folder.claim();
    QVERIFY(claim && *claim);
    TrainingControl control;
    control.ask(TrainingControl::Wish::Stop);
    const auto stopped = trials.train(**claim, &control);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    QVERIFY(trials.train(**claim).ok());
    QCOMPARE(trainedEpochs((*claim)->folder), 1);
}

void TrialTrainingTest::anEarlyDeathLeavesNothingInTheWay() {
    Trials trials(oneTrial());
    auto claim = trials.folder.claim();
    QVERIFY(claim && *claim);
    fs::create_directories((*claim)->folder);
    std::ofstream((*claim)->folder / "run.lock") << "";
    const auto trained = trials.train(**claim);
    QVERIFY2(trained.ok(), trained ? "" : trained.error().text().c_str());
}

// Eight levels of db2: 2^8 (4 + 65) - 2 = 17662 samples, at 2000 Hz 8.8 s; the tones last 0.3 s.
void TrialTrainingTest::clipsTooShortForTheTrial() {
    Trials trials(oneTrial(R"({"network.levels": [8]})"));
    auto claim = trials.folder.claim();
    QVERIFY(claim && *claim);
    const auto trained = trials.train(**claim);
    QVERIFY(!trained && trained.error().kind == ErrorKind::TooShort);
    QVERIFY2(trained.error().text().find("8.831") != std::string::npos, trained.error().text().c_str());
    QVERIFY(isTrialFailure(trained.error().kind));
    QVERIFY(!fs::exists((*claim)->folder));
}

void TrialTrainingTest::aWholeSearch() {
    SearchSettings settings = test::smallSearch(4);
    settings.asha = {1, 4, 2, 0};
    Trials trials(settings);
    SearchObserver quiet;
    const auto jobs = workOn(
        trials.folder, [&](const TrialClaim& claim) { return trials.train(claim); }, quiet);
    QVERIFY2(jobs.ok(), jobs ? "" : jobs.error().text().c_str());
    const SearchTable table = *trials.folder.table();
    QVERIFY(table.finished && table.best && table.best->rung == 2);
    QCOMPARE(*jobs, 4 + 2 + 1);
    for (const TrialRow& row : table.rows) {
        QCOMPARE(row.record.epochs, table.milestones[size_t(row.rung)]);
        QVERIFY(row.record.metrics[0] && *row.record.metrics[0] >= 0 && *row.record.metrics[0] <= 1);
        QCOMPARE(row.state == TrialState::Finished, row.rung == 2);
    }
}

QTEST_APPLESS_MAIN(TrialTrainingTest)
#include "trial_training_test.moc"
