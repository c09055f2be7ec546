// One level of the learnable wavelet transform for one clip, on plain memory: two filters of stride 2 at once
// and the asymmetric threshold.
#pragma once

#include <cstdint>

namespace sigwavnet {

template <typename T>
struct LevelFiltersView {
    const T *low, *high;  // as applied (cross-correlation)
    int64_t taps;
};

template <typename T>
struct ThresholdView {
    T plus, minus, sharpness;
};

// input: `samples` values; approx and detail: (samples - taps) / 2 + 1 values each.
template <typename T>
void waveletForward(const LevelFiltersView<T>& filters, const T* input, int64_t samples, T* approx,
                    T* detail);
// Adds to lowGradient and highGradient [taps] and to inputGradient [samples].
template <typename T>
void waveletBackward(const LevelFiltersView<T>& filters, const T* input, int64_t samples,
                     const T* approxGradient, const T* detailGradient, T* lowGradient, T* highGradient,
                     T* inputGradient);

// y = x (sigmoid(a (x - plus)) + sigmoid(-a (x + minus)))
template <typename T>
void thresholdForward(const ThresholdView<T>& threshold, const T* x, int64_t count, T* y);
// gradient: of y; becomes that of x. Adds to sums: the gradients of plus, minus and sharpness.
template <typename T>
void thresholdBackward(const ThresholdView<T>& threshold, const T* x, int64_t count, T* gradient, T* sums);

}  // namespace sigwavnet
