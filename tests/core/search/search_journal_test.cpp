// The journal: what goes in comes out, half a line is no event, a full disk leaves whole lines.
#include "core/search/search_journal.h"

#include <sys/resource.h>
#include <QTest>
#include <csignal>
#include <fstream>

#include "core/base/files.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using Kind = SearchEvent::Kind;

class SearchJournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missingFileIsEmpty();
    void eventsComeBack();
    void scoresComeBackToTheLastBit();
    void halfALineIsNoEvent();
    void aLineThatMakesNoSenseIsNamed();
    void fullDiskLeavesWholeLines();
};

namespace {

SearchEvent eventOf(Kind kind, int trial, int rung) {
    SearchEvent made;
    made.kind = kind;
    made.job = {trial, rung};
    return made;
}

void append(const std::filesystem::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary | std::ios::app) << text;
}

}  // namespace

void SearchJournalTest::missingFileIsEmpty() {
    const test::TempFolder folder;
    const auto events = SearchJournal(folder / "journal.jsonl").read();
    QVERIFY(events && events->empty());
}

void SearchJournalTest::eventsComeBack() {
    const test::TempFolder folder;
    SearchJournal journal(folder / "journal.jsonl");
    SearchEvent start = eventOf(Kind::Start, 0, 0);
    start.values = {{"network.levels", "5"}, {"network.mode", "CQF"}};
    start.worker = "host 12";
    SearchEvent failure = eventOf(Kind::Failure, 0, 0);
    failure.error = "The loss became “infinite”\nin epoch 2.";
    failure.epochs = 1;
    failure.seconds = 2.5;
    QVERIFY(journal.append(start).ok() && journal.append(eventOf(Kind::Pause, 0, 0)).ok());
    QVERIFY(journal.append(eventOf(Kind::Resume, 0, 0)).ok() && journal.append(failure).ok());
    const auto events = journal.read();
    QVERIFY(events.ok());
    QCOMPARE(events->size(), size_t(4));
    QVERIFY((*events)[0].values == start.values);
    QVERIFY((*events)[0].worker == "host 12" && (*events)[0].time > 1'600'000'000);
    QVERIFY((*events)[1].kind == Kind::Pause && (*events)[2].kind == Kind::Resume);
    QVERIFY((*events)[3].error == failure.error);
    QCOMPARE((*events)[3].epochs, 1);
    QCOMPARE((*events)[3].seconds, 2.5);
}

void SearchJournalTest::scoresComeBackToTheLastBit() {
    const test::TempFolder folder;
    SearchJournal journal(folder / "journal.jsonl");
    const std::vector<double> scores{1.0 / 3, 0.1 + 0.2, 5e-324, -1e300, 0.4166666666666667};
    for (double score : scores) {
        SearchEvent made = eventOf(Kind::Score, 0, 0);
        made.value = score;
        QVERIFY(journal.append(made).ok());
    }
    const auto events = journal.read();
    QVERIFY(events && events->size() == scores.size());
    for (size_t i = 0; i < scores.size(); ++i) QVERIFY((*events)[i].value == scores[i]);
}

// Wherever the writer was killed.
void SearchJournalTest::halfALineIsNoEvent() {
    const test::TempFolder folder;
    const auto file = folder / "journal.jsonl";
    QVERIFY(SearchJournal(file).append(eventOf(Kind::Start, 0, 0)).ok());
    const std::string whole = *readFile(file);
    for (size_t cut = 0; cut < whole.size(); ++cut) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << whole << whole.substr(0, cut);
        SearchJournal journal(file);
        QCOMPARE(journal.read()->size(), size_t(1));
        QVERIFY(journal.append(eventOf(Kind::Start, 1, 0)).ok());
        const auto events = journal.read();
        QVERIFY(events && events->size() == 2 && events->back().job.trial == 1);
    }
}

void SearchJournalTest::aLineThatMakesNoSenseIsNamed() {
    const std::vector<std::string> lines{"nonsense",
                                         "{}",
                                         R"({"event":"dance","trial":0,"rung":0})",
                                         R"({"event":"score","trial":0,"rung":0})",
                                         R"({"event":"start","trial":"one","rung":0})",
                                         ""};
    for (const std::string& line : lines) {
        const test::TempFolder folder;
        const auto file = folder / "journal.jsonl";
        QVERIFY(SearchJournal(file).append(eventOf(Kind::Start, 0, 0)).ok());
        append(file, line + "\n");
        const auto events = SearchJournal(file).read();
        QVERIFY2(!events && events.error().kind == ErrorKind::Invalid, line.c_str());
        QVERIFY2(events.error().where.ends_with("journal.jsonl:2"), events.error().where.c_str());
    }
}

// No file may grow beyond 500 bytes, as on a disk that fills up.
void SearchJournalTest::fullDiskLeavesWholeLines() {
    const test::TempFolder folder;
    SearchJournal journal(folder / "journal.jsonl");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit limited{500, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limited);
    size_t written = 0;
    Status status;
    while (written < 100 && (status = journal.append(eventOf(Kind::Pause, 0, 0))).ok()) ++written;
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!status);
    QVERIFY(status.error().kind == ErrorKind::NoSpace);
    QVERIFY(readFile(folder / "journal.jsonl")->ends_with("\n"));
    QCOMPARE(journal.read()->size(), written);
    QVERIFY(journal.append(eventOf(Kind::Pause, 0, 0)).ok());
    QCOMPARE(journal.read()->size(), written + 1);
}

QTEST_APPLESS_MAIN(SearchJournalTest)
#include "search_journal_test.moc"
