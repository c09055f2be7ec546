#include "app/project/backup.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "app/project/schema.h"
#include "core/base/files.h"

namespace sigwavnet::project {
namespace fs = std::filesystem;

namespace {

// What a project holds, in a word: it differs after every change but those of the layout.
Result<QString> revisionOf(Database& database) {
    SWN_ASSIGN(const int version, versionOf(database));
    QStringList parts{QString::number(version)};
    for (const char* sql :
         {"SELECT ifnull(max(id), 0) FROM decision", "SELECT ifnull(max(id), 0) FROM edit",
          "SELECT count(*) FROM edit WHERE undone = 1", "SELECT ifnull(max(id), 0) FROM clip"}) {
        SWN_ASSIGN(const QVariant part, database.one(sql));
        parts << part.toString();
    }
    return parts.join(QLatin1Char('/'));
}

bool changedSinceLast(Database& database) {
    const auto last = Database::open(backupFile(database.file(), 1), Database::Access::Immutable);
    if (!last) return true;
    const auto before = revisionOf(**last), now = revisionOf(database);
    return !before || !now || *before != *now;
}

Status syncFile(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return errnoError(errno, path);
    const int result = ::fsync(file), code = errno;
    ::close(file);
    return result == 0 ? Status() : Status(errnoError(code, path));
}

}  // namespace

fs::path backupFolder(const fs::path& project) {
    return project.string() + ".backups";
}

fs::path backupFile(const fs::path& project, int number) {
    return backupFolder(project) / ("backup-" + std::to_string(number) + ".swproj");
}

Status backUp(Database& database) {
    std::error_code ignored;
    if (fs::exists(backupFile(database.file(), 1), ignored) && !changedSinceLast(database)) return {};
    SWN_TRY(makeFolder(backupFolder(database.file())));
    const fs::path fresh = backupFolder(database.file()) / "backup-new.swproj";
    SWN_TRY(copyDatabase(database, fresh));
    // Only now that the new one is whole do the others move on.
    for (int number = kKeptBackups - 1; number >= 1; --number)
        fs::rename(backupFile(database.file(), number), backupFile(database.file(), number + 1), ignored);
    std::error_code error;
    fs::rename(fresh, backupFile(database.file(), 1), error);
    if (error) return errnoError(error.value(), fresh);
    return {};
}

Status copyDatabase(Database& database, const fs::path& target) {
    const fs::path part = target.string() + ".part";
    std::error_code error;
    fs::remove(part, error);
    QString quoted = QString::fromStdString(part.string());
    quoted.replace(QLatin1Char('\''), QStringLiteral("''"));
    Status status = database.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
    if (status) status = syncFile(part);
    if (status) {
        fs::rename(part, target, error);
        if (error) status = errnoError(error.value(), target);
    }
    if (!status) fs::remove(part, error);
    return status;
}

Status checkIntegrity(Database& database) {
    QString first;
    const Status read = database.each("PRAGMA integrity_check(1)", {}, [&](const Row& row) -> Status {
        first = row.value(0).toString();
        return {};
    });
    if (!read && read.error().kind != ErrorKind::Invalid && read.error().kind != ErrorKind::Internal)
        return read;
    if (read && first == QStringLiteral("ok")) return {};
    return Error{
        ErrorKind::Invalid,
        database.file().string(),
        {CORE_TEXT(
            "The project's file is damaged. Take its latest backup, or save what can still be read.")}};
}

}  // namespace sigwavnet::project
