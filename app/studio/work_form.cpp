#include "app/studio/work_form.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/studio/followed_run.h"
#include "app/studio/page.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kBoxLetters = 18;

}  // namespace

WorkForm::WorkForm(QWidget* fields, const Words& words, FollowedRun& run, Page* page)
    : run_(run),
      plan_(new QLabel),
      problem_(new QLabel),
      start_(new QPushButton(words.start)),
      stop_(new QPushButton(tr("Stop"))),
      resume_(new QPushButton(tr("Resume"))),
      open_(new QPushButton(tr("Open…"))) {
    plan_->setProperty("secondary", true);
    for (QLabel* label : {plan_, problem_}) label->setWordWrap(true);
    auto* area = new QScrollArea;
    area->setWidget(fields);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(fields->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area, 1);
    layout->addWidget(plan_);
    layout->addWidget(problem_);
    layout->addWidget(makeButtons(words, page));
}

QWidget* WorkForm::makeButtons(const Words& words, Page* page) {
    auto* row = new QWidget;
    start_->setProperty("primary", true);
    start_->setToolTip(words.startHelp);
    stop_->setToolTip(words.stopHelp);
    resume_->setToolTip(words.resumeHelp);
    open_->setToolTip(words.openHelp);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(start_, 1);
    for (QPushButton* button : {stop_, resume_, open_}) layout->addWidget(button);
    connect(start_, &QPushButton::clicked, this, &WorkForm::startWanted);
    connect(stop_, &QPushButton::clicked, &run_, &FollowedRun::stop);
    connect(resume_, &QPushButton::clicked, this, &WorkForm::resumeWanted);
    connect(open_, &QPushButton::clicked, this, &WorkForm::openWanted);
    const auto command = [page](const QString& text, QPushButton* button) {
        auto* action = new QAction(text, page);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        page->addAction(action);
    };
    command(words.startCommand, start_);
    command(words.stopCommand, stop_);
    command(words.resumeCommand, resume_);
    command(words.openCommand, open_);
    return row;
}

void WorkForm::setState(const QString& plan, const QString& problem, bool ready, bool resumable) {
    plan_->setText(plan);
    plan_->setVisible(!plan.isEmpty());
    problem_->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                          .arg(widgets::theme(palette()).error.name(), problem.toHtmlEscaped()));
    problem_->setVisible(!problem.isEmpty() && !run_.active());
    start_->setEnabled(problem.isEmpty() && ready && !run_.active());
    stop_->setEnabled(run_.active() && !run_.stopping());
    resume_->setEnabled(resumable && !run_.active());
}

void keepNarrow(QComboBox& box) {
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(kBoxLetters);
}

}  // namespace sigwavnet::studio
