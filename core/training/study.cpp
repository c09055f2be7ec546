#include "core/training/study.h"

#include "core/training/run_data.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

enum class Blame {
    TaskForGood,  // every attempt would end like this
    Task,         // the next attempt may do better
    Surroundings,
};

Blame blameFor(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::Invalid:
        case ErrorKind::TooShort:
        case ErrorKind::Unsupported:
            return Blame::TaskForGood;
        case ErrorKind::OutOfMemory:
        case ErrorKind::Internal:
        case ErrorKind::Exists:
            return Blame::Task;
        case ErrorKind::NotFound:
        case ErrorKind::Unreadable:
        case ErrorKind::NoSpace:
        case ErrorKind::Device:
        case ErrorKind::Cancelled:
            return Blame::Surroundings;
    }
    return Blame::Surroundings;
}

// Whether there is a run to go on with; a worker may have died before it had begun one.
Result<bool> hasRun(const fs::path& folder) {
    const Status version = checkRunVersion(folder);
    if (version) return true;
    if (version.error().kind == ErrorKind::NotFound) return false;
    return version.error();
}

Error stopped(const StudyFolder& folder) {
    return {ErrorKind::Cancelled,
            folder.path().string(),
            {CORE_TEXT("The study was stopped; it can be gone on with.")}};
}

struct Worker {
    StudyFolder& folder;
    const Corpus& corpus;
    const Device& device;
    StudyObserver& observer;
    Progress& progress;
    TrainingControl* control;

    bool asked() const {
        return progress.cancelled() || (control && control->wish() == TrainingControl::Wish::Stop);
    }

    Status train(const StudyClaim& claim) const {
        const TrainingConfig config = folder.plan().config(folder.plan().tasks[claim.task]);
        SWN_ASSIGN(const bool resume, hasRun(claim.folder));
        SWN_ASSIGN(const TrainingOutcome outcome,
                   resume
                       ? resumeTraining(corpus, device, claim.folder, observer, progress, control)
                       : sigwavnet::train(corpus, config, device, claim.folder, observer, progress, control));
        if (outcome.paused) return stopped(folder);
        return {};
    }

    // Whether to go on: an error ends the worker.
    Status report(StudyClaim claim, const Status& end) const {
        const StudyTask& task = folder.plan().tasks[claim.task];
        if (end) {
            SWN_TRY(folder.reportFinished(std::move(claim)));
            observer.finished(task);
            return {};
        }
        const Blame blame = blameFor(end.error().kind);
        observer.ended(task, end.error());
        if (blame != Blame::Surroundings)
            return folder.reportFailed(std::move(claim), end.error(), blame == Blame::TaskForGood);
        SWN_TRY(folder.reportPaused(std::move(claim)));
        return end.error();
    }
};

}  // namespace

Result<int> runStudyWorker(StudyFolder& folder, const Corpus& corpus, const Device& device,
                           StudyObserver& observer, Progress& progress, TrainingControl* control) {
    const Worker worker{folder, corpus, device, observer, progress, control};
    for (int finished = 0;;) {
        if (worker.asked()) return stopped(folder);
        SWN_ASSIGN(auto claim, folder.claim());
        if (!claim) return finished;
        observer.claimed(folder.plan().tasks[claim->task], folder.status(claim->task).attempts);
        const Status end = worker.train(*claim);
        if (end) ++finished;
        SWN_TRY(worker.report(std::move(*claim), end));
    }
}

}  // namespace sigwavnet
