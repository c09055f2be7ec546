// evaluateClips(): a model on a corpus's labelled clips.
#include <algorithm>

#include "core/base/parse_number.h"
#include "core/evaluation/batch_plan.h"
#include "core/evaluation/calibration.h"
#include "core/evaluation/clip_loader.h"
#include "core/evaluation/predictor.h"

namespace sigwavnet {

namespace {

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

int indexOf(const std::vector<std::string>& names, const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

Problem unknownClass(const Clip& clip) {
    return {
        clip.name,
        ProblemKind::Label,
        {CORE_TEXT(
             "The model has no class “%1”; map the label to one of the model's classes to count this clip."),
         {clip.label}},
        true};
}

// The clips that can be evaluated; the others become problems.
struct Selection {
    std::vector<size_t> clips;
    std::vector<int> truths;
    std::vector<int64_t> lengths;
};

Selection select(const Model& model, const Corpus& corpus, const std::vector<size_t>& clips,
                 std::vector<Problem>& problems) {
    Selection selection;
    for (size_t index : clips) {
        const Clip& clip = corpus.clips[index];
        const int truth = indexOf(model.classes, clip.label);
        if (truth < 0) {
            problems.push_back(unknownClass(clip));
            continue;
        }
        selection.clips.push_back(index);
        selection.truths.push_back(truth);
        selection.lengths.push_back(static_cast<int64_t>(clip.seconds() * model.preparation.rate.hz));
    }
    return selection;
}

Error nothingToEvaluate(const Model& model, const Corpus& corpus, bool anyClips) {
    if (!anyClips) {
        return {ErrorKind::Invalid,
                corpus.root.string(),
                {CORE_TEXT("There are no clips to evaluate; choose a split part that has some.")}};
    }
    return {
        ErrorKind::Invalid,
        corpus.root.string(),
        {CORE_TEXT(
             "The corpus and the model share no class: the corpus has %1, the model %2. Rename them with a "
             "class map."),
         {joined(corpus.classes), joined(model.classes)}}};
}

// Adds the results of one batch of the selection to the evaluation.
void evaluateBatch(const Predictor& predictor, const Corpus& corpus, const PreparedInputs* prepared,
                   const Selection& selection, const std::vector<size_t>& batch, Evaluation& evaluation) {
    const Model& model = predictor.model();
    std::vector<std::vector<float>> inputs;
    std::vector<size_t> places;
    for (size_t i : batch) {
        const Clip& clip = corpus.clips[selection.clips[i]];
        const int64_t minimum = model.network.options().minimumSamples();
        auto input = prepared ? loadClip(*prepared, corpus, selection.clips[i], model.preparation, minimum)
                              : loadClip(clip, model.preparation, minimum);
        if (input) {
            inputs.push_back(std::move(*input));
            places.push_back(i);
        } else {
            evaluation.problems.push_back(clipProblem(clip, input.error()));
        }
    }
    auto predictions = predictor.predictPrepared({inputs.begin(), inputs.end()});
    for (size_t k = 0; k < places.size(); ++k) {
        const size_t i = places[k];
        if (predictions[k]) {
            evaluation.results.push_back(
                {selection.clips[i], selection.truths[i], std::move(*predictions[k])});
        } else {
            evaluation.problems.push_back(
                clipProblem(corpus.clips[selection.clips[i]], predictions[k].error()));
        }
    }
}

std::optional<double> temperatureOf(const Model& model) {
    const auto fact = model.facts.find("temperature");
    if (fact == model.facts.end()) return {};
    const auto value = parseNumber<double>(fact->second);
    return value && *value >= kLowestTemperature && *value <= kHighestTemperature ? value : std::nullopt;
}

void summarise(Evaluation& evaluation) {
    std::sort(evaluation.results.begin(), evaluation.results.end(),
              [](const ClipResult& a, const ClipResult& b) { return a.clip < b.clip; });
    std::vector<int> truths, labels;
    for (const ClipResult& result : evaluation.results) {
        truths.push_back(result.truth);
        labels.push_back(result.prediction.label);
    }
    evaluation.confusion = confusionMatrix(truths, labels, static_cast<int>(evaluation.classes.size()));
    evaluation.metrics = computeMetrics(evaluation.confusion);
}

}  // namespace

Result<Evaluation> evaluateClips(const Predictor& predictor, const Corpus& corpus,
                                 const std::vector<size_t>& clips, int batchSize, Progress& progress,
                                 const PreparedInputs* inputs) {
    Evaluation evaluation;
    evaluation.classes = predictor.model().classes;
    evaluation.temperature = temperatureOf(predictor.model());
    const Selection selection = select(predictor.model(), corpus, clips, evaluation.problems);
    if (selection.clips.empty()) return nothingToEvaluate(predictor.model(), corpus, !clips.empty());

    int64_t done = 0;
    for (const auto& batch : plannedBatches(selection.lengths, batchSize)) {
        if (progress.cancelled()) {
            return Error{ErrorKind::Cancelled, "", {CORE_TEXT("Stopped before every clip was evaluated.")}};
        }
        evaluateBatch(predictor, corpus, inputs, selection, batch, evaluation);
        done += static_cast<int64_t>(batch.size());
        progress.report(done, static_cast<int64_t>(selection.clips.size()), {CORE_TEXT("Evaluating")});
    }
    if (evaluation.results.empty()) {
        const Problem& first = evaluation.problems.front();
        return Error{ErrorKind::Invalid, first.path, first.message};
    }
    summarise(evaluation);
    return evaluation;
}

}  // namespace sigwavnet
