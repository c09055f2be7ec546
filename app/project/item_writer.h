// Fills and changes an ItemTable. For this room's files only.
#pragma once

#include <vector>

#include "app/project/item_table.h"

namespace sigwavnet::project {

class ItemTableWriter {
public:
    explicit ItemTableWriter(ItemTable& table) : table_(table) {}

    // In file order; answers, suggestions and missing marks are empty afterwards.
    void setItems(std::vector<Item> items);
    // Replaces an item's answers (none empty, by annotator's id).
    void setAnswers(size_t row, std::vector<CurrentAnswer> answers);
    // Replaces or, when empty, takes away one annotator's answer.
    void setAnswer(size_t row, Id annotator, Id decision, const Answer& answer);
    void setModel(std::vector<std::string> classes);  // no item is scored afterwards
    void setProbabilities(size_t row, const std::vector<float>& probabilities);
    void setMissing(size_t row, bool missing) { table_.missing_[row] = missing; }

private:
    void updateSearchText(size_t row);
    ItemTable& table_;
};

}  // namespace sigwavnet::project
