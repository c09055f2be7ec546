#include "core/training/model_calibration.h"

#include "core/checkpoint/model_file.h"
#include "core/training/validation.h"

namespace sigwavnet {

Result<TemperatureFit> calibrateModel(const std::filesystem::path& file, const PreparedClips& clips,
                                      int batchSize, const Device& device,
                                      const std::function<bool()>& interrupted) {
    SWN_ASSIGN(Model model, loadModel(file));
    SWN_TRY(model.network.to(device));
    SWN_ASSIGN(const Validation validation,
               validate(model.network, clips, model.preparation, batchSize, interrupted));
    const TemperatureFit fit = fitTemperature(validation.logProbabilities, clips.labels);
    model.facts["temperature"] = numberText(fit.temperature, 6);
    SWN_TRY(saveModel(file, model));
    return fit;
}

}  // namespace sigwavnet
