// sigwavnet demo: from nothing to a trained network and its report.
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/evaluation_output.h"
#include "app/cli/model_source.h"
#include "app/cli/report.h"
#include "app/cli/training_output.h"
#include "app/cli/training_signals.h"
#include "core/base/files.h"
#include "core/dataset/demo_corpus.h"
#include "core/evaluation/evaluation_json.h"
#include "core/training/epoch_history.h"
#include "core/training/run_record.h"

namespace sigwavnet::cli {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

// Exit status of a demo that was asked to stop and can be gone on with, as of train.

struct DemoOptions {
    std::string out = "sigwavnet-demo";
    std::string device = "auto";
    uint64_t seed = 1;
    int epochs = 0;  // 0: the preset's
    bool json = false;
};

// Nobody else's folder is used; an interrupted demo is taken up again.
Status checkFolder(const fs::path& folder) {
    std::error_code code;
    const bool foreign = fs::exists(folder, code) && !fs::exists(folder / "corpus" / "demo.json", code) &&
                         (!fs::is_directory(folder, code) || !fs::is_empty(folder, code));
    if (!foreign) return {};
    return Error{ErrorKind::Exists,
                 folder.string(),
                 {CORE_TEXT("This exists and is no demo; choose another folder with --out.")}};
}

// result.json is the last file of a demo.
Result<int> showFinished(const DemoOptions& options, const fs::path& folder, Console& console) {
    SWN_ASSIGN(const std::string text, readFile(folder / "result.json", 1 << 20));
    const Json result = Json::parse(text, nullptr, false);
    if (result.is_discarded() || !result.is_object() || result.value("seed", uint64_t(0)) != options.seed)
        return Error{
            ErrorKind::Exists,
            folder.string(),
            {CORE_TEXT("The folder holds a demo made with another seed; choose another folder with --out.")}};
    console.note("The demo in " + folder.string() +
                 " is finished already: " + (folder / "report.html").string() +
                 ". To make it anew, delete the folder or choose another with --out.");
    if (options.json) {
        SWN_TRY(console.print(result));
    } else {
        SWN_ASSIGN(const std::string table, readFile(folder / "result.txt", 1 << 20));
        SWN_TRY(console.print(table));
    }
    return 0;
}

Result<TrainingConfig> demoConfig(const DemoOptions& options) {
    SWN_ASSIGN(TrainingConfig config, presetConfig("demo"));
    // A whole speaker is held out: the honest question is whether a new voice is understood.
    config.split.name = "loso";
    config.seed = config.split.seed = options.seed;
    if (options.epochs > 0) config.epochs = options.epochs;
    return config;
}

// The runs of a demo that was interrupted before it wrote its report: "run", "run-2" …
struct DemoRuns {
    fs::path last;  // empty: none yet
    fs::path next;  // free
};
DemoRuns runsIn(const fs::path& folder) {
    DemoRuns runs{{}, folder / "run"};
    std::error_code code;
    for (int i = 2; fs::exists(runs.next, code); ++i) {
        runs.last = runs.next;
        runs.next = folder / ("run-" + std::to_string(i));
    }
    return runs;
}

// Goes on with the run that an interrupted demo left behind, or begins one: a run that was begun with other
// options stays.
Result<TrainingOutcome> trainDemo(const fs::path& folder, const Corpus& corpus, const TrainingConfig& config,
                                  const Device& device, Console& console) {
    EpochTable observer(console);
    TrainingControl control;
    const TrainingSignals signals(control);
    const DemoRuns runs = runsIn(folder);
    if (!runs.last.empty() && readRun(runs.last, "").resumable()) {
        TrainingConfig wanted = config;
        wanted.network.classes = static_cast<int>(corpus.classes.size());
        const auto begun = readRunConfig(runs.last);
        if (begun && configJson(*begun) == configJson(wanted)) {
            console.note("Going on with " + runs.last.string());
            return resumeTraining(corpus, device, runs.last, observer, console, &control);
        }
    }
    return train(corpus, config, device, runs.next, observer, console, &control);
}

std::string heldOutText(const Corpus& corpus, const Evaluation& test) {
    std::map<std::string, int> speakers;
    for (const ClipResult& r : test.results) ++speakers[corpus.clips[r.clip].speaker];
    std::string names;
    for (const auto& [name, count] : speakers) names += (names.empty() ? "" : ", ") + name;
    return "Held out: all clips of " + names + " (" + std::to_string(test.metrics.clips) +
           " clips). Neither training nor the choice of the best epoch has heard this voice; its sentences "
           "are "
           "also spoken by the training speakers.";
}

std::string corpusText(const Corpus& corpus) {
    return "A demo corpus of " + std::to_string(corpus.clips.size()) +
           " synthesised clips: " + std::to_string(corpus.speakerCounts().size()) +
           " speakers of a small source-filter voice say made-up "
           "sentences in " +
           std::to_string(corpus.classes.size()) +
           " emotions, which differ in pitch, energy, tempo "
           "and voice quality and overlap by chance. No figure here says anything about real speech.";
}

Result<Report> makeReport(const TrainingConfig& config, const Corpus& corpus, const TrainingOutcome& outcome,
                          const std::vector<EpochReport>& epochs) {
    if (!outcome.test)
        return Error{
            ErrorKind::Internal, outcome.folder.string(), {CORE_TEXT("The demo's split has no test clips.")}};
    SWN_ASSIGN(const Model model, loadModel(outcome.folder / "best.safetensors"));
    Report report;
    report.config = config;
    report.config.network = model.network.options();
    report.corpusText = corpusText(corpus);
    report.testText = heldOutText(corpus, *outcome.test);
    report.bestEpoch = outcome.bestEpoch;
    report.test = *outcome.test;
    report.learned = model.network.levels();
    report.initial = model.network.startFilters();
    for (const EpochReport& epoch : epochs) report.seconds += epoch.seconds;
    report.epochs = epochs;
    return report;
}

Json resultJson(const DemoOptions& options, const TrainingOutcome& outcome, const Report& report) {
    Json json;
    json["seed"] = options.seed;
    json["report"] = "report.html";
    json["run"] = outcome.folder.filename().string();
    json["corpus"] = "corpus/corpus.csv";
    json["best_epoch"] = outcome.bestEpoch;
    json["seconds"] = report.seconds;
    json["held_out"] = report.testText;
    json["chance"] = 1.0 / double(report.test.classes.size());
    json["test"] = evaluationJson(report.test);
    return json;
}

Result<int> demo(const DemoOptions& options, Console& console) {
    const fs::path folder = options.out;
    std::error_code code;
    if (fs::exists(folder / "result.json", code)) return showFinished(options, folder, console);
    SWN_TRY(checkFolder(folder));
    SWN_ASSIGN(const Device device, Device::parse(options.device));
    DemoCorpusOptions corpusOptions;
    corpusOptions.seed = options.seed;
    SWN_ASSIGN(const fs::path table, makeDemoCorpus(folder / "corpus", corpusOptions, console));
    SWN_ASSIGN(const Corpus corpus, importCorpus(table, ImportOptions(), console));
    SWN_ASSIGN(const TrainingConfig config, demoConfig(options));
    SWN_ASSIGN(const TrainingOutcome outcome, trainDemo(folder, corpus, config, device, console));
    if (outcome.paused) {
        console.note("Paused after " + std::to_string(outcome.epochs) +
                     " epochs; the same command goes on where it stopped.");
        return kPaused;
    }
    SWN_ASSIGN(const std::vector<EpochReport> epochs, readEpochs(outcome.folder));
    SWN_ASSIGN(const Report report, makeReport(config, corpus, outcome, epochs));
    SWN_TRY(writeReport(folder, report));
    const std::string text = report.testText + "\n\n" + evaluationText(report.test) +
                             "\nReport: " + (folder / "report.html").string() + "\n";
    const Json json = resultJson(options, outcome, report);
    SWN_TRY(writeFileAtomically(folder / "result.txt", text));
    SWN_TRY(writeFileAtomically(folder / "result.json", json.dump(2) + "\n"));
    SWN_TRY(options.json ? console.print(json) : console.print(text));
    return 0;
}

}  // namespace

void addDemoCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<DemoOptions>();
    CLI::App* command = app.add_subcommand(
        "demo", "Make a demo corpus, train on it, test on unheard speakers, write a report");
    command->add_option("--out", options->out, "Folder for corpus, run, report and figures")
        ->capture_default_str();
    command->add_option("--seed", options->seed, "Seed of the corpus and the training")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command
        ->add_option("--epochs", options->epochs,
                     "Train this long instead of as long as the preset demo says")
        ->check(CLI::Range(1, 10000));
    addDeviceOption(*command, options->device);
    command->add_flag("--json", options->json, "Print JSON");
    command->footer(
        "Takes under three minutes on two processor cores. An interrupt (Ctrl-C) stops with a checkpoint and "
        "exit status 3; the same command then goes on.\n\nExample:\n  sigwavnet demo --out my-demo");
    command->callback(
        [options, &action] { action = [options](Console& console) { return demo(*options, console); }; });
}

}  // namespace sigwavnet::cli
