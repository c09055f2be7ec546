// Short-time spectra (FFTW, float).
#pragma once

#include <span>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/types.h"

namespace sigwavnet {

struct SpectrogramOptions {
    int size = 512;  // window and FFT length [samples], a power of two
    int hop = 128;   // distance of two columns [samples]
};

// Power in dB re full-scale sine, rows = frequencies 0 … rate/2 (size/2 + 1), columns = time, Hann window.
// Column c is centred on sample c * hop; the recording is padded with zeros at both ends so that the first and
// the last samples are seen. -120 dB is the floor.
struct Spectrogram {
    Matrix<float> decibels;
    SampleRate rate;
    SpectrogramOptions options;
    double secondsOfColumn(size_t column) const { return double(column) * options.hop / rate.hz; }
    double hertzOfRow(size_t row) const { return double(row) * rate.hz / options.size; }
};

// Thread-safe (plans are made under a lock). Error: Invalid options, Cancelled.
Result<Spectrogram> computeSpectrogram(std::span<const float> samples, SampleRate rate,
                                       const SpectrogramOptions& options = {}, Progress* progress = nullptr);

}  // namespace sigwavnet
