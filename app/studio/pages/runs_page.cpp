#include "app/studio/pages/runs_page.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

#include <algorithm>

#include "app/studio/notice.h"
#include "app/studio/paths.h"
#include "app/studio/runs/comparison_view.h"
#include "app/studio/runs/notes_editor.h"
#include "app/studio/runs/run_commands.h"
#include "app/studio/runs/run_model.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/training_run.h"
#include "app/studio/words.h"

namespace sigwavnet::studio {

RunsPage::~RunsPage() {
    notes_->commit();
}

bool RunsPage::busy() const {
    return list_->busy() || !list_->loaded() || comparison_->busy();
}

void RunsPage::prepareForPicture() {
    pictured_ = true;
    list_->setFolder(settings::runsFolder());
    if (list_->loaded()) table_->selectAll();
}

void RunsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    list_->setFolder(settings::runsFolder());
    list_->setWatched(true);
}

void RunsPage::hideEvent(QHideEvent* event) {
    notes_->commit();
    list_->setWatched(false);
    Page::hideEvent(event);
}

void RunsPage::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("The folder of your runs"), settings::runsFolder());
    if (folder.isEmpty()) return;
    settings::setRunsFolder(folder);
    firstChosen_ = false;
    list_->setFolder(folder);
}

void RunsPage::showRuns() {
    const auto& error = list_->error();
    const bool missing = error && error->kind == ErrorKind::NotFound;  // no run was ever started there
    if (error && !missing) notice_->say(Notice::Kind::Error, translated(*error));
    folder_->setText(list_->folder());
    folder_->setToolTip(list_->folder());
    model_->setRuns(list_->runs());
    stack_->setCurrentIndex(list_->loaded() && list_->runs().empty() ? 0 : 1);
    // The newest run, once: the page says more than a hint then.
    if (!firstChosen_ && model_->rowCount() > 0) {
        firstChosen_ = true;
        pictured_ ? table_->selectAll() : table_->selectRow(0);
    }
    showChosen();
}

std::vector<RunPtr> RunsPage::chosen() const {
    std::vector<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<RunPtr> runs;
    for (const int row : rows) runs.push_back(model_->runAt(row));
    return runs;
}

void RunsPage::choose(const std::vector<std::filesystem::path>& runs) {
    QItemSelection selection;
    for (const auto& run : runs) {
        const int row = model_->rowOf(run);
        if (row >= 0) selection.select(model_->index(row, 0), model_->index(row, RunModel::ColumnCount - 1));
    }
    table_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RunsPage::showChosen() {
    const auto runs = chosen();
    comparison_->setRuns(runs);
    notes_->setRun(runs.size() == 1 ? runs.front() : nullptr);
    const auto shown = size_t(model_->rowCount());
    QString text =
        shown == model_->total()
            ? tr("%n run(s)", nullptr, int(shown))
            : tr("%1 of %2 runs").arg(countText(qint64(shown)), countText(qint64(model_->total())));
    if (!runs.empty()) text += QStringLiteral(" · ") + tr("%n chosen", nullptr, int(runs.size()));
    count_->setText(text);
    updateActions();
}

void RunsPage::updateActions() {
    const auto runs = chosen();
    const bool one = runs.size() == 1;
    const bool model = one && runs.front()->epochs > 0;
    for (QAction* action : {wavelets_, recording_, evaluate_}) action->setEnabled(model);
    openFolder_->setEnabled(one);
    export_->menuAction()->setEnabled(!runs.empty());
    const bool active = session_.training().active();
    resume_->setEnabled(one && runs.front()->resumable() && !active);
    resume_->setToolTip(one && runs.front()->resumable() && active
                            ? tr("Another training is running; stop it first.")
                            : tr("Go on from the last checkpoint"));
    const bool running = std::any_of(runs.begin(), runs.end(),
                                     [](const RunPtr& run) { return run->state == RunState::Running; });
    delete_->setEnabled(!runs.empty() && !running);
    delete_->setToolTip(running ? tr("A run that is being trained can't be deleted.")
                                : tr("Move to the trash"));
}

void RunsPage::showContextMenu(const QPoint& at) {
    if (!table_->indexAt(at).isValid()) return;
    QMenu menu(this);
    menu.addActions({wavelets_, recording_, evaluate_});
    menu.addSeparator();
    menu.addActions({resume_, openFolder_});
    menu.addMenu(export_);
    menu.addSeparator();
    menu.addAction(delete_);
    menu.exec(table_->viewport()->mapToGlobal(at));
}

void RunsPage::openIn(const QString& page) {
    const auto runs = chosen();
    if (runs.size() != 1) return;
    session_.openModel(fromPath(runs.front()->folder));
    session_.showPage(page);
}

void RunsPage::resume() {
    const auto runs = chosen();
    if (runs.size() != 1 || session_.training().active()) return;
    session_.training().resume(fromPath(runs.front()->folder), session_.device());
    session_.showPage(QStringLiteral("train"));
}

void RunsPage::openFolder() {
    const auto runs = chosen();
    if (runs.size() == 1) QDesktopServices::openUrl(QUrl::fromLocalFile(fromPath(runs.front()->folder)));
}

// No question first: it can be undone, here and in the desktop's trash.
void RunsPage::remove() {
    notes_->commit();
    std::vector<std::filesystem::path> folders;
    for (const RunPtr& run : chosen()) folders.push_back(run->folder);
    if (folders.empty() || !delete_->isEnabled()) return;
    notice_->clear();
    const QString sentence = folders.size() == 1
                                 ? tr("%1 is in the trash.").arg(fromPath(folders.front().filename()))
                                 : tr("%n run(s) are in the trash.", nullptr, int(folders.size()));
    undo_.push(new TrashCommand(folders, [this](const Status& status) { tell(status); }));
    if (notice_->sentence().isEmpty())
        notice_->say(Notice::Kind::Information, sentence, tr("Undo"), [this] { undo_.undo(); });
}

void RunsPage::changeNotes(const RunPtr& run, const RunNotes& notes) {
    undo_.push(
        new NotesCommand(run->folder, run->notes, notes, [this](const Status& status) { tell(status); }));
}

// After something was done or undone to a run.
void RunsPage::tell(const Status& status) {
    if (!status) notice_->say(Notice::Kind::Error, translated(status.error()));
    list_->refresh();
}

}  // namespace sigwavnet::studio
