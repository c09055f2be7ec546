// The tables of a run that tell what it learned from and what it confused (see run_record.h).
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <span>

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/training/run_record.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

std::string hashOf(std::vector<std::string> lines) {
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (const std::string& line : lines) all += line + '\n';
    return contentHash(std::as_bytes(std::span(all.data(), all.size())));
}

}  // namespace

Result<DataFingerprint> dataFingerprint(const fs::path& folder) {
    const auto read = readCsvFile(folder / "split.csv");
    if (!read && read.error().kind != ErrorKind::NotFound) return read.error();
    if (!read || read->empty()) return DataFingerprint();
    const std::vector<CsvRow>& rows = *read;
    const std::vector<std::string>& names = rows.front().cells;
    const auto column = [&](const char* name) {
        return static_cast<size_t>(std::find(names.begin(), names.end(), name) - names.begin());
    };
    const size_t clip = column("clip"), part = column("part"), label = column("label"), hash = column("hash");
    const auto cell = [](const CsvRow& row, size_t c) {
        return c < row.cells.size() ? row.cells[c] : std::string();
    };
    std::vector<std::string> data, split;
    for (size_t i = 1; i < rows.size(); ++i) {
        const std::string what =
            cell(rows[i], clip) + '\t' + cell(rows[i], label) + '\t' + cell(rows[i], hash);
        data.push_back(what);
        split.push_back(what + '\t' + cell(rows[i], part));
    }
    return DataFingerprint{hashOf(std::move(data)), hashOf(std::move(split)), hash < names.size()};
}

Result<std::optional<Matrix<int64_t>>> epochConfusion(const fs::path& folder, int epoch) {
    std::ifstream file(folder / "confusion.jsonl");
    std::optional<Matrix<int64_t>> found;
    for (std::string line; std::getline(file, line);) {
        const auto json = nlohmann::json::parse(line, nullptr, /*allow_exceptions=*/false);
        try {
            if (!json.is_object() || json.at("epoch").get<int>() != epoch) continue;
            const auto rows = json.at("confusion").get<std::vector<std::vector<int64_t>>>();
            Matrix<int64_t> matrix(rows.size(), rows.size());
            for (size_t r = 0; r < rows.size(); ++r) {
                if (rows[r].size() != rows.size()) throw std::out_of_range("row");
                std::copy(rows[r].begin(), rows[r].end(), matrix.values.begin() + ptrdiff_t(r * rows.size()));
            }
            found = std::move(matrix);  // a later line of the same epoch is the newer
        } catch (const std::exception&) {
            return Error{ErrorKind::Invalid,
                         (folder / "confusion.jsonl").string(),
                         {CORE_TEXT("The matrix of epoch %1 can't be understood."), {std::to_string(epoch)}}};
        }
    }
    if (file.bad())
        return Error{ErrorKind::Unreadable,
                     (folder / "confusion.jsonl").string(),
                     {CORE_TEXT("The file could not be read.")}};
    return found;
}

}  // namespace sigwavnet
