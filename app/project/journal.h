// Undo and redo in the project's file: an edit is a list of rows with what they held before and after. For this room's
// files only.
//
// Within a Database::transact(): begin(), any number of put() and remove(), finish(). undo() and redo() are transactions of
// their own.
#pragma once

#include <QVariant>

#include <set>
#include <string>
#include <vector>

#include "app/project/database.h"
#include "app/project/project.h"

namespace sigwavnet::project {

// What an undo, a redo or an edit touched, to refresh what is held in memory.
struct Touched {
    std::set<std::string> tables;
    std::vector<ItemKey> items;  // whose present answer changed
    bool onlyAnswers() const { return tables.size() == 1 && tables.count("current") == 1; }
};

class Journal {
public:
    explicit Journal(Database& database) : database_(database) {}

    // A new edit; what was undone before can no longer be redone.
    Status begin(const Message& title);
    // Writes a whole row (values in the order of its columns, the id first; id 0: a new one) and gives its id.
    Result<int64_t> put(const char* table, QVariantList values);
    Status remove(const char* table, int64_t id);
    // Completes the entry. An edit that changed no row leaves none.
    Status finish(const std::vector<ItemKey>& keys);

    const Touched& touched() const { return touched_; }

    static Result<std::optional<EditName>> next(Database& database, bool undone);
    // Takes back the last edit, or does the first undone one again. Error: NotFound.
    static Result<std::pair<EditName, Touched>> step(Database& database, bool undo);

private:
    Status log(const char* table, int64_t id, const QVariant& before, const QVariant& after);

    Database& database_;
    int64_t edit_ = 0;
    int changes_ = 0;
    Touched touched_;
};

std::string keysText(const std::vector<ItemKey>& keys);
std::vector<ItemKey> keysOf(const std::string& text);

}  // namespace sigwavnet::project
