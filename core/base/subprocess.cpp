#include "core/base/subprocess.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>
#include <utility>

#include "core/base/files.h"

extern char** environ;

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr auto kPollStep = std::chrono::milliseconds(10);

// posix_spawn's two little objects, freed whatever happens.
struct SpawnPlan {
    SpawnPlan() {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;
    ~SpawnPlan() {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

// A group of its own, no signal blocked, and Ctrl-C, TERM and the like as a fresh program has them.
void useFreshSignals(SpawnPlan& plan) {
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&plan.attributes, &none);
    posix_spawnattr_setsigdefault(&plan.attributes, &all);
    posix_spawnattr_setpgroup(&plan.attributes, 0);
    posix_spawnattr_setflags(&plan.attributes,
                             POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

std::vector<std::string> environmentWith(const std::map<std::string, std::string>& changes) {
    std::vector<std::string> result;
    for (char** entry = environ; entry && *entry; ++entry) {
        const std::string text = *entry;
        if (!changes.count(text.substr(0, text.find('=')))) result.push_back(text);
    }
    for (const auto& [name, value] : changes) result.push_back(name + "=" + value);
    return result;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

ProcessEnd endOf(int status) {
    ProcessEnd end;
    if (WIFSIGNALED(status))
        end.signal = WTERMSIG(status);
    else
        end.status = WEXITSTATUS(status);
    return end;
}

}  // namespace

std::string ProcessEnd::text() const {
    if (signal == 0) return "exit status " + std::to_string(status);
    return "signal " + std::to_string(signal) + " (" + ::strsignal(signal) + ")";
}

Result<Subprocess> Subprocess::start(const Command& command) {
    std::vector<std::string> arguments = command.arguments;
    std::vector<std::string> environment = environmentWith(command.environment);
    const std::string output = command.output.empty() ? "/dev/null" : command.output.string();
    // Opened here, not by the child: an error then says which file, and why.
    const int stream = ::open(output.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (stream < 0) return errnoError(errno, output);

    SpawnPlan plan;
    useFreshSignals(plan);
    posix_spawn_file_actions_addopen(&plan.actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&plan.actions, stream, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&plan.actions, stream, STDERR_FILENO);
    pid_t id = -1;
    const int failure = ::posix_spawn(&id, arguments.at(0).c_str(), &plan.actions, &plan.attributes,
                                      pointersTo(arguments).data(), pointersTo(environment).data());
    ::close(stream);
    if (failure != 0) return errnoError(failure, arguments.at(0));
    return Subprocess(id);
}

std::optional<ProcessEnd> Subprocess::poll() {
    if (end_ || id_ < 0) return end_;
    int status = 0;
    const pid_t ended = ::waitpid(id_, &status, WNOHANG);
    if (ended == id_) end_ = endOf(status);
    // Someone else waited for it: that it ended is all that can still be known.
    if (ended < 0 && errno == ECHILD) end_ = ProcessEnd{};
    return end_;
}

ProcessEnd Subprocess::wait() {
    int status = 0;
    while (!end_ && id_ >= 0) {
        if (::waitpid(id_, &status, 0) == id_)
            end_ = endOf(status);
        else if (errno == ECHILD)
            end_ = ProcessEnd{};
    }
    return end_.value_or(ProcessEnd{});
}

std::optional<ProcessEnd> Subprocess::waitFor(std::chrono::milliseconds limit) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (!poll() && std::chrono::steady_clock::now() < deadline) std::this_thread::sleep_for(kPollStep);
    return end_;
}

void Subprocess::signal(int number) const {
    // Only while it was not waited for: afterwards the number may be another program's.
    if (id_ > 0 && !end_) ::kill(-id_, number);
}

void Subprocess::askToEnd() {
    if (!poll()) signal(SIGTERM);
}

ProcessEnd Subprocess::terminate(std::chrono::milliseconds grace) {
    askToEnd();
    if (!waitFor(grace)) signal(SIGKILL);
    return wait();
}

Subprocess::Subprocess(Subprocess&& other) noexcept
    : id_(std::exchange(other.id_, -1)), end_(std::move(other.end_)) {}

Subprocess& Subprocess::operator=(Subprocess&& other) noexcept {
    std::swap(id_, other.id_);
    std::swap(end_, other.end_);
    return *this;
}

Subprocess::~Subprocess() {
    if (id_ >= 0 && !poll()) terminate();
}

Result<fs::path> sigwavnetProgram() {
    constexpr const char* name = "sigwavnet";
    std::error_code failed;
    const fs::path self = fs::read_symlink("/proc/self/exe", failed);
    if (failed) return errnoError(failed.value(), "/proc/self/exe");
    const fs::path program = self.parent_path() / name;
    if (::access(program.c_str(), X_OK) == 0) return program;
    return Error{ErrorKind::NotFound,
                 program.string(),
                 {CORE_TEXT("The command line program is not beside this one; install both together.")}};
}

}  // namespace sigwavnet
