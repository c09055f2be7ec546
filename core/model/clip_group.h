// How the fused network lays clips of different lengths side by side: every clip has just the rows it needs, and
// the zeros that its neighbours' convolutions look at.
#pragma once

#include <cstdint>
#include <vector>

#include "core/model/gru_kernel.h"

namespace sigwavnet {

// What one branch computes for one clip. "Even" rows are every second position of the first convolution: the
// second one (stride 4, dilation 2) never looks at the others.
struct ClipRows {
    int64_t clip = 0;      // its index in the batch
    int64_t samples = 0;   // of the branch's band
    int64_t evenRows = 0;  // even rows the second convolution looks at
    int64_t firstEven = 0;
    int64_t width = 0;     // W: positions after the second convolution
    int64_t firstRow = 0;  // of W; rows around a clip's are zero
    int64_t tiles = 0;     // of four rows
};

// Clips of one branch that are computed together, so that they share the recurrence's weights.
struct ClipGroup {
    int64_t branch = 0;
    std::vector<ClipRows> clips;  // the longest first
    int64_t evens = 0, rows = 0, tiles = 0;

    GruClips gruClips() const;
};

constexpr int64_t kTileRows = 4;
constexpr int64_t kGapRows = 3;  // zeros before, between and after clips: what a 7-tap convolution looks at

// `samples`: of the branch's band, one a clip. The division into groups depends on nothing else, so that
// sums over groups do not depend on the number of threads.
std::vector<ClipGroup> groupClips(int64_t branch, const std::vector<int64_t>& samples);

}  // namespace sigwavnet
