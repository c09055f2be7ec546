// The worker processes of a study on this machine.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/subprocess.h"
#include "core/training/study_folder.h"

namespace sigwavnet {

// Threads of each of `jobs` workers, for StudyOptions: the processors are shared out once, so that the same
// study always computes with the same threads and finds the same bits. OMP_NUM_THREADS where it is set.
int studyThreads(int jobs);

struct StudyWorkersOptions {
    int jobs = 1;
    std::string device = "auto";    // with several GPUs and "auto", each worker gets the next
    std::filesystem::path corpus;   // where the corpus lies on this machine; empty: where it was
    std::filesystem::path program;  // empty: sigwavnetProgram()
};

// Keeps up to `jobs` processes at work as long as there are tasks for them. A process that dies is replaced;
// its task is gone on with until its attempts are used up. A worker stops with a checkpoint when it is asked
// to, and when the process that started it is gone.
//
// Thread-safety: one thread at a time; nothing here waits but the destructor and waitForAll().
class StudyWorkers {
public:
    // Errors: sigwavnetProgram()'s, NoSpace …
    static Result<StudyWorkers> start(StudyFolder study, const StudyWorkersOptions& options);

    // Notices ends and starts what is wanting; to be called about twice a second with the table as it is now.
    // Error: what a worker said that could not go on (the others are still at work).
    Status attend(const std::vector<TaskStatus>& table);
    int alive() const;

    void askToStop();  // and start no others
    void waitForAll(std::chrono::milliseconds grace);

    StudyWorkers(StudyWorkers&&) = default;
    StudyWorkers& operator=(StudyWorkers&&) = default;

private:
    using Clock = std::chrono::steady_clock;
    struct Worker {
        std::optional<Subprocess> process;
        std::optional<Clock::time_point> idleSince;  // ended by itself: there was nothing for it
        int progressAtStart = 0;
    };
    StudyWorkers(StudyFolder study, StudyWorkersOptions options);
    Status begin(size_t index, int progress);
    std::optional<Error> noticeEnd(size_t index, int progress);
    std::filesystem::path logFile(size_t index) const;
    std::string lastWords(size_t index) const;

    StudyFolder study_;
    StudyWorkersOptions options_;
    std::vector<std::string> gpus_;
    std::vector<Worker> workers_;
    bool stopping_ = false;
};

// Whether nothing is left to do: every task has finished or was given up.
bool isSettled(const std::vector<TaskStatus>& table);

}  // namespace sigwavnet
