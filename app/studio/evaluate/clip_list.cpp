#include "app/studio/evaluate/clip_list.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "app/studio/evaluate/evaluation_tables.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

ClipList::ClipList(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel(this)),
      all_(new QPushButton(tr("Show all mistakes"), this)),
      open_(new QPushButton(tr("Open"), this)),
      annotate_(new QPushButton(tr("To annotation"), this)),
      table_(new widgets::NumberTable(tr("Clips"), this)) {
    title_->setFont(widgets::headingFont(font()));
    title_->setWordWrap(true);
    open_->setToolTip(tr("Opens the clip on the Recording page (Enter, or a double click)"));
    annotate_->setToolTip(tr("Sends the chosen clips to the Annotate page, to be labelled again (A)"));
    annotate_->hide();
    table_->setColumns(clipColumns());
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);  // surely wrong ones first

    auto* line = new QHBoxLayout;
    line->addWidget(title_, 1);
    for (QPushButton* button : {all_, open_, annotate_}) line->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(table_, 1);

    table_->installEventFilter(this);
    connect(annotate_, &QPushButton::clicked, this, &ClipList::annotate);
    connect(all_, &QPushButton::clicked, this, &ClipList::allWanted);
    connect(open_, &QPushButton::clicked, this,
            [this] { Q_EMIT openWanted(table_->keyOfRow(table_->currentRow())); });
    connect(table_, &widgets::NumberTable::rowChosen, this, &ClipList::openWanted);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &ClipList::updateState);
    updateState();
}

void ClipList::setClips(const QString& title, const std::vector<widgets::NumberTable::Row>& rows, bool all) {
    title_->setText(title);
    all_->setVisible(!all);
    table_->setRows(rows);
    updateState();
}

std::vector<int> ClipList::chosen() const {
    std::vector<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) rows.push_back(index.row());
    if (rows.empty() && table_->currentRow() >= 0) rows.push_back(table_->currentRow());
    std::sort(rows.begin(), rows.end());
    for (int& row : rows) row = table_->keyOfRow(row);
    return rows;
}

void ClipList::setAnnotatable(bool annotatable) {
    annotate_->setVisible(annotatable);
}

// A letter would otherwise look for a clip of that name.
bool ClipList::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_A || key->modifiers() != Qt::NoModifier) return false;
    annotate();
    return true;
}

void ClipList::annotate() {
    const std::vector<int> clips = chosen();
    if (!clips.empty()) Q_EMIT annotationWanted(clips);
}

void ClipList::updateState() {
    const bool any = !chosen().empty();
    open_->setEnabled(any);
    annotate_->setEnabled(any);
}

}  // namespace sigwavnet::studio
