// Words for a person, kept translatable without Qt.
//
// Core writes English; the Studio shows the same sentence in the user's language. So a sentence travels as
// a format ("%1 has no samples") and its arguments, never as finished text: text() renders English, the
// Studio looks the format up in its translations first (context "core").
//
// Write the format inside CORE_TEXT(...): lupdate collects it there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

// Marks a literal for translation; the value is the literal itself.
#define CORE_TEXT(literal) literal

namespace sigwavnet {

class Message {
public:
    Message() = default;
    // `format` must be a literal (it is the key of the translation); %1 … %9 stand for `args`.
    Message(const char* format, std::vector<std::string> args = {})
        : format_(format), args_(std::move(args)) {}

    const std::string& format() const { return format_; }
    const std::vector<std::string>& args() const { return args_; }
    bool empty() const { return format_.empty(); }

    // The English sentence.
    std::string text() const { return fill(format_, args_); }

    // Replaces %1 … %9 in `format` by `args` (a missing argument leaves the mark as it is).
    static std::string fill(std::string_view format, const std::vector<std::string>& args);

private:
    std::string format_;
    std::vector<std::string> args_;
};

// Numbers as text for messages: shortest form that reads well ("0.34", "12", "1e-05"), locale-independent.
std::string numberText(double value, int significantDigits = 4);

}  // namespace sigwavnet
