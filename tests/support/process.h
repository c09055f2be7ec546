// Runs a program and waits for it, as a person in a terminal would.
#pragma once

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/temp_folder.h"

extern char** environ;

namespace sigwavnet::test {

struct Finished {
    int status = -1;  // exit status; -1 when a signal ended it
    std::string out;
    std::string err;
};

// A started program; its output goes to files, so that it never waits for a reader.
class Process {
public:
    // `standardOutput`: where its results go; empty: collected. `fileLimit`: no file may grow beyond this
    // many bytes (0: any size).
    explicit Process(std::vector<std::string> arguments, const std::string& standardOutput = "",
                     rlim_t fileLimit = 0) {
        const std::string out = standardOutput.empty() ? (folder_ / "out").string() : standardOutput;
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        posix_spawn_file_actions_addopen(&actions, 2, (folder_ / "err").c_str(),
                                         O_WRONLY | O_CREAT | O_APPEND, 0600);
        std::vector<char*> argv;
        for (std::string& argument : arguments) argv.push_back(argument.data());
        argv.push_back(nullptr);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit limited{fileLimit, before.rlim_max};
        if (fileLimit > 0) setrlimit(RLIMIT_FSIZE, &limited);  // inherited by the child
        if (posix_spawn(&pid_, argv[0], &actions, nullptr, argv.data(), environ) != 0) pid_ = -1;
        if (fileLimit > 0) setrlimit(RLIMIT_FSIZE, &before);
        posix_spawn_file_actions_destroy(&actions);
    }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process() {
        if (pid_ > 0) {
            ::kill(pid_, SIGKILL);
            waitpid(pid_, nullptr, 0);
        }
    }

    Finished wait() {
        Finished finished;
        int status = 0;
        if (pid_ > 0 && waitpid(pid_, &status, 0) == pid_ && WIFEXITED(status))
            finished.status = WEXITSTATUS(status);
        pid_ = -1;
        finished.out = text("out");
        finished.err = text("err");
        return finished;
    }

    void interrupt() { signal(SIGINT); }
    void kill() { signal(SIGKILL); }
    void signal(int number) {
        if (pid_ > 0) ::kill(pid_, number);
    }
    // Whether it has not ended yet.
    bool runs() const {
        siginfo_t info{};
        return pid_ > 0 && waitid(P_PID, id_t(pid_), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == 0;
    }

    // Waits (up to a minute) until standard error holds `words`.
    bool says(const std::string& words) const {
        for (int i = 0; i < 1200; ++i) {
            if (text("err").find(words) != std::string::npos) return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        return false;
    }

private:
    std::string text(const std::string& name) const {
        std::ifstream file(folder_ / name, std::ios::binary);
        std::ostringstream all;
        all << file.rdbuf();
        return all.str();
    }

    TempFolder folder_;
    pid_t pid_ = -1;
};

inline Finished runProgram(std::vector<std::string> arguments) {
    return Process(std::move(arguments)).wait();
}

}  // namespace sigwavnet::test
