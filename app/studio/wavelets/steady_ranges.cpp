#include "app/studio/wavelets/steady_ranges.h"

#include <algorithm>

namespace sigwavnet::studio {

bool SteadyRanges::fit(const Figure& figure, widgets::Plot& plot) {
    if (plot.yRange || !plot.message.isEmpty() || plot.series.empty()) return false;
    const widgets::ValueRange own = plot.yHome();
    const auto [place, fresh] = ranges_.try_emplace(figure, own);
    const widgets::ValueRange before = place->second;
    place->second = {std::min(before.low, own.low), std::max(before.high, own.high)};
    plot.yRange = place->second;
    return !fresh && place->second != before;
}

}  // namespace sigwavnet::studio
