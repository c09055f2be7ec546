// CSV, JSON and audformat: tables of many recordings.
#include <QTest>

#include <algorithm>

#include "tests/core/exchange/documents.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

std::vector<LabelDocument> two() {
    LabelDocument second{"b/other.wav", {16000}, std::nullopt, {}};
    second.tiers.push_back(
        {"valence", "anna", {{{5}, {15999}, "4", {{"comment", "a, \"b\"\nc"}, {"flags", "noise"}}}}});
    return {speech(), second};
}

ReadLabels back(const std::vector<LabelDocument>& documents, LabelFormat format, const std::string& name,
                const FindRecording& find) {
    return readLabels(writeLabels(documents, format)->files.front().bytes, format, name, find).value();
}

}  // namespace

class TablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void csvComesBackWhole();
    void csvIsACorpusTable();
    void csvFromElsewhereNeedsOnlySeconds();
    void aBadRowDoesNotHideTheOthers();
    void aResampledRecordingKeepsItsTimes();
    void jsonComesBackWhole();
    void jsonOfOthersIsRefused();
    void audformatComesBack();
    void audformatAsPandasWritesIt();
    void audformatListsWhatItCannotCarry();
};

void TablesTest::csvComesBackWhole() {
    const ReadLabels read = back(two(), LabelFormat::Csv, "labels.csv", {});
    QVERIFY(read.problems.empty());
    QVERIFY(read.documents == two());
}

void TablesTest::csvIsACorpusTable() {
    const std::string text = writeLabels(two(), LabelFormat::Csv)->files.front().bytes;
    QVERIFY2(text.starts_with(
                 "path,label,start,end,begin_sample,end_sample,rate,frames,tier,annotator,comment,flags\n"
                 "a/03a01Fa.wav,joy,0.000000000,0.500000000,0,11025,22050,44100,emotion,anna,,\n"),
             text.c_str());
}

void TablesTest::csvFromElsewhereNeedsOnlySeconds() {
    const auto read = readLabels("label;path;start;end\njoy;03a01Fa.wav;0.5;1\nanger;03a01Fa.wav;;\n",
                                 LabelFormat::Csv, "x.csv", finder({speech()}));
    QVERIFY(read);
    const auto& labels = read->documents.front().tiers.front().labels;
    QVERIFY((labels == std::vector<TimedLabel>{{{0}, {44100}, "anger", {}}, {{11025}, {22050}, "joy", {}}}));
    QCOMPARE(read->documents.front().recording, std::string("a/03a01Fa.wav"));
}

void TablesTest::aBadRowDoesNotHideTheOthers() {
    const auto read = readLabels(
        "path,label,start,end\n03a01Fa.wav,joy,x,1\n03a01Fa.wav,joy,1,0.5\nnowhere.wav,joy,0,1\n,joy,0,"
        "1\n03a01Fa.wav,fear,0,1\n",
        LabelFormat::Csv, "x.csv", finder({speech()}));
    QVERIFY(read);
    QCOMPARE(read->problems.size(), size_t(4));
    QVERIFY(contains(read->problems, "Line 2") && contains(read->problems, "Line 5") &&
            contains(read->problems, "nowhere.wav"));
    QCOMPARE(read->documents.front().tiers.front().labels.size(), size_t(1));
    QVERIFY(!readLabels("file,emotion\na,b\n", LabelFormat::Csv, "x.csv", {}));
    QVERIFY(!readLabels("", LabelFormat::Csv, "x.csv", {}));
}

void TablesTest::aResampledRecordingKeepsItsTimes() {
    LabelDocument half = speech();
    half.rate = {11025};
    half.frames = 22050;
    for (const auto format : {LabelFormat::Csv, LabelFormat::Json}) {
        const ReadLabels read = back({speech()}, format, "x", finder({half}));
        QCOMPARE(read.documents.front().rate.hz, 11025);
        QVERIFY(
            (read.documents.front().tiers[1].labels == std::vector<TimedLabel>{{{0}, {22050}, "joy", {}}}));
        QCOMPARE(read.documents.front().tiers[0].labels[0].end.value, int64_t(5513));  // 5512.5, rounded up
    }
}

void TablesTest::jsonComesBackWhole() {
    const ReadLabels read = back(two(), LabelFormat::Json, "labels.json", {});
    QVERIFY(read.documents == two());
    QVERIFY(writeLabels(two(), LabelFormat::Json)->losses.empty());
}

void TablesTest::jsonOfOthersIsRefused() {
    for (const char* bad :
         {"", "{", "[1]", "{\"format\": \"other\"}", "{\"format\": \"sigwavnet-labels\", \"version\": 1}"})
        QVERIFY2(!readLabels(bad, LabelFormat::Json, "x.json", {}), bad);
    QVERIFY(readLabels("{\"format\": \"sigwavnet-labels\", \"version\": 9, \"recordings\": []}",
                       LabelFormat::Json, "x", {})
                .error()
                .kind == ErrorKind::Unsupported);
    const auto read = readLabels(
        "{\"format\":\"sigwavnet-labels\",\"version\":1,\"recordings\":[{\"path\":3},{\"path\":\"a.wav\","
        "\"rate\":8000,\"tiers\":[]},"
        "{\"path\":\"b.wav\",\"rate\":8000,\"tiers\":[{\"name\":\"t\",\"labels\":[{\"begin\":9,\"end\":3,"
        "\"label\":\"x\"}]}]}]}",
        LabelFormat::Json, "x", {});
    QVERIFY(read);
    QCOMPARE(read->documents.size(), size_t(1));
    QCOMPARE(read->problems.size(), size_t(2));
}

void TablesTest::audformatComesBack() {
    const auto written = writeLabels(std::vector<LabelDocument>{speech()}, LabelFormat::Audformat);
    QCOMPARE(written->files.size(), size_t(2));
    QCOMPARE(written->files[0].suffix, std::string("db.yaml"));
    QCOMPARE(written->files[1].suffix, std::string("db.emotion.csv"));
    const auto read =
        readLabels(written->files[1].bytes, LabelFormat::Audformat, "db.emotion.csv", finder({speech()}));
    QVERIFY(read);
    QVERIFY(read->problems.empty());
    LabelDocument document = read->documents.front();
    std::sort(document.tiers.begin(), document.tiers.end(),
              [](const LabelTier& a, const LabelTier& b) { return a.annotator < b.annotator; });
    QVERIFY(document == speech());
}

void TablesTest::audformatAsPandasWritesIt() {
    const auto segmented = readLabels(
        "file,start,end,emotion\na/03a01Fa.wav,0 days,0 days 00:00:00.500000,joy\na/03a01Fa.wav,0 days "
        "00:00:01,NaT,fear\n"
        "a/03a01Fa.wav,1 days 00:00:00,NaT,\na/03a01Fa.wav,half past,NaT,x\n",
        LabelFormat::Audformat, "db.t.csv", finder({speech()}));
    QVERIFY(segmented);
    QVERIFY((segmented->documents.front().tiers.front().labels ==
             std::vector<TimedLabel>{{{0}, {11025}, "joy", {}}, {{22050}, {44100}, "fear", {}}}));
    QCOMPARE(segmented->problems.size(), size_t(2));
    const auto filewise = readLabels("file,emotion,speaker\na/03a01Fa.wav,joy,03\n", LabelFormat::Audformat,
                                     "db.files.csv", finder({speech()}));
    QCOMPARE(filewise->documents.front().tiers.size(), size_t(2));
    QVERIFY((filewise->documents.front().tiers.front().labels ==
             std::vector<TimedLabel>{{{0}, {44100}, "joy", {}}}));
}

void TablesTest::audformatListsWhatItCannotCarry() {
    std::vector<LabelDocument> documents = two();
    documents[0].tiers[0].labels.push_back({{35000}, {44100}, "twice", {}});
    const auto written = writeLabels(documents, LabelFormat::Audformat);
    QVERIFY(contains(written->losses, "only the first") && contains(written->losses, "fields"));
    QVERIFY(written->files[0].bytes.find("\"dtype\": \"int\"") != std::string::npos);  // the ratings
}

QTEST_APPLESS_MAIN(TablesTest)
#include "tables_test.moc"
