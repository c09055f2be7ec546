// audformat's databases (audeering.github.io/audformat): a header `db.yaml` and a table `db.NAME.csv` for
// each kind of label, indexed by file, start and end, a column an annotator ("emotion (anna)"). The header is
// written as JSON, which is YAML. Tables are read one by one; the header is not needed for it.
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>

#include "core/base/csv.h"
#include "core/base/parse_number.h"
#include "core/exchange/formats.h"

namespace sigwavnet::exchange {

namespace {

using Json = nlohmann::ordered_json;

// pandas' text of a time span: "0 days 00:00:01.500000000".
std::string timedelta(FrameIndex frame, SampleRate rate) {
    const int64_t whole = frame.value / rate.hz, rest = frame.value % rate.hz;
    const auto nanoseconds =
        int64_t(std::llround(double(rest) * 1e9 / rate.hz));  // below 1e9 for rates below 500 MHz
    char text[64];
    std::snprintf(text, sizeof text, "%lld days %02d:%02d:%02d.%09lld", static_cast<long long>(whole / 86400),
                  int(whole / 3600 % 24), int(whole / 60 % 60), int(whole % 60),
                  static_cast<long long>(nanoseconds));
    return text;
}

// Seconds of such a text, and of a plain number of seconds; absent when it is neither.
std::optional<double> timedeltaSeconds(const std::string& text) {
    if (text.ends_with(" days")) return timedeltaSeconds(text + " 0:0:0");  // a column of whole days
    const size_t days = text.find(" days ");
    double sum = 0;
    std::string clock = text;
    if (days != std::string::npos) {
        const auto count = parseNumber<int64_t>(text.substr(0, days));
        if (!count || *count < 0) return std::nullopt;
        sum = double(*count) * 86400;
        clock = text.substr(days + 6);
    }
    if (clock.find(':') == std::string::npos) return days == std::string::npos ? number(clock) : std::nullopt;
    double part = 0;
    for (size_t at = 0; at <= clock.size();) {
        const size_t end = std::min(clock.find(':', at), clock.size());
        const auto value = number(std::string_view(clock).substr(at, end - at));
        if (!value || *value < 0) return std::nullopt;
        part = part * 60 + *value;
        at = end + 1;
    }
    return sum + part;
}

// A table's or scheme's id stands in a file's name.
std::string idOf(const std::string& name) {
    std::string id;
    for (const char c : name) id += c == '/' || c == '\\' || c == '.' || uint8_t(c) <= 0x20 ? '_' : c;
    return id.empty() ? "labels" : id;
}

struct Table {
    std::string name;
    std::vector<std::pair<std::string, std::string>> columns;  // title, annotator
    std::map<std::tuple<std::string, std::string, std::string>, std::map<std::string, std::string>> rows;
    std::set<std::string> labels;
};

// Tables by the names of the tiers, in the order in which they come.
std::vector<Table> tablesOf(std::span<const LabelDocument> documents, Losses& losses) {
    std::vector<Table> tables;
    for (const LabelDocument& document : documents) {
        addFieldLosses(document, {}, losses);
        for (const LabelTier& tier : document.tiers) {
            auto table = std::find_if(tables.begin(), tables.end(),
                                      [&](const Table& t) { return t.name == tier.name; });
            if (table == tables.end()) table = tables.insert(tables.end(), Table{tier.name, {}, {}, {}});
            const std::pair<std::string, std::string> column{tierTitle(tier), tier.annotator};
            if (std::find(table->columns.begin(), table->columns.end(), column) == table->columns.end())
                table->columns.push_back(column);
            for (const TimedLabel& label : tier.labels) {
                auto& cells = table->rows[{document.recording, timedelta(label.begin, document.rate),
                                           timedelta(label.end, document.rate)}];
                if (label.label.empty())
                    losses.add(
                        CORE_TEXT("Labels without text are left out: an empty cell means \"not labelled\"."));
                if (!cells.emplace(column.first, label.label).second)
                    losses.add(CORE_TEXT(
                        "Of several labels of one annotator on the same stretch only the first is kept."));
                table->labels.insert(label.label);
            }
        }
    }
    return tables;
}

std::string csvOf(const Table& table) {
    std::string text = "file,start,end";
    for (const auto& [title, annotator] : table.columns) text += "," + csvField(title);
    text += "\n";
    for (const auto& [key, cells] : table.rows) {
        const auto& [file, start, end] = key;
        text += csvField(file) + "," + start + "," + end;
        for (const auto& [title, annotator] : table.columns) {
            const auto found = cells.find(title);
            text += "," + (found == cells.end() ? "" : csvField(found->second));
        }
        text += "\n";
    }
    return text;
}

std::string headerOf(const std::vector<Table>& tables) {
    Json schemes = Json::object(), raters = Json::object(), described = Json::object();
    for (const Table& table : tables) {
        const bool numbers = !table.labels.empty() &&
                             std::all_of(table.labels.begin(), table.labels.end(), [](const std::string& l) {
                                 return parseNumber<int64_t>(l).has_value();
                             });
        Json scheme = {{"dtype", numbers ? "int" : "str"}};
        if (!numbers) scheme["labels"] = Json(table.labels);
        schemes[idOf(table.name)] = std::move(scheme);
        Json columns = Json::object();
        for (const auto& [title, annotator] : table.columns) {
            columns[title] = {{"scheme_id", idOf(table.name)}};
            if (annotator.empty()) continue;
            columns[title]["rater_id"] = annotator;
            raters[annotator] = {{"type", "human"}};
        }
        described[idOf(table.name)] = {{"type", "segmented"}, {"columns", std::move(columns)}};
    }
    Json header = {
        {"name", "labels"}, {"source", ""}, {"usage", "unrestricted"}, {"languages", Json::array()}};
    header["raters"] = std::move(raters);
    header["schemes"] = std::move(schemes);
    header["tables"] = std::move(described);
    return header.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

class TableReader {
public:
    TableReader(const std::vector<CsvRow>& rows, const FindRecording& find) : rows_(rows), find_(find) {}

    Result<ReadLabels> read() {
        const std::vector<std::string>& header = rows_.front().cells;
        if (header.empty() || header[0] != "file")
            return Error{ErrorKind::Invalid,
                         "",
                         {CORE_TEXT("This is no audformat table: its first column is not \"file\".")}};
        segmented_ = header.size() > 2 && header[1] == "start" && header[2] == "end";
        for (size_t i = 1; i < rows_.size(); ++i)
            if (const Status status = add(rows_[i]); !status)
                read_.problems.push_back({CORE_TEXT("Line %1: %2"),
                                          {std::to_string(rows_[i].line), status.error().message.text()}});
        return std::move(read_);
    }

private:
    Result<std::optional<FrameIndex>> time(const std::string& text, SampleRate rate) const {
        if (text.empty() || text == "NaT") return std::optional<FrameIndex>();
        const auto value = timedeltaSeconds(text);
        if (!value) return Error{ErrorKind::Invalid, "", {CORE_TEXT("\"%1\" is no time."), {text}}};
        SWN_ASSIGN(const FrameIndex frame, frameAt(*value, rate));
        return std::optional<FrameIndex>(frame);
    }

    Status add(const CsvRow& row) {
        const size_t first = segmented_ ? 3 : 1;
        if (row.cells.size() < first)
            return Error{ErrorKind::Invalid, "", {CORE_TEXT("The row is too short.")}};
        SWN_ASSIGN(LabelDocument * document, documentOf(row.cells[0]));
        TimedLabel label;
        SWN_ASSIGN(const auto begin, time(segmented_ ? row.cells[1] : "", document->rate));
        SWN_ASSIGN(const auto end, time(segmented_ ? row.cells[2] : "", document->rate));
        label.begin = begin.value_or(FrameIndex{0});
        if (!end && !document->frames)
            return Error{ErrorKind::Invalid,
                         "",
                         {CORE_TEXT("The end is empty, and the recording's length is unknown.")}};
        label.end = end ? *end : FrameIndex{*document->frames};
        if (label.end < label.begin)
            return Error{ErrorKind::Invalid, "", {CORE_TEXT("The label ends before it begins.")}};
        for (size_t i = first; i < std::min(row.cells.size(), rows_.front().cells.size()); ++i) {
            if (row.cells[i].empty()) continue;
            const LabelTier named = splitTierTitle(rows_.front().cells[i]);
            label.label = row.cells[i];
            tierOf(*document, named.name, named.annotator).labels.push_back(label);
        }
        return {};
    }

    Result<LabelDocument*> documentOf(const std::string& path) {
        if (const auto known = documents_.find(path); known != documents_.end())
            return &read_.documents[known->second];
        const auto facts = find_ ? find_(path) : std::nullopt;
        if (!facts || facts->rate.hz <= 0)
            return Error{ErrorKind::NotFound, "", {CORE_TEXT("There is no recording %1."), {path}}};
        documents_[path] = read_.documents.size();
        read_.documents.push_back({facts->recording, facts->rate, facts->frames, {}});
        return &read_.documents.back();
    }

    const std::vector<CsvRow>& rows_;
    const FindRecording& find_;
    bool segmented_ = false;
    std::map<std::string, size_t> documents_;
    ReadLabels read_;
};

}  // namespace

Result<WrittenLabels> writeAudformat(std::span<const LabelDocument> documents) {
    Losses losses;
    const std::vector<Table> tables = tablesOf(documents, losses);
    WrittenLabels written;
    written.files.push_back({"db.yaml", headerOf(tables)});
    for (const Table& table : tables)
        written.files.push_back({"db." + idOf(table.name) + ".csv", csvOf(table)});
    written.losses = losses.take();
    return written;
}

Result<ReadLabels> readAudformat(std::string_view bytes, const std::string&, const FindRecording& find) {
    SWN_ASSIGN(const std::string text, toUtf8(bytes));
    SWN_ASSIGN(const std::vector<CsvRow> rows, parseCsv(text));
    if (rows.empty()) return Error{ErrorKind::Invalid, "", {CORE_TEXT("The table is empty.")}};
    return TableReader(rows, find).read();
}

}  // namespace sigwavnet::exchange
