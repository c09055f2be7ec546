// The filters of a training at each of its epochs, as plots beside the ones they started as. Pure functions.
#pragma once

#include <optional>
#include <vector>

#include "core/training/trainer.h"
#include "widgets/plot.h"

namespace sigwavnet::studio {

// What the kernels of this network start as; nothing for random kernels and for networks without wavelets.
std::optional<LevelFilters> startFilters(const NetworkOptions& network);

struct FilterFigures {
    widgets::Plot low, high;  // taps
    widgets::Plot response;   // of both over Hz
};
// `epochs[index]`, level `level` (from 0) of them; the axes fit all epochs, so that a change is seen as what it is.
// `rate` is that of the prepared recordings. `start`: absent, the first of `epochs` stands for it.
FilterFigures filterFigures(const std::vector<EpochReport>& epochs, size_t index, int level, SampleRate rate,
                            const std::optional<LevelFilters>& start);

}  // namespace sigwavnet::studio
