#include "core/audio/envelope.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <utility>

namespace sigwavnet {
namespace {

MinMax join(const MinMax& a, const MinMax& b) {
    return {std::min(a.min, b.min), std::max(a.max, b.max)};
}

// Extremes of blocks [first, last) of level 0, last > first. Climbs the levels: at each, only an odd block at
// either end is not covered by whole blocks of the next.
MinMax extremes(const std::vector<std::vector<MinMax>>& levels, size_t first, size_t last) {
    MinMax result = levels[0][first];
    for (size_t level = 0; first < last; ++level) {
        if (first % 2 == 1) result = join(result, levels[level][first++]);
        if (first < last && last % 2 == 1) result = join(result, levels[level][--last]);
        first /= 2;
        last /= 2;
    }
    return result;
}

// Four chains at once: one alone would wait for itself at every sample.
MinMax extremesOf(std::span<const float> samples) {
    constexpr size_t kChains = 4;
    std::array<float, kChains> low, high;
    low.fill(samples[0]);
    high.fill(samples[0]);
    size_t i = 0;
    for (; i + kChains <= samples.size(); i += kChains) {
        for (size_t k = 0; k < kChains; ++k) {
            low[k] = std::min(low[k], samples[i + k]);
            high[k] = std::max(high[k], samples[i + k]);
        }
    }
    for (; i < samples.size(); ++i) {
        low[0] = std::min(low[0], samples[i]);
        high[0] = std::max(high[0], samples[i]);
    }
    return {*std::min_element(low.begin(), low.end()), *std::max_element(high.begin(), high.end())};
}

}  // namespace

EnvelopePyramid::EnvelopePyramid(int64_t frames, int64_t block, std::vector<MinMax> blocks)
    : frames_(frames), block_(block) {
    assert(block > 0 && int64_t(blocks.size()) == (frames + block - 1) / block);
    levels_.push_back(std::move(blocks));
    addLevels();
}

void EnvelopePyramid::addLevels() {
    while (levels_.back().size() > 1) {
        const std::vector<MinMax>& fine = levels_.back();
        std::vector<MinMax> coarse((fine.size() + 1) / 2);
        for (size_t i = 0; i < coarse.size(); ++i)
            coarse[i] = 2 * i + 1 < fine.size() ? join(fine[2 * i], fine[2 * i + 1]) : fine[2 * i];
        levels_.push_back(std::move(coarse));
    }
}

std::span<const MinMax> EnvelopePyramid::blocks() const {
    return levels_.empty() ? std::span<const MinMax>() : levels_.front();
}

std::vector<MinMax> EnvelopePyramid::columns(double begin, double end, int columns) const {
    std::vector<MinMax> result(static_cast<size_t>(std::max(columns, 0)));
    if (frames_ == 0 || !(end > begin)) return result;
    const double width = (end - begin) / columns;
    for (size_t c = 0; c < result.size(); ++c) {
        const double left = std::max(begin + width * double(c), 0.0);
        const double right = std::min(begin + width * double(c + 1), double(frames_));
        if (left >= right) continue;
        const auto first = static_cast<size_t>(left) / static_cast<size_t>(block_);
        const auto last = (static_cast<size_t>(std::ceil(right)) + static_cast<size_t>(block_) - 1) / static_cast<size_t>(block_);
        result[c] = extremes(levels_, first, last);
    }
    return result;
}

void EnvelopeBuilder::append(std::span<const float> samples) {
    frames_ += int64_t(samples.size());
    while (!samples.empty()) {
        const auto piece = samples.first(std::min(samples.size(), size_t(block_ - inCurrent_)));
        const MinMax found = extremesOf(piece);
        current_ = inCurrent_ == 0 ? found : join(current_, found);
        inCurrent_ += int64_t(piece.size());
        if (inCurrent_ == block_) {
            blocks_.push_back(current_);
            inCurrent_ = 0;
        }
        samples = samples.subspan(piece.size());
    }
}

EnvelopePyramid EnvelopeBuilder::snapshot() const {
    std::vector<MinMax> blocks = blocks_;
    if (inCurrent_ > 0) blocks.push_back(current_);
    return {frames_, block_, std::move(blocks)};
}

EnvelopePyramid EnvelopeBuilder::finish() {
    if (inCurrent_ > 0) blocks_.push_back(current_);
    EnvelopePyramid result(frames_, block_, std::move(blocks_));
    *this = EnvelopeBuilder(block_);
    return result;
}

EnvelopePyramid buildEnvelope(std::span<const float> samples) {
    EnvelopeBuilder builder;
    builder.append(samples);
    return builder.finish();
}

}  // namespace sigwavnet
