// Chance that is the same on every machine: std::mt19937_64 is portable, the standard's shuffles and
// distributions are not.
#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace sigwavnet {

// Not thread-safe: one per task.
class PortableRandom {
public:
    explicit PortableRandom(uint64_t seed) : engine_(seed) {}

    // Uniform in 0 … count - 1 (count > 0), without the bias of a plain remainder.
    uint64_t below(uint64_t count) {
        const uint64_t uneven = (~uint64_t(0) % count + 1) % count;  // 2^64 modulo count
        uint64_t value = engine_();
        while (value > ~uint64_t(0) - uneven) value = engine_();
        return value % count;
    }

    // Uniform in [0, 1).
    double uniform() { return double(engine_() >> 11) * 0x1.0p-53; }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }

    // Mean 0, deviation 1, within ±6: the sum of twelve uniform numbers needs no libm, whose last bit differs
    // between machines.
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; ++i) sum += uniform();
        return sum;
    }

    template <typename T>
    void shuffle(std::vector<T>& values) {
        for (size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::mt19937_64 engine_;
};

}  // namespace sigwavnet
