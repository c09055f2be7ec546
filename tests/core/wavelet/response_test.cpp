#include "core/wavelet/response.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace sigwavnet;

class ResponseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void haarHasItsClosedForm();
    void dampsWithItsZeros();
    void agreesWithScipy();
    void levelAgreesWithScipy();
    void levelPhaseIsUnwrapped();
    void detailsAndApproximationShareTheEnergy();
    void passBandOfAnIdealFilter();
    void nominalBandsTileTheAxis();
    void sharedPowerHasItsClosedForm();
};

namespace {

constexpr double kPi = std::numbers::pi;

LevelFilters bankOf(const char* name) {
    const auto& kernel = findWavelet(name)->decLo;
    return {kernel, quadratureMirror(kernel)};
}

}  // namespace

void ResponseTest::haarHasItsClosedForm() {
    // |H| = sqrt2 cos(omega/2), phase -omega/2.
    const auto response = frequencyResponse(findWavelet("haar")->recLo, 16000, 65);
    QCOMPARE(response.hertz.front(), 0.0);
    QCOMPARE(response.hertz.back(), 8000.0);
    for (size_t i = 0; i + 1 < response.hertz.size(); ++i) {
        const double omega = 2 * kPi * response.hertz[i] / 16000;
        QVERIFY(std::abs(response.decibels[i] - 20 * std::log10(std::cos(omega / 2))) < 1e-9);
        QVERIFY(std::abs(response.phase[i] + omega / 2) < 1e-9);
    }
    QCOMPARE(response.decibels.back(), kDecibelFloor);
}

void ResponseTest::dampsWithItsZeros() {
    const auto nothing = frequencyResponse(std::vector<double>(4, 0.0), 8000, 8);
    for (const double db : nothing.decibels) QCOMPARE(db, kDecibelFloor);
}

void ResponseTest::agreesWithScipy() {
    // numpy: (dec_lo * exp(-1j w k)).sum() of db10 at w = 0.3, 1.0, 2.5
    const auto& taps = findWavelet("db10")->decLo;
    const auto a = transferFunction(taps, 0.3), b = transferFunction(taps, 1.0),
               c = transferFunction(taps, 2.5);
    QVERIFY(std::abs(a - std::complex<double>(0.47437078431916607, 1.33228088591696)) < 1e-12);
    QVERIFY(std::abs(b - std::complex<double>(-0.8972514916906402, 1.088809190958391)) < 1e-12);
    QVERIFY(std::abs(c - std::complex<double>(0.0011761102311008687, 0.0024650515812240092)) < 1e-12);
}

void ResponseTest::levelAgreesWithScipy() {
    // scipy.signal.freqz of the convolved, upsampled db4 filters of level 3 (details) at w = pi/8 … 3 pi/8
    const std::vector<LevelFilters> levels(3, bankOf("db4"));
    const auto response = levelResponse(levels, 2, true, 16000, 9);
    QVERIFY(std::abs(response.decibels[1] - -3.0590755104246936) < 1e-9);
    QVERIFY(std::abs(response.decibels[2] - -3.05878476062617) < 1e-9);
    QVERIFY(std::abs(response.decibels[3] - -23.198909173265676) < 1e-9);
    QVERIFY(std::abs(response.decibels[5] - -31.17206444756786) < 1e-9);
    QVERIFY(std::abs(response.decibels[6] - -22.556306476164202) < 1e-9);
    QCOMPARE(response.decibels[0], kDecibelFloor);
}

void ResponseTest::levelPhaseIsUnwrapped() {
    // scipy: angle(freqz) of the same filter is -3.13729146 and its group_delay 21.5943662 samples at w = 3
    // pi/16, the middle of its band; an unwrapped phase differs by whole turns and falls by the delay.
    const std::vector<LevelFilters> levels(3, bankOf("db4"));
    const auto response = levelResponse(levels, 2, true, 16000, 4097);
    const double turns = (response.phase[768] - -3.13729146) / (2 * kPi);
    QVERIFY(std::abs(turns - std::round(turns)) < 1e-8);
    const double delay = -(response.phase[769] - response.phase[767]) / (2 * kPi / 4096);
    QVERIFY(std::abs(delay - 21.5943662) < 1e-3);
}

void ResponseTest::detailsAndApproximationShareTheEnergy() {
    // Littlewood-Paley: sum over levels 2^-j |G_j|^2 + 2^-J |A_J|^2 = 1 for an orthonormal bank, in the
    // normalisation of here.
    const std::vector<LevelFilters> levels(4, bankOf("sym8"));
    std::vector<double> sum(257, 0.0);
    const auto add = [&](const FrequencyResponse& response) {
        for (size_t i = 0; i < sum.size(); ++i) sum[i] += std::pow(10.0, response.decibels[i] / 10);
    };
    for (int level = 0; level < 4; ++level) add(levelResponse(levels, level, true, 16000, 257));
    add(levelResponse(levels, 3, false, 16000, 257));
    for (const double value : sum) QVERIFY(std::abs(value - 1) < 1e-9);
}

void ResponseTest::passBandOfAnIdealFilter() {
    FrequencyResponse ideal;
    for (int i = 0; i <= 100; ++i) {
        ideal.hertz.push_back(80.0 * i);
        ideal.decibels.push_back(i >= 50 && i <= 75 ? 0.0 : kDecibelFloor);
    }
    const PassBand band = passBand(ideal, {4000, 8000});
    QCOMPARE(band.edges.low, 4000.0);
    QCOMPARE(band.edges.high, 6000.0);
    QVERIFY(std::abs(band.insideShare - 1) < 1e-12);
    QVERIFY(std::abs(passBand(ideal, {0, 5040}).insideShare - 14.0 / 26) < 1e-12);
}

void ResponseTest::nominalBandsTileTheAxis() {
    QCOMPARE(nominalBand(0, true, 16000).low, 4000.0);
    QCOMPARE(nominalBand(0, true, 16000).high, 8000.0);
    QCOMPARE(nominalBand(4, true, 16000).low, 250.0);
    QCOMPARE(nominalBand(4, true, 16000).high, 500.0);
    QCOMPARE(nominalBand(4, false, 16000).low, 0.0);
    QCOMPARE(nominalBand(4, false, 16000).high, 250.0);
}

// Three equal taps of energy 1: |H|^2 = (1 + 2 cos w)^2 / 3, so p = (2 + 8 cos^2 w) / 3. An orthonormal filter has 0 dB.
void ResponseTest::sharedPowerHasItsClosedForm() {
    const std::vector<double> three(3, 1 / std::sqrt(3.0));
    const FrequencyResponse response = frequencyResponse(three, 2.0, 65);
    const std::vector<double> shared = powerComplementarity(response);
    QCOMPARE(shared.size(), size_t(65));
    for (size_t i = 0; i < shared.size(); ++i) {
        const double cosine = std::cos(std::acos(-1.0) * response.hertz[i]);
        const double p = (2 + 8 * cosine * cosine) / 3;
        QVERIFY(std::abs(shared[i] - 10 * std::log10(p / 2)) < 1e-9);
    }
    for (const double db : powerComplementarity(frequencyResponse(findWavelet("db6")->decLo, 16000)))
        QVERIFY(std::abs(db) < 1e-9);
}

QTEST_APPLESS_MAIN(ResponseTest)
#include "response_test.moc"
