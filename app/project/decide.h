// The one place where a decision becomes an item's present answer. For this room's files only.
#pragma once

#include "app/project/journal.h"
#include "app/project/values.h"

namespace sigwavnet::project {

// Within an edit: adds the decision to the history and makes it the annotator's present answer (none, when it is empty).
// Gives its id.
Result<int64_t> decide(Database& database, Journal& journal, const Decision& decision);
// The same for a decision that is in the history already.
Status makeCurrent(Database& database, Journal& journal, const Decision& decision);

}  // namespace sigwavnet::project
