#include "core/training/metrics_table.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/parse_number.h"

namespace sigwavnet {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

// An empty cell is no value; false when it holds something that is no number.
bool parseCell(std::string_view cell, double& value) {
    value = kNone;
    if (cell.empty()) return true;
    const auto number = parseNumber<double>(cell);
    value = number.value_or(kNone);
    return number.has_value();
}

std::optional<size_t> find(const std::vector<std::string>& names, std::string_view name) {
    const auto place = std::find(names.begin(), names.end(), name);
    if (place == names.end()) return std::nullopt;
    return static_cast<size_t>(place - names.begin());
}

}  // namespace

const std::vector<float>* MetricsTable::column(std::string_view name) const {
    const auto index = find(names_, name);
    return index ? &columns_[*index] : nullptr;
}

void MetricsTable::setNames(std::string_view header) {
    for (size_t begin = 0; begin <= header.size();) {
        const size_t end = std::min(header.find(',', begin), header.size());
        names_.emplace_back(header.substr(begin, end - begin));
        begin = end + 1;
    }
    columns_.resize(names_.size());
    epoch_ = find(names_, "epoch");
    bestMark_ = find(names_, "best");
    secondsColumn_ = find(names_, "seconds");
}

void MetricsTable::addRow(std::string_view line) {
    row_.clear();
    bool whole = true;
    for (size_t begin = 0; begin <= line.size() && whole;) {
        const size_t end = std::min(line.find(',', begin), line.size());
        double value = kNone;
        whole = parseCell(line.substr(begin, end - begin), value);
        row_.push_back(value);
        begin = end + 1;
    }
    if (!whole || row_.size() != names_.size()) {
        damaged_ += 1;
        return;
    }
    if (epoch_) {
        const auto epoch = static_cast<float>(row_[*epoch_]);
        if (rows_ > 0 && epoch <= columns_[*epoch_].back()) dropFrom(epoch);
    }
    for (size_t c = 0; c < row_.size(); ++c) columns_[c].push_back(static_cast<float>(row_[c]));
    rows_ += 1;
    if (secondsColumn_ && std::isfinite(row_[*secondsColumn_])) seconds_ += row_[*secondsColumn_];
    if (bestMark_ && row_[*bestMark_] == 1) best_ = row_;
    last_ = row_;
}

void MetricsTable::dropFrom(float epoch) {
    const std::vector<float>& epochs = columns_[*epoch_];
    const auto keep =
        static_cast<size_t>(std::lower_bound(epochs.begin(), epochs.end(), epoch) - epochs.begin());
    if (secondsColumn_)
        for (size_t i = keep; i < rows_; ++i)
            if (std::isfinite(columns_[*secondsColumn_][i])) seconds_ -= columns_[*secondsColumn_][i];
    for (std::vector<float>& column : columns_) column.resize(keep);
    rows_ = keep;
    if (!best_.empty() && static_cast<float>(best_[*epoch_]) >= epoch) settleBest();
}

// After the best row was dropped: the one before it, in the precision that is left of it.
void MetricsTable::settleBest() {
    best_.clear();
    for (size_t i = rows_; i-- > 0 && best_.empty();) {
        if (columns_[*bestMark_][i] != 1) continue;
        for (const std::vector<float>& column : columns_) best_.push_back(static_cast<double>(column[i]));
    }
}

size_t MetricsTable::parse(std::string_view text) {
    size_t used = 0;
    for (size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', used)) {
        std::string_view line = text.substr(used, end - used);
        if (line.ends_with('\r')) line.remove_suffix(1);
        used = end + 1;
        if (names_.empty())
            setNames(line);
        else if (!line.empty())
            addRow(line);
    }
    return used;
}

}  // namespace sigwavnet
