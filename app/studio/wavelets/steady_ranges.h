// Vertical axes that stay while epochs play, and that are the same for two models beside one another.
#pragma once

#include <map>
#include <utility>

#include "widgets/plot.h"

namespace sigwavnet::studio {

// For each figure the union of the ranges that its data have had so far. GUI thread.
class SteadyRanges {
public:
    using Figure = std::pair<int, int>;  // section, index in it

    // Gives a plot without a range of its own the one that fits all plots of this figure so far. True: the range has
    // grown, so that other plots of the figure want it, too.
    bool fit(const Figure& figure, widgets::Plot& plot);
    void forget() { ranges_.clear(); }  // another level, another model

private:
    std::map<Figure, widgets::ValueRange> ranges_;
};

}  // namespace sigwavnet::studio
