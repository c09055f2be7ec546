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
    a.shift = 0.2;
    a.timeMasks = 2;
    a.bandMasks = 2;
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
    void shiftMovesTheSoundAndFillsWithSilence();
    void maskedBandsAreGoneAndTheRestIsThere();
    void theGainComesAfterTheNormalisation();
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

void AugmentTest::shiftMovesTheSoundAndFillsWithSilence() {
    std::vector<float> ramp(1000);
    for (size_t i = 0; i < ramp.size(); ++i) ramp[i] = static_cast<float>(i + 1);
    std::ptrdiff_t earliest = 0, latest = 0;
    for (uint64_t seed = 0; seed < 200; ++seed) {
        PortableRandom random(seed);
        auto clip = ramp;
        augment::shift(clip, 0.2, random);
        QCOMPARE(clip.size(), ramp.size());
        const auto first = std::find_if(clip.begin(), clip.end(), [](float s) { return s != 0; });
        const std::ptrdiff_t moved = first - clip.begin() + 1 - static_cast<std::ptrdiff_t>(*first);
        for (std::ptrdiff_t i = 0; i < 1000; ++i) {
            const bool inside = i - moved >= 0 && i - moved < 1000;
            QCOMPARE(clip[size_t(i)], inside ? ramp[size_t(i - moved)] : 0.0f);
        }
        earliest = std::min(earliest, moved);
        latest = std::max(latest, moved);
    }
    QVERIFY(earliest >= -200 && earliest < -180 && latest <= 200 && latest > 180);
}

// White noise has every frequency: what a slow Fourier sum finds at each of 400 frequencies is either
// untouched or gone, and what is gone are at most two stretches of at most 0.15 of the spectrum.
void AugmentTest::maskedBandsAreGoneAndTheRestIsThere() {
    constexpr size_t kSamples = 800;
    PortableRandom noise(5);
    std::vector<float> clip(kSamples);
    for (float& s : clip) s = static_cast<float>(noise.normal());
    const auto power = [&](const std::vector<float>& x, size_t bin) {
        double re = 0, im = 0;
        for (size_t i = 0; i < x.size(); ++i) {
            const double angle = 2 * std::numbers::pi * double(bin * i % kSamples) / kSamples;
            re += x[i] * std::cos(angle);
            im += x[i] * std::sin(angle);
        }
        return re * re + im * im;
    };
    size_t widest = 0;
    for (uint64_t seed = 0; seed < 12; ++seed) {
        PortableRandom random(seed);
        auto masked = clip;
        augment::maskBands(masked, 2, 0.15, random);
        QCOMPARE(masked.size(), clip.size());
        size_t gone = 0, stretches = 0;
        bool before = false;
        for (size_t bin = 0; bin <= kSamples / 2; ++bin) {
            const double ratio = power(masked, bin) / power(clip, bin);
            const bool removed = ratio < 1e-6;
            QVERIFY(removed || std::abs(ratio - 1) < 1e-3);
            gone += removed;
            stretches += removed && !before;
            before = removed;
        }
        QVERIFY(stretches <= 2 && gone <= 122);  // 2 · (0.15 · 400 + 1)
        widest = std::max(widest, gone);
    }
    QVERIFY(widest > 40);
}

// A clip of level 1 leaves with another level: nothing takes the gain back.
void AugmentTest::theGainComesAfterTheNormalisation() {
    Augmentation a;
    a.gainDb = 6;
    a.probability = 1;
    QVERIFY(a.any());
    const std::vector<float> ones(16, 1.0f);
    QVERIFY(*augmentClip(ones, a, 1, 3) == ones);
    auto louder = ones, again = ones;
    augmentLevel(louder, a, 3);
    augmentLevel(again, a, 3);
    QVERIFY(louder == again && std::abs(20 * std::log10(double(louder[0]))) > 0.1);
    a.probability = 0;
    auto same = ones;
    augmentLevel(same, a, 3);
    QVERIFY(same == ones);
}

void AugmentTest::invertFlipsEverySample() {
    std::vector<float> clip{0.5f, -1.0f, 0.0f};
    augment::invert(clip);
    QCOMPARE(clip, (std::vector<float>{-0.5f, 1.0f, 0.0f}));
}

QTEST_APPLESS_MAIN(AugmentTest)
#include "augment_test.moc"
