// sigwavnet runs: the list and the report of runs that were really trained.
#include <QTest>

#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet::test;
namespace fs = std::filesystem;

class RunsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsAndReportsTrainedRuns();
    void brokenRunsAreListed();
    void emptyFolderIsNoFailure();
    void absentFolder();
    void reportNeedsItsRunsAndItsName();
};

namespace {

void makeRun(const fs::path& folder, const std::string& uar) {
    writeText(folder / "config.json", R"({"training.seed": 1})");
    writeText(folder / "metrics.csv",
              "epoch,train_loss,val_wa,val_uar,seconds,best\n1,0.9,0.5," + uar + ",1,1\n2,0.8,0.5,0.1,1,0\n");
    writeText(folder / "result.json", R"({"status": "finished", "epochs": 2, "best_epoch": 1})");
}

}  // namespace

void RunsTest::listsAndReportsTrainedRuns() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 10);
    for (const char* seed : {"1", "2"}) {
        const Finished f =
            runSigwavnet(std::vector<std::string>{"train", "--corpus", folder / "c", "--out",
                                                  folder / "runs" / (std::string("seed-") + seed), "--split",
                                                  "stratified", "--seed", seed, "--device", "cpu", "--set"} +
                         tinySettings());
        QVERIFY2(f.status == 0, f.err.c_str());
    }
    const Finished list = runSigwavnet({"runs", (folder / "runs").string()});
    QVERIFY2(list.status == 0 && list.err.empty(), list.err.c_str());
    QVERIFY2(contains(list.out, "seed-1") && contains(list.out, "seed-2") && contains(list.out, "finished"),
             list.out.c_str());

    const Finished json = runSigwavnet({"runs", (folder / "runs").string(), "--json"});
    QCOMPARE(json.status, 0);
    const Json runs = Json::parse(json.out, nullptr, false);
    QCOMPARE(runs.size(), size_t(2));
    QCOMPARE(runs[0]["epochs"].get<int>(), 2);
    QCOMPARE(runs[1]["config"]["training.seed"].get<std::string>(), std::string("2"));
    QCOMPARE(runs[0]["test"]["clips"].get<int>(), 2);
    const Json result = Json::parse(std::ifstream(folder / "runs/seed-1/result.json"), nullptr, false);
    QCOMPARE(runs[0]["test"]["uar"].get<double>(), result["test"]["uar"].get<double>());

    const Finished report =
        runSigwavnet({"runs", "report", (folder / "runs").string(), "--out", (folder / "r.html").string()});
    QVERIFY2(report.status == 0, report.err.c_str());
    std::ifstream file(folder / "r.html");
    const std::string html{std::istreambuf_iterator<char>(file), {}};
    QVERIFY(contains(html, "seed-1") && contains(html, "<svg") && contains(html, "training.seed"));
    QVERIFY(!contains(html, "http"));
}

void RunsTest::brokenRunsAreListed() {
    TempFolder folder;
    makeRun(folder / "good", "0.75");
    makeRun(folder / "broken", "0.5");
    writeText(folder / "broken" / "config.json", "{");
    const Finished f = runSigwavnet({"runs", folder.path().string()});
    QCOMPARE(f.status, 0);
    QVERIFY2(contains(f.out, "75.0 %") && contains(f.out, "50.0 %"), f.out.c_str());
    QVERIFY2(contains(f.err, "broken: ") && contains(f.err, "damaged"), f.err.c_str());
}

void RunsTest::emptyFolderIsNoFailure() {
    TempFolder folder;
    const Finished f = runSigwavnet({"runs", folder.path().string()});
    QVERIFY(f.status == 0 && f.out.empty() && contains(f.err, "sigwavnet train"));
    const Finished json = runSigwavnet({"runs", folder.path().string(), "--json"});
    QVERIFY(json.status == 0 && Json::parse(json.out, nullptr, false) == Json::array());
}

void RunsTest::absentFolder() {
    TempFolder folder;
    const Finished f = runSigwavnet({"runs", (folder / "nowhere").string()});
    QVERIFY(f.status == 1 && errorLines(f) == 1 && contains(f.err, "nowhere"));
}

void RunsTest::reportNeedsItsRunsAndItsName() {
    TempFolder folder;
    QCOMPARE(runSigwavnet({"runs", "report", folder.path().string()}).status, 2);
    QCOMPARE(runSigwavnet({"runs", "report", "--out", (folder / "r.html").string()}).status, 2);
    const Finished empty =
        runSigwavnet({"runs", "report", folder.path().string(), "--out", (folder / "r.html").string()});
    QVERIFY(empty.status == 1 && errorLines(empty) == 1);
    QVERIFY(!fs::exists(folder / "r.html"));
    makeRun(folder / "run", "0.75");
    const Finished unwritable = runSigwavnet(
        {"runs", "report", (folder / "run").string(), "--out", (folder / "no/such/r.html").string()});
    QVERIFY(unwritable.status == 1 && errorLines(unwritable) == 1);
}

QTEST_APPLESS_MAIN(RunsTest)
#include "runs_test.moc"
