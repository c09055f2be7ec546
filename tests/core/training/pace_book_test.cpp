#include <QTest>

#include "core/base/files.h"
#include "core/training/pace_book.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class PaceBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remembersAndReplaces();
    void theNearestSizeOfTheSameDevice();
    void damagedAndForeignFilesAreEmpty();
    void staysSmall();
};

void PaceBookTest::remembersAndReplaces() {
    const TempFolder folder;
    const PaceBook book(folder / "new" / "pace.json");
    const TrainingConfig small = *presetConfig("small");
    QVERIFY(!book.find("cpu", small));
    QVERIFY(book.remember("cpu", small, {1e9}).ok());
    QCOMPARE(book.find("cpu", small)->multiplyAddsPerSecond, 1e9);
    QVERIFY(book.remember("cpu", small, {2e9}).ok());
    QCOMPARE(PaceBook(folder / "new" / "pace.json").find("cpu", small)->multiplyAddsPerSecond, 2e9);
    QVERIFY(book.remember("cpu", small, {0}).ok());  // no pace at all
    QCOMPARE(book.find("cpu", small)->multiplyAddsPerSecond, 2e9);
    const PaceBook nowhere{std::filesystem::path()};
    QVERIFY(nowhere.remember("cpu", small, {1e9}).ok() && !nowhere.find("cpu", small));
}

void PaceBookTest::theNearestSizeOfTheSameDevice() {
    const TempFolder folder;
    const PaceBook book(folder / "pace.json");
    const TrainingConfig demo = *presetConfig("demo"), small = *presetConfig("small"),
                         paper = *presetConfig("paper");
    QVERIFY(book.remember("cpu", demo, {1e9}).ok());
    QVERIFY(book.remember("cpu", paper, {9e9}).ok());
    QVERIFY(!book.find("cuda:0", small));
    QCOMPARE(book.find("cpu", small)->multiplyAddsPerSecond, 1e9);
    TrainingConfig tiny = demo;
    tiny.network.channels = tiny.network.hidden = 4;
    QVERIFY(!book.find("cpu", tiny));  // far less work than any of the two
    TrainingConfig large = paper;
    large.network.levels = 6;
    QCOMPARE(book.find("cpu", large)->multiplyAddsPerSecond, 9e9);
    QVERIFY(book.remember("cpu", small, {3e9}).ok());
    QCOMPARE(book.find("cpu", small)->multiplyAddsPerSecond, 3e9);
}

void PaceBookTest::damagedAndForeignFilesAreEmpty() {
    const TempFolder folder;
    const TrainingConfig small = *presetConfig("small");
    const PaceBook book(folder / "pace.json");
    for (const char* text :
         {"", "[", "{}", "[1, null, {\"device\": \"cpu\"}]",
          R"([{"device": "cpu", "kind": 3, "work": 1, "multiply_adds_per_second": 1}])",
          R"([{"device": "cpu", "kind": "x", "work": -1, "multiply_adds_per_second": 1}])"}) {
        QVERIFY(writeFileAtomically(folder / "pace.json", std::string_view(text)).ok());
        QVERIFY2(!book.find("cpu", small), text);
        QVERIFY(book.remember("cpu", small, {5e8}).ok());
        QCOMPARE(book.find("cpu", small)->multiplyAddsPerSecond, 5e8);
    }
}

void PaceBookTest::staysSmall() {
    const TempFolder folder;
    const PaceBook book(folder / "pace.json");
    TrainingConfig config = *presetConfig("demo");
    for (int i = 1; i <= 230; ++i) {
        config.batchSize = i;
        QVERIFY(book.remember("cpu", config, {double(i)}).ok());
    }
    QCOMPARE(book.find("cpu", config)->multiplyAddsPerSecond, 230.0);
    config.batchSize = 1;  // forgotten
    QVERIFY(!book.find("cpu", config));
    config.batchSize = 30;  // forgotten as well, but 31 is not
    QCOMPARE(book.find("cpu", config)->multiplyAddsPerSecond, 31.0);
    QVERIFY(std::filesystem::file_size(folder / "pace.json") < 60000);
}

QTEST_APPLESS_MAIN(PaceBookTest)
#include "pace_book_test.moc"
