#include "app/studio/train/run_view.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

#include "app/studio/notice.h"
#include "app/studio/session.h"
#include "app/studio/train/curve_chart.h"
#include "app/studio/training_run.h"
#include "app/studio/words.h"
#include "widgets/matrix_view.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

using widgets::Ink;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

}  // namespace

RunView::RunView(Session& session, QWidget* parent)
    : QScrollArea(parent), session_(session), run_(session.training()) {
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addWidget(makeHead());
    layout->addWidget(makeCharts(), 1);
    setWidget(inner);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    connect(&run_, &TrainingRun::started, this, &RunView::begin);
    connect(&run_, &TrainingRun::batchDone, this, &RunView::showBatch);
    connect(&run_, &TrainingRun::epochDone, this, &RunView::showEpochs);
    connect(&run_, &TrainingRun::finished, this, &RunView::showEnd);
    if (run_.state() == TrainingRun::State::Idle) return;
    begin();
    showEpochs();
    if (!run_.running()) showEnd();
}

QWidget* RunView::makeHead() {
    auto* head = new QWidget(this);
    title_ = new QLabel(head);
    title_->setFont(widgets::headingFont(widgets::headingFont(font())));
    title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    state_ = new QLabel(head);
    state_->setFont(widgets::tabularFont(font()));
    state_->setProperty("secondary", true);
    bar_ = new QProgressBar(head);
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(6);
    notice_ = new Notice(head);
    result_ = new QLabel(head);
    result_->setWordWrap(true);
    result_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    wavelets_ = new QPushButton(tr("See its wavelets"), head);
    wavelets_->setProperty("primary", true);
    evaluate_ = new QPushButton(tr("Evaluate it"), head);
    connect(wavelets_, &QPushButton::clicked, this, [this] { openRun(QStringLiteral("wavelets")); });
    connect(evaluate_, &QPushButton::clicked, this, [this] { openRun(QStringLiteral("evaluate")); });

    auto* end = new QHBoxLayout;
    end->addWidget(result_, 1);
    end->addWidget(wavelets_);
    end->addWidget(evaluate_);
    auto* first = new QHBoxLayout;
    first->addWidget(title_);
    first->addStretch();
    first->addWidget(state_);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addWidget(bar_);
    layout->addWidget(notice_);
    layout->addLayout(end);
    return head;
}

QWidget* RunView::makeCharts() {
    auto* charts = new QWidget(this);
    loss_ = new CurveChart(tr("Loss [nat]"));
    scores_ = new CurveChart(tr("Recognised [%]"));
    rate_ = new CurveChart(tr("Learning rate"));
    thresholds_ = new CurveChart(tr("Thresholds by level (dashed: negative)"));
    rate_->setLowest(0);
    loss_->setLowest(0);
    scores_->setLowest(0);
    matrixTitle_ = new QLabel(charts);
    matrixTitle_->setFont(widgets::headingFont(font()));
    matrixTitle_->setWordWrap(true);
    matrix_ = new widgets::MatrixView(charts);
    matrix_->setEmptyText(tr("After the first epoch, what was taken for what stands here."));
    matrix_->setMinimumHeight(260);

    auto* grid = new QGridLayout(charts);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(loss_, 0, 0);
    grid->addWidget(scores_, 0, 1);
    grid->addWidget(rate_, 1, 0);
    grid->addWidget(thresholds_, 1, 1);
    auto* below = new QVBoxLayout;
    below->addWidget(matrixTitle_);
    below->addWidget(matrix_, 1);
    grid->addLayout(below, 2, 0, 1, 2);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 5);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return charts;
}

void RunView::begin() {
    shown_ = 0;
    notice_->clear();
    result_->clear();
    wavelets_->hide();
    evaluate_->hide();
    title_->setText(QFileInfo(run_.folder()).fileName());
    title_->setToolTip(run_.folder());
    state_->setText(tr("Preparing the clips…"));
    bar_->setValue(0);
    bar_->setVisible(run_.running());
    loss_->setCurves({{tr("Training"), Ink{Ink::Role::Accent}, Qt::SolidLine},
                      {tr("Validation"), Ink{Ink::Role::Second}, Qt::DashLine}});
    scores_->setCurves({{tr("UAR"), Ink{Ink::Role::Second}, Qt::SolidLine},
                        {tr("WA"), Ink{Ink::Role::Second}, Qt::DotLine},
                        {tr("WA in training"), Ink{Ink::Role::Accent}, Qt::DashLine}});
    rate_->setCurves({{tr("Learning rate"), Ink{Ink::Role::Accent}, Qt::SolidLine}});
    thresholds_->setCurves({});
    matrix_->setData({});
    matrixTitle_->setText(tr("Confusion matrix of the last epoch"));
    for (CurveChart* chart : {loss_, scores_, rate_, thresholds_}) chart->setEpochs(run_.config().epochs);
}

void RunView::showBatch() {
    if (!run_.batch()) return;
    const BatchReport& batch = *run_.batch();
    const QLocale locale;
    QStringList parts{tr("Epoch %1 of %2").arg(batch.epoch).arg(run_.config().epochs),
                      tr("loss %1").arg(locale.toString(batch.loss, 'f', 3)),
                      tr("%1 clips/s").arg(locale.toString(batch.clipsPerSecond, 'f', batch.clipsPerSecond < 10 ? 1 : 0))};
    if (batch.secondsLeft >= 0) parts << tr("%1 left").arg(timeLeftText(batch.secondsLeft));
    state_->setText(parts.join(QStringLiteral(" · ")));
    bar_->setValue(batch.steps > 0 ? int(1000 * batch.step / batch.steps) : 0);
}

void RunView::showEpochs() {
    const auto& epochs = run_.epochs();
    for (; shown_ < epochs.size(); ++shown_) {
        const EpochReport& report = epochs[shown_];
        const auto percent = [](double share) { return 100 * share; };
        loss_->append(report.epoch, {report.trainLoss, report.validationLoss.value_or(kNone)});
        scores_->append(report.epoch, {report.validation ? percent(report.validation->uar) : kNone,
                                       report.validation ? percent(report.validation->wa) : kNone, percent(report.trainWa)});
        rate_->append(report.epoch, {report.learningRate});
        const int levels = int(report.levels.size());
        std::vector<double> thresholds;
        std::vector<CurveChart::Curve> curves;
        for (int level = 0; level < levels; ++level) {
            const LevelState& state = report.levels[size_t(level)];
            thresholds.insert(thresholds.end(), {state.thresholdPlus, state.thresholdMinus});
            curves.push_back({QStringLiteral("%1").arg(level + 1), Ink::level(level, levels), Qt::SolidLine});
            curves.push_back({QStringLiteral("−%1").arg(level + 1), Ink::level(level, levels), Qt::DashLine, false});
        }
        if (shown_ == 0) thresholds_->setCurves(curves);
        thresholds_->append(report.epoch, thresholds);
    }
    if (epochs.empty()) return;
    const EpochReport& last = epochs.back();
    widgets::MatrixData data;
    for (const std::string& name : run_.classes()) data.classes << QString::fromStdString(name);
    data.counts = last.confusion;
    matrix_->setData(data);
    matrixTitle_->setText(last.validation ? tr("Epoch %1, validation clips: rows are the truth, columns the network's answer").arg(last.epoch)
                                          : tr("Epoch %1, training clips: rows are the truth, columns the network's answer").arg(last.epoch));
    showBatch();
}

QString RunView::endSentence() const {
    const auto& epochs = run_.epochs();
    const QString trained = tr("%n epoch(s) trained.", nullptr, int(epochs.size()));
    if (run_.state() != TrainingRun::State::Done)
        return epochs.empty() ? tr("Stopped before the first epoch was finished: there is no model.")
                              : trained + QLatin1Char(' ') + tr("The model of the last finished epoch is kept.");
    const TrainingOutcome& outcome = *run_.outcome();
    QStringList sentences{trained};
    if (outcome.stoppedEarly) sentences << tr("Stopped early, as the validation no longer improved.");
    sentences << tr("The best was epoch %1.").arg(outcome.bestEpoch);
    if (outcome.test)
        sentences << tr("On %n test clip(s): UAR %1, WA %2.", nullptr, int(outcome.test->metrics.clips))
                         .arg(percentText(outcome.test->metrics.uar), percentText(outcome.test->metrics.wa));
    if (!outcome.problems.empty())
        sentences << tr("%n clip(s) could not be used: the log in the run's folder names them.", nullptr,
                        int(outcome.problems.size()));
    return sentences.join(QLatin1Char(' '));
}

void RunView::showEnd() {
    bar_->hide();
    const bool failed = run_.state() == TrainingRun::State::Failed;
    state_->setText(failed                                          ? tr("Failed")
                    : run_.state() == TrainingRun::State::Stopped ? tr("Stopped")
                                                                   : tr("Finished"));
    if (failed) notice_->say(Notice::Kind::Error, run_.failure());
    result_->setText(failed ? QString() : endSentence());
    wavelets_->setVisible(run_.hasModel());
    evaluate_->setVisible(run_.hasModel());
}

void RunView::openRun(const QString& page) {
    session_.openModel(run_.folder());
    session_.showPage(page);
}

}  // namespace sigwavnet::studio
