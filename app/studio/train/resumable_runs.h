// Runs that ended before their last epoch and can go on.
#pragma once

#include <QString>

#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/checkpoint/run_folder.h"

namespace sigwavnet::studio {

struct ResumableRun {
    QString folder;
    RunState state = RunState::Interrupted;  // or Paused
    int epochs = 0, planned = 0;             // finished, and of the whole schedule
};

// Those directly in `root` that were interrupted (killed, a power cut) or stopped with a checkpoint, the latest first. Runs
// of studies (folds, trials) are their study's business. A missing folder has none. Errors: Cancelled, Unreadable.
Result<std::vector<ResumableRun>> findResumableRuns(const QString& root, Progress& progress);

// "The training emodb-small was interrupted after 12 of 70 epochs."
QString resumableText(const ResumableRun& run);

}  // namespace sigwavnet::studio
