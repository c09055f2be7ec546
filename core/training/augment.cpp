#include "core/training/augment.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/audio/band_filter.h"
#include "core/audio/resample.h"
#include "core/training/seeds.h"

namespace sigwavnet {

namespace augment {

namespace {

double power(std::span<const float> samples) {
    double sum = 0;
    for (float sample : samples) sum += double(sample) * sample;
    return samples.empty() ? 0 : sum / double(samples.size());
}

void scale(std::vector<float>& samples, double factor) {
    for (float& sample : samples) sample = static_cast<float>(sample * factor);
}

int64_t drawBelow(PortableRandom& random, int64_t limit) {
    return static_cast<int64_t>(random.below(static_cast<uint64_t>(limit)));
}

int64_t framesOf(std::span<const float> samples) {
    return static_cast<int64_t>(samples.size());
}

}  // namespace

Result<std::vector<float>> speed(std::span<const float> samples, double share, int64_t minimumSamples,
                                 PortableRandom& random) {
    double factor = random.uniform(1 - share, 1 + share);
    if (factor > 1 && minimumSamples > 0) {
        // One sample to spare: the resampler rounds the length.
        factor = std::max(1.0, std::min(factor, double(framesOf(samples)) / double(minimumSamples + 1)));
    }
    return changeSpeed(samples, factor);
}

void crop(std::vector<float>& samples, double share, int64_t minimumSamples, PortableRandom& random) {
    const int64_t all = framesOf(samples);
    const auto drawn = static_cast<int64_t>(std::ceil(double(all) * random.uniform(share, 1)));
    const int64_t kept = std::clamp<int64_t>(drawn, std::min(std::max<int64_t>(minimumSamples, 1), all), all);
    const int64_t begin = drawBelow(random, all - kept + 1);
    samples.erase(samples.begin() + begin + kept, samples.end());
    samples.erase(samples.begin(), samples.begin() + begin);
}

void shift(std::vector<float>& samples, double share, PortableRandom& random) {
    const auto moved =
        static_cast<int64_t>(std::lround(double(samples.size()) * random.uniform(-share, share)));
    if (moved >= 0) {
        std::shift_right(samples.begin(), samples.end(), moved);
        std::fill_n(samples.begin(), moved, 0.0f);
    } else {
        std::shift_left(samples.begin(), samples.end(), -moved);
        std::fill_n(samples.end() + moved, -moved, 0.0f);
    }
}

void equalise(std::vector<float>& samples, double deviation, PortableRandom& random) {
    constexpr int kTaps = 9;
    constexpr int kMiddle = kTaps / 2;
    std::array<float, kTaps> taps{};
    for (float& tap : taps) tap = static_cast<float>(deviation * random.normal());
    taps[kMiddle] += 1;

    const double before = power(samples);
    std::vector<float> filtered(samples.size(), 0.0f);
    for (int64_t i = 0; i < framesOf(samples); ++i) {
        const int64_t first = std::max<int64_t>(0, i - kMiddle);
        const int64_t last = std::min(framesOf(samples) - 1, i + kMiddle);
        float sum = 0;
        for (int64_t j = first; j <= last; ++j) {
            sum += taps[static_cast<size_t>(j - i + kMiddle)] * samples[static_cast<size_t>(j)];
        }
        filtered[static_cast<size_t>(i)] = sum;
    }
    const double after = power(filtered);
    if (after <= 0) return;  // the taps cancelled this very clip: leave it
    samples = std::move(filtered);
    scale(samples, std::sqrt(before / after));
}

void addNoise(std::vector<float>& samples, double snrMin, double snrMax, PortableRandom& random) {
    const double snr = random.uniform(snrMin, snrMax);
    const double deviation = std::sqrt(power(samples) * std::pow(10.0, -snr / 10));
    for (float& sample : samples) sample += static_cast<float>(deviation * random.normal());
}

void gain(std::vector<float>& samples, double decibels, PortableRandom& random) {
    scale(samples, std::pow(10.0, random.uniform(-decibels, decibels) / 20));
}

void maskTime(std::vector<float>& samples, int count, double share, PortableRandom& random) {
    const int64_t masks = 1 + drawBelow(random, count);
    for (int64_t m = 0; m < masks; ++m) {
        const auto length = static_cast<int64_t>(double(samples.size()) * random.uniform(0, share));
        const int64_t begin = drawBelow(random, framesOf(samples) - length + 1);
        std::fill_n(samples.begin() + begin, length, 0.0f);
    }
}

void maskBands(std::vector<float>& samples, int count, double share, PortableRandom& random) {
    std::vector<FrequencyBand> bands(static_cast<size_t>(1 + drawBelow(random, count)));
    for (FrequencyBand& band : bands) {
        const double width = random.uniform(0, share);
        band.low = random.uniform(0, 1 - width);
        band.high = band.low + width;
    }
    samples.resize(fastTransformLength(samples.size()), 0.0f);
    samples = removeBands(samples, bands);
}

void invert(std::vector<float>& samples) {
    scale(samples, -1);
}

}  // namespace augment

Result<std::vector<float>> augmentClip(std::span<const float> samples, const Augmentation& augmentation,
                                       int64_t minimumSamples, uint64_t seed) {
    const Augmentation& a = augmentation;
    PortableRandom random(seed);
    const auto chosen = [&] { return random.uniform() < a.probability; };
    std::vector<float> clip(samples.begin(), samples.end());
    if (a.speed > 0 && chosen()) {
        SWN_ASSIGN(clip, augment::speed(clip, a.speed, minimumSamples, random));
    }
    if (a.cropMin < 1 && chosen()) augment::crop(clip, a.cropMin, minimumSamples, random);
    if (a.shift > 0 && chosen()) augment::shift(clip, a.shift, random);
    if (a.equaliser > 0 && chosen()) augment::equalise(clip, a.equaliser, random);
    if (a.bandMasks > 0 && chosen()) augment::maskBands(clip, a.bandMasks, a.bandMaskShare, random);
    if (a.timeMasks > 0 && chosen()) augment::maskTime(clip, a.timeMasks, a.timeMaskShare, random);
    // After the masks, so that a masked stretch is as noisy as the rest.
    const bool noisy = a.noiseSnrMin > 0 || a.noiseSnrMax > 0;
    if (noisy && chosen()) augment::addNoise(clip, a.noiseSnrMin, a.noiseSnrMax, random);
    if (a.invert && chosen()) augment::invert(clip);
    return clip;
}

void augmentLevel(std::vector<float>& samples, const Augmentation& augmentation, uint64_t seed) {
    PortableRandom random(
        mixSeeds({seed, 0x6761696e}));  // a stream of its own: the other changes stay the same
    if (augmentation.gainDb > 0 && random.uniform() < augmentation.probability) {
        augment::gain(samples, augmentation.gainDb, random);
    }
}

}  // namespace sigwavnet
