// sigwavnet evaluate MODEL --corpus PATH: how well a model does on the clips of a corpus, or on one part of a
// split.
#include <nlohmann/json.hpp>
#include <numeric>
#include <optional>
#include <set>

#include "app/cli/commands.h"
#include "app/cli/corpus_source.h"
#include "app/cli/evaluation_output.h"
#include "app/cli/model_source.h"
#include "app/cli/split_option.h"
#include "core/dataset/split.h"
#include "core/evaluation/evaluation_json.h"

namespace sigwavnet::cli {

namespace {

struct EvaluateOptions {
    ModelSource model;
    CorpusSource corpus;
    SplitOptions split;  // name empty: every clip
    int fold = 1;
    std::string part = "test";
    int batchSize = 8;
    std::string second;  // model to compare with; empty: none
    bool json = false;
};

Result<std::vector<size_t>> chooseClips(const EvaluateOptions& options, const Corpus& corpus, Console& console) {
    std::vector<size_t> all(corpus.clips.size());
    std::iota(all.begin(), all.end(), size_t(0));
    if (options.split.name.empty()) return all;
    SWN_ASSIGN(const Fold fold, chooseFold(corpus, options.split, options.fold));
    console.note(options.part + " part of split " + options.split.name + ", " + fold.name);
    for (const Leak& leak : findLeaks(corpus, fold)) console.warn(leak.message);
    for (const Part part : {Part::Train, Part::Validation, Part::Test})
        if (options.part == partName(part)) {
            std::vector<size_t> clips = fold.indices(part);
            if (!clips.empty()) return clips;
        }
    return Error{ErrorKind::Invalid,
                 corpus.root.string(),
                 {CORE_TEXT("The %1 part of the split \"%2\" has no clips; choose another part or split."),
                  {options.part, options.split.name}}};
}

// The model knows its classes under the names of its own class map.
CorpusSource sourceFor(const EvaluateOptions& options, const Model& model) {
    CorpusSource source = options.corpus;
    const auto map = model.facts.find("class_map");
    if (source.classMap.empty() && map != model.facts.end()) source.classMap = map->second;
    return source;
}

// What was found of one model, and of the second one on the same clips.
struct Findings {
    Evaluation first;
    std::optional<Evaluation> second;
    std::optional<Comparison> comparison;
};

Result<Evaluation> evaluateModel(const Predictor& predictor, const Corpus& corpus,
                                 const std::vector<size_t>& clips, const EvaluateOptions& options, Console& console) {
    SWN_ASSIGN(Evaluation evaluation, evaluateClips(predictor, corpus, clips, options.batchSize, console));
    noteProblems(evaluation.problems, console, true);
    return evaluation;
}

Status compare(Findings& findings, const EvaluateOptions& options, const Corpus& corpus,
               const std::vector<size_t>& clips, Console& console) {
    ModelSource source = options.model;
    source.path = options.second;
    SWN_ASSIGN(const Predictor predictor, openPredictor(source));
    SWN_ASSIGN(findings.second, evaluateModel(predictor, corpus, clips, options, console));
    SWN_ASSIGN(findings.comparison, compareEvaluations(findings.first, *findings.second, corpus));
    return {};
}

Status print(const Findings& findings, const EvaluateOptions& options, const Corpus& corpus, Console& console) {
    if (!options.json) {
        std::string text = evaluationText(findings.first, corpus);
        if (findings.comparison)
            text += "\n" + comparisonText(*findings.comparison, options.model.path, options.second);
        return console.print(text);
    }
    nlohmann::ordered_json json = evaluationJson(findings.first, corpus);
    if (findings.comparison) {
        json["second"] = evaluationJson(*findings.second, corpus);
        json["comparison"] = comparisonJson(*findings.comparison);
    }
    return console.print(json);
}

Result<int> evaluate(const EvaluateOptions& options, Console& console) {
    SWN_ASSIGN(const Predictor predictor, openPredictor(options.model));
    SWN_ASSIGN(const Corpus corpus, openCorpus(sourceFor(options, predictor.model()), console));
    noteProblems(corpus.problems, console);
    SWN_ASSIGN(const std::vector<size_t> clips, chooseClips(options, corpus, console));
    Findings findings;
    SWN_ASSIGN(findings.first, evaluateModel(predictor, corpus, clips, options, console));
    if (!options.second.empty()) SWN_TRY(compare(findings, options, corpus, clips, console));
    SWN_TRY(print(findings, options, corpus, console));
    return 0;
}

}  // namespace

void addEvaluateCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<EvaluateOptions>();
    options->split.name.clear();
    CLI::App* command = app.add_subcommand("evaluate", "Test a model on a corpus");
    addModelOptions(*command, options->model);
    command->add_option("--corpus", options->corpus.path, "A folder of recordings, or a CSV table")
        ->required();
    addCorpusOptions(*command, options->corpus);
    CLI::Option* split = addSplitOption(*command, options->split.name);
    command->add_option("--seed", options->split.seed, "Seed of the split")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str()
        ->needs(split);
    command->add_option("--folds", options->split.folds, "Folds of kfold and grouped")
        ->check(CLI::Range(2, 1000))
        ->capture_default_str()
        ->needs(split);
    command->add_option("--fold", options->fold, "Which fold, from 1")
        ->check(CLI::PositiveNumber)
        ->capture_default_str()
        ->needs(split);
    command->add_option("--part", options->part, "Which part of the fold")
        ->check(CLI::IsMember({"train", "validation", "test"}))
        ->capture_default_str()
        ->needs(split);
    command
        ->add_option("--batch-size", options->batchSize,
                     "Clips computed at once; changes the speed, never a result")
        ->check(CLI::Range(1, 4096))
        ->capture_default_str();
    command->add_option("--compare", options->second,
                        "A second model, or its run's folder, to compare with on the same clips");
    command->add_flag("--json", options->json, "Print JSON");
    command->footer(
        "Example:\n  sigwavnet evaluate my-run --corpus recordings/emodb --split loso --seed 1 --fold 3\n"
        "  sigwavnet evaluate my-run --compare other-run --corpus recordings/emodb --split loso --fold 3\n\n"
        "Intervals are drawn by speaker where speakers are known, else by clip. The clips are the corpus's, "
        "or "
        "the part's of --split: that neither model was trained on them is yours to see to.");
    command->callback(
        [options, &action] { action = [options](Console& console) { return evaluate(*options, console); }; });
}

}  // namespace sigwavnet::cli
