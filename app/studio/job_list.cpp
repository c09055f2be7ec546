#include "app/studio/job_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/studio/session.h"
#include "app/studio/words.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr size_t kJobsShown = 12;
constexpr int kWidth = 460;

}  // namespace

QString jobDetail(const Job& job) {
    switch (job.state()) {
        case Job::State::Done: return job.outcome().isEmpty() ? JobList::tr("Done") : job.outcome();
        case Job::State::Cancelled: return JobList::tr("Cancelled");
        case Job::State::Failed: return JobList::tr("Failed: %1").arg(translated(*job.error()));
        case Job::State::Running: break;
    }
    QStringList parts;
    if (!job.phase().isEmpty()) parts << job.phase();
    if (job.fraction() >= 0) parts << percentText(job.fraction());
    if (job.secondsLeft() >= 0) parts << JobList::tr("%1 left").arg(timeLeftText(job.secondsLeft()));
    return parts.isEmpty() ? JobList::tr("Running") : parts.join(QStringLiteral(" · "));
}

JobList::JobList(JobRunner& jobs, QWidget* parent)
    : QFrame(parent, Qt::Popup), layout_(new QVBoxLayout(this)), nothing_(new QLabel(tr("Nothing has run yet."), this)) {
    setObjectName(QStringLiteral("jobList"));
    layout_->setContentsMargins(12, 10, 12, 10);
    layout_->setSpacing(8);
    layout_->addWidget(nothing_);
    setFixedWidth(kWidth);
    for (Job* job : jobs.jobs()) add(job);
    connect(&jobs, &JobRunner::started, this, &JobList::add);
}

void JobList::openAbove(const QPoint& corner) {
    adjustSize();
    move(corner - QPoint(0, height() + 4));
    show();
}

void JobList::add(Job* job) {
    if (job->title().isEmpty()) return;
    nothing_->hide();
    Row row{job, new QFrame(this), new QLabel(job->title()), new QLabel, new QProgressBar, nullptr};
    row.title->setWordWrap(true);
    row.detail->setWordWrap(true);
    row.detail->setObjectName(QStringLiteral("secondary"));
    row.detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.bar->setTextVisible(false);
    row.bar->setFixedHeight(4);
    auto* cancel = new QToolButton;
    cancel->setText(tr("Cancel"));
    cancel->setAutoRaise(true);
    connect(cancel, &QToolButton::clicked, job, &Job::cancel);
    row.cancel = cancel;

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(row.title);
    texts->addWidget(row.detail);
    texts->addWidget(row.bar);
    auto* layout = new QHBoxLayout(row.frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(texts, 1);
    layout->addWidget(cancel, 0, Qt::AlignVCenter);
    layout_->insertWidget(0, row.frame);

    rows_.push_back(row);
    update(rows_.back());
    connect(job, &Job::progressed, this, [this, job] {
        if (!isVisible()) return;
        for (Row& r : rows_)
            if (r.job == job) update(r);
    });
    connect(job, &Job::finished, this, [this, job] { conclude(job); });
    while (rows_.size() > kJobsShown &&
           (!rows_.front().job || rows_.front().job->state() != Job::State::Running)) {
        delete rows_.front().frame;
        rows_.erase(rows_.begin());
    }
}

void JobList::conclude(Job* job) {
    for (Row& row : rows_)
        if (row.job == job) update(row);
    adjustSize();
}

void JobList::update(Row& row) {
    if (!row.job) return;
    const bool running = row.job->state() == Job::State::Running;
    row.detail->setText(jobDetail(*row.job));
    row.bar->setVisible(running);
    row.cancel->setVisible(running);
    if (row.job->fraction() < 0) {
        row.bar->setRange(0, 0);
    } else {
        row.bar->setRange(0, 1000);
        row.bar->setValue(int(row.job->fraction() * 1000));
    }
}

}  // namespace sigwavnet::studio
