// Bands of frequencies taken out of a sound.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sigwavnet {

// From `low` to `high`, as shares of the spectrum from 0 to half the sample rate.
struct FrequencyBand {
    double low = 0;
    double high = 0;
};

// The sound without these bands: its discrete Fourier transform is zero there and the same elsewhere. The
// transform sees the samples as a circle, so that what is left of a removed tone's onset may be heard at both
// ends. Throws std::bad_alloc. Thread-safe.
std::vector<float> removeBands(std::span<const float> samples, const std::vector<FrequencyBand>& bands);

// The shortest length from `samples` on that is a product of 2, 3, 5 and 7: at most 2.1 % more from 8000 on,
// and transformed up to ten times as fast as a length with large prime factors.
size_t fastTransformLength(size_t samples);

}  // namespace sigwavnet
