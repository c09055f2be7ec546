#include "core/audio/snap.h"

#include <algorithm>
#include <cstdlib>

namespace sigwavnet {

namespace {

bool crosses(std::span<const float> samples, int64_t i) {
    if (i <= 0 || i >= int64_t(samples.size())) return i == 0 || i == int64_t(samples.size());
    const float before = samples[size_t(i - 1)], at = samples[size_t(i)];
    return at == 0 || (before < 0) != (at < 0);
}

}  // namespace

FrameIndex snapToZero(std::span<const float> samples, FrameIndex frame, int64_t reach) {
    for (int64_t away = 0; away <= reach; ++away) {
        for (const int64_t candidate : {frame.value - away, frame.value + away}) {
            const bool inside = candidate >= 0 && candidate <= int64_t(samples.size());
            if (inside && crosses(samples, candidate)) return {candidate};
        }
    }
    return frame;
}

FrameIndex snapToSilence(std::span<const float> samples, FrameIndex frame, int64_t reach, int64_t window) {
    const auto frames = int64_t(samples.size());
    const int64_t half = std::max<int64_t>(1, window / 2);
    const int64_t first = std::max<int64_t>(half, frame.value - reach);
    const int64_t last = std::min(frames - half, frame.value + reach);
    if (first > last) return frame;
    double energy = 0;  // of [middle - half, middle + half)
    const auto square = [&](int64_t i) { return double(samples[size_t(i)]) * samples[size_t(i)]; };
    for (int64_t i = first - half; i < first + half; ++i) energy += square(i);
    int64_t best = first;
    double least = energy;
    for (int64_t middle = first + 1; middle <= last; ++middle) {
        energy += square(middle + half - 1) - square(middle - half - 1);
        // What rounding left of the difference of equal windows must not decide.
        const bool quieter = energy < least - 1e-12;
        const bool asQuiet = energy <= least + 1e-12;
        if (!quieter && !(asQuiet && std::abs(middle - frame.value) < std::abs(best - frame.value))) continue;
        least = std::min(least, energy);
        best = middle;
    }
    return snapToZero(samples, {best}, half);
}

}  // namespace sigwavnet
