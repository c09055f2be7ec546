#include "core/wavelet/filter_bank.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <set>

using namespace sigwavnet;

class FilterBankTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsEveryWaveletOfTheTable();
    void findsByName();
    void lowPassesAreOrthonormal();
    void mirrorOfReconstructionIsRecHi();
    void mirrorTwiceTurnsTheSign();
    void decompositionIsReconstructionReversed();
    void highPassesHaveTheirVanishingMoments();
};

namespace {

double shiftedProduct(const std::vector<double>& h, size_t shift) {
    return std::inner_product(h.begin() + long(shift), h.end(), h.begin(), 0.0);
}

}  // namespace

void FilterBankTest::holdsEveryWaveletOfTheTable() {
    QCOMPARE(wavelets().size(), size_t(76));
    std::set<std::string> names;
    for (const Wavelet& wavelet : wavelets()) {
        names.insert(wavelet.name);
        QVERIFY2(wavelet.orthogonal, wavelet.name.c_str());
        QVERIFY2(wavelet.decLo.size() >= 2 && wavelet.decLo.size() % 2 == 0, wavelet.name.c_str());
    }
    QCOMPARE(names.size(), size_t(76));
    QCOMPARE(wavelets().front().name, std::string("haar"));
}

void FilterBankTest::findsByName() {
    const Wavelet* db10 = findWavelet("db10");
    QVERIFY(db10 != nullptr);
    QCOMPARE(db10->decLo.size(), size_t(20));
    QCOMPARE(db10->vanishingMoments, 10);
    QVERIFY(findWavelet("db99") == nullptr);
    QVERIFY(findWavelet("") == nullptr);
}

void FilterBankTest::lowPassesAreOrthonormal() {
    for (const Wavelet& wavelet : wavelets()) {
        // dmey is a truncation of a wavelet of infinite length, orthonormal to 2.2e-3 only (PyWavelets'
        // table).
        const double tolerance = wavelet.name == "dmey" ? 3e-3 : 1e-9;
        const auto& h = wavelet.recLo;
        QVERIFY2(std::abs(std::accumulate(h.begin(), h.end(), 0.0) - std::numbers::sqrt2) < 1e-9,
                 wavelet.name.c_str());
        QVERIFY2(std::abs(shiftedProduct(h, 0) - 1) < tolerance, wavelet.name.c_str());
        for (size_t shift = 2; shift < h.size(); shift += 2)
            QVERIFY2(std::abs(shiftedProduct(h, shift)) < tolerance, wavelet.name.c_str());
    }
}

void FilterBankTest::mirrorOfReconstructionIsRecHi() {
    for (const Wavelet& wavelet : wavelets())
        QVERIFY2(quadratureMirror(wavelet.recLo) == wavelet.recHi, wavelet.name.c_str());
}

void FilterBankTest::mirrorTwiceTurnsTheSign() {
    // g = (-1)^i k[K-1-i] twice is -k for an even number of taps.
    const std::vector<double> kernel = {0.5, -1, 2, 3};
    const std::vector<double> mirror = {3, -2, -1, -0.5};
    QVERIFY(quadratureMirror(kernel) == mirror);
    const std::vector<double> twice = {-0.5, 1, -2, -3};
    QVERIFY(quadratureMirror(mirror) == twice);
    QVERIFY(quadratureMirror({}).empty());
}

void FilterBankTest::decompositionIsReconstructionReversed() {
    for (const Wavelet& wavelet : wavelets()) {
        QVERIFY2(std::equal(wavelet.decLo.begin(), wavelet.decLo.end(), wavelet.recLo.rbegin(),
                            wavelet.recLo.rend()),
                 wavelet.name.c_str());
        QVERIFY2(std::equal(wavelet.decHi.begin(), wavelet.decHi.end(), wavelet.recHi.rbegin(),
                            wavelet.recHi.rend()),
                 wavelet.name.c_str());
    }
}

void FilterBankTest::highPassesHaveTheirVanishingMoments() {
    // Sum k^m g[k] = 0 for m below the table's number, relative to its terms. Long filters lose digits in
    // high powers: eight moments say enough.
    for (const Wavelet& wavelet : wavelets()) {
        const double middle = (double(wavelet.recHi.size()) - 1) / 2;
        for (int m = 0; m < std::min(8, wavelet.vanishingMoments); ++m) {
            double sum = 0, size = 0;
            for (size_t k = 0; k < wavelet.recHi.size(); ++k) {
                const double term = std::pow(double(k) - middle, m) * wavelet.recHi[k];
                sum += term;
                size += std::abs(term);
            }
            QVERIFY2(std::abs(sum) <= 1e-6 * size, wavelet.name.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(FilterBankTest)
#include "filter_bank_test.moc"
