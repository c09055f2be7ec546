#include "app/project/schema.h"

#include <array>
#include <fstream>
#include <system_error>

#include "core/base/files.h"

namespace sigwavnet::project {
namespace fs = std::filesystem;

namespace {

using Step = std::vector<const char*>;

// Version 1: clips, labels, undo. What the history refers to never gets the id of something that an undo took
// away: hence AUTOINCREMENT.
const Step& labelTables() {
    static const Step step = {
        "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        // Both places of the audio: relative to the project's file, which survives a move of both, and
        // absolute.
        "CREATE TABLE corpus(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, format TEXT NOT NULL, "
        "root_relative TEXT NOT NULL, "
        "root_absolute TEXT NOT NULL)",
        // Clips that were added together; undo takes the batch away, and its clips with it.
        "CREATE TABLE batch(id INTEGER PRIMARY KEY AUTOINCREMENT, corpus INTEGER NOT NULL)",
        "CREATE TABLE clip(id INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, path TEXT NOT NULL, "
        "begin INTEGER NOT NULL, "
        "frames INTEGER NOT NULL, rate INTEGER NOT NULL, hash TEXT NOT NULL, speaker TEXT NOT NULL, text "
        "TEXT NOT NULL, "
        "label TEXT NOT NULL, fields TEXT NOT NULL)",
        "CREATE TABLE segment(id INTEGER PRIMARY KEY AUTOINCREMENT, clip INTEGER NOT NULL, begin INTEGER NOT "
        "NULL, end INTEGER NOT NULL)",
        "CREATE TABLE scheme(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, kind INTEGER NOT "
        "NULL, position INTEGER NOT NULL, "
        "low INTEGER NOT NULL, high INTEGER NOT NULL, key TEXT NOT NULL)",
        "CREATE TABLE class(id INTEGER PRIMARY KEY AUTOINCREMENT, scheme INTEGER NOT NULL, name TEXT NOT "
        "NULL, colour TEXT NOT NULL, "
        "key TEXT NOT NULL, position INTEGER NOT NULL)",
        "CREATE TABLE annotator(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL)",
        // Everything that was ever decided, also what was undone; rows are only added.
        "CREATE TABLE decision(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, clip INTEGER NOT NULL, "
        "segment INTEGER NOT NULL, "
        "annotator INTEGER NOT NULL, made_at INTEGER NOT NULL, classes TEXT NOT NULL, ratings TEXT NOT NULL, "
        "unsure INTEGER NOT NULL, flags INTEGER NOT NULL, comment TEXT NOT NULL, suggestion TEXT NOT NULL, "
        "probability REAL NOT NULL, model TEXT NOT NULL, blind INTEGER NOT NULL, seconds REAL NOT NULL)",
        "CREATE INDEX decision_item ON decision(clip, segment)",
        "CREATE TABLE current(id INTEGER PRIMARY KEY, clip INTEGER NOT NULL, segment INTEGER NOT NULL, "
        "annotator INTEGER NOT NULL, decision INTEGER NOT NULL, UNIQUE(clip, segment, annotator))",
        "CREATE TABLE edit(id INTEGER PRIMARY KEY AUTOINCREMENT, made_at INTEGER NOT NULL, title TEXT NOT "
        "NULL, args TEXT NOT NULL, "
        "items INTEGER NOT NULL, keys TEXT NOT NULL, undone INTEGER NOT NULL)",
        "CREATE INDEX edit_undone ON edit(id) WHERE undone = 1",
        "CREATE TABLE change(id INTEGER PRIMARY KEY, edit INTEGER NOT NULL, tbl TEXT NOT NULL, row INTEGER "
        "NOT NULL, "
        "before TEXT, after TEXT)",
        "CREATE INDEX change_edit ON change(edit)",
    };
    return step;
}

// Version 2: the model beside the person.
const Step& modelTables() {
    static const Step step = {
        "CREATE TABLE model(id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, name TEXT NOT NULL, path TEXT "
        "NOT NULL, "
        "classes TEXT NOT NULL)",
        "CREATE TABLE suggestion(model INTEGER NOT NULL, clip INTEGER NOT NULL, segment INTEGER NOT NULL, "
        "probabilities BLOB NOT NULL, PRIMARY KEY(model, clip, segment)) WITHOUT ROWID",
        "CREATE TABLE run(id INTEGER PRIMARY KEY, folder TEXT NOT NULL, model TEXT NOT NULL, started_at "
        "INTEGER NOT NULL, "
        "labels INTEGER NOT NULL, accuracy REAL NOT NULL)",
    };
    return step;
}

const std::vector<const Step*>& steps() {
    static const std::vector<const Step*> all = {&labelTables(), &modelTables()};
    return all;
}

uint32_t bigEndian(const char* bytes) {
    uint32_t value = 0;
    for (int i = 0; i < 4; ++i) value = value << 8 | uint8_t(bytes[i]);
    return value;
}

Error newer(const std::string& where) {
    return {ErrorKind::Unsupported,
            where,
            {CORE_TEXT(
                "The project was made by a newer version of this program; update the program to open it.")}};
}

}  // namespace

int schemaVersion() {
    return int(steps().size());
}

Status migrate(Database& database, int from) {
    return migrateUpTo(database, from, schemaVersion());
}

Status migrateUpTo(Database& database, int from, int to) {
    for (int version = from; version < to; ++version)
        SWN_TRY(database.transact([&]() -> Status {
            for (const char* sql : *steps()[size_t(version)])
                SWN_TRY(database.execute(QString::fromLatin1(sql)));
            SWN_TRY(database.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)));
            return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
        }));
    return {};
}

Status checkHeader(const fs::path& file) {
    // Offsets of SQLite's header (sqlite.org/fileformat2.html): page size 16, size in pages 28, user version
    // 60, application id 68.
    std::array<char, 100> header{};
    std::error_code code;
    const fs::file_status status = fs::status(file, code);
    if (!fs::exists(status)) return errnoError(ENOENT, file);
    if (fs::is_directory(status)) return errnoError(EISDIR, file);
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return errnoError(EACCES, file);
    stream.read(header.data(), header.size());
    const std::string where = file.string();
    if (stream.gcount() == 0)
        return Error{
            ErrorKind::Invalid,
            where,
            {CORE_TEXT(
                "The file is empty: it is no project, or nothing of it was left. Take its latest backup.")}};
    if (stream.gcount() < int64_t(header.size()) ||
        std::string_view(header.data(), 16) != std::string_view("SQLite format 3\0", 16))
        return Error{ErrorKind::Invalid,
                     where,
                     {CORE_TEXT("The file is not a labelling project, or its beginning is damaged.")}};
    if (bigEndian(header.data() + 68) != uint32_t(kApplicationId))
        return Error{ErrorKind::Invalid,
                     where,
                     {CORE_TEXT("The file is another program's SQLite database, not a labelling project.")}};
    if (bigEndian(header.data() + 60) > uint32_t(schemaVersion())) return newer(where);
    return {};
}

Result<int> versionOf(Database& database) {
    SWN_ASSIGN(const QVariant version, database.one("PRAGMA user_version"));
    if (version.toInt() > schemaVersion()) return newer(database.file().string());
    return version.toInt();
}

const std::vector<TableColumns>& journalledTables() {
    static const std::vector<TableColumns> tables = {
        {"corpus", {"id", "name", "format", "root_relative", "root_absolute"}},
        {"batch", {"id", "corpus"}},
        {"clip",
         {"id", "batch", "path", "begin", "frames", "rate", "hash", "speaker", "text", "label", "fields"}},
        {"segment", {"id", "clip", "begin", "end"}},
        {"scheme", {"id", "name", "kind", "position", "low", "high", "key"}},
        {"class", {"id", "scheme", "name", "colour", "key", "position"}},
        {"annotator", {"id", "name"}},
        {"current", {"id", "clip", "segment", "annotator", "decision"}},
    };
    return tables;
}

const std::vector<const char*>& allTables() {
    static const std::vector<const char*> tables = {"meta",   "corpus", "batch",     "clip",       "segment",
                                                    "scheme", "class",  "annotator", "decision",   "current",
                                                    "edit",   "change", "model",     "suggestion", "run"};
    return tables;
}

}  // namespace sigwavnet::project
