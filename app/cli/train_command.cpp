// sigwavnet train: one training into a run folder.
#include <nlohmann/json.hpp>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/config_source.h"
#include "app/cli/corpus_source.h"
#include "app/cli/cost_output.h"
#include "app/cli/model_source.h"
#include "app/cli/split_option.h"
#include "app/cli/text_table.h"
#include "app/cli/training_output.h"
#include "app/cli/training_signals.h"
#include "core/training/pace_book.h"
#include "core/training/pace_measure.h"
#include "core/training/run_data.h"

namespace sigwavnet::cli {

namespace {

// Exit status of a run that was asked to stop and can be resumed.

struct TrainOptions {
    CorpusSource corpus;
    ConfigSource config;
    std::optional<uint64_t> seed;
    std::string device = "auto";
    bool deterministic = false;
    std::string out;
    std::string resume;  // a run's folder
    bool estimate = false;
    bool listOptions = false;
    bool json = false;
};

// What is said for every command that trains, then what train has options of its own for.
Result<TrainingConfig> trainConfig(const TrainOptions& options) {
    SWN_ASSIGN(TrainingConfig config, makeConfig(options.config));
    if (options.seed) config.seed = config.split.seed = *options.seed;
    if (options.deterministic) config.deterministic = true;
    if (!options.corpus.classMap.empty()) config.classMap = options.corpus.classMap;
    SWN_TRY(validateConfig(config));
    return config;
}

std::string rangeText(const OptionInfo& option) {
    std::string text;
    switch (option.type) {
        case OptionInfo::Type::Integer:
        case OptionInfo::Type::Real:
            return numberText(option.minimum, 12) + " … " + numberText(option.maximum, 12);
        case OptionInfo::Type::Boolean:
            return "true, false";
        case OptionInfo::Type::Choice:
            for (const std::string& choice : option.choices) text += (text.empty() ? "" : ", ") + choice;
            return text;
        case OptionInfo::Type::Text:
            return "text";
    }
    return text;
}

std::string optionList() {
    std::string text = "Presets (--preset):\n";
    for (const Preset& preset : presets()) text += "  " + preset.name + "\n      " + preset.help + "\n";
    text += "\nSettings (--set key=value):\n";
    for (const OptionInfo& option : trainingOptions())
        text += "  " + option.key + "  (" + rangeText(option) + ")\n      " + option.help + "\n";
    return text;
}

void noteLeaks(const Corpus& corpus, const Fold& fold, Console& console) {
    console.note(fold.name + ": " + std::to_string(fold.indices(Part::Train).size()) + " training, " +
                 std::to_string(fold.indices(Part::Validation).size()) + " validation, " +
                 std::to_string(fold.indices(Part::Test).size()) + " test clips");
    for (const Leak& leak : findLeaks(corpus, fold)) console.warn(leak.message);
}

// What the training would take; a moment's trial where no earlier training tells how fast this machine is.
Result<int> printEstimate(const TrainOptions& options, const TrainingConfig& config, const CorpusExtent& extent,
                          const Device& device, Console& console) {
    CostReport report;
    report.epochs = config.epochs;
    report.device = device.id();
    std::optional<TrainingPace> pace = PaceBook().find(device.id(), config);
    if (!pace) {
        SWN_ASSIGN(pace, measurePace(config, extent, device));
        report.measured = true;
    }
    report.cost = estimateCost(config, extent, pace);
    SWN_TRY(options.json ? console.print(costJson(report)) : console.print(costText(report)));
    return 0;
}

// Starts a training, or goes on with one, and shows how it goes and ends.
template <typename Start>
Result<int> follow(const TrainOptions& options, Console& console, const Start& start) {
    EpochTable observer(console);
    TrainingControl control;
    const TrainingSignals signals(control);
    SWN_ASSIGN(const TrainingOutcome outcome, start(observer, control));
    noteProblems(outcome.problems, console);
    SWN_TRY(options.json ? console.print(outcomeJson(outcome)) : console.print(outcomeText(outcome)));
    return outcome.paused ? kPaused : 0;
}

Result<int> trainRun(const TrainOptions& options, Console& console) {
    SWN_ASSIGN(const TrainingConfig config, trainConfig(options));
    SWN_ASSIGN(const Device device, Device::parse(options.device));
    CorpusSource source = options.corpus;
    source.classMap = config.classMap;
    source.minimumSeconds =
        std::max(source.minimumSeconds, double(config.network.minimumSamples()) / config.preparation.rate.hz);
    SWN_ASSIGN(const Corpus corpus, openCorpus(source, console));
    noteProblems(corpus.problems, console);
    SWN_TRY(checkTrainable(corpus));
    SWN_ASSIGN(const Fold fold, chooseFold(corpus, config.split, config.fold));
    noteLeaks(corpus, fold, console);
    if (options.estimate) return printEstimate(options, config, corpusExtent(corpus, fold), device, console);
    const auto start = [&](EpochTable& observer, TrainingControl& control) {
        return train(corpus, config, device, options.out, observer, console, &control);
    };
    return follow(options, console, start);
}

Result<int> resumeRun(const TrainOptions& options, Console& console) {
    SWN_ASSIGN(const Device device, Device::parse(options.device));
    SWN_ASSIGN(const Corpus corpus, openRunCorpus(options.resume, options.corpus.path, console));
    noteProblems(corpus.problems, console);
    const auto start = [&](EpochTable& observer, TrainingControl& control) {
        return resumeTraining(corpus, device, options.resume, observer, console, &control);
    };
    return follow(options, console, start);
}

Result<int> listOptions(Console& console) {
    SWN_TRY(console.print(optionList()));
    return 0;
}

void declareOptions(CLI::App& command, TrainOptions& options) {
    command.add_option("--corpus", options.corpus.path,
                       "A folder of recordings, or a CSV table; with --resume only when it has moved");
    addCorpusOptions(command, options.corpus);
    addConfigOptions(command, options.config);
    auto* seed =
        command
            .add_option("--seed", options.seed, "Seed of the split, the weights and the order of the clips")
            ->check(CLI::NonNegativeNumber);
    addDeviceOption(command, options.device);
    auto* deterministic = command.add_flag("--deterministic", options.deterministic,
                                           "The same bits in every run on a GPU, too; slower there");
    auto* out = command.add_option("--out", options.out, "The run's new folder");
    auto* resume = command.add_option("--resume", options.resume,
                                      "Go on with the run in this folder, from its last checkpoint");
    // A run's folder says all of these itself.
    for (CLI::Option* option : {seed, deterministic, out}) resume->excludes(option);
    for (const char* name : {"--preset", "--config", "--set", "--split", "--fold", "--format", "--class-map",
                             "--all-classes", "--min-seconds"})
        resume->excludes(command.get_option(name));
    auto* estimate =
        command.add_flag("--estimate", options.estimate,
                         "Print how much memory, time and disk the training would take, and stop");
    resume->excludes(estimate);
    command.add_flag("--list-options", options.listOptions, "Print presets and settings, and stop");
    command.add_flag("--json", options.json, "Print JSON");
}

}  // namespace

void addTrainCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<TrainOptions>();
    CLI::App* command = app.add_subcommand("train", "Train a SigWavNet on a corpus");
    declareOptions(*command, *options);
    command->footer(
        "Example:\n  sigwavnet train --corpus recordings/emodb --preset small --set training.epochs=40 "
        "--split loso --seed 1 --out my-run\n  sigwavnet train --resume my-run\n\nAn interrupt (Ctrl-C) "
        "stops with a "
        "checkpoint and exit status 3; a second one stops at once. SIGUSR1 pauses and goes on. A killed run "
        "is "
        "resumed from its last checkpoint.");
    command->callback([options, &action] {
        if (options->listOptions) {
            action = listOptions;
            return;
        }
        if (!options->resume.empty()) {
            action = [options](Console& console) { return resumeRun(*options, console); };
            return;
        }
        if (options->corpus.path.empty()) throw CLI::RequiredError("--corpus");
        if (options->out.empty() && !options->estimate) throw CLI::RequiredError("--out");
        checkSettings(options->config);
        action = [options](Console& console) { return trainRun(*options, console); };
    });
}

}  // namespace sigwavnet::cli
