// What augmentation draws: the same on every machine for the same seed.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "core/dataset/portable_random.h"

namespace sigwavnet {

// One seed from several numbers (run seed, epoch, clip): neighbours get unrelated streams (SplitMix64).
uint64_t mixSeeds(std::initializer_list<uint64_t> parts);

// Not thread-safe; cheap to make, so make one per clip.
class Random {
public:
    explicit Random(uint64_t seed) : source_(seed) {}
    double uniform() { return source_.uniform(); }  // [0, 1)
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    int64_t below(int64_t limit) { return int64_t(source_.below(uint64_t(limit))); }  // 0 … limit-1; limit > 0
    bool chance(double probability) { return uniform() < probability; }
    double normal();  // mean 0, deviation 1

private:
    PortableRandom source_;
};

}  // namespace sigwavnet
