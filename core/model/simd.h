// What the CPU kernels of this room share: vectors of whatever width the machine has, and functions that
// compilers can vectorise. Kernels are templates over float and double, instantiated in their own file, so that
// gradients can be checked in double.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

// One build serves every processor: the loader picks the widest version that the machine has. Whatever such a
// function calls in its loops must be SWN_INLINE, or it stays narrow.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && defined(__gnu_linux__)
#define SWN_WIDE __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define SWN_WIDE
#endif
#define SWN_INLINE [[gnu::always_inline]] inline

namespace sigwavnet {

// The published program's slope of LeakyReLU everywhere.
constexpr double kLeakySlope = 0.01;

// 64 bytes of numbers; narrower machines take several registers for one.
template <typename T>
struct Pack;
template <>
struct Pack<float> {
    typedef float type __attribute__((vector_size(64)));
    typedef float loose __attribute__((vector_size(64), aligned(4), may_alias));
    static constexpr int64_t width = 16;
};
template <>
struct Pack<double> {
    typedef double type __attribute__((vector_size(64)));
    typedef double loose __attribute__((vector_size(64), aligned(8), may_alias));
    static constexpr int64_t width = 8;
};

// Where a Pack stands in memory, at any address.
template <typename T>
SWN_INLINE typename Pack<T>::loose& packAt(T* p) {
    return *reinterpret_cast<typename Pack<T>::loose*>(p);
}
template <typename T>
SWN_INLINE const typename Pack<T>::loose& packAt(const T* p) {
    return *reinterpret_cast<const typename Pack<T>::loose*>(p);
}

// `count` rounded up to whole Packs.
template <typename T>
constexpr int64_t padded(int64_t count) {
    return (count + Pack<T>::width - 1) / Pack<T>::width * Pack<T>::width;
}

// e^x = scale (1 + rest), rest exact to rounding even where x is near zero. Branch-free; x is clamped to where
// the result is a normal number.
template <typename T>
struct Exponential {
    T scale, rest;
};

// 1 / k!
inline constexpr auto kInverseFactorials = [] {
    std::array<double, 15> values{1.0};
    for (size_t k = 1; k < values.size(); ++k) values[k] = values[k - 1] / double(k);
    return values;
}();

template <typename T>
SWN_INLINE Exponential<T> exponential(T x) {
    constexpr bool isFloat = std::is_same_v<T, float>;
    using Bits = std::conditional_t<isFloat, uint32_t, uint64_t>;
    constexpr T low = isFloat ? T(-87) : T(-708), high = isFloat ? T(88) : T(709);
    // Adding 1.5 · 2^(mantissa bits) leaves the nearest integer in the lowest bits.
    constexpr T toInteger = isFloat ? T(12582912.0) : T(6755399441055744.0);
    constexpr T ln2High = isFloat ? T(0.693359375) : T(6.93145751953125e-1);
    constexpr T ln2Low = isFloat ? T(-2.12194440e-4) : T(1.42860682030941723212e-6);
    x = x < low ? low : x;
    x = x > high ? high : x;
    const T shifted = x * T(1.44269504088896340736) + toInteger;
    const T n = shifted - toInteger;
    const T r = (x - n * ln2High) - n * ln2Low;
    // The Taylor series of (e^r - 1) / r for |r| <= ln 2 / 2, without a division: they cost more than all the rest.
    constexpr size_t terms = isFloat ? 8 : 14;
    T series = T(kInverseFactorials[terms]);
#pragma GCC unroll 16
    for (size_t k = terms - 1; k >= 1; --k) series = series * r + T(kInverseFactorials[k]);
    // std::bit_cast is a function, and stays one in a wide build.
    const Bits exponent = __builtin_bit_cast(Bits, shifted) << (isFloat ? 23 : 52);
    const Bits scale = exponent + __builtin_bit_cast(Bits, T(1));
    return {__builtin_bit_cast(T, scale), series * r};
}

template <typename T>
SWN_INLINE T exponentialOf(T x) {
    const Exponential<T> e = exponential(x);
    return e.scale + e.scale * e.rest;
}

template <typename T>
SWN_INLINE T sigmoidOf(T x) {
    return T(1) / (T(1) + exponentialOf(-x));
}

template <typename T>
SWN_INLINE T tanhOf(T x) {
    // Beyond 20 the result is 1 to the last bit, and e^2x must stay finite.
    x = x > T(20) ? T(20) : x;
    x = x < T(-20) ? T(-20) : x;
    const Exponential<T> e = exponential(T(2) * x);
    const T minusOne = e.scale * e.rest + (e.scale - T(1));
    return minusOne / (minusOne + T(2));
}

template <typename T>
SWN_INLINE T leakyOf(T x) {
    return x > T(0) ? x : x * T(kLeakySlope);
}

}  // namespace sigwavnet
