// Comma-separated tables as people's programs really write them: RFC 4180 with a byte-order mark or not, any
// line ending, and comma, semicolon or tab between the cells (the one that the first line holds most of).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace sigwavnet {

struct CsvRow {
    int line = 0;  // of the file, counted from 1, where the row begins
    std::vector<std::string> cells;
};

// Rows of `text`, the header among them; blank lines are left out. Spaces around unquoted cells are cut off.
// Errors: Invalid for a quote that never ends (says the line) and for text that is UTF-16 or not text at all.
Result<std::vector<CsvRow>> parseCsv(std::string_view text);

}  // namespace sigwavnet
