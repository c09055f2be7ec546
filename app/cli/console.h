// The terminal: results on standard output, everything else (messages, progress, errors) on standard error.
#pragma once

#include <chrono>
#include <mutex>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace sigwavnet::cli {

// Exit status of what was asked to stop and can be resumed.
constexpr int kPaused = 3;

// Also the Progress of the running command: draws a bar when standard error is a terminal, else names each
// kind of phase once. Thread-safe.
class Console final : public Progress {
public:
    Console();
    ~Console() override;

    // From now on an interrupt (Ctrl-C) or a termination request cancels the command; a second one ends the
    // program at once. One console only.
    void cancelOnInterrupt();

    void report(int64_t done, int64_t total, const Message& phase) override;

    void note(const std::string& line);  // one line on standard error
    void warn(const Message& message);   // "sigwavnet: warning: …"
    void fail(const Error& error);       // "sigwavnet: …", always one line

    // To standard output. NoSpace when it can't take the text (a full disk behind a redirection).
    Status print(const std::string& text);
    Status print(const nlohmann::ordered_json& json);

private:
    using Clock = std::chrono::steady_clock;

    void writeLine(const std::string& line);  // mutex_ held
    void drawBar(int64_t done, int64_t total, double secondsLeft);
    void wipeBar();

    std::mutex mutex_;
    bool terminal_ = false;
    bool barVisible_ = false;
    std::string phase_;
    std::string announced_;  // the last phase's format: "Epoch %1 of %2" is one kind of phase
    TimeLeft timeLeft_;
    Clock::time_point start_ = Clock::now();
    Clock::time_point lastDraw_{};
};

// "0:42", "3:05", "1:02:10" for progress and epoch lines; "?" when negative.
std::string durationText(double seconds);

// A number with a fixed count of decimals, independent of the locale.
// "1 clip", "2 clips".
std::string countedText(size_t count, const char* noun);
std::string fixedText(double value, int decimals);
std::string percentText(double share);  // "84.8 %"

}  // namespace sigwavnet::cli
