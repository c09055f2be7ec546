#include "core/training/clip_maker.h"

#include <algorithm>
#include <cmath>

#include "core/dataset/portable_random.h"
#include "core/dataset/prepare.h"
#include "core/training/augment.h"
#include "core/training/seeds.h"

namespace sigwavnet {

namespace mixup {

// Jöhnk's way: U^(1/alpha) and V^(1/alpha), taken anew until their sum is at most 1, are in Beta's
// proportion.
double drawShare(double alpha, PortableRandom& random) {
    for (;;) {
        const double u = random.uniform(), v = random.uniform();
        const double x = std::pow(u, 1 / alpha), y = std::pow(v, 1 / alpha);
        if (x + y > 1) continue;
        // Small alphas: both powers may be too small for a double, and then one of them is all of the sum.
        return x + y > 0 ? std::max(x, y) / (x + y) : 1;
    }
}

void blend(std::vector<float>& samples, const std::vector<float>& other, double share,
           PortableRandom& random) {
    const size_t longer = std::max(samples.size(), other.size());
    const size_t shorter = std::min(samples.size(), other.size());
    const auto offset = static_cast<size_t>(random.below(longer - shorter + 1));
    const size_t at = samples.size() == longer ? offset : 0;
    const size_t from = samples.size() == longer ? 0 : offset;
    for (float& sample : samples) sample *= float(share);
    for (size_t i = 0; i < shorter; ++i) samples[at + i] += float(1 - share) * other[from + i];
}

}  // namespace mixup

namespace {

// Streams of chance that one clip's other changes do not disturb.
constexpr uint64_t kMixing = 0x6d6978;
constexpr uint64_t kSecond = 0x7365636f6e64;

bool normalisesClips(const Preparation& preparation) {
    return preparation.normalisation == Normalisation::PerClip ||
           preparation.normalisation == Normalisation::PerRms;
}

}  // namespace

ClipMaker::ClipMaker(const TrainingData& data, const TrainingConfig& config, int epoch)
    : data_(data),
      config_(config),
      epoch_(static_cast<uint64_t>(epoch)),
      minimumSamples_(config.network.minimumSamples()) {}

Result<MadeClip> ClipMaker::make(size_t clip) const {
    const uint64_t seed = mixSeeds({config_.seed, epoch_, data_.train.clips[clip]});
    MadeClip made;
    made.label = made.otherLabel = data_.train.labels[clip];
    SWN_ASSIGN(made.samples, changed(clip, seed));
    if (config_.mixup.any()) SWN_TRY(mix(made, clip));
    augmentLevel(made.samples, config_.augmentation, seed);
    return made;
}

Result<std::vector<float>> ClipMaker::changed(size_t clip, uint64_t seed) const {
    const auto& original = data_.train.samples[clip];
    if (config_.augmentation.any()) {
        SWN_ASSIGN(std::vector<float> samples,
                   augmentClip(original, config_.augmentation, minimumSamples_, seed));
        // A crop can hit a digital silence, which has no level to normalise: then the clip is taken as it is.
        if (normaliseSamples(samples, data_.preparation)) return samples;
    }
    std::vector<float> samples(original.begin(), original.end());
    SWN_TRY(normaliseSamples(samples, data_.preparation));
    return samples;
}

Status ClipMaker::mix(MadeClip& made, size_t clip) const {
    const uint64_t own = data_.train.clips[clip];
    PortableRandom random(mixSeeds({config_.seed, epoch_, own, kMixing}));
    if (random.uniform() >= config_.mixup.probability) return {};
    const auto second = static_cast<size_t>(random.below(data_.train.size()));
    const double share = mixup::drawShare(config_.mixup.alpha, random);
    SWN_ASSIGN(const std::vector<float> other,
               changed(second, mixSeeds({config_.seed, epoch_, own, kSecond, data_.train.clips[second]})));
    std::vector<float> blended = made.samples;
    mixup::blend(blended, other, share, random);
    // In use every clip comes normalised, so a blend must too. Two clips that cancel each other stay unmixed.
    if (normalisesClips(data_.preparation) && !normaliseSamples(blended, data_.preparation)) return {};
    made.samples = std::move(blended);
    made.otherLabel = data_.train.labels[second];
    made.share = share;
    return {};
}

}  // namespace sigwavnet
