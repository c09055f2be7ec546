// The parts that the Annotate page is laid out of.
#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

#include "app/studio/annotate/accuracy_panel.h"
#include "app/studio/annotate/agreement_view.h"
#include "app/studio/annotate/history_panel.h"
#include "app/studio/annotate/label_pad.h"
#include "app/studio/annotate/project_commands.h"
#include "app/studio/annotate/queue_panel.h"
#include "app/studio/annotate/retraining.h"
#include "app/studio/annotate/suggester.h"
#include "app/studio/annotate/suggestion_panel.h"
#include "app/studio/notice.h"
#include "app/studio/pages/annotate_page.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

QWidget* AnnotatePage::makeEmpty() {
    empty_ = new EmptyState(icon(), tr("No labelling project is open"),
                            tr("A project keeps the labels of a corpus in one file beside the recordings, which are never "
                               "written to. Make one of the corpus that is open, of a folder or of a table."),
                            this);
    connect(empty_->addButton(tr("New project…")), &QPushButton::clicked, this, [this] { commands_->newProject(); });
    connect(empty_->addButton(tr("Open a project…")), &QPushButton::clicked, this, [this] { commands_->openProject(); });
    const QStringList recent = settings::recent(QStringLiteral("project"));
    if (!recent.isEmpty()) {
        QPushButton* last = empty_->addButton(tr("Go on with %1").arg(QFileInfo(recent.front()).completeBaseName()));
        last->setToolTip(recent.front());
        connect(last, &QPushButton::clicked, this, [this, path = recent.front()] { session_.openAny(path); });
    }
    return empty_;
}

QWidget* AnnotatePage::makeContent() {
    auto* content = new QWidget(this);
    notice_ = new Notice(content);
    auto* header = makeHeader();
    views_ = new QStackedWidget(content);
    agreement_ = new AgreementView(session_, desk_, views_);
    accuracy_ = new AccuracyPanel(desk_, suggester_, retraining_, views_);
    views_->addWidget(makeDesk());
    views_->addWidget(agreement_);
    views_->addWidget(accuracy_);
    connect(tabs_, &QTabBar::currentChanged, views_, &QStackedWidget::setCurrentIndex);
    connect(agreement_, &AgreementView::itemsChosen, this, [this] { tabs_->setCurrentIndex(0); });
    connect(agreement_, &AgreementView::consensusRequested, commands_, &ProjectCommands::makeConsensus);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(header);
    layout->addWidget(notice_);
    layout->addWidget(views_, 1);
    return content;
}

QWidget* AnnotatePage::makeHeader() {
    auto* header = new QWidget(this);
    name_ = new QLabel(header);
    name_->setFont(widgets::headingFont(widgets::headingFont(font())));
    name_->setMinimumWidth(1);
    status_ = new QLabel(header);
    status_->setProperty("secondary", true);
    status_->setMinimumWidth(1);
    status_->setAccessibleName(tr("Last edit"));
    tabs_ = new QTabBar(header);
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    tabs_->setAccessibleName(tr("View"));
    tabs_->addTab(tr("Label"));
    tabs_->addTab(tr("Agreement"));
    tabs_->addTab(tr("Model"));
    annotator_ = new QComboBox(header);
    annotator_->setAccessibleName(tr("Annotator"));
    annotator_->setToolTip(tr("Who labels"));
    connect(annotator_, &QComboBox::activated, this, &AnnotatePage::chooseAnnotator);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->addWidget(name_);
    layout->addSpacing(12);
    layout->addWidget(tabs_);
    layout->addSpacing(12);
    layout->addWidget(status_, 1);
    layout->addWidget(annotator_);
    return header;
}

QWidget* AnnotatePage::makeDesk() {
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    queue_ = new QueuePanel(desk_, splitter);
    clip_ = new ClipView(desk_, session_.jobs(), splitter);
    auto* side = new QWidget(splitter);
    pad_ = new LabelPad(desk_, keys_, side);
    suggestion_ = new SuggestionPanel(desk_, side);
    history_ = new HistoryPanel(desk_, side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pad_);
    column->addWidget(suggestion_);
    column->addWidget(history_, 1);
    splitter->addWidget(queue_);
    splitter->addWidget(clip_);
    splitter->addWidget(side);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({330, 600, 240});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setStretchFactor(2, 1);
    return splitter;
}

void AnnotatePage::makeMenu() {
    menu_ = new QMenu(tr("&Annotate"), this);
    commands_->addFileActions(*menu_);
    menu_->addSeparator();
    undo_ = menu_->addAction(tr("Undo"), QKeySequence(QKeySequence::Undo), &desk_, &Desk::undo);
    redo_ = menu_->addAction(tr("Redo"), &desk_, &Desk::redo);
    // Both habits, on every desktop.
    redo_->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu_->addSeparator();
    const std::pair<QString, Qt::Key> views[] = {
        {tr("Label clips"), Qt::Key_1}, {tr("Agreement"), Qt::Key_2}, {tr("Model's accuracy"), Qt::Key_3}};
    for (int i = 0; i < 3; ++i)
        menu_->addAction(views[i].first, QKeySequence(Qt::ALT | views[i].second), this, [this, i] {
            session_.showPage(id());
            tabs_->setCurrentIndex(i);
        });
    menu_->addSeparator();
    menu_->addAction(tr("&Classes and scales…"), commands_, &ProjectCommands::editSchemes);
    menu_->addAction(tr("&Keys…"), this, &AnnotatePage::editKeys);
    menu_->addSeparator();
    menu_->addAction(tr("Let the open model &suggest labels"), &suggester_, &Suggester::start);
    menu_->addAction(tr("Re&train on the labels…"), this, [this] { retraining_.ask(this); });
    menu_->addSeparator();
    commands_->addExchangeActions(*menu_);
    showEdits();
}

void AnnotatePage::connectModel() {
    connect(suggestion_, &SuggestionPanel::suggestionsRequested, &suggester_, &Suggester::start);
    connect(&suggester_, &Suggester::failed, this,
            [this](const QString& sentence) { notice_->say(Notice::Kind::Error, sentence); });
    connect(&suggester_, &Suggester::said, this,
            [this](const QString& sentence) { notice_->say(Notice::Kind::Information, sentence); });
    connect(&retraining_, &Retraining::failed, this,
            [this](const QString& sentence) { notice_->say(Notice::Kind::Error, sentence); });
    connect(&retraining_, &Retraining::said, this,
            [this](const QString& sentence) { notice_->say(Notice::Kind::Information, sentence); });
}

void AnnotatePage::showProject() {
    layers_->setCurrentIndex(desk_.project() ? 1 : 0);
    notice_->clear();
    status_->clear();
    fillAnnotators();
    showEdits();
    if (!desk_.project()) return;
    name_->setText(QString::fromStdString(desk_.project()->name()));
    name_->setToolTip(fromPath(desk_.project()->file()));
    const project::ItemTable& items = desk_.project()->items();
    int missing = 0;
    for (size_t row = 0; row < items.size(); ++row) missing += items.missing(row);
    const QString said = std::exchange(opening_, {});
    const auto together = [&said](const QString& more) { return (said + QLatin1Char(' ') + more).trimmed(); };
    if (!desk_.writable()) {
        notice_->say(Notice::Kind::Warning, together(translated(desk_.project()->readOnlyWords())));
    } else if (missing > 0) {
        notice_->say(Notice::Kind::Warning, together(tr("%n recording(s) are not where the project left them.", nullptr, missing)),
                     tr("Find them…"), [this] { commands_->findMissing(); });
    } else if (!said.isEmpty()) {
        notice_->say(Notice::Kind::Information, said);
    }
}

void AnnotatePage::showEdits() {
    const QString undo = desk_.undoText(), redo = desk_.redoText();
    undo_->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    redo_->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
    // On other pages the same keys undo other things.
    undo_->setEnabled(isVisible() && desk_.writable() && !undo.isEmpty());
    redo_->setEnabled(isVisible() && desk_.writable() && !redo.isEmpty());
}

void AnnotatePage::fillAnnotators() {
    annotator_->clear();
    annotator_->setVisible(desk_.project());
    if (!desk_.project()) return;
    for (const project::Annotator& annotator : desk_.project()->annotators()) {
        const QString name = QString::fromStdString(annotator.name);
        annotator_->addItem(name, name);
        if (annotator.id == desk_.annotator()) annotator_->setCurrentIndex(annotator_->count() - 1);
    }
    if (desk_.writable()) annotator_->addItem(tr("Another annotator…"), QString());
}

}  // namespace sigwavnet::studio
