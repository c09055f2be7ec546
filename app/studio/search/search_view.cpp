#include "app/studio/search/search_view.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/studio/search/search_run.h"
#include "app/studio/search/space_text.h"
#include "app/studio/search/trial_rows.h"
#include "app/studio/session.h"
#include "app/studio/words.h"
#include "widgets/number_table.h"
#include "widgets/parallel_coordinates.h"
#include "widgets/probability_bars.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kFindingsWidth = 230;

}  // namespace

SearchView::SearchView(SearchRun& run, QWidget* parent)
    : QWidget(parent),
      run_(run),
      title_(widgets::headingLabel({})),
      state_(new QLabel),
      lines_(new widgets::ParallelCoordinates),
      table_(new widgets::NumberTable(tr("Trials"))),
      best_(new QLabel),
      use_(new QPushButton(tr("Use these settings"))),
      importance_(new widgets::ProbabilityBars),
      importanceText_(new QLabel) {
    state_->setProperty("secondary", true);
    state_->setWordWrap(true);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto* lower = new QSplitter(Qt::Horizontal);
    lower->addWidget(table_);
    lower->addWidget(makeFindings());
    lower->setStretchFactor(0, 1);
    lower->setStretchFactor(1, 0);
    lower->setSizes({3 * kFindingsWidth, kFindingsWidth});
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(lines_);
    split->addWidget(lower);
    split->setChildrenCollapsible(false);
    split->setSizes({300, 300});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title_);
    layout->addWidget(state_);
    layout->addWidget(split, 1);
    connect(lines_, &widgets::ParallelCoordinates::lineActivated, this, &SearchView::selectTrial);
    connect(table_, &widgets::NumberTable::rowChosen, this, &SearchView::trialChosen);
    connect(table_, &QTableWidget::itemSelectionChanged, this, [this] {
        const int trial = table_->keyOfRow(table_->currentRow());
        if (trial >= 0) lines_->setCurrentLine(trial);
    });
    connect(use_, &QPushButton::clicked, this, &SearchView::use);
    connect(&run_, &SearchRun::changed, this, &SearchView::showSnapshot);
    connect(&run_, &SearchRun::stateChanged, this, &SearchView::showState);
    showSnapshot();
    showState();
}

QWidget* SearchView::makeFindings() {
    best_->setWordWrap(true);
    best_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    use_->setToolTip(tr("Puts the best trial's options into the Train page's form"));
    importance_->setAccessibleName(tr("How much each option mattered"));
    importanceText_->setWordWrap(true);
    importanceText_->setProperty("secondary", true);
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->addWidget(widgets::headingLabel(tr("Best trial")));
    layout->addWidget(best_);
    layout->addWidget(use_, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(widgets::headingLabel(tr("What mattered")));
    layout->addWidget(importance_);
    layout->addWidget(importanceText_);
    layout->addStretch();
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(220);
    return area;
}

void SearchView::showSnapshot() {
    const auto search = run_.snapshot();
    title_->setText(QFileInfo(run_.folder()).fileName());
    use_->setEnabled(search && search->table.best);
    if (!search) {
        lines_->setData({});
        table_->setRows({});
        best_->clear();
        importance_->setProbabilities({}, {});
        importanceText_->clear();
        return showState();
    }
    lines_->setData(trialLines(*search));
    if (const QStringList columns = trialColumns(*search); columns != columns_) {
        columns_ = columns;
        table_->setColumns(columns);
        table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    }
    const int chosen = table_->keyOfRow(table_->currentRow());
    table_->setRows(trialRows(*search));
    if (chosen >= 0) selectTrial(chosen);
    showBest(*search);
    showImportance(*search);
    showState();
}

QString SearchView::stateText() const {
    const auto search = run_.snapshot();
    const QString trials =
        search ? tr("%1 of %2 trials begun, %3 running")
                     .arg(countText(qint64(search->table.rows.size())), countText(search->table.trialCount),
                          countText(search->table.running))
               : QString();
    switch (run_.state()) {
        case SearchRun::State::Idle:
            return {};
        case SearchRun::State::Running:
            if (run_.stopping()) return tr("Stopping: each trial writes a checkpoint. %1").arg(trials);
            return trials.isEmpty() ? tr("Starting …") : trials;
        case SearchRun::State::Stopped:
            if (search && search->table.running > 0)
                return tr("Other processes are searching; Resume joins them. %1").arg(trials);
            return tr("Stopped; it can be resumed. %1").arg(trials);
        case SearchRun::State::Finished:
            return tr("Finished. %1").arg(trials);
        case SearchRun::State::Failed:
            return run_.failure();
    }
    return {};
}

void SearchView::showState() {
    state_->setText(stateText());
}

void SearchView::showBest(const SearchSnapshot& search) {
    if (!search.table.best) return best_->setText(tr("No trial has reached a result yet."));
    const TrialRow& row = search.table.rows[size_t(search.table.best->trial)];
    const auto rung = size_t(search.table.best->rung);
    QString text =
        tr("Trial %1: validation %2 %3 within %n epoch(s)", nullptr, search.table.milestones[rung])
            .arg(row.trial + 1)
            .arg(metricName(search.settings), metricText(search.settings, *row.record.metrics[rung]));
    for (const auto& [key, value] : row.record.values)
        text += QStringLiteral("\n%1: %2").arg(optionTitle(key), QString::fromStdString(value));
    best_->setText(text);
}

void SearchView::showImportance(const SearchSnapshot& search) {
    QStringList names;
    std::vector<float> shares;
    for (const ParameterImportance& parameter : search.importance.parameters) {
        names << optionTitle(parameter.key);
        shares.push_back(float(parameter.share));
    }
    importance_->setProbabilities(names, shares);
    QString text;
    if (!names.isEmpty())
        text = tr("Share of the differences between %1 trials at epoch %2 that an option explains by itself; "
                  "%3 lie in several together.")
                   .arg(countText(search.importance.trials), countText(search.importance.epochs),
                        percentText(search.importance.combinations));
    if (!search.importance.caution.empty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + translated(search.importance.caution);
    importanceText_->setText(text);
}

void SearchView::selectTrial(int trial) {
    for (int row = 0; row < table_->rowCount(); ++row)
        if (table_->keyOfRow(row) == trial) table_->selectRow(row);
}

void SearchView::use() {
    const auto search = run_.snapshot();
    if (!search || !search->table.best) return;
    const auto config =
        search->settings.config(search->table.rows[size_t(search->table.best->trial)].record.values);
    if (config) Q_EMIT useRequested(*config);
}

}  // namespace sigwavnet::studio
