#include "core/model/clip_group.h"

#include <algorithm>
#include <numeric>

#include "core/model/positions.h"

namespace sigwavnet {

namespace {

// Four clips of 2.8 s: enough for the recurrence to share its weights, few enough to stay near the cache and to
// leave work for other threads.
constexpr int64_t kRowsTogether = 3072;

void add(ClipGroup& group, int64_t clip, int64_t samples) {
    ClipRows rows;
    rows.clip = clip;
    rows.samples = samples;
    rows.width = lengthsAfter(lengthsAfter({samples}, 7, 4, 3), 5, 4, 2)[0];
    rows.evenRows = 2 * rows.width + 3;
    rows.tiles = (rows.width + kTileRows - 1) / kTileRows;
    rows.firstEven = group.evens;
    rows.firstRow = group.rows;
    // The last tile of the second convolution looks at two pairs of even rows past its own four.
    group.evens += 2 * (rows.tiles * kTileRows + 2);
    group.rows += rows.tiles * kTileRows + kGapRows;
    group.tiles += rows.tiles;
    group.clips.push_back(rows);
}

ClipGroup emptyGroup(int64_t branch) {
    ClipGroup group;
    group.branch = branch;
    group.rows = kGapRows;
    return group;
}

}  // namespace

GruClips ClipGroup::gruClips() const {
    GruClips out;
    for (const ClipRows& c : clips) {
        out.starts.push_back(c.firstRow);
        out.lengths.push_back(c.width);
    }
    return out;
}

std::vector<ClipGroup> groupClips(int64_t branch, const std::vector<int64_t>& samples) {
    std::vector<int64_t> order(samples.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int64_t a, int64_t b) {
        return samples[static_cast<size_t>(a)] > samples[static_cast<size_t>(b)];
    });
    std::vector<ClipGroup> groups{emptyGroup(branch)};
    for (int64_t clip : order) {
        add(groups.back(), clip, samples[static_cast<size_t>(clip)]);
        const bool full = groups.back().rows + groups.back().clips.back().width > kRowsTogether;
        if (full && clip != order.back()) groups.push_back(emptyGroup(branch));
    }
    return groups;
}

}  // namespace sigwavnet
