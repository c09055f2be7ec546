// The paper's ablations: what is learned, and what is left out of the network.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/training/config.h"

namespace sigwavnet {

// A change of a few options that any configuration can take, whatever its size.
struct Variant {
    std::string name;                                           // "fixed-laht"
    std::string title;                                          // CORE_TEXT: "Fixed db10 with thresholds"
    std::vector<std::pair<std::string, std::string>> settings;  // option keys and values for setOption()
};

// Fixed db10, CQF, PerLayer and PerFilter kernels, each without thresholds and with them ("…-laht"), in the
// paper's order. All start from db10; thresholds, where there are any, are learned.
const std::vector<Variant>& ablationVariants();

// `base` with the variant's settings. Errors: setOption()'s.
Result<TrainingConfig> applyVariant(TrainingConfig base, const Variant& variant);

}  // namespace sigwavnet
