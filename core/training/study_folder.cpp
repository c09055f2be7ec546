#include "core/training/study_folder.h"

#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/base/files.h"
#include "core/checkpoint/run_folder.h"
#include "core/training/fingerprint.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kPlan = "study.json";

std::string hostName() {
    char name[256] = "";
    return ::gethostname(name, sizeof name - 1) == 0 ? name : "";
}

// Whole rows of metrics.jsonl, a row an epoch; a torn last one does not count.
int trainedEpochs(const fs::path& run) {
    const auto text = readFile(run / "metrics.jsonl", uint64_t(1) << 28);
    return text ? static_cast<int>(std::count(text->begin(), text->end(), '\n')) : 0;
}

// What a task's journal tells.
struct Attempts {
    int taken = 0;
    int losses = 0;
    bool open = false;   // taken, and not a word since
    int openEpochs = 0;  // what the run had when it was taken
    bool final = false;
    std::string error;

    // Another attempt begins, or is thought about, when the run has `epochs`.
    void settle(int epochs) {
        if (!open) return;
        losses = epochs > openEpochs ? 0 : losses + 1;
        open = false;
    }
    void apply(const Json& line) {
        const std::string event = line.value("event", "");
        if (event == "taken") {
            const int epochs = line.value("epochs", 0);
            settle(epochs);
            ++taken;
            open = true;
            openEpochs = epochs;
        } else if (event == "failed") {
            open = false;
            ++losses;
            final = line.value("final", false);
            error = line.value("error", "");
        } else if (event == "paused" || event == "finished" || event == "retry") {
            *this = {taken, 0, false, 0, false, ""};
        }
    }
};

Attempts readAttempts(const fs::path& journal) {
    Attempts attempts;
    const auto text = readFile(journal, 1 << 24);
    if (!text) return attempts;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);) {
        const Json json = Json::parse(line, nullptr, /*allow_exceptions=*/false);
        if (json.is_object()) attempts.apply(json);  // the rest of a line whose writer was killed is no event
    }
    return attempts;
}

std::string lostText(int losses) {
    return "Its process died " + std::to_string(losses) + " times in a row without finishing an epoch.";
}

}  // namespace

const char* taskStateName(TaskState state) {
    switch (state) {
        case TaskState::Waiting:
            return "waiting";
        case TaskState::Running:
            return "running";
        case TaskState::Interrupted:
            return "interrupted";
        case TaskState::Finished:
            return "finished";
        case TaskState::Failed:
            return "failed";
    }
    return "";
}

Result<StudyFolder> StudyFolder::create(const fs::path& folder, const StudyPlan& plan) {
    SWN_TRY(makeFolder(folder));
    const fs::path path = fs::absolute(folder);
    std::error_code failed;
    const bool begun = fs::exists(path / kPlan, failed);
    if (!begun && std::any_of(fs::directory_iterator(path, failed), fs::directory_iterator(),
                              [](const auto& entry) { return entry.path().filename() != "study.lock"; }))
        return Error{ErrorKind::Exists,
                     folder.string(),
                     {CORE_TEXT("The folder already holds other files; choose a new one for this study.")}};
    // Two machines that begin the same study at once: one writes, the other finds it written.
    SWN_ASSIGN(const FileLock lock, FileLock::acquire(path / "study.lock"));
    if (fs::exists(path / kPlan, failed)) {
        SWN_ASSIGN(StudyFolder present, open(path));
        SWN_TRY(checkSamePlan(plan, present.plan(), folder.string()));
        return present;
    }
    SWN_TRY(makeFolder(path / "claims"));
    SWN_TRY(makeFolder(path / "attempts"));
    SWN_TRY(writeFileAtomically(path / kPlan, studyPlanJson(plan)));
    return StudyFolder(path, plan);
}

Result<StudyFolder> StudyFolder::open(const fs::path& folder) {
    std::error_code failed;
    if (!fs::exists(folder / kPlan, failed))
        return Error{ErrorKind::NotFound,
                     folder.string(),
                     {CORE_TEXT("No study was begun in this folder: it has no study.json.")}};
    const fs::path path = fs::absolute(folder);
    SWN_ASSIGN(const std::string text, readFile(path / kPlan, 1 << 26));
    SWN_ASSIGN(StudyPlan plan, studyPlanFromJson(text, (path / kPlan).string()));
    return StudyFolder(path, std::move(plan));
}

Result<Corpus> StudyFolder::openCorpus(const fs::path& moved, Progress& progress) const {
    SWN_ASSIGN(Corpus corpus,
               importCorpus(moved.empty() ? plan_.openedFrom : moved, plan_.openedAs, progress));
    if (corpusFingerprint(corpus) == plan_.corpusHash) return corpus;
    return Error{
        ErrorKind::Invalid,
        corpus.root.string(),
        {CORE_TEXT(
            "The corpus has other clips or labels than when the study began, so their results could not "
            "be compared; put them back, or begin a new study.")}};
}

fs::path StudyFolder::claimFile(size_t task) const {
    return path_ / "claims" / (plan_.tasks[task].name + ".lock");
}

fs::path StudyFolder::journal(size_t task) const {
    return path_ / "attempts" / (plan_.tasks[task].name + ".jsonl");
}

Status StudyFolder::append(size_t task, const std::string& event, const std::string& error,
                           bool final) const {
    Json line = {{"event", event},
                 {"epochs", trainedEpochs(taskFolder(task))},
                 {"time", static_cast<int64_t>(std::time(nullptr))},
                 {"host", hostName()},
                 {"process", static_cast<int>(::getpid())}};
    if (event == "failed") {
        line["final"] = final;
        line["error"] = error;
    }
    // On a line of its own, even when the one before was torn by a kill.
    const auto before = readFile(journal(task), 1 << 24);
    const bool torn = before && !before->empty() && before->back() != '\n';
    return appendLine(journal(task),
                      (torn ? "\n" : "") + line.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Result<std::optional<StudyClaim>> StudyFolder::claim() {
    for (size_t task = 0; task < plan_.tasks.size(); ++task) {
        const TaskState before = status(task).state;
        if (before != TaskState::Waiting && before != TaskState::Interrupted) continue;
        SWN_ASSIGN(auto lock, FileLock::tryAcquire(claimFile(task)));
        if (!lock) continue;
        StudyClaim claim(task, taskFolder(task), std::move(*lock));
        // Asked again, now that nobody else can change the answer.
        if (recordedState(claim.folder) == RunState::Finished) continue;
        Attempts attempts = readAttempts(journal(task));
        attempts.settle(trainedEpochs(claim.folder));
        if (attempts.final || attempts.losses >= plan_.attempts) continue;
        SWN_TRY(append(task, "taken"));
        return std::optional<StudyClaim>(std::move(claim));
    }
    return std::optional<StudyClaim>();
}

Status StudyFolder::reportFinished(StudyClaim claim) {
    return append(claim.task, "finished");
}

Status StudyFolder::reportPaused(StudyClaim claim) {
    return append(claim.task, "paused");
}

Status StudyFolder::reportFailed(StudyClaim claim, const Error& error, bool final) {
    return append(claim.task, "failed", error.text(), final);
}

TaskStatus StudyFolder::status(size_t task) const {
    TaskStatus status;
    const fs::path run = taskFolder(task);
    Attempts attempts = readAttempts(journal(task));
    status.attempts = attempts.taken;
    status.epochs = trainedEpochs(run);
    status.error = attempts.error;
    // The run's own lock as well: a person may train on with it by hand.
    if (FileLock::heldByAnother(claimFile(task)) || FileLock::heldByAnother(run / "run.lock")) {
        status.state = TaskState::Running;
    } else if (recordedState(run) == RunState::Finished) {
        status.state = TaskState::Finished;
    } else {
        attempts.settle(status.epochs);
        const bool givenUp = attempts.final || attempts.losses >= plan_.attempts;
        status.state = givenUp               ? TaskState::Failed
                       : attempts.taken == 0 ? TaskState::Waiting
                                             : TaskState::Interrupted;
        if (givenUp && status.error.empty()) status.error = lostText(attempts.losses);
    }
    status.losses = attempts.losses;
    return status;
}

std::vector<TaskStatus> StudyFolder::table() const {
    std::vector<TaskStatus> rows;
    for (size_t task = 0; task < plan_.tasks.size(); ++task) rows.push_back(status(task));
    return rows;
}

Result<int> StudyFolder::retryFailed() {
    int count = 0;
    for (size_t task = 0; task < plan_.tasks.size(); ++task) {
        if (status(task).state != TaskState::Failed) continue;
        SWN_ASSIGN(const auto lock, FileLock::tryAcquire(claimFile(task)));
        if (!lock) continue;
        SWN_TRY(append(task, "retry"));
        ++count;
    }
    return count;
}

}  // namespace sigwavnet
