// sigwavnet inspect MODEL: every intermediate of one forward pass, as a safetensors file, a NumPy archive or one page.
#include <nlohmann/json.hpp>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/evaluation_output.h"
#include "app/cli/inspection_page.h"
#include "app/cli/model_source.h"
#include "app/cli/network_text.h"
#include "app/cli/text_table.h"
#include "core/checkpoint/npz.h"
#include "core/checkpoint/safetensors.h"

namespace sigwavnet::cli {

namespace {

using Json = nlohmann::ordered_json;

struct InspectOptions {
    ModelSource model;
    std::string file;    // a recording …
    std::string tensor;  // … or FILE:NAME
    std::string target;  // FILE:NAME
    std::string out;     // safetensors
    std::string npz;
    std::string report;  // a folder
    bool gradients = false;
    bool json = false;
};

// The first names, enough to see what kind of file it is.
std::string someNames(const TensorMap& tensors) {
    constexpr int few = 12;
    std::string text;
    int count = 0;
    for (const auto& [name, unused] : tensors) {
        if (count++ == few) return text + ", …";
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

// FILE:NAME, where either may hold colons: the file ends at ".safetensors:" if it can.
Result<HostTensor> readNamedTensor(const std::string& reference) {
    const std::string suffix = ".safetensors:";
    const size_t ending = reference.find(suffix);
    const size_t colon = ending != std::string::npos ? ending + suffix.size() - 1 : reference.rfind(':');
    if (colon == std::string::npos || colon + 1 == reference.size())
        return Error{ErrorKind::Invalid,
                     reference,
                     {CORE_TEXT("Name a tensor of a safetensors file as FILE.safetensors:NAME.")}};
    const std::string path = reference.substr(0, colon);
    const std::string name = reference.substr(colon + 1);
    SWN_ASSIGN(TensorFile file, readSafetensors(path));
    const auto found = file.tensors.find(name);
    if (found != file.tensors.end()) return std::move(found->second);
    return Error{ErrorKind::NotFound,
                 path,
                 {CORE_TEXT("The file has no tensor \"%1\"; it has: %2."), {name, someNames(file.tensors)}}};
}

struct Inspection {
    TensorFile file;
    std::optional<Prediction> prediction;  // of a recording
};

Result<Inspection> inspectRecording(const InspectOptions& options, const Predictor& predictor, Console& console) {
    SWN_ASSIGN(const RecordingPtr recording, readRecording(options.file, {}, &console));
    SWN_ASSIGN(RecordingTrace trace, predictor.trace(*recording));
    if (!options.report.empty()) {
        const std::string model = std::filesystem::path(options.model.path).filename().string();
        SWN_TRY(writeInspectionPage(options.report, predictor, *recording, trace, model, console));
        console.note("Written: " + (std::filesystem::path(options.report) / "inspection.html").string());
    }
    Inspection inspection;
    inspection.file.tensors = std::move(trace.tensors);
    inspection.file.metadata["recording"] = options.file;
    inspection.file.metadata["sample_rate"] = std::to_string(trace.rate.hz);
    inspection.file.metadata["offset_seconds"] = numberText(trace.offsetSeconds, 9);
    inspection.prediction = std::move(trace.prediction);
    return inspection;
}

Result<Inspection> inspectTensor(const InspectOptions& options, const Predictor& predictor) {
    SWN_ASSIGN(const HostTensor input, readNamedTensor(options.tensor));
    std::vector<int64_t> targets;
    if (!options.target.empty()) {
        SWN_ASSIGN(const HostTensor tensor, readNamedTensor(options.target));
        targets = tensor.integers();
    }
    Inspection inspection;
    SWN_ASSIGN(inspection.file.tensors, predictor.model().network.trace(input, targets, options.gradients));
    return inspection;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ",") + name;
    return text;
}

Json inspectionJson(const InspectOptions& options, const Inspection& inspection,
                    const std::vector<std::string>& classes) {
    Json tensors = Json::object();
    for (const auto& [name, tensor] : inspection.file.tensors) tensors[name] = tensor.shape;
    Json json;
    if (!options.out.empty()) json["out"] = options.out;
    if (!options.npz.empty()) json["npz"] = options.npz;
    if (!options.report.empty()) json["report"] = (std::filesystem::path(options.report) / "inspection.html").string();
    if (inspection.prediction) {
        json["label"] = classes[size_t(inspection.prediction->label)];
        json["probabilities"] = probabilitiesJson(*inspection.prediction, classes);
    }
    json["tensors"] = std::move(tensors);
    return json;
}

std::string inspectionText(const InspectOptions& options, const Inspection& inspection, const Model& model) {
    const std::vector<std::string>& classes = model.classes;
    std::string text;
    if (inspection.prediction) {
        TextTable table({"class", "probability"});
        for (size_t i = 0; i < classes.size(); ++i)
            table.add({classes[i], fixedText(inspection.prediction->probabilities[i], 4)});
        text = table.text() + "\n";
    }
    for (const std::string& file : {options.out, options.npz})
        if (!file.empty()) text += file + ": " + std::to_string(inspection.file.tensors.size()) + " tensors\n";
    const NetworkOptions& network = model.network.options();
    return network.hasWavelets() ? text : text + noWaveletsText(network) + "\n";
}

Result<int> inspect(const InspectOptions& options, Console& console) {
    SWN_ASSIGN(const Predictor predictor, openPredictor(options.model));
    const std::vector<std::string>& classes = predictor.model().classes;
    SWN_ASSIGN(Inspection inspection, options.tensor.empty() ? inspectRecording(options, predictor, console)
                                                             : inspectTensor(options, predictor));
    inspection.file.metadata["model"] = options.model.path;
    inspection.file.metadata["classes"] = joined(classes);
    if (!options.out.empty()) SWN_TRY(writeSafetensors(options.out, inspection.file));
    if (!options.npz.empty()) SWN_TRY(writeNpz(options.npz, inspection.file.tensors));
    SWN_TRY(options.json ? console.print(inspectionJson(options, inspection, classes))
                         : console.print(inspectionText(options, inspection, predictor.model())));
    return 0;
}

}  // namespace

void addInspectCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<InspectOptions>();
    CLI::App* command =
        app.add_subcommand("inspect", "Write every intermediate of the network for a recording or a tensor");
    addModelOptions(*command, options->model);
    auto* file = command->add_option("FILE", options->file, "A recording, prepared as the model says");
    auto* tensor = command->add_option("--tensor", options->tensor,
                                       "IN.safetensors:NAME, a tensor [B, 1, T] that goes in as it is");
    auto* target = command->add_option(
        "--target", options->target,
        "IN.safetensors:NAME, the true classes [B]: adds the mean negative log-likelihood");
    auto* gradients =
        command->add_flag("--gradients", options->gradients, "Add its gradient by every parameter");
    command->add_option("--out", options->out, "The safetensors file to write; an existing file is replaced");
    command->add_option("--npz", options->npz, "The NumPy archive (numpy.load) to write; an existing file is replaced");
    auto* report = command->add_option("--report", options->report,
                                       "Write inspection.html, the whole inspection of the recording as one page, and the "
                                       "numbers of its figures into this folder");
    command->add_flag("--json", options->json, "Print JSON");
    tensor->excludes(file)->excludes(report);
    target->needs(tensor);
    gradients->needs(target);
    command->footer(
        "Examples:\n  sigwavnet inspect model.safetensors clip.wav --out clip.safetensors\n"
        "  sigwavnet inspect my-run clip.wav --report clip-inspected --npz clip.npz\n"
        "  sigwavnet inspect model.safetensors --tensor in.safetensors:input "
        "--target in.safetensors:target --gradients --out trace.safetensors");
    command->callback([options, &action] {
        if (options->file.empty() && options->tensor.empty())
            throw CLI::RequiredError("A recording FILE or --tensor");
        if (options->out.empty() && options->npz.empty() && options->report.empty())
            throw CLI::RequiredError("--out, --npz or --report");
        action = [options](Console& console) { return inspect(*options, console); };
    });
}

}  // namespace sigwavnet::cli
