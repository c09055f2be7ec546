// Random numbers that are the same on every machine and standard library (std's distributions are not).
#pragma once

#include <cstddef>
#include <cstdint>

namespace sigwavnet {

// SplitMix64 (Steele, Lea and Flood 2014): 64 bits of state, passes BigCrush, any seed is a good seed.
// Not for secrets. Not thread-safe: one per thread or task.
class SplitMix64 {
public:
    explicit SplitMix64(uint64_t seed) : state_(seed) {}

    uint64_t next() {
        uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    double uniform() { return double(next() >> 11) * 0x1p-53; }  // [0, 1)
    double uniform(double low, double high) { return low + (high - low) * uniform(); }

    // 0 … count-1 (count > 0). The bias of the modulus is below count / 2^64.
    size_t below(size_t count) { return static_cast<size_t>(next() % count); }

    // Mean 0, deviation 1, within ±6: the sum of twelve uniform numbers needs no libm, whose last bit differs
    // between machines.
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; ++i) sum += uniform();
        return sum;
    }

private:
    uint64_t state_;
};

}  // namespace sigwavnet
