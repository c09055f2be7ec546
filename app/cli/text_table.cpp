#include "app/cli/text_table.h"

#include <algorithm>

namespace sigwavnet::cli {

namespace {

// Code points: every byte of UTF-8 but the continuation bytes.
size_t widthOf(const std::string& text) {
    return static_cast<size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

}  // namespace

std::string TextTable::text() const {
    std::vector<size_t> widths;
    for (const auto& row : rows_) {
        widths.resize(std::max(widths.size(), row.size()));
        for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], widthOf(row[i]));
    }
    std::string out;
    for (size_t r = 0; r < rows_.size(); ++r) {
        std::string line;
        for (size_t i = 0; i < rows_[r].size(); ++i) {
            const std::string space(widths[i] - widthOf(rows_[r][i]), ' ');
            line += (i ? "  " : "") + (i == 0 ? rows_[r][i] + space : space + rows_[r][i]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
        if (r > 0) continue;
        size_t total = widths.empty() ? 0 : 2 * (widths.size() - 1);
        for (const size_t width : widths) total += width;
        out += std::string(total, '-') + "\n";
    }
    return out;
}

}  // namespace sigwavnet::cli
