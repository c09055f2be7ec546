// Tables of text as RFC 4180 writes them: quoted fields may hold commas, quotes and line breaks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sigwavnet {

// Rows of fields; empty lines are passed over.
std::vector<std::vector<std::string>> csvRows(std::string_view text);

// A field as it must be written: quoted only where it needs it, also for readers that guess the separator (a semicolon, a
// tab) or cut off blanks.
std::string csvField(const std::string& text);
// The fields of a row with its line break.
std::string csvLine(const std::vector<std::string>& fields);

}  // namespace sigwavnet
