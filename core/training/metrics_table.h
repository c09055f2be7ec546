// A run's metrics.csv as numbers: a row an epoch, however long and however abruptly it ended.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sigwavnet {

// Columns of equal length, in the file's order; a value that is absent is NaN. Values are 32-bit floats,
// since a thousand runs are looked at together; the rows that figures are quoted from are kept in full.
class MetricsTable {
public:
    const std::vector<std::string>& names() const { return names_; }
    size_t rows() const { return rows_; }
    // Null: no such column.
    const std::vector<float>* column(std::string_view name) const;
    const std::vector<float>& column(size_t index) const { return columns_[index]; }

    // Values by names(), in full precision; empty while there is no such row. The best epoch is the last that
    // was marked as better than all before it.
    const std::vector<double>& last() const { return last_; }
    const std::vector<double>& best() const { return best_; }
    double seconds() const { return seconds_; }  // sum of the column of that name
    size_t damaged() const { return damaged_; }  // rows that could not be read and were passed over

    // Reads more of the file: whole lines, of which the first ever is the header. What follows the last line
    // break is torn or still being written, and left alone. An epoch that comes again replaces what was known
    // of it and of all later ones: a run was taken up before them. Returns how many bytes were used.
    size_t parse(std::string_view text);

private:
    friend class MetricsIndex;
    void setNames(std::string_view header);
    void addRow(std::string_view line);
    void dropFrom(float epoch);
    void settleBest();

    std::vector<std::string> names_;
    std::vector<std::vector<float>> columns_;
    size_t rows_ = 0;
    std::vector<double> last_, best_;
    double seconds_ = 0;
    size_t damaged_ = 0;
    std::optional<size_t> epoch_, bestMark_, secondsColumn_;
    std::vector<double> row_;  // of the line being read
};

}  // namespace sigwavnet
