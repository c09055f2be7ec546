// Min/max envelopes: what a waveform looks like at any zoom, without touching every sample again.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace sigwavnet {

struct MinMax {
    float min = 0;
    float max = 0;
    bool operator==(const MinMax&) const = default;
};

// Immutable pyramid: level 0 holds one MinMax for every `kBlock` samples, each further level for twice as many.
class EnvelopePyramid {
public:
    static constexpr int64_t kBlock = 64;

    EnvelopePyramid() = default;
    int64_t frames() const { return frames_; }

    // `columns` equal columns over samples [begin, end); a column's extremes cover every sample it touches, rounded
    // out to the pyramid's blocks. Columns outside the recording are {0, 0}. Close up (fewer than kBlock samples a
    // column) draw the samples themselves.
    std::vector<MinMax> columns(double begin, double end, int columns) const;

private:
    friend class EnvelopeBuilder;
    int64_t frames_ = 0;
    std::vector<std::vector<MinMax>> levels_;
};

// Takes samples block by block. Not thread-safe.
class EnvelopeBuilder {
public:
    void append(std::span<const float> samples);
    EnvelopePyramid finish();

private:
    EnvelopePyramid pyramid_;
    MinMax current_;
    int64_t inCurrent_ = 0;
};

EnvelopePyramid buildEnvelope(std::span<const float> samples);

}  // namespace sigwavnet
