#include "core/training/study_workers.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <thread>

#include "core/base/files.h"
#include "core/model/device.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

// Before a worker that found nothing to do is followed by another.
constexpr auto kIdle = std::chrono::seconds(5);

int tasksIn(const std::vector<TaskStatus>& table, std::initializer_list<TaskState> states) {
    return static_cast<int>(std::count_if(table.begin(), table.end(), [&](const TaskStatus& row) {
        return std::find(states.begin(), states.end(), row.state) != states.end();
    }));
}

// What has been reached, as a number that only grows.
int progressOf(const std::vector<TaskStatus>& table) {
    int sum = 0;
    for (const TaskStatus& row : table)
        sum += row.epochs + row.attempts + (row.state == TaskState::Finished ? 1 : 0);
    return sum;
}

}  // namespace

int studyThreads(int jobs) {
    const char* asked = std::getenv("OMP_NUM_THREADS");
    if (asked && std::atoi(asked) > 0) return std::atoi(asked);
    return jobs == 1 ? 0 : std::max(1, static_cast<int>(std::thread::hardware_concurrency()) / jobs);
}

bool isSettled(const std::vector<TaskStatus>& table) {
    return tasksIn(table, {TaskState::Finished, TaskState::Failed}) == static_cast<int>(table.size());
}

StudyWorkers::StudyWorkers(StudyFolder study, StudyWorkersOptions options)
    : study_(std::move(study)), options_(std::move(options)), workers_(static_cast<size_t>(options_.jobs)) {}

Result<StudyWorkers> StudyWorkers::start(StudyFolder study, const StudyWorkersOptions& options) {
    StudyWorkers workers(std::move(study), options);
    if (options.program.empty()) {
        SWN_ASSIGN(workers.options_.program, sigwavnetProgram());
    }
    for (const DeviceInfo& device : devices())
        if (device.id.starts_with("cuda")) workers.gpus_.push_back(device.id);
    SWN_TRY(makeFolder(workers.study_.path() / "workers"));
    SWN_TRY(workers.attend(workers.study_.table()));
    return workers;
}

fs::path StudyWorkers::logFile(size_t index) const {
    return study_.path() / "workers" / ("worker" + std::to_string(index + 1) + ".log");
}

Status StudyWorkers::begin(size_t index, int progress) {
    const bool spread = options_.device == "auto" && gpus_.size() > 1;
    Command command;
    command.arguments = {options_.program.string(),
                         "crossvalidate",
                         "--worker",
                         study_.path().string(),
                         "--device",
                         spread ? gpus_[index % gpus_.size()] : options_.device,
                         "--parent",
                         std::to_string(::getpid())};
    if (!options_.corpus.empty())
        command.arguments.insert(command.arguments.end(), {"--corpus", options_.corpus.string()});
    if (study_.plan().threads > 0)
        command.environment["OMP_NUM_THREADS"] = std::to_string(study_.plan().threads);
    // Workers that wait for each other's turn on a processor must not spin.
    if (!std::getenv("OMP_WAIT_POLICY")) command.environment["OMP_WAIT_POLICY"] = "passive";
    command.output = logFile(index);
    SWN_ASSIGN(Subprocess process, Subprocess::start(command));
    workers_[index] = {std::move(process), std::nullopt, progress};
    return {};
}

// What went wrong when the worker has ended in a way that another would, too.
std::optional<Error> StudyWorkers::noticeEnd(size_t index, int progress) {
    Worker& worker = workers_[index];
    if (!worker.process) return {};
    const auto end = worker.process->poll();
    if (!end) return {};
    worker.process.reset();
    worker.idleSince = end->good() ? std::optional(Clock::now()) : std::nullopt;
    if (end->good() || stopping_ || progress > worker.progressAtStart) return {};
    stopping_ = true;
    return Error{
        ErrorKind::Internal,
        logFile(index).string(),
        {CORE_TEXT("A worker could not go on: %1"), {end->signal != 0 ? end->text() : lastWords(index)}}};
}

// The worker's last error line.
std::string StudyWorkers::lastWords(size_t index) const {
    const std::string prefix = "sigwavnet: ";
    const auto log = readFile(logFile(index));
    const size_t line = log ? log->rfind(prefix) : std::string::npos;
    if (line == std::string::npos) return "?";
    const size_t begin = line + prefix.size();
    return log->substr(begin, log->find('\n', begin) - begin);
}

Status StudyWorkers::attend(const std::vector<TaskStatus>& table) {
    const int progress = progressOf(table);
    std::optional<Error> trouble;
    for (size_t i = 0; i < workers_.size(); ++i)
        if (auto error = noticeEnd(i, progress)) trouble = std::move(error);
    if (trouble) return *std::move(trouble);
    const int open = tasksIn(table, {TaskState::Waiting, TaskState::Interrupted});
    const int wanted = open + tasksIn(table, {TaskState::Running});
    for (size_t i = 0; i < workers_.size() && open > 0 && !stopping_ && alive() < wanted; ++i) {
        const Worker& worker = workers_[i];
        if (worker.process || (worker.idleSince && Clock::now() - *worker.idleSince < kIdle)) continue;
        SWN_TRY(begin(i, progress));
    }
    return {};
}

int StudyWorkers::alive() const {
    return static_cast<int>(std::count_if(workers_.begin(), workers_.end(),
                                          [](const Worker& worker) { return worker.process.has_value(); }));
}

void StudyWorkers::askToStop() {
    stopping_ = true;
    for (Worker& worker : workers_)
        if (worker.process) worker.process->askToEnd();
}

void StudyWorkers::waitForAll(std::chrono::milliseconds grace) {
    const auto deadline = Clock::now() + grace;
    for (Worker& worker : workers_) {
        if (!worker.process) continue;
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        worker.process->terminate(std::max(left, std::chrono::milliseconds(0)));
        worker.process.reset();
    }
}

}  // namespace sigwavnet
