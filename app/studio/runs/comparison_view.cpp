#include "app/studio/runs/comparison_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSlider>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

#include "app/studio/paths.h"
#include "app/studio/runs/run_words.h"
#include "app/studio/session.h"
#include "app/studio/words.h"
#include "widgets/curve_plot.h"
#include "widgets/number_table.h"

namespace sigwavnet::studio {

namespace {

// Equal steps of the slider are equal steps of how many epochs are averaged: 1, 2, 3 … 100.
constexpr int kMostEpochs = 100;

double weightOf(int epochs) {
    return 1 - 1.0 / std::max(1, epochs);
}

bool sameMatrices(const std::vector<RunMatrix>& a, const std::vector<RunMatrix>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const RunMatrix& x, const RunMatrix& y) {
        return x.run->folder == y.run->folder && x.data == y.data && x.test == y.test &&
               x.trouble == y.trouble;
    });
}

// Runs of earlier versions did not hash the recordings themselves.
QString fingerprintText(const DataFingerprint& print) {
    if (print.data.empty()) return QStringLiteral("–");
    const QString text = QString::fromStdString(print.data);
    return print.exact ? text : ComparisonView::tr("%1 (names and labels only)").arg(text);
}

QString shownValue(const std::string& value) {
    return value.empty() ? QStringLiteral("–") : QString::fromStdString(value);
}

}  // namespace

ComparisonView::ComparisonView(Session& session, QWidget* parent) : QTabWidget(parent), session_(session) {
    setDocumentMode(true);
    addTab(makeCurves(), tr("Curves"));
    addTab(makeConfiguration(), tr("Configuration"));
    addTab(makeMatrices(), tr("Confusion"));
    setRuns({});
}

QWidget* ComparisonView::makeCurves() {
    auto* page = new QWidget(this);
    metric_ = new QComboBox(page);
    metric_->setAccessibleName(tr("Metric"));
    metric_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(metric_, &QComboBox::activated, this, [this] {
        sameRuns_ = false;  // another quantity has another range
        loadCurves();
    });
    smoothing_ = new QSlider(Qt::Horizontal, page);
    smoothing_->setRange(1, kMostEpochs);
    smoothing_->setFixedWidth(140);
    smoothing_->setAccessibleName(tr("Smoothing"));
    smoothing_->setToolTip(tr(
        "Mean over about so many epochs, looking back only: what is drawn never changes as a run goes on"));
    smoothingText_ = new QLabel(page);
    smoothingText_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 epochs").arg(kMostEpochs)));
    const auto smooth = [this](int epochs) {
        smoothingText_->setText(epochs == 1 ? tr("off") : tr("%1 epochs").arg(epochs));
        curves_->setSmoothing(weightOf(epochs));
    };
    logarithmic_ = new QCheckBox(tr("Logarithmic"), page);

    curves_ = new widgets::CurvePlot({tr("Epoch"), {}}, {{}, {}}, page);
    connect(smoothing_, &QSlider::valueChanged, this, smooth);
    connect(logarithmic_, &QCheckBox::toggled, curves_, &widgets::CurvePlot::setLogarithmic);
    connect(curves_, &widgets::CurvePlot::curveClicked, this, [this](int curve) {
        if (size_t(curve) < runs_.size()) Q_EMIT runClicked(fromPath(runs_[size_t(curve)]->folder));
    });
    smooth(1);

    auto* bar = new QHBoxLayout;
    bar->addWidget(metric_);
    bar->addSpacing(12);
    bar->addWidget(new QLabel(tr("Smoothing"), page));
    bar->addWidget(smoothing_);
    bar->addWidget(smoothingText_);
    bar->addSpacing(12);
    bar->addWidget(logarithmic_);
    bar->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(curves_, 1);
    return page;
}

QWidget* ComparisonView::makeConfiguration() {
    auto* page = new QWidget(this);
    differencesText_ = new QLabel(page);
    differencesText_->setProperty("secondary", true);
    differencesText_->setWordWrap(true);
    differences_ = new widgets::NumberTable(tr("Configuration"), page);
    differences_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(differencesText_);
    layout->addWidget(differences_, 1);
    return page;
}

QWidget* ComparisonView::makeMatrices() {
    auto* page = new QWidget(this);
    scale_ = new QTabBar(page);
    scale_->addTab(tr("Counts"));
    scale_->addTab(tr("By row: recall"));
    scale_->addTab(tr("By column: precision"));
    scale_->setExpanding(false);
    scale_->setDrawBase(false);
    connect(scale_, &QTabBar::currentChanged, this, [page](int scale) {
        for (auto* matrix : page->findChildren<widgets::MatrixView*>())
            matrix->setScale(widgets::MatrixScale(scale));
    });
    pairedText_ = new QLabel(page);
    pairedText_->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    bar->addWidget(pairedText_, 1);
    bar->addWidget(scale_);
    // Several matrices are wider than a small window: they scroll, it does not grow.
    auto* sheet = new QWidget(page);
    matrices_ = new QGridLayout(sheet);
    matrices_->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(page);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(scroll, 1);
    return page;
}

void ComparisonView::setRuns(const std::vector<RunPtr>& runs) {
    sameRuns_ = std::equal(runs.begin(), runs.end(), runs_.begin(), runs_.end(),
                           [](const RunPtr& a, const RunPtr& b) { return a->folder == b->folder; });
    if (sameRuns_ && runs == runs_ && !runs.empty()) return;  // not even grown
    runs_ = runs;
    curves_->setMessage(runs_.empty() ? tr("Choose runs above to see their curves over one another.")
                                      : tr("No epoch of these runs has ended yet."));
    fillMetrics();
    loadCurves();
    loadDetails();
}

bool ComparisonView::busy() const {
    const auto runs = [](const QPointer<Job>& job) { return job && job->state() == Job::State::Running; };
    return runs(curveJob_) || runs(detailJob_) || curves_->busy();
}

std::string ComparisonView::metric() const {
    return metric_->currentData().toString().toStdString();
}

void ComparisonView::setMetric(const std::string& column) {
    const int index = metric_->findData(QString::fromStdString(column));
    if (index < 0) return;
    metric_->setCurrentIndex(index);
    sameRuns_ = false;
    loadCurves();
}

// What any of the runs measured; the chosen metric stays when it is still there.
void ComparisonView::fillMetrics() {
    std::vector<std::string> columns;
    for (const RunPtr& run : runs_)
        for (const std::string& name : run->metrics.names)
            if (std::find(columns.begin(), columns.end(), name) == columns.end()) columns.push_back(name);
    columns = curveColumns(columns);
    if (columns.empty() || columns == metrics_) return;
    metrics_ = columns;
    const QString chosen = metric_->currentData().toString();
    metric_->clear();
    for (const std::string& column : columns)
        metric_->addItem(metricWords(column).quantity.name, QString::fromStdString(column));
    metric_->setCurrentIndex(std::max(0, metric_->findData(chosen)));
}

void ComparisonView::loadCurves() {
    if (curveJob_) curveJob_->cancel();
    using Curves = std::vector<widgets::Curve>;
    const std::string column = metric();
    curveJob_ = session_.jobs().start<Curves>(
        QString(),
        [runs = runs_, column, smoothing = curves_->smoothing()](Progress& progress) {
            return studio::loadCurves(runs, column, smoothing, progress);
        },
        this,
        [this, column, runs = runs_, keep = sameRuns_](Curves curves) {
            if (runs != runs_ || column != metric()) return;
            const MetricWords words = metricWords(column);
            const bool any = std::any_of(curves.begin(), curves.end(),
                                         [](const widgets::Curve& curve) { return !curve.series->empty(); });
            curves_->setQuantity(words.quantity);
            if (words.share)
                curves_->setLeastRange(std::nullopt, widgets::ValueRange{0, 100});
            else
                curves_->setLeastRange(std::nullopt, std::nullopt);
            curves_->setCurves(any ? std::move(curves) : Curves(), keep);
        });
}

void ComparisonView::loadDetails() {
    if (detailJob_) detailJob_->cancel();
    detailJob_ = session_.jobs().start<RunDetails>(
        QString(), [runs = runs_](Progress& progress) { return studio::loadDetails(runs, progress); }, this,
        [this, runs = runs_](RunDetails details) {
            if (runs != runs_) return;
            // Of a run that goes on mostly the same comes again: what a person scrolled stays where it is.
            const bool same = sameMatrices(details_.matrices, details.matrices);
            details_ = std::move(details);
            showConfiguration();
            if (!same) showMatrices();
            showPaired();
        });
}

void ComparisonView::showConfiguration() {
    using Cell = widgets::NumberTable::Cell;
    std::vector<widgets::NumberTable::Row> rows;
    QStringList titles{tr("Option")};
    std::vector<const RunRecord*> records;
    for (size_t i = 0; i < std::min(runs_.size(), kMostColumns); ++i) {
        titles << QString::fromStdString(runs_[i]->name);
        records.push_back(runs_[i].get());
    }
    const auto add = [&](const QString& title, const std::vector<QString>& values) {
        widgets::NumberTable::Row row;
        row.cells.push_back(Cell::of(title));
        for (const QString& value : values) row.cells.push_back(Cell::of(value));
        rows.push_back(std::move(row));
    };
    std::vector<QString> prints;
    for (const DataFingerprint& print : details_.fingerprints) prints.push_back(fingerprintText(print));
    const bool samePrints =
        std::all_of(prints.begin(), prints.end(), [&](const QString& p) { return p == prints.front(); });
    if (!prints.empty() && (runs_.size() == 1 || !samePrints)) add(tr("Data fingerprint"), prints);
    if (runs_.size() == 1) {
        add(tr("Corpus"), {shownValue(records.front()->corpus)});
        for (const auto& [key, value] : records.front()->configuration)
            add(QString::fromStdString(key), {shownValue(value)});
        differencesText_->setText(
            tr("Every option of this run. Choose several runs to see only where they differ."));
    } else {
        for (const ConfigurationDifference& difference : configurationDifferences(records)) {
            std::vector<QString> values;
            for (const std::string& value : difference.values) values.push_back(shownValue(value));
            add(QString::fromStdString(difference.key), values);
        }
        differencesText_->setText(
            runs_.empty()  ? tr("Choose runs above to see where their configurations differ.")
            : rows.empty() ? tr("These runs have the same configuration and data.")
            : runs_.size() > kMostColumns
                ? tr("Only what differs between the first %1 of these runs.").arg(kMostColumns)
                : tr("Only what differs between these runs."));
    }
    differences_->setColumns(titles);
    differences_->setRows(rows);
    differences_->setVisible(!rows.empty());
}

void ComparisonView::showMatrices() {
    while (QLayoutItem* item = matrices_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int column = 0;
    for (const RunMatrix& matrix : details_.matrices) {
        auto* title = new QLabel(this);
        title->setText(tr("%1: %2").arg(QString::fromStdString(matrix.run->name),
                                        matrix.test ? tr("test") : tr("validation, best epoch")));
        title->setMinimumWidth(1);
        title->setToolTip(title->text());
        auto* view = new widgets::MatrixView(this);
        view->setAccessibleName(title->text());
        view->setEmptyText(matrix.trouble.isEmpty() ? tr("No confusion matrix yet") : matrix.trouble);
        view->setScale(widgets::MatrixScale(scale_->currentIndex()));
        view->setData(matrix.data);
        matrices_->addWidget(title, 0, column);
        matrices_->addWidget(view, 1, column);
        matrices_->setColumnStretch(column, 1);
        ++column;
    }
    for (; column < int(kMostMatrices); ++column) matrices_->setColumnStretch(column, 0);
    matrices_->setRowStretch(1, 1);
    scale_->setVisible(!details_.matrices.empty());
}

// What two runs' answers on the same clips say about them.
void ComparisonView::showPaired() {
    if (runs_.empty()) return pairedText_->setText(tr("Choose runs above to see what each takes for what."));
    if (runs_.size() > kMostMatrices)
        return pairedText_->setText(
            tr("The first %1 of %2 chosen runs").arg(kMostMatrices).arg(runs_.size()));
    if (!details_.paired) return pairedText_->clear();
    const PairedTest& test = *details_.paired;
    pairedText_->setText(tr("On the %1 test clips of both, %2 alone is right on %3 and %4 alone on %5 "
                            "(McNemar's exact test: p = %6).")
                             .arg(QString::number(test.clips), QString::fromStdString(runs_[0]->name),
                                  QString::number(test.onlyFirst), QString::fromStdString(runs_[1]->name),
                                  QString::number(test.onlySecond), numberText(test.p, 2)));
}

}  // namespace sigwavnet::studio
