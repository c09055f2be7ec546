// sigwavnet ablate: the paper's table of what is learned and what is left out, with several seeds.
#include "app/cli/commands.h"
#include "app/cli/study_options.h"
#include "core/training/ablation_variants.h"

namespace sigwavnet::cli {

namespace {

Result<std::vector<StudyVariant>> allVariants(const StudyArguments& arguments) {
    SWN_ASSIGN(const TrainingConfig base, studyConfig(arguments));
    std::vector<StudyVariant> variants;
    for (const Variant& variant : ablationVariants()) {
        SWN_ASSIGN(const TrainingConfig config, applyVariant(base, variant));
        variants.push_back({variant.name, variant.title, config});
    }
    return variants;
}

}  // namespace

void addAblateCommand(CLI::App& app, Action& action) {
    auto arguments = std::make_shared<StudyArguments>();
    arguments->repeats = 3;
    CLI::App* command =
        app.add_subcommand("ablate", "Compare fixed and learned wavelets, with and without thresholds");
    addStudyOptions(*command, *arguments);
    auto* seeds = command
                      ->add_option("--seeds", arguments->repeats,
                                   "Times that every variant is trained, each with another seed and split")
                      ->check(CLI::Range(1, 1000))
                      ->capture_default_str();
    onlyForNewStudies(*command, seeds);
    command->footer(
        "Example:\n  sigwavnet ablate --corpus recordings/emodb --preset small --seeds 5 --jobs 2 --out "
        "my-ablation\n\n"
        "Fixed db10, CQF, PerLayer and PerFilter kernels, each without thresholds and with them, all else as "
        "the settings "
        "say. An interrupt (Ctrl-C) pauses all trainings; --resume goes on.");
    command->callback([arguments, &action] {
        checkStudyArguments(*arguments);
        action = [arguments](Console& console) {
            return runStudyCommand(
                *arguments, StudyPlan::Kind::Ablation, [&] { return allVariants(*arguments); }, console);
        };
    });
}

}  // namespace sigwavnet::cli
