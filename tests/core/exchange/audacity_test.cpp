// Audacity's label tracks, as its manual shows them.
#include <QTest>

#include "tests/core/exchange/documents.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class AudacityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAudacityWrites();
    void writesATrackATier();
    void comesBackToTheSample();
    void nothingInALabelBreaksTheTrack();
    void damageIsNamedByItsLine();
    void refusesImpossibleLabels();
};

void AudacityTest::readsWhatAudacityWrites() {
    const LabelDocument known{"talk.wav", {16000}, 160000, {}};
    const std::string text =
        "0.500000\t1.250000\tjoy\r\n\\\t300.000000\t3400.000000\r\n2.000000\t2.000000\t\r\n3,5\t4,0\ttwo "
        "words\r\n";
    const auto read = readLabels(text, LabelFormat::Audacity, "talk.txt", finder({known}));
    QVERIFY(read);
    const auto& labels = read->documents.front().tiers.front().labels;
    QCOMPARE(labels.size(), size_t(3));
    QVERIFY((labels[0] ==
             TimedLabel{{8000}, {20000}, "joy", {{"high_hz", "3400.000000"}, {"low_hz", "300.000000"}}}));
    QVERIFY((labels[1] == TimedLabel{{32000}, {32000}, "", {}}));
    QVERIFY((labels[2] == TimedLabel{{56000}, {64000}, "two words", {}}));
}

void AudacityTest::writesATrackATier() {
    const LabelDocument document = speech();
    const auto written = writeLabels({&document, 1}, LabelFormat::Audacity);
    QVERIFY(written);
    QCOMPARE(written->files.size(), size_t(2));
    QCOMPARE(written->files[0].suffix, std::string(".emotion (anna)"));
    QCOMPARE(written->files[1].bytes, std::string("0.000000000\t2.000000000\tjoy\n"));
    QVERIFY(contains(written->losses, "file of its own"));
}

void AudacityTest::comesBackToTheSample() {
    const LabelDocument document = speech();
    const auto written = writeLabels({&document, 1}, LabelFormat::Audacity);
    for (size_t tier = 0; tier < 2; ++tier) {
        const auto read = readLabels(written->files[tier].bytes, LabelFormat::Audacity,
                                     "a/03a01Fa" + written->files[tier].suffix + ".txt", finder({document}));
        QVERIFY(read);
        QVERIFY(read->documents.front().tiers == std::vector<LabelTier>{document.tiers[tier]});
    }
}

void AudacityTest::nothingInALabelBreaksTheTrack() {
    const LabelDocument document{
        "x.wav", {1000}, 1000, {{"t", "", {{{0}, {5}, "two\nlines\tand a tab", {{"comment", "c"}}}}}}};
    const auto written = writeLabels({&document, 1}, LabelFormat::Audacity);
    QCOMPARE(written->files.front().bytes, std::string("0.000000000\t0.005000000\ttwo lines and a tab\n"));
    QVERIFY(contains(written->losses, "become spaces") && contains(written->losses, "fields"));
}

void AudacityTest::damageIsNamedByItsLine() {
    const LabelDocument known{"talk.wav", {16000}, 160000, {}};
    for (const char* bad : {"0.5\t1.0\tok\nhello\n", "0.5\t1.0\tok\n2.0\t1.0\tbackwards\n",
                            "0.5\t1.0\tok\nnan\t1\tx\n", "0.5\t1.0\tok\n-1\t1\tx\n"}) {
        const auto read = readLabels(bad, LabelFormat::Audacity, "talk.txt", finder({known}));
        QVERIFY2(!read, bad);
        QVERIFY2(read.error().message.text().find("Line 2") != std::string::npos,
                 read.error().message.text().c_str());
    }
}

void AudacityTest::refusesImpossibleLabels() {
    const LabelDocument backwards{"x.wav", {1000}, 1000, {{"t", "", {{{9}, {5}, "a", {}}}}}},
        rateless{"x.wav", {0}, 1000, {}};
    QVERIFY(writeLabels({&backwards, 1}, LabelFormat::Audacity).error().kind == ErrorKind::Invalid);
    QVERIFY(writeLabels({&rateless, 1}, LabelFormat::Audacity).error().kind == ErrorKind::Invalid);
    QVERIFY(writeLabels({}, LabelFormat::Audacity).error().kind == ErrorKind::Invalid);
}

QTEST_APPLESS_MAIN(AudacityTest)
#include "audacity_test.moc"
