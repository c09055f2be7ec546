// The tables of a project's file, and how files of older versions are brought up to date. For this room's files only.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "app/project/database.h"

namespace sigwavnet::project {

// "SWNp" in SQLite's header: the file is a project.
constexpr int32_t kApplicationId = 0x53574E70;
// PRAGMA user_version of files that this program writes.
int schemaVersion();

// Brings a file from `from` (0: empty) up to schemaVersion(), each step a transaction of its own.
Status migrate(Database& database, int from);
// The steps 0 … `to` - 1 alone, for files of an older version.
Status migrateUpTo(Database& database, int from, int to);

// Whether the bytes at the start of `file` are those of a project. Errors: NotFound, Unreadable, Invalid (empty, not
// SQLite, another program's database, cut off), Unsupported (newer).
Status checkHeader(const std::filesystem::path& file);
// The version as the opened file says it. Error: Unsupported (newer).
Result<int> versionOf(Database& database);

// A table whose rows edits change; `columns` begins with "id".
struct TableColumns {
    const char* table;
    std::vector<const char*> columns;
};
// All tables that edits change, which undo restores row by row.
const std::vector<TableColumns>& journalledTables();
// All tables, for saving what a damaged file still holds; those that others refer to come first.
const std::vector<const char*>& allTables();

}  // namespace sigwavnet::project
