#include "app/studio/train/run_view.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/studio/notice.h"
#include "app/studio/session.h"
#include "app/studio/train/filter_view.h"
#include "app/studio/train/plot_grid.h"
#include "app/studio/train/run_curves.h"
#include "app/studio/training_run.h"
#include "app/studio/words.h"
#include "widgets/curve_plot.h"
#include "widgets/matrix_view.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kRunPlotHeight = 190;
constexpr int kMostSmoothing = 98;  // percent: remembers about fifty points

QString clipsPerSecondText(double clips) {
    return RunView::tr("%1 clips/s").arg(QLocale().toString(clips, 'f', clips < 10 ? 1 : 0));
}

QString memoryText(const DeviceMemory& memory) {
    constexpr double kGibibyte = 1024.0 * 1024 * 1024;
    const QLocale locale;
    return RunView::tr("GPU memory %1 of %2 GiB")
        .arg(locale.toString(double(memory.usedBytes) / kGibibyte, 'f', 1),
             locale.toString(double(memory.totalBytes) / kGibibyte, 'f', 1));
}

}  // namespace

RunView::RunView(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), run_(session.training()), curves_(new RunCurves(run_, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->addWidget(makeHead());
    layout->addWidget(makeTabs(), 1);

    connect(&run_, &TrainingRun::started, this, &RunView::begin);
    connect(&run_, &TrainingRun::stateChanged, this, &RunView::showState);
    connect(&run_, &TrainingRun::batchDone, this, &RunView::showBatch);
    connect(&run_, &TrainingRun::epochDone, this, &RunView::showEpochs);
    connect(&run_, &TrainingRun::noticed, this, &RunView::showNotices);
    connect(&run_, &TrainingRun::finished, this, &RunView::showEnd);
    if (run_.state() == TrainingRun::State::Idle) return;
    begin();
    showEpochs();
    showNotices();
    if (!run_.active()) showEnd();
}

QWidget* RunView::makeHead() {
    auto* head = new QWidget(this);
    title_ = new QLabel(head);
    title_->setFont(widgets::headingFont(widgets::headingFont(font())));
    title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    title_->setMinimumWidth(1);  // a long name is cut, not the window widened
    state_ = new QLabel(head);
    state_->setFont(widgets::tabularFont(font()));
    state_->setProperty("secondary", true);
    state_->setWordWrap(true);
    bar_ = new QProgressBar(head);
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(6);
    notice_ = new Notice(head);
    result_ = new QLabel(head);
    result_->setWordWrap(true);
    result_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    resume_ = new QPushButton(tr("Resume this run"), head);
    wavelets_ = new QPushButton(tr("See its wavelets"), head);
    evaluate_ = new QPushButton(tr("Evaluate it"), head);
    connect(resume_, &QPushButton::clicked, this, &RunView::resumeRequested);
    connect(wavelets_, &QPushButton::clicked, this, [this] { openRun(QStringLiteral("wavelets")); });
    connect(evaluate_, &QPushButton::clicked, this, [this] { openRun(QStringLiteral("evaluate")); });

    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {resume_, wavelets_, evaluate_}) buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    first->addWidget(title_, 1);
    first->addWidget(makeSmoothing());
    layout->addLayout(first);
    layout->addWidget(state_);
    layout->addWidget(bar_);
    layout->addWidget(notice_);
    layout->addWidget(result_);
    layout->addLayout(buttons);
    return head;
}

QWidget* RunView::makeTabs() {
    auto* learning = new PlotGrid;
    for (widgets::CurvePlot* plot : curves_->learning()) learning->add(plot, kRunPlotHeight);
    auto* pace = new PlotGrid;
    for (widgets::CurvePlot* plot : curves_->pace()) pace->add(plot, kRunPlotHeight);
    filters_ = new FilterView(run_);
    tabs_ = new QTabWidget(this);
    tabs_->setDocumentMode(true);
    tabs_->addTab(learning, tr("Learning"));
    tabs_->addTab(makeMatrix(), tr("Confusion"));
    tabs_->addTab(filters_, tr("Filters"));
    tabs_->addTab(pace, tr("Pace"));
    return tabs_;
}

QWidget* RunView::makeMatrix() {
    auto* pane = new QWidget;
    matrixTitle_ = new QLabel(pane);
    matrixTitle_->setWordWrap(true);
    matrix_ = new widgets::MatrixView(pane);
    matrix_->setEmptyText(tr("After the first epoch, what was taken for what stands here."));
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(matrixTitle_);
    layout->addWidget(matrix_, 1);
    return pane;
}

QWidget* RunView::makeSmoothing() {
    auto* corner = new QWidget;
    auto* slider = new QSlider(Qt::Horizontal, corner);
    slider->setObjectName(QStringLiteral("smoothing"));
    slider->setRange(0, kMostSmoothing);
    slider->setFixedWidth(90);
    slider->setAccessibleName(tr("Smoothing"));
    slider->setToolTip(tr("Smooths the curves by a moving average that looks back only: what is drawn never changes afterwards. The "
                          "values themselves stay faintly behind."));
    auto* label = new QLabel(tr("Smoothing"), corner);
    label->setBuddy(slider);
    label->setProperty("secondary", true);
    auto* layout = new QHBoxLayout(corner);
    layout->setContentsMargins(8, 0, 2, 0);
    layout->addWidget(label);
    layout->addWidget(slider);
    connect(slider, &QSlider::valueChanged, this, [this](int percent) { curves_->setSmoothing(percent / 100.0); });
    return corner;
}

void RunView::begin() {
    notice_->clear();
    result_->clear();
    result_->hide();
    for (QPushButton* button : {resume_, wavelets_, evaluate_}) button->hide();
    title_->setText(QFileInfo(run_.folder()).fileName());
    title_->setToolTip(run_.folder());
    bar_->setValue(0);
    matrix_->setData({});
    matrixTitle_->setText(tr("Confusion matrix of the last epoch"));
    curves_->restart();
    filters_->restart();
    showState();
}

void RunView::showState() {
    bar_->setVisible(run_.active());
    if (!run_.active()) return;
    if (run_.stopping()) {
        state_->setText(tr("Stopping: writing a checkpoint…"));
    } else if (run_.state() == TrainingRun::State::Paused) {
        state_->setText(tr("Paused. A checkpoint is written; the run goes on when you like."));
    } else if (run_.batch()) {
        showBatch();
    } else {
        state_->setText(run_.resumed() ? tr("Opening the run's corpus and its checkpoint…") : tr("Preparing the clips…"));
    }
}

void RunView::showBatch() {
    curves_->addNews();
    if (!run_.batch()) return;
    const BatchReport& batch = *run_.batch();
    bar_->setValue(batch.steps > 0 ? int(1000 * batch.step / batch.steps) : 0);
    if (run_.stopping() || run_.state() != TrainingRun::State::Running) return;
    QStringList parts{tr("Epoch %1 of %2").arg(batch.epoch).arg(run_.config().epochs),
                      tr("loss %1").arg(QLocale().toString(batch.loss, 'f', 3)), clipsPerSecondText(batch.clipsPerSecond)};
    if (run_.memory()) parts << memoryText(*run_.memory());
    if (batch.secondsLeft >= 0) parts << tr("%1 left").arg(timeLeftText(batch.secondsLeft));
    state_->setText(parts.join(QStringLiteral(" · ")));
}

void RunView::showEpochs() {
    curves_->addNews();
    filters_->addNews();
    showMatrix();
    showBatch();
}

void RunView::showMatrix() {
    if (run_.epochs().empty()) return;
    const EpochReport& last = run_.epochs().back();
    widgets::MatrixData data;
    for (const std::string& name : run_.classes()) data.classes << QString::fromStdString(name);
    if (last.confusion.rows != size_t(data.classes.size())) return;
    data.counts = last.confusion;
    matrix_->setData(data);
    matrixTitle_->setText(
        last.validation ? tr("Epoch %1, validation clips: rows are the truth, columns the network's answer").arg(last.epoch)
                        : tr("Epoch %1, training clips: rows are the truth, columns the network's answer").arg(last.epoch));
}

void RunView::showNotices() {
    if (!run_.notices().isEmpty()) notice_->say(Notice::Kind::Warning, run_.notices().join(QLatin1Char('\n')));
}

QString RunView::stoppedSentence() const {
    const QString kept = run_.epochs().empty()
                             ? tr("No epoch was finished yet.")
                             : tr("%n epoch(s) are finished and their models kept.", nullptr, int(run_.epochs().size()));
    return kept + QLatin1Char(' ') + tr("The run can be resumed, now or after the program was closed.");
}

QString RunView::endSentence() const {
    if (run_.state() != TrainingRun::State::Done) return stoppedSentence();
    const TrainingOutcome& outcome = *run_.outcome();
    QStringList sentences{tr("%n epoch(s) trained.", nullptr, outcome.epochs)};
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
    showState();
    const bool failed = run_.state() == TrainingRun::State::Failed;
    const bool done = run_.state() == TrainingRun::State::Done;
    state_->setText(failed ? tr("Failed") : done ? tr("Finished") : tr("Stopped"));
    if (failed && run_.corpusMissing()) {
        notice_->say(Notice::Kind::Error, run_.failure(), tr("Say where the corpus lies now…"),
                     [this] { Q_EMIT moveRequested(); });
    } else if (failed) {
        notice_->say(Notice::Kind::Error, run_.failure());
    }
    result_->setText(failed ? QString() : endSentence());
    result_->setVisible(!failed);
    resume_->setVisible(!done && QFileInfo::exists(run_.folder() + QStringLiteral("/config.json")));
    wavelets_->setVisible(run_.hasModel());
    evaluate_->setVisible(run_.hasModel());
    for (QPushButton* button : {resume_, wavelets_}) {  // what a person will most likely want next
        button->setProperty("primary", button == (done ? wavelets_ : resume_));
        button->style()->unpolish(button);  // the style sheet chooses by the property
        button->style()->polish(button);
    }
}

void RunView::openRun(const QString& page) {
    session_.openModel(run_.folder());
    session_.showPage(page);
}

}  // namespace sigwavnet::studio
