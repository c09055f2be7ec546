// The Runs page: every run below the user's folder of runs, the chosen ones compared, noted on, exported,
// taken up again.
#pragma once

#include <QPointer>
#include <QUndoStack>

#include "app/studio/job.h"
#include "app/studio/page.h"
#include "app/studio/runs/run_list.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTableView;

namespace sigwavnet::studio {

class ComparisonView;
class EmptyState;
class NotesEditor;
class Notice;
class RunModel;

class RunsPage : public Page {
    Q_OBJECT
public:
    RunsPage(Session& session, QWidget* parent);
    ~RunsPage() override;

    QString id() const override { return QStringLiteral("runs"); }
    QString title() const override { return tr("Runs"); }
    QString icon() const override { return QStringLiteral("runs"); }
    bool busy() const override;
    void prepareForPicture() override;

    RunList& list() { return *list_; }
    RunModel& model() { return *model_; }
    ComparisonView& comparison() { return *comparison_; }
    QUndoStack& undoStack() { return undo_; }
    std::vector<RunPtr> chosen() const;  // in the table's order
    void choose(const std::vector<std::filesystem::path>& runs);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeEmpty();
    QWidget* makeHeader();
    QWidget* makeTable();
    QWidget* makeBody();
    QWidget* makeButtons();
    void makeActions();
    QAction* addCommand(const QString& icon, const QString& text, void (RunsPage::*run)());
    void fillExport(QMenu* menu);
    void updateIcons();
    void chooseFolder();
    void showRuns();
    void showChosen();
    void updateActions();
    void showContextMenu(const QPoint& at);

    void openIn(const QString& page);
    void openWavelets() { openIn(QStringLiteral("wavelets")); }
    void openRecording() { openIn(QStringLiteral("recording")); }
    void openEvaluate() { openIn(QStringLiteral("evaluate")); }
    void resume();
    void openFolder();
    void remove();
    void changeNotes(const RunPtr& run, const RunNotes& notes);
    void tell(const Status& status);

    using Writer = std::function<Result<QString>(const std::vector<const RunRecord*>&,
                                                 const std::filesystem::path&, Progress&)>;
    void exportTo(const QString& path, const QString& job, Writer write);
    void exportFile(const QString& name, const QString& filter, Writer write);
    void exportEvents();

    RunList* list_;
    RunModel* model_;
    QUndoStack undo_;
    QStackedWidget* stack_;
    Notice* notice_;
    EmptyState* empty_ = nullptr;
    QLabel* folder_ = nullptr;
    QLabel* count_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QTableView* table_ = nullptr;
    ComparisonView* comparison_ = nullptr;
    NotesEditor* notes_ = nullptr;
    QMenu* export_ = nullptr;
    QAction *wavelets_ = nullptr, *recording_ = nullptr, *evaluate_ = nullptr, *resume_ = nullptr,
            *openFolder_ = nullptr, *delete_ = nullptr;
    bool firstChosen_ = false;  // the newest run was chosen for the person
    bool pictured_ = false;     // by the tour, which compares all runs
    QPointer<Job> job_;         // the last export
};

}  // namespace sigwavnet::studio
