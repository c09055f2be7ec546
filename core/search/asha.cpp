#include "core/search/asha.h"

#include <algorithm>
#include <cmath>

namespace sigwavnet {

namespace {

bool ranksBefore(const Asha::Place& a, const Asha::Place& b) {
    if (a.failed != b.failed) return b.failed;
    if (!a.failed && a.score != b.score) return a.score > b.score;
    return a.trial < b.trial;
}

Error wrongSetting(const char* where, const char* format, std::vector<std::string> args = {}) {
    return {ErrorKind::Invalid, where, {format, std::move(args)}};
}

}  // namespace

Result<std::vector<int>> rungMilestones(const AshaOptions& options) {
    if (options.minEpochs < 1) {
        return wrongSetting("min_epochs", CORE_TEXT("The least training must be at least 1 epoch, not %1."),
                     {std::to_string(options.minEpochs)});
    }
    if (options.reduction < 2) {
        return wrongSetting("eta", CORE_TEXT("The reduction factor must be at least 2, not %1."),
                     {std::to_string(options.reduction)});
    }
    if (options.stoppingRate < 0) {
        return wrongSetting("early_stopping_rate", CORE_TEXT("The early-stopping rate can't be negative (%1)."),
                     {std::to_string(options.stoppingRate)});
    }
    std::vector<int> milestones;
    int power = 0;
    for (int64_t epochs = options.minEpochs; epochs <= options.maxEpochs; epochs *= options.reduction) {
        if (power++ >= options.stoppingRate) milestones.push_back(static_cast<int>(epochs));
    }
    if (!milestones.empty()) return milestones;
    return wrongSetting(
        "max_epochs",
        CORE_TEXT("Not one rung fits: the first would end after %1 epochs × %2^%3, but at most %4 are "
                  "allowed. Raise the largest number of epochs or lower the least."),
        {std::to_string(options.minEpochs), std::to_string(options.reduction),
         std::to_string(options.stoppingRate), std::to_string(options.maxEpochs)});
}

Asha::Asha(int rungs, int reduction, int maxTrials)
    : reduction_(reduction), maxTrials_(maxTrials), rungs_(static_cast<size_t>(rungs)) {}

std::optional<TrialJob> Asha::next() const {
    for (int rung = rungs() - 2; rung >= 0; --rung) {
        if (const auto job = promotion(rung)) return job;
    }
    if (trials() < maxTrials_) return TrialJob{trials(), 0};
    return std::nullopt;
}

std::optional<TrialJob> Asha::promotion(int rung) const {
    const std::vector<Place>& ranked = places(rung);
    const size_t candidates = ranked.size() / static_cast<size_t>(reduction_);
    for (size_t i = 0; i < candidates; ++i) {
        if (ranked[i].failed) break;  // and all behind it
        if (highestRung(ranked[i].trial) == rung) return TrialJob{ranked[i].trial, rung + 1};
    }
    return std::nullopt;
}

void Asha::start(TrialJob job) {
    if (job.trial >= trials()) climbed_.resize(static_cast<size_t>(job.trial) + 1, 0);
    int& climbed = climbed_[static_cast<size_t>(job.trial)];
    climbed = std::max(climbed, job.rung);
}

bool Asha::known(TrialJob job) const {
    return job.trial >= 0 && job.trial < trials() && job.rung >= 0 && job.rung <= highestRung(job.trial);
}

bool Asha::hasReported(TrialJob job) const {
    const auto& ranked = places(job.rung);
    return std::any_of(ranked.begin(), ranked.end(), [&](const Place& p) { return p.trial == job.trial; });
}

bool Asha::report(TrialJob job, double score) {
    if (!std::isfinite(score)) return reportFailure(job);
    return insert(job, {job.trial, score, false});
}

bool Asha::reportFailure(TrialJob job) {
    return insert(job, {job.trial, 0, true});
}

bool Asha::insert(TrialJob job, Place place) {
    if (!known(job) || hasReported(job)) return false;
    auto& ranked = rungs_[static_cast<size_t>(job.rung)];
    ranked.insert(std::upper_bound(ranked.begin(), ranked.end(), place, ranksBefore), place);
    return true;
}

std::vector<TrialJob> Asha::openJobs() const {
    std::vector<std::vector<bool>> ended(rungs_.size(), std::vector<bool>(climbed_.size()));
    for (size_t rung = 0; rung < rungs_.size(); ++rung) {
        for (const Place& place : rungs_[rung]) ended[rung][static_cast<size_t>(place.trial)] = true;
    }
    std::vector<TrialJob> open;
    for (int trial = 0; trial < trials(); ++trial) {
        const int rung = highestRung(trial);
        if (!ended[static_cast<size_t>(rung)][static_cast<size_t>(trial)]) open.push_back({trial, rung});
    }
    return open;
}

std::optional<TrialJob> Asha::best() const {
    for (int rung = rungs() - 1; rung >= 0; --rung) {
        const auto& ranked = places(rung);
        if (!ranked.empty() && !ranked.front().failed) return TrialJob{ranked.front().trial, rung};
    }
    return std::nullopt;
}

}  // namespace sigwavnet
