// Random changes of a training clip (corpora.md, "A recipe to start from").
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/dataset/portable_random.h"
#include "core/training/config.h"

namespace sigwavnet {

// A changed copy of a clip that prepare() made with Normalisation::None, never shorter than `minimumSamples`
// (which `samples` is not either). The same `seed` gives the same clip, whatever else is drawn around it.
// Everything but the gain, which normalisation would undo. Thread-safe.
Result<std::vector<float>> augmentClip(std::span<const float> samples, const Augmentation& augmentation,
                                       int64_t minimumSamples, uint64_t seed);

// The gain, for the clip after its normalisation. Thread-safe.
void augmentLevel(std::vector<float>& samples, const Augmentation& augmentation, uint64_t seed);

// The kinds, each on its own; `random` says how strong and where.
namespace augment {

// Plays up to `share` faster or slower, never so fast that less than `minimumSamples` would stay.
Result<std::vector<float>> speed(std::span<const float> samples, double share, int64_t minimumSamples,
                                 PortableRandom& random);
// Keeps a stretch of between `share` of the clip and all of it.
void crop(std::vector<float>& samples, double share, int64_t minimumSamples, PortableRandom& random);
// Moves the sound by up to `share` of its length in either direction; zeros where nothing is any more.
void shift(std::vector<float>& samples, double share, PortableRandom& random);
// Filters by 9 taps: 1 in the middle, plus a normal draw of this deviation on each; the level stays as it
// was.
void equalise(std::vector<float>& samples, double deviation, PortableRandom& random);
// Adds white noise at a signal-to-noise ratio between these [dB]; a silent clip stays silent.
void addNoise(std::vector<float>& samples, double snrMin, double snrMax, PortableRandom& random);
void gain(std::vector<float>& samples, double decibels, PortableRandom& random);
// Silences 1 to `count` stretches, each of up to `share` of the clip.
void maskTime(std::vector<float>& samples, int count, double share, PortableRandom& random);
// Removes 1 to `count` bands, each of up to `share` of the spectrum; the clip gets a little silence at its
// end so that its length is transformed fast.
void maskBands(std::vector<float>& samples, int count, double share, PortableRandom& random);
void invert(std::vector<float>& samples);

}  // namespace augment

}  // namespace sigwavnet
