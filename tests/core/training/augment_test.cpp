#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/training/augment.h"

using namespace sigwavnet;

namespace {

constexpr int kRate = 8000;

std::vector<float> sine(double hertz, size_t samples) {
    std::vector<float> wave(samples);
    for (size_t i = 0; i < samples; ++i) {
        wave[i] = static_cast<float>(std::sin(2 * std::numbers::pi * hertz * double(i) / kRate));
    }
    return wave;
}

double power(const std::vector<float>& samples) {
    double sum = 0;
    for (float s : samples) sum += double(s) * s;
    return sum / double(samples.size());
}

int crossings(const std::vector<float>& samples) {
    int count = 0;
    for (size_t i = 1; i < samples.size(); ++i) count += (samples[i] > 0) != (samples[i - 1] > 0);
    return count;
}

Augmentation everything() {
    Augmentation a;
    a.gainDb = 6;
    a.noiseSnrMin = 8;
    a.noiseSnrMax = 40;
    a.speed = 0.22;
    a.cropMin = 0.6;
    a.equaliser = 0.15;
    a.invert = true;
    a.timeMasks = 2;
    return a;
}

}  // namespace

class AugmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameClip();
    void nothingChangesWithoutChance();
    void neverShorterThanTheNetworkTakes();
    void speedChangesLengthAndPitch();
    void cropIsAStretchOfTheClip();
    void noiseHasItsRatio();
    void silenceStaysSilentUnderNoise();
    void gainStaysWithinItsBounds();
    void equaliserKeepsTheLevel();
    void masksSilenceAShare();
    void invertFlipsEverySample();
};

void AugmentTest::sameSeedSameClip() {
    const auto clip = sine(200, 6000);
    const auto first = augmentClip(clip, everything(), 1000, 42);
    // Other clips in between must not matter: that is what makes a run independent of its threads.
    QVERIFY(augmentClip(sine(90, 3000), everything(), 1000, 7).ok());
    QVERIFY(*first == *augmentClip(clip, everything(), 1000, 42));
    QVERIFY(*first != *augmentClip(clip, everything(), 1000, 43));
}

void AugmentTest::nothingChangesWithoutChance() {
    Augmentation never = everything();
    never.probability = 0;
    QVERIFY(!never.any());
    const auto clip = sine(200, 6000);
    QVERIFY(*augmentClip(clip, never, 1000, 1) == clip);
    QVERIFY(*augmentClip(clip, Augmentation(), 1000, 1) == clip);
    QVERIFY(!Augmentation().any() && everything().any());
}

void AugmentTest::neverShorterThanTheNetworkTakes() {
    Augmentation a = everything();
    a.probability = 1;
    a.cropMin = 0.1;
    a.speed = 0.5;
    for (uint64_t seed = 0; seed < 200; ++seed) {
        const auto clip = augmentClip(sine(200, 2000), a, 1900, seed);
        QVERIFY(clip.ok() && clip->size() >= 1900);
        QVERIFY(augmentClip(sine(200, 2000), a, 2000, seed)->size() >= 2000);
    }
}

// Faster means shorter and higher: the number of zero crossings (2 · 200 Hz · 1 s) stays.
void AugmentTest::speedChangesLengthAndPitch() {
    const auto clip = sine(200, kRate);
    size_t shortest = clip.size(), longest = 0;
    for (uint64_t seed = 0; seed < 50; ++seed) {
        PortableRandom random(seed);
        const auto changed = augment::speed(clip, 0.2, 100, random);
        QVERIFY(changed.ok());
        QVERIFY(std::abs(crossings(*changed) - 400) <= 3);
        shortest = std::min(shortest, changed->size());
        longest = std::max(longest, changed->size());
    }
    QVERIFY(shortest >= 6666 && shortest < 7000);  // 8000 / 1.2
    QVERIFY(longest <= 10001 && longest > 9300);   // 8000 / 0.8
}

void AugmentTest::cropIsAStretchOfTheClip() {
    std::vector<float> ramp(1000);
    for (size_t i = 0; i < ramp.size(); ++i) ramp[i] = static_cast<float>(i);
    size_t shortest = 1000;
    bool late = false;
    for (uint64_t seed = 0; seed < 100; ++seed) {
        PortableRandom random(seed);
        auto clip = ramp;
        augment::crop(clip, 0.6, 10, random);
        shortest = std::min(shortest, clip.size());
        late = late || clip.front() > 200;
        for (size_t i = 1; i < clip.size(); ++i) QVERIFY(clip[i] == clip[i - 1] + 1);
    }
    QVERIFY(shortest >= 600 && shortest < 650);
    QVERIFY(late);
}

void AugmentTest::noiseHasItsRatio() {
    const auto clip = sine(200, 40000);
    for (double decibels : {8.0, 20.0, 40.0}) {
        PortableRandom random(3);
        auto noisy = clip;
        augment::addNoise(noisy, decibels, decibels, random);
        for (size_t i = 0; i < clip.size(); ++i) noisy[i] -= clip[i];
        const double ratio = 10 * std::log10(power(clip) / power(noisy));
        // 40 000 draws: the power of the noise is known to within sqrt(2 / 40000), 0.03 dB; four deviations.
        QVERIFY(std::abs(ratio - decibels) < 0.13);
    }
}

void AugmentTest::silenceStaysSilentUnderNoise() {
    PortableRandom random(3);
    std::vector<float> silence(100, 0.0f);
    augment::addNoise(silence, 10, 10, random);
    QVERIFY(silence == std::vector<float>(100, 0.0f));
}

void AugmentTest::gainStaysWithinItsBounds() {
    double quietest = 100, loudest = -100;
    for (uint64_t seed = 0; seed < 200; ++seed) {
        PortableRandom random(seed);
        std::vector<float> clip(10, 1.0f);
        augment::gain(clip, 6, random);
        const double decibels = 20 * std::log10(double(clip[0]));
        quietest = std::min(quietest, decibels);
        loudest = std::max(loudest, decibels);
    }
    QVERIFY(quietest >= -6.001 && quietest < -5 && loudest <= 6.001 && loudest > 5);
}

void AugmentTest::equaliserKeepsTheLevel() {
    const auto low = sine(200, 4000), high = sine(3500, 4000);
    std::vector<float> both(4000);
    for (size_t i = 0; i < both.size(); ++i) both[i] = low[i] + high[i];
    double strongestChange = 0;
    for (uint64_t seed = 0; seed < 20; ++seed) {
        PortableRandom random(seed);
        auto clip = both;
        augment::equalise(clip, 0.15, random);
        QVERIFY(std::abs(power(clip) / power(both) - 1) < 1e-4);
        double lowPart = 0, highPart = 0;  // correlation with each tone: how the balance changed
        for (size_t i = 0; i < clip.size(); ++i) {
            lowPart += clip[i] * low[i];
            highPart += clip[i] * high[i];
        }
        strongestChange = std::max(strongestChange, std::abs(20 * std::log10(std::abs(lowPart / highPart))));
    }
    QVERIFY(strongestChange > 3);
    PortableRandom random(1);
    auto same = both;
    augment::equalise(same, 0, random);
    for (size_t i = 0; i < same.size(); ++i) QVERIFY(std::abs(same[i] - both[i]) < 1e-5f);
}

void AugmentTest::masksSilenceAShare() {
    double most = 0;
    for (uint64_t seed = 0; seed < 100; ++seed) {
        PortableRandom random(seed);
        std::vector<float> clip(1000, 1.0f);
        augment::maskTime(clip, 2, 0.1, random);
        QCOMPARE(clip.size(), size_t(1000));
        const auto zeros = std::count(clip.begin(), clip.end(), 0.0f);
        QVERIFY(zeros <= 200);
        QCOMPARE(std::count(clip.begin(), clip.end(), 1.0f), std::ptrdiff_t(1000) - zeros);
        most = std::max(most, double(zeros));
    }
    QVERIFY(most > 100);  // two masks were drawn at least once
}

void AugmentTest::invertFlipsEverySample() {
    std::vector<float> clip{0.5f, -1.0f, 0.0f};
    augment::invert(clip);
    QCOMPARE(clip, (std::vector<float>{-0.5f, 1.0f, 0.0f}));
}

QTEST_APPLESS_MAIN(AugmentTest)
#include "augment_test.moc"
