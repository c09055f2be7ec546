#include "core/wavelet/threshold.h"

#include <QTest>

#include <cmath>

using namespace sigwavnet;

class ThresholdTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gainIsItsFormula();
    void zoneEndsAtHalfTheGain();
    void asymmetricThresholds();
    void saysWhenItDoesNotThreshold();
};

void ThresholdTest::gainIsItsFormula() {
    const Threshold laht{0.5, 0.3, 10};
    // sigmoid(10 (d - 0.5)) + sigmoid(-10 (d + 0.3)), by hand for d = 0.5: 0.5 + 1 / (1 + e^8)
    QVERIFY(std::abs(laht.gain(0.5) - (0.5 + 1 / (1 + std::exp(8.0)))) < 1e-15);
    QVERIFY(std::abs(laht(0.5) - 0.5 * laht.gain(0.5)) < 1e-15);
    QVERIFY(laht.gain(0) < 0.06);
    QVERIFY(std::abs(laht.gain(3) - 1) < 1e-9);
    QVERIFY(std::abs(laht.gain(-3) - 1) < 1e-9);
}

void ThresholdTest::zoneEndsAtHalfTheGain() {
    const Threshold laht{0.5, 0.5, 10};
    const auto zone = laht.deadZone();
    QVERIFY(zone.has_value());
    QVERIFY(std::abs(laht.gain(zone->begin) - 0.5) < 1e-9);
    QVERIFY(std::abs(laht.gain(zone->end) - 0.5) < 1e-9);
    QVERIFY(std::abs(zone->begin + zone->end) < 1e-9);
    QVERIFY(zone->end > 0.49 && zone->end < 0.5);
}

void ThresholdTest::asymmetricThresholds() {
    const auto zone = Threshold{0.8, 0.1, 40}.deadZone();
    QVERIFY(zone.has_value());
    QVERIFY(std::abs(zone->end - 0.8) < 1e-3);
    QVERIFY(std::abs(zone->begin + 0.1) < 1e-3);
}

void ThresholdTest::saysWhenItDoesNotThreshold() {
    QVERIFY((Threshold{0.5, 0.5, 10}.thresholds()));
    for (const Threshold& laht : {Threshold{0.5, 0.5, -1}, Threshold{-0.2, 0.1, 10}, Threshold{0, 0, 10}}) {
        QVERIFY(!laht.thresholds());
        QVERIFY(!laht.deadZone().has_value());
    }
    // So soft that even the smallest gain is above one half.
    QVERIFY(!(Threshold{0.1, 0.1, 1}.deadZone().has_value()));
}

QTEST_APPLESS_MAIN(ThresholdTest)
#include "threshold_test.moc"
