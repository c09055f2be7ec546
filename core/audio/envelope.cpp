#include "core/audio/envelope.h"

#include <algorithm>
#include <cmath>

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

}  // namespace

std::vector<MinMax> EnvelopePyramid::columns(double begin, double end, int columns) const {
    std::vector<MinMax> result(static_cast<size_t>(std::max(columns, 0)));
    if (frames_ == 0 || !(end > begin)) return result;
    const double width = (end - begin) / columns;
    for (size_t c = 0; c < result.size(); ++c) {
        const double left = std::max(begin + width * double(c), 0.0);
        const double right = std::min(begin + width * double(c + 1), double(frames_));
        if (left >= right) continue;
        const auto first = static_cast<size_t>(left) / static_cast<size_t>(kBlock);
        const auto last = (static_cast<size_t>(std::ceil(right)) + kBlock - 1) / static_cast<size_t>(kBlock);
        result[c] = extremes(levels_, first, last);
    }
    return result;
}

void EnvelopeBuilder::append(std::span<const float> samples) {
    if (pyramid_.levels_.empty()) pyramid_.levels_.resize(1);
    for (const float x : samples) {
        current_ =
            inCurrent_ == 0 ? MinMax{x, x} : MinMax{std::min(current_.min, x), std::max(current_.max, x)};
        if (++inCurrent_ < EnvelopePyramid::kBlock) continue;
        pyramid_.levels_[0].push_back(current_);
        inCurrent_ = 0;
    }
    pyramid_.frames_ += int64_t(samples.size());
}

EnvelopePyramid EnvelopeBuilder::finish() {
    auto& levels = pyramid_.levels_;
    if (inCurrent_ > 0) levels[0].push_back(current_);
    while (!levels.empty() && levels.back().size() > 1) {
        const std::vector<MinMax>& fine = levels.back();
        std::vector<MinMax> coarse((fine.size() + 1) / 2);
        for (size_t i = 0; i < coarse.size(); ++i)
            coarse[i] = 2 * i + 1 < fine.size() ? join(fine[2 * i], fine[2 * i + 1]) : fine[2 * i];
        levels.push_back(std::move(coarse));
    }
    EnvelopePyramid result = std::move(pyramid_);
    *this = EnvelopeBuilder();
    return result;
}

EnvelopePyramid buildEnvelope(std::span<const float> samples) {
    EnvelopeBuilder builder;
    builder.append(samples);
    return builder.finish();
}

}  // namespace sigwavnet
