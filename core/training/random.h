// Random numbers that are the same on every machine (the standard library's distributions are not).
#pragma once

#include <cstdint>
#include <initializer_list>
#include <random>

namespace sigwavnet {

// One seed from several numbers (run seed, epoch, clip): neighbours get unrelated streams (SplitMix64).
uint64_t mixSeeds(std::initializer_list<uint64_t> parts);

// Not thread-safe; cheap to make, so make one per clip.
class Random {
public:
    explicit Random(uint64_t seed) : engine_(seed) {}
    double uniform();  // [0, 1)
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    int64_t below(int64_t limit);  // 0 … limit-1; limit > 0
    bool chance(double probability) { return uniform() < probability; }
    double normal();  // mean 0, deviation 1

private:
    std::mt19937_64 engine_;
};

}  // namespace sigwavnet
