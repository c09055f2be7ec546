#include "core/wavelet/measures.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace sigwavnet;

class MeasuresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void orthonormalBanksArePerfect();
    void scaledBankHasItsClosedForm();
    void independentHighPassMovesTheBounds();
    void driftNeedsAStart();
    void haarHasOneVanishingMoment();
};

namespace {

LevelFilters mirrored(std::vector<double> low) {
    std::vector<double> high = quadratureMirror(low);
    return {std::move(low), std::move(high)};
}

}  // namespace

void MeasuresTest::orthonormalBanksArePerfect() {
    for (const Wavelet& wavelet : wavelets()) {
        if (wavelet.name == "dmey") continue;  // orthonormal to 2e-3 only
        const FilterMeasures m = measure(mirrored(wavelet.decLo), wavelet.decLo);
        const char* name = wavelet.name.c_str();
        QVERIFY2(std::abs(m.sumError) < 1e-9 && std::abs(m.energyError) < 1e-9, name);
        QVERIFY2(m.orthogonalityError < 1e-9 && m.complementarity < 1e-8, name);
        QVERIFY2(std::abs(m.lowFrameBound - 1) < 1e-8 && std::abs(m.highFrameBound - 1) < 1e-8, name);
        QVERIFY2(m.lowPassAtNyquistDb < -120, name);
        QCOMPARE(m.drift, 0.0);
        for (int k = 0; k < std::min<int>(int(m.moments.size()), std::min(8, wavelet.vanishingMoments)); ++k)
            QVERIFY2(m.moments[size_t(k)] < 1e-6, name);
    }
}

void MeasuresTest::scaledBankHasItsClosedForm() {
    // h = c * haar: sum c sqrt2, energy c^2, p = 2 c^2 everywhere.
    const double c = 1.2, tap = c * std::numbers::sqrt2 / 2;
    const FilterMeasures m = measure(mirrored({tap, tap}), findWavelet("haar")->decLo);
    QVERIFY(std::abs(m.sumError - 0.2 * std::numbers::sqrt2) < 1e-12);
    QVERIFY(std::abs(m.energyError - 0.44) < 1e-12);
    QVERIFY(std::abs(m.complementarity - 0.88) < 1e-9);
    QVERIFY(std::abs(m.lowFrameBound - 1.44) < 1e-9);
    QVERIFY(std::abs(m.highFrameBound - 1.44) < 1e-9);
    QVERIFY(std::abs(m.drift - 0.2) < 1e-12);
}

void MeasuresTest::independentHighPassMovesTheBounds() {
    // Both filters the same haar low-pass: half the plane is lost (bound 0), the rest is kept twice.
    const auto& haar = findWavelet("haar")->decLo;
    const FilterMeasures m = measure({haar, haar}, haar);
    QVERIFY(std::abs(m.lowFrameBound) < 1e-12);
    QVERIFY(std::abs(m.highFrameBound - 2) < 1e-12);
    QVERIFY(m.complementarity < 1e-12);  // of the low-pass alone
}

void MeasuresTest::driftNeedsAStart() {
    const auto& haar = findWavelet("haar")->decLo;
    QVERIFY(std::isnan(measure(mirrored(haar), {}).drift));
    QVERIFY(std::isnan(measure(mirrored(haar), findWavelet("db2")->decLo).drift));
}

void MeasuresTest::haarHasOneVanishingMoment() {
    const FilterMeasures db2 = measure(mirrored(findWavelet("db2")->decLo), {});
    QCOMPARE(db2.moments.size(), size_t(2));
    QVERIFY(db2.moments[0] < 1e-12 && db2.moments[1] < 1e-12);
    // A high-pass that is the low-pass: its mean does not vanish at all.
    const auto& haar = findWavelet("haar")->decLo;
    QCOMPARE(measure({haar, haar}, {}).moments.at(0), 1.0);
}

QTEST_APPLESS_MAIN(MeasuresTest)
#include "measures_test.moc"
