#include <QTest>

#include <algorithm>
#include <cmath>

#include "core/dataset/prepare.h"
#include "core/training/clip_maker.h"

using namespace sigwavnet;

namespace {

// Clips of noise, one in three of class 0; their lengths differ.
struct Clips {
    std::vector<std::vector<float>> samples;
    TrainingData data;
    TrainingConfig config;

    explicit Clips(size_t count = 12) {
        config.network.levels = 1;
        config.network.classes = 2;
        config.preparation.rate = SampleRate{8000};
        PortableRandom random(11);
        for (size_t i = 0; i < count; ++i) {
            samples.emplace_back(600 + 40 * i);
            for (float& s : samples.back()) s = static_cast<float>(0.1 * random.normal());
        }
        for (size_t i = 0; i < count; ++i) {
            data.train.samples.push_back(samples[i]);
            data.train.labels.push_back(i % 3 == 0 ? 0 : 1);
            data.train.clips.push_back(2 * i);
        }
        data.preparation = config.preparation;
    }
};

double deviation(const std::vector<float>& x) {
    double sum = 0, squares = 0;
    for (float s : x) sum += s, squares += double(s) * s;
    const double mean = sum / double(x.size());
    return std::sqrt(squares / double(x.size()) - mean * mean);
}

}  // namespace

class ClipMakerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutChangesAClipIsItsNormalisedSelf();
    void everyEpochHasItsOwnClips();
    void mixedClipsAreNormalisedAndCountForTwo();
    void aBlendIsTheWeightedSum();
    void sharesAreBetas();
    void theChanceOfMixupIsTheOneAskedFor();
};

void ClipMakerTest::withoutChangesAClipIsItsNormalisedSelf() {
    const Clips clips;
    auto expected = clips.samples[3];
    QVERIFY(normaliseSamples(expected, clips.data.preparation).ok());
    const auto made = ClipMaker(clips.data, clips.config, 1).make(3);
    QVERIFY(made.ok() && made->samples == expected);
    QVERIFY(made->label == 0 && made->otherLabel == 0 && made->share == 1);
}

void ClipMakerTest::everyEpochHasItsOwnClips() {
    Clips clips;
    clips.config.augmentation.noiseSnrMin = clips.config.augmentation.noiseSnrMax = 20;
    clips.config.augmentation.gainDb = 6;
    clips.config.augmentation.probability = 1;
    clips.config.mixup.alpha = 0.3;
    const ClipMaker first(clips.data, clips.config, 1), second(clips.data, clips.config, 2);
    QVERIFY(first.make(3)->samples == first.make(3)->samples);
    QVERIFY(first.make(3)->samples != second.make(3)->samples);
    clips.config.seed = 2;
    QVERIFY(ClipMaker(clips.data, clips.config, 1).make(3)->samples != second.make(3)->samples);
}

void ClipMakerTest::mixedClipsAreNormalisedAndCountForTwo() {
    Clips clips;
    clips.config.mixup = {1, 1};
    const ClipMaker maker(clips.data, clips.config, 1);
    Clips plain;
    const ClipMaker unmixed(plain.data, plain.config, 1);
    int other = 0;
    for (size_t i = 0; i < clips.samples.size(); ++i) {
        const auto made = maker.make(i);
        QVERIFY(made.ok() && made->samples.size() == clips.samples[i].size());
        QVERIFY(std::abs(deviation(made->samples) - 1) < 1e-4);
        QVERIFY(made->share >= 0.5 && made->share <= 1);
        QCOMPARE(made->label, clips.data.train.labels[i]);
        other += made->otherLabel != made->label;
        // The first clip is in it by its share: correlation share / √(share² + (1 - share)²) of independent
        // noises, to within four deviations 4 / √n. A clip that is its own partner stays as it was.
        const auto own = unmixed.make(i)->samples;
        double correlation = 0;
        for (size_t k = 0; k < own.size(); ++k) correlation += own[k] * made->samples[k] / double(own.size());
        const double rest = 1 - made->share;
        const double expected = made->share / std::sqrt(made->share * made->share + rest * rest);
        QVERIFY(correlation > expected - 4 / std::sqrt(double(own.size())));
    }
    QVERIFY(other > 0);
}

void ClipMakerTest::aBlendIsTheWeightedSum() {
    const std::vector<float> ones(10, 1.0f), longer(25, 3.0f), shorter(4, 3.0f);
    PortableRandom random(3);
    auto blended = ones;
    mixup::blend(blended, longer, 0.75, random);
    QCOMPARE(blended, std::vector<float>(10, 1.5f));  // 0.75 · 1 + 0.25 · 3
    size_t places = 0, last = 10;
    for (int i = 0; i < 20; ++i) {
        blended = ones;
        mixup::blend(blended, shorter, 0.75, random);
        QCOMPARE(std::count(blended.begin(), blended.end(), 1.5f), std::ptrdiff_t(4));
        QCOMPARE(std::count(blended.begin(), blended.end(), 0.75f), std::ptrdiff_t(6));
        const auto at = size_t(std::find(blended.begin(), blended.end(), 1.5f) - blended.begin());
        places += at != last;
        last = at;
    }
    QVERIFY(places > 5);
}

// Beta(a, a) has mean 1/2 and variance 1 / (4 (2a + 1)); max(λ, 1 - λ) keeps the distance from 1/2, whose
// mean square is that variance. Of 20 000 draws the mean square is known to within about 1 %.
void ClipMakerTest::sharesAreBetas() {
    for (double alpha : {0.2, 0.3, 1.0, 4.0}) {
        PortableRandom random(7);
        double square = 0;
        for (int i = 0; i < 20000; ++i) {
            const double share = mixup::drawShare(alpha, random);
            QVERIFY(share >= 0.5 && share <= 1);
            square += (share - 0.5) * (share - 0.5) / 20000;
        }
        QVERIFY(std::abs(square * 4 * (2 * alpha + 1) - 1) < 0.04);
    }
    PortableRandom random(7);
    QCOMPARE(mixup::drawShare(1e-6, random), 1.0);  // powers too small for a double
}

void ClipMakerTest::theChanceOfMixupIsTheOneAskedFor() {
    Clips clips(400);
    clips.config.mixup = {1, 0.25};
    const ClipMaker maker(clips.data, clips.config, 1);
    int mixed = 0;
    for (size_t i = 0; i < 400; ++i) mixed += maker.make(i)->share < 1;
    QVERIFY(mixed > 65 && mixed < 135);  // 100 ± 4 √(400 · 0.25 · 0.75)
}

QTEST_APPLESS_MAIN(ClipMakerTest)
#include "clip_maker_test.moc"
