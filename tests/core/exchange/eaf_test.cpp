// ELAN's files: times to half a millisecond, referring annotations, open times, and XML that tries to do
// harm.
#include <QTest>

#include <cmath>
#include <fstream>
#include <iterator>
#include <string>

#include "tests/core/exchange/documents.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

// The shape of a file that ELAN 6 saves: a tier with an open time between two annotations, and a tier that
// refers to it.
std::string elan() {
    std::ifstream file(SIGWAVNET_SOURCE_DIR "/tests/data/exchange/elan.eaf", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const LabelDocument kTalk{"media/talk.wav", {16000}, 32000, {}};

}  // namespace

class EafTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatElanWrites();
    void comesBackWithinHalfAMillisecond();
    void wholeMillisecondsComeBackExactly();
    void overlapsComeBack();
    void listsWhatItCannotCarry();
    void damageIsAnErrorInWords();
    void entitiesOfOtherFilesAreNotRead();
};

void EafTest::readsWhatElanWrites() {
    const auto read = readLabels(elan(), LabelFormat::Eaf, "anything.eaf", finder({kTalk}));
    QVERIFY(read);
    const LabelDocument& document = read->documents.front();
    QCOMPARE(document.recording, std::string("media/talk.wav"));
    QCOMPARE(document.tiers.size(), size_t(2));
    QVERIFY((document.tiers[0] ==
             LabelTier{"K-Spch", "", {{{8000}, {16000}, "so & so", {}}, {{16000}, {24000}, "größer", {}}}}));
    QVERIFY((document.tiers[1] == LabelTier{"emotion", "anna", {{{8000}, {16000}, "joy", {}}}}));
    QVERIFY(contains(read->problems, "a4"));
}

void EafTest::comesBackWithinHalfAMillisecond() {
    const auto back = roundTrip(speech(), LabelFormat::Eaf, "03a01Fa.eaf");
    QVERIFY(back);
    const LabelDocument document = speech();
    QCOMPARE(back->tiers.size(), document.tiers.size());
    for (size_t t = 0; t < document.tiers.size(); ++t) {
        QVERIFY(back->tiers[t].name == document.tiers[t].name &&
                back->tiers[t].annotator == document.tiers[t].annotator);
        QCOMPARE(back->tiers[t].labels.size(), document.tiers[t].labels.size());
        for (size_t i = 0; i < document.tiers[t].labels.size(); ++i) {
            const TimedLabel &a = back->tiers[t].labels[i], &b = document.tiers[t].labels[i];
            QCOMPARE(a.label, b.label);
            // Half a millisecond, and half a sample of rounding back.
            QVERIFY(std::abs(double(a.begin.value - b.begin.value)) <= 0.0005 * kRate.hz + 0.5);
            QVERIFY(std::abs(double(a.end.value - b.end.value)) <= 0.0005 * kRate.hz + 0.5);
        }
    }
    QVERIFY(contains(writeLabels({&document, 1}, LabelFormat::Eaf)->losses, "0.5 ms"));
}

void EafTest::wholeMillisecondsComeBackExactly() {
    const LabelDocument document{
        "x.wav",
        {16000},
        16000,
        {{"t", "b", {{{16}, {1600}, "a", {}}, {{1600}, {16000}, "<b> & \"c\"", {}}}}, {"empty", "", {}}}};
    QVERIFY(*roundTrip(document, LabelFormat::Eaf, "x.eaf") == document);
    QVERIFY(writeLabels({&document, 1}, LabelFormat::Eaf)->losses.empty());
}

void EafTest::overlapsComeBack() {
    const LabelDocument document{"x.wav",
                                 {1000},
                                 1000,
                                 {{"t",
                                   "",
                                   {{{0}, {500}, "a", {}},
                                    {{300}, {600}, "b", {}},
                                    {{310}, {320}, "c", {}},
                                    {{700}, {800}, "d", {}}}}}};
    QVERIFY(*roundTrip(document, LabelFormat::Eaf, "x.eaf") == document);
    QVERIFY(contains(writeLabels({&document, 1}, LabelFormat::Eaf)->losses, "Overlapping"));
}

void EafTest::listsWhatItCannotCarry() {
    const LabelDocument document{
        "x.wav", {1000}, 1000, {{"t", "", {{{5}, {5}, "bell\x07", {{"comment", "c"}}}}}}};
    const auto written = writeLabels({&document, 1}, LabelFormat::Eaf);
    QVERIFY(contains(written->losses, "Points") && contains(written->losses, "Control") &&
            contains(written->losses, "fields"));
    QVERIFY(roundTrip(document, LabelFormat::Eaf, "x.eaf"));
}

void EafTest::damageIsAnErrorInWords() {
    const std::string whole = elan();
    for (size_t length = 0; length < whole.rfind("</ANNOTATION_DOCUMENT>"); length += 13)
        QVERIFY(!readLabels(whole.substr(0, length), LabelFormat::Eaf, "x.eaf", finder({kTalk})));
    QVERIFY(!readLabels("<html/>", LabelFormat::Eaf, "x.eaf", finder({kTalk})));
    QVERIFY(readLabels(elan(), LabelFormat::Eaf, "x.eaf", finder({})).error().kind == ErrorKind::NotFound);
}

void EafTest::entitiesOfOtherFilesAreNotRead() {
    std::string harm = elan();
    harm.insert(harm.find("<ANNOTATION_DOCUMENT"),
                "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>");
    harm.replace(harm.find("joy"), 3, "&secret;");
    const auto read = readLabels(harm, LabelFormat::Eaf, "x.eaf", finder({kTalk}));
    if (read) QCOMPARE(read->documents.front().tiers[1].labels[0].label, std::string("&secret;"));
}

QTEST_APPLESS_MAIN(EafTest)
#include "eaf_test.moc"
