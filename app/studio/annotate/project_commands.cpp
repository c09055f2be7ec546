#include "app/studio/annotate/project_commands.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include "app/project/copy.h"
#include "app/studio/annotate/new_project_dialog.h"
#include "app/studio/annotate/schemes_dialog.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/words.h"

namespace sigwavnet::studio {

namespace {

QString withSuffix(const QString& path) {
    const auto suffix = QLatin1String(project::Project::suffix);
    return path.isEmpty() || path.endsWith(suffix) ? path : path + suffix;
}

// "DAMAGED-saved.swproj" beside it, or with a number.
QString salvageName(const QString& damaged) {
    const QFileInfo info(damaged);
    const QString stem = info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral("-saved");
    QString name = withSuffix(stem);
    for (int i = 2; QFileInfo::exists(name); ++i) name = withSuffix(QStringLiteral("%1-%2").arg(stem).arg(i));
    return name;
}

}  // namespace

ProjectCommands::ProjectCommands(Session& session, QWidget& window)
    : QObject(&window), session_(session), window_(window), desk_(session.desk()) {}

void ProjectCommands::addFileActions(QMenu& menu) {
    menu.addAction(tr("&New project…"), this, &ProjectCommands::newProject);
    menu.addAction(tr("&Open project…"), this, &ProjectCommands::openProject);
    QMenu* recent = menu.addMenu(tr("Recent &projects"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    fillRecent(*recent);
    menu.addAction(tr("Save &as…"), this, &ProjectCommands::saveAs);
    menu.addAction(tr("Cop&y for another annotator…"), this, &ProjectCommands::copyForAnnotator);
    menu.addAction(tr("&Find missing recordings…"), this, &ProjectCommands::findMissing);
}

void ProjectCommands::fillRecent(QMenu& menu) {
    menu.clear();
    for (const QString& path : settings::recent(QStringLiteral("project"))) {
        QString text = QFileInfo(path).completeBaseName();
        QAction* action = menu.addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                                         [this, path] { session_.openAny(path); });
        action->setToolTip(path);
    }
    menu.setToolTipsVisible(true);
    menu.setEnabled(!menu.isEmpty());
}

bool ProjectCommands::needsProject() {
    if (desk_.project()) return false;
    Q_EMIT failed(tr("Open a labelling project first."));
    return true;
}

void ProjectCommands::report(const Error& error) {
    if (error.kind != ErrorKind::Cancelled) Q_EMIT failed(translated(error));
}

void ProjectCommands::newProject() {
    NewProjectDialog dialog(session_.corpus(), session_.corpusPath(), &window_);
    if (dialog.exec() == QDialog::Accepted) create(dialog.wanted());
}

void ProjectCommands::create(const NewProject& wanted, std::function<void()> then) {
    session_.jobs().start<Desk::ProjectPtr>(
        tr("Making the project"), [wanted](Progress& progress) { return createProjectFile(wanted, progress); }, this,
        [this, wanted, then](Desk::ProjectPtr made) {
            settings::addRecent(QStringLiteral("project"), fromPath(wanted.file));
            desk_.setProject(std::move(made));
            session_.showPage(QStringLiteral("annotate"));
            if (then) then();
        },
        [this](const Error& error) { report(error); });
}

void ProjectCommands::openProject() {
    const QString path =
        QFileDialog::getOpenFileName(&window_, tr("Open a project"), {}, tr("Labelling projects (*.swproj);;All files (*)"));
    if (!path.isEmpty()) session_.openProject(path);
}

QString ProjectCommands::askFile(const QString& title, const QString& name, const QString& filter) {
    const QFileInfo here(fromPath(desk_.project()->file()));
    return QFileDialog::getSaveFileName(&window_, title, here.absolutePath() + QLatin1Char('/') + name, filter);
}

void ProjectCommands::saveAs() {
    if (needsProject()) return;
    const QString target = withSuffix(askFile(tr("Save the project as"), tr("copy.swproj"), tr("Labelling projects (*.swproj)")));
    if (target.isEmpty()) return;
    session_.jobs().start<bool>(
        tr("Copying the project"),
        [from = desk_.project()->file(), to = toPath(target)](Progress&) -> Result<bool> {
            SWN_TRY(project::saveAs(from, to));
            return true;
        },
        this, [this, target](bool) { Q_EMIT said(tr("The project was copied to %1.").arg(target)); },
        [this](const Error& error) { report(error); });
}

void ProjectCommands::copyForAnnotator() {
    if (needsProject()) return;
    const QString name = QInputDialog::getText(&window_, tr("Copy for another annotator"),
                                               tr("Name of the annotator who gets the copy. It holds the clips and classes, but "
                                                  "nobody's labels; merge it when it comes back."))
                             .trimmed();
    if (name.isEmpty()) return;
    const QString target = withSuffix(askFile(tr("Copy for another annotator"), name, tr("Labelling projects (*.swproj)")));
    if (target.isEmpty()) return;
    session_.jobs().start<bool>(
        tr("Copying the project"),
        [from = desk_.project()->file(), to = toPath(target), name = name.toStdString()](Progress&) -> Result<bool> {
            SWN_TRY(project::copyForAnnotator(from, to, name));
            return true;
        },
        this, [this, target, name](bool) { Q_EMIT said(tr("The copy for %1 is %2.").arg(name, target)); },
        [this](const Error& error) { report(error); });
}

void ProjectCommands::editSchemes() {
    if (needsProject()) return;
    if (!desk_.writable()) return report(Error(ErrorKind::Unsupported, {}, desk_.project()->readOnlyWords()));
    SchemesDialog(desk_, &window_).exec();
}

void ProjectCommands::findMissing() {
    if (needsProject()) return;
    const auto missing = project::missingClips(*desk_.project());
    if (missing.empty()) {
        Q_EMIT said(tr("All recordings are where the project left them."));
        return;
    }
    const QString folder = QFileDialog::getExistingDirectory(
        &window_, tr("Where may the %n missing recording(s) be now?", nullptr, int(missing.size())),
        QFileInfo(fromPath(desk_.project()->file())).absolutePath());
    if (folder.isEmpty()) return;
    session_.jobs().start<project::RelinkPlan>(
        tr("Looking for missing recordings"),
        [missing, folder = toPath(folder)](Progress& progress) { return project::searchMissing(missing, folder, progress); }, this,
        [this](const project::RelinkPlan& plan) { relink(plan); }, [this](const Error& error) { report(error); });
}

void ProjectCommands::relink(const project::RelinkPlan& plan) {
    if (!desk_.project()) return;
    QStringList rest;
    if (!plan.changed.empty())
        rest << tr("%n file(s) of the right name hold another sound and were not linked.", nullptr, int(plan.changed.size()));
    if (!plan.notFound.empty()) rest << tr("%n recording(s) were not found there.", nullptr, int(plan.notFound.size()));
    if (!plan.found.empty()) {
        const Status linked = project::relink(*desk_.project(), plan);
        if (!linked) return report(linked.error());
        rest.prepend(tr("%n recording(s) were found and linked.", nullptr, int(plan.found.size())));
    }
    Q_EMIT said(rest.join(QLatin1Char(' ')));
}

void ProjectCommands::recover(const QString& path) {
    using Backups = std::vector<project::Backup>;
    session_.jobs().start<Backups>(
        tr("Looking for backups"), [path](Progress&) -> Result<Backups> { return project::backupsOf(toPath(path)); }, this,
        [this, path](const Backups& backups) { offerRecovery(path, backups); });
}

void ProjectCommands::offerRecovery(const QString& path, const std::vector<project::Backup>& backups) {
    QMessageBox box(QMessageBox::Question, tr("Recover a project"),
                    tr("%1 could not be opened. Its labels may still be there.").arg(QFileInfo(path).fileName()), QMessageBox::NoButton,
                    &window_);
    QString details = tr("What can be read of it, and of its latest backup, can be put into a new project; the damaged file stays "
                         "as it is.");
    QPushButton* read = box.addButton(tr("Save what can be read"), QMessageBox::AcceptRole);
    QPushButton* restore = nullptr;
    if (!backups.empty()) {
        const auto when = QDateTime::fromMSecsSinceEpoch(backups.front().savedAt);
        details += QLatin1Char(' ') + tr("Or the backup of %1, with %n label(s), takes its place.", nullptr, backups.front().decisions)
                                          .arg(QLocale().toString(when, QLocale::ShortFormat));
        restore = box.addButton(tr("Take the backup"), QMessageBox::DestructiveRole);
    }
    box.addButton(QMessageBox::Cancel);
    box.setInformativeText(details);
    box.setDefaultButton(read);
    box.exec();
    if (box.clickedButton() == read) return salvage(path);
    if (!restore || box.clickedButton() != restore) return;
    const auto kept = project::restoreBackup(toPath(path), backups.front());
    if (!kept) return report(kept.error());
    Q_EMIT saidOfOpening(tr("The backup is open; the damaged file is kept as %1.").arg(fromPath(*kept)));
    session_.openProject(path);
}

void ProjectCommands::salvage(const QString& path) {
    const QString target = salvageName(path);
    session_.jobs().start<project::Salvaged>(
        tr("Saving what can be read"),
        [path, target](Progress& progress) { return project::salvage(toPath(path), toPath(target), progress); }, this,
        [this, target](const project::Salvaged& saved) {
            Q_EMIT saidOfOpening(
                tr("%1 labels were read from the damaged file and %2 more from its backup; they are in %3.")
                    .arg(countText(saved.decisions), countText(saved.fromBackup), target));
            session_.openProject(target);
        },
        [this](const Error& error) { report(error); });
}

}  // namespace sigwavnet::studio
