#include "app/studio/runs/run_commands.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/studio/paths.h"
#include "core/base/file_lock.h"

namespace sigwavnet::studio {

namespace {

constexpr qint64 kOneStep = 3000;  // changes of notes closer together are one [ms]

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(RunCommands)
};

// A run that trains can't be moved away under its process; holding its lock keeps another from starting
// meanwhile.
Status moveToTrash(const std::filesystem::path& run, QString& inTrash) {
    const auto lock = FileLock::tryAcquire(run / "run.lock");
    if (lock && !*lock)
        return Error{ErrorKind::Exists,
                     run.string(),
                     {CORE_TEXT("This run is being trained; stop it before you delete it.")}};
    if (!QFile::moveToTrash(fromPath(run), &inTrash))
        return Error{
            ErrorKind::Unsupported,
            run.string(),
            {CORE_TEXT(
                "The folder could not be moved to the trash: there is none for its disk, or it may not be "
                "changed.")}};
    return {};
}

Status moveBack(const QString& inTrash, const std::filesystem::path& run) {
    const QString place = fromPath(run);
    if (QFileInfo::exists(place))
        return Error{
            ErrorKind::Exists, run.string(), {CORE_TEXT("There is another folder of this name by now.")}};
    QDir().mkpath(QFileInfo(place).path());
    if (!QDir().rename(inTrash, place))
        return Error{ErrorKind::Unreadable,
                     run.string(),
                     {CORE_TEXT("The folder could not be moved back from the trash.")}};
    // What the trash keeps about it (freedesktop.org's trash specification).
    const QFileInfo trashed(inTrash);
    QFile::remove(
        QDir(trashed.path()).filePath(QStringLiteral("../info/%1.trashinfo").arg(trashed.fileName())));
    return {};
}

}  // namespace

NotesCommand::NotesCommand(std::filesystem::path run, RunNotes before, RunNotes after, RunChanged changed)
    : QUndoCommand(CommandWords::tr("Notes of %1").arg(fromPath(run.filename()))),
      run_(std::move(run)),
      before_(std::move(before)),
      after_(std::move(after)),
      changed_(std::move(changed)),
      when_(QDateTime::currentMSecsSinceEpoch()) {}

void NotesCommand::undo() {
    changed_(writeRunNotes(run_, before_));
}

void NotesCommand::redo() {
    changed_(writeRunNotes(run_, after_));
}

bool NotesCommand::mergeWith(const QUndoCommand* other) {
    const auto& later = static_cast<const NotesCommand&>(*other);
    if (later.run_ != run_ || later.when_ - when_ > kOneStep) return false;
    after_ = later.after_;
    when_ = later.when_;
    return true;
}

TrashCommand::TrashCommand(const std::vector<std::filesystem::path>& runs, RunChanged changed)
    : changed_(std::move(changed)) {
    for (const auto& run : runs) runs_.push_back({run, {}});
    setText(runs.size() == 1 ? CommandWords::tr("Delete %1").arg(fromPath(runs.front().filename()))
                             : CommandWords::tr("Delete %n run(s)", nullptr, int(runs.size())));
}

void TrashCommand::redo() {
    Status status;
    for (Moved& moved : runs_) {
        const Status done = moveToTrash(moved.run, moved.inTrash);
        if (!done) status = done;  // the others go all the same
    }
    changed_(status);
}

void TrashCommand::undo() {
    Status status;
    for (Moved& moved : runs_) {
        if (moved.inTrash.isEmpty()) continue;
        const Status done = moveBack(moved.inTrash, moved.run);
        if (done)
            moved.inTrash.clear();
        else
            status = done;
    }
    changed_(status);
}

}  // namespace sigwavnet::studio
