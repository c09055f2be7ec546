#include "app/project/recovery.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <system_error>

#include "app/project/backup.h"
#include "app/project/rows.h"
#include "app/project/schema.h"
#include "app/project/sql_thread.h"
#include "core/base/file_lock.h"
#include "core/base/files.h"

namespace sigwavnet::project {
namespace fs = std::filesystem;

namespace {

int64_t savedAt(const fs::path& file) {
    std::error_code error;
    const auto time = fs::last_write_time(file, error);
    if (error) return 0;
    const auto system = std::chrono::file_clock::to_sys(time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(system.time_since_epoch()).count();
}

// The columns of a table in a file of whatever version; empty: no such table, or unreadable.
std::vector<std::string> columnsOf(Database& database, const std::string& table) {
    std::vector<std::string> columns;
    const std::string sql = "PRAGMA table_info(" + table + ")";
    const Status read = database.each(sql.c_str(), {}, [&](const Row& row) -> Status {
        columns.push_back(row.text(1));
        return {};
    });
    return read ? columns : std::vector<std::string>();
}

// Moves the rows of one damaged file into a whole one.
class Salvager {
public:
    Salvager(Database& from, Database& to) : from_(from), to_(to) {}

    // Gives how many rows of the table were new; `complete`: whether it could be read to its end.
    Result<int> take(const std::string& table, bool& complete) {
        const std::vector<std::string> columns = columnsOf(from_, table);
        complete = !columns.empty();
        if (columns.empty()) return 0;
        std::string names, marks;
        for (const std::string& column : columns) {
            names += (names.empty() ? "" : ", ") + column;
            marks += marks.empty() ? "?" : ", ?";
        }
        const std::string write = "INSERT OR IGNORE INTO " + table + "(" + names + ") VALUES(" + marks + ")";
        const std::string read = "SELECT " + names + " FROM " + table;
        const std::string key = columns.front() == "id" ? "id" : "";
        int taken = 0;
        SWN_ASSIGN(complete,
                   sweep(read + (key.empty() ? "" : " ORDER BY " + key), write, columns.size(), taken));
        // What lies behind the damage is reached from the other end.
        if (!complete && !key.empty())
            SWN_TRY(sweep(read + " ORDER BY " + key + " DESC", write, columns.size(), taken));
        return taken;
    }

private:
    // False when reading broke off; an error only when writing did.
    Result<bool> sweep(const std::string& read, const std::string& write, size_t columns, int& taken) {
        Status written;
        const Status swept = from_.each(read.c_str(), {}, [&](const Row& row) -> Status {
            QVariantList values;
            for (size_t i = 0; i < columns; ++i) values << row.value(int(i));
            written = to_.run(write.c_str(), values);
            if (!written) return written;
            SWN_ASSIGN(const QVariant changed, to_.one("SELECT changes()"));
            taken += changed.toInt();
            return {};
        });
        if (!written && written.error().kind == ErrorKind::NoSpace) return written.error();
        return swept.ok();
    }

    Database &from_, &to_;
};

// Opens what can be opened of a damaged file: first with its log, then without.
Result<std::unique_ptr<Database>> openDamaged(const fs::path& file) {
    for (const auto access : {Database::Access::Read, Database::Access::Immutable}) {
        auto database = Database::open(file, access);
        if (database && (*database)->one("SELECT count(*) FROM sqlite_master")) return database;
    }
    return Error{ErrorKind::Invalid, file.string(), {CORE_TEXT("Nothing of this file can be read.")}};
}

// A table that the damaged file still holds whole needs nothing of the backup, which would bring back what
// was taken away since.
Status takeAll(Database& from, Database& to, Salvaged& salvaged, bool backup, Progress& progress) {
    Salvager salvager(from, to);
    const auto& tables = allTables();
    const std::set<std::string> wanted(salvaged.incomplete.begin(), salvaged.incomplete.end());
    for (size_t i = 0; i < tables.size(); ++i) {
        if (backup && !wanted.count(tables[i])) continue;
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled, "", {CORE_TEXT("Saving what can be read was stopped.")}};
        progress.report(int64_t(i), int64_t(tables.size()), {CORE_TEXT("Reading the damaged project")});
        bool complete = true;
        SWN_ASSIGN(const int taken, salvager.take(tables[i], complete));
        const std::string table = tables[i];
        if (table == "decision") (backup ? salvaged.fromBackup : salvaged.decisions) += taken;
        if (table == "clip") salvaged.clips += taken;
        if (!backup && !complete) salvaged.incomplete.push_back(table);
    }
    return {};
}

// Rows that refer to rows that are lost would confuse every later reader; half an edit must not be undone.
Status dropDangling(Database& database, const Salvaged& salvaged) {
    const std::set<std::string> incomplete(salvaged.incomplete.begin(), salvaged.incomplete.end());
    if (incomplete.count("edit") || incomplete.count("change"))
        for (const char* sql : {"DELETE FROM change", "DELETE FROM edit"}) SWN_TRY(database.run(sql));
    SWN_TRY(database.run("DELETE FROM current WHERE decision NOT IN (SELECT id FROM decision)"));
    // Present answers that were lost with their whole table: the last decision stands.
    return database.run(
        "INSERT OR IGNORE INTO current(clip, segment, annotator, decision) SELECT clip, segment, annotator, "
        "max(id) FROM decision WHERE NOT EXISTS (SELECT 1 FROM current) AND NOT (classes = '' AND ratings = "
        "'' AND "
        "unsure = 0 AND flags = 0 AND comment = '') GROUP BY clip, segment, annotator");
}

Status fill(Database& target, const fs::path& damaged, Salvaged& salvaged, Progress& progress) {
    SWN_TRY(migrate(target, 0));
    const std::vector<Backup> backups = backupsOf(damaged);
    return target.transact([&]() -> Status {
        auto broken = openDamaged(damaged);
        if (broken) SWN_TRY(takeAll(**broken, target, salvaged, false, progress));
        if (!broken && backups.empty()) return broken.error();
        if (!broken) salvaged.incomplete.assign(allTables().begin(), allTables().end());
        if (!backups.empty()) {
            SWN_ASSIGN(const auto backup, Database::open(backups.front().file, Database::Access::Immutable));
            SWN_TRY(takeAll(*backup, target, salvaged, true, progress));
        }
        return dropDangling(target, salvaged);
    });
}

fs::path freeName(const fs::path& project) {
    std::error_code error;
    for (int number = 1;; ++number) {
        const fs::path name = project.parent_path() /
                              (project.stem().string() + ".damaged-" + std::to_string(number) + ".swproj");
        if (!fs::exists(name, error)) return name;
    }
}

}  // namespace

std::vector<Backup> backupsOf(const fs::path& project) {
    std::vector<Backup> backups;
    SqlThread thread;
    thread.run([&] {
        for (int number = 1; number <= kKeptBackups; ++number) {
            const fs::path file = backupFile(project, number);
            if (!checkHeader(file)) continue;
            const auto database = Database::open(file, Database::Access::Immutable);
            if (!database || !checkIntegrity(**database)) continue;
            const auto decisions = (*database)->one("SELECT count(*) FROM decision");
            if (decisions) backups.push_back({file, savedAt(file), decisions->toInt()});
        }
        return 0;
    });
    return backups;
}

Result<Salvaged> salvage(const fs::path& damaged, const fs::path& target, Progress& progress) {
    std::error_code error;
    if (fs::exists(target, error))
        return Error{ErrorKind::Exists,
                     target.string(),
                     {CORE_TEXT("There is a file of this name already; choose another name.")}};
    const fs::path part = target.string() + ".part";
    fs::remove(part, error);
    Salvaged salvaged;
    SqlThread thread;
    Status status = thread.run([&]() -> Status {
        SWN_ASSIGN(const auto database, Database::open(part, Database::Access::Write));
        SWN_TRY(fill(*database, damaged, salvaged, progress));
        return database->checkpoint();
    });
    if (status && salvaged.clips == 0 && salvaged.decisions + salvaged.fromBackup == 0)
        status = Error{ErrorKind::Invalid,
                       damaged.string(),
                       {CORE_TEXT("Nothing of the project can be read, and it has no backup.")}};
    if (status) {
        fs::rename(part, target, error);
        if (error) status = errnoError(error.value(), target);
    }
    for (const char* tail : {"", "-wal", "-shm"}) fs::remove(part.string() + tail, error);
    if (!status) return status.error();
    return salvaged;
}

Result<fs::path> restoreBackup(const fs::path& project, const Backup& backup) {
    SWN_TRY(checkHeader(backup.file));
    SWN_ASSIGN(const auto lock,
               FileLock::tryAcquire(project.parent_path() / ("." + project.filename().string() + ".lock")));
    if (!lock)
        return Error{ErrorKind::Unsupported,
                     project.string(),
                     {CORE_TEXT("The project is open in another window or program; close it there first.")}};
    SWN_ASSIGN(const std::string bytes, readFile(backup.file));
    const fs::path kept = freeName(project);
    std::error_code error;
    // Its log goes with it: it belongs to the damaged file, and would be replayed into the backup.
    for (const char* tail : {"", "-wal", "-shm"}) {
        if (!fs::exists(project.string() + tail, error)) continue;
        fs::rename(project.string() + tail, kept.string() + tail, error);
        if (error) return errnoError(error.value(), project);
    }
    if (const Status written = writeFileAtomically(project, bytes); !written) {
        for (const char* tail : {"", "-wal", "-shm"})
            fs::rename(kept.string() + tail, project.string() + tail, error);
        return written.error();
    }
    return kept;
}

}  // namespace sigwavnet::project
