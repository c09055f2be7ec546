// Opening, checking and closing of the project's file.
#include <unistd.h>

#include <system_error>

#include "app/project/backup.h"
#include "app/project/project_impl.h"
#include "app/project/rows.h"
#include "app/project/schema.h"
#include "core/base/files.h"

namespace sigwavnet::project {
namespace fs = std::filesystem;

namespace {

fs::path absoluteOf(const fs::path& path) {
    std::error_code error;
    const fs::path absolute = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? path : absolute;
}

fs::path lockFile(const fs::path& project) {
    return project.parent_path() / ("." + project.filename().string() + ".lock");
}

fs::path walOf(const fs::path& project) {
    return project.string() + "-wal";
}

bool hasWal(const fs::path& project) {
    std::error_code error;
    const auto size = fs::file_size(walOf(project), error);
    return !error && size > 0;
}

Error existsAlready(const fs::path& file) {
    return {ErrorKind::Exists,
            file.string(),
            {CORE_TEXT("There is a file of this name already; open it, or choose another name.")}};
}

Status fillFile(const fs::path& file, const std::string& name) {
    SWN_ASSIGN(const auto database, Database::open(file, Database::Access::Write));
    SWN_TRY(migrate(*database, 0));
    SWN_TRY(setMetaValue(*database, "name", name));
    SWN_TRY(setMetaValue(*database, "project", newUid()));
    return database->checkpoint();
}

// A link never replaces what another program made meanwhile; disks without links have to do with a rename.
Status moveIntoPlace(const fs::path& part, const fs::path& file) {
    std::error_code error;
    fs::create_hard_link(part, file, error);
    if (!error) return {};
    if (fs::exists(file)) return existsAlready(file);
    fs::rename(part, file, error);
    return error ? Status(errnoError(error.value(), file)) : Status();
}

bool folderWritable(const fs::path& project) {
    return ::access(project.parent_path().c_str(), W_OK) == 0 && ::access(project.c_str(), W_OK) == 0;
}

}  // namespace

Project::Impl::~Impl() {
    thread_.run([this] {
        if (database_ && reason == ReadOnlyReason::None) {
            // Leaves one file behind. What can't be folded in stays in the log, from where the next opening
            // takes it.
            static_cast<void>(database_->checkpoint());
        }
        database_.reset();
        return 0;
    });
}

Status Project::Impl::open(const fs::path& path, OpenMode mode) {
    file = absoluteOf(path);
    SWN_TRY(checkHeader(file));
    SWN_TRY(lockOrRead(mode));
    SWN_TRY(thread_.run([&] { return connect(); }));
    return loadAll();
}

// Takes the lock, or says why the project is only read.
Status Project::Impl::lockOrRead(OpenMode mode) {
    if (mode == OpenMode::ReadOnly) {
        reason = ReadOnlyReason::Asked;
        return {};
    }
    if (!folderWritable(file)) {
        reason = ReadOnlyReason::Folder;
        return {};
    }
    auto lock = FileLock::tryAcquire(lockFile(file));
    if (!lock && lock.error().kind == ErrorKind::Unreadable)
        reason = ReadOnlyReason::Folder;
    else if (!lock)
        return lock.error();
    else if (!*lock)
        reason = ReadOnlyReason::OpenElsewhere;
    else
        lock_ = std::move(**lock);
    return {};
}

// On the database's thread.
Status Project::Impl::connect() {
    if (reason == ReadOnlyReason::None) {
        SWN_ASSIGN(database_, Database::open(file, Database::Access::Write));
        return prepareForWriting(*database_);
    }
    const bool openable = folderWritable(file);
    if (!openable && hasWal(file)) return connectSnapshot();
    SWN_ASSIGN(database_,
               Database::open(file, openable ? Database::Access::Read : Database::Access::Immutable));
    SWN_ASSIGN(const int version, versionOf(*database_));
    if (version < schemaVersion()) return connectSnapshot();
    return {};
}

Status Project::Impl::prepareForWriting(Database& database) {
    SWN_ASSIGN(const int version, versionOf(database));
    SWN_TRY(checkIntegrity(database));
    if (const Status saved = backUp(database); !saved) {
        // An older schema is only touched once there is a way back.
        if (version < schemaVersion()) return saved;
        notices.push_back({CORE_TEXT("No backup could be made: %1"), {saved.error().message.text()}});
    }
    return migrate(database, version);
}

// Works on a copy in the system's folder for temporary files: a write-ahead log can't be read where nothing
// may be written, and an older schema can't be brought up to date there.
Status Project::Impl::connectSnapshot() {
    database_.reset();
    snapshot_ = std::make_unique<QTemporaryDir>();
    const fs::path copy = fs::path(snapshot_->path().toStdString()) / file.filename();
    std::error_code error;
    fs::copy_file(file, copy, error);
    if (!error && hasWal(file)) fs::copy_file(walOf(file), walOf(copy), error);
    if (error) return errnoError(error.value(), copy);
    SWN_ASSIGN(database_, Database::open(copy, Database::Access::Write));
    SWN_ASSIGN(const int version, versionOf(*database_));
    return migrate(*database_, version);
}

Result<std::unique_ptr<Project>> Project::create(const fs::path& file, const std::string& name) {
    std::error_code error;
    if (fs::exists(file, error)) return existsAlready(file);
    if (file.has_parent_path() && !fs::is_directory(file.parent_path(), error))
        return errnoError(ENOENT, file.parent_path());
    // Made beside and linked when it is whole: a project is there with all its tables, or not at all.
    const fs::path part =
        absoluteOf(file).parent_path() / ("." + file.filename().string() + "." + newUid() + ".part");
    SqlThread thread;
    Status made = thread.run([&] { return fillFile(part, name.empty() ? file.stem().string() : name); });
    if (made) made = moveIntoPlace(part, file);
    for (const char* tail : {"", "-wal", "-shm"}) fs::remove(part.string() + tail, error);
    if (!made) return made.error();
    return open(file);
}

Result<std::unique_ptr<Project>> Project::open(const fs::path& file, OpenMode mode) {
    auto impl = std::make_unique<Impl>();
    SWN_TRY(impl->open(file, mode));
    return std::unique_ptr<Project>(new Project(std::move(impl)));
}

}  // namespace sigwavnet::project
