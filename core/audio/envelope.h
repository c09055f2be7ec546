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

// Immutable pyramid: level 0 holds one MinMax for every block() samples, each further level for twice as many.
class EnvelopePyramid {
public:
    static constexpr int64_t kBlock = 64;
    // For hours of sound: a quarter of the memory, 1.8 MB for each hour at 16 kHz and as much again for the levels above.
    static constexpr int64_t kLongBlock = 256;

    EnvelopePyramid() = default;
    // From a stored level 0, whose last block may be shorter.
    EnvelopePyramid(int64_t frames, int64_t block, std::vector<MinMax> blocks);

    int64_t frames() const { return frames_; }
    int64_t block() const { return block_; }  // [samples]
    std::span<const MinMax> blocks() const;   // level 0

    // `columns` equal columns over samples [begin, end); a column's extremes cover every sample it touches, rounded
    // out to the pyramid's blocks. Columns outside the recording are {0, 0}. Close up (fewer than block() samples a
    // column) draw the samples themselves.
    std::vector<MinMax> columns(double begin, double end, int columns) const;

private:
    void addLevels();
    int64_t frames_ = 0;
    int64_t block_ = kBlock;
    std::vector<std::vector<MinMax>> levels_;
};

// Takes samples piece by piece. Not thread-safe.
class EnvelopeBuilder {
public:
    explicit EnvelopeBuilder(int64_t block = EnvelopePyramid::kBlock) : block_(block) {}

    void append(std::span<const float> samples);
    int64_t frames() const { return frames_; }
    EnvelopePyramid snapshot() const;  // of what was appended so far
    EnvelopePyramid finish();

private:
    int64_t block_;
    int64_t frames_ = 0;
    std::vector<MinMax> blocks_;
    MinMax current_;
    int64_t inCurrent_ = 0;
};

EnvelopePyramid buildEnvelope(std::span<const float> samples);

}  // namespace sigwavnet
