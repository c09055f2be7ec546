// A branch's first convolution (one channel in, 7 taps, stride 4, dilation 3) with its instance norm and
// LeakyReLU, on plain memory, one clip at a time.
//
// Its outputs are linear in seven samples, so their mean and variance follow from the mean and covariance of
// those samples: the statistics of all positions cost nothing, and only the positions that the second
// convolution looks at, every second one, are computed at all. The convolution's bias cancels in the norm.
#pragma once

#include <cstdint>
#include <vector>

namespace sigwavnet {

constexpr int64_t kFirstTaps = 7;

// band: `samples` values; weights: [channels, 7]. Writes `rows` rows of `channels`: row e is position 2e.
template <typename T>
void firstLayerForward(const T* band, int64_t samples, const T* weights, int64_t channels, int64_t rows,
                       T* output);

// gradient: of the output, used up. Adds to weightGradient [channels, 7]; writes bandGradient [samples].
template <typename T>
void firstLayerBackward(const T* band, int64_t samples, const T* weights, int64_t channels, int64_t rows,
                        const T* output, T* gradient, T* weightGradient, T* bandGradient);

}  // namespace sigwavnet
