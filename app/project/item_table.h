// The items of a project in memory, for lists, filters and orders of 100 000 clips.
//
// Owned by a Project, which changes it with every edit; read it on the project's thread only.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/project/values.h"

namespace sigwavnet::project {

struct CurrentAnswer {
    Id annotator = 0;
    Id decision = 0;
    Answer answer;  // never empty()
};

class ItemTable {
public:
    size_t size() const { return items_.size(); }
    // In file order: corpora as they were added, clips by path, a clip's segments by their begin behind it.
    const Item& item(size_t row) const { return items_[row]; }
    std::optional<size_t> rowOf(ItemKey key) const;

    // Every annotator's present answer; by annotator's id.
    std::span<const CurrentAnswer> answers(size_t row) const { return answers_[row]; }
    const Answer* answerOf(size_t row, Id annotator) const;  // null: none

    // Of the model that is shown (Project::showModel); empty: not scored.
    std::span<const float> probabilities(size_t row) const;
    // Of all items, rows × modelClasses(); NaN in a row's first: not scored.
    std::span<const float> allProbabilities() const { return probabilities_; }
    const std::vector<std::string>& modelClasses() const { return modelClasses_; }
    int suggestedClass(size_t row) const;     // index into modelClasses(); -1: not scored
    double confidence(size_t row) const;      // the largest probability; < 0: not scored

    bool missing(size_t row) const { return missing_[row]; }  // its file was not there at the last look
    // path, speaker, text, source label and comments in lower case, for searching.
    const std::string& searchText(size_t row) const { return searchTexts_[row]; }

private:
    friend class ItemTableWriter;
    std::vector<Item> items_;
    std::vector<std::vector<CurrentAnswer>> answers_;
    std::vector<std::string> searchTexts_;
    std::vector<char> missing_;
    std::vector<float> probabilities_;  // rows × modelClasses, NaN in the first column: not scored
    std::vector<std::string> modelClasses_;
    std::unordered_map<Id, size_t> clipRows_, segmentRows_;
};

}  // namespace sigwavnet::project
