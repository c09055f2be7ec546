#include "core/training/run_comparison.h"

#include <QTest>

#include <cmath>
#include <fstream>

#include "core/training/run_notes.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
namespace fs = std::filesystem;

class RunComparisonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatDiffersIsListed();
    void signTestAgreesWithScipy();
    void pairsTheAnswersOnTheSameClips();
    void untestedRunsHaveNoPairs();
    void otherTablesAreRefused();
    void notesComeBack();
    void tagsAreTidied();
    void damagedNotesAreNotLost();
};

namespace {

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

void RunComparisonTest::onlyWhatDiffersIsListed() {
    RunRecord a, b;
    a.configuration = {{"network.levels", "5"}, {"training.seed", "1"}, {"training.epochs", "60"}};
    b.configuration = {
        {"network.levels", "5"}, {"training.seed", "2"}, {"new.option", "on"}, {"training.epochs", "60"}};
    a.corpus = b.corpus = "/data";
    const auto differences = configurationDifferences({&a, &b});
    QCOMPARE(differences.size(), size_t(2));
    QCOMPARE(differences[0].key, std::string("training.seed"));
    QCOMPARE(differences[0].values[1], std::string("2"));
    QCOMPARE(differences[1].key, std::string("new.option"));
    QCOMPARE(differences[1].values[0], std::string());
    b.corpus = "/other";
    QCOMPARE(configurationDifferences({&a, &b}).front().key, std::string("corpus"));
    QVERIFY(configurationDifferences({&a}).empty());
    QVERIFY(configurationDifferences({&a, &a}).empty());
}

// scipy.stats.binomtest(k, n).pvalue
void RunComparisonTest::signTestAgreesWithScipy() {
    QVERIFY(std::abs(signTest(3, 7) - 0.34375) < 1e-12);
    QVERIFY(std::abs(signTest(7, 23) - 0.005222879350185394) < 1e-12);
    QVERIFY(std::abs(signTest(5, 0) - 0.0625) < 1e-12);
    QCOMPARE(signTest(0, 0), 1.0);
    QCOMPARE(signTest(4, 4), 1.0);
}

void RunComparisonTest::pairsTheAnswersOnTheSameClips() {
    const test::TempFolder folder;
    write(folder.path() / "a/predictions.csv",
          "clip,truth,predicted,x,y\n1,x,x,1,0\n2,x,y,0,1\n3,y,y,0,1\n4,y,x,1,0\n\"5, "
          "five\",y,y,0,1\n6,x,x,1,0\n");
    write(folder.path() / "b/predictions.csv",
          "clip,truth,predicted,x,y\n1,x,x,1,0\n2,x,x,1,0\n3,y,x,1,0\n4,y,x,1,0\n\"5, "
          "five\",y,x,1,0\n7,x,x,1,0\n");
    const auto test = pairedTest(folder.path() / "a", folder.path() / "b");
    QVERIFY(test && *test);
    QCOMPARE((*test)->clips, int64_t(5));
    QCOMPARE((*test)->bothRight, int64_t(1));
    QCOMPARE((*test)->onlyFirst, int64_t(2));
    QCOMPARE((*test)->onlySecond, int64_t(1));
    QCOMPARE((*test)->bothWrong, int64_t(1));
    QCOMPARE((*test)->p, 1.0);
}

void RunComparisonTest::untestedRunsHaveNoPairs() {
    const test::TempFolder folder;
    write(folder.path() / "a/predictions.csv", "clip,truth,predicted\n1,x,x\n");
    write(folder.path() / "c/predictions.csv", "clip,truth,predicted\n2,x,x\n");
    QVERIFY(!*pairedTest(folder.path() / "a", folder.path() / "b"));
    QVERIFY(!*pairedTest(folder.path() / "a", folder.path() / "c"));
}

void RunComparisonTest::otherTablesAreRefused() {
    const test::TempFolder folder;
    write(folder.path() / "a/predictions.csv", "name,what\n1,x\n");
    const auto test = pairedTest(folder.path() / "a", folder.path() / "a");
    QVERIFY(!test && test.error().kind == ErrorKind::Invalid);
}

void RunComparisonTest::notesComeBack() {
    const test::TempFolder folder;
    QVERIFY(readRunNotes(folder.path()) && readRunNotes(folder.path())->empty());
    const RunNotes notes{"Erste Zeile\nzweite „Zeile“", {"gut", "seed 3"}};
    QVERIFY(writeRunNotes(folder.path(), notes));
    QVERIFY(*readRunNotes(folder.path()) == notes);
    QVERIFY(writeRunNotes(folder.path(), {}));
    QVERIFY(!fs::exists(folder.path() / "notes.json"));
    QVERIFY(writeRunNotes(folder.path() / "gone", notes).error().kind == ErrorKind::NotFound);
}

void RunComparisonTest::tagsAreTidied() {
    QVERIFY(parseTags(" one, two ,,one,\n") == (std::vector<std::string>{"one", "two"}));
    QVERIFY(parseTags("").empty());
    QCOMPARE(tagsText({"one", "two"}), std::string("one, two"));
}

void RunComparisonTest::damagedNotesAreNotLost() {
    const test::TempFolder folder;
    write(folder.path() / "notes.json", "{\"note\": 5}");
    const auto notes = readRunNotes(folder.path());
    QVERIFY(!notes && notes.error().kind == ErrorKind::Invalid);
}

QTEST_APPLESS_MAIN(RunComparisonTest)
#include "run_comparison_test.moc"
