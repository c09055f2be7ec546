#include "app/cli/study_options.h"

#include "app/cli/model_source.h"

namespace sigwavnet::cli {

void addStudyOptions(CLI::App& command, StudyArguments& arguments) {
    command.add_option(
        "--corpus", arguments.corpus.path,
        "A folder of recordings, or a CSV table; with --resume and --worker only when it has moved");
    addCorpusOptions(command, arguments.corpus);
    addConfigOptions(command, arguments.config, /*chooseFold=*/false);
    command.add_option("--folds", arguments.folds, "Folds of kfold, folds and grouped")
        ->check(CLI::Range(2, 1000));
    command.add_option("--seed", arguments.seed, "Seed of the first repeat; each further one takes the next")
        ->check(CLI::NonNegativeNumber);
    command
        .add_option("--jobs", arguments.jobs,
                    "Trainings at the same time, each in a process with its share of the processors")
        ->check(CLI::Range(1, 256))
        ->capture_default_str();
    addDeviceOption(command, arguments.device);
    auto* out = command.add_option("--out", arguments.out,
                                   "The study's folder; one that holds the same study is gone on with");
    auto* resume = command.add_option("--resume", arguments.resume,
                                      "Go on with the study in this folder; what had failed is tried again");
    auto* worker = command.add_option("--worker", arguments.worker,
                                      "Join the study in this folder with one worker, on this machine");
    auto* show = command.add_option("--show", arguments.show,
                                    "Print what the study in this folder found so far, and stop");
    command.add_option("--parent", arguments.parent, "Process that started this worker")->group("");
    command.add_flag("--json", arguments.json, "Print JSON");
    for (CLI::Option* a : {out, resume, worker, show})
        for (CLI::Option* b : {out, resume, worker, show})
            if (a != b) a->excludes(b);
    for (const char* name : {"--format", "--class-map", "--all-classes", "--min-seconds", "--preset",
                             "--config", "--set", "--split", "--folds", "--seed"})
        onlyForNewStudies(command, command.get_option(name));
}

// A study's folder says it itself.
void onlyForNewStudies(CLI::App& command, CLI::Option* option) {
    for (const char* name : {"--resume", "--worker", "--show"}) option->excludes(command.get_option(name));
}

void checkStudyArguments(const StudyArguments& arguments) {
    if (!arguments.resume.empty() || !arguments.worker.empty() || !arguments.show.empty()) return;
    if (arguments.corpus.path.empty()) throw CLI::RequiredError("--corpus");
    if (arguments.out.empty()) throw CLI::RequiredError("--out");
    checkSettings(arguments.config);
}

Result<TrainingConfig> studyConfig(const StudyArguments& arguments) {
    SWN_ASSIGN(TrainingConfig config, makeConfig(arguments.config));
    if (arguments.folds) config.split.folds = *arguments.folds;
    if (arguments.seed) config.seed = config.split.seed = *arguments.seed;
    if (!arguments.corpus.classMap.empty()) config.classMap = arguments.corpus.classMap;
    SWN_TRY(validateConfig(config));
    return config;
}

}  // namespace sigwavnet::cli
