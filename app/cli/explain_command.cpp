// sigwavnet explain MODEL FILE…: which parts of a recording its answer rests on, and whether that may be believed.
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/explanation_page.h"
#include "app/cli/model_source.h"
#include "core/dataset/prepare.h"
#include "core/evaluation/explanation_json.h"

namespace sigwavnet::cli {

namespace {

using Json = nlohmann::ordered_json;

struct ExplainOptions {
    ModelSource model;
    std::vector<std::string> files;
    std::vector<std::string> methods;
    std::string label;
    std::vector<int> score;  // branch and position, or empty
    double block = 0.1;  // [s]
    std::string on = "bands";
    std::string baseline = "silence";
    int steps = 256;
    bool trust = false;
    std::vector<std::string> others;
    std::string report;
    bool json = false;
};

// A prepared clip and what is explained of it.
struct Explained {
    std::string file;
    double begin = 0;  // of the prepared clip in the recording [s]
    std::vector<float> input;
    std::vector<AttributionMap> maps;
};

Result<Explained> readClip(const std::string& file, const Model& model) {
    Explained clip;
    clip.file = file;
    SWN_ASSIGN(const RecordingPtr recording, readRecording(file));
    int64_t trimmed = 0;
    SWN_ASSIGN(clip.input,
               prepare(*recording, model.preparation, model.network.options().minimumSamples(), &trimmed));
    clip.begin = secondsAt({trimmed}, model.preparation.rate);
    return clip;
}

Result<int> labelOf(const std::string& name, const std::vector<std::string>& classes) {
    if (name.empty()) return -1;
    const auto found = std::find(classes.begin(), classes.end(), name);
    if (found != classes.end()) return int(found - classes.begin());
    std::string list;
    for (const std::string& known : classes) list += (list.empty() ? "" : ", ") + known;
    return Error{ErrorKind::NotFound, name, {CORE_TEXT("The model has no class of this name; its classes are %1."), {list}}};
}

Result<IntegrationOptions> integrationOptions(const ExplainOptions& options, const Model& model,
                                              const AttributionOptions& common) {
    IntegrationOptions integration;
    static_cast<AttributionOptions&>(integration) = common;
    integration.waveform = options.on == "waveform";
    integration.steps = options.steps;
    if (options.baseline == "noise") {
        integration.baseline = Baseline::Noise;
    } else if (options.baseline != "silence") {
        integration.baseline = Baseline::Recording;
        SWN_ASSIGN(Explained other, readClip(options.baseline, model));
        integration.recording = std::move(other.input);
    }
    return integration;
}

Result<AttributionMap> mapOf(const ExplainOptions& options, const std::string& method, const Model& model,
                               const Explained& clip, Console& console) {
    AttributionOptions common;
    SWN_ASSIGN(common.label, labelOf(options.label, model.classes));
    common.blockSamples = std::max<int64_t>(1, std::llround(options.block * model.preparation.rate.hz));
    if (method == "occlusion") return occlusionMap(model.network, clip.input, common, console);
    if (method == "dependence" && !options.score.empty())
        return scoreDependence(model.network, clip.input, options.score[0], options.score[1], common.blockSamples);
    if (method == "dependence") return dependenceMap(model.network, clip.input, common);
    SWN_ASSIGN(const IntegrationOptions integration, integrationOptions(options, model, common));
    return integratedGradients(model.network, clip.input, integration, console);
}

Result<TrustReport> testModel(const ExplainOptions& options, const Model& model, const std::vector<Explained>& clips,
                              Console& console) {
    std::vector<Network> others;
    for (const std::string& path : options.others) {
        SWN_ASSIGN(const Predictor other, openPredictor({path, options.model.device}));
        if (!(other.model().preparation == model.preparation))
            return Error{ErrorKind::Invalid,
                         path,
                         {CORE_TEXT("This model prepares recordings otherwise (rate, normalisation or trimming): its "
                                    "attention can't be compared.")}};
        others.push_back(other.model().network);
    }
    std::vector<std::vector<float>> inputs;
    for (const Explained& clip : clips) inputs.push_back(clip.input);
    TrustOptions trust;
    trust.blockSamples = std::max<int64_t>(1, std::llround(options.block * model.preparation.rate.hz));
    return testTrust(model.network, inputs, others, trust, console);
}

Json outcomeJson(const ExplainOptions& options, const Model& model, const std::vector<Explained>& clips,
                 const std::optional<TrustReport>& trust) {
    Json json{{"model", options.model.path}, {"recordings", Json::array()}};
    for (const Explained& clip : clips) {
        Json maps = Json::array();
        for (const AttributionMap& map : clip.maps)
            maps.push_back(attributionJson(map, model.classes, model.preparation.rate));
        json["recordings"].push_back({{"path", clip.file}, {"begin_s", clip.begin}, {"maps", std::move(maps)}});
    }
    if (trust) json["trust"] = trustJson(*trust);
    return json;
}

std::string outcomeText(const Model& model, const std::vector<Explained>& clips,
                        const std::optional<TrustReport>& trust) {
    std::string text;
    for (const Explained& clip : clips) {
        text += (text.empty() ? "" : "\n") + clip.file + "\n";
        for (const AttributionMap& map : clip.maps)
            text += "\n" + attributionText(map, model.classes, model.preparation.rate, clip.begin);
    }
    return trust ? text + "\n" + trustText(*trust) : text;
}

Status writePage(const ExplainOptions& options, const Model& model, const std::vector<Explained>& clips,
                 const std::optional<TrustReport>& trust) {
    HtmlPage page("What " + std::filesystem::path(options.model.path).filename().string() + " listens to");
    for (const Explained& clip : clips) {
        page.heading(std::filesystem::path(clip.file).filename().string());
        for (const AttributionMap& map : clip.maps)
            addAttribution(page, map, model.classes, model.preparation.rate, clip.begin);
    }
    if (trust) addTrust(page, *trust);
    return page.write(options.report, "explanation");
}

Result<int> explain(const ExplainOptions& options, Console& console) {
    SWN_ASSIGN(const Predictor predictor, openPredictor(options.model));
    const Model& model = predictor.model();
    std::vector<Explained> clips;
    for (const std::string& file : options.files) {
        SWN_ASSIGN(Explained clip, readClip(file, model));
        for (const std::string& method : options.methods) {
            SWN_ASSIGN(AttributionMap map, mapOf(options, method, model, clip, console));
            clip.maps.push_back(std::move(map));
        }
        clips.push_back(std::move(clip));
    }
    std::optional<TrustReport> trust;
    if (options.trust) {
        SWN_ASSIGN(trust, testModel(options, model, clips, console));
    }
    if (!options.report.empty()) {
        SWN_TRY(writePage(options, model, clips, trust));
        console.note("Written: " + (std::filesystem::path(options.report) / "explanation.html").string());
    }
    SWN_TRY(options.json ? console.print(outcomeJson(options, model, clips, trust))
                         : console.print(outcomeText(model, clips, trust)));
    return 0;
}

void addExplanationOptions(CLI::App& command, ExplainOptions& options) {
    command.add_option("FILE", options.files, "Recordings, prepared as the model says")->required();
    options.methods = {"occlusion"};
    command
        .add_option("--method", options.methods,
                    "occlusion: what each band and block of time adds; gradients: integrated gradients; dependence: size "
                    "of the gradient. Several may be named")
        ->check(CLI::IsMember({"occlusion", "gradients", "dependence"}))
        ->delimiter(',')
        ->capture_default_str();
    command.add_option("--class", options.label, "The class to explain; else the most probable one");
    command
        .add_option("--score", options.score,
                    "Of dependence: BRANCH POSITION, a spatial attention score (branches from 0, the approximation last) "
                    "in place of the class")
        ->expected(2);
    command.add_option("--block", options.block, "Length of a block of time [s]")
        ->check(CLI::Range(0.001, 60.0))
        ->capture_default_str();
    command
        .add_option("--on", options.on, "Of integrated gradients: bands or waveform")
        ->check(CLI::IsMember({"bands", "waveform"}))
        ->capture_default_str();
    command
        .add_option("--baseline", options.baseline,
                    "Where integrated gradients begin: silence, noise, or another recording's file")
        ->capture_default_str();
    command.add_option("--steps", options.steps, "Of integrated gradients, at most")
        ->check(CLI::Range(2, 4096))
        ->capture_default_str();
    command.add_flag("--trust", options.trust,
                     "Also test on these recordings whether the map and the attention may be believed");
    command
        .add_option("--other", options.others, "Other trainings of the same network, for --trust: does their attention agree?")
        ->needs("--trust");
    command.add_option("--report", options.report, "Also write explanation.html and its data into this folder");
    command.add_flag("--json", options.json, "Print JSON");
}

}  // namespace

void addExplainCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<ExplainOptions>();
    CLI::App* command = app.add_subcommand("explain", "Which parts of a recording a model's answer rests on");
    addModelOptions(*command, options->model);
    addExplanationOptions(*command, *options);
    command->footer("Examples:\n  sigwavnet explain my-run clip.wav --report clip-explained\n"
                    "  sigwavnet explain my-run *.wav --method occlusion,gradients --trust --other second-run --json");
    command->callback([options, &action] {
        action = [options](Console& console) { return explain(*options, console); };
    });
}

}  // namespace sigwavnet::cli
