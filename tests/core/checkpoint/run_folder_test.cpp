#include "core/checkpoint/run_folder.h"

#include <QTest>
#include <limits>

#include "tests/support/temp_folder.h"
#include "torch_archive.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class RunFolderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isCreatedOnce();
    void keepsMetrics();
    void logsWithTheTime();
};

void RunFolderTest::isCreatedOnce() {
    TempFolder folder;
    QVERIFY(RunFolder::create(folder / "a/b").ok());
    const auto run = RunFolder::create(folder / "a/b");  // still empty
    QVERIFY2(run.ok(), run ? "" : run.error().text().c_str());
    QVERIFY(run->writeText("config.json", "{}").ok());
    const auto again = RunFolder::create(folder / "a/b");
    QVERIFY(!again.ok());
    QVERIFY(again.error().kind == ErrorKind::Exists);
    QVERIFY(RunFolder::open(folder / "a/b").ok());
    QVERIFY(RunFolder::open(folder / "absent").error().kind == ErrorKind::NotFound);
    QVERIFY(!RunFolder::open(folder / "a/b/config.json").ok());
    QVERIFY(!RunFolder::create(folder / "a/b/config.json").ok());
    QCOMPARE(readBytes(folder / "a/b/config.json"), std::string("{}"));
}

void RunFolderTest::keepsMetrics() {
    TempFolder folder;
    const auto run = RunFolder::create(folder / "run");
    QVERIFY(run.ok());
    QVERIFY(
        run->appendMetrics(
               {{"epoch", 1}, {"train_loss", 1.25}, {"val_uar", std::numeric_limits<double>::quiet_NaN()}})
            .ok());
    QVERIFY(run->appendMetrics({{"epoch", 2}, {"train_loss", 0.5}, {"val_uar", 0.75}}).ok());
    QCOMPARE(readBytes(folder / "run/metrics.csv"),
             std::string("epoch,train_loss,val_uar\n1,1.25,\n2,0.5,0.75\n"));
    const std::string lines = readBytes(folder / "run/metrics.jsonl");
    QVERIFY(lines.starts_with(R"({"epoch":1.0,"train_loss":1.25,"val_uar":null})"
                              "\n"));
    QVERIFY(lines.ends_with(R"("val_uar":0.75})"
                            "\n"));
    // Another set of columns would make a table that no program reads.
    QVERIFY(run->appendMetrics({{"epoch", 3}}).error().kind == ErrorKind::Invalid);
}

void RunFolderTest::logsWithTheTime() {
    TempFolder folder;
    const auto run = RunFolder::create(folder / "run");
    QVERIFY(run.ok());
    QVERIFY(run->log("started").ok());
    QVERIFY(run->log("ended").ok());
    const std::string text = readBytes(folder / "run/log.txt");
    QVERIFY(text.find("  started\n") == 19);  // "2000-01-31 12:00:00"
    QVERIFY(text.ends_with("  ended\n"));
}

QTEST_APPLESS_MAIN(RunFolderTest)
#include "run_folder_test.moc"
