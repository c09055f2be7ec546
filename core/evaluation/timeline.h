// A long recording through the network: a window slides over it, and every window is classified as if it were a clip.
//
// Memory is that of a few dozen windows and of the answers, whatever the recording's length: an hour needs some 30 MiB.
// Time is in samples of the recording's own rate everywhere, so that labels come out exact.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/types.h"
#include "core/evaluation/predictor.h"

namespace sigwavnet {

// Where the windows stand. As long as the training's clips is a good window: the network knows nothing else.
struct WindowOptions {
    double windowSeconds = 2;
    double hopSeconds = 0.5;  // from one window's start to the next one's
};

// Class probabilities over time. Window w is samples [starts[w], starts[w] + window) and speaks for its cell: the part
// of the recording that is nearer to its centre than to any other window's.
struct Timeline {
    std::string recording;             // its path
    SampleRate rate;                   // the recording's own; every sample number here counts at it
    int64_t frames = 0;                // samples of the recording
    int64_t window = 0, hop = 0;       // [samples]
    std::vector<std::string> classes;  // the model's
    std::vector<int64_t> starts;       // of the windows; ascending, at least one
    // [windows, classes]. A row of NaN: the network has no answer there (digital silence that can't be normalised).
    Matrix<float> probabilities;

    size_t windows() const { return starts.size(); }
    bool answered(size_t window) const;
    double centreSeconds(size_t window) const;
    // First sample of the window's cell; cellBegin(windows()) is `frames`.
    int64_t cellBegin(size_t window) const;
};

// Windows of `window` samples, `hop` apart, over `frames` samples: the last one ends with the recording, and a recording
// shorter than a window is one window. window, hop, frames > 0.
std::vector<int64_t> windowStarts(int64_t frames, int64_t window, int64_t hop);

// Tells windows as soon as they are known: [first, first + rows) and their probabilities. Called on the caller's thread.
using WindowsReady = std::function<void(const Timeline& partial, size_t first, size_t count)>;

// Reads the file piece by piece, prepares every window as the model says and predicts in batches. Errors: Invalid for a
// window or hop that is not positive or longer than a day; TooShort when the window, or the whole recording, is shorter
// than the network takes; the recording's own (core/audio/recording.h); OutOfMemory, Device; Cancelled. A window that can't be
// normalised is no error; a recording of which no window can is Invalid.
Result<Timeline> computeTimeline(const Predictor& predictor, const std::filesystem::path& recording,
                                 const WindowOptions& options, Progress& progress, const WindowsReady& ready = {});

// Each row becomes the mean of the rows whose centres are at most seconds / 2 away; windows without an answer are left
// out of means and stay without one. 0: unchanged.
Timeline smoothed(const Timeline& timeline, double seconds);

struct SegmentOptions {
    // A new class takes over only when it is this much more probable than the one before (hysteresis). 0: the most probable
    // class of each window.
    double margin = 0;
    double minimumSeconds = 0;  // shorter segments go to the neighbour whose class is more probable there
    double leastProbability = 0;  // a window whose best class is below it belongs to no segment
};

// A stretch of the recording with one answer.
struct Segment {
    int64_t begin = 0, end = 0;  // [samples], half-open
    int label = -1;              // index of the class
    double probability = 0;      // of that class, the mean over the segment's windows
    bool operator==(const Segment&) const = default;
};

// In order, without overlaps; gaps where the network has no answer. A segment between two gaps is kept however short it is.
std::vector<Segment> segmentsOf(const Timeline& timeline, const SegmentOptions& options);

}  // namespace sigwavnet
