#include <QTest>
#include <cmath>
#include <numbers>
#include <numeric>

#include "core/wavelet/cascade.h"

using namespace sigwavnet;

class ExactFunctionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void db2AtTheIntegers();
    void refinementEquationHoldsEverywhere();
    void cascadeComesNear();
    void refusesWithoutTheEigenvalue();
};

// Daubechies 1988: phi(1) = (1 + sqrt 3) / 2, phi(2) = (1 - sqrt 3) / 2.
void ExactFunctionsTest::db2AtTheIntegers() {
    const Wavelet* wavelet = findWavelet("db2");
    const auto exact = exactFunctions(wavelet->recLo, wavelet->recHi, 3);
    QVERIFY(exact);
    QCOMPARE(exact->phi.size(), size_t(25));
    QVERIFY(std::abs(exact->phi[8] - (1 + std::numbers::sqrt3) / 2) < 1e-12);
    QVERIFY(std::abs(exact->phi[16] - (1 - std::numbers::sqrt3) / 2) < 1e-12);
    QVERIFY(std::abs(exact->phi[0]) < 1e-12 && std::abs(exact->phi[24]) < 1e-12);
    QCOMPARE(exact->t.back(), 3.0);
}

// phi(t) = sqrt2 sum h[k] phi(2t - k) at the points of the coarser grid, and the whole shifts of phi add up to 1.
void ExactFunctionsTest::refinementEquationHoldsEverywhere() {
    const Wavelet* wavelet = findWavelet("db10");
    constexpr int halvings = 5;
    const auto exact = exactFunctions(wavelet->recLo, wavelet->recHi, halvings);
    QVERIFY(exact);
    const auto phi = [&](long index) {
        return index < 0 || index >= long(exact->phi.size()) ? 0.0 : exact->phi[size_t(index)];
    };
    const long unit = 1 << halvings;
    for (long i = 0; i < long(exact->phi.size()); ++i) {
        double low = 0, high = 0;
        for (size_t k = 0; k < wavelet->recLo.size(); ++k) {
            low += std::numbers::sqrt2 * wavelet->recLo[k] * phi(2 * i - long(k) * unit);
            high += std::numbers::sqrt2 * wavelet->recHi[k] * phi(2 * i - long(k) * unit);
        }
        QVERIFY(std::abs(low - exact->phi[size_t(i)]) < 1e-10);
        QVERIFY(std::abs(high - exact->psi[size_t(i)]) < 1e-10);
    }
    for (long i = 0; i < unit; ++i) {
        double sum = 0;
        for (long k = 0; k < 20; ++k) sum += phi(i + k * unit);
        QVERIFY(std::abs(sum - 1) < 1e-10);
    }
}

// wavelets.md: the cascade of db10 at 8 halvings differs by 7.9e-3, mostly one sample of time.
void ExactFunctionsTest::cascadeComesNear() {
    const Wavelet* wavelet = findWavelet("db10");
    const auto exact = exactFunctions(wavelet->recLo, wavelet->recHi, 8);
    const auto near = cascade(wavelet->recLo, wavelet->recHi, 8);
    QVERIFY(exact && near);
    double difference = 0;
    for (size_t i = 0; i < exact->phi.size(); ++i)
        difference = std::max(difference, std::abs(exact->phi[i] - near->phi[i]));
    QVERIFY2(std::abs(difference - 7.9e-3) < 0.1e-3, std::to_string(difference).c_str());
}

void ExactFunctionsTest::refusesWithoutTheEigenvalue() {
    std::vector<double> low = findWavelet("db4")->decLo;
    low[0] += 0.05;
    QVERIFY(!exactFunctions(low, findWavelet("db4")->decHi));
    QVERIFY(!exactFunctions(std::vector<double>{1, -1}, std::vector<double>{1, 1}));
    QVERIFY(!exactFunctions(std::vector<double>{1, 1}, std::vector<double>{1}));
}

QTEST_APPLESS_MAIN(ExactFunctionsTest)
#include "exact_functions_test.moc"
