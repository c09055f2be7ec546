// Where to take gradients on the path from a baseline to a clip, so that their mean is that of the whole path.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/evaluation/attribution.h"

namespace sigwavnet {

// Places and weights on the path from 0 (the baseline) to 1 (the clip); the weights sum to 1.
struct PathNode {
    double place = 0, weight = 0;
};

// A function on the path and its derivative by the place.
struct PathValue {
    double value = 0, slope = 0;
};
using PathValues = std::function<Result<std::vector<PathValue>>(std::span<const double> places)>;

// Nodes of the trapezoidal rule, at most `steps` (at least 2), in order of place. A quarter of them, at most 48, are spread first: from
// silence mostly log-spaced from 1e-8, since an instance norm hears the faintest sound. Then the pieces whose slopes least
// explain how much the value really changes are halved, until all of them together miss less than a hundredth of the whole
// change or the steps are used up. `at` is asked for a few places at a time, for each place once.
Result<std::vector<PathNode>> refinedPath(Baseline baseline, int steps, const PathValues& at);

}  // namespace sigwavnet
