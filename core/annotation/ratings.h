// Who said what of which item: the table that agreement and consensus are computed from. Plain values.
#pragma once

#include <string>
#include <vector>

#include "core/base/types.h"

namespace sigwavnet {

struct RatingTable {
    static constexpr int missing = -1;

    // Items × annotators: the index of a category, or `missing`.
    Matrix<int> values;
    std::vector<std::string> categories;
    std::vector<std::string> annotators;
    // What each category is worth, for interval data; empty: 0, 1, 2 … A scale 1-5 has {1, 2, 3, 4, 5}.
    std::vector<double> scale;

    size_t items() const { return values.rows; }
    double worth(int category) const { return scale.empty() ? double(category) : scale[size_t(category)]; }
};

// The columns of two annotators.
RatingTable pairOf(const RatingTable& table, size_t a, size_t b);

// One category against all others: categories "other" (0) and its name (1), for agreement per class.
RatingTable oneAgainstRest(const RatingTable& table, int category);

// counts.at(a's category, b's category) over the items that both rated: the confusion of two annotators.
Matrix<int64_t> confusionOf(const RatingTable& table, size_t a, size_t b);

}  // namespace sigwavnet
