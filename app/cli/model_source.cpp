#include "app/cli/model_source.h"

namespace sigwavnet::cli {

void addDeviceOption(CLI::App& command, std::string& device) {
    command
        .add_option("--device", device, "auto (the first GPU, else the processor), cpu, cuda or cuda:INDEX")
        ->capture_default_str();
}

void addModelOptions(CLI::App& command, ModelSource& source) {
    command
        .add_option("MODEL", source.path,
                    "A model (.safetensors, .pt) or a training's folder (its best model)")
        ->required();
    addDeviceOption(command, source.device);
}

Result<Predictor> openPredictor(const ModelSource& source) {
    SWN_ASSIGN(const Device device, Device::parse(source.device));
    SWN_ASSIGN(Model model, loadModel(source.path));
    return Predictor::create(std::move(model), device);
}

}  // namespace sigwavnet::cli
