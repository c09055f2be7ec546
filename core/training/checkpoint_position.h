// A training's position as JSON text, exact to the last bit. For checkpoint files.
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/training/checkpoint_state.h"

namespace sigwavnet {

std::string positionJson(const TrainingPosition& position);
// Error: Invalid about `where`.
Result<TrainingPosition> positionFromJson(const std::string& text, const std::string& where);

}  // namespace sigwavnet
