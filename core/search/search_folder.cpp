#include "core/search/search_folder.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/base/files.h"
#include "core/training/fingerprint.h"
#include "core/search/trial_metrics.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

using Kind = SearchEvent::Kind;

constexpr int kVanishedLimit = 3;
constexpr uint64_t kSettingsLimit = uint64_t(1) << 24;

// "0001": people count from 1.
std::string trialName(int trial) {
    char text[16];
    std::snprintf(text, sizeof text, "%04d", trial + 1);
    return text;
}

std::string workerName() {
    char host[256] = "";
    ::gethostname(host, sizeof host - 1);
    return std::string(host) + " " + std::to_string(::getpid());
}

Status checkValidation(const Corpus& corpus, const TrainingConfig& config) {
    SWN_ASSIGN(const std::vector<Fold> folds, makeFolds(corpus, config.split));
    if (config.fold < 1 || static_cast<size_t>(config.fold) > folds.size()) {
        return Error{ErrorKind::Invalid,
                     "split.fold",
                     {CORE_TEXT("This split has %1 folds; there is no fold %2."),
                      {std::to_string(folds.size()), std::to_string(config.fold)}}};
    }
    if (!folds[static_cast<size_t>(config.fold) - 1].indices(Part::Validation).empty()) return {};
    return Error{
        ErrorKind::Invalid,
        "split.name",
        {CORE_TEXT(
             "The split “%1” has no validation clips, by which a search judges its trials; choose another."),
         {config.split.name}}};
}

}  // namespace

const char* trialStateName(TrialState state) {
    switch (state) {
        case TrialState::Running:
            return "running";
        case TrialState::Waiting:
            return "waiting";
        case TrialState::Interrupted:
            return "interrupted";
        case TrialState::Finished:
            return "finished";
        case TrialState::Failed:
            return "failed";
    }
    return "";
}

Result<SearchFolder> SearchFolder::create(const fs::path& path, SearchSettings settings,
                                          const Corpus& corpus) {
    settings.trials = settings.trialCount();
    settings.openedFrom = corpus.openedFrom;
    settings.openedAs = corpus.openedAs;
    settings.openedAs.format = corpus.format;
    settings.corpusHash = corpusFingerprint(corpus);
    SWN_TRY(validateSettings(settings));
    SWN_TRY(checkValidation(corpus, settings.base));
    SWN_TRY(makeFolder(path));
    std::error_code failed;
    const bool empty = fs::is_empty(path, failed);
    if (failed) return errnoError(failed.value(), path);
    if (!empty) {
        return Error{
            ErrorKind::Exists,
            path.string(),
            {CORE_TEXT(
                "The folder already holds files; choose a new one for this search, or resume the search "
                "that is in it.")}};
    }
    for (const char* part : {"trials", "claims"}) SWN_TRY(makeFolder(path / part));
    // Last: a folder with it holds a whole search.
    SWN_TRY(writeFileAtomically(path / "search.json", settingsJson(settings)));
    return SearchFolder(fs::absolute(path), std::move(settings));
}

Result<SearchFolder> SearchFolder::open(const fs::path& path) {
    const fs::path file = path / "search.json";
    auto text = readFile(file, kSettingsLimit);
    if (!text && text.error().kind == ErrorKind::NotFound) {
        return Error{ErrorKind::NotFound,
                     path.string(),
                     {CORE_TEXT("There is no search in this folder: it has no search.json.")}};
    }
    SWN_TRY(text);
    SWN_ASSIGN(SearchSettings settings, settingsFromJson(*text, file.string()));
    return SearchFolder(fs::absolute(path), std::move(settings));
}

fs::path SearchFolder::trialFolder(int trial) const {
    return path_ / "trials" / trialName(trial);
}

fs::path SearchFolder::claimFile(int trial) const {
    return path_ / "claims" / (trialName(trial) + ".lock");
}

Result<Corpus> SearchFolder::openCorpus(const fs::path& moved, Progress& progress) const {
    SWN_ASSIGN(Corpus corpus,
               importCorpus(moved.empty() ? settings_.openedFrom : moved, settings_.openedAs, progress));
    if (corpusFingerprint(corpus) == settings_.corpusHash) return corpus;
    return Error{
        ErrorKind::Invalid,
        corpus.root.string(),
        {CORE_TEXT(
            "This corpus has other clips, labels or samples than the one that the search began with, so "
            "its trials could not be compared. Restore it, or begin a new search.")}};
}

Result<SearchState> SearchFolder::state() const {
    SWN_ASSIGN(const auto events, SearchJournal(path_ / "journal.jsonl").read());
    return SearchState::replay(settings_, events);
}

Result<std::optional<TrialClaim>> SearchFolder::claim() {
    SWN_ASSIGN(const FileLock lock, FileLock::acquire(path_ / "search.lock"));
    SWN_ASSIGN(SearchState now, state());
    for (const TrialJob job : now.asha().openJobs()) {
        SWN_ASSIGN(auto claim, takeUp(now, job));
        if (claim) return claim;
    }
    SWN_ASSIGN(now, state());  // a job that was given up may have opened a promotion
    const auto job = now.asha().next();
    if (!job) return std::optional<TrialClaim>();
    SWN_ASSIGN(FileLock held, FileLock::acquire(claimFile(job->trial)));
    SWN_ASSIGN(TrialClaim claim, begin(now, *job, std::move(held), Kind::Start));
    return std::optional<TrialClaim>(std::move(claim));
}

// An open job that nobody holds, or nothing.
Result<std::optional<TrialClaim>> SearchFolder::takeUp(const SearchState& now, TrialJob job) {
    SWN_ASSIGN(auto held, FileLock::tryAcquire(claimFile(job.trial)));
    if (!held) return std::optional<TrialClaim>();
    const int vanished = now.vanishedWorkers(job, trainedEpochs(trialFolder(job.trial)));
    if (vanished >= kVanishedLimit) {
        SearchEvent event;
        event.error = "Its worker vanished " + std::to_string(vanished) +
                      " times in a row without finishing an epoch: killed for its memory, or crashed.";
        SWN_TRY(append(Kind::Failure, job, std::move(event)));
        return std::optional<TrialClaim>();
    }
    SWN_ASSIGN(TrialClaim claim, begin(now, job, std::move(*held), Kind::Resume));
    return std::optional<TrialClaim>(std::move(claim));
}

Result<TrialClaim> SearchFolder::begin(const SearchState& now, TrialJob job, FileLock lock, Kind kind) {
    const std::vector<int> milestones = settings_.milestones();
    const bool fresh = job.trial >= now.asha().trials();
    TrialClaim claim(std::move(lock));
    claim.job = job;
    claim.values = fresh ? settings_.values(job.trial) : now.trials()[static_cast<size_t>(job.trial)].values;
    claim.milestone = milestones[static_cast<size_t>(job.rung)];
    claim.lastRung = claim.milestone == milestones.back();
    claim.folder = trialFolder(job.trial);
    SearchEvent event;
    if (fresh) event.values = claim.values;
    event.epochs = trainedEpochs(claim.folder);
    SWN_TRY(append(kind, job, std::move(event)));
    return claim;
}

Status SearchFolder::append(Kind kind, TrialJob job, SearchEvent event) {
    event.kind = kind;
    event.job = job;
    event.worker = workerName();
    return SearchJournal(path_ / "journal.jsonl").append(std::move(event));
}

Status SearchFolder::end(Kind kind, const TrialClaim& claim, SearchEvent event) {
    event.epochs = trainedEpochs(claim.folder);
    SWN_ASSIGN(const FileLock lock, FileLock::acquire(path_ / "search.lock"));
    SWN_ASSIGN(const SearchState before, state());
    if (before.asha().hasReported(claim.job)) return {};
    SWN_TRY(append(kind, claim.job, std::move(event)));
    if (kind == Kind::Pause) return {};
    SWN_ASSIGN(const SearchState after, state());
    return keepBest(after);
}

Status SearchFolder::reportMetric(TrialClaim claim, double metric, double seconds) {
    if (!std::isfinite(metric)) {
        const Error error{ErrorKind::Invalid, "", {CORE_TEXT("What the trial reached is not a number.")}};
        return reportFailure(std::move(claim), error, seconds);
    }
    SearchEvent event;
    event.value = metric;
    event.seconds = seconds;
    return end(Kind::Score, claim, std::move(event));
}

Status SearchFolder::reportFailure(TrialClaim claim, const Error& error, double seconds) {
    SearchEvent event;
    event.error = error.text();
    event.seconds = seconds;
    return end(Kind::Failure, claim, std::move(event));
}

Status SearchFolder::reportPause(TrialClaim claim, double seconds) {
    SearchEvent event;
    event.seconds = seconds;
    return end(Kind::Pause, claim, std::move(event));
}

Status SearchFolder::keepBest(const SearchState& now) const {
    const auto best = now.asha().best();
    if (!best) return {};
    SWN_ASSIGN(const TrainingConfig config,
               settings_.config(now.trials()[static_cast<size_t>(best->trial)].values));
    return writeFileAtomically(bestFile(), configJson(config));
}

TrialState SearchFolder::stateOf(const SearchState& now, int trial) const {
    const TrialJob job{trial, now.asha().highestRung(trial)};
    if (!now.trials()[static_cast<size_t>(trial)].error.empty()) return TrialState::Failed;
    if (!now.asha().hasReported(job))
        return FileLock::heldByAnother(claimFile(trial)) ? TrialState::Running : TrialState::Interrupted;
    return job.rung + 1 == now.asha().rungs() ? TrialState::Finished : TrialState::Waiting;
}

Result<SearchTable> SearchFolder::table() const {
    SWN_ASSIGN(const SearchState now, state());
    SearchTable table;
    table.milestones = settings_.milestones();
    table.trialCount = settings_.trialCount();
    table.best = now.asha().best();
    table.finished = now.asha().finished();
    for (int trial = 0; trial < now.asha().trials(); ++trial) {
        TrialRow row;
        row.trial = trial;
        row.state = stateOf(now, trial);
        row.rung = now.asha().highestRung(trial);
        row.record = now.trials()[static_cast<size_t>(trial)];
        if (row.state == TrialState::Running) {
            row.record.epochs = std::max(row.record.epochs, trainedEpochs(trialFolder(trial)));
            ++table.running;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace sigwavnet
