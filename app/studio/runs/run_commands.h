// What a person does to runs, so that it can be undone. GUI thread.
#pragma once

#include <QString>
#include <QUndoCommand>

#include <filesystem>
#include <functional>
#include <vector>

#include "core/base/result.h"
#include "core/training/run_notes.h"

namespace sigwavnet::studio {

// Told after each step: with the error of one that failed.
using RunChanged = std::function<void(const Status&)>;

// Another note or other tags. Changes of one run that follow each other at once are one step.
class NotesCommand : public QUndoCommand {
public:
    NotesCommand(std::filesystem::path run, RunNotes before, RunNotes after, RunChanged changed);
    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    std::filesystem::path run_;
    RunNotes before_, after_;
    RunChanged changed_;
    qint64 when_;  // [ms]
};

// Moves runs to the desktop's trash, and back.
class TrashCommand : public QUndoCommand {
public:
    TrashCommand(const std::vector<std::filesystem::path>& runs, RunChanged changed);
    void undo() override;
    void redo() override;

private:
    struct Moved {
        std::filesystem::path run;
        QString inTrash;  // empty: still in its place
    };
    std::vector<Moved> runs_;
    RunChanged changed_;
};

}  // namespace sigwavnet::studio
