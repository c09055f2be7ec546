// Aligned columns of text for a terminal.
#pragma once

#include <string>
#include <vector>

namespace sigwavnet::cli {

// The first column is flush left, the others flush right. Widths count characters, not bytes.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> header) : rows_{std::move(header)} {}
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    // Header, a rule, rows; every line ends with a newline.
    std::string text() const;

private:
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace sigwavnet::cli
