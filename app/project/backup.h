// Backups that a project keeps of itself: "NAME.swproj.backups/backup-1.swproj" is the latest of five, made when the
// project is opened for writing and has changed since the last one. For this room's files only; recovery.h uses them.
#pragma once

#include <filesystem>

#include "app/project/database.h"

namespace sigwavnet::project {

constexpr int kKeptBackups = 5;

std::filesystem::path backupFolder(const std::filesystem::path& project);
std::filesystem::path backupFile(const std::filesystem::path& project, int number);

// Rotates the backups and writes a new one when the project changed since the latest. Errors: NoSpace, Unreadable.
Status backUp(Database& database);

// A whole copy of the database, written beside `target` and renamed over it once it is on the disk. Error: NoSpace.
Status copyDatabase(Database& database, const std::filesystem::path& target);

// Error: Invalid when a page or a table of the file is damaged (SQLite's integrity check).
Status checkIntegrity(Database& database);

}  // namespace sigwavnet::project
