// What a person does with projects as a whole: make, open, copy, mend, merge, import and export. Dialogs and jobs; the
// outcome is said through the signals.
#pragma once

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>

#include "app/project/merge.h"
#include "app/project/recovery.h"
#include "app/project/relink.h"
#include "app/studio/annotate/desk.h"
#include "app/studio/annotate/project_opening.h"

class QMenu;
class QWidget;

namespace sigwavnet::studio {

class Session;

class ProjectCommands : public QObject {
    Q_OBJECT
public:
    ProjectCommands(Session& session, QWidget& window);

    void addFileActions(QMenu& menu);
    void addExchangeActions(QMenu& menu);

    void newProject();
    void openProject();
    void saveAs();
    void copyForAnnotator();
    void findMissing();
    void editSchemes();
    void recover(const QString& path);  // a project that did not open

    void importLabels();
    void exportLabels();
    void merge();
    void makeConsensus();

    // Makes and opens the project of a dialog.
    void create(const NewProject& wanted, std::function<void()> then = {});
    // For the tour: a project of the open corpus in a folder that vanishes with the program, some of its clips labelled as
    // the corpus has them by one person, and now and then otherwise by a second one.
    void openForPicture();

Q_SIGNALS:
    void failed(const QString& sentence);
    void said(const QString& sentence);
    // About the project that is being opened: to be said when it is there.
    void saidOfOpening(const QString& sentence);

private:
    void fillRecent(QMenu& menu);
    void labelForPicture();
    bool needsProject();
    void report(const Error& error);
    void relink(const project::RelinkPlan& plan);
    void offerRecovery(const QString& path, const std::vector<project::Backup>& backups);
    void salvage(const QString& path);
    void carryOutMerge(const project::MergePlan& plan);
    QString askFile(const QString& title, const QString& name, const QString& filter);

    Session& session_;
    QWidget& window_;
    Desk& desk_;
};

}  // namespace sigwavnet::studio
