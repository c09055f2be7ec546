// The spectrogram of one recording at every zoom: computed once as a whole within a memory budget, once more
// in finer steps where somebody looks closely. Holds levels in dB and knows no colours, so a change of
// contrast computes no FFT.
#pragma once

#include <memory>
#include <mutex>

#include "core/audio/recording.h"
#include "core/audio/spectrogram.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace sigwavnet::widgets {

// Levels over time and frequency. Row r stands at r * topHertz / (rows - 1), column c at first + c * step
// seconds.
struct SpectrogramField {
    Matrix<float> decibels;  // re full-scale sine
    double first = 0;        // [s]
    double step = 0;         // [s]
    double topHertz = 0;
};

// A window of about 30 ms (a power of two), a quarter of it from column to column.
SpectrogramOptions spectrogramOptionsFor(SampleRate rate);

// All columns of a recording; where they would exceed `maximumColumns`, neighbours are merged by their
// maximum, so that a click between two drawn columns is still seen. Error: Cancelled, Invalid options.
Result<SpectrogramField> wholeSpectrogram(std::span<const float> samples, SampleRate rate,
                                          const SpectrogramOptions& options, int64_t maximumColumns,
                                          Progress& progress);

// Immutable but for a cache of its own; thread-safe.
class SpectrogramSource {
public:
    static Result<std::shared_ptr<const SpectrogramSource>> compute(RecordingPtr recording,
                                                                    Progress& progress);

    const SpectrogramField& whole() const { return whole_; }
    // A field that covers `visible` in steps of about a pixel: the whole one, or a finer one computed here
    // (some ms).
    std::shared_ptr<const SpectrogramField> fieldFor(TimeRange visible, double secondsPerPixel) const;
    float loudest() const { return loudest_; }  // of all levels [dB]

private:
    SpectrogramSource(RecordingPtr recording, const SpectrogramOptions& options, SpectrogramField whole);

    RecordingPtr recording_;
    SpectrogramOptions options_;
    SpectrogramField whole_;
    float loudest_ = 0;
    mutable std::mutex mutex_;
    mutable std::shared_ptr<const SpectrogramField> detail_;  // of the last close look
    mutable int detailHop_ = 0;
    mutable TimeRange detailRange_;
};

}  // namespace sigwavnet::widgets
