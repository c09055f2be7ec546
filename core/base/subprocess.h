// A program that works beside this one, and its end.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace sigwavnet {

struct Command {
    std::vector<std::string> arguments;              // [0]: the program's path
    std::map<std::string, std::string> environment;  // set on top of this process's own
    std::filesystem::path output;  // both output streams are appended here; empty: nobody reads them
};

// How a program ended.
struct ProcessEnd {
    int status = 0;  // exit status; 0 when a signal ended it
    int signal = 0;  // the signal that ended it; 0: it ended by itself
    bool good() const { return status == 0 && signal == 0; }
    std::string text() const;  // "exit status 1", "signal 9 (Killed)", for logs
};

// A child in a process group of its own: a Ctrl-C in the terminal reaches this process alone, which then
// decides. Its standard input is empty. When it is asked to end, its own children are asked too.
//
// Thread-safety: one thread at a time.
class Subprocess {
public:
    // Errors: NotFound or Unreadable (no such program, not executable), what opening `output` gives.
    static Result<Subprocess> start(const Command& command);

    pid_t id() const { return id_; }
    // How it ended, or nothing while it runs. Never waits; asks as often as one likes.
    std::optional<ProcessEnd> poll();
    ProcessEnd wait();
    std::optional<ProcessEnd> waitFor(std::chrono::milliseconds limit);

    // Asks it to end (SIGTERM) and comes back at once; nothing when it has ended already.
    void askToEnd();
    // Asks, and ends it by force (SIGKILL) when it is still there after `grace`.
    ProcessEnd terminate(std::chrono::milliseconds grace = std::chrono::seconds(10));

    Subprocess(Subprocess&& other) noexcept;
    Subprocess& operator=(Subprocess&& other) noexcept;
    ~Subprocess();  // terminate()

private:
    explicit Subprocess(pid_t id) : id_(id) {}
    void signal(int number) const;

    pid_t id_ = -1;  // -1: moved from
    std::optional<ProcessEnd> end_;
};

// The command line program that belongs to this process: itself when it is `sigwavnet`, else the one in its
// own folder (the Studio's). Error NotFound says where it was looked for.
Result<std::filesystem::path> sigwavnetProgram();

}  // namespace sigwavnet
