#include "app/studio/annotate/agreement_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/studio/session.h"
#include "app/studio/words.h"
#include "widgets/matrix_view.h"
#include "widgets/number_table.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

using Cell = widgets::NumberTable::Cell;

QString measureTitle(AgreementMeasure measure) {
    switch (measure) {
        case AgreementMeasure::Cohen: return AgreementView::tr("Cohen's κ");
        case AgreementMeasure::CohenLinear: return AgreementView::tr("Cohen's κ, linear weights");
        case AgreementMeasure::CohenQuadratic: return AgreementView::tr("Cohen's κ, quadratic weights");
        case AgreementMeasure::Fleiss: return AgreementView::tr("Fleiss' κ");
        case AgreementMeasure::AlphaNominal: return AgreementView::tr("Krippendorff's α, nominal");
        case AgreementMeasure::AlphaOrdinal: return AgreementView::tr("Krippendorff's α, ordinal");
        case AgreementMeasure::AlphaInterval: return AgreementView::tr("Krippendorff's α, interval");
    }
    return {};
}

QString figure(double value) {
    return QLocale().toString(value, 'f', 3);
}

// The value and its interval, or why there is none.
std::vector<Cell> figureCells(const Agreement& agreement) {
    if (!agreement.value) {
        Cell reason = Cell::of(translated(agreement.undefined));
        reason.toolTip = reason.text;
        return {Cell::of(QStringLiteral("–")), reason};
    }
    const auto& interval = agreement.interval;
    return {Cell::of(*agreement.value, figure(*agreement.value)),
            Cell::of(interval ? AgreementView::tr("%1 – %2").arg(figure(interval->low), figure(interval->high)) : QString())};
}

std::vector<Cell> withName(const QString& name, const Agreement& agreement, int64_t count) {
    std::vector<Cell> cells{Cell::of(name)};
    for (const Cell& cell : figureCells(agreement)) cells.push_back(cell);
    cells.push_back(Cell::of(double(count), countText(count)));
    return cells;
}

widgets::NumberTable* makeTable(const QString& name, const QStringList& columns, QWidget* parent) {
    auto* table = new widgets::NumberTable(name, parent);
    table->setColumns(columns);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    return table;
}

}  // namespace

AgreementView::AgreementView(Session& session, Desk& desk, QWidget* parent)
    : QWidget(parent),
      session_(session),
      desk_(desk),
      schemes_(new QComboBox(this)),
      classes_(new QComboBox(this)),
      message_(new QLabel(this)) {
    schemes_->setAccessibleName(tr("What was labelled"));
    classes_->setAccessibleName(tr("Class that is there or not"));
    message_->setWordWrap(true);
    auto* consensus = new QPushButton(tr("Consensus as a corpus…"), this);
    consensus->setToolTip(tr("One label out of several people's, to train on"));
    connect(consensus, &QPushButton::clicked, this, &AgreementView::consensusRequested);
    auto* line = new QHBoxLayout;
    line->addWidget(schemes_);
    line->addWidget(classes_);
    line->addWidget(message_, 1);
    line->addWidget(consensus);
    auto* columns = new QHBoxLayout;
    columns->addWidget(makeFigures(), 5);
    columns->addWidget(makePair(), 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addLayout(columns, 1);
    connect(schemes_, &QComboBox::activated, this, [this] {
        fillClasses();
        compute();
    });
    connect(classes_, &QComboBox::activated, this, &AgreementView::compute);
    for (const auto changed : {&Desk::projectChanged, &Desk::structureChanged, &Desk::editsChanged}) {
        connect(&desk_, changed, this, [this] {
            outdated_ = true;
            if (!isVisible()) return;
            fillSchemes();
            compute();
        });
    }
}

AgreementView::~AgreementView() {
    if (job_) job_->cancel();
}

QWidget* AgreementView::makeFigures() {
    auto* panel = new QWidget(this);
    overall_ = makeTable(tr("Agreement"), {tr("Measure"), tr("Value"), tr("95 % interval"), tr("Clips")}, panel);
    perClass_ = makeTable(tr("Agreement per class"), {tr("Class"), tr("Fleiss' κ"), tr("95 % interval"), tr("Said")}, panel);
    pairs_ = makeTable(tr("Agreement per pair"), {tr("Pair"), tr("Cohen's κ"), tr("95 % interval"), tr("Clips")}, panel);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widgets::headingLabel(tr("All annotators"), panel));
    layout->addWidget(overall_, 3);
    layout->addWidget(widgets::headingLabel(tr("Each class against the others"), panel));
    layout->addWidget(perClass_, 4);
    layout->addWidget(widgets::headingLabel(tr("Each pair"), panel));
    layout->addWidget(pairs_, 3);
    connect(pairs_, &QTableWidget::currentCellChanged, this, [this](int row) { showPair(pairs_->keyOfRow(row)); });
    return panel;
}

QWidget* AgreementView::makePair() {
    auto* panel = new QWidget(this);
    pairTitle_ = widgets::headingLabel({}, panel);
    pairTitle_->setWordWrap(true);
    confusion_ = new widgets::MatrixView(panel);
    confusion_->setEmptyText(tr("Who takes what for what, once two people labelled the same clips."));
    auto* hint = new QLabel(tr("A click on a cell lists its clips"), panel);
    hint->setProperty("secondary", true);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pairTitle_);
    layout->addWidget(confusion_, 1);
    layout->addWidget(hint);
    connect(confusion_, &widgets::MatrixView::cellActivated, this, &AgreementView::listCell);
    return panel;
}

void AgreementView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!outdated_) return;
    fillSchemes();
    compute();
}

const project::Scheme* AgreementView::scheme() const {
    if (!desk_.project()) return nullptr;
    for (const project::Scheme& scheme : desk_.project()->schemes())
        if (scheme.id == schemes_->currentData().toLongLong()) return &scheme;
    return nullptr;
}

void AgreementView::fillSchemes() {
    const QVariant chosen = schemes_->currentData();
    schemes_->clear();
    if (!desk_.project()) return;
    for (const project::Scheme& scheme : desk_.project()->schemes())
        schemes_->addItem(QString::fromStdString(scheme.name), qlonglong(scheme.id));
    schemes_->setCurrentIndex(std::max(0, schemes_->findData(chosen)));
    fillClasses();
}

void AgreementView::fillClasses() {
    const QVariant chosen = classes_->currentData();
    classes_->clear();
    const project::Scheme* of = scheme();
    classes_->setVisible(of && of->kind == project::SchemeKind::Multiple);
    if (!of) return;
    for (const project::ClassEntry& entry : of->classes)
        classes_->addItem(QString::fromStdString(entry.name), qlonglong(entry.id));
    classes_->setCurrentIndex(std::max(0, classes_->findData(chosen)));
}

void AgreementView::compute() {
    if (job_) job_->cancel();
    outdated_ = false;
    report_.reset();
    ratings_ = {};
    show();
    const project::Scheme* of = scheme();
    if (!of) return message_->setText(tr("This project has no classes or scales yet."));
    project::RatingSelection selection;
    selection.scheme = of->id;
    if (of->kind == project::SchemeKind::Multiple) selection.classId = classes_->currentData().toLongLong();
    auto ratings = project::selectRatings(*desk_.project(), selection);
    if (!ratings) return message_->setText(translated(ratings.error()));
    ratings_ = std::move(*ratings);
    if (ratings_.table.annotators.size() < 2)
        return message_->setText(tr("Agreement takes two annotators: copy the project for another one (Annotate → Copy for another "
                                    "annotator…), or let them label here under their own name."));
    message_->setText(tr("Working it out…"));
    job_ = session_.jobs().start<AgreementReport>(
        tr("Agreement of the annotators"),
        [table = ratings_.table, scale = of->kind == project::SchemeKind::Rating](Progress& progress) {
            return reportAgreement(table, scale, progress);
        },
        this,
        [this](AgreementReport report) {
            report_ = std::move(report);
            message_->clear();
            show();
        },
        [this](const Error& error) {
            if (error.kind != ErrorKind::Cancelled) message_->setText(translated(error));
        });
}

void AgreementView::show() {
    std::vector<widgets::NumberTable::Row> overall, classes, pairs;
    if (report_) {
        const auto nameOf = [this](size_t annotator) { return QString::fromStdString(ratings_.table.annotators[annotator]); };
        for (const auto& [measure, agreement] : report_->overall)
            overall.push_back({withName(measureTitle(measure), agreement, agreement.items), -1});
        for (const auto& of : report_->classes)
            classes.push_back({withName(QString::fromStdString(ratings_.table.categories[size_t(of.category)]), of.agreement,
                                        of.ratings),
                               -1});
        for (size_t i = 0; i < report_->pairs.size(); ++i) {
            const auto& of = report_->pairs[i];
            pairs.push_back({withName(tr("%1 and %2").arg(nameOf(of.a), nameOf(of.b)),
                                      report_->scale ? of.weighted : of.agreement, of.agreement.items),
                             int(i)});
        }
    }
    overall_->setRows(overall);
    perClass_->setRows(classes);
    pairs_->setRows(pairs);
    showPair(pairs.empty() ? -1 : 0);
}

void AgreementView::showPair(int pair) {
    pair_ = report_ && pair >= 0 && pair < int(report_->pairs.size()) ? pair : -1;
    if (pair_ < 0) {
        pairTitle_->clear();
        confusion_->setData({});
        return;
    }
    const auto& of = report_->pairs[size_t(pair_)];
    const RatingTable& table = ratings_.table;
    widgets::MatrixData data;
    for (const std::string& category : table.categories) data.classes << QString::fromStdString(category);
    data.counts = confusionOf(table, of.a, of.b);
    data.rowsBy = QString::fromStdString(table.annotators[of.a]);
    data.columnsBy = QString::fromStdString(table.annotators[of.b]);
    pairTitle_->setText(tr("Rows: %1. Columns: %2.").arg(data.rowsBy, data.columnsBy));
    confusion_->setCurrent(std::nullopt);
    confusion_->setData(data);
}

void AgreementView::listCell(int row, int column) {
    if (pair_ < 0) return;
    const auto& of = report_->pairs[size_t(pair_)];
    const RatingTable& table = ratings_.table;
    std::vector<project::ItemKey> keys;
    for (size_t i = 0; i < table.items(); ++i)
        if (table.values.at(i, of.a) == row && table.values.at(i, of.b) == column)
            keys.push_back(desk_.project()->items().item(ratings_.rows[i]).key);
    if (keys.empty()) return;
    desk_.listOnly(keys, tr("%1 by %2, %3 by %4")
                             .arg(QString::fromStdString(table.categories[size_t(row)]), QString::fromStdString(table.annotators[of.a]),
                                  QString::fromStdString(table.categories[size_t(column)]),
                                  QString::fromStdString(table.annotators[of.b])));
    Q_EMIT itemsChosen();
}

}  // namespace sigwavnet::studio
