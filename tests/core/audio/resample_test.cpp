#include "core/audio/resample.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

#include "tests/support/sound_files.h"

using namespace sigwavnet;
using sigwavnet::test::sine;

namespace {

// The largest distance to a sine of `hertz` at `rate`, away from the ends where the sound starts and stops.
double distanceToSine(const std::vector<float>& samples, double rate, double hertz, double amplitude) {
    const auto exact = sine(samples.size(), rate, hertz, amplitude);
    double worst = 0;
    for (size_t i = samples.size() / 10; i < samples.size() - samples.size() / 10; ++i)
        worst = std::max(worst, std::abs(double(samples[i]) - exact[i]));
    return worst;
}

double loudest(const std::vector<float>& samples) {
    double worst = 0;
    for (size_t i = samples.size() / 10; i < samples.size() - samples.size() / 10; ++i)
        worst = std::max(worst, std::abs(double(samples[i])));
    return worst;
}

}  // namespace

class ResampleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSineStaysTheSameSineInPlace();
    void whatDoesNotFitIsRemoved();
    void lengthsAreRoundedUp();
    void equalRatesCopy();
    void nothingStaysNothing();
    void constantsStayConstant();
    void badRatesAreErrors();
    void speedMovesPitchAndLength();
    void badSpeedsAreErrors();
};

void ResampleTest::aSineStaysTheSameSineInPlace() {
    // Odd, high, low and prime rates; 440 Hz fits all of them. A delay of one sample would be a distance of
    // 0.08.
    for (const auto& [from, to] :
         {std::pair(44100, 16000), std::pair(16000, 8000), std::pair(8000, 16000), std::pair(96000, 16000),
          std::pair(24414, 16000), std::pair(11025, 48000), std::pair(16000, 15991)}) {
        const auto result = resample(sine(size_t(from), from, 440), {from}, {to});
        QVERIFY(result.ok());
        QCOMPARE(result->size(), size_t(to));
        const double distance = distanceToSine(*result, to, 440, 0.5);
        QVERIFY2(distance < 2e-5, std::to_string(distance).c_str());
    }
}

void ResampleTest::whatDoesNotFitIsRemoved() {
    // 6 kHz can't be told at 8 kHz: it must vanish (below -90 dB), not come back as 2 kHz.
    const auto result = resample(sine(32000, 32000, 6000, 1.0), {32000}, {8000});
    QVERIFY(result.ok());
    QVERIFY(loudest(*result) < 3e-5);
}

void ResampleTest::lengthsAreRoundedUp() {
    for (const auto& [count, from, to, wanted] :
         {std::tuple(1, 44100, 16000, 1), std::tuple(3, 44100, 16000, 2), std::tuple(441, 44100, 16000, 160),
          std::tuple(442, 44100, 16000, 161), std::tuple(7, 8000, 16000, 14),
          std::tuple(1001, 16000, 8000, 501)}) {
        const auto result = resample(std::vector<float>(size_t(count), 0.1f), {from}, {to});
        QVERIFY(result.ok());
        QCOMPARE(result->size(), size_t(wanted));
    }
}

void ResampleTest::equalRatesCopy() {
    const auto samples = sine(1234, 16000, 700);
    const auto result = resample(samples, {16000}, {16000});
    QVERIFY(result.ok());
    QVERIFY(*result == samples);
}

void ResampleTest::nothingStaysNothing() {
    const auto result = resample({}, {8000}, {16000});
    QVERIFY(result.ok());
    QVERIFY(result->empty());
    QVERIFY(changeSpeed({}, 2)->empty());
}

void ResampleTest::constantsStayConstant() {
    const auto result = resample(std::vector<float>(8000, 0.25f), {22050}, {16000});
    QVERIFY(result.ok());
    for (size_t i = 1000; i < result->size() - 1000; ++i) QVERIFY(std::abs((*result)[i] - 0.25f) < 1e-5f);
}

void ResampleTest::badRatesAreErrors() {
    const std::vector<float> samples(10, 0.0f);
    QVERIFY(resample(samples, {0}, {16000}).error().kind == ErrorKind::Invalid);
    QVERIFY(resample(samples, {16000}, {-1}).error().kind == ErrorKind::Invalid);
    // A header that claims 1 Hz must not ask for gigabytes.
    const std::vector<float> many(2000, 0.0f);
    QVERIFY(resample(many, {1}, {2000000}).error().kind == ErrorKind::OutOfMemory);
}

void ResampleTest::speedMovesPitchAndLength() {
    for (const double factor : {0.5, 0.9, 1.1, 1.21, 2.0}) {
        const auto result = changeSpeed(sine(16000, 16000, 440), factor);
        QVERIFY(result.ok());
        QCOMPARE(result->size(), size_t(std::ceil(16000 / factor)));
        const double distance = distanceToSine(*result, 16000, 440 * factor, 0.5);
        QVERIFY2(distance < 5e-5, std::to_string(distance).c_str());
    }
    const auto same = sine(100, 16000, 440);
    QVERIFY(*changeSpeed(same, 1) == same);
}

void ResampleTest::badSpeedsAreErrors() {
    const std::vector<float> samples(10, 0.0f);
    for (const double factor : {0.0, -1.0, 1e-9, 1e9, std::numeric_limits<double>::quiet_NaN()})
        QVERIFY(changeSpeed(samples, factor).error().kind == ErrorKind::Invalid);
}

QTEST_APPLESS_MAIN(ResampleTest)
#include "resample_test.moc"
