#include "app/cli/console.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "core/base/files.h"

namespace sigwavnet::cli {

namespace {

constexpr int barWidth = 28;
constexpr auto drawInterval = std::chrono::milliseconds(100);

std::atomic<Console*> interrupted{nullptr};

// Only atomics: nothing else may be touched in a signal handler.
extern "C" void onInterrupt(int signal) {
    if (Console* console = interrupted.load()) console->cancel();
    std::signal(signal, SIG_DFL);
}

}  // namespace

Console::Console() : terminal_(::isatty(STDERR_FILENO) != 0) {}

Console::~Console() {
    Console* self = this;
    interrupted.compare_exchange_strong(self, nullptr);
    const std::lock_guard lock(mutex_);
    wipeBar();
}

void Console::cancelOnInterrupt() {
    interrupted = this;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

void Console::report(int64_t done, int64_t total, const Message& phase) {
    const std::lock_guard lock(mutex_);
    const Clock::time_point now = Clock::now();
    std::string text = phase.text();
    if (text != phase_) {
        phase_ = std::move(text);
        lastDraw_ = {};
        if (phase.format() != announced_) {
            timeLeft_.restart();
            if (!terminal_) writeLine(phase_ + " …");
        }
        announced_ = phase.format();
    }
    if (!terminal_) return;
    const double left = timeLeft_.update(done, total, std::chrono::duration<double>(now - start_).count());
    if (now - lastDraw_ < drawInterval && done != total) return;
    lastDraw_ = now;
    drawBar(done, total, left);
}

void Console::drawBar(int64_t done, int64_t total, double secondsLeft) {
    std::string line = phase_ + "  ";
    if (total > 0) {
        const double share = std::clamp(double(done) / double(total), 0.0, 1.0);
        const int filled = int(std::lround(share * barWidth));
        line += "[" + std::string(size_t(filled), '#') + std::string(size_t(barWidth - filled), '.') + "] ";
        line += std::to_string(done) + "/" + std::to_string(total);
        if (secondsLeft >= 0 && done < total) line += "  " + durationText(secondsLeft) + " left";
    } else {
        line += std::to_string(done);
    }
    std::fprintf(stderr, "\r\033[K%s", line.c_str());
    std::fflush(stderr);
    barVisible_ = true;
}

void Console::wipeBar() {
    if (!barVisible_) return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
    barVisible_ = false;
}

void Console::writeLine(const std::string& line) {
    wipeBar();
    std::fprintf(stderr, "%s\n", line.c_str());
    std::fflush(stderr);
}

void Console::note(const std::string& line) {
    const std::lock_guard lock(mutex_);
    writeLine(line);
}

void Console::warn(const Message& message) {
    note("sigwavnet: warning: " + message.text());
}

void Console::fail(const Error& error) {
    std::string text = error.text();
    std::replace(text.begin(), text.end(), '\n', ' ');
    note("sigwavnet: " + text);
}

Status Console::print(const std::string& text) {
    const std::lock_guard lock(mutex_);
    wipeBar();
    errno = 0;
    const size_t written = std::fwrite(text.data(), 1, text.size(), stdout);
    if (written == text.size() && std::fflush(stdout) == 0) return {};
    return errnoError(errno, "standard output");
}

Status Console::print(const nlohmann::ordered_json& json) {
    // File names need not be UTF-8: a wrong byte becomes U+FFFD instead of an exception.
    return print(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

std::string durationText(double seconds) {
    if (!(seconds >= 0)) return "?";
    const auto whole = static_cast<long long>(std::llround(seconds));
    char text[48];
    if (whole >= 3600)
        std::snprintf(text, sizeof text, "%lld:%02lld:%02lld", whole / 3600, whole / 60 % 60, whole % 60);
    else
        std::snprintf(text, sizeof text, "%lld:%02lld", whole / 60, whole % 60);
    return text;
}

std::string countedText(size_t count, const char* noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string fixedText(double value, int decimals) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

std::string percentText(double share) {
    return fixedText(100 * share, 1) + " %";
}

}  // namespace sigwavnet::cli
