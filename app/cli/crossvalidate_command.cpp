// sigwavnet crossvalidate: a fresh network for every fold and seed, and what all of them together say.
#include "app/cli/commands.h"
#include "app/cli/study_options.h"

namespace sigwavnet::cli {

namespace {

Result<std::vector<StudyVariant>> onlyVariant(const StudyArguments& arguments) {
    SWN_ASSIGN(const TrainingConfig config, studyConfig(arguments));
    const std::string name = arguments.config.file.empty() ? arguments.config.preset : "config";
    return std::vector<StudyVariant>{{name, name, config}};
}

}  // namespace

void addCrossvalidateCommand(CLI::App& app, Action& action) {
    auto arguments = std::make_shared<StudyArguments>();
    arguments->config.split = "loso";
    CLI::App* command = app.add_subcommand("crossvalidate", "Train and test on every fold of a split");
    addStudyOptions(*command, *arguments);
    command->get_option("--split")->capture_default_str();
    auto* repeats = command
                        ->add_option("--repeats", arguments->repeats,
                                     "Times that every fold is trained, each with another seed and split")
                        ->check(CLI::Range(1, 1000))
                        ->capture_default_str();
    auto* ensemble =
        command->add_flag("--ensemble", arguments->ensemble,
                          "Also judge the fold models together, on test clips that they share (kfold)");
    for (CLI::Option* option : {repeats, ensemble}) onlyForNewStudies(*command, option);
    command->footer(
        "Example:\n  sigwavnet crossvalidate --corpus recordings/emodb --preset small --split loso --jobs 2 "
        "--out my-study\n"
        "  sigwavnet crossvalidate --resume my-study\n\nEvery fold starts from fresh weights; its model is "
        "chosen by the "
        "validation part alone. An interrupt (Ctrl-C) pauses all trainings with exit status 3. Several "
        "machines may work on "
        "one folder: start the same command, or --worker, on each.");
    command->callback([arguments, &action] {
        checkStudyArguments(*arguments);
        action = [arguments](Console& console) {
            return runStudyCommand(
                *arguments, StudyPlan::Kind::CrossValidation, [&] { return onlyVariant(*arguments); },
                console);
        };
    });
}

}  // namespace sigwavnet::cli
