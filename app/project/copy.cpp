#include "app/project/copy.h"

#include <system_error>

#include "app/project/backup.h"
#include "app/project/rows.h"
#include "app/project/schema.h"
#include "app/project/sql_thread.h"
#include "core/base/files.h"

namespace sigwavnet::project {
namespace fs = std::filesystem;

namespace {

// Relative roots are counted from the project's folder, which is another one now.
Status moveRoots(Database& copy, const fs::path& from, const fs::path& to) {
    SWN_ASSIGN(const std::vector<CorpusEntry> corpora, loadCorpora(copy, from));
    for (const CorpusEntry& corpus : corpora)
        SWN_TRY(
            copy.run("INSERT OR REPLACE INTO corpus(id, name, format, root_relative, root_absolute) "
                     "VALUES(?, ?, ?, ?, ?)",
                     corpusRow(corpus, to)));
    return {};
}

fs::path folderOf(const fs::path& file) {
    std::error_code error;
    const fs::path absolute = fs::weakly_canonical(fs::absolute(file, error), error);
    return (error ? file : absolute).parent_path();
}

// Copies the file and lets `change` work on the copy before it appears under its name.
Status copyWith(const fs::path& project, const fs::path& target,
                const std::function<Status(Database&)>& change) {
    std::error_code error;
    if (fs::exists(target, error))
        return Error{ErrorKind::Exists,
                     target.string(),
                     {CORE_TEXT("There is a file of this name already; choose another name.")}};
    if (target.has_parent_path() && !fs::is_directory(target.parent_path(), error))
        return errnoError(ENOENT, target.parent_path());
    SWN_TRY(checkHeader(project));
    const fs::path part = folderOf(target) / ("." + target.filename().string() + "." + newUid());
    SqlThread thread;
    Status status = thread.run([&]() -> Status {
        {
            SWN_ASSIGN(const auto source, Database::open(project, Database::Access::Read));
            SWN_TRY(copyDatabase(*source, part));
        }
        SWN_ASSIGN(const auto copy, Database::open(part, Database::Access::Write));
        SWN_TRY(versionOf(*copy));
        SWN_TRY(copy->transact([&] { return change(*copy); }));
        return copy->checkpoint();
    });
    if (status) {
        fs::rename(part, target, error);
        if (error) status = errnoError(error.value(), target);
    }
    for (const char* tail : {"", "-wal", "-shm"}) fs::remove(part.string() + tail, error);
    return status;
}

}  // namespace

Status saveAs(const fs::path& project, const fs::path& target) {
    return copyWith(project, target,
                    [&](Database& copy) { return moveRoots(copy, folderOf(project), folderOf(target)); });
}

Status copyForAnnotator(const fs::path& project, const fs::path& target, const std::string& annotator,
                        bool withAnswers) {
    if (annotator.empty())
        return Error{ErrorKind::Invalid, target.string(), {CORE_TEXT("The annotator needs a name.")}};
    return copyWith(project, target, [&](Database& copy) -> Status {
        SWN_TRY(moveRoots(copy, folderOf(project), folderOf(target)));
        if (!withAnswers)
            for (const char* sql :
                 {"DELETE FROM current", "DELETE FROM decision", "DELETE FROM change", "DELETE FROM edit"})
                SWN_TRY(copy.run(sql));
        SWN_ASSIGN(const QVariant present,
                   copy.one("SELECT id FROM annotator WHERE name = ?", {q(annotator)}));
        return present.isValid() ? Status()
                                 : copy.run("INSERT INTO annotator(name) VALUES(?)", {q(annotator)});
    });
}

}  // namespace sigwavnet::project
