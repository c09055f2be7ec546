#include "app/studio/annotate/accuracy_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/studio/annotate/model_record.h"
#include "app/studio/annotate/retraining.h"
#include "app/studio/annotate/suggester.h"
#include "app/studio/session.h"
#include "app/studio/words.h"
#include "widgets/curve_plot.h"
#include "widgets/number_table.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

// lupdate takes a function whose type is qualified for one of another class.
using widgets::CurveSeries;
using Cell = widgets::NumberTable::Cell;
using Row = widgets::NumberTable::Row;

// Share of right suggestions among the first n labels, for each n.
CurveSeries curveOf(const ModelRecord& record) {
    widgets::CurveSeries series;
    int right = 0;
    for (size_t i = 0; i < record.labels.size(); ++i) {
        right += record.labels[i].right;
        series.append(float(i + 1), 100 * float(right) / float(i + 1));
    }
    return series;
}

Cell shareCell(int right, int count) {
    if (count == 0) return Cell::of(QStringLiteral("–"));
    const double share = double(right) / count;
    const ShareInterval interval = wilson(right, count);
    Cell cell = Cell::of(share, AccuracyPanel::tr("%1 of %2: %3", "right, count, share")
                                    .arg(right).arg(count).arg(percentText(share)));
    cell.toolTip = AccuracyPanel::tr("95 % interval: %1 to %2").arg(percentText(interval.low), percentText(interval.high));
    return cell;
}

Row rowOf(const ModelRecord& record) {
    const int seen = record.count(false), blind = record.count(true);
    const int right = record.right(false) + record.right(true), all = seen + blind;
    const ShareInterval interval = wilson(right, all);
    const QString name = QString::fromStdString(record.name.empty() ? record.hash : record.name);
    return {{Cell::of(name), Cell::of(all, countText(all)), shareCell(right, all),
             Cell::of(interval.low, AccuracyPanel::tr("%1 – %2").arg(percentText(interval.low), percentText(interval.high))),
             shareCell(record.right(false), seen), shareCell(record.right(true), blind)},
            -1};
}

}  // namespace

AccuracyPanel::AccuracyPanel(Desk& desk, Suggester& suggester, Retraining& retraining, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      message_(new QLabel(this)),
      curve_(new widgets::CurvePlot({tr("New labels"), {}}, {tr("Model right"), QStringLiteral("%")}, this)),
      table_(new widgets::NumberTable(tr("Models"), this)) {
    message_->setWordWrap(true);
    message_->setProperty("secondary", true);
    curve_->setMessage(tr("As you label clips that a model has suggested a class for, its share of right suggestions "
                          "appears here."));
    curve_->setLeastRange(std::nullopt, widgets::ValueRange{0, 100});
    table_->setColumns({tr("Model"), tr("New labels"), tr("Right"), tr("95 % interval"), tr("Suggestion seen"), tr("Labelled blind")});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* suggest = new QPushButton(tr("Let the open model suggest"), this);
    auto* retrain = new QPushButton(tr("Retrain on the labels…"), this);
    connect(suggest, &QPushButton::clicked, &suggester, &Suggester::start);
    connect(retrain, &QPushButton::clicked, this, [this, &retraining] { retraining.ask(this); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(message_, 1);
    buttons->addWidget(suggest);
    buttons->addWidget(retrain);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(curve_, 3);
    layout->addWidget(table_, 1);
    message_->setText(tr("Only labels that came after a model was made count, and of each clip the first. A gap between labels given "
                         "with and without seeing the suggestion tells how far the model led you."));
    for (const auto changed : {&Desk::projectChanged, &Desk::structureChanged, &Desk::editsChanged})
        connect(&desk_, changed, this, [this] {
            if (isVisible()) show();
        });
}

void AccuracyPanel::showEvent(QShowEvent* event) {
    show();
    QWidget::showEvent(event);
}

void AccuracyPanel::show() {
    curve_->setCurves(std::vector<widgets::Curve>());
    table_->setRows({});
    if (!desk_.project()) return;
    const auto records = modelRecords(*desk_.project(), desk_.annotator());
    if (!records) {
        curve_->setMessage(translated(records.error()));
        return;
    }
    std::vector<widgets::CurveStyle> styles;
    std::vector<widgets::CurveSeries> series;
    std::vector<widgets::NumberTable::Row> rows;
    for (const ModelRecord& record : *records) {
        styles.push_back(widgets::CurveStyle::ofIndex(QString::fromStdString(record.name), int(styles.size())));
        series.push_back(curveOf(record));
        rows.push_back(rowOf(record));
    }
    curve_->setCurves(std::move(styles), std::move(series));
    table_->setRows(rows);
}

}  // namespace sigwavnet::studio
