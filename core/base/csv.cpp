#include "core/base/csv.h"

#include <algorithm>
#include <utility>

#include "core/base/files.h"

namespace sigwavnet {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

char findSeparator(std::string_view text) {
    size_t commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' || c == '\r') break;
        commas += c == ',';
        semicolons += c == ';';
        tabs += c == '\t';
    }
    if (tabs > commas && tabs > semicolons) return '\t';
    return semicolons > commas ? ';' : ',';
}

// A machine with the states "in quotes" and "not", fed one character at a time.
class Parser {
public:
    Parser(std::string_view text, char separator) : text_(text), separator_(separator) {}

    Result<std::vector<CsvRow>> run() {
        while (at_ < text_.size()) {
            if (quoted_)
                insideQuotes();
            else
                outsideQuotes();
        }
        if (quoted_)
            return Error{ErrorKind::Invalid,
                         "",
                         {CORE_TEXT("The quote that begins in line %1 never ends; close it with \"."),
                          {std::to_string(quoteLine_)}}};
        endRow();
        return std::move(rows_);
    }

private:
    void insideQuotes() {
        const char c = text_[at_++];
        if (c == '"' && at_ < text_.size() && text_[at_] == '"') {
            cell_ += '"';
            ++at_;
        } else if (c == '"') {
            quoted_ = false;
        } else {
            line_ += c == '\n';
            cell_ += c;
        }
    }

    void outsideQuotes() {
        const char c = text_[at_++];
        if (c == separator_) {
            endCell();
        } else if (c == '\n' || c == '\r') {
            if (c == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
            endRow();
            ++line_;
            row_.line = line_;
        } else if (c == '"' && cell_.find_first_not_of(' ') == std::string::npos) {
            quoted_ = wasQuoted_ = true;
            quoteLine_ = line_;
            cell_.clear();
        } else {
            cell_ += c;
        }
    }

    void endCell() {
        if (!wasQuoted_) {
            const size_t first = cell_.find_first_not_of(" \t");
            const size_t last = cell_.find_last_not_of(" \t");
            cell_ = first == std::string::npos ? "" : cell_.substr(first, last - first + 1);
        }
        row_.cells.push_back(std::exchange(cell_, {}));
        wasQuoted_ = false;
    }

    void endRow() {
        const bool quotedOnly = wasQuoted_;
        endCell();
        const bool blank = row_.cells.size() == 1 && row_.cells[0].empty() && !quotedOnly;
        if (!blank) rows_.push_back(row_);
        row_.cells.clear();
    }

    std::string_view text_;
    char separator_;
    size_t at_ = 0;
    int line_ = 1;
    int quoteLine_ = 1;
    bool quoted_ = false;
    bool wasQuoted_ = false;
    std::string cell_;
    CsvRow row_{1, {}};
    std::vector<CsvRow> rows_;
};

}  // namespace

Result<std::vector<CsvRow>> parseCsv(std::string_view text) {
    if (text.find('\0') != std::string_view::npos)
        return Error{ErrorKind::Invalid,
                     "",
                     {CORE_TEXT("The table is not plain text, or not in UTF-8; save it as \"CSV UTF-8\".")}};
    if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) text.remove_prefix(kByteOrderMark.size());
    return Parser(text, findSeparator(text)).run();
}

Result<std::vector<CsvRow>> readCsvFile(const std::filesystem::path& path) {
    SWN_ASSIGN(const std::string text, readFile(path));
    auto rows = parseCsv(text);
    if (rows) return rows;
    Error error = rows.error();
    error.where = path.string();
    return error;
}

std::string csvField(const std::string& text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    const bool padded = !text.empty() && (blank(text.front()) || blank(text.back()));
    if (!padded && text.find_first_of(",;\t\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string csvLine(const std::vector<std::string>& fields) {
    std::string line;
    for (size_t i = 0; i < fields.size(); ++i) line += (i > 0 ? "," : "") + csvField(fields[i]);
    return line + '\n';
}

}  // namespace sigwavnet
