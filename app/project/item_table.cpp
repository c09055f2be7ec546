#include "app/project/item_table.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <limits>

#include "app/project/item_writer.h"

namespace sigwavnet::project {

std::optional<size_t> ItemTable::rowOf(ItemKey key) const {
    const auto& rows = key.segment == 0 ? clipRows_ : segmentRows_;
    const auto found = rows.find(key.segment == 0 ? key.clip : key.segment);
    if (found == rows.end() || items_[found->second].key != key) return std::nullopt;
    return found->second;
}

const Answer* ItemTable::answerOf(size_t row, Id annotator) const {
    for (const CurrentAnswer& entry : answers_[row])
        if (entry.annotator == annotator) return &entry.answer;
    return nullptr;
}

std::span<const float> ItemTable::probabilities(size_t row) const {
    const size_t classes = modelClasses_.size();
    if (classes == 0 || std::isnan(probabilities_[row * classes])) return {};
    return {probabilities_.data() + row * classes, classes};
}

int ItemTable::suggestedClass(size_t row) const {
    const auto values = probabilities(row);
    return values.empty() ? -1 : int(std::max_element(values.begin(), values.end()) - values.begin());
}

double ItemTable::confidence(size_t row) const {
    const auto values = probabilities(row);
    return values.empty() ? -1 : double(*std::max_element(values.begin(), values.end()));
}

void ItemTableWriter::setItems(std::vector<Item> items) {
    table_.items_ = std::move(items);
    const size_t count = table_.items_.size();
    table_.answers_.assign(count, {});
    table_.searchTexts_.assign(count, {});
    table_.missing_.assign(count, 0);
    table_.clipRows_.clear();
    table_.segmentRows_.clear();
    for (size_t row = 0; row < count; ++row) {
        const ItemKey key = table_.items_[row].key;
        key.segment == 0 ? table_.clipRows_[key.clip] = row : table_.segmentRows_[key.segment] = row;
        updateSearchText(row);
    }
    setModel(table_.modelClasses_);
}

void ItemTableWriter::setAnswers(size_t row, std::vector<CurrentAnswer> answers) {
    table_.answers_[row] = std::move(answers);
    updateSearchText(row);
}

void ItemTableWriter::setAnswer(size_t row, Id annotator, Id decision, const Answer& answer) {
    std::vector<CurrentAnswer>& answers = table_.answers_[row];
    auto place = std::lower_bound(answers.begin(), answers.end(), annotator,
                                  [](const CurrentAnswer& entry, Id id) { return entry.annotator < id; });
    const bool present = place != answers.end() && place->annotator == annotator;
    const bool commentChanged = !answer.comment.empty() || (present && !place->answer.comment.empty());
    if (answer.empty()) {
        if (present) answers.erase(place);
    } else if (present) {
        *place = {annotator, decision, answer};
    } else {
        answers.insert(place, {annotator, decision, answer});
    }
    if (commentChanged) updateSearchText(row);
}

void ItemTableWriter::setModel(std::vector<std::string> classes) {
    table_.modelClasses_ = std::move(classes);
    table_.probabilities_.assign(table_.items_.size() * table_.modelClasses_.size(),
                                 std::numeric_limits<float>::quiet_NaN());
}

void ItemTableWriter::setProbabilities(size_t row, const std::vector<float>& probabilities) {
    if (probabilities.size() != table_.modelClasses_.size()) return;
    std::copy(probabilities.begin(), probabilities.end(),
              table_.probabilities_.begin() + std::ptrdiff_t(row * probabilities.size()));
}

void ItemTableWriter::updateSearchText(size_t row) {
    const Item& item = table_.items_[row];
    std::string text = item.path + '\n' + item.speaker + '\n' + item.text + '\n' + item.sourceLabel;
    for (const CurrentAnswer& entry : table_.answers_[row])
        if (!entry.answer.comment.empty()) text += '\n' + entry.answer.comment;
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii)  // almost always, and ten times faster
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    else
        text = QString::fromStdString(text).toLower().toStdString();
    table_.searchTexts_[row] = std::move(text);
}

}  // namespace sigwavnet::project
