// sigwavnet corpus: the JSON's shape, and corpora that are no corpora.
#include <QTest>

#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet::test;
namespace fs = std::filesystem;

class CorpusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonHasTheShape();
    void tableIsForPeople();
    void classMapRenamesAndDrops();
    void folderWithoutRecordings();
    void tableWithoutAColumn();
    void tableAsSpreadsheetsWriteIt();
    void badRecordingsAreProblems();
    void emoDb();
};

namespace {

Json corpusJson(const fs::path& path, const std::vector<std::string>& more = {}) {
    const Finished f = runSigwavnet(std::vector<std::string>{"corpus", path.string(), "--json"} + more);
    return f.status == 0 ? Json::parse(f.out, nullptr, false) : Json(f.err);
}

// The kind of the problem with `path`; empty: none.
std::string problemOf(const Json& json, const std::string& path) {
    for (const Json& problem : json["problems"])
        if (problem["path"] == path) return problem["kind"];
    return "";
}

}  // namespace

void CorpusTest::jsonHasTheShape() {
    TempFolder folder;
    makeTinyCorpus(folder.path(), 3);
    const Json json = corpusJson(folder.path());
    QCOMPARE(json.size(), size_t(6));
    QCOMPARE(json["format"].get<std::string>(), std::string("folders"));
    QCOMPARE(json["clips"].get<int>(), 6);
    QCOMPARE(json["classes"].dump(), std::string(R"({"high":3,"low":3})"));
    QCOMPARE(json["speakers"].dump(), std::string("{}"));
    QCOMPARE(json["dropped"].dump(), std::string("{}"));
    QCOMPARE(json["problems"].dump(), std::string("[]"));
}

void CorpusTest::tableIsForPeople() {
    TempFolder folder;
    makeTinyCorpus(folder.path(), 2);
    const Finished f = runSigwavnet({"corpus", folder.path().string()});
    QCOMPARE(f.status, 0);
    QVERIFY2(contains(f.out, "4 clips") && contains(f.out, "50.0 %") && contains(f.out, "0 problems"),
             f.out.c_str());
}

void CorpusTest::classMapRenamesAndDrops() {
    TempFolder folder;
    makeTinyCorpus(folder.path(), 2);
    writeTone(folder / "middle/a.wav", 700, 0.3);
    const Json json = corpusJson(folder.path(), {"--class-map", "high=up,middle="});
    QCOMPARE(json["classes"].dump(), std::string(R"({"low":2,"up":2})"));
}

void CorpusTest::folderWithoutRecordings() {
    TempFolder folder;
    writeText(folder / "notes.txt", "nothing to hear");
    const Finished f = runSigwavnet({"corpus", folder.path().string(), "--json"});
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "holds no recordings"), f.err.c_str());
}

void CorpusTest::tableWithoutAColumn() {
    TempFolder folder;
    writeTone(folder / "a.wav", 300, 0.3);
    writeText(folder / "corpus.csv", "path,emotion\na.wav,anger\n");
    const Finished f = runSigwavnet({"corpus", (folder / "corpus.csv").string()});
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "no column \"label\""), f.err.c_str());
}

// A byte-order mark, CRLF, a quoted comma, and a path that leads outside.
void CorpusTest::tableAsSpreadsheetsWriteIt() {
    TempFolder folder;
    writeTone(folder / "c/one, two.wav", 300, 0.3);
    writeTone(folder / "c/b.wav", 900, 0.3);
    writeTone(folder / "outside.wav", 500, 0.3);
    writeText(folder / "c/corpus.csv",
              "\xef\xbb\xbfpath,label,speaker\r\n\"one, two.wav\",\"anger\",A\r\nb.wav,joy,B\r\n"
              "../outside.wav,joy,B\r\nmissing.wav,joy,B\r\n");
    const Json json = corpusJson(folder / "c/corpus.csv");
    QCOMPARE(json["format"].get<std::string>(), std::string("table"));
    QCOMPARE(json["classes"].dump(), std::string(R"({"anger":1,"joy":1})"));
    QCOMPARE(json["speakers"].dump(), std::string(R"({"A":1,"B":1})"));
    QCOMPARE(problemOf(json, "corpus.csv:4"), std::string("table"));
    QCOMPARE(problemOf(json, "corpus.csv:5"), std::string("missing"));
}

void CorpusTest::badRecordingsAreProblems() {
    TempFolder folder;
    makeTinyCorpus(folder.path(), 2);
    writeText(folder / "high/text.wav", "this is no sound");
    writeText(folder / "high/empty.wav", "");
    QVERIFY(sigwavnet::writeWav(folder / "low/silent.wav", std::vector<float>(4000, 0.0f), tinyRate).ok());
    const Json json = corpusJson(folder.path());
    QCOMPARE(json["clips"].get<int>(), 4);
    QCOMPARE(problemOf(json, "high/text.wav"), std::string("unreadable"));
    QVERIFY(!problemOf(json, "high/empty.wav").empty());
    QCOMPARE(problemOf(json, "low/silent.wav"), std::string("silent"));
    for (const Json& problem : json["problems"]) QVERIFY(!problem["message"].get<std::string>().empty());
}

void CorpusTest::emoDb() {
    const fs::path emodb = sharedFolder() / "data/emodb";
    if (!fs::exists(emodb)) QSKIP("../shared/data/emodb is absent");
    const Json json = corpusJson(emodb);
    QCOMPARE(json["format"].get<std::string>(), std::string("emodb"));
    QCOMPARE(json["clips"].get<int>(), 408);
    QCOMPARE(json["classes"].size(), size_t(7));
    QCOMPARE(json["speakers"].size(), size_t(8));
}

QTEST_APPLESS_MAIN(CorpusTest)
#include "corpus_test.moc"
