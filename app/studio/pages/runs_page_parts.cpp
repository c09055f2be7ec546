// The parts that the Runs page is laid out of.
#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/studio/corpus/figure_delegate.h"
#include "app/studio/notice.h"
#include "app/studio/pages/runs_page.h"
#include "app/studio/paths.h"
#include "app/studio/runs/comparison_view.h"
#include "app/studio/runs/notes_editor.h"
#include "app/studio/runs/run_model.h"
#include "app/studio/session.h"
#include "app/studio/training_run.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {


}  // namespace

RunsPage::RunsPage(Session& session, QWidget* parent)
    : Page(session, parent),
      list_(new RunList(this)),
      model_(new RunModel(this)),
      stack_(new QStackedWidget(this)),
      notice_(new Notice(this)) {
    makeActions();
    stack_->addWidget(makeEmpty());
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHeader());
    column->addWidget(makeBody(), 1);
    stack_->addWidget(content);
    stack_->setCurrentIndex(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(notice_);
    layout->addWidget(stack_, 1);

    connect(list_, &RunList::changed, this, &RunsPage::showRuns);
    connect(&session_.training(), &TrainingRun::started, this, &RunsPage::updateActions);
    connect(&session_.training(), &TrainingRun::finished, this, [this] {
        updateActions();
        if (isVisible()) list_->refresh();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPage::showChosen);
    connect(comparison_, &ComparisonView::runClicked, this, [this](const QString& folder) {
        const int row = model_->rowOf(toPath(folder));
        if (row >= 0)
            table_->selectionModel()->setCurrentIndex(model_->index(row, RunModel::Name),
                                                      QItemSelectionModel::NoUpdate);
        table_->scrollTo(model_->index(row, RunModel::Name));
    });
    connect(notes_, &NotesEditor::edited, this, &RunsPage::changeNotes);
    setFocusProxy(table_);
    showChosen();
}

QWidget* RunsPage::makeEmpty() {
    empty_ = new EmptyState(
        QStringLiteral("runs"), tr("No runs yet"),
        tr("Every training becomes a run: its configuration, curves and results stand here, beside those "
           "of the others. Train a network, or choose the folder that holds your runs."),
        this);
    connect(empty_->addButton(tr("Train a network")), &QPushButton::clicked, this,
            [this] { session_.showPage(QStringLiteral("train")); });
    connect(empty_->addButton(tr("Choose a folder…")), &QPushButton::clicked, this, &RunsPage::chooseFolder);
    return empty_;
}

QWidget* RunsPage::makeHeader() {
    auto* header = new QWidget(this);
    auto* heading = new QLabel(tr("Runs"), header);
    heading->setFont(widgets::headingFont(widgets::headingFont(font())));
    folder_ = new QLabel(header);
    folder_->setProperty("secondary", true);
    folder_->setMinimumWidth(1);
    count_ = new QLabel(header);
    count_->setProperty("secondary", true);
    filter_ = new QLineEdit(header);
    filter_->setPlaceholderText(tr("Filter: words, tags, option=value"));
    filter_->setAccessibleName(tr("Filter"));
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumWidth(220);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kTypingPause);
    connect(filter_, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] {
        model_->setFilter(filter_->text());
        showChosen();
    });
    auto* choose = new QPushButton(tr("Choose a folder…"), header);
    connect(choose, &QPushButton::clicked, this, &RunsPage::chooseFolder);

    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->addWidget(heading);
    layout->addSpacing(8);
    layout->addWidget(folder_, 1);
    layout->addWidget(count_);
    layout->addSpacing(8);
    layout->addWidget(filter_);
    layout->addWidget(choose);
    return header;
}

QWidget* RunsPage::makeTable() {
    table_ = new QTableView(this);
    table_->setModel(model_);
    table_->setAccessibleName(tr("Runs"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setSortingEnabled(true);
    table_->sortByColumn(RunModel::Started, Qt::DescendingOrder);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    const QFontMetrics metrics = fontMetrics();
    const auto wide = [&](const QString& text) { return metrics.horizontalAdvance(text) + 18; };
    const std::pair<int, QString> widths[] = {
        {RunModel::State, tr("Interrupted") + QStringLiteral("mmm")},
        {RunModel::Name, QStringLiteral("emodb-recommended-2026-11-23")},
        {RunModel::ValidationUar, tr("Best val. UAR") + QStringLiteral("m")},
        {RunModel::ValidationWa, tr("Best val. WA") + QStringLiteral("m")},
        {RunModel::TestUar, tr("Test UAR") + QStringLiteral("m")},
        {RunModel::TestWa, tr("Test WA") + QStringLiteral("m")},
        {RunModel::Epochs, QStringLiteral("60/60") + tr(", best %1").arg(60)},
        {RunModel::Corpus, QStringLiteral("emodb corpus")},
        {RunModel::Seed, QStringLiteral("00000")},
        {RunModel::Started, QStringLiteral("2026-11-23 09:36")},
        {RunModel::Time, tr("Training time") + QStringLiteral("m")}};
    for (const auto& [column, text] : widths) table_->setColumnWidth(column, wide(text));
    header->setStretchLastSection(true);
    for (const int column : {RunModel::ValidationUar, RunModel::ValidationWa, RunModel::TestUar,
                             RunModel::TestWa, RunModel::Time})
        table_->setItemDelegateForColumn(column, new FigureDelegate(table_));
    connect(table_, &QTableView::customContextMenuRequested, this, &RunsPage::showContextMenu);
    connect(table_, &QTableView::activated, this, &RunsPage::openWavelets);
    return table_;
}

QWidget* RunsPage::makeBody() {
    comparison_ = new ComparisonView(session_, this);
    notes_ = new NotesEditor(this);
    notes_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* lower = new QSplitter(Qt::Horizontal, this);
    lower->addWidget(comparison_);
    lower->addWidget(notes_);
    lower->setStretchFactor(0, 1);
    lower->setSizes({900, 230});
    lower->setChildrenCollapsible(false);
    auto* below = new QWidget(this);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeButtons());
    column->addWidget(lower, 1);
    auto* body = new QSplitter(Qt::Vertical, this);
    body->addWidget(makeTable());
    body->addWidget(below);
    body->setStretchFactor(0, 2);
    body->setStretchFactor(1, 3);
    body->setSizes({260, 420});
    body->setChildrenCollapsible(false);
    return body;
}

QAction* RunsPage::addCommand(const QString& icon, const QString& text, void (RunsPage::*run)()) {
    auto* action = new QAction(text, this);
    action->setData(icon);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void RunsPage::makeActions() {
    wavelets_ = addCommand(QStringLiteral("wavelets"), tr("Wavelets"), &RunsPage::openWavelets);
    recording_ = addCommand(QStringLiteral("recording"), tr("Recording"), &RunsPage::openRecording);
    evaluate_ = addCommand(QStringLiteral("evaluate"), tr("Evaluate"), &RunsPage::openEvaluate);
    resume_ = addCommand(QStringLiteral("play"), tr("Resume"), &RunsPage::resume);
    openFolder_ = addCommand(QStringLiteral("folder"), tr("Open folder"), &RunsPage::openFolder);
    delete_ = addCommand(QStringLiteral("trash"), tr("Delete"), &RunsPage::remove);
    delete_->setShortcut(QKeySequence::Delete);
    delete_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QAction* action : {wavelets_, recording_, evaluate_})
        action->setToolTip(tr("Open the best model there"));
    QAction* undo = undo_.createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = undo_.createRedoAction(this, tr("Redo"));
    redo->setShortcut(QKeySequence::Redo);
    for (QAction* action : {undo, redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    export_ = new QMenu(tr("Export"), this);
    fillExport(export_);
    addActions(export_->actions());
}

QWidget* RunsPage::makeButtons() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    const auto add = [&](QAction* action) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        layout->addWidget(button);
        return button;
    };
    for (QAction* action : {wavelets_, recording_, evaluate_}) add(action);
    layout->addSpacing(10);
    add(resume_);
    add(openFolder_);
    export_->menuAction()->setData(QStringLiteral("save"));
    add(export_->menuAction())->setPopupMode(QToolButton::InstantPopup);
    layout->addStretch();
    add(delete_);
    updateIcons();
    return bar;
}

void RunsPage::updateIcons() {
    const auto& colours = widgets::theme(palette());
    for (QAction* action : {wavelets_, recording_, evaluate_, resume_, openFolder_, delete_,
                            export_ ? export_->menuAction() : nullptr})
        if (action) action->setIcon(widgets::lineIcon(action->data().toString(), colours.text));
}

void RunsPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && export_) updateIcons();
    Page::changeEvent(event);
}

}  // namespace sigwavnet::studio
