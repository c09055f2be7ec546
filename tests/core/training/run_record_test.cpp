#include "core/training/run_record.h"

#include <QTest>

#include <cmath>
#include <fstream>

#include "core/base/file_lock.h"
#include "core/base/files.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
namespace fs = std::filesystem;

class RunRecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tableIgnoresATornLine();
    void tablePassesOverDamagedRows();
    void tableTakesAnEpochAgain();
    void tableKeepsFiguresInFull();
    void longTablesAreFoundAgain();
    void indexGrowsWithTheTable();
    void damagedIndexIsMadeAnew();
    void indexOfAnotherTableIsNotUsed();
    void longTableIsGlancedAtFirst();
    void readsAFinishedRun();
    void readsAnOldRun();
    void brokenRunsAreRowsInWords();
    void stateSaysWhoHoldsTheLock();
    void findsRunsInStudies();
    void namesSortByTheirNumbers();
    void absentRootIsAnError();
    void fingerprintIgnoresOrder();
    void matrixOfAnEpoch();
    void stampTellsOfChanges();
};

namespace {

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::string longTable(int rows, int from = 1) {
    std::string text = from == 1 ? "epoch,train_loss,val_uar,seconds,best\n" : "";
    for (int i = from; i < from + rows; ++i) {
        text += std::to_string(i) + "," + numberText(1.0 / i, 9) + "," +
                numberText(0.5 + 0.4 * std::sin(i), 9) + ",0.25," + (i == 7 ? "1" : "0") + "\n";
    }
    return text;
}

// A run as this program leaves it.
void makeRun(const fs::path& folder) {
    write(folder / "config.json",
          R"({"split.name": "loso", "training.seed": 7, "training.rate": 0.001, "x": true})");
    write(folder / "run.json", R"({"version": 1, "corpus": "/data/emodb", "classes": ["a", "b"]})");
    write(folder / "log.txt",
          "2026-11-23 09:36:31  Training on /elsewhere (2 clips, 2 classes), device cpu\n");
    write(folder / "metrics.csv",
          "epoch,train_loss,val_uar,seconds,best\n1,0.9,0.25,2,1\n2,0.7,0.75,2.5,1\n3,0.5,0.5,2,0\n");
    write(
        folder / "result.json",
        R"({"status": "finished", "epochs": 3, "best_epoch": 2, "stopped_early": true, "classes": ["a", "b"],
              "test": {"clips": 4, "classes": ["a", "b"], "wa": 0.75, "uar": 0.7, "f1_macro": 0.6,
                       "f1_weighted": 0.65, "confusion": [[2, 1], [0, 1]]}})");
}

SilentProgress quiet;

}  // namespace

void RunRecordTest::tableIgnoresATornLine() {
    MetricsTable table;
    const std::string text = "epoch,loss\n1,0.5\n2,0.2";
    QCOMPARE(table.parse(text), text.size() - 5);
    QCOMPARE(table.rows(), size_t(1));
    QCOMPARE(table.damaged(), size_t(0));
    QCOMPARE(table.parse("2,0.25\n"), size_t(7));
    QCOMPARE(table.rows(), size_t(2));
    QCOMPARE((*table.column("loss"))[1], 0.25F);
    QVERIFY(table.column("nothing") == nullptr);
}

void RunRecordTest::tablePassesOverDamagedRows() {
    MetricsTable table;
    table.parse("epoch,loss\r\n1,\r\n2,0.4,9\nthree,1\n4,nan\n5,1e-3\n");
    QCOMPARE(table.rows(), size_t(3));
    QCOMPARE(table.damaged(), size_t(2));
    QVERIFY(std::isnan((*table.column("loss"))[0]));
    QVERIFY(std::isnan((*table.column("loss"))[1]));
    QCOMPARE((*table.column("loss"))[2], 1e-3F);
}

// A run that was taken up writes epochs again that the table knows already.
void RunRecordTest::tableTakesAnEpochAgain() {
    MetricsTable table;
    table.parse("epoch,loss,seconds,best\n1,0.5,1,1\n2,0.4,1,1\n3,0.3,1,1\n");
    QCOMPARE(table.best()[0], 3.0);
    table.parse("2,0.45,4,0\n");
    QCOMPARE(table.rows(), size_t(2));
    QCOMPARE((*table.column("loss"))[1], 0.45F);
    QCOMPARE(table.best()[0], 1.0);
    QCOMPARE(table.seconds(), 5.0);
}

void RunRecordTest::tableKeepsFiguresInFull() {
    MetricsTable table;
    table.parse("epoch,loss,best\n1,0.123456789,1\n2,0.987654321,0\n");
    QCOMPARE(table.best()[1], 0.123456789);
    QCOMPARE(table.last()[1], 0.987654321);
}

void RunRecordTest::longTablesAreFoundAgain() {
    const test::TempFolder folder;
    write(folder.path() / "metrics.csv", longTable(20000));
    const auto first = readMetrics(folder.path());
    QVERIFY(first);
    QCOMPARE(first->rows(), size_t(20000));
    QVERIFY(fs::exists(folder.path() / "metrics.index"));
    const auto again = readMetrics(folder.path());
    QVERIFY(again);
    QCOMPARE(again->rows(), size_t(20000));
    QVERIFY(again->names() == first->names());
    for (size_t c = 0; c < first->names().size(); ++c) QVERIFY(again->column(c) == first->column(c));
    QVERIFY(again->best() == first->best());
    QVERIFY(again->last() == first->last());
    QCOMPARE(again->seconds(), 5000.0);
    const auto columns = readMetricsColumns(folder.path(), {"val_uar", "nothing", "epoch"});
    QVERIFY(columns);
    QVERIFY((*columns)[0] == first->column(2));
    QVERIFY((*columns)[1].empty());
    QVERIFY((*columns)[2] == first->column(0));
    // A short one is read as it is.
    write(folder.path() / "short" / "metrics.csv", longTable(20));
    QCOMPARE(readMetrics(folder.path() / "short")->rows(), size_t(20));
    QVERIFY(!fs::exists(folder.path() / "short" / "metrics.index"));
}

void RunRecordTest::indexGrowsWithTheTable() {
    const test::TempFolder folder;
    const fs::path table = folder.path() / "metrics.csv";
    write(table, longTable(20000));
    QVERIFY(readMetrics(folder.path()));
    const auto size = fs::file_size(folder.path() / "metrics.index");
    std::ofstream(table, std::ios::app) << longTable(3, 20001) << "20004,0.1,";
    const auto grown = readMetrics(folder.path());
    QVERIFY(grown);
    QCOMPARE(grown->rows(), size_t(20003));
    QCOMPARE(grown->last()[0], 20003.0);
    QCOMPARE(fs::file_size(folder.path() / "metrics.index"), size);  // not worth writing anew
    const auto summary = readMetricsSummary(folder.path());
    QVERIFY(summary && summary->complete);
    QCOMPARE(summary->rows, size_t(20003));
    QCOMPARE((*readMetricsColumns(folder.path(), {"epoch"}))[0].size(), size_t(20003));
    std::ofstream(table, std::ios::app) << "0,0\n" << longTable(20000, 20005);
    QCOMPARE(readMetrics(folder.path())->rows(), size_t(40003));
    QVERIFY(fs::file_size(folder.path() / "metrics.index") > size);
}

void RunRecordTest::damagedIndexIsMadeAnew() {
    const test::TempFolder folder;
    write(folder.path() / "metrics.csv", longTable(20000));
    const auto whole = readMetrics(folder.path());
    const fs::path index = folder.path() / "metrics.index";
    const auto bytes = readFile(index);
    QVERIFY(bytes);
    for (const size_t at : {size_t(3), size_t(60), size_t(100), bytes->size() / 2, bytes->size() - 1}) {
        std::string broken = *bytes;
        broken[at] = char(broken[at] ^ 0x55);
        write(index, broken);
        const auto table = readMetrics(folder.path());
        QVERIFY(table && table->rows() == 20000);
        for (size_t c = 0; c < whole->names().size(); ++c) QVERIFY(table->column(c) == whole->column(c));
    }
    for (const size_t length : {size_t(0), size_t(10), size_t(100), bytes->size() - 1}) {
        write(index, bytes->substr(0, length));
        QCOMPARE(readMetrics(folder.path())->rows(), size_t(20000));
    }
}

// A run that was started anew in the same folder.
void RunRecordTest::indexOfAnotherTableIsNotUsed() {
    const test::TempFolder folder;
    write(folder.path() / "metrics.csv", longTable(20000));
    QVERIFY(readMetrics(folder.path()));
    std::string other = longTable(20000);
    other[other.size() - 4000] = other[other.size() - 4000] == '1' ? '2' : '1';
    write(folder.path() / "metrics.csv", other);
    MetricsTable expected;
    expected.parse(other);
    const auto table = readMetrics(folder.path());
    QVERIFY(table);
    for (size_t c = 0; c < expected.names().size(); ++c) QVERIFY(table->column(c) == expected.column(c));
}

void RunRecordTest::longTableIsGlancedAtFirst() {
    const test::TempFolder folder;
    makeRun(folder.path());
    write(folder.path() / "metrics.csv", longTable(20000) + "20001,0.");
    RunRecord run = readRun(folder.path(), "run");
    QVERIFY(!run.metrics.complete);
    QCOMPARE(run.epochs, 20000);
    QCOMPARE(run.last("train_loss").value(), 5e-5);
    QCOMPARE(run.bestEpoch, 2);  // as result.json says
    QVERIFY(readMetrics(folder.path()));
    run = readRun(folder.path(), "run");
    QVERIFY(run.metrics.complete);
    QCOMPARE(run.bestEpoch, 7);
    QCOMPARE(run.metrics.rows, size_t(20000));
}

void RunRecordTest::readsAFinishedRun() {
    const test::TempFolder folder;
    makeRun(folder.path());
    QVERIFY(writeRunNotes(folder.path(), {"seen", {"good", "8 kHz"}}));
    const RunRecord run = readRun(folder.path(), "mine");
    QVERIFY2(run.problems.empty(), run.problems.empty() ? "" : run.problems.front().text().c_str());
    QCOMPARE(run.name, std::string("mine"));
    QVERIFY(run.state == RunState::Finished && !run.resumable());
    QCOMPARE(run.configuration.size(), size_t(4));
    QCOMPARE(run.configuration[0].first, std::string("split.name"));
    QCOMPARE(*run.option("training.seed"), std::string("7"));
    QCOMPARE(*run.option("training.rate"), std::string("0.001"));
    QCOMPARE(*run.option("x"), std::string("true"));
    QVERIFY(run.option("y") == nullptr);
    QCOMPARE(run.corpus, std::string("/data/emodb"));
    QCOMPARE(run.started, std::string("2026-11-23 09:36:31"));
    QCOMPARE(run.epochs, 3);
    QCOMPARE(run.bestEpoch, 2);
    QVERIFY(run.stoppedEarly);
    QCOMPARE(run.best("val_uar").value(), 0.75);
    QCOMPARE(run.last("val_uar").value(), 0.5);
    QVERIFY(!run.best("nothing"));
    QCOMPARE(run.metrics.seconds, 6.5);
    QVERIFY(run.test.has_value());
    QCOMPARE(run.test->uar, 0.7);
    QCOMPARE(run.test->confusion.at(0, 1), int64_t(1));
    QVERIFY(run.notes == (RunNotes{"seen", {"good", "8 kHz"}}));
}

// Earlier versions wrote no run.json: the log names the corpus.
void RunRecordTest::readsAnOldRun() {
    const test::TempFolder folder;
    makeRun(folder.path());
    fs::remove(folder.path() / "run.json");
    const RunRecord run = readRun(folder.path(), "old");
    QCOMPARE(run.corpus, std::string("/elsewhere"));
    QVERIFY(run.problems.empty());
}

void RunRecordTest::brokenRunsAreRowsInWords() {
    const test::TempFolder folder;
    makeRun(folder.path() / "good");
    makeRun(folder.path() / "broken");
    write(folder.path() / "broken/config.json", "{\"split.name\": ");
    write(folder.path() / "broken/result.json",
          R"({"status": "finished", "test": {"confusion": [[1, 2], [3]]}})");
    write(folder.path() / "broken/notes.json", "[1]");
    write(folder.path() / "broken/metrics.csv", "epoch,val_uar,best\n1,0.5,1\nx\n");
    const auto runs = findRuns(folder.path(), quiet);
    QVERIFY(runs && runs->size() == 2);
    const RunRecord& broken = runs->front();
    QCOMPARE(broken.name, std::string("broken"));
    QCOMPARE(broken.problems.size(), size_t(4));
    for (const Error& problem : broken.problems) QVERIFY(problem.text().ends_with("."));
    QVERIFY(!broken.test);
    QCOMPARE(broken.best("val_uar").value(), 0.5);
    QVERIFY((*runs)[1].problems.empty());
}

void RunRecordTest::stateSaysWhoHoldsTheLock() {
    const test::TempFolder folder;
    makeRun(folder.path());
    fs::remove(folder.path() / "result.json");
    QVERIFY(readRun(folder.path(), "run").state == RunState::Interrupted);
    QVERIFY(readRun(folder.path(), "run").resumable());
    const auto lock = FileLock::tryAcquire(folder.path() / "run.lock");
    QVERIFY(lock && *lock);
    QVERIFY(readRun(folder.path(), "run").state == RunState::Running);
    QVERIFY(!readRun(folder.path(), "run").resumable());
    write(folder.path() / "gone/result.json",
          R"({"status": "failed", "error": {"message": "The loss became NaN."}})");
    QCOMPARE(readRun(folder.path() / "gone", "gone").failure, std::string("The loss became NaN."));
}

void RunRecordTest::findsRunsInStudies() {
    const test::TempFolder folder;
    const fs::path root = folder.path();
    makeRun(root / "single");
    makeRun(root / "study/fold-1");
    makeRun(root / "study/fold-2");
    write(root / "study/config.json", "{}");  // what its folds share: no run
    makeRun(root / "search/trials/0001");
    makeRun(root / "a/b/c/deep");  // too far down
    makeRun(root / ".Trash/old");
    write(root / "notes.txt", "no folder");
    const auto runs = findRuns(root, quiet);
    QVERIFY(runs);
    std::string names;
    for (const RunRecord& run : *runs) names += run.name + " ";
    QCOMPARE(names, std::string("search/trials/0001 single study/fold-1 study/fold-2 "));
    // The folder of one run is a list of one.
    const auto one = findRuns(root / "single", quiet);
    QVERIFY(one && one->size() == 1);
    QCOMPARE(one->front().name, std::string("single"));
}

void RunRecordTest::namesSortByTheirNumbers() {
    const test::TempFolder folder;
    for (const char* name : {"run-10", "run-9", "run-100", "run-2b", "run-2"}) makeRun(folder.path() / name);
    const auto runs = findRuns(folder.path(), quiet);
    QVERIFY(runs);
    std::string names;
    for (const RunRecord& run : *runs) names += run.name + " ";
    QCOMPARE(names, std::string("run-2 run-2b run-9 run-10 run-100 "));
}

void RunRecordTest::absentRootIsAnError() {
    const test::TempFolder folder;
    const auto runs = findRuns(folder.path() / "nowhere", quiet);
    QVERIFY(!runs && runs.error().kind == ErrorKind::NotFound);
    SilentProgress cancelled;
    cancelled.cancel();
    makeRun(folder.path() / "run");
    QVERIFY(findRuns(folder.path(), cancelled).error().kind == ErrorKind::Cancelled);
}

void RunRecordTest::fingerprintIgnoresOrder() {
    const test::TempFolder folder;
    const auto of = [&](const std::string& table) {
        write(folder.path() / "split.csv", table);
        return dataFingerprint(folder.path()).value();
    };
    QVERIFY(dataFingerprint(folder.path()).value().data.empty());
    const auto first = of("clip,part,label,speaker,hash\na.wav,train,x,1,aa\nb.wav,test,y,2,bb\n");
    const auto turned = of("clip,part,label,speaker,hash\nb.wav,test,y,2,bb\na.wav,train,x,1,aa\n");
    QVERIFY(first.exact && first.data.size() == 16);
    QCOMPARE(first.data, turned.data);
    QCOMPARE(first.split, turned.split);
    const auto moved = of("clip,part,label,speaker,hash\nb.wav,train,y,2,bb\na.wav,test,x,1,aa\n");
    QCOMPARE(moved.data, first.data);
    QVERIFY(moved.split != first.split);
    const auto other = of("clip,part,label,speaker,hash\na.wav,train,x,1,aa\nb.wav,test,y,2,bc\n");
    QVERIFY(other.data != first.data);
    QVERIFY(!of("clip,part,label,speaker\na.wav,train,x,1\n").exact);
}

void RunRecordTest::matrixOfAnEpoch() {
    const test::TempFolder folder;
    write(folder.path() / "confusion.jsonl",
          "{\"epoch\":1,\"confusion\":[[1,0],[0,1]]}\n{\"epoch\":2,\"confusion\":[[2,1],[0,3]]}\n{\"epoch\":"
          "3,\"conf");
    const auto matrix = epochConfusion(folder.path(), 2);
    QVERIFY(matrix && *matrix);
    QCOMPARE((*matrix)->at(0, 1), int64_t(1));
    QCOMPARE((*matrix)->at(1, 1), int64_t(3));
    QVERIFY(epochConfusion(folder.path(), 3) && !*epochConfusion(folder.path(), 3));
    write(folder.path() / "confusion.jsonl", "{\"epoch\":1,\"confusion\":[[1,0],[0]]}\n");
    QVERIFY(!epochConfusion(folder.path(), 1));
}

void RunRecordTest::stampTellsOfChanges() {
    const test::TempFolder folder;
    makeRun(folder.path());
    const std::string before = runStamp(folder.path());
    QCOMPARE(runStamp(folder.path()), before);
    std::ofstream(folder.path() / "metrics.csv", std::ios::app) << "4,0.4,0.5,2,0\n";
    const std::string after = runStamp(folder.path());
    QVERIFY(after != before);
    const auto lock = FileLock::tryAcquire(folder.path() / "run.lock");
    QVERIFY(lock && *lock);
    QVERIFY(runStamp(folder.path()) != after);
}

QTEST_APPLESS_MAIN(RunRecordTest)
#include "run_record_test.moc"
