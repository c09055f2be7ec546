// sigwavnet annotate: labelling projects without a window.
#include "app/cli/annotate_actions.h"
#include "app/cli/annotate_simulate.h"
#include "app/cli/commands.h"
#include "core/exchange/labels.h"

namespace sigwavnet::cli {

namespace {

// A subcommand with its options in a struct that lives as long as the action.
template <typename Options>
CLI::App* addPart(CLI::App& annotate, Action& action, const char* name, const char* help,
                  Result<int> (*run)(const Options&, Console&), const std::shared_ptr<Options>& options) {
    CLI::App* command = annotate.add_subcommand(name, help);
    command->callback([options, run, &action] {
        action = [options, run](Console& console) { return run(*options, console); };
    });
    return command;
}

std::vector<std::string> formatNames() {
    std::vector<std::string> names;
    for (const LabelFormatInfo& info : labelFormats()) names.push_back(info.name);
    return names;
}

void addNew(CLI::App& annotate, Action& action) {
    auto options = std::make_shared<AnnotateNew>();
    CLI::App* command =
        addPart(annotate, action, "new", "Make a project of a corpus, whose labels are not taken over",
                annotateNew, options);
    command->add_option("PROJECT", options->project, "The new project's file (.swproj)")->required();
    command->add_option("--corpus", options->corpus.path, "A folder of recordings, or a CSV table")
        ->required();
    addCorpusOptions(*command, options->corpus);
    command->add_option("--name", options->name, "The project's name; the file's when left out");
    command->add_option("--scheme", options->scheme, "Name of the class scheme")->capture_default_str();
    command
        ->add_option("--classes", options->classes,
                     "Its classes, separated by commas; the corpus' when left out")
        ->delimiter(',');
    command->add_flag("--multiple", options->multiple, "A clip may have several of the classes");
    command->add_flag("--ratings", options->ratings,
                      "Add the scales valence, arousal and dominance (1 to 5)");
    command->add_option("--annotator", options->annotators, "Who will label; may be repeated");
    command->add_flag("--json", options->json, "Print JSON");
    command->footer(
        "Example:\n  sigwavnet annotate new emodb.swproj --corpus recordings/emodb --annotator anna "
        "--annotator berta");
}

void addExport(CLI::App& annotate, Action& action) {
    auto options = std::make_shared<AnnotateExport>();
    CLI::App* command = addPart(annotate, action, "export", "Write the labels in another program's format",
                                annotateExport, options);
    command->add_option("PROJECT", options->project, "A project (.swproj)")->required();
    command->add_option("--format", options->format, "Format")
        ->check(CLI::IsMember(formatNames()))
        ->capture_default_str();
    command
        ->add_option("--out", options->out,
                     "The file; a folder for formats with a file a recording, and for audformat")
        ->required();
    command->add_option("--annotator", options->annotators, "Only this annotator's labels; may be repeated");
    command->add_option("--scheme", options->schemes, "Only this scheme's labels; may be repeated");
    command->add_flag("--overwrite", options->overwrite, "Replace files that exist");
    command->add_flag("--json", options->json, "Print JSON");
    command->footer("Example:\n  sigwavnet annotate export emodb.swproj --format textgrid --out textgrids");
}

void addImport(CLI::App& annotate, Action& action) {
    auto options = std::make_shared<AnnotateImport>();
    CLI::App* command = addPart(annotate, action, "import", "Take labels over from files of other programs",
                                annotateImport, options);
    command->add_option("PROJECT", options->project, "A project (.swproj)")->required();
    command->add_option("FILES", options->files, "Label files, or folders of them")->required();
    command->add_option("--format", options->format, "Format; recognised when left out")
        ->check(CLI::IsMember(formatNames()));
    command
        ->add_option("--annotator", options->annotator, "Whose labels these are, where the files don't say")
        ->required();
    command->add_option("--scheme", options->scheme,
                        "The scheme of labels whose tier names none; the first when left out");
    command->add_flag("--replace", options->replace, "Replace answers that differ; they stay otherwise");
    command->add_flag("--dry-run", options->dryRun, "Say what would be taken, and change nothing");
    command->add_flag("--json", options->json, "Print JSON");
    command->footer(
        "Example:\n  sigwavnet annotate import emodb.swproj textgrids --annotator anna\n\nOne broken file "
        "does not keep the others from "
        "being read; the exit status is 1 then.");
}

void addAgreement(CLI::App& annotate, Action& action) {
    auto options = std::make_shared<AnnotateAgreement>();
    CLI::App* command =
        addPart(annotate, action, "agreement", "Agreement of the annotators: overall, a class, and a pair",
                annotateAgreement, options);
    command->add_option("PROJECT", options->project, "A project (.swproj)")->required();
    command->add_option("--scheme", options->scheme, "The scheme; the first with classes when left out");
    command->add_option("--class", options->classes,
                        "Of a scheme with several classes a clip: the class whose presence is compared");
    command->add_option("--annotator", options->annotators, "Only these annotators; may be repeated");
    command->add_option("--resamples", options->resamples, "Resamples of the intervals; 0: none")
        ->check(CLI::Range(0, 100000))
        ->capture_default_str();
    command->add_flag("--json", options->json, "Print JSON, with the confusions of the annotators");
    command->footer("Example:\n  sigwavnet annotate agreement emodb.swproj");
}

void addConsensus(CLI::App& annotate, Action& action) {
    auto options = std::make_shared<AnnotateConsensus>();
    CLI::App* command =
        addPart(annotate, action, "consensus", "One label out of several people's, as a corpus for training",
                annotateConsensus, options);
    command->add_option("PROJECT", options->project, "A project (.swproj)")->required();
    command->add_option("--out", options->out, "The table (CSV), in a folder above all recordings")
        ->required();
    command->add_option("--scheme", options->scheme, "The scheme; the first with classes when left out");
    command->add_option("--method", options->method, "How to decide")
        ->check(CLI::IsMember({"majority", "dawid-skene"}))
        ->capture_default_str();
    command
        ->add_option("--min-support", options->minimumSupport, "Leave out clips with less support (0 to 1)")
        ->check(CLI::Range(0.0, 1.0));
    command
        ->add_option("--min-ratings", options->minimumRatings,
                     "Leave out clips that fewer annotators labelled")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_flag("--overwrite", options->overwrite, "Replace a table that exists");
    command->add_flag("--json", options->json, "Print JSON");
    command->footer(
        "Example:\n  sigwavnet annotate consensus emodb.swproj --out recordings/consensus.csv\n  sigwavnet "
        "train --corpus recordings/consensus.csv --out my-run");
}

void addMerge(CLI::App& annotate, Action& action) {
    auto options = std::make_shared<AnnotateMerge>();
    CLI::App* command =
        addPart(annotate, action, "merge", "Take over what was labelled in another copy of the project",
                annotateMerge, options);
    command->add_option("PROJECT", options->project, "The project that takes over (.swproj)")->required();
    command->add_option("OTHER", options->other, "The other project")->required();
    command->add_option("--take", options->take, "Whose answers stand where both changed one")
        ->check(CLI::IsMember({"mine", "theirs"}));
    command->add_flag("--dry-run", options->dryRun, "List conflicts, and change nothing");
    command->add_flag("--json", options->json, "Print JSON");
    command->footer("Example:\n  sigwavnet annotate merge emodb.swproj emodb-berta.swproj --dry-run");
}

}  // namespace

void addAnnotateCommand(CLI::App& app, Action& action) {
    CLI::App* annotate = app.add_subcommand("annotate", "Labelling projects: make, exchange, compare, merge");
    annotate->require_subcommand(1);
    annotate->footer(
        "Example:\n  sigwavnet annotate agreement emodb.swproj\n\n`sigwavnet annotate COMMAND --help` "
        "explains a command.");
    addNew(*annotate, action);
    addExport(*annotate, action);
    addImport(*annotate, action);
    addAgreement(*annotate, action);
    addConsensus(*annotate, action);
    addMerge(*annotate, action);
    addAnnotateSimulate(*annotate, action);
}

}  // namespace sigwavnet::cli
