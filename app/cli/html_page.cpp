#include "app/cli/html_page.h"

#include <cmath>
#include <cstdint>

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/base/message.h"

namespace sigwavnet::cli {

namespace {

constexpr size_t kLargestInside = size_t(1) << 20;  // a page of many megabytes opens in no browser at once

constexpr const char* kStyle = R"(
body{font:15px/1.5 system-ui,sans-serif;max-width:1020px;margin:2em auto;padding:0 1em;background:#fff;color:#222}
h1{font-size:1.6em}h2{font-size:1.2em;margin:2em 0 .3em}svg{max-width:100%;height:auto;display:block}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.2em .9em;text-align:right;border-bottom:1px solid #ddd}
th:first-child,td:first-child{text-align:left}.note{color:#555;font-size:13px;max-width:60em}figure{margin:.6em 0 1.2em}
a{color:#0060a0;font-size:13px}
)";

std::string valueText(double value) {
    return std::isfinite(value) ? numberText(value, 7) : std::string();
}

}  // namespace

std::string tableRow(const char* tag, const std::vector<std::string>& cells) {
    std::string html = "<tr>";
    for (const std::string& cell : cells)
        html += std::string("<") + tag + ">" + escapeMarkup(cell) + "</" + tag + ">";
    return html + "</tr>\n";
}

std::string base64(const std::string& bytes) {
    static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (size_t i = 0; i < bytes.size(); i += 3) {
        uint32_t group = 0;
        const size_t count = std::min<size_t>(3, bytes.size() - i);
        for (size_t b = 0; b < 3; ++b) group = group << 8 | (b < count ? uint8_t(bytes[i + b]) : 0u);
        for (size_t d = 0; d < 4; ++d) text += d <= count ? digits[group >> (18 - 6 * d) & 63] : '=';
    }
    return text;
}

std::string chartCsv(const LineChart& chart) {
    std::string csv;
    for (size_t first = 0; first < chart.series.size();) {
        size_t end = first;
        while (end < chart.series.size() && chart.series[end].x == chart.series[first].x) ++end;
        csv += (csv.empty() ? "" : "\r\n") + csvField(chart.xLabel);
        for (size_t s = first; s < end; ++s) csv += "," + csvField(chart.series[s].name);
        csv += "\r\n";
        for (size_t i = 0; i < chart.series[first].x.size(); ++i) {
            csv += valueText(chart.series[first].x[i]);
            for (size_t s = first; s < end; ++s) csv += "," + valueText(chart.series[s].y[i]);
            csv += "\r\n";
        }
        first = end;
    }
    return csv;
}

HtmlPage::HtmlPage(const std::string& title) : title_(title) {
    body_ = "<h1>" + escapeMarkup(title) + "</h1>\n";
}

void HtmlPage::heading(const std::string& text) {
    body_ += "<h2>" + escapeMarkup(text) + "</h2>\n";
}

void HtmlPage::paragraph(const std::string& text) {
    body_ += "<p>" + escapeMarkup(text) + "</p>\n";
}

void HtmlPage::note(const std::string& text) {
    body_ += "<p class=\"note\">" + escapeMarkup(text) + "</p>\n";
}

void HtmlPage::table(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows) {
    body_ += "<table>\n" + tableRow("th", header);
    for (const auto& cells : rows) body_ += tableRow("td", cells);
    body_ += "</table>\n";
}

void HtmlPage::figure(const std::string& svg, const std::string& name, const std::string& csv) {
    body_ += "<figure>" + svg;
    if (!csv.empty()) {
        int same = 1;
        for (const auto& [other, table] : data_) same += other == name || other.starts_with(name + "-") ? 1 : 0;
        data_.emplace_back(same > 1 ? name + "-" + std::to_string(same) : name, csv);
        const std::string file = data_.back().first + ".csv";
        const std::string address =
            csv.size() <= kLargestInside ? "data:text/csv;base64," + base64(csv) : "data/" + file;
        body_ += "<figcaption><a download=\"" + escapeMarkup(file) + "\" href=\"" + address + "\">" +
                 escapeMarkup(file) + "</a></figcaption>";
    }
    body_ += "</figure>\n";
}

Status HtmlPage::write(const std::filesystem::path& folder, const std::string& name) const {
    SWN_TRY(makeFolder(folder / "data"));
    for (const auto& [file, csv] : data_) SWN_TRY(writeFileAtomically(folder / "data" / (file + ".csv"), csv));
    return writeFileAtomically(folder / (name + ".html"),
                               "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + escapeMarkup(title_) +
                                   "</title><style>" + kStyle + "</style>\n" + body_ + "</html>\n");
}

}  // namespace sigwavnet::cli
