#include <QTest>

#include <cmath>
#include <numbers>
#include <thread>

#include "core/audio/band_filter.h"

using namespace sigwavnet;

namespace {

// Of a tone with this many periods in `samples`.
double amplitude(const std::vector<float>& samples, int periods) {
    double re = 0, im = 0;
    for (size_t i = 0; i < samples.size(); ++i) {
        const double angle = 2 * std::numbers::pi * periods * double(i) / double(samples.size());
        re += samples[i] * std::cos(angle);
        im += samples[i] * std::sin(angle);
    }
    return 2 * std::hypot(re, im) / double(samples.size());
}

std::vector<float> tones(size_t samples, const std::vector<int>& periods) {
    std::vector<float> sum(samples, 0.25f);
    for (size_t i = 0; i < samples; ++i) {
        for (int p : periods)
            sum[i] += float(0.1 * std::sin(2 * std::numbers::pi * p * double(i) / double(samples) + p));
    }
    return sum;
}

}  // namespace

class BandFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removesWhatLiesInside();
    void withoutBandsNothingChanges();
    void oddPrimeAndTinyLengths();
    void severalThreadsAtOnce();
    void fastLengthsAreNear();
};

// 1000 samples: 500 periods are all of the spectrum; 0.2 to 0.4 is 100 to 200.
void BandFilterTest::removesWhatLiesInside() {
    const auto filtered =
        removeBands(tones(1000, {20, 99, 100, 150, 200, 201, 450}), {{0.2, 0.4}, {0.88, 1}});
    for (int gone : {100, 150, 200, 450}) QVERIFY(amplitude(filtered, gone) < 1e-6);
    for (int kept : {20, 99, 201}) QVERIFY(std::abs(amplitude(filtered, kept) - 0.1) < 1e-6);
    QVERIFY(std::abs(amplitude(filtered, 0) / 2 - 0.25) < 1e-6);
    QVERIFY(std::abs(amplitude(removeBands(tones(1000, {20}), {{0, 0.01}}), 0)) < 1e-6);
}

void BandFilterTest::withoutBandsNothingChanges() {
    const auto sound = tones(777, {5, 300});
    const auto same = removeBands(sound, {});
    for (size_t i = 0; i < sound.size(); ++i) QVERIFY(std::abs(same[i] - sound[i]) < 1e-6f);
}

void BandFilterTest::oddPrimeAndTinyLengths() {
    QVERIFY(removeBands({}, {{0, 1}}).empty());
    const std::vector<float> one{0.5f};
    QVERIFY(removeBands(one, {{0, 1}}) == one);
    for (size_t length : {size_t(2), size_t(3), size_t(1009), size_t(44099)}) {
        const auto silence = removeBands(tones(length, {1}), {{0, 1}});
        QCOMPARE(silence.size(), length);
        for (float s : silence) QCOMPARE(s, 0.0f);
    }
}

void BandFilterTest::severalThreadsAtOnce() {
    const auto sound = tones(3000, {100, 700});
    const auto expected = removeBands(sound, {{0.1, 0.3}});
    std::vector<std::vector<float>> filtered(8);
    {
        std::vector<std::jthread> threads;
        for (auto& each : filtered) threads.emplace_back([&] { each = removeBands(sound, {{0.1, 0.3}}); });
    }
    for (const auto& each : filtered) QVERIFY(each == expected);
}

void BandFilterTest::fastLengthsAreNear() {
    for (size_t fast : {1, 2, 10, 1024, 24000, 44100}) QCOMPARE(fastTransformLength(fast), fast);
    QCOMPARE(fastTransformLength(11), size_t(12));
    QCOMPARE(fastTransformLength(44099), size_t(44100));
    QCOMPARE(fastTransformLength(0), size_t(1));
    for (size_t length = 8000; length < 100000; length += 37) {
        const size_t fast = fastTransformLength(length);
        QVERIFY(fast >= length && double(fast) < 1.021 * double(length));
    }
}

QTEST_APPLESS_MAIN(BandFilterTest)
#include "band_filter_test.moc"
