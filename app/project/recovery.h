// What to do with a project that does not open, or that lost a file: its backups, and what can still be read.
#pragma once

#include <filesystem>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace sigwavnet::project {

struct Backup {
    std::filesystem::path file;
    int64_t savedAt = 0;  // ms since 1970, UTC
    int decisions = 0;    // labels given until then
};

// The backups of a project, the latest first; those that are damaged themselves are left out.
std::vector<Backup> backupsOf(const std::filesystem::path& project);

struct Salvaged {
    int decisions = 0;    // read from the damaged file
    int fromBackup = 0;   // further ones, only found in the latest backup
    int clips = 0;
    std::vector<std::string> incomplete;  // tables that could not be read to their end
};

// Reads what can be read of a damaged project and of its latest backup into a new project file. The damaged file stays
// as it is. Errors: Exists (`target`), Invalid (nothing could be read and there is no backup), NoSpace, Cancelled.
Result<Salvaged> salvage(const std::filesystem::path& damaged, const std::filesystem::path& target, Progress& progress);

// Puts a backup in the damaged project's place, which is kept beside it as "NAME.damaged-1.swproj". Gives that name.
// Errors: Unsupported (the project is open somewhere), NotFound, NoSpace.
Result<std::filesystem::path> restoreBackup(const std::filesystem::path& project, const Backup& backup);

}  // namespace sigwavnet::project
