// Small value types with units. Bare ints for frames and rates are how off-by-a-rate bugs are made.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace sigwavnet {

// Samples per second of one channel [Hz]; always > 0 in a valid value.
struct SampleRate {
    int hz = 0;
    constexpr auto operator<=>(const SampleRate&) const = default;
};

// Index of a sample within a recording, at that recording's rate.
struct FrameIndex {
    int64_t value = 0;
    constexpr auto operator<=>(const FrameIndex&) const = default;
};

constexpr double secondsAt(FrameIndex frame, SampleRate rate) { return double(frame.value) / rate.hz; }

// Half-open interval of time [s].
struct TimeRange {
    double begin = 0;
    double end = 0;
    constexpr double length() const { return end - begin; }
    constexpr bool operator==(const TimeRange&) const = default;
};

// Row-major matrix of plain values, for spectrograms, confusion matrices and lanes.
template <typename T>
struct Matrix {
    size_t rows = 0;
    size_t columns = 0;
    std::vector<T> values;

    Matrix() = default;
    Matrix(size_t r, size_t c, T fill = T()) : rows(r), columns(c), values(r * c, fill) {}
    T& at(size_t r, size_t c) { return values[r * columns + c]; }
    const T& at(size_t r, size_t c) const { return values[r * columns + c]; }
    const T* row(size_t r) const { return values.data() + r * columns; }
    bool operator==(const Matrix&) const = default;
};

}  // namespace sigwavnet
