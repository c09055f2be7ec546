#include "core/training/trainer.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/model/torch_errors.h"
#include "core/training/checkpoint_state.h"
#include "core/training/fingerprint.h"
#include "core/training/model_calibration.h"
#include "core/training/pace_book.h"
#include "core/training/run_data.h"
#include "core/training/run_environment.h"
#include "core/training/run_report.h"
#include "core/training/training_run.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

// One call of train() or resumeTraining(), its run's folder locked.
struct Job {
    const Corpus& corpus;
    TrainingConfig config;
    Fold fold;
    Device device;
    RunFolder folder;
    TrainingObserver& observer;
    Progress& progress;
    const TrainingControl* control;
    TrainingStop stop;

    bool stopped() const { return control && control->wish() == TrainingControl::Wish::Stop; }
    Status notice(const Message& message) const {
        observer.notice(message);
        return folder.log(message.text());
    }
};

// Lets a wish to stop end what only knows of cancelling: reading and testing. Told often enough by either.
class StoppableProgress final : public Progress {
public:
    explicit StoppableProgress(const Job& job) : job_(job) { obey(); }
    void report(int64_t done, int64_t total, const Message& phase) override {
        job_.progress.report(done, total, phase);
        obey();
    }

private:
    void obey() {
        if (job_.progress.cancelled() || job_.stopped()) cancel();
    }
    const Job& job_;
};

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

Result<TrainingConfig> completeConfig(TrainingConfig config, const Corpus& corpus) {
    config.network.classes = static_cast<int>(corpus.classes.size());
    SWN_TRY(validateConfig(config));
    return config;
}

// config.json comes last: it makes the folder a run, which can be resumed from then on.
Status writeStart(const Job& job) {
    SWN_TRY(job.folder.writeText("run.json", runDataJson(job.corpus)));
    SWN_TRY(job.folder.writeText("environment.json", environmentJson(job.device, job.config.deterministic)));
    SWN_TRY(job.folder.writeText("config.json", configJson(job.config)));
    return job.folder.log("Training on " + job.corpus.root.string() + " (" +
                          std::to_string(job.corpus.clips.size()) + " clips, " +
                          std::to_string(job.corpus.classes.size()) + " classes), device " + job.device.id());
}

// A part that lacks a class is no reason not to train, but its figures must be read with that in mind.
Status noteMissingClasses(const Job& job, const TrainingData& data) {
    for (const Part part : {Part::Validation, Part::Test}) {
        const std::vector<size_t> clips = data.fold.indices(part);
        for (const std::string& name : job.corpus.classes) {
            const bool present = std::any_of(clips.begin(), clips.end(), [&](size_t clip) {
                return job.corpus.clips[clip].label == name;
            });
            if (clips.empty() || present) continue;
            SWN_TRY(job.notice(
                {CORE_TEXT("The %1 part has no clip of the class “%2”, which is left out of its UAR."),
                 {partName(part), name}}));
        }
    }
    return {};
}

Status writeData(const Job& job, const TrainingData& data, const std::string& split) {
    SWN_TRY(job.folder.writeText("split.csv", split));
    for (const Problem& problem : data.problems)
        SWN_TRY(job.folder.log("Left out " + problem.path + ": " + problem.message.text()));
    for (const Leak& leak : findLeaks(job.corpus, data.fold))
        SWN_TRY(job.folder.log("Leak: " + leak.message.text()));
    SWN_TRY(noteMissingClasses(job, data));
    return job.folder.log(data.fold.name + ": " + std::to_string(data.train.size()) + " training, " +
                          std::to_string(data.validation.size()) + " validation, " +
                          std::to_string(data.fold.indices(Part::Test).size()) + " test clips");
}

// The run's data: written when it starts, compared when it goes on.
Status settleData(const Job& job, const TrainingData& data, Progress& progress) {
    SWN_ASSIGN(const std::vector<std::string> hashes, clipHashes(job.corpus, progress));
    const std::string split = splitCsv(job.corpus, data.fold, hashes);
    std::error_code ignored;
    const fs::path path = job.folder.path() / "split.csv";
    if (!fs::exists(path, ignored)) return writeData(job, data, split);
    SWN_ASSIGN(const std::string before, readFile(path));
    return compareSplits(before, split, job.folder.path().string());
}

// What a resumed run says about where it goes on, and on what.
Status noteResume(const Job& job, const std::optional<TrainingState>& state) {
    if (const auto before = readFile(job.folder.path() / "environment.json", 1 << 20)) {
        const Message change =
            environmentChange(*before, environmentJson(job.device, job.config.deterministic));
        if (!change.empty()) SWN_TRY(job.notice(change));
    }
    if (!state) return job.folder.log("Resumed from the start: there was no checkpoint yet");
    return job.folder.log("Resumed in epoch " + std::to_string(state->position.epoch) + " after batch " +
                          std::to_string(state->position.batch));
}

// The checkpoint to go on from. The tables then know as much as it does: what comes after is written again.
Result<std::optional<TrainingState>> takeUp(const Job& job) {
    std::optional<Error> damaged;
    SWN_ASSIGN(std::optional<TrainingState> state, readNewestCheckpoint(job.folder, damaged));
    if (damaged) {
        SWN_TRY(job.notice(
            {CORE_TEXT("The newest checkpoint is damaged (%1); the run goes on from the one before it."),
             {damaged->text()}}));
        std::error_code failed;
        fs::remove(job.folder.checkpoint(), failed);  // else it would become the one that is kept
    }
    const int known = !state ? 0 : state->position.finishedEpochs() - (state->position.record ? 1 : 0);
    SWN_ASSIGN(const int kept, job.folder.cutTables(known));
    if (kept < known) {
        SWN_TRY(job.notice(
            {CORE_TEXT("The tables of metrics have lost the epochs from %1 to %2; the training itself "
                       "has not."),
             {std::to_string(kept + 1), std::to_string(known)}}));
    }
    SWN_TRY(noteResume(job, state));
    return state;
}

// The best model as it lies in the file: what is tested is what a person will use.
Result<Evaluation> testBest(const Job& job, const TrainingData& data, const std::vector<size_t>& clips,
                            Progress& progress) {
    SWN_ASSIGN(Model model, loadModel(job.folder.best()));
    SWN_ASSIGN(const Predictor predictor, Predictor::create(std::move(model), job.device));
    return evaluateClips(predictor, job.corpus, clips, job.config.batchSize, progress, data.inputs.get());
}

Status calibrate(TrainingOutcome& outcome, const Job& job, const TrainingData& data,
                 const Progress& progress) {
    if (data.validation.size() == 0) return {};
    SWN_ASSIGN(const TemperatureFit fit,
               calibrateModel(job.folder.best(), data.validation, job.config.batchSize, job.device,
                              [&] { return progress.cancelled() || job.stopped(); }));
    outcome.temperature = fit.temperature;
    return job.folder.log("Temperature " + numberText(fit.temperature) +
                          ": validation loss of the best model " + numberText(fit.lossBefore) +
                          ", softened " + numberText(fit.lossAfter));
}

Status test(TrainingOutcome& outcome, const Job& job, const TrainingData& data, Progress& progress) {
    const std::vector<size_t> clips = data.fold.indices(Part::Test);
    if (clips.empty()) return {};
    auto evaluation = testBest(job, data, clips, progress);
    if (!evaluation && evaluation.error().kind == ErrorKind::Invalid) {
        // Not one test clip could be read: that must not make the trained models look worthless.
        outcome.problems.push_back(
            {evaluation.error().where, ProblemKind::Unreadable, evaluation.error().message, true});
        return job.folder.log("Not tested: " + evaluation.error().text());
    }
    SWN_TRY(evaluation);
    outcome.test = std::move(*evaluation);
    return job.folder.writeText("predictions.csv", predictionsCsv(job.corpus, *outcome.test));
}

Status writeOutcome(const Job& job, const TrainingOutcome& outcome) {
    SWN_TRY(job.folder.writeText("result.json", resultJson(outcome)));
    if (outcome.paused) return job.folder.log("Paused after " + std::to_string(outcome.epochs) + " epochs");
    return job.folder.log("Finished: best epoch " + std::to_string(outcome.bestEpoch) + " of " +
                          std::to_string(outcome.epochs));
}

// Where the clips come from, when that is worth knowing.
Status noteInputs(const Job& job, const PreparedInputs& inputs) {
    if (inputs.cacheProblem()) {
        return job.notice({CORE_TEXT("The prepared clips are kept in memory, not in the cache: %1"),
                           {inputs.cacheProblem()->text()}});
    }
    if (!inputs.mapped()) return job.folder.log("The prepared clips are kept in memory");
    return job.folder.log(inputs.wasCached() ? "The clips were prepared before"
                                             : "The clips were prepared and cached");
}

// For the next training's estimate.
void rememberPace(const Job& job, const TrainingData& data, const TrainingRun& run) {
    constexpr double kLongEnough = 2;  // [s]
    const double epochs = double(run.learnedClips()) / double(data.train.size());
    if (run.seconds() < kLongEnough || epochs < 1) return;
    const TrainingCost cost = estimateCost(job.config, corpusExtent(job.corpus, data.fold));
    // What can't be written is only missed in an estimate.
    static_cast<void>(
        PaceBook().remember(job.device.id(), job.config, {epochs * cost.epochMultiplyAdds / run.seconds()}));
}

// From the decoded clips to the test. `outcome` tells as much as is known, also when it fails.
Status learnAndTest(const Job& job, const TrainingData& data, Network network, bool resumed,
                    TrainingOutcome& outcome, Progress& stoppable) {
    std::optional<TrainingState> state;
    if (resumed) {
        SWN_ASSIGN(state, takeUp(job));
    }
    TrainingRun run(
        {job.corpus, job.config, data, job.folder, job.observer, job.progress, job.control, job.stop},
        std::move(network));
    if (state) SWN_TRY(run.restore(*state));
    state.reset();
    job.observer.started(job.config, job.corpus.classes);
    const auto end = run.run();
    rememberPace(job, data, run);
    outcome.bestEpoch = run.position().bestEpoch;
    outcome.epochs = run.position().finishedEpochs();
    outcome.stoppedEarly = run.position().stoppedEarly;
    SWN_TRY(end);
    outcome.paused = *end == TrainingRun::End::Paused;
    if (outcome.paused) return {};
    SWN_TRY(calibrate(outcome, job, data, stoppable));
    return test(outcome, job, data, stoppable);
}

// `begun` is set once the run's folder is this call's to change: a refused resume changes nothing.
Status carryOut(const Job& job, Network network, bool resumed, TrainingOutcome& outcome, bool& begun) {
    setDeterministic(job.config.deterministic);
    begun = !resumed;
    StoppableProgress stoppable(job);
    const auto data = loadTrainingData(job.corpus, job.fold, job.config, stoppable);
    SWN_TRY(data);
    SWN_TRY(settleData(job, *data, stoppable));
    begun = true;
    SWN_TRY(job.folder.clearForResume());
    SWN_TRY(noteInputs(job, *data->inputs));
    outcome.problems = data->problems;
    return learnAndTest(job, *data, std::move(network), resumed, outcome, stoppable);
}

// A run that ended early says so; the disk may be full, and then the error itself is all that can be told.
void writeFailure(const Job& job, const Error& error, int epochs) {
    const char* what = error.kind == ErrorKind::Cancelled ? "Cancelled: " : "Failed: ";
    const Status logged = job.folder.log(what + error.text());
    if (logged) static_cast<void>(job.folder.writeText("result.json", resultJson(error, epochs)));
}

Result<TrainingOutcome> trainJob(const Job& job, Network network, bool resumed) {
    TrainingOutcome outcome;
    outcome.folder = job.folder.path();
    outcome.classes = job.corpus.classes;
    bool begun = false;
    Status done = guarded([&] { return carryOut(job, std::move(network), resumed, outcome, begun); });
    if (!done && done.error().kind == ErrorKind::Cancelled && job.stopped() && !job.progress.cancelled()) {
        // A wish to stop that came while clips were read or tested: there is nothing to save.
        outcome.paused = true;
        done = Status();
    }
    if (done && begun) done = writeOutcome(job, outcome);
    if (done) return outcome;
    if (begun) writeFailure(job, done.error(), outcome.epochs);
    return done.error();
}

Status checkNotFinished(const RunFolder& folder) {
    if (recordedState(folder.path()) != RunState::Finished) return {};
    return Error{
        ErrorKind::Exists,
        folder.path().string(),
        {CORE_TEXT("This run has finished; nothing is left to train. Start a new one for more epochs.")}};
}

Result<Network> newNetwork(const TrainingConfig& config, const Device& device) {
    SWN_ASSIGN(Network network, Network::create(config.network, config.seed));
    SWN_TRY(network.to(device));
    SWN_TRY(network.setPrecision(config.precision));
    return network;
}

}  // namespace

Result<TrainingOutcome> train(const Corpus& corpus, const TrainingConfig& wanted, const Device& device,
                              const fs::path& path, TrainingObserver& observer, Progress& progress,
                              TrainingControl* control, TrainingStop stop) {
    return guarded([&]() -> Result<TrainingOutcome> {
        SWN_TRY(checkTrainable(corpus));
        SWN_ASSIGN(TrainingConfig config, completeConfig(wanted, corpus));
        SWN_ASSIGN(Fold fold, chooseFold(corpus, config));
        SWN_ASSIGN(Network network, newNetwork(config, device));
        SWN_ASSIGN(RunFolder folder, RunFolder::create(path));
        const Job job{corpus,   std::move(config), std::move(fold), device, std::move(folder),
                      observer, progress,          control,         stop};
        SWN_TRY(writeStart(job));
        return trainJob(job, std::move(network), /*resumed=*/false);
    });
}

Result<TrainingOutcome> resumeTraining(const Corpus& corpus, const Device& device, const fs::path& path,
                                       TrainingObserver& observer, Progress& progress,
                                       TrainingControl* control, TrainingStop stop) {
    return guarded([&]() -> Result<TrainingOutcome> {
        SWN_TRY(checkRunVersion(path));
        SWN_ASSIGN(RunFolder folder, RunFolder::openLocked(path));
        SWN_TRY(checkNotFinished(folder));
        const fs::path file = path / "config.json";
        SWN_ASSIGN(const std::string text, readFile(file, 1 << 20));
        SWN_ASSIGN(TrainingConfig config, configFromJson(text, file.string()));
        SWN_TRY(checkTrainable(corpus));
        SWN_ASSIGN(config, completeConfig(std::move(config), corpus));
        SWN_ASSIGN(Fold fold, chooseFold(corpus, config));
        SWN_ASSIGN(Network network, newNetwork(config, device));
        const Job job{corpus,   std::move(config), std::move(fold), device, std::move(folder),
                      observer, progress,          control,         stop};
        return trainJob(job, std::move(network), /*resumed=*/true);
    });
}

}  // namespace sigwavnet
