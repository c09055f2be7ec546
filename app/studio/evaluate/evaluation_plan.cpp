#include "app/studio/evaluate/evaluation_plan.h"

#include <algorithm>
#include <numeric>

#include "core/base/parse_number.h"

namespace sigwavnet::studio {
namespace {

std::string fact(const Model& model, const std::string& key) {
    const auto found = model.facts.find(key);
    return found == model.facts.end() ? std::string() : found->second;
}

// N of "fold 3 of N", for models that say no more than that.
int foldsByName(const std::string& name) {
    const size_t space = name.rfind(' ');
    return parseNumber<int>(space == std::string::npos ? name : name.substr(space + 1))
        .value_or(SplitOptions().folds);
}

// How the model's own training split this corpus. Nothing when its facts don't say, or can't be true of this
// corpus: another corpus, another class map, or recordings added and removed since.
std::optional<Fold> trainingFold(const Model& model, const Corpus& corpus, const std::string& classMap) {
    SplitOptions options;
    options.name = fact(model, "split");
    options.seed = parseNumber<uint64_t>(fact(model, "split_seed")).value_or(1);
    options.folds = parseNumber<int>(fact(model, "folds")).value_or(foldsByName(fact(model, "fold")));
    const auto map = ClassMap::parse(fact(model, "class_map"));
    if (options.name.empty() || !map || map->text() != classMap) return std::nullopt;
    if (fact(model, "corpus") != corpus.root.filename().string()) return std::nullopt;
    auto folds = makeFolds(corpus, options);
    if (!folds) return std::nullopt;
    const auto found = std::find_if(folds->begin(), folds->end(),
                                    [&](const Fold& f) { return f.name == fact(model, "fold"); });
    if (found == folds->end()) return std::nullopt;
    const auto trained = parseNumber<size_t>(fact(model, "training_clips")).value_or(0);
    if (trained != 0 && trained != found->indices(Part::Train).size()) return std::nullopt;
    return *found;
}

// Whole sentences, so that they can be translated.
const char* basisFormat(Part part) {
    switch (part) {
        case Part::Train:
            return CORE_TEXT("%1 clips: the training part of the split \"%2\".");
        case Part::Validation:
            return CORE_TEXT("%1 clips: the validation part of the split \"%2\".");
        case Part::Test:
            return CORE_TEXT("%1 clips: the test part of the split \"%2\".");
        case Part::Unused:
            break;
    }
    return CORE_TEXT("%1 clips that the split \"%2\" does not use.");
}

// Chooses the clips of `fold`, and says so.
void choose(EvaluationPlan& plan, const Corpus& corpus, const EvaluationRequest& request, const Fold& fold) {
    if (request.part) {
        plan.clips = fold.indices(*request.part);
        plan.basis = {basisFormat(*request.part), {std::to_string(plan.clips.size()), fold.name}};
    } else {
        plan.clips.resize(corpus.clips.size());
        std::iota(plan.clips.begin(), plan.clips.end(), size_t(0));
        plan.basis = {CORE_TEXT("%1 clips: the whole corpus."), {std::to_string(plan.clips.size())}};
    }
}

void warnOfTrainedClips(EvaluationPlan& plan, const Fold& fold) {
    const auto count = [&](Part part) {
        return std::count_if(plan.clips.begin(), plan.clips.end(),
                             [&](size_t clip) { return fold.parts[clip] == part; });
    };
    if (const auto trained = count(Part::Train); trained > 0)
        plan.warnings.push_back(
            {CORE_TEXT(
                 "%1 of these %2 clips trained this model: the figures say how well it remembers, not how "
                 "well it recognises. Choose the test part for that."),
             {std::to_string(trained), std::to_string(plan.clips.size())}});
    else if (const auto selected = count(Part::Validation); selected > 0)
        plan.warnings.push_back(
            {CORE_TEXT("%1 of these clips chose the epoch that was kept: the figures are a little too good. "
                       "Choose the test part for an honest result."),
             {std::to_string(selected)}});
}

}  // namespace

Result<EvaluationPlan> planEvaluation(const Model& model, const Corpus& corpus,
                                      const EvaluationRequest& request) {
    EvaluationPlan plan;
    if (const auto fold = trainingFold(model, corpus, request.classMap)) {
        choose(plan, corpus, request, *fold);
        warnOfTrainedClips(plan, *fold);
        if (request.part == Part::Test)
            for (const Leak& leak : findLeaks(corpus, *fold)) plan.warnings.push_back(leak.message);
    } else {
        Fold chosen;
        if (request.part) {
            SWN_ASSIGN(std::vector<Fold> folds, makeFolds(corpus, request.split));
            chosen = std::move(folds[size_t(std::clamp(request.fold, 1, int(folds.size()))) - 1]);
        }
        choose(plan, corpus, request, chosen);
        const std::string trainedOn = fact(model, "corpus");
        if (trainedOn.empty())
            plan.warnings.push_back(
                {CORE_TEXT("The model does not say what it was trained on: some of these clips may have been "
                           "among it.")});
        else if (trainedOn == corpus.root.filename().string())
            plan.warnings.push_back({CORE_TEXT(
                "The model was trained on a corpus of this name, but its split can't be rebuilt from "
                "this one: some of these clips may have trained it.")});
    }
    if (plan.clips.empty())
        return Error(ErrorKind::Invalid, corpus.root.string(),
                     {CORE_TEXT("This part of the split has no clips. Choose another part, or another split "
                                "on the Corpus page.")});
    return plan;
}

std::vector<Message> secondModelWarnings(const Model& model, const Corpus& corpus,
                                         const std::vector<size_t>& clips, const std::string& classMap) {
    const auto fold = trainingFold(model, corpus, classMap);
    if (!fold)
        return {
            {CORE_TEXT("Which clips the second model was trained on can't be told from its file and this "
                       "corpus: some of these may have been among them.")}};
    const auto trained = std::count_if(clips.begin(), clips.end(),
                                       [&](size_t clip) { return fold->parts[clip] == Part::Train; });
    if (trained == 0) return {};
    return {
        {CORE_TEXT("%1 of these %2 clips trained the second model: it remembers them, so the comparison is "
                   "unfair to the first."),
         {std::to_string(trained), std::to_string(clips.size())}}};
}

}  // namespace sigwavnet::studio
