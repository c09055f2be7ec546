#include "core/model/first_layer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/model/gemm.h"
#include "core/model/row_kernels.h"
#include "core/model/simd.h"

namespace sigwavnet {

namespace {

constexpr int64_t kStride = 4, kDilation = 3;
constexpr double kNormEps = 1e-5;
using Square = std::array<std::array<double, kFirstTaps>, kFirstTaps>;

struct Statistics {
    int64_t positions = 0;
    std::array<double, kFirstTaps> mean{};
    Square covariance{};
};

// Over all positions of the convolution, in double: a quiet channel is a small difference of large products.
template <typename T>
SWN_WIDE Statistics statisticsOf(const T* band, int64_t samples) {
    Statistics s;
    s.positions = (samples - kDilation * (kFirstTaps - 1) - 1) / kStride + 1;
    const size_t n = static_cast<size_t>(s.positions);
    std::vector<double> taps(n * kFirstTaps);
    for (int64_t k = 0; k < kFirstTaps; ++k) {
        double* __restrict tap = taps.data() + static_cast<size_t>(k) * n;
        double total = 0;
#pragma omp simd reduction(+ : total)
        for (int64_t w = 0; w < s.positions; ++w) {
            tap[w] = static_cast<double>(band[kStride * w + kDilation * k]);
            total += tap[w];
        }
        s.mean[static_cast<size_t>(k)] = total / static_cast<double>(n);
        for (int64_t w = 0; w < s.positions; ++w) tap[w] -= s.mean[static_cast<size_t>(k)];
    }
    for (size_t k = 0; k < kFirstTaps; ++k) {
        for (size_t l = 0; l <= k; ++l) {
            const double *a = taps.data() + k * n, *b = taps.data() + l * n;
            double total = 0;
#pragma omp simd reduction(+ : total)
            for (int64_t w = 0; w < s.positions; ++w) total += a[w] * b[w];
            s.covariance[k][l] = s.covariance[l][k] = total / static_cast<double>(n);
        }
    }
    return s;
}

// Covariance times one channel's weights.
template <typename T>
std::array<double, kFirstTaps> covarianceTimes(const Statistics& s, const T* weights) {
    std::array<double, kFirstTaps> out{};
    for (size_t k = 0; k < kFirstTaps; ++k) {
        for (size_t l = 0; l < kFirstTaps; ++l) out[k] += s.covariance[k][l] * static_cast<double>(weights[l]);
    }
    return out;
}

template <typename T>
double scaleOf(const Statistics& s, const T* weights) {
    const auto image = covarianceTimes(s, weights);
    double variance = 0;
    for (size_t k = 0; k < kFirstTaps; ++k) variance += image[k] * static_cast<double>(weights[k]);
    return 1 / std::sqrt(std::max(variance, 0.0) + kNormEps);
}

// [7, channels]: weights times their channel's scale.
template <typename T>
std::vector<T> scaledWeights(const Statistics& s, const T* weights, int64_t channels) {
    std::vector<T> out(static_cast<size_t>(kFirstTaps * channels));
    for (int64_t c = 0; c < channels; ++c) {
        const T* own = weights + c * kFirstTaps;
        const double scale = scaleOf(s, own);
        for (int64_t k = 0; k < kFirstTaps; ++k)
            out[static_cast<size_t>(k * channels + c)] = static_cast<T>(static_cast<double>(own[k]) * scale);
    }
    return out;
}

template <typename T>
T centred(const Statistics& s, const T* band, int64_t position, int64_t tap) {
    return static_cast<T>(static_cast<double>(band[kStride * position + kDilation * tap]) -
                          s.mean[static_cast<size_t>(tap)]);
}

template <typename T>
SWN_WIDE void convolve(const T* taps, const T* weights, int64_t channels, T* __restrict out) {
    for (int64_t c = 0; c < channels; ++c) {
        T total = 0;
        for (int64_t k = 0; k < kFirstTaps; ++k) total += taps[k] * weights[k * channels + c];
        out[c] = leakyOf(total);
    }
}

// What reaches the covariance: [7, 7], symmetric. Turns `gradient` [7, channels], of the scaled weights, into
// that of the weights.
template <typename T>
Square throughScales(const Statistics& s, const T* weights, int64_t channels, T* gradient) {
    Square toCovariance{};
    for (int64_t c = 0; c < channels; ++c) {
        const T* own = weights + c * kFirstTaps;
        const auto image = covarianceTimes(s, own);
        const double scale = scaleOf(s, own);
        double toScale = 0;
        for (size_t k = 0; k < kFirstTaps; ++k)
            toScale += static_cast<double>(gradient[static_cast<int64_t>(k) * channels + c]) *
                       static_cast<double>(own[k]);
        const double toVariance = -0.5 * scale * scale * scale * toScale;
        for (size_t k = 0; k < kFirstTaps; ++k) {
            T& g = gradient[static_cast<int64_t>(k) * channels + c];
            g = static_cast<T>(scale * static_cast<double>(g) + 2 * toVariance * image[k]);
            for (size_t l = 0; l < kFirstTaps; ++l)
                toCovariance[k][l] += toVariance * static_cast<double>(own[k]) * static_cast<double>(own[l]);
        }
    }
    return toCovariance;
}

// tapGradient: [rows, 7], of the centred taps at even positions.
template <typename T>
SWN_WIDE void backToBand(const Statistics& s, const Square& toCovariance, const T* band, const T* tapGradient,
                         int64_t rows, T* bandGradient) {
    const double share = 1.0 / static_cast<double>(s.positions);
    std::array<double, kFirstTaps> mean{};
    for (int64_t e = 0; e < rows; ++e) {
        for (size_t k = 0; k < kFirstTaps; ++k)
            mean[k] += static_cast<double>(tapGradient[e * kFirstTaps + static_cast<int64_t>(k)]) * share;
    }
    for (int64_t w = 0; w < s.positions; ++w) {
        std::array<double, kFirstTaps> g{};
        for (size_t l = 0; l < kFirstTaps; ++l) {
            const double tap = static_cast<double>(band[kStride * w + kDilation * static_cast<int64_t>(l)]);
            const double factor = 2 * share * (tap - s.mean[l]);
            for (size_t k = 0; k < kFirstTaps; ++k) g[k] += factor * toCovariance[l][k];
        }
        const bool used = w % 2 == 0 && w / 2 < rows;
        for (size_t k = 0; k < kFirstTaps; ++k) {
            const int64_t tap = static_cast<int64_t>(k);
            const double direct =
                used ? static_cast<double>(tapGradient[w / 2 * kFirstTaps + tap]) : 0.0;
            bandGradient[kStride * w + kDilation * tap] += static_cast<T>(direct + g[k] - mean[k]);
        }
    }
}

}  // namespace

template <typename T>
void firstLayerForward(const T* band, int64_t samples, const T* weights, int64_t channels, int64_t rows,
                       T* output) {
    const Statistics s = statisticsOf(band, samples);
    const std::vector<T> scaled = scaledWeights(s, weights, channels);
    for (int64_t e = 0; e < rows; ++e) {
        std::array<T, kFirstTaps> taps;
        for (int64_t k = 0; k < kFirstTaps; ++k) taps[static_cast<size_t>(k)] = centred(s, band, 2 * e, k);
        convolve(taps.data(), scaled.data(), channels, output + e * channels);
    }
}

template <typename T>
void firstLayerBackward(const T* band, int64_t samples, const T* weights, int64_t channels, int64_t rows,
                        const T* output, T* gradient, T* weightGradient, T* bandGradient) {
    const Statistics s = statisticsOf(band, samples);
    const std::vector<T> scaled = scaledWeights(s, weights, channels);
    std::vector<T> taps(static_cast<size_t>(rows * kFirstTaps)), tapGradient(taps.size());
    for (int64_t e = 0; e < rows; ++e) {
        for (int64_t k = 0; k < kFirstTaps; ++k)
            taps[static_cast<size_t>(e * kFirstTaps + k)] = centred(s, band, 2 * e, k);
    }
    leakyBack<T>({output, rows, channels}, {gradient, rows, channels});
    std::vector<T> toWeights(static_cast<size_t>(kFirstTaps * channels));
    const MatrixView<const T> g{gradient, rows, channels, channels};
    multiply<T>({toWeights.data(), kFirstTaps, channels, channels},
                MatrixView<const T>{taps.data(), rows, kFirstTaps, kFirstTaps}.t(), g);
    multiply<T>({tapGradient.data(), rows, kFirstTaps, kFirstTaps}, g,
                MatrixView<const T>{scaled.data(), kFirstTaps, channels, channels}.t());
    const Square toCovariance = throughScales(s, weights, channels, toWeights.data());
    for (int64_t c = 0; c < channels; ++c) {
        for (int64_t k = 0; k < kFirstTaps; ++k)
            weightGradient[c * kFirstTaps + k] += toWeights[static_cast<size_t>(k * channels + c)];
    }
    std::fill_n(bandGradient, samples, T(0));
    backToBand(s, toCovariance, band, tapGradient.data(), rows, bandGradient);
}

#define SWN_INSTANTIATE(T)                                                                               \
    template void firstLayerForward<T>(const T*, int64_t, const T*, int64_t, int64_t, T*);               \
    template void firstLayerBackward<T>(const T*, int64_t, const T*, int64_t, int64_t, const T*, T*, T*, \
                                        T*);
SWN_INSTANTIATE(float)
SWN_INSTANTIATE(double)
#undef SWN_INSTANTIATE

}  // namespace sigwavnet
