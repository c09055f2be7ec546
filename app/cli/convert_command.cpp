// sigwavnet convert IN OUT: any model file that can be read, as a model of this program.
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>

#include "app/cli/commands.h"
#include "app/cli/network_text.h"
#include "core/checkpoint/model_file.h"

namespace sigwavnet::cli {

namespace {

struct ConvertOptions {
    std::string in, out;
    std::string classes;  // comma-separated; empty: as the file says
    int sampleRate = 0;   // 0: as the file says
    bool json = false;
};

std::vector<std::string> splitNames(const std::string& text) {
    std::vector<std::string> names;
    std::istringstream stream(text);
    for (std::string name; std::getline(stream, name, ',');) names.push_back(name);
    return names;
}

Status nameClasses(Model& model, const ConvertOptions& options) {
    if (options.classes.empty()) return {};
    const std::vector<std::string> names = splitNames(options.classes);
    if (names.size() != model.classes.size())
        return Error{
            ErrorKind::Invalid,
            options.in,
            {CORE_TEXT(
                 "The model has %1 classes, but %2 names were given; give one name a class, in the order of "
                 "the outputs."),
             {std::to_string(model.classes.size()), std::to_string(names.size())}}};
    model.classes = names;
    return {};
}

Result<int> convert(const ConvertOptions& options, Console& console) {
    SWN_ASSIGN(Model model, loadModel(options.in));
    SWN_TRY(nameClasses(model, options));
    if (options.sampleRate > 0) model.preparation.rate = SampleRate{options.sampleRate};
    SWN_TRY(saveModel(options.out, model));
    if (options.json) {
        nlohmann::ordered_json json;
        json["out"] = options.out;
        json["classes"] = model.classes;
        json["sample_rate"] = model.preparation.rate.hz;
        json["parameters"] = parameterCount(model.network.options());
        SWN_TRY(console.print(json));
        return 0;
    }
    const NetworkOptions& network = model.network.options();
    SWN_TRY(console.print(options.out + ": " + networkText(network) + ", " + std::to_string(network.classes) +
                          " classes, " + std::to_string(model.preparation.rate.hz) + " Hz, " +
                          std::to_string(parameterCount(network)) + " parameters\n"));
    return 0;
}

}  // namespace

void addConvertCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<ConvertOptions>();
    CLI::App* command = app.add_subcommand("convert", "Turn a PyTorch or bare weights file into a model");
    command
        ->add_option("IN", options->in,
                     "A model: .safetensors, or .pt of torch.save (nothing in it is executed)")
        ->required();
    command
        ->add_option("OUT", options->out, "The model to write (.safetensors); an existing file is replaced")
        ->required();
    command->add_option("--classes", options->classes, "Names of the outputs, in order: anger,fear,…");
    command->add_option("--sample-rate", options->sampleRate, "Rate of the network's input [Hz]")
        ->check(CLI::Range(1000, 384000));
    command->add_flag("--json", options->json, "Print JSON");
    command->footer(
        "Example:\n  sigwavnet convert checkpoint.pt model.safetensors --classes ang,hap,neu,sad "
        "--sample-rate 16000");
    command->callback(
        [options, &action] { action = [options](Console& console) { return convert(*options, console); }; });
}

}  // namespace sigwavnet::cli
