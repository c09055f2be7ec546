#include "core/annotation/ratings.h"

namespace sigwavnet {

RatingTable pairOf(const RatingTable& table, size_t a, size_t b) {
    RatingTable pair{
        {table.items(), 2}, table.categories, {table.annotators[a], table.annotators[b]}, table.scale};
    for (size_t item = 0; item < table.items(); ++item) {
        pair.values.at(item, 0) = table.values.at(item, a);
        pair.values.at(item, 1) = table.values.at(item, b);
    }
    return pair;
}

RatingTable oneAgainstRest(const RatingTable& table, int category) {
    RatingTable binary{table.values, {"other", table.categories[size_t(category)]}, table.annotators, {}};
    for (int& value : binary.values.values)
        if (value != RatingTable::missing) value = value == category ? 1 : 0;
    return binary;
}

Matrix<int64_t> confusionOf(const RatingTable& table, size_t a, size_t b) {
    const size_t categories = table.categories.size();
    Matrix<int64_t> counts(categories, categories);
    for (size_t item = 0; item < table.items(); ++item) {
        const int first = table.values.at(item, a), second = table.values.at(item, b);
        if (first != RatingTable::missing && second != RatingTable::missing)
            ++counts.at(size_t(first), size_t(second));
    }
    return counts;
}

}  // namespace sigwavnet
