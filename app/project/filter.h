// Which items are listed. Pure functions over an ItemTable; 100 000 items in well under 100 ms.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/project/item_table.h"
#include "app/project/values.h"
#include "core/base/result.h"

namespace sigwavnet::project {

enum class LabelState { Any, Unlabelled, Labelled, Unsure, Flagged, Commented, Disagreeing, Missing };
const char* labelStateName(LabelState state);  // "any", "unlabelled" …

struct Filter {
    std::vector<std::string> words{};  // all must occur in path, speaker, text, source label or comments; lower case
    std::vector<Id> classes{};         // answered with one of these (by `annotator`, or by anybody); empty: any
    std::string suggestion{};          // the model proposes this class; empty: any
    std::string speaker{};             // exactly; empty: any
    std::optional<Id> corpus{};
    // Whose answers the filter looks at. Absent: anybody's; Unlabelled then means by nobody.
    std::optional<Id> annotator{};
    LabelState state = LabelState::Any;
    double confidenceFrom = 0, confidenceTo = 1;  // of the suggestion; items without one pass only when 0 and 1
    bool operator==(const Filter&) const = default;
};

// Rows that pass, in file order.
std::vector<size_t> filterItems(const ItemTable& items, const Filter& filter);

// A search line: words, "quoted words", and speaker:03 class:anger by:anna is:unlabelled confidence:<0.6 (or >0.6,
// 0.4-0.6) suggestion:anger. Error: Invalid, naming the term and what it may be.
Result<Filter> parseFilter(const std::string& line, const std::vector<Scheme>& schemes,
                           const std::vector<Annotator>& annotators);

}  // namespace sigwavnet::project
