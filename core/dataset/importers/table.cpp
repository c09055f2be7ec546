// A table: CSV with the columns path and label, and optionally speaker, text, source, start and end [s]. Any
// other column becomes a field of the clip. Paths are relative to the table's folder and may not leave it.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/base/parse_number.h"
#include "core/dataset/importers/name_format.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr uint64_t kLargestTable = uint64_t(1) << 30;

using Columns = std::map<std::string, size_t>;

Result<Columns> columnsOf(const std::vector<std::string>& header) {
    Columns columns;
    for (size_t i = 0; i < header.size(); ++i) {
        const std::string name = lowerCase(header[i]);
        if (name.empty()) continue;  // spreadsheets leave empty columns behind
        if (!columns.emplace(name, i).second)
            return Error{
                ErrorKind::Invalid,
                "",
                {CORE_TEXT("The table's header has the column \"%1\" twice; rename one of them."), {name}}};
    }
    for (const char* needed : {"path", "label"}) {
        if (columns.count(needed)) continue;
        return Error{
            ErrorKind::Invalid,
            "",
            {CORE_TEXT("The table has no column \"%1\"; its first line must name the columns path and label "
                       "(speaker, text, start and end may follow)."),
             {needed}}};
    }
    return columns;
}

// Whether `path` lies in `folder`, as written or as the disk sees it.
bool within(const fs::path& path, const fs::path& folder) {
    const auto startsWith = [](const fs::path& whole, const fs::path& part) {
        return std::mismatch(whole.begin(), whole.end(), part.begin(), part.end()).second == part.end();
    };
    if (startsWith(path.lexically_normal(), folder.lexically_normal())) return true;
    std::error_code error;
    const fs::path realPath = fs::weakly_canonical(path, error);
    const fs::path realFolder = fs::weakly_canonical(folder, error);
    return !error && startsWith(realPath, realFolder);
}

// Reads the rows one by one; a row that can't be used becomes a problem with its line.
class RowReader {
public:
    RowReader(const Listing& listing, Columns columns, size_t width)
        : listing_(listing), columns_(std::move(columns)), width_(width) {}

    void read(const CsvRow& row) {
        origin_ = listing_.table.filename().string() + ":" + std::to_string(row.line);
        if (row.cells.size() > width_ || row.cells.size() <= std::max(columns_["path"], columns_["label"]))
            return problem(ProblemKind::Table, {CORE_TEXT("The row has %1 cells; the header has %2 columns."),
                                                {std::to_string(row.cells.size()), std::to_string(width_)}});
        row_ = &row;
        const std::string written = cell("path");
        if (written.empty()) return problem(ProblemKind::Table, {CORE_TEXT("The row names no recording.")});
        if (cell("label").empty()) return problem(ProblemKind::Label, {CORE_TEXT("The row has no label.")});
        const fs::path path = resolve(written);
        if (!within(path, listing_.root))
            return problem(
                ProblemKind::Table,
                {CORE_TEXT("The path %1 leads out of the table's folder; move the recording into it."),
                 {written}});
        std::error_code error;
        if (!fs::exists(path, error))
            return problem(ProblemKind::Missing, {CORE_TEXT("There is no recording %1."), {written}});
        addClip(path);
    }

    Drafts take() { return std::move(drafts_); }

private:
    void problem(ProblemKind kind, Message message) {
        drafts_.problems.push_back({origin_, kind, std::move(message)});
    }

    std::string cell(const std::string& column) const {
        const auto found = columns_.find(column);
        if (found == columns_.end() || found->second >= row_->cells.size()) return {};
        return row_->cells[found->second];
    }

    fs::path resolve(std::string written) const {
        std::error_code error;
        const fs::path direct = (listing_.root / written).lexically_normal();
        if (written.find('\\') == std::string::npos || fs::exists(direct, error)) return direct;
        std::replace(written.begin(), written.end(), '\\', '/');  // a table made on Windows
        return (listing_.root / written).lexically_normal();
    }

    // Seconds of a cell; absent when it is empty. False when it is no time.
    bool time(const std::string& column, std::optional<double>& seconds) const {
        const std::string text = cell(column);
        if (text.empty()) return true;
        const auto value = parseNumber<double>(text);
        if (!value || !std::isfinite(*value) || *value < 0) return false;
        seconds = value;
        return true;
    }

    void badTime(const std::string& column) {
        problem(ProblemKind::Table, {CORE_TEXT("The column \"%1\" says \"%2\", which is no time in seconds."),
                                     {column, cell(column)}});
    }

    void addClip(const fs::path& path) {
        const fs::path inside = path.lexically_relative(listing_.root.lexically_normal());
        const bool lexical = !inside.empty() && *inside.begin() != "..";
        Draft draft = draftOf(listing_, lexical ? inside.generic_string() : path.generic_string());
        draft.clip.path = path;
        draft.origin = origin_;
        if (!time("start", draft.begin)) return badTime("start");
        if (!time("end", draft.end)) return badTime("end");
        if (draft.end && draft.begin.value_or(0) >= *draft.end)
            return problem(ProblemKind::Table,
                           {CORE_TEXT("The part ends at %1 s, before it starts at %2 s."),
                            {numberText(*draft.end), numberText(draft.begin.value_or(0))}});
        if (draft.begin || draft.end) draft.clip.name += " [" + cell("start") + "-" + cell("end") + " s]";
        describe(draft.clip);
        const auto [place, isNew] = labels_.emplace(draft.clip.name, draft.clip.label);
        if (isNew) return drafts_.clips.push_back(std::move(draft));
        if (place->second == draft.clip.label)
            return problem(ProblemKind::Duplicate,
                           {CORE_TEXT("The table names %1 twice."), {draft.clip.name}});
        problem(ProblemKind::Label,
                {CORE_TEXT("The table labels %1 as %2 and here as %3; the first is kept."),
                 {draft.clip.name, place->second, draft.clip.label}});
    }

    void describe(Clip& clip) const {
        clip.label = clip.sourceLabel = cell("label");
        clip.speaker = cell("speaker");
        clip.text = cell("text");
        static const std::set<std::string> own = {"path", "label", "speaker", "text", "start", "end"};
        for (const auto& [column, index] : columns_)
            if (!own.count(column) && !cell(column).empty()) clip.fields[column] = cell(column);
    }

    const Listing& listing_;
    Columns columns_;
    size_t width_;
    const CsvRow* row_ = nullptr;
    std::string origin_;
    std::map<std::string, std::string> labels_;  // of the clips so far, by name
    Drafts drafts_;
};

class TableFormat final : public CorpusFormat {
public:
    Importer about() const override { return {"table", CORE_TEXT("Table (CSV)")}; }
    std::string example() const override { return "path,label"; }

    double fit(const Listing& listing) const override { return listing.table.empty() ? 0 : 1; }

    Result<Drafts> read(const Listing& listing, Progress& progress) const override {
        const auto inTable = [&](Error error) {
            if (error.where.empty()) error.where = listing.table.string();
            return error;
        };
        SWN_ASSIGN(const std::string text, readFile(listing.table, kLargestTable));
        auto rows = parseCsv(text);
        if (!rows) return inTable(rows.error());
        if (rows->empty())
            return inTable(
                {ErrorKind::Invalid,
                 "",
                 {CORE_TEXT("The table is empty; its first line must name the columns path and label.")}});
        auto columns = columnsOf(rows->front().cells);
        if (!columns) return inTable(columns.error());
        if (rows->size() == 1)
            return inTable({ErrorKind::Invalid, "", {CORE_TEXT("The table has a header, but no rows.")}});
        RowReader reader(listing, std::move(columns).value(), rows->front().cells.size());
        for (size_t i = 1; i < rows->size(); ++i) {
            if (progress.cancelled())
                return inTable({ErrorKind::Cancelled, "", {CORE_TEXT("Opening the corpus was stopped.")}});
            reader.read((*rows)[i]);
        }
        return reader.take();
    }
};

}  // namespace

bool looksLikeTable(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string head(4096, '\0');
    file.read(head.data(), std::streamsize(head.size()));
    head.resize(static_cast<size_t>(file.gcount()));
    head.resize(std::min(head.find_first_of("\r\n"), head.size()));
    const auto rows = parseCsv(head);
    return rows && !rows->empty() && columnsOf(rows->front().cells).ok();
}

std::unique_ptr<const CorpusFormat> makeTableFormat() {
    return std::make_unique<TableFormat>();
}

}  // namespace sigwavnet
