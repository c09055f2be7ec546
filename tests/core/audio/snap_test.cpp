#include "core/audio/snap.h"

#include <QTest>

#include <vector>

using namespace sigwavnet;

class SnapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheNearestCrossing();
    void endsAreCrossings();
    void staysWhereNothingCrosses();
    void findsTheQuietestMoment();
    void prefersTheNearerOfEqualSilences();
};

void SnapTest::findsTheNearestCrossing() {
    //                                0     1     2     3      4      5     6
    const std::vector<float> samples{0.5f, 0.4f, 0.2f, -0.1f, -0.3f, 0.2f, 0.6f};
    QCOMPARE(int(snapToZero(samples, {2}, 3).value), 3);  // between 2 and 3
    QCOMPARE(int(snapToZero(samples, {4}, 3).value), 3);  // 3 and 5 are equally near: the earlier
    QCOMPARE(int(snapToZero(samples, {5}, 3).value), 5);
}

void SnapTest::endsAreCrossings() {
    const std::vector<float> samples{0.5f, 0.4f, 0.2f, 0.3f};
    QCOMPARE(int(snapToZero(samples, {1}, 2).value), 0);
    QCOMPARE(int(snapToZero(samples, {3}, 2).value), 4);
}

void SnapTest::staysWhereNothingCrosses() {
    const std::vector<float> samples(100, 0.5f);
    QCOMPARE(int(snapToZero(samples, {50}, 10).value), 50);
}

void SnapTest::findsTheQuietestMoment() {
    std::vector<float> samples(200);
    for (size_t i = 0; i < samples.size(); ++i) samples[i] = i % 2 ? 0.5f : -0.5f;
    for (size_t i = 120; i < 140; ++i) samples[i] = i % 2 ? 0.01f : -0.01f;
    const int found = int(snapToSilence(samples, {100}, 60, 20).value);
    QCOMPARE(found, 130);
    // Out of reach it can't be found: the place stays near.
    const int near = int(snapToSilence(samples, {40}, 20, 20).value);
    QVERIFY(near >= 20 && near <= 60);
}

void SnapTest::prefersTheNearerOfEqualSilences() {
    std::vector<float> samples(300, 0.5f);
    for (size_t i = 50; i < 70; ++i) samples[i] = 0;
    for (size_t i = 150; i < 170; ++i) samples[i] = 0;
    QCOMPARE(int(snapToSilence(samples, {140}, 100, 20).value), 160);
    QCOMPARE(int(snapToSilence(samples, {80}, 100, 20).value), 60);
}

QTEST_APPLESS_MAIN(SnapTest)
#include "snap_test.moc"
