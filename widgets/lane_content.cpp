#include "widgets/lane_content.h"

#include <algorithm>
#include <cmath>

namespace sigwavnet::widgets {

TimeRange IntervalGrid::interval(int64_t position) const {
    const double from = begin + double(position) * step;
    return {std::clamp(from, bounds.begin, bounds.end), std::clamp(from + length, bounds.begin, bounds.end)};
}

std::optional<int64_t> IntervalGrid::nearest(double seconds) const {
    if (count <= 0 || !(step > 0)) return {};
    if (seconds < interval(0).begin || seconds > interval(count - 1).end) return {};
    const auto position = int64_t(std::llround((seconds - centre) / step));
    return std::clamp<int64_t>(position, 0, count - 1);
}

std::pair<int64_t, int64_t> IntervalGrid::within(TimeRange range) const {
    if (count <= 0 || !(step > 0)) return {0, 0};
    const auto first = std::clamp<int64_t>(int64_t(std::ceil((range.begin - centre) / step)), 0, count);
    const auto last = std::clamp<int64_t>(int64_t(std::floor((range.end - centre) / step)) + 1, first, count);
    return {first, last};
}

}  // namespace sigwavnet::widgets
