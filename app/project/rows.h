// Between rows of the file and values. For this room's files only; on the database's thread.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/project/database.h"
#include "app/project/item_table.h"
#include "app/project/values.h"

namespace sigwavnet::project {

std::string classesText(const std::vector<Id>& classes);     // "3,5"
std::string ratingsText(const std::map<Id, int>& ratings);   // "7=4,8=1"

// The columns of a decision after its `answer`-independent ones, in the order that answerOf() and shownOf() read.
#define SWN_ANSWER_COLUMNS "classes, ratings, unsure, flags, comment"
#define SWN_SHOWN_COLUMNS "suggestion, probability, model, blind, seconds"
Answer answerOf(const Row& row, int first);
Shown shownOf(const Row& row, int first);

std::string newUid();
int64_t nowMilliseconds();
// Adds a row to the history and gives its id. An empty `uid` makes a new one; `madeAt` 0: now.
Result<int64_t> insertDecision(Database& database, const Decision& decision);
// All decisions that `where` (SQL after WHERE, with `values`) selects, oldest first.
Result<std::vector<Decision>> loadDecisions(Database& database, const char* sql, const QVariantList& values);
// The statement of loadDecisions for one item, and for all after an id.
extern const char* const kDecisionsOfItem;
extern const char* const kDecisionsAfter;
extern const char* const kDecisionById;

// `folder`: the project's, from which relative roots are counted.
Result<std::vector<CorpusEntry>> loadCorpora(Database& database, const std::filesystem::path& folder);
Result<std::vector<Scheme>> loadSchemes(Database& database);
Result<std::vector<Annotator>> loadAnnotators(Database& database);
Result<std::vector<ModelEntry>> loadModels(Database& database);
Result<std::vector<RunEntry>> loadRuns(Database& database);
// Clips and segments in file order.
Result<std::vector<Item>> loadItems(Database& database);
using TakeAnswer = std::function<void(ItemKey, CurrentAnswer)>;
Status loadAnswers(Database& database, const TakeAnswer& take);
Result<std::vector<CurrentAnswer>> loadAnswersOf(Database& database, ItemKey key);

// Values of a whole row as Journal::put() takes them.
QVariantList corpusRow(const CorpusEntry& corpus, const std::filesystem::path& folder);
QVariantList schemeRow(const Scheme& scheme, int position);
QVariantList classRow(const ClassEntry& entry, Id scheme, int position);

// The value of a key in `meta`; empty when it was never set.
Result<std::string> metaValue(Database& database, const std::string& key);
Status setMetaValue(Database& database, const std::string& key, const std::string& value);

}  // namespace sigwavnet::project
