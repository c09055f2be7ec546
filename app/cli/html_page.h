// One self-contained page of figures, with the numbers behind each beside it: as links inside the page and as files.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/svg.h"
#include "core/base/result.h"

namespace sigwavnet::cli {

class HtmlPage {
public:
    explicit HtmlPage(const std::string& title);

    // Plain text is escaped; `html` and `svg` are taken as they are.
    void heading(const std::string& text);
    void paragraph(const std::string& text);
    void note(const std::string& text);  // small: how a figure is to be read
    void table(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows);
    // `name`: of its data file, without ".csv" (a second of the same name becomes NAME-2); empty `csv`: no data. The page carries the data up to 1 MiB a figure.
    void figure(const std::string& svg, const std::string& name, const std::string& csv);

    // `folder`/`name`.html, and every figure's data as `folder`/data/NAME.csv. Errors: NoSpace.
    Status write(const std::filesystem::path& folder, const std::string& name) const;

private:
    std::string body_;
    std::string title_;
    std::vector<std::pair<std::string, std::string>> data_;  // name, CSV
};

// "<tr><td>…</td></tr>" with `tag` "td" or "th"; cells are escaped.
std::string tableRow(const char* tag, const std::vector<std::string>& cells);

// Columns of equal x as a table; series of other x stand below each other with a blank column.
std::string chartCsv(const LineChart& chart);

// "TWFu": bytes inside an address.
std::string base64(const std::string& bytes);

}  // namespace sigwavnet::cli
