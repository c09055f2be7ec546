// TextGrids: what Praat writes is read, what is written reads back to the sample, and damage is named by its
// line.
#include <QTest>

#include "core/base/files.h"
#include "tests/core/exchange/documents.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

// As Praat's manual ("TextGrid file formats") shows them: the long form, and the short one of the same grid.
const char* const kLong =
    "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0 \nxmax = 2.3 \ntiers? <exists> "
    "\nsize = 3 \nitem []: \n"
    "    item [1]:\n        class = \"IntervalTier\" \n        name = \"Mary\" \n        xmin = 0 \n        "
    "xmax = 2.3 \n"
    "        intervals: size = 1 \n        intervals [1]:\n            xmin = 0 \n            xmax = 2.3 \n  "
    "          text = \"\" \n"
    "    item [2]:\n        class = \"IntervalTier\" \n        name = \"John\" \n        xmin = 0 \n        "
    "xmax = 2.3 \n"
    "        intervals: size = 2 \n        intervals [1]:\n            xmin = 0 \n            xmax = 0.7 \n  "
    "          text = \"daisy bell\" \n"
    "        intervals [2]:\n            xmin = 0.7 \n            xmax = 2.3 \n            text = \"he said "
    "\"\"no\"\"\" \n"
    "    item [3]:\n        class = \"TextTier\" \n        name = \"bell\" \n        xmin = 0 \n        xmax "
    "= 2.3 \n"
    "        points: size = 1 \n        points [1]:\n            number = 1 \n            mark = \"ding\" \n";
const char* const kShort =
    "File type = \"ooTextFile\"\nObject class = "
    "\"TextGrid\"\n\n0\n2.3\n<exists>\n3\n\"IntervalTier\"\n\"Mary\"\n0\n2.3\n1\n0\n2.3\n\"\"\n"
    "\"IntervalTier\"\n\"John\"\n0\n2.3\n2\n0\n0.7\n\"daisy bell\"\n0.7\n2.3\n\"he said "
    "\"\"no\"\"\"\n\"TextTier\"\n\"bell\"\n0\n2.3\n1\n1\n\"ding\"\n";

const LabelDocument kDocument{"song.wav", {10000}, 23000, {}};

std::string utf16(const std::string& latin, bool bigEndian) {
    std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : latin) bytes += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    return bytes;
}

}  // namespace

class TextGridTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPraatWrites();
    void readsFilesOfPraatItself();
    void readsBothOrdersOfUtf16();
    void comesBackToTheSample();
    void coversTheWholeRecording();
    void overlapsAndPointsComeBack();
    void listsWhatItCannotCarry();
    void damageIsNamedByItsLine();
    void aLyingCountCostsNoMemory();
    void aFileWithoutItsRecordingSaysSo();
};

void TextGridTest::readsWhatPraatWrites() {
    for (const char* text : {kLong, kShort}) {
        const auto read = readLabels(text, LabelFormat::TextGrid, "grids/song.TextGrid", finder({kDocument}));
        QVERIFY(read);
        const LabelDocument& document = read->documents.front();
        QCOMPARE(document.recording, std::string("song.wav"));
        QCOMPARE(document.tiers.size(), size_t(3));
        QVERIFY(document.tiers[0].name == "Mary" && document.tiers[0].labels.empty());
        QVERIFY(
            (document.tiers[1].labels == std::vector<TimedLabel>{{{0}, {7000}, "daisy bell", {}},
                                                                 {{7000}, {23000}, "he said \"no\"", {}}}));
        QVERIFY((document.tiers[2].labels == std::vector<TimedLabel>{{{10000}, {10000}, "ding", {}}}));
    }
}

// Written by Praat 6.3 (Create TextGrid, Insert boundary, Set interval text, Insert point; Save as text,
// short text and binary file).
void TextGridTest::readsFilesOfPraatItself() {
    for (const char* name : {"praat_utf8.TextGrid", "praat_short_utf8.TextGrid", "praat_utf16.TextGrid"}) {
        const auto bytes = readFile(std::string(SIGWAVNET_TEST_DATA "/exchange/") + name);
        QVERIFY2(bytes, name);
        const auto read = readLabels(*bytes, LabelFormat::TextGrid, "song.TextGrid", finder({kDocument}));
        QVERIFY2(read, name);
        const LabelDocument& document = read->documents.front();
        QCOMPARE(document.tiers.size(), size_t(3));
        QVERIFY((document.tiers[1].labels ==
                 std::vector<TimedLabel>{{{0}, {7000}, "daisy bell", {}},
                                         {{7000}, {23000}, "he said \"no\" größer", {}}}));
        QVERIFY((document.tiers[2].labels == std::vector<TimedLabel>{{{10000}, {10000}, "ding", {}}}));
    }
    const auto binary = readFile(SIGWAVNET_TEST_DATA "/exchange/praat_binary.TextGrid");
    QVERIFY(binary);
    QVERIFY(readLabels(*binary, LabelFormat::TextGrid, "song.TextGrid", finder({kDocument})).error().kind ==
            ErrorKind::Unsupported);
}

void TextGridTest::readsBothOrdersOfUtf16() {
    for (const bool bigEndian : {true, false}) {
        const auto read =
            readLabels(utf16(kLong, bigEndian), LabelFormat::TextGrid, "song.TextGrid", finder({kDocument}));
        QVERIFY(read);
        QCOMPARE(read->documents.front().tiers[1].labels[0].label, std::string("daisy bell"));
    }
    QVERIFY(
        !readLabels(utf16(kLong, true) + "x", LabelFormat::TextGrid, "song.TextGrid", finder({kDocument})));
}

void TextGridTest::comesBackToTheSample() {
    for (const auto format : {LabelFormat::TextGrid, LabelFormat::TextGridShort}) {
        const auto back = roundTrip(speech(), format, "03a01Fa.TextGrid");
        QVERIFY(back);
        QVERIFY(*back == speech());
    }
    // Every single sample of a second, at a rate that no decimal fits.
    LabelDocument every{"03a01Fa.wav", {44100}, 44101, {{"t", "", {}}}};
    for (int64_t i = 0; i < 44100; i += 7) every.tiers[0].labels.push_back({{i}, {i + 1}, "x", {}});
    QVERIFY(*roundTrip(every, LabelFormat::TextGridShort, "03a01Fa.TextGrid") == every);
}

void TextGridTest::coversTheWholeRecording() {
    const LabelDocument document{"x.wav", {1000}, 1000, {{"t", "", {{{200}, {300}, "a", {}}}}}};
    const std::string text = writeLabels({&document, 1}, LabelFormat::TextGridShort)->files.front().bytes;
    QCOMPARE(text,
             std::string(
                 "File type = \"ooTextFile\"\nObject class = "
                 "\"TextGrid\"\n\n0\n1.000000000\n<exists>\n1\n\"IntervalTier\"\n\"t\"\n0\n1.000000000\n3\n"
                 "0.000000000\n0.200000000\n\"\"\n0.200000000\n0.300000000\n\"a\"\n0.300000000\n1."
                 "000000000\n\"\"\n"));
}

void TextGridTest::overlapsAndPointsComeBack() {
    LabelDocument document{"x.wav",
                           {1000},
                           1000,
                           {{"t",
                             "",
                             {{{0}, {500}, "a", {}},
                              {{200}, {200}, "p", {}},
                              {{300}, {600}, "b", {}},
                              {{600}, {700}, "c", {}}}}}};
    const auto written = writeLabels({&document, 1}, LabelFormat::TextGrid);
    QVERIFY(contains(written->losses, "Overlapping"));
    QVERIFY(*roundTrip(document, LabelFormat::TextGrid, "x.TextGrid") == document);
}

void TextGridTest::listsWhatItCannotCarry() {
    const LabelDocument document{
        "x.wav", {1000}, 1000, {{"t", "", {{{0}, {5}, " ", {}}, {{7}, {9}, "a", {{"comment", "loud"}}}}}}};
    const auto written = writeLabels({&document, 1}, LabelFormat::TextGrid);
    QVERIFY(contains(written->losses, "without text") && contains(written->losses, "fields"));
    QCOMPARE(written->losses.size(), size_t(2));
}

void TextGridTest::damageIsNamedByItsLine() {
    const std::string whole = kShort;
    // Cut anywhere: an error or fewer tiers than promised would be silent; it must be an error.
    for (size_t length = 0; length + 2 < whole.size(); ++length) {
        const auto read =
            readLabels(whole.substr(0, length), LabelFormat::TextGrid, "song.TextGrid", finder({kDocument}));
        QVERIFY2(!read, whole.substr(0, length).c_str());
    }
    const auto cut = readLabels(whole.substr(0, whole.find("daisy") + 3), LabelFormat::TextGrid,
                                "song.TextGrid", finder({kDocument}));
    QVERIFY2(cut.error().message.text().find("line 23") != std::string::npos,
             cut.error().message.text().c_str());
    QVERIFY(
        readLabels("ooBinaryFile\x08TextGrid", LabelFormat::TextGrid, "song.TextGrid", finder({kDocument}))
            .error()
            .kind == ErrorKind::Unsupported);
    QVERIFY(!readLabels("\xFF\x80\x01", LabelFormat::TextGrid, "song.TextGrid", finder({kDocument})));
}

void TextGridTest::aLyingCountCostsNoMemory() {
    std::string lie = kShort;
    lie.replace(lie.find("<exists>\n3"), 10, "<exists>\n99999999999");
    QVERIFY(!readLabels(lie, LabelFormat::TextGrid, "song.TextGrid", finder({kDocument})));
}

void TextGridTest::aFileWithoutItsRecordingSaysSo() {
    const auto read = readLabels(kLong, LabelFormat::TextGrid, "other.TextGrid", finder({kDocument}));
    QVERIFY(read.error().kind == ErrorKind::NotFound);
    QVERIFY(read.error().text().find("other") != std::string::npos);
}

QTEST_APPLESS_MAIN(TextGridTest)
#include "textgrid_test.moc"
