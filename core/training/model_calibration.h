// Gives the best model of a run its temperature, from the clips that chose it.
#pragma once

#include <filesystem>
#include <functional>

#include "core/base/result.h"
#include "core/evaluation/calibration.h"
#include "core/model/device.h"
#include "core/training/training_data.h"

namespace sigwavnet {

// Fits the temperature of the model in `file` on `clips` (at least one) and writes it among the model's facts
// ("temperature"). `interrupted` is asked between batches. Errors: loadModel()'s, validate()'s,
// saveModel()'s.
Result<TemperatureFit> calibrateModel(const std::filesystem::path& file, const PreparedClips& clips,
                                      int batchSize, const Device& device,
                                      const std::function<bool()>& interrupted);

}  // namespace sigwavnet
