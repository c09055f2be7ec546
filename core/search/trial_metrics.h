// What a trial's run folder says about how far it came and how well it did.
#pragma once

#include <filesystem>
#include <optional>

#include "core/search/search_settings.h"

namespace sigwavnet {

// Epochs that the run in `folder` has finished; 0 when there is none.
int trainedEpochs(const std::filesystem::path& folder);

// The best value of the metric over the epochs up to `milestone`; nothing when no epoch of them was validated
// or the metric was never finite.
std::optional<double> bestMetric(const std::filesystem::path& folder, SearchSettings::Metric metric,
                                 int milestone);

}  // namespace sigwavnet
