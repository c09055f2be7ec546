// Our table: a row a label. `start` and `end` in seconds make it a corpus table that training reads as it is;
// the samples beside them are what counts when it is read back. Any further column is a field.
//   path,label,start,end,begin_sample,end_sample,rate,frames,tier,annotator,…
#include <map>

#include "core/base/csv.h"
#include "core/base/parse_number.h"
#include "core/exchange/formats.h"

namespace sigwavnet::exchange {

namespace {

const std::vector<std::string>& ownColumns() {
    static const std::vector<std::string> columns = {"path",       "label", "start",  "end",  "begin_sample",
                                                     "end_sample", "rate",  "frames", "tier", "annotator"};
    return columns;
}

std::set<std::string> fieldNames(std::span<const LabelDocument> documents) {
    std::set<std::string> names;
    for (const LabelDocument& document : documents)
        for (const LabelTier& tier : document.tiers)
            for (const TimedLabel& label : tier.labels)
                for (const auto& [field, value] : label.fields) names.insert(field);
    return names;
}

// One row of a table by the names of its columns.
class Row {
public:
    Row(const CsvRow& row, const std::map<std::string, size_t>& columns) : row_(row), columns_(columns) {}

    std::string cell(const std::string& column) const {
        const auto found = columns_.find(column);
        return found == columns_.end() || found->second >= row_.cells.size() ? "" : row_.cells[found->second];
    }
    int line() const { return row_.line; }

private:
    const CsvRow& row_;
    const std::map<std::string, size_t>& columns_;
};

// The time of a row: its sample, else its seconds; absent when both are empty.
Result<std::optional<FrameIndex>> timeOf(const Row& row, const std::string& sample, const std::string& second,
                                         SampleRate rate) {
    const std::string written = row.cell("rate"), seconds = row.cell(second);
    // Samples count at the rate they were written with; a recording that was resampled since is found by its
    // seconds.
    const bool otherRate = !written.empty() && !seconds.empty() && written != std::to_string(rate.hz);
    const std::string samples = otherRate ? "" : row.cell(sample);
    if (samples.empty() && seconds.empty()) return std::optional<FrameIndex>();
    if (!samples.empty()) {
        const auto value = parseNumber<int64_t>(samples);
        if (value && *value >= 0) return std::optional<FrameIndex>(FrameIndex{*value});
    } else if (const auto value = number(seconds)) {
        SWN_ASSIGN(const FrameIndex frame, frameAt(*value, rate));
        return std::optional<FrameIndex>(frame);
    }
    return Error{
        ErrorKind::Invalid, "", {CORE_TEXT("\"%1\" is no time."), {samples.empty() ? seconds : samples}}};
}

class CsvReader {
public:
    CsvReader(const std::vector<CsvRow>& rows, const FindRecording& find) : rows_(rows), find_(find) {}

    Result<ReadLabels> read() {
        for (size_t i = 0; i < rows_.front().cells.size(); ++i) columns_[rows_.front().cells[i]] = i;
        for (const char* needed : {"path", "label"})
            if (!columns_.count(needed))
                return Error{
                    ErrorKind::Invalid,
                    "",
                    {CORE_TEXT("The table has no column \"%1\"; its first line must name the columns "
                               "path and label."),
                     {needed}}};
        for (size_t i = 1; i < rows_.size(); ++i) {
            const Row row(rows_[i], columns_);
            if (const Status status = add(row); !status)
                read_.problems.push_back(
                    {CORE_TEXT("Line %1: %2"), {std::to_string(row.line()), status.error().message.text()}});
        }
        return std::move(read_);
    }

private:
    Status add(const Row& row) {
        SWN_ASSIGN(LabelDocument * document, documentOf(row));
        TimedLabel label;
        SWN_ASSIGN(const auto begin, timeOf(row, "begin_sample", "start", document->rate));
        SWN_ASSIGN(const auto end, timeOf(row, "end_sample", "end", document->rate));
        label.begin = begin.value_or(FrameIndex{0});
        if (!end && !document->frames)
            return Error{ErrorKind::Invalid,
                         "",
                         {CORE_TEXT("The end is empty, and the recording's length is unknown.")}};
        label.end = end ? *end : FrameIndex{*document->frames};
        if (label.end < label.begin)
            return Error{ErrorKind::Invalid, "", {CORE_TEXT("The label ends before it begins.")}};
        label.label = row.cell("label");
        const auto& own = ownColumns();
        for (const auto& [column, index] : columns_)
            if (std::find(own.begin(), own.end(), column) == own.end() && !row.cell(column).empty())
                label.fields[column] = row.cell(column);
        const std::string tier = row.cell("tier");
        tierOf(*document, tier.empty() ? "labels" : tier, row.cell("annotator"))
            .labels.push_back(std::move(label));
        return {};
    }

    Result<LabelDocument*> documentOf(const Row& row) {
        const std::string path = row.cell("path");
        if (path.empty()) return Error{ErrorKind::Invalid, "", {CORE_TEXT("The row names no recording.")}};
        if (const auto known = documents_.find(path); known != documents_.end())
            return &read_.documents[known->second];
        LabelDocument document{path, {}, {}, {}};
        if (const auto facts = find_ ? find_(path) : std::nullopt)
            document = {facts->recording, facts->rate, facts->frames, {}};
        const auto rate = parseNumber<int64_t>(row.cell("rate"));
        if (document.rate.hz <= 0 && rate && *rate > 0 && *rate < 1 << 30) document.rate.hz = int(*rate);
        if (const auto frames = parseNumber<int64_t>(row.cell("frames")); frames && !document.frames)
            document.frames = *frames;
        if (document.rate.hz <= 0)
            return Error{ErrorKind::NotFound,
                         "",
                         {CORE_TEXT("There is no recording %1, and the row gives no rate."), {path}}};
        documents_[path] = read_.documents.size();
        read_.documents.push_back(std::move(document));
        return &read_.documents.back();
    }

    const std::vector<CsvRow>& rows_;
    const FindRecording& find_;
    std::map<std::string, size_t> columns_, documents_;
    ReadLabels read_;
};

}  // namespace

Result<WrittenLabels> writeCsv(std::span<const LabelDocument> documents) {
    const std::set<std::string> fields = fieldNames(documents);
    std::vector<std::string> header = ownColumns();
    header.insert(header.end(), fields.begin(), fields.end());
    std::string text = csvLine(header);
    for (const LabelDocument& document : documents)
        for (const LabelTier& tier : document.tiers)
            for (const TimedLabel& label : tier.labels) {
                std::vector<std::string> cells = {document.recording,
                                                  label.label,
                                                  secondsText(label.begin, document.rate),
                                                  secondsText(label.end, document.rate),
                                                  std::to_string(label.begin.value),
                                                  std::to_string(label.end.value),
                                                  std::to_string(document.rate.hz),
                                                  document.frames ? std::to_string(*document.frames) : "",
                                                  tier.name,
                                                  tier.annotator};
                for (const std::string& field : fields) {
                    const auto found = label.fields.find(field);
                    cells.push_back(found == label.fields.end() ? "" : found->second);
                }
                text += csvLine(cells);
            }
    Losses losses;
    for (const LabelDocument& document : documents)
        if (std::all_of(document.tiers.begin(), document.tiers.end(),
                        [](const LabelTier& t) { return t.labels.empty(); }))
            losses.add(CORE_TEXT("Recordings and tiers without labels have no row in a table."));
    return WrittenLabels{{{"", std::move(text)}}, losses.take()};
}

Result<ReadLabels> readCsv(std::string_view bytes, const std::string&, const FindRecording& find) {
    SWN_ASSIGN(const std::string text, toUtf8(bytes));
    SWN_ASSIGN(const std::vector<CsvRow> rows, parseCsv(text));
    if (rows.empty()) return Error{ErrorKind::Invalid, "", {CORE_TEXT("The table is empty.")}};
    return CsvReader(rows, find).read();
}

}  // namespace sigwavnet::exchange
