// The spectrogram of one sound at every zoom: an overview of all of it within a memory budget, and finer tiles where
// somebody looks. Holds levels in dB and knows no colours, so a change of contrast computes no FFT.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "core/audio/sound.h"
#include "core/audio/spectrogram.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "widgets/spectrogram_tiles.h"

namespace sigwavnet::widgets {

// Levels over time and frequency. Row r stands at r * topHertz / (rows - 1), column c at first + c * step
// seconds. NaN: not computed yet.
struct SpectrogramField {
    Matrix<float> decibels;  // re full-scale sine
    double first = 0;        // [s]
    double step = 0;         // [s]
    double topHertz = 0;
};

// What stands at one moment.
struct SpectrogramLevel {
    double hertz = 0;
    float decibels = 0;
};

// A window of about 30 ms (a power of two), a quarter of it from column to column.
SpectrogramOptions spectrogramOptionsFor(SampleRate rate);

// Immutable but for what it has computed so far; thread-safe.
class SpectrogramSource {
public:
    // Nothing is computed yet. Where all columns of the sound would exceed `maximumColumns` (0: some 20 MiB), neighbours
    // are merged by their maximum, so that a click between two drawn columns is still seen. Error: Invalid options.
    static Result<std::shared_ptr<SpectrogramSource>> create(SoundPtr sound, const SpectrogramOptions& options,
                                                             int64_t maximumColumns = 0);
    // With its overview, under the usual options. Errors: Cancelled, Sound::read()'s.
    static Result<std::shared_ptr<const SpectrogramSource>> compute(RecordingPtr recording, Progress& progress);

    // Computes the overview from the beginning on; what is ready can be drawn meanwhile. Once, on one thread. Errors:
    // Cancelled, Sound::read()'s.
    Status computeOverview(Progress& progress);
    double readyUntil() const;  // [s] of the overview
    bool ready() const { return readyColumns_.load(std::memory_order_acquire) == int64_t(whole_.decibels.columns); }

    const SpectrogramOptions& options() const { return options_; }
    double topHertz() const { return whole_.topHertz; }
    double columnSeconds() const;  // from one spectrum to the next, before any merging
    double seconds() const { return sound_->seconds(); }
    const SpectrogramField& whole() const { return whole_; }  // to be read only when ready()
    // A field that covers `visible` in steps of about a pixel: the overview, or tiles computed here (some ms).
    std::shared_ptr<const SpectrogramField> fieldFor(TimeRange visible, double secondsPerPixel) const;
    // The loudest level at a moment, or the one at a frequency; from what was computed already, the finest first.
    std::optional<SpectrogramLevel> levelAt(double seconds, std::optional<double> hertz) const;
    float loudest() const { return loudest_.load(std::memory_order_relaxed); }  // of all levels so far [dB]

private:
    SpectrogramSource(SoundPtr sound, const SpectrogramOptions& options, int64_t maximumColumns);
    int64_t totalColumns() const;
    int tileLevel(double secondsPerPixel) const;
    std::shared_ptr<const SpectrogramField> overview(TimeRange visible) const;
    std::shared_ptr<const SpectrogramField> detail(TimeRange visible, int level) const;
    std::shared_ptr<const SpectrogramField> assembled(int level, int64_t firstTile, int64_t lastTile) const;

    SoundPtr sound_;
    SpectrogramOptions options_;
    int64_t merge_ = 1;  // columns of the overview hold so many spectra
    SpectrogramField whole_;
    std::atomic<int64_t> readyColumns_{0};
    std::atomic<float> loudest_{kFloorDecibels};

    mutable std::mutex tilesMutex_;  // held while tiles are computed
    mutable SpectrogramTiles tiles_;
    mutable std::mutex mutex_;  // guards the rest, for moments: readers on the GUI thread never wait for a tile
    mutable std::shared_ptr<const SpectrogramField> detail_;  // of the last close look
    mutable int detailLevel_ = 0;
    mutable std::pair<int64_t, int64_t> detailTiles_;  // first and last
};

}  // namespace sigwavnet::widgets
