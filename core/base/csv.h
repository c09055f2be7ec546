// Tables of text as RFC 4180 writes them and as people's programs really do: quoted fields may hold commas, quotes and
// line breaks. Thread-safe.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace sigwavnet {

struct CsvRow {
    int line = 0;  // of the file, counted from 1, where the row begins
    std::vector<std::string> cells;
};

// Rows of `text`, the header among them; blank lines are left out. A byte-order mark, any line ending, and comma,
// semicolon or tab between the cells (the one that the first line holds most of) are understood; spaces around unquoted
// cells are cut off.
// Errors: Invalid for a quote that never ends (says the line) and for text that is UTF-16 or not text at all.
Result<std::vector<CsvRow>> parseCsv(std::string_view text);
// The same of a file, which every error names. Errors: those of readFile (NotFound …), too.
Result<std::vector<CsvRow>> readCsvFile(const std::filesystem::path& path);

// A field as it must be written: quoted only where it needs it, also for readers that guess the separator (a semicolon, a
// tab) or cut off blanks.
std::string csvField(const std::string& text);
// The fields of a row with its line break.
std::string csvLine(const std::vector<std::string>& fields);

}  // namespace sigwavnet
