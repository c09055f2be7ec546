#include "app/studio/study/study_view.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/study/study_rows.h"
#include "app/studio/study/study_run.h"
#include "widgets/matrix_view.h"
#include "widgets/number_table.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kWide = 1250;        // from here the matrix has room beside the folds
constexpr int kMostRowsShown = 9;  // of the upper table: an ablation's variants and its heading

widgets::MatrixData pooledMatrix(const CrossValidationResult& result) {
    widgets::MatrixData data;
    if (!result.pooled) return data;
    for (const std::string& name : result.classes) data.classes << QString::fromStdString(name);
    data.counts = result.pooled->confusion;
    return data;
}

void setTable(widgets::NumberTable& table, const QStringList& columns,
              const std::vector<widgets::NumberTable::Row>& rows) {
    bool same = table.columnCount() == columns.size();
    for (int c = 0; same && c < columns.size(); ++c)
        same = table.horizontalHeaderItem(c)->text() == columns[c];
    if (!same) {
        table.setColumns(columns);
        table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    }
    const int chosen = table.keyOfRow(table.currentRow());
    const QSignalBlocker quiet(&table);
    table.setRows(rows);
    for (int row = 0; chosen >= 0 && row < table.rowCount(); ++row)
        if (table.keyOfRow(row) == chosen) table.selectRow(row);
}

bool runsElsewhere(const StudySnapshot& study) {
    return std::any_of(study.table.begin(), study.table.end(),
                       [](const TaskStatus& row) { return row.state == TaskState::Running; });
}

// "cross-validation-emodb: Leave one speaker out, small"
QString titleOf(const QString& folder, const StudySnapshot* study) {
    const QString name = QFileInfo(folder).fileName();
    if (!study) return name;
    const TrainingConfig& config = study->plan->variants.front().config;
    QString protocol;
    for (const SplitKind& kind : splitKinds())
        if (kind.name == config.split.name) protocol = translated(Message(kind.title.c_str()));
    if (study->plan->kind == StudyPlan::Kind::Ablation)
        return StudyView::tr("%1: %2, ablation").arg(name, protocol);
    return StudyView::tr("%1: %2, %3")
        .arg(name, protocol, QString::fromStdString(study->plan->variants.front().name));
}

// No higher than its rows: what it leaves is the folds'.
void fitHeight(widgets::NumberTable& table) {
    const int rows = std::clamp(table.rowCount(), 1, kMostRowsShown);
    const int frame = 2 * table.frameWidth() + table.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() +
                         rows * table.verticalHeader()->defaultSectionSize() + frame);
}

}  // namespace

StudyView::StudyView(StudyRun& run, QWidget* parent)
    : QWidget(parent),
      run_(run),
      title_(new QLabel),
      state_(new QLabel),
      together_(new widgets::NumberTable(tr("All trainings together"))),
      basis_(new QLabel),
      split_(new QSplitter(Qt::Vertical)),
      folds_(new widgets::NumberTable(tr("Folds"))),
      matrix_(new widgets::MatrixView) {
    title_->setFont(widgets::headingFont(title_->font()));
    title_->setMinimumWidth(1);  // a long name is cut, not the window widened
    for (QLabel* label : {state_, basis_}) {
        label->setProperty("secondary", true);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (widgets::NumberTable* table : {together_, folds_})
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
    folds_->setToolTip(tr("Double click: opens the fold's model on the Evaluate page"));
    matrix_->setAccessibleName(tr("Confusion matrix of all answers"));
    matrix_->setEmptyText(tr("When the first training has finished, its confusion matrix."));
    matrix_->setScale(widgets::MatrixScale::ByRow);
    split_->addWidget(folds_);
    split_->addWidget(matrix_);
    split_->setChildrenCollapsible(false);
    split_->setStretchFactor(0, 3);
    split_->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title_);
    layout->addWidget(state_);
    layout->addWidget(together_);
    layout->addWidget(basis_);
    layout->addWidget(split_, 1);
    connect(folds_, &widgets::NumberTable::rowChosen, this, &StudyView::chooseFold);
    connect(together_, &QTableWidget::itemSelectionChanged, this, [this] {
        const int variant = together_->keyOfRow(together_->currentRow());
        if (variant >= 0) showVariant(variant);
    });
    connect(&run_, &StudyRun::changed, this, &StudyView::showSnapshot);
    connect(&run_, &StudyRun::stateChanged, this, &StudyView::showState);
    showSnapshot();
}

void StudyView::resizeEvent(QResizeEvent* event) {
    split_->setOrientation(event->size().width() < kWide ? Qt::Vertical : Qt::Horizontal);
    QWidget::resizeEvent(event);
}

void StudyView::showSnapshot() {
    const auto study = run_.snapshot();
    title_->setText(titleOf(run_.folder(), study.get()));
    if (!study) {
        together_->setRows({});
        folds_->setRows({});
        matrix_->setData({});
        basis_->clear();
        variant_ = 0;
        return showState();
    }
    if (study->results->size() > 1)
        setTable(*together_, variantColumns(), variantRows(*study));
    else
        setTable(*together_, togetherColumns(), togetherRows(study->results->front()));
    fitHeight(*together_);
    showVariant(variant_);
    showState();
}

void StudyView::showVariant(int variant) {
    const auto study = run_.snapshot();
    if (!study || size_t(variant) >= study->results->size()) return;
    variant_ = variant;
    const CrossValidationResult& result = (*study->results)[size_t(variant)];
    setTable(*folds_, foldColumns(), foldRows(*study, variant));
    matrix_->setData(pooledMatrix(result));
    basis_->setText(togetherText(*study->plan, result));
    basis_->setVisible(!basis_->text().isEmpty());
}

QString StudyView::stateText() const {
    const auto study = run_.snapshot();
    const QString counts = study ? countsText(*study) : QString();
    switch (run_.state()) {
        case StudyRun::State::Idle:
            return {};
        case StudyRun::State::Running:
            if (run_.stopping()) return tr("Stopping: each training writes a checkpoint. %1").arg(counts);
            return counts.isEmpty() ? tr("Starting …") : counts;
        case StudyRun::State::Stopped:
            if (study && runsElsewhere(*study))
                return tr("Other processes are training it; Resume joins them. %1").arg(counts);
            return tr("Stopped; it can be resumed. %1").arg(counts);
        case StudyRun::State::Finished:
            return tr("Finished. %1").arg(counts);
        case StudyRun::State::Failed:
            return run_.failure();
    }
    return {};
}

void StudyView::showState() {
    state_->setText(stateText());
}

void StudyView::chooseFold(int task) {
    const auto study = run_.snapshot();
    if (!study || task < 0 || size_t(task) >= study->table.size()) return;
    if (study->table[size_t(task)].epochs == 0) return;  // no model yet
    const auto folder = toPath(run_.folder()) / study->plan->tasks[size_t(task)].name;
    Q_EMIT runChosen(fromPath(folder));
}

}  // namespace sigwavnet::studio
