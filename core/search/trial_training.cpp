#include "core/search/trial_training.h"

#include <algorithm>
#include <cmath>

#include "core/checkpoint/run_folder.h"
#include "core/search/trial_metrics.h"
#include "core/training/run_data.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr int kTrialsLookedAt = 1000;  // for a warning: it must not keep a window waiting

double neededSeconds(const TrainingConfig& config) {
    return double(config.network.minimumSamples()) / config.preparation.rate.hz;
}

double shortestSeconds(const Corpus& corpus) {
    double shortest = INFINITY;
    for (const Clip& clip : corpus.clips) shortest = std::min(shortest, clip.seconds());
    return shortest;
}

int clipsBelow(double seconds, const Corpus& corpus) {
    return static_cast<int>(std::count_if(corpus.clips.begin(), corpus.clips.end(),
                                          [seconds](const Clip& clip) { return clip.seconds() < seconds; }));
}

Status checkClipLengths(const TrainingConfig& config, const Corpus& corpus) {
    const double needed = neededSeconds(config);
    const auto shortest =
        std::min_element(corpus.clips.begin(), corpus.clips.end(),
                         [](const Clip& a, const Clip& b) { return a.seconds() < b.seconds(); });
    if (shortest == corpus.clips.end() || shortest->seconds() >= needed) return {};
    return Error{
        ErrorKind::TooShort,
        shortest->name,
        {CORE_TEXT(
             "This trial's network takes clips of at least %1 s, and the corpus' shortest has %2 s. Leave "
             "shorter clips out of the whole search, so that all trials are judged by the same clips."),
         {numberText(needed), numberText(shortest->seconds())}}};
}

bool reached(const TrialClaim& claim) {
    if (runState(claim.folder) == RunState::Finished) return true;
    return !claim.lastRung && trainedEpochs(claim.folder) >= claim.milestone;
}

// Whether there is a run to go on with; a worker may have died before it had begun one.
Result<bool> hasRun(const fs::path& folder) {
    const Status version = checkRunVersion(folder);
    if (version) return true;
    if (version.error().kind == ErrorKind::NotFound) return false;
    return version.error();
}

Error stopped(const TrialClaim& claim) {
    return {ErrorKind::Cancelled,
            claim.folder.string(),
            {CORE_TEXT("The trial was stopped before the end of its rung; it can be gone on with.")}};
}

}  // namespace

Result<double> trainTrial(const SearchSettings& settings, const TrialClaim& claim, const Corpus& corpus,
                          const Device& device, TrainingObserver& observer, Progress& progress,
                          TrainingControl* control) {
    SWN_ASSIGN(const TrainingConfig config, settings.config(claim.values));
    SWN_TRY(checkClipLengths(config, corpus));
    if (!reached(claim)) {
        const TrainingStop stop{claim.lastRung ? 0 : claim.milestone};
        SWN_ASSIGN(const bool resume, hasRun(claim.folder));
        SWN_ASSIGN(const TrainingOutcome outcome,
                   resume ? resumeTraining(corpus, device, claim.folder, observer, progress, control, stop)
                          : train(corpus, config, device, claim.folder, observer, progress, control, stop));
        if (outcome.paused && (claim.lastRung || outcome.epochs < claim.milestone)) return stopped(claim);
    }
    if (const auto metric = bestMetric(claim.folder, settings.metric, claim.milestone)) return *metric;
    return Error{ErrorKind::Invalid,
                 claim.folder.string(),
                 {CORE_TEXT("The validation metric was a number in none of the trial's epochs.")}};
}

double leastSeconds(const SearchSettings& settings) {
    double least = INFINITY;
    for (int trial = 0; trial < std::min(settings.trialCount(), kTrialsLookedAt); ++trial) {
        if (const auto config = settings.config(settings.values(trial)))
            least = std::min(least, neededSeconds(*config));
    }
    return std::isfinite(least) ? least : 0;
}

TooShortTrials tooShortTrials(const SearchSettings& settings, const Corpus& corpus) {
    TooShortTrials result;
    const double shortest = shortestSeconds(corpus);
    for (int trial = 0; trial < std::min(settings.trialCount(), kTrialsLookedAt); ++trial) {
        const auto config = settings.config(settings.values(trial));
        if (!config || neededSeconds(*config) <= shortest) continue;
        ++result.trials;
        result.seconds = std::max(result.seconds, neededSeconds(*config));
    }
    result.clips = clipsBelow(result.seconds, corpus);
    return result;
}

}  // namespace sigwavnet
