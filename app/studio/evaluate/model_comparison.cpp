#include "app/studio/evaluate/model_comparison.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/studio/words.h"

namespace sigwavnet::studio {

namespace {

using Cell = widgets::NumberTable::Cell;
using Row = widgets::NumberTable::Row;
using Differences = Comparison::Differences;

Cell percentCell(double value) {
    return Cell::of(value, QLocale().toString(100 * value, 'f', 1));
}

QString signedPercent(double value) {
    const QString text = QLocale().toString(100 * value, 'f', 1);
    return value > 0 ? QLatin1Char('+') + text : text;
}

Row differenceRow(const QString& name, const Comparison& comparison, double Metrics::*figure,
                  Difference Differences::*of) {
    const double first = comparison.firstMetrics.*figure, second = comparison.secondMetrics.*figure;
    Row row{{Cell::of(name), percentCell(first), percentCell(second),
             Cell::of(second - first, signedPercent(second - first)), Cell::of(QString())},
            -1};
    if (!comparison.differences) return row;
    const Difference& difference = (*comparison.differences).*of;
    row.cells[4] =
        Cell::of(ModelComparison::tr("%1 to %2")
                     .arg(signedPercent(difference.interval.low), signedPercent(difference.interval.high)));
    row.cells[3].strong = row.cells[4].strong = difference.sure();
    if (difference.sure())
        row.cells[4].toolTip =
            ModelComparison::tr("The interval leaves out 0: more than the luck of which clips were tested");
    return row;
}

// As high as its rows: the tab scrolls where that is too much.
void fixHeight(widgets::NumberTable* table, int rows) {
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          rows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth() + 2);
}

}  // namespace

QStringList differenceColumns() {
    return {ModelComparison::tr("Figure [%]"), ModelComparison::tr("First"), ModelComparison::tr("Second"),
            ModelComparison::tr("Difference"), ModelComparison::tr("95 % interval")};
}

std::vector<Row> differenceRows(const Comparison& comparison) {
    return {
        differenceRow(ModelComparison::tr("WA"), comparison, &Metrics::wa, &Differences::wa),
        differenceRow(ModelComparison::tr("UAR"), comparison, &Metrics::uar, &Differences::uar),
        differenceRow(ModelComparison::tr("Macro F1"), comparison, &Metrics::f1Macro, &Differences::f1Macro),
        differenceRow(ModelComparison::tr("Weighted F1"), comparison, &Metrics::f1Weighted,
                      &Differences::f1Weighted)};
}

QStringList pairedColumns() {
    return {ModelComparison::tr("Recognised by"), ModelComparison::tr("Clips")};
}

std::vector<Row> pairedRows(const Comparison& comparison) {
    const PairedCounts& counts = comparison.counts;
    const auto row = [](const QString& name, int64_t clips, PairedClips which) {
        return Row{{Cell::of(name), Cell::of(double(clips), countText(clips))}, int(which)};
    };
    return {row(ModelComparison::tr("only the first"), counts.onlyFirst, PairedClips::OnlyFirst),
            row(ModelComparison::tr("only the second"), counts.onlySecond, PairedClips::OnlySecond),
            row(ModelComparison::tr("both"), counts.bothRight, PairedClips::BothRight),
            row(ModelComparison::tr("neither"), counts.bothWrong, PairedClips::BothWrong)};
}

QString comparisonText(const Comparison& comparison) {
    const int64_t split = comparison.counts.onlyFirst + comparison.counts.onlySecond;
    const QString p = comparison.p < 1e-4
                          ? QStringLiteral("< %1").arg(QLocale().toString(1e-4, 'g', 2))
                          : QStringLiteral("= %1").arg(QLocale().toString(comparison.p, 'g', 3));
    QString text = ModelComparison::tr(
                       "McNemar's exact test: p %1 that equally good models share the %2 clips that "
                       "only one of them recognises at least as unevenly.")
                       .arg(p, countText(split));
    if (comparison.differences) {
        const int groups = comparison.differences->groups;
        text += QLatin1Char(' ');
        text += comparison.differences->bySpeaker
                    ? ModelComparison::tr("Intervals: paired bootstrap over %n speaker(s).", nullptr, groups)
                    : ModelComparison::tr("Intervals: paired bootstrap over %n clip(s).", nullptr, groups);
    }
    return text;
}

ModelComparison::ModelComparison(QWidget* parent)
    : QWidget(parent),
      choose_(new QPushButton(tr("Choose a second model…"), this)),
      subject_(new QLabel(this)),
      text_(new QLabel(this)),
      differences_(new widgets::NumberTable(tr("Second model minus first"), this)),
      pairs_(new widgets::NumberTable(tr("Which model recognises which clips"), this)) {
    choose_->setToolTip(tr("It answers the same clips; a double click on a number lists them"));
    for (QLabel* label : {subject_, text_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    text_->setProperty("secondary", true);
    differences_->setColumns(differenceColumns());
    pairs_->setColumns(pairedColumns());
    fixHeight(differences_, 4);
    fixHeight(pairs_, 4);
    auto* line = new QHBoxLayout;
    line->addWidget(subject_, 1);
    line->addWidget(choose_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(line);
    layout->addWidget(differences_);
    layout->addWidget(text_);
    layout->addWidget(pairs_);
    layout->addStretch();
    connect(choose_, &QPushButton::clicked, this, &ModelComparison::modelWanted);
    connect(pairs_, &widgets::NumberTable::rowChosen, this, [this](int which) {
        if (which >= 0) Q_EMIT clipsWanted(PairedClips(which));
    });
    setReady(false);
    setComparison(std::nullopt, {});
}

void ModelComparison::setComparison(const std::optional<Comparison>& comparison, const QString& second) {
    subject_->setText(comparison ? tr("Second: %1").arg(second)
                                 : tr("Which of two models is better on these clips, or was it luck?"));
    for (QWidget* part : std::initializer_list<QWidget*>{differences_, text_, pairs_})
        part->setVisible(comparison.has_value());
    if (!comparison) return;
    differences_->setRows(differenceRows(*comparison));
    pairs_->setRows(pairedRows(*comparison));
    text_->setText(comparisonText(*comparison));
}

void ModelComparison::setReady(bool ready) {
    choose_->setEnabled(ready);
}

QString ModelComparison::text() const {
    return text_->text();
}

}  // namespace sigwavnet::studio
