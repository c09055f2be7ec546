// Short-time spectra (FFTW, float).
#pragma once

#include <memory>
#include <span>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/types.h"

namespace sigwavnet {

// How a stretch of sound is faded in and out before its spectrum is taken: from the sharpest lines with the most leakage
// to the widest with the least.
enum class SpectrumWindow { Rectangular, Hamming, Hann, BlackmanHarris };

struct SpectrogramOptions {
    int size = 512;  // window and FFT length [samples], a power of two
    int hop = 128;   // distance of two columns [samples]
    SpectrumWindow window = SpectrumWindow::Hann;
    bool operator==(const SpectrogramOptions&) const = default;
};

// -120 dB of a full-scale sine: what silence is shown as.
constexpr float kFloorDecibels = -120;

// Takes one column after the other. Not thread-safe: one a thread (making one takes some microseconds).
class SpectrumColumns {
public:
    // Error: Invalid options.
    static Result<SpectrumColumns> create(const SpectrogramOptions& options);
    SpectrumColumns(SpectrumColumns&&) noexcept;
    SpectrumColumns& operator=(SpectrumColumns&&) noexcept;
    ~SpectrumColumns();

    size_t rows() const;  // size/2 + 1
    // Power re full-scale sine of the window centred on samples[centre], into rows() values; zeros outside `samples`.
    void power(std::span<const float> samples, int64_t centre, std::span<float> power);

private:
    struct Parts;
    explicit SpectrumColumns(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

// 10 log10, not below the floor.
float decibelsOf(float power);

// Power in dB re full-scale sine, rows = frequencies 0 … rate/2 (size/2 + 1), columns = time.
// Column c is centred on sample c * hop; the recording is padded with zeros at both ends so that the first and
// the last samples are seen.
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
