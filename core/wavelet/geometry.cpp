#include "core/wavelet/geometry.h"

#include <algorithm>
#include <cassert>

namespace sigwavnet {
namespace {

// Both convolutions of a branch together: kernel 7, dilation 3, stride 4, then kernel 5, dilation 2,
// stride 4.
constexpr int64_t kBranchReach = 51;    // coefficients under one position
constexpr int kBranchShift = 4;         // log2 of the stride, 16 coefficients
constexpr int64_t kSpatialPadding = 3;  // positions the spatial attention looks to each side (kernel 7)

}  // namespace

Geometry::Geometry(int64_t samples, int taps, int levels) : samples_(samples), taps_(taps), levels_(levels) {
    assert(taps >= 2 && levels >= 1 && levels < 48);
}

int64_t Geometry::coefficients(int level) const {
    assert(level >= 0 && level < levels_);
    return std::max<int64_t>(0, ((samples_ + taps_ - 2) >> (level + 1)) - (taps_ - 2));
}

int64_t Geometry::positions(int branch) const {
    const int64_t n = coefficients(std::min(branch, levels_ - 1));
    return n < kBranchReach ? 0 : ((n - kBranchReach) >> kBranchShift) + 1;
}

SampleRange Geometry::coefficient(int level, int64_t index) const {
    assert(level >= 0 && level < levels_);
    const int64_t stride = int64_t(1) << (level + 1);
    const int64_t reach = (stride - 1) * (taps_ - 1) + 1;
    const double begin = double(index * stride);
    return {begin, begin + double(reach)};
}

SampleRange Geometry::position(int branch, int64_t index) const {
    const int level = std::min(branch, levels_ - 1);
    SampleRange range = coefficient(level, index << kBranchShift);
    range.end += double((kBranchReach - 1) * (int64_t(1) << (level + 1)));
    return range;
}

SampleRange Geometry::spatialScore(int branch, int64_t index) const {
    const SampleRange range = position(branch, index);
    const double margin = double(kSpatialPadding << (std::min(branch, levels_ - 1) + 1 + kBranchShift));
    const double length = double(samples_);
    return {std::clamp(range.begin - margin, 0.0, length), std::clamp(range.end + margin, 0.0, length)};
}

int64_t Geometry::minimumSamples(int taps, int levels) {
    return (int64_t(1) << levels) * (taps + 65) - (taps - 2);
}

}  // namespace sigwavnet
