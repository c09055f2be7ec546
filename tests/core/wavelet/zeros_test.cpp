#include "core/wavelet/zeros.h"

#include <QTest>
#include <cmath>

#include "core/wavelet/filter_bank.h"

using namespace sigwavnet;

class ZerosTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void zerosOfAKnownPolynomial();
    void zerosMakeTheFilterVanish();
    void everyOrthogonalWaveletHasItsZerosAtMinusOne();
    void regularityOfKnownWavelets();
    void refusesWhatIsNoLowPass();
};

void ZerosTest::zerosOfAKnownPolynomial() {
    // (1 - 2 z^-1)(1 + 0.5 z^-1)(1 + z^-2), with an outer tap of 0 that adds no zero.
    const std::vector<double> taps{1, -1.5, 0, -1.5, -1, 0};
    const auto zeros = filterZeros(taps);
    QCOMPARE(zeros.size(), size_t(4));
    QVERIFY(std::abs(zeros[0] - 2.0) < 1e-12);
    QVERIFY(std::abs(std::abs(zeros[1]) - 1) < 1e-12 && std::abs(zeros[1].real()) < 1e-12);
    QVERIFY(std::abs(zeros[3] + 0.5) < 1e-12);
    QVERIFY(filterZeros({}).empty());
    QVERIFY(filterZeros(std::vector<double>{1, NAN}).empty());
}

void ZerosTest::zerosMakeTheFilterVanish() {
    const auto& taps = findWavelet("sym4")->decLo;
    const auto zeros = filterZeros(taps);
    QCOMPARE(zeros.size(), taps.size() - 1);
    for (const auto& zero : zeros) {
        std::complex<double> sum = 0;
        for (const double tap : taps) sum = sum * zero + tap;  // z^(K-1) H(z)
        QVERIFY(std::abs(sum) < 1e-6 * std::pow(std::max(1.0, std::abs(zero)), double(taps.size())));
    }
}

void ZerosTest::everyOrthogonalWaveletHasItsZerosAtMinusOne() {
    for (const char* name : {"haar", "db2", "db4", "db10", "sym8", "coif3"}) {
        const Wavelet* wavelet = findWavelet(name);
        std::vector<double> rounded(wavelet->decLo.begin(), wavelet->decLo.end());
        for (double& tap : rounded) tap = double(float(tap));
        QCOMPARE(zerosAtMinusOne(wavelet->decLo), wavelet->vanishingMoments);
        QCOMPARE(zerosAtMinusOne(rounded), wavelet->vanishingMoments);
    }
    QCOMPARE(zerosAtMinusOne(std::vector<double>{1, 0.9}), 0);
}

// The formula in NumPy on PyWavelets 1.4.1's filters; haar: 1/2, db2: 1, and db10's 3.4027 are also in the literature.
void ZerosTest::regularityOfKnownWavelets() {
    const std::pair<const char*, double> known[] = {{"haar", 0.5},
                                                    {"db2", 1.0},
                                                    {"db4", 1.7755652657819243},
                                                    {"db10", 3.4027220553902433},
                                                    {"sym8", 2.9147216760148202},
                                                    {"coif3", 2.484945047883218}};
    for (const auto& [name, expected] : known) {
        const auto s = sobolevRegularity(findWavelet(name)->recLo);
        QVERIFY2(s && std::abs(*s - expected) < 1e-4, name);
        const auto mirrored = sobolevRegularity(findWavelet(name)->decLo);
        QVERIFY2(mirrored && std::abs(*mirrored - expected) < 1e-4, name);
    }
}

void ZerosTest::refusesWhatIsNoLowPass() {
    QVERIFY(!sobolevRegularity(std::vector<double>{1, -1}));
    QVERIFY(!sobolevRegularity(std::vector<double>{1, NAN}));
}

QTEST_APPLESS_MAIN(ZerosTest)
#include "zeros_test.moc"
