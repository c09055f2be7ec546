#include "core/base/progress.h"

#include <QTest>

#include <cmath>

using namespace sigwavnet;

class ProgressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cancelIsRemembered();
    void steadyWorkCountsDown();
    void nothingIsKnownAtTheStart();
    void aNewPhaseStartsAnew();
};

void ProgressTest::cancelIsRemembered() {
    SilentProgress progress;
    QVERIFY(!progress.cancelled());
    progress.cancel();
    QVERIFY(progress.cancelled());
}

void ProgressTest::steadyWorkCountsDown() {
    TimeLeft left;
    left.update(0, 100, 0.0);
    for (int i = 1; i < 100; ++i) {
        const double seconds = left.update(i, 100, 2.0 * i);
        QVERIFY(std::abs(seconds - 2.0 * (100 - i)) < 1e-9);
    }
}

void ProgressTest::nothingIsKnownAtTheStart() {
    TimeLeft left;
    QVERIFY(left.update(0, 100, 10.0) < 0);
    QVERIFY(left.update(1, 100, 10.1) < 0);
    QVERIFY(left.update(5, 0, 20.0) < 0);
}

void ProgressTest::aNewPhaseStartsAnew() {
    TimeLeft left;
    left.update(0, 10, 0.0);
    left.update(9, 10, 90.0);
    QVERIFY(left.update(0, 10, 91.0) < 0);
    QVERIFY(std::abs(left.update(5, 10, 96.0) - 5.0) < 1e-9);
}

QTEST_APPLESS_MAIN(ProgressTest)
#include "progress_test.moc"
