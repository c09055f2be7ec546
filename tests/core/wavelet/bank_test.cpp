#include "core/wavelet/bank.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace sigwavnet;

class BankTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void orthonormalBanksKeepAllEnergy();
    void aWeakerLevelShowsInTheSum();
    void codingGainsOfKnownBanks();
    void reconstructionLossOfPerturbedKernels();
};

namespace {

std::vector<LevelFilters> bankOf(const char* name, size_t levels) {
    const auto& kernel = findWavelet(name)->decLo;
    return std::vector<LevelFilters>(levels, {kernel, quadratureMirror(kernel)});
}

}  // namespace

void BankTest::orthonormalBanksKeepAllEnergy() {
    for (const char* name : {"haar", "db10", "sym8", "coif5"})
        for (const double value : littlewoodPaleySum(bankOf(name, 5))) QVERIFY2(std::abs(value - 1) < 1e-9, name);
}

void BankTest::aWeakerLevelShowsInTheSum() {
    auto bank = bankOf("db10", 3);
    for (double& tap : bank[0].high) tap *= 0.5;  // a quarter of the energy of the uppermost octave
    const auto sum = littlewoodPaleySum(bank, 5);
    QVERIFY(std::abs(sum.front() - 1) < 1e-9);
    QVERIFY(std::abs(sum.back() - 0.25) < 1e-9);
}

// haar, one level: 10 log10(1 / sqrt(1 - rho^2)) in closed form; the others in NumPy 1.24 on PyWavelets' filters.
void BankTest::codingGainsOfKnownBanks() {
    QVERIFY(std::abs(codingGain(bankOf("haar", 1)) - 10 * std::log10(1 / std::sqrt(1 - 0.95 * 0.95))) < 1e-12);
    QVERIFY(std::abs(codingGain(bankOf("db2", 3)) - 8.937357850155362) < 1e-9);
    QVERIFY(std::abs(codingGain(bankOf("db10", 5)) - 9.818026120053648) < 1e-9);
    QVERIFY(std::abs(codingGain(bankOf("db10", 5), 0.0)) < 1e-9);  // white noise can't be coded better
}

void BankTest::reconstructionLossOfPerturbedKernels() {
    QVERIFY(reconstructionLoss(findWavelet("db10")->decLo) < 1e-20);
    // h = (1, 0, e): r[0] = 1 + e^2, r[2] = e.
    const double e = 0.1;
    const double expected = 4 * (std::pow(e, 4) + 2 * e * e);
    QVERIFY(std::abs(reconstructionLoss(std::vector<double>{1, 0, e}) - expected) < 1e-15);
}

QTEST_APPLESS_MAIN(BankTest)
#include "bank_test.moc"
