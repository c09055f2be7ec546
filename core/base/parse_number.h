// Numbers out of text, whatever the machine's locale: a German one reads "0.5" as 0 through the C library.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace sigwavnet {

// The number that `text` is from its first to its last character; nothing where it is none or out of range.
// Number: an integer type, float or double ("inf" and "nan" are numbers, too). No leading blank or "+".
template <typename Number>
std::optional<Number> parseNumber(std::string_view text) {
    Number value{};
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stopped == end ? std::optional(value) : std::nullopt;
}

}  // namespace sigwavnet
