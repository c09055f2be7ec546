// A worker of a study: claims tasks, trains them, and reports, until there is nothing left for it.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"
#include "core/model/device.h"
#include "core/training/control.h"
#include "core/training/study_folder.h"
#include "core/training/trainer.h"

namespace sigwavnet {

// Told by the worker, on its thread; of the task's training by the functions of its base.
class StudyObserver : public TrainingObserver {
public:
    virtual void claimed(const StudyTask&, int /*attempt*/) {}
    virtual void finished(const StudyTask&) {}
    // `error` as train() gave it; Cancelled when the task was paused.
    virtual void ended(const StudyTask&, const Error& /*error*/) {}
};

// Trains tasks one after another, from their last checkpoint where there is one. How many this worker
// finished. It never waits: when all that is left is in other workers' hands it returns. A task that fails by
// itself (it diverged, its training part lacks a class, it takes too much memory …) is recorded and left, and
// the worker goes on.
//
// Errors: Cancelled when `control` or `progress` stopped it (the task is paused with a checkpoint); what
// would meet every task (a full disk, a missing corpus or device): the task stays open for others.
Result<int> runStudyWorker(StudyFolder& folder, const Corpus& corpus, const Device& device,
                           StudyObserver& observer, Progress& progress, TrainingControl* control = nullptr);

}  // namespace sigwavnet
