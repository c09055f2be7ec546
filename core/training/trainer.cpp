#include "core/training/trainer.h"

#include "core/model/torch_errors.h"
#include "core/training/run_report.h"
#include "core/training/training_run.h"

namespace sigwavnet {

namespace {

Result<Fold> chooseFold(const Corpus& corpus, const TrainingConfig& config) {
    SWN_ASSIGN(std::vector<Fold> folds, makeFolds(corpus, config.split));
    if (config.fold >= 1 && static_cast<size_t>(config.fold) <= folds.size()) {
        return std::move(folds[static_cast<size_t>(config.fold) - 1]);
    }
    return Error{ErrorKind::Invalid,
                 "split.fold",
                 {CORE_TEXT("This split has %1 folds; there is no fold %2."),
                  {std::to_string(folds.size()), std::to_string(config.fold)}}};
}

Status writeStart(const RunFolder& folder, const TrainingConfig& config, const Corpus& corpus,
                  const Device& device) {
    SWN_TRY(folder.writeText("config.json", configJson(config)));
    return folder.log("Training on " + corpus.root.string() + " (" + std::to_string(corpus.clips.size()) +
                      " clips, " + std::to_string(corpus.classes.size()) + " classes), device " +
                      device.id());
}

Status writeData(const RunFolder& folder, const Corpus& corpus, const TrainingData& data) {
    SWN_TRY(folder.writeText("split.csv", splitCsv(corpus, data.fold)));
    for (const Problem& problem : data.problems) {
        SWN_TRY(folder.log("Left out " + problem.path + ": " + problem.message.text()));
    }
    for (const Leak& leak : findLeaks(corpus, data.fold)) SWN_TRY(folder.log("Leak: " + leak.message.text()));
    return folder.log(data.fold.name + ": " + std::to_string(data.train.size()) + " training, " +
                      std::to_string(data.validation.size()) + " validation, " +
                      std::to_string(data.fold.indices(Part::Test).size()) + " test clips");
}

// The best model as it lies in the file: what is tested is what a person will use.
Result<Evaluation> testBest(const Corpus& corpus, const std::vector<size_t>& clips,
                            const TrainingConfig& config, const Device& device, const RunFolder& folder,
                            Progress& progress) {
    SWN_ASSIGN(Model model, loadModel(folder.best()));
    SWN_ASSIGN(const Predictor predictor, Predictor::create(std::move(model), device));
    return evaluateClips(predictor, corpus, clips, config.batchSize, progress);
}

Status test(TrainingOutcome& outcome, const Corpus& corpus, const TrainingData& data,
            const TrainingConfig& config, const Device& device, const RunFolder& folder, Progress& progress) {
    const std::vector<size_t> clips = data.fold.indices(Part::Test);
    if (clips.empty()) return {};
    auto evaluation = testBest(corpus, clips, config, device, folder, progress);
    if (!evaluation && evaluation.error().kind == ErrorKind::Invalid) {
        // Not one test clip could be read: that must not make the trained models look worthless.
        outcome.problems.push_back(
            {evaluation.error().where, ProblemKind::Unreadable, evaluation.error().message, true});
        return folder.log("Not tested: " + evaluation.error().text());
    }
    SWN_TRY(evaluation);
    outcome.test = std::move(*evaluation);
    return folder.writeText("predictions.csv", predictionsCsv(corpus, *outcome.test));
}

// From the decoded clips to the finished run; `epochs` counts the finished ones, also when it fails.
Result<TrainingOutcome> trainInto(const RunFolder& folder, const Corpus& corpus, const TrainingConfig& config,
                                  const Fold& fold, Network network, const Device& device,
                                  TrainingObserver& observer, Progress& progress, int& epochs) {
    SWN_TRY(writeStart(folder, config, corpus, device));
    SWN_ASSIGN(const TrainingData data, loadTrainingData(corpus, fold, config, progress));
    SWN_TRY(writeData(folder, corpus, data));
    observer.started(config, corpus.classes);

    TrainingRun run(corpus, config, data, std::move(network), folder, observer, progress);
    const Status trained = run.run();
    epochs = run.finishedEpochs();
    SWN_TRY(trained);

    TrainingOutcome outcome;
    outcome.folder = folder.path();
    outcome.bestEpoch = run.bestEpoch();
    outcome.epochs = run.finishedEpochs();
    outcome.stoppedEarly = run.stoppedEarly();
    outcome.classes = corpus.classes;
    outcome.problems = data.problems;
    SWN_TRY(test(outcome, corpus, data, config, device, folder, progress));
    SWN_TRY(folder.writeText("result.json", resultJson(outcome)));
    SWN_TRY(folder.log("Finished: best epoch " + std::to_string(outcome.bestEpoch) + " of " +
                       std::to_string(outcome.epochs)));
    return outcome;
}

// A run that ended early says so; the disk may be full, and then the error itself is all that can be told.
void writeFailure(const RunFolder& folder, const Error& error, int epochs) {
    const char* what = error.kind == ErrorKind::Cancelled ? "Cancelled: " : "Failed: ";
    const Status logged = folder.log(what + error.text());
    if (logged) static_cast<void>(folder.writeText("result.json", resultJson(error, epochs)));
}

}  // namespace

Result<TrainingOutcome> train(const Corpus& corpus, const TrainingConfig& wanted, const Device& device,
                              const std::filesystem::path& path, TrainingObserver& observer,
                              Progress& progress, TrainingControl*, TrainingStop) {
    return guarded([&]() -> Result<TrainingOutcome> {
        SWN_TRY(checkTrainable(corpus));
        TrainingConfig config = wanted;
        config.network.classes = static_cast<int>(corpus.classes.size());
        SWN_TRY(validateConfig(config));
        SWN_ASSIGN(const Fold fold, chooseFold(corpus, config));
        SWN_ASSIGN(Network network, Network::create(config.network, config.seed));
        SWN_TRY(network.to(device));
        SWN_ASSIGN(const RunFolder folder, RunFolder::create(path));

        int epochs = 0;
        auto outcome = guarded([&] {
            return trainInto(folder, corpus, config, fold, std::move(network), device, observer, progress,
                             epochs);
        });
        if (!outcome) writeFailure(folder, outcome.error(), epochs);
        return outcome;
    });
}

}  // namespace sigwavnet
