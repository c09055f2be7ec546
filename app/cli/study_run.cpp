// Begins, follows and joins studies for crossvalidate and ablate.
#include <unistd.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <thread>

#include "app/cli/study_options.h"
#include "app/cli/study_output.h"
#include "app/cli/training_signals.h"
#include "app/cli/worker_patience.h"
#include "core/training/run_record.h"
#include "core/training/study.h"
#include "core/training/study_workers.h"

namespace sigwavnet::cli {

namespace {


std::string taskText(const StudyTask& task) {
    return task.name + " (" + task.foldName + ", seed " + std::to_string(task.seed) + ")";
}

// What a task's new state tells a person; empty when it is not worth a line.
std::string newsOf(const StudyFolder& study, size_t index, const TaskStatus& before, const TaskStatus& now) {
    const std::string name = taskText(study.plan().tasks[index]);
    if (now.state == TaskState::Finished && before.state != TaskState::Finished) {
        const RunRecord run = readRun(study.taskFolder(index), "");
        return name + ": " +
               (run.test ? "WA " + percentText(run.test->wa) + ", UAR " + percentText(run.test->uar)
                         : "not tested: no test clip could be read");
    }
    if (now.state == TaskState::Failed && before.state != TaskState::Failed)
        return name + " failed: " + now.error;
    if (now.attempts > before.attempts)
        return name + ": training" + (now.attempts > 1 ? ", attempt " + std::to_string(now.attempts) : "");
    return "";
}

class Follower {
public:
    Follower(const StudyFolder& study, Console& console) : study_(study), console_(console) {
        // What was found before this call is no news.
        seen_ = study.table();
    }

    const std::vector<TaskStatus>& look() {
        std::vector<TaskStatus> now = study_.table();
        for (size_t i = 0; i < now.size(); ++i)
            if (const std::string line = newsOf(study_, i, seen_[i], now[i]); !line.empty())
                console_.note(line);
        seen_ = std::move(now);
        report();
        return seen_;
    }

private:
    void report() {
        int64_t done = 0, total = 0, finished = 0;
        std::string running;
        for (size_t i = 0; i < seen_.size(); ++i) {
            const StudyTask& task = study_.plan().tasks[i];
            const int epochs = study_.plan().variants[static_cast<size_t>(task.variant)].config.epochs;
            const bool settled = seen_[i].state == TaskState::Finished || seen_[i].state == TaskState::Failed;
            total += epochs;
            done += settled ? epochs : seen_[i].epochs;
            finished += settled ? 1 : 0;
            if (seen_[i].state == TaskState::Running)
                running +=
                    ", " + task.name + " " + std::to_string(seen_[i].epochs) + "/" + std::to_string(epochs);
        }
        console_.report(done, total,
                        {CORE_TEXT("Trainings: %1 of %2 done%3"),
                         {std::to_string(finished), std::to_string(seen_.size()), running}});
    }

    const StudyFolder& study_;
    Console& console_;
    std::vector<TaskStatus> seen_;
};

Result<int> printResults(const StudyFolder& study, bool json, Console& console) {
    SWN_ASSIGN(const auto results, collectResults(study));
    SWN_TRY(writeResults(study, results));
    SWN_TRY(json ? console.print(summaryJson(study.plan(), results))
                 : console.print(studyText(study.plan(), results)));
    const auto table = study.table();
    const bool failed = std::any_of(table.begin(), table.end(),
                                    [](const TaskStatus& row) { return row.state == TaskState::Failed; });
    if (failed)
        console.note("Some trainings failed; when the cause is mended, try them again with --resume " +
                     study.path().string());
    return failed ? 1 : 0;
}

// Until every task has finished or was given up, here or on another machine. Error Cancelled: stopped by the
// person.
Status followWorkers(const StudyFolder& study, const StudyArguments& arguments, Console& console) {
    Follower follower(study, console);
    SWN_ASSIGN(StudyWorkers workers,
               StudyWorkers::start(study, {arguments.jobs, arguments.device, arguments.corpus.path, {}}));
    std::optional<Error> trouble;
    while (true) {
        const auto& table = follower.look();
        if (isSettled(table) && workers.alive() == 0) return {};
        if (const Status status = workers.attend(table); !status) trouble = status.error();
        if (trouble && workers.alive() == 0) return *trouble;
        if (console.cancelled()) break;
        std::this_thread::sleep_for(kWorkersLook);
    }
    console.note("Stopping the workers; each writes a checkpoint …");
    workers.askToStop();
    workers.waitForAll(kWorkersGrace);
    return Error{ErrorKind::Cancelled, study.path().string(), {CORE_TEXT("The study was paused.")}};
}

Result<int> followStudy(const StudyFolder& study, const StudyArguments& arguments, Console& console) {
    const Status end = followWorkers(study, arguments, console);
    if (!end && end.error().kind != ErrorKind::Cancelled) return end.error();
    SWN_ASSIGN(const int status, printResults(study, arguments.json, console));
    if (end) return status;
    console.note("Paused; go on with --resume " + study.path().string());
    return kPaused;
}

void noteLeaksOfFirstFold(const Corpus& corpus, const TrainingConfig& config, Console& console) {
    const auto folds = makeFolds(corpus, config.split);
    if (!folds || folds->empty()) return;
    for (const Leak& leak : findLeaks(corpus, folds->front()))
        console.note("first fold: " + leak.message.text());
}

Result<int> beginStudy(const StudyArguments& arguments, StudyPlan::Kind kind,
                       std::vector<StudyVariant> variants, Console& console) {
    SWN_TRY(Device::parse(arguments.device));
    CorpusSource source = arguments.corpus;
    for (const StudyVariant& variant : variants) {
        source.classMap = variant.config.classMap;
        // The same clips for every variant.
        source.minimumSeconds =
            std::max(source.minimumSeconds,
                     double(variant.config.network.minimumSamples()) / variant.config.preparation.rate.hz);
    }
    SWN_ASSIGN(const Corpus corpus, openCorpus(source, console));
    noteProblems(corpus.problems, console);
    noteLeaksOfFirstFold(corpus, variants.front().config, console);
    StudyOptions options;
    options.kind = kind;
    options.repeats = arguments.repeats;
    options.ensemble = arguments.ensemble;
    options.threads = studyThreads(arguments.jobs);
    SWN_ASSIGN(const StudyPlan plan, makeStudyPlan(corpus, std::move(variants), options));
    SWN_ASSIGN(StudyFolder study, StudyFolder::create(arguments.out, plan));
    SWN_TRY(study.retryFailed());
    console.note(std::to_string(plan.tasks.size()) + " trainings, " + std::to_string(arguments.jobs) +
                 " at a time");
    return followStudy(study, arguments, console);
}

// Says in the worker's log what it does, and stops it when the process that started it is gone.
class StudyWorkerLog final : public StudyObserver {
public:
    StudyWorkerLog(Console& console, TrainingControl& control, int parent)
        : console_(console), control_(control), parent_(parent) {}
    void claimed(const StudyTask& task, int attempt) override {
        console_.note(taskText(task) + ": training, attempt " + std::to_string(attempt));
    }
    void finished(const StudyTask& task) override { console_.note(taskText(task) + ": finished"); }
    void ended(const StudyTask& task, const Error& error) override {
        console_.note(taskText(task) + ": " + error.text());
    }
    void batch(const BatchReport&) override {
        if (parent_ > 0 && ::getppid() != parent_) control_.ask(TrainingControl::Wish::Stop);
    }

private:
    Console& console_;
    TrainingControl& control_;
    int parent_;
};

Result<int> workOnStudy(const StudyArguments& arguments, Console& console) {
    SWN_ASSIGN(StudyFolder study, StudyFolder::open(arguments.worker));
    SWN_ASSIGN(const Device device, Device::parse(arguments.device));
    SWN_ASSIGN(const Corpus corpus, study.openCorpus(arguments.corpus.path, console));
    TrainingControl control;
    const TrainingSignals signals(control);
    StudyWorkerLog log(console, control, arguments.parent);
    SilentProgress progress;
    const Result<int> end = runStudyWorker(study, corpus, device, log, progress, &control);
    if (!end && end.error().kind == ErrorKind::Cancelled) return kPaused;
    SWN_TRY(end);
    return 0;
}

}  // namespace

Result<int> runStudyCommand(const StudyArguments& arguments, StudyPlan::Kind kind,
                            const std::function<Result<std::vector<StudyVariant>>()>& variants,
                            Console& console) {
    if (!arguments.worker.empty()) return workOnStudy(arguments, console);
    if (!arguments.show.empty()) {
        SWN_ASSIGN(const StudyFolder study, StudyFolder::open(arguments.show));
        SWN_ASSIGN(const auto results, collectResults(study));
        SWN_TRY(arguments.json ? console.print(summaryJson(study.plan(), results))
                               : console.print(studyText(study.plan(), results)));
        return 0;
    }
    if (!arguments.resume.empty()) {
        SWN_ASSIGN(StudyFolder study, StudyFolder::open(arguments.resume));
        SWN_TRY(study.retryFailed());
        return followStudy(study, arguments, console);
    }
    SWN_ASSIGN(std::vector<StudyVariant> all, variants());
    return beginStudy(arguments, kind, std::move(all), console);
}

}  // namespace sigwavnet::cli
