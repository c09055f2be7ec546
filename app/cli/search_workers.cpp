#include "app/cli/search_workers.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <thread>

#include "app/cli/search_output.h"
#include "app/cli/worker_patience.h"
#include "core/base/files.h"
#include "core/model/device.h"

namespace sigwavnet::cli {

namespace {


class Workers {
public:
    Workers(const SearchFolder& folder, const WorkerOptions& options, Console& console)
        : folder_(folder), options_(options), console_(console) {}

    Status run() {
        SWN_ASSIGN(program_, sigwavnetProgram());
        SWN_TRY(makeFolder(folder_.path() / "workers"));
        SWN_ASSIGN(seen_, folder_.table());
        workers_.resize(static_cast<size_t>(options_.jobs));
        for (size_t i = 0; i < workers_.size(); ++i) SWN_TRY(start(i));
        while (anyone()) {
            if (console_.cancelled()) return stop();
            std::this_thread::sleep_for(kWorkersLook);
            SWN_TRY(look());
            for (size_t i = 0; i < workers_.size(); ++i) SWN_TRY(attend(i));
        }
        SWN_TRY(look());
        if (seen_.finished || seen_.running > 0 || trouble_.empty()) return {};
        return Error{ErrorKind::Internal,
                     folder_.path().string(),
                     {CORE_TEXT("A worker could not go on: %1"), {trouble_}}};
    }

private:
    struct Worker {
        std::optional<Subprocess> process;
        size_t reportsAtStart = 0;
    };

    bool anyone() const {
        return std::any_of(workers_.begin(), workers_.end(),
                           [](const Worker& w) { return w.process.has_value(); });
    }

    std::filesystem::path logFile(size_t i) const {
        return folder_.path() / "workers" / ("worker" + std::to_string(i + 1) + ".log");
    }

    std::string deviceFor(size_t i) const {
        std::vector<std::string> gpus;
        for (const DeviceInfo& device : devices())
            if (device.id.starts_with("cuda")) gpus.push_back(device.id);
        return options_.device == "auto" && gpus.size() > 1 ? gpus[i % gpus.size()] : options_.device;
    }

    Status start(size_t i) {
        Command command;
        command.arguments = {program_.string(),       "search",   "--worker",
                             folder_.path().string(), "--device", deviceFor(i)};
        if (!options_.corpus.empty())
            command.arguments.insert(command.arguments.end(), {"--corpus", options_.corpus});
        if (options_.jobs > 1 && !std::getenv("OMP_NUM_THREADS")) {
            const int threads = static_cast<int>(std::thread::hardware_concurrency()) / options_.jobs;
            command.environment["OMP_NUM_THREADS"] = std::to_string(std::max(1, threads));
        }
        // Workers that wait for each other's turn on a processor must not spin.
        if (!std::getenv("OMP_WAIT_POLICY")) command.environment["OMP_WAIT_POLICY"] = "passive";
        command.output = logFile(i);
        SWN_ASSIGN(workers_[i].process, Subprocess::start(command));
        workers_[i].reportsAtStart = reports(seen_);
        return {};
    }

    // What has been reached so far, as a number that only grows.
    static size_t reports(const SearchTable& table) {
        size_t count = 0;
        for (const TrialRow& row : table.rows) {
            count += static_cast<size_t>(row.record.epochs) + (row.state == TrialState::Failed ? 1 : 0);
            for (const auto& metric : row.record.metrics) count += metric ? 1 : 0;
        }
        return count;
    }

    Status look() {
        SWN_ASSIGN(SearchTable now, folder_.table());
        for (const std::string& line : newsSince(folder_.settings(), seen_, now)) console_.note(line);
        seen_ = std::move(now);
        int64_t ended = 0;
        for (const TrialRow& row : seen_.rows)
            ended += row.state != TrialState::Running && row.state != TrialState::Interrupted ? 1 : 0;
        console_.report(ended, seen_.trialCount, {CORE_TEXT("Searching")});
        return {};
    }

    Status attend(size_t i) {
        Worker& worker = workers_[i];
        if (!worker.process) return {};
        const auto end = worker.process->poll();
        if (!end) return {};
        worker.process.reset();
        if (end->good()) return {};
        if (end->signal != 0) {
            console_.note("a worker ended: " + end->text());
            if (reports(seen_) > worker.reportsAtStart) return start(i);
        }
        trouble_ = end->signal != 0 ? end->text() : lastWords(i);
        return {};
    }

    // The worker's last error line, or how to find out.
    std::string lastWords(size_t i) const {
        const std::string prefix = "sigwavnet: ";
        const auto log = readFile(logFile(i));
        const size_t line = log ? log->rfind(prefix) : std::string::npos;
        if (line == std::string::npos) return "see " + logFile(i).string();
        const size_t begin = line + prefix.size();
        return log->substr(begin, log->find('\n', begin) - begin);
    }

    Status stop() {
        console_.note("Stopping the workers; each writes a checkpoint …");
        for (Worker& worker : workers_)
            if (worker.process) worker.process->askToEnd();
        for (Worker& worker : workers_)
            if (worker.process) worker.process->terminate(kWorkersGrace);
        return Error{ErrorKind::Cancelled,
                     folder_.path().string(),
                     {CORE_TEXT("The search was stopped; go on with: sigwavnet search --resume %1"),
                      {folder_.path().string()}}};
    }

    const SearchFolder& folder_;
    const WorkerOptions& options_;
    Console& console_;
    std::filesystem::path program_;
    std::vector<Worker> workers_;
    SearchTable seen_;
    std::string trouble_;
};

}  // namespace

Status runWorkers(const SearchFolder& folder, const WorkerOptions& options, Console& console) {
    return Workers(folder, options, console).run();
}

}  // namespace sigwavnet::cli
