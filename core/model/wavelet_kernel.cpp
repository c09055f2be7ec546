#include "core/model/wavelet_kernel.h"

#include <array>
#include <cstddef>
#include <vector>

#include "core/model/simd.h"

namespace sigwavnet {

namespace {

// The samples of even and of odd index apart, so that a filter of stride 2 reads neighbours.
template <typename T>
struct Phases {
    std::array<std::vector<T>, 2> values;

    explicit Phases(int64_t samples) {
        for (std::vector<T>& phase : values) phase.resize(static_cast<size_t>((samples + 1) / 2));
    }
    // What tap i of output 0 sees.
    T* at(int64_t tap) { return values[static_cast<size_t>(tap % 2)].data() + tap / 2; }
};

template <typename T>
Phases<T> split(const T* input, int64_t samples) {
    Phases<T> out(samples);
    for (int64_t i = 0; i < samples; ++i)
        out.values[static_cast<size_t>(i % 2)][static_cast<size_t>(i / 2)] = input[i];
    return out;
}

template <typename T>
SWN_WIDE void addProducts(T* __restrict out, const T* __restrict in, T factor, int64_t count) {
    for (int64_t n = 0; n < count; ++n) out[n] += factor * in[n];
}

// In double: levels feed each other, and kernels from random numbers make their values large.
template <typename T>
SWN_WIDE void addExactProducts(double* __restrict out, const T* __restrict in, double factor, int64_t count) {
    for (int64_t n = 0; n < count; ++n) out[n] += factor * static_cast<double>(in[n]);
}

template <typename T>
SWN_WIDE T sumOfProducts(const T* __restrict a, const T* __restrict b, int64_t count) {
    T total = 0;
#pragma omp simd reduction(+ : total)
    for (int64_t n = 0; n < count; ++n) total += a[n] * b[n];
    return total;
}

}  // namespace

template <typename T>
void waveletForward(const LevelFiltersView<T>& filters, const T* input, int64_t samples, T* approx,
                    T* detail) {
    const int64_t count = (samples - filters.taps) / 2 + 1;
    Phases<T> phases = split(input, samples);
    std::vector<double> low(static_cast<size_t>(count)), high(low.size());
    for (int64_t i = 0; i < filters.taps; ++i) {
        addExactProducts(low.data(), phases.at(i), static_cast<double>(filters.low[i]), count);
        addExactProducts(high.data(), phases.at(i), static_cast<double>(filters.high[i]), count);
    }
    for (int64_t n = 0; n < count; ++n) {
        approx[n] = static_cast<T>(low[static_cast<size_t>(n)]);
        detail[n] = static_cast<T>(high[static_cast<size_t>(n)]);
    }
}

template <typename T>
void waveletBackward(const LevelFiltersView<T>& filters, const T* input, int64_t samples,
                     const T* approxGradient, const T* detailGradient, T* lowGradient, T* highGradient,
                     T* inputGradient) {
    const int64_t count = (samples - filters.taps) / 2 + 1;
    Phases<T> phases = split(input, samples), back(samples);
    for (int64_t i = 0; i < filters.taps; ++i) {
        lowGradient[i] += sumOfProducts(approxGradient, phases.at(i), count);
        highGradient[i] += sumOfProducts(detailGradient, phases.at(i), count);
        addProducts(back.at(i), approxGradient, filters.low[i], count);
        addProducts(back.at(i), detailGradient, filters.high[i], count);
    }
    for (int64_t i = 0; i < samples; ++i)
        inputGradient[i] += back.values[static_cast<size_t>(i % 2)][static_cast<size_t>(i / 2)];
}

template <typename T>
SWN_WIDE void thresholdForward(const ThresholdView<T>& threshold, const T* x, int64_t count, T* y) {
    const T plus = threshold.plus, minus = threshold.minus, a = threshold.sharpness;
    for (int64_t i = 0; i < count; ++i)
        y[i] = x[i] * (sigmoidOf(a * (x[i] - plus)) + sigmoidOf(-a * (x[i] + minus)));
}

template <typename T>
SWN_WIDE void thresholdBackward(const ThresholdView<T>& threshold, const T* x, int64_t count, T* gradient,
                                T* sums) {
    const T plus = threshold.plus, minus = threshold.minus, a = threshold.sharpness;
    T toPlus = 0, toMinus = 0, toSharpness = 0;
#pragma omp simd reduction(+ : toPlus, toMinus, toSharpness)
    for (int64_t i = 0; i < count; ++i) {
        const T above = sigmoidOf(a * (x[i] - plus)), below = sigmoidOf(-a * (x[i] + minus));
        const T riseAbove = above * (T(1) - above), riseBelow = below * (T(1) - below);
        const T g = gradient[i] * x[i];
        toPlus -= g * a * riseAbove;
        toMinus -= g * a * riseBelow;
        toSharpness += g * ((x[i] - plus) * riseAbove - (x[i] + minus) * riseBelow);
        gradient[i] = gradient[i] * (above + below) + g * a * (riseAbove - riseBelow);
    }
    sums[0] += toPlus;
    sums[1] += toMinus;
    sums[2] += toSharpness;
}

#define SWN_INSTANTIATE(T)                                                                                  \
    template void waveletForward<T>(const LevelFiltersView<T>&, const T*, int64_t, T*, T*);                 \
    template void waveletBackward<T>(const LevelFiltersView<T>&, const T*, int64_t, const T*, const T*, T*, \
                                     T*, T*);                                                               \
    template void thresholdForward<T>(const ThresholdView<T>&, const T*, int64_t, T*);                      \
    template void thresholdBackward<T>(const ThresholdView<T>&, const T*, int64_t, T*, T*);
SWN_INSTANTIATE(float)
SWN_INSTANTIATE(double)
#undef SWN_INSTANTIATE

}  // namespace sigwavnet
