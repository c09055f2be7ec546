// The parts that the Train page is laid out of.
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/studio/notice.h"
#include "app/studio/pages/train_page.h"
#include "app/studio/session.h"
#include "app/studio/train/cost_view.h"
#include "app/studio/train/option_form.h"
#include "app/studio/train/option_group.h"
#include "app/studio/train/run_view.h"
#include "app/studio/train/schedule_chart.h"
#include "app/studio/train/training_plan.h"
#include "app/studio/training_run.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kOptionsWidth = 400;
constexpr int kLeastOptionsWidth = 320;

}  // namespace

TrainPage::TrainPage(Session& session, QWidget* parent)
    : Page(session, parent),
      form_(new OptionForm),
      schedule_(new ScheduleChart),
      notice_(new Notice(this)),
      cost_(new CostView),
      problem_(new QLabel),
      start_(new QPushButton(tr("Start training"))),
      pause_(new QPushButton(tr("Pause"))),
      stop_(new QPushButton(tr("Stop"))),
      right_(new QStackedWidget),
      run_(new RunView(session)) {
    auto* splitter = new QSplitter;
    splitter->addWidget(makeOptions());
    splitter->addWidget(makeRun());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kOptionsWidth, 2 * kOptionsWidth});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(notice_);
    layout->addWidget(splitter, 1);
    makeCommands();
    connectSession();
    if (const TrainingRun& run = session_.training(); run.state() != TrainingRun::State::Idle) form_->setConfig(run.config());
    schedule_->setConfig(form_->config());
    takeSplit();
    takeCorpus();
}

QWidget* TrainPage::makeOptions() {
    auto* pane = new QWidget;
    problem_->setWordWrap(true);
    form_->groupOf("schedule.name").addFigure(schedule_);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form_, 1);
    layout->addWidget(cost_);
    layout->addWidget(problem_);
    layout->addWidget(makeButtons());
    pane->setMinimumWidth(kLeastOptionsWidth);
    return pane;
}

QWidget* TrainPage::makeButtons() {
    auto* row = new QWidget;
    start_->setProperty("primary", true);
    start_->setToolTip(tr("Trains a new run on the open corpus (Ctrl+Return)"));
    pause_->setToolTip(tr("Writes a checkpoint and waits; goes on at once (Ctrl+P)"));
    stop_->setToolTip(tr("Writes a checkpoint and ends; the run can be resumed later (Ctrl+.)"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(start_, 1);
    layout->addWidget(pause_);
    layout->addWidget(stop_);
    connect(start_, &QPushButton::clicked, this, &TrainPage::start);
    connect(pause_, &QPushButton::clicked, this, &TrainPage::pauseOrGoOn);
    connect(stop_, &QPushButton::clicked, &session_.training(), &TrainingRun::stop);
    return row;
}

QWidget* TrainPage::makeRun() {
    auto* empty = new EmptyState(QStringLiteral("train"), tr("Nothing has been trained yet"),
                                 tr("Choose a preset and press Start. The window stays usable meanwhile: curves, filters and the "
                                    "confusion matrix appear here as the network learns."));
    QPushButton* choose = empty->addButton(tr("Resume a run…"));
    choose->setProperty("primary", false);  // that is Start
    connect(choose, &QPushButton::clicked, this, &TrainPage::chooseRun);
    right_->addWidget(empty);
    right_->addWidget(run_);
    connect(run_, &RunView::resumeRequested, this, [this] { resume(session_.training().folder()); });
    connect(run_, &RunView::moveRequested, this, &TrainPage::chooseCorpus);
    return right_;
}

void TrainPage::makeCommands() {
    const auto command = [this](const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    command(tr("Start training"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { start_->click(); });
    command(tr("Pause training, or go on"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] { pause_->click(); });
    command(tr("Stop training"), QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { stop_->click(); });
    command(tr("Resume a run…"), {}, &TrainPage::chooseRun);
    command(tr("Find an option"), QKeySequence(QKeySequence::Find), [this] { form_->find(); });
    command(tr("Load options from a file…"), {}, &TrainPage::loadConfig);
    command(tr("Save options to a file…"), {}, &TrainPage::saveConfig);
}

}  // namespace sigwavnet::studio
