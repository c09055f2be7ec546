// A study on a disk, worked on by any number of processes of any number of machines that share it.
//
//   study.json   the plan (study_plan.h)      claims/    a lock a task, held by who trains it
//   NAME/        a task's run                 attempts/  a journal a task: who took it, and how that ended
//                (core/checkpoint/run_folder.h)
//   summary.json, predictions.csv, …          the results so far (cross_validation.h)
//
// Workers never talk to each other: one claims a task, trains it, and claims the next. A task whose worker
// died is free again, and goes on from its last checkpoint.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/file_lock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/training/study_plan.h"

namespace sigwavnet {

// A task that is this process's alone until the claim is destroyed.
class StudyClaim {
public:
    size_t task = 0;
    std::filesystem::path folder;  // of the run; may hold one that an earlier worker began

private:
    friend class StudyFolder;
    StudyClaim(size_t index, std::filesystem::path path, FileLock lock)
        : task(index), folder(std::move(path)), lock_(std::move(lock)) {}
    FileLock lock_;
};

enum class TaskState {
    Waiting,      // not begun
    Running,      // someone holds its claim
    Interrupted,  // begun; its worker paused or died: the next claim goes on with it
    Finished,
    Failed,  // given up
};
const char* taskStateName(TaskState state);  // "waiting" "running" …

struct TaskStatus {
    TaskState state = TaskState::Waiting;
    int epochs = 0;     // trained so far
    int attempts = 0;   // times that a worker took it
    int losses = 0;     // attempts in a row that failed or died without progress
    std::string error;  // of the last attempt that failed
};

// Any number of objects and processes may use one folder. One object: one thread at a time.
class StudyFolder {
public:
    // Begins the study, or opens it when the folder holds it already. Errors: Exists (the folder holds other
    // files), Invalid (another study: says what differs), NoSpace …
    static Result<StudyFolder> create(const std::filesystem::path& folder, const StudyPlan& plan);
    // Errors: NotFound (no study there), studyPlanFromJson()'s.
    static Result<StudyFolder> open(const std::filesystem::path& folder);

    const std::filesystem::path& path() const { return path_; }
    const StudyPlan& plan() const { return plan_; }
    std::filesystem::path taskFolder(size_t task) const { return path_ / plan_.tasks[task].name; }

    // The study's corpus; `moved`: where it lies on this machine (empty: in the same place). Errors:
    // importCorpus()'s; Invalid (other clips than those that the study began with).
    Result<Corpus> openCorpus(const std::filesystem::path& moved, Progress& progress) const;

    // The next task for a free worker; nothing when what is left is in other workers' hands, or nothing is
    // left.
    Result<std::optional<StudyClaim>> claim();

    // How the attempt of a claim ended; the task is free for others afterwards.
    Status reportFinished(StudyClaim claim);
    Status reportPaused(StudyClaim claim);  // on purpose, or by something that is not the task's fault
    // `final`: no other attempt would end differently.
    Status reportFailed(StudyClaim claim, const Error& error, bool final);

    // Cheap enough to be asked twice a second.
    TaskStatus status(size_t task) const;
    std::vector<TaskStatus> table() const;  // by task

    // Lets tasks that were given up be tried again: someone may have mended what was wrong. How many there
    // were.
    Result<int> retryFailed();

private:
    StudyFolder(std::filesystem::path path, StudyPlan plan)
        : path_(std::move(path)), plan_(std::move(plan)) {}
    std::filesystem::path claimFile(size_t task) const;
    std::filesystem::path journal(size_t task) const;
    Status append(size_t task, const std::string& event, const std::string& error = "",
                  bool final = false) const;

    std::filesystem::path path_;
    StudyPlan plan_;
};

}  // namespace sigwavnet
