// sigwavnet search: many trainings, the best configuration.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "app/cli/commands.h"
#include "app/cli/config_source.h"
#include "app/cli/corpus_source.h"
#include "app/cli/model_source.h"
#include "app/cli/search_output.h"
#include "app/cli/search_workers.h"
#include "app/cli/training_signals.h"
#include "core/base/files.h"
#include "core/search/search_worker.h"
#include "core/search/trial_training.h"

namespace sigwavnet::cli {

namespace {

constexpr const char* kAuthors = "authors";

struct SearchOptions {
    CorpusSource corpus;
    ConfigSource config;
    std::string space = kAuthors;
    std::string method = "asha", metric = "uar";
    std::optional<int> trials;  // 27; a grid has its own number
    AshaOptions asha{3, 81, 3, 0};
    uint64_t seed = 1;
    WorkerOptions workers;
    std::string out, resume, worker, show;  // folders: what to do with them
    bool listSpace = false;
    bool json = false;
};

Result<SearchSpace> openSpace(const std::string& space) {
    if (space == kAuthors) return authorsSpace();
    SWN_ASSIGN(const std::string text, readFile(space, 1 << 20));
    return searchSpaceFromJson(text, space);
}

Result<SearchSettings> makeSettings(const SearchOptions& options) {
    SearchSettings settings;
    SWN_ASSIGN(settings.space, openSpace(options.space));
    SWN_ASSIGN(settings.method, methodFromName(options.method));
    SWN_ASSIGN(settings.metric, metricFromName(options.metric));
    if (options.trials) settings.trials = *options.trials;
    settings.asha = options.asha;
    settings.seed = options.seed;
    SWN_ASSIGN(settings.base, makeConfig(options.config));
    if (!options.corpus.classMap.empty()) settings.base.classMap = options.corpus.classMap;
    SWN_TRY(validateSettings(settings));
    return settings;
}

void noteTooShort(const SearchSettings& settings, const Corpus& corpus, Console& console) {
    const TooShortTrials wrong = tooShortTrials(settings, corpus);
    if (wrong.trials == 0) return;
    console.warn(
        {CORE_TEXT(
             "%1 of %2 trials will fail: their networks take clips of up to %3 s, and %4 of %5 are shorter. "
             "--min-seconds %3 leaves these out."),
         {std::to_string(wrong.trials), std::to_string(settings.trialCount()),
          fixedText(wrong.seconds + 5e-4, 3), std::to_string(wrong.clips),
          std::to_string(corpus.clips.size())}});
}

void notePlan(const SearchSettings& settings, Console& console) {
    std::string rungs;
    for (const int epochs : settings.milestones())
        rungs += (rungs.empty() ? "" : ", ") + std::to_string(epochs);
    console.note(std::string(methodName(settings.method)) + ": " + std::to_string(settings.trialCount()) +
                 " trials, compared after " + rungs + " epochs");
}

Result<int> printTable(const SearchFolder& folder, bool json, Console& console) {
    SWN_ASSIGN(const SearchTable table, folder.table());
    SWN_TRY(json ? console.print(searchJson(folder, table)) : console.print(searchText(folder, table)));
    return 0;
}

// Whatever ends the workers, the table says how far the search came.
Result<int> runAndPrint(const SearchFolder& folder, const SearchOptions& options, Console& console) {
    const Status status = runWorkers(folder, options.workers, console);
    if (!status && status.error().kind != ErrorKind::Cancelled) return status.error();
    SWN_TRY(printTable(folder, options.json, console));
    if (status) return 0;
    console.note(status.error().message.text());
    return kPaused;
}

Result<int> beginSearch(const SearchOptions& options, Console& console) {
    SWN_ASSIGN(SearchSettings settings, makeSettings(options));
    SWN_TRY(Device::parse(options.workers.device));
    CorpusSource source = options.corpus;
    source.classMap = settings.base.classMap;
    source.minimumSeconds = std::max(source.minimumSeconds, leastSeconds(settings));
    SWN_ASSIGN(const Corpus corpus, openCorpus(source, console));
    noteProblems(corpus.problems, console);
    SWN_TRY(checkTrainable(corpus));
    SWN_ASSIGN(const SearchFolder folder, SearchFolder::create(options.out, settings, corpus));
    notePlan(settings, console);
    noteTooShort(settings, corpus, console);
    return runAndPrint(folder, options, console);
}

Result<int> resumeSearch(const SearchOptions& options, Console& console) {
    SWN_ASSIGN(const SearchFolder folder, SearchFolder::open(options.resume));
    notePlan(folder.settings(), console);
    return runAndPrint(folder, options, console);
}

Result<int> showSearch(const SearchOptions& options, Console& console) {
    SWN_ASSIGN(const SearchFolder folder, SearchFolder::open(options.show));
    return printTable(folder, options.json, console);
}

// Says in the worker's log what it does.
class WorkerLog final : public SearchObserver {
public:
    explicit WorkerLog(Console& console) : console_(console) {}
    void claimed(const TrialClaim& claim) override {
        console_.note("trial " + std::to_string(claim.job.trial + 1) + ": training to epoch " +
                      std::to_string(claim.milestone) + " in " + claim.folder.string());
    }
    void ended(TrialJob job, const Result<double>& metric) override {
        console_.note("trial " + std::to_string(job.trial + 1) + ": " +
                      (metric ? numberText(*metric, 6) : metric.error().text()));
    }

private:
    Console& console_;
};

Result<int> work(const SearchOptions& options, Console& console) {
    SWN_ASSIGN(SearchFolder folder, SearchFolder::open(options.worker));
    SWN_ASSIGN(const Device device, Device::parse(options.workers.device));
    SWN_ASSIGN(const Corpus corpus, folder.openCorpus(options.workers.corpus, console));
    WorkerLog log(console);
    TrainingObserver quiet;
    SilentProgress progress;
    TrainingControl control;
    const TrainingSignals signals(control);
    const auto run = [&](const TrialClaim& claim) -> Result<double> {
        return trainTrial(folder.settings(), claim, corpus, device, quiet, progress, &control);
    };
    const Result<int> jobs = workOn(folder, run, log);
    if (jobs) return 0;
    if (jobs.error().kind == ErrorKind::Cancelled) return kPaused;
    return jobs.error();
}

Result<int> listSpace(Console& console) {
    SWN_TRY(console.print(std::string(authorsSpaceText())));
    return 0;
}

void declareChoices(CLI::App& command, SearchOptions& options) {
    command
        .add_option(
            "--space", options.space,
            "What to vary: a JSON file, or \"authors\", the space that the network's authors searched")
        ->capture_default_str();
    command
        .add_option("--method", options.method,
                    "asha cuts poor trials short; random and grid train every trial to the end")
        ->check(CLI::IsMember(std::set<std::string>{"asha", "random", "grid"}))
        ->capture_default_str();
    command.add_option("--metric", options.metric, "What trials are compared by, on the validation clips")
        ->check(CLI::IsMember(std::set<std::string>{"uar", "loss"}))
        ->capture_default_str();
    command
        .add_option("--trials", options.trials, "So many configurations (27); a grid takes all of its own")
        ->check(CLI::PositiveNumber);
    command
        .add_option("--min-epochs", options.asha.minEpochs, "asha: trials are first compared after so many")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--max-epochs", options.asha.maxEpochs, "The longest a trial is trained")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command
        .add_option("--eta", options.asha.reduction,
                    "asha: one trial in so many goes on, for so many times as long")
        ->check(CLI::Range(2, 1000))
        ->capture_default_str();
    command
        .add_option("--stop-rate", options.asha.stoppingRate,
                    "asha: leaves out so many of the earliest comparisons")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command.add_option("--seed", options.seed, "Seed of the drawn configurations")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
}

void declareSearchOptions(CLI::App& command, SearchOptions& options) {
    command.add_option(
        "--corpus", options.corpus.path,
        "A folder of recordings, or a CSV table; with --resume and --worker only when it has moved");
    addCorpusOptions(command, options.corpus);
    addConfigOptions(command, options.config);
    declareChoices(command, options);
    addDeviceOption(command, options.workers.device);
    command.add_option("--jobs", options.workers.jobs, "Worker processes on this machine")
        ->check(CLI::Range(1, 1024))
        ->capture_default_str();
    auto* out = command.add_option("--out", options.out, "The search's new folder");
    auto* resume = command.add_option("--resume", options.resume, "Go on with the search in this folder");
    auto* worker = command.add_option(
        "--worker", options.worker,
        "Join the search in this folder with one worker: on another machine, in a job array");
    auto* show =
        command.add_option("--show", options.show, "Print the table of the search in this folder, and stop");
    auto* list = command.add_flag("--list-space", options.listSpace, "Print the authors' space, and stop");
    for (CLI::Option* option : {resume, worker, show, list}) option->excludes(out);
    resume->excludes(worker)->excludes(show);
    worker->excludes(show);
    // A search's folder says all of these itself.
    for (const char* name : {"--format", "--class-map", "--all-classes", "--min-seconds", "--preset",
                             "--config", "--set", "--split", "--fold", "--space", "--method", "--metric",
                             "--trials", "--min-epochs", "--max-epochs", "--eta", "--stop-rate", "--seed"})
        for (CLI::Option* option : {resume, worker, show}) option->excludes(command.get_option(name));
    command.add_flag("--json", options.json, "Print JSON");
}

Action actionOf(const std::shared_ptr<SearchOptions>& options) {
    if (options->listSpace) return listSpace;
    const auto with = [&options](Result<int> (*run)(const SearchOptions&, Console&)) {
        return [options, run](Console& console) { return run(*options, console); };
    };
    options->workers.corpus = options->corpus.path;
    if (!options->show.empty()) return with(showSearch);
    if (!options->worker.empty()) return with(work);
    if (!options->resume.empty()) return with(resumeSearch);
    if (options->corpus.path.empty()) throw CLI::RequiredError("--corpus");
    if (options->out.empty()) throw CLI::RequiredError("--out");
    if (options->method == "grid" && options->trials) throw CLI::ExcludesError("--trials", "--method grid");
    checkSettings(options->config);
    options->workers.corpus.clear();  // the folder remembers it
    return with(beginSearch);
}

}  // namespace

void addSearchCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<SearchOptions>();
    CLI::App* command = app.add_subcommand("search", "Search for good settings, by many trainings");
    declareSearchOptions(*command, *options);
    command->footer(
        "Examples:\n  sigwavnet search --corpus recordings/emodb --preset small --space my-space.json "
        "--trials 27 "
        "--min-epochs 3 --max-epochs 81 --jobs 2 --out my-search\n"
        "  sigwavnet search --worker my-search --device cuda:0\n"
        "  sigwavnet train --config my-search/best.json --corpus recordings/emodb --out my-run\n\n"
        "Processes and machines share a search by its folder. An interrupt (Ctrl-C) stops with a checkpoint "
        "of each "
        "trial and exit status 3; --resume goes on, also after a crash.");
    command->callback([options, &action] { action = actionOf(options); });
}

}  // namespace sigwavnet::cli
