#include "app/studio/train/resumable_runs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

#include "app/studio/paths.h"
#include "core/base/files.h"
#include "core/training/epoch_history.h"

namespace sigwavnet::studio {

namespace fs = std::filesystem;

namespace {

struct ResumeWords {
    Q_DECLARE_TR_FUNCTIONS(ResumableRuns)
};

struct Found {
    ResumableRun run;
    fs::file_time_type changed;
};

}  // namespace

Result<std::vector<ResumableRun>> findResumableRuns(const QString& root, Progress& progress) {
    std::vector<Found> found;
    std::error_code failed;
    for (fs::directory_iterator entry(toPath(root), failed), end; !failed && entry != end; entry.increment(failed)) {
        if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {CORE_TEXT("Cancelled.")}};
        const fs::path folder = entry->path();
        std::error_code unknown;
        const auto changed = fs::last_write_time(folder / "log.txt", unknown);
        if (unknown) continue;  // no run, or one that never began
        const RunState state = runState(folder);
        if (state != RunState::Interrupted && state != RunState::Paused) continue;
        const auto config = readRunConfig(folder);
        const auto epochs = readEpochs(folder);
        if (!config || !epochs) continue;  // nothing that a training could go on with
        found.push_back({{fromPath(folder), state, int(epochs->size()), config->epochs}, changed});
    }
    if (failed && failed != std::errc::no_such_file_or_directory) return errnoError(failed.value(), toPath(root));
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.changed > b.changed; });
    std::vector<ResumableRun> runs;
    for (Found& one : found) runs.push_back(std::move(one.run));
    return runs;
}

QString resumableText(const ResumableRun& run) {
    const QString name = QFileInfo(run.folder).fileName();
    if (run.state == RunState::Paused)
        return ResumeWords::tr("The training %1 was stopped after %2 of %3 epochs.")
            .arg(name)
            .arg(run.epochs)
            .arg(run.planned);
    return ResumeWords::tr("The training %1 was interrupted after %2 of %3 epochs.")
        .arg(name)
        .arg(run.epochs)
        .arg(run.planned);
}

}  // namespace sigwavnet::studio
