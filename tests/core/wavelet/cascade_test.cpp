#include "core/wavelet/cascade.h"

#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <numbers>
#include <numeric>

using namespace sigwavnet;

class CascadeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithPyWavelets();
    void agreesWithAllOfTheSharedGolden();
    void networkOrderIsMirroredInTime();
    void normalisesLearnedKernelsAndSaysSo();
    void refusesKernelsWithoutScalingFunction();
    void levelsOfOneKernelAreTheStationaryCascade();
    void levelsUseTheirOwnKernels();
    void refusesUnequalLevels();
};

namespace {

double largestDifference(const std::vector<double>& a, const std::vector<double>& b) {
    if (a.size() != b.size()) return std::numeric_limits<double>::infinity();
    double largest = 0;
    for (size_t i = 0; i < a.size(); ++i) largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

// PyWavelets 1.1.1: Wavelet(name).wavefun(level=6).
void compareWithGolden(const std::filesystem::path& path, size_t wavelets) {
    std::ifstream file(path);
    const auto golden = nlohmann::json::parse(file);
    QCOMPARE(golden.size(), wavelets);
    for (const auto& [name, facts] : golden.items()) {
        const Wavelet* wavelet = findWavelet(name);
        QVERIFY2(wavelet != nullptr, name.c_str());
        const auto functions = cascade(wavelet->recLo, wavelet->recHi, 6);
        QVERIFY2(functions.ok(), name.c_str());
        QVERIFY(!functions->normalised);
        QVERIFY2(largestDifference(functions->phi, facts.at("phi").get<std::vector<double>>()) <= 1e-12,
                 name.c_str());
        QVERIFY2(largestDifference(functions->psi, facts.at("psi").get<std::vector<double>>()) <= 1e-12,
                 name.c_str());
        QCOMPARE(functions->t.front(), facts.at("x0").get<double>());
        QCOMPARE(functions->t.back(), facts.at("x1").get<double>());
    }
}

LevelFilters bankOf(const std::string& name) {
    const auto& kernel = findWavelet(name)->decLo;
    return {kernel, quadratureMirror(kernel)};
}

}  // namespace

void CascadeTest::agreesWithPyWavelets() {
    compareWithGolden(SIGWAVNET_TEST_DATA "/wavelet/wavefun_level6.json", 3);
}

void CascadeTest::agreesWithAllOfTheSharedGolden() {
    const std::filesystem::path path = SIGWAVNET_SOURCE_DIR "/../shared/golden/wavefun_level6.json";
    if (!std::filesystem::exists(path)) QSKIP("the shared goldens are not beside the checkout");
    compareWithGolden(path, 6);
}

void CascadeTest::networkOrderIsMirroredInTime() {
    const Wavelet* db4 = findWavelet("db4");
    const auto forward = cascade(db4->recLo, db4->recHi, 5);
    const auto mirrored = cascade(db4->decLo, quadratureMirror(db4->decLo), 5);
    QVERIFY(forward.ok() && mirrored.ok());
    // The values lie between one zero in front and the zeros behind: (2^5 - 1)(8 - 1) + 1 of them.
    const size_t values = 31 * 7 + 1;
    double phi = 0, psi = 0;
    for (size_t i = 0; i < values; ++i) {
        phi = std::max(phi, std::abs(forward->phi[1 + i] - mirrored->phi[values - i]));
        psi = std::max(psi, std::abs(forward->psi[1 + i] + mirrored->psi[values - i]));  // and the sign turns
    }
    QVERIFY(phi < 1e-12);
    QVERIFY(psi < 1e-12);
}

void CascadeTest::normalisesLearnedKernelsAndSaysSo() {
    const Wavelet* db4 = findWavelet("db4");
    std::vector<double> louder = db4->recLo;
    for (double& tap : louder) tap *= 1.3;
    const auto reference = cascade(db4->recLo, db4->recHi);
    const auto learned = cascade(louder, db4->recHi);
    QVERIFY(reference.ok() && learned.ok());
    QVERIFY(learned->normalised);
    QVERIFY(!reference->normalised);
    QVERIFY(largestDifference(learned->phi, reference->phi) < 1e-12);
}

void CascadeTest::refusesKernelsWithoutScalingFunction() {
    const std::vector<double> high = {1, -1, 1, -1};
    const auto zeroSum = cascade(std::vector<double>{1, -1, 1, -1}, high);
    QVERIFY(!zeroSum.ok());
    QVERIFY(zeroSum.error().kind == ErrorKind::Invalid);
    QVERIFY(zeroSum.error().message.text().find("not a low-pass") != std::string::npos);

    // Sum sqrt2, but as strong at half the sampling rate: the largest value doubles with each halving.
    const auto diverging = cascade(std::vector<double>{std::numbers::sqrt2, 0, 0, 0}, high);
    QVERIFY(!diverging.ok());
    QVERIFY(diverging.error().message.text().find("multiplies its largest value by 2 ") != std::string::npos);

    const auto notFinite = cascade(std::vector<double>{0.7, 0.7, std::nan(""), 0}, high);
    QVERIFY(!notFinite.ok());
    QVERIFY(notFinite.error().message.text().find("not numbers") != std::string::npos);

    QVERIFY(!cascade(std::vector<double>{0.7, 0.7}, high).ok());
}

void CascadeTest::levelsOfOneKernelAreTheStationaryCascade() {
    const LevelFilters bank = bankOf("db10");
    const auto stationary = cascade(bank.low, bank.high, 7);
    const auto levels = cascade(std::vector<LevelFilters>(3, bank), 4);
    QVERIFY(stationary.ok() && levels.ok());
    QVERIFY(largestDifference(stationary->phi, levels->phi) < 1e-12);
    QVERIFY(largestDifference(stationary->psi, levels->psi) < 1e-12);
    QVERIFY(stationary->t == levels->t);
}

void CascadeTest::levelsUseTheirOwnKernels() {
    // Without extra iterations the values are the equivalent filter of the cascade of correlations: two
    // levels give a[i] = sum_k coarse[k] fine[i - 2k], times sqrt2 for each.
    const LevelFilters fine = bankOf("db2"), coarse = bankOf("sym2");
    LevelFilters other = coarse;
    other.high = {0.1, 0.2, -0.3, 0.4};
    const auto functions = cascade(std::vector<LevelFilters>{fine, other}, 0);
    QVERIFY(functions.ok());
    for (size_t i = 0; i < 10; ++i) {
        double phi = 0, psi = 0;
        for (size_t k = 0; k < 4; ++k) {
            if (2 * k > i || i - 2 * k >= 4) continue;
            phi += 2 * coarse.low[k] * fine.low[i - 2 * k];
            psi += 2 * other.high[k] * fine.low[i - 2 * k];
        }
        QVERIFY(std::abs(functions->phi[i + 1] - phi) < 1e-12);
        QVERIFY(std::abs(functions->psi[i + 1] - psi) < 1e-12);
    }
}

void CascadeTest::refusesUnequalLevels() {
    const auto mixed = cascade(std::vector<LevelFilters>{bankOf("db2"), bankOf("db3")}, 0);
    QVERIFY(!mixed.ok());
    QVERIFY(mixed.error().kind == ErrorKind::Invalid);
}

QTEST_APPLESS_MAIN(CascadeTest)
#include "cascade_test.moc"
