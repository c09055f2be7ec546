#include "core/wavelet/shape.h"

#include <QTest>
#include <cmath>

#include "core/wavelet/response.h"

using namespace sigwavnet;

class ShapeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void alignmentFindsShiftAndScale();
    void distancesAgreeWithNumPy();
    void nearestWaveletOfEachIsItself();
    void nearestSeesThroughNoiseShiftAndMirror();
    void spreadAgreesWithNumPy();
    void groupDelayAgreesWithSciPy();
    void impulseHasTheLevelsResponse();
    void largestChangeLooksOnlyWhereSomethingPasses();
};

void ShapeTest::alignmentFindsShiftAndScale() {
    const std::vector<double> taps{0, 0, 2, -4, 6};
    const std::vector<double> other{1, -2, 3, 0};
    const Alignment found = align(taps, other);
    QCOMPARE(found.shift, 2);
    QVERIFY(std::abs(found.scale - 2) < 1e-12);
    QVERIFY(found.distance < 1e-7);
    QCOMPARE(align(std::vector<double>{0, 0}, other).distance, 1.0);
}

// NumPy 1.24: sqrt(1 - max(correlate(a, b, 'full'))^2 / (a.a b.b)) of PyWavelets' dec_lo.
void ShapeTest::distancesAgreeWithNumPy() {
    const auto distance = [](const char* a, const char* b) {
        return align(findWavelet(a)->decLo, findWavelet(b)->decLo).distance;
    };
    QVERIFY(std::abs(distance("sym10", "db10") - 0.4095328649460994) < 1e-9);
    QVERIFY(std::abs(distance("db10", "db9") - 0.2206450337188324) < 1e-9);
}

void ShapeTest::nearestWaveletOfEachIsItself() {
    for (const Wavelet& wavelet : wavelets()) {
        const NearestWavelet nearest = nearestWavelet(wavelet.decLo);
        QVERIFY2(nearest.alignment.distance < 1e-6, wavelet.name.c_str());
        const Wavelet* found = findWavelet(nearest.name);
        QVERIFY2(align(wavelet.decLo, nearest.mirrored ? found->recLo : found->decLo).distance < 1e-6,
                 wavelet.name.c_str());
    }
    QCOMPARE(nearestWavelet(findWavelet("db10")->decLo).name, std::string("db10"));
    QVERIFY(!nearestWavelet(findWavelet("db10")->decLo).mirrored);
}

void ShapeTest::nearestSeesThroughNoiseShiftAndMirror() {
    std::vector<double> taps{0, 0, 0};
    for (const double tap : findWavelet("db6")->recLo) taps.push_back(1.3 * tap);
    for (size_t k = 0; k < taps.size(); ++k) taps[k] += 0.004 * std::sin(17.0 * double(k));
    const NearestWavelet nearest = nearestWavelet(taps);
    QCOMPARE(nearest.name, std::string("db6"));
    QVERIFY(nearest.mirrored);
    QVERIFY(std::abs(nearest.alignment.scale - 1.3) < 0.02);
}

// NumPy 1.24 on db10's dec_hi: energy moments over taps, and over linspace(0, pi, 4097).
void ShapeTest::spreadAgreesWithNumPy() {
    const Spread found = spread(findWavelet("db10")->decHi);
    QVERIFY(std::abs(found.centre - 3.1232095535795614) < 1e-9);
    QVERIFY(std::abs(found.deviation - 1.367935249130499) < 1e-9);
    QVERIFY(std::abs(found.frequency - 2.3404878261790127) < 1e-9);
    QVERIFY(std::abs(found.bandwidth - 0.48004543996491406) < 1e-9);
    QVERIFY(found.product() >= 0.5);
}

// SciPy 1.10: signal.group_delay((dec_lo of db4, [1]), w=[0, 0.5, 1]).
void ShapeTest::groupDelayAgreesWithSciPy() {
    const auto& taps = findWavelet("db4")->decLo;
    QVERIFY(std::abs(groupDelay(taps).front() - 5.99460679) < 1e-7);
    const int points = 6284;  // linspace(0, pi, 6284) passes within 1e-4 of 0.5 and of 1
    const auto fine = groupDelay(taps, points);
    const auto at = [&](double omega) { return fine[size_t(std::lround(omega / M_PI * (points - 1)))]; };
    QVERIFY(std::abs(at(0.5) - 5.88573889) < 2e-4);
    QVERIFY(std::abs(at(1.0) - 5.4539921) < 4e-4);
    // A symmetric filter delays everything by half its length, where it passes anything.
    const auto flat = groupDelay(std::vector<double>{1, 2, 1}, 3);
    QVERIFY(std::abs(flat[0] - 1) < 1e-12 && std::abs(flat[1] - 1) < 1e-12 && std::isnan(flat[2]));
}

void ShapeTest::impulseHasTheLevelsResponse() {
    const std::vector<LevelFilters> bank{
        {findWavelet("db3")->decLo, quadratureMirror(findWavelet("db3")->decLo)},
        {findWavelet("sym4")->decLo, quadratureMirror(findWavelet("sym4")->decLo)},
        {findWavelet("haar")->decLo, quadratureMirror(findWavelet("haar")->decLo)}};
    for (const bool high : {false, true}) {
        const auto impulse = levelImpulse(bank, 2, high);
        const auto expected = levelResponse(bank, 2, high, 1.0, 65);
        for (int i = 0; i < 65; ++i) {
            const double gain = std::abs(transferFunction(impulse, M_PI * i / 64)) / std::pow(2.0, 1.5);
            QVERIFY(std::abs(gain - std::pow(10.0, expected.decibels[size_t(i)] / 20)) < 1e-7);
        }
    }
    QCOMPARE(levelImpulse(bank, 2, true).size(), size_t(5 + 2 * 7 + 4 * 1 + 1));
}

void ShapeTest::largestChangeLooksOnlyWhereSomethingPasses() {
    QCOMPARE(largestChange(std::vector<double>{1, -3, -100}, std::vector<double>{0, 0, -50}), 3.0);
}

QTEST_APPLESS_MAIN(ShapeTest)
#include "shape_test.moc"
