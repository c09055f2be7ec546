// The Annotate page: label clips all day with one key each, beside a model, and know how far people agree.
#pragma once

#include <QElapsedTimer>

#include <optional>

#include "app/studio/annotate/clip_view.h"
#include "app/studio/annotate/desk_keys.h"
#include "app/studio/page.h"

class QComboBox;
class QLabel;
class QStackedLayout;
class QStackedWidget;
class QTabBar;

namespace sigwavnet::studio {

class AccuracyPanel;
class AgreementView;
class EmptyState;
class HistoryPanel;
class LabelPad;
class Notice;
class ProjectCommands;
class QueuePanel;
class Retraining;
class Suggester;
class SuggestionPanel;

class AnnotatePage : public Page {
    Q_OBJECT
public:
    AnnotatePage(Session& session, QWidget* parent);
    ~AnnotatePage() override;

    QString id() const override { return QStringLiteral("annotate"); }
    QString title() const override { return tr("Annotate"); }
    QString icon() const override { return QStringLiteral("annotate"); }
    bool busy() const override;
    void prepareForPicture() override;
    QStringList views() const override;
    void showView(const QString& view) override;
    QMenu* menu() override { return menu_; }

    Desk& desk() { return desk_; }
    ClipView& clip() { return *clip_; }
    DeskKeys& keys() { return keys_; }
    void perform(DeskCommand command);
    // Lists these clips of the open corpus, by their names, to be labelled again; says so where no project has them.
    void annotateClips(const QStringList& names);

protected:
    // Keys reach the desk wherever the focus is on this page, except in text fields.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeEmpty();
    QWidget* makeContent();
    QWidget* makeHeader();
    QWidget* makeDesk();
    void makeMenu();
    void connectDesk();
    void connectPad();
    void connectModel();
    void openingFailed(const QString& path, const QString& sentence);
    void showProject();
    void showEdits();
    void fillAnnotators();
    void chooseAnnotator(int index);
    bool handleKey(const QKeyEvent& event);
    bool performSound(DeskCommand command);
    void mark(DeskCommand command);
    void giveClass(project::Id classId);
    void giveRating(project::Id scheme, int value);
    void acceptSuggestion();
    void afterDecision();
    void await(std::optional<project::Id> scale);
    void editKeys();

    Desk& desk_;
    DeskKeys keys_;
    Suggester& suggester_;
    Retraining& retraining_;
    ProjectCommands* commands_;
    std::optional<project::Id> awaitedScale_;
    QMenu* menu_ = nullptr;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;

    QStackedLayout* layers_;
    EmptyState* empty_ = nullptr;
    Notice* notice_ = nullptr;
    QString opening_;  // to be said of the project that is being opened
    QLabel* name_ = nullptr;
    QLabel* status_ = nullptr;
    QComboBox* annotator_ = nullptr;
    QTabBar* tabs_ = nullptr;
    QStackedWidget* views_ = nullptr;
    QueuePanel* queue_ = nullptr;
    ClipView* clip_ = nullptr;
    LabelPad* pad_ = nullptr;
    SuggestionPanel* suggestion_ = nullptr;
    HistoryPanel* history_ = nullptr;
    AgreementView* agreement_ = nullptr;
    AccuracyPanel* accuracy_ = nullptr;
};

}  // namespace sigwavnet::studio
