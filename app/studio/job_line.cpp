#include "app/studio/job_line.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

#include "app/studio/job_list.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/words.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

JobLine::JobLine(Session& session, QWidget* parent)
    : QFrame(parent),
      session_(session),
      list_(new QToolButton(this)),
      text_(new QLabel(tr("Ready"), this)),
      bar_(new QProgressBar(this)),
      left_(new QLabel(this)),
      cancel_(new QToolButton(this)),
      device_(new QComboBox(this)),
      popup_(new JobList(session.jobs(), this)) {
    setObjectName(QStringLiteral("jobLine"));
    list_->setAutoRaise(true);
    list_->setToolTip(tr("List of jobs"));
    list_->setAccessibleName(tr("List of jobs"));
    text_->setCursor(Qt::PointingHandCursor);
    text_->setToolTip(tr("Click for the list of jobs"));
    text_->setMinimumWidth(0);
    text_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    text_->installEventFilter(this);
    bar_->setTextVisible(false);
    bar_->setFixedSize(160, 6);
    left_->setFont(widgets::tabularFont(font()));
    cancel_->setText(tr("Cancel"));
    cancel_->setAutoRaise(true);
    cancel_->setToolTip(tr("Cancel this job"));
    device_->setToolTip(tr("Where networks are trained and evaluated"));
    device_->setAccessibleName(tr("Device"));
    device_->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 8, 3);
    layout->addWidget(list_);
    layout->addWidget(text_, 1);
    layout->addWidget(left_);
    layout->addWidget(bar_);
    layout->addWidget(cancel_);
    layout->addSpacing(12);
    layout->addWidget(device_);

    connect(list_, &QToolButton::clicked, this, &JobLine::toggleList);
    connect(cancel_, &QToolButton::clicked, this, [this] {
        if (Job* job = shown()) job->cancel();
    });
    connect(device_, &QComboBox::activated, this, [this](int index) {
        const QString id = device_->itemData(index).toString();
        if (auto device = Device::parse(id.toStdString())) {
            settings::setDevice(id);
            session_.setDevice(*device);
        }
    });
    connect(&session_, &Session::deviceChanged, this, [this] {
        device_->setCurrentIndex(device_->findData(QString::fromStdString(session_.device().id())));
    });
    connect(&session_.jobs(), &JobRunner::changed, this, &JobLine::update);
    setDevices({DeviceInfo{session_.device().id(), {}, 0}});
    updateIcons();
    update();
}

void JobLine::setDevices(const std::vector<DeviceInfo>& devices) {
    device_->clear();
    for (const DeviceInfo& device : devices) {
        const QString id = QString::fromStdString(device.id);
        device_->addItem(id == QLatin1String("cpu") ? tr("CPU") : id.toUpper(), id);
        QString tip = QString::fromStdString(device.name);
        if (device.memoryBytes > 0) {
            const double gibibytes = double(device.memoryBytes) / (1024.0 * 1024 * 1024);
            tip += tr(", %1 GiB").arg(QLocale().toString(gibibytes, 'f', 1));
        }
        device_->setItemData(device_->count() - 1, tip, Qt::ToolTipRole);
    }
    device_->setCurrentIndex(device_->findData(QString::fromStdString(session_.device().id())));
}

void JobLine::toggleList() {
    popup_->openAbove(mapToGlobal(QPoint(8, 0)));
}

void JobLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateIcons();
    QFrame::changeEvent(event);
}

bool JobLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && event->type() == QEvent::MouseButtonRelease) toggleList();
    return QFrame::eventFilter(watched, event);
}

void JobLine::updateIcons() {
    list_->setIcon(widgets::lineIcon(QStringLiteral("list"), widgets::theme(palette()).muted));
}

Job* JobLine::shown() const {
    const auto& jobs = session_.jobs().jobs();
    for (auto job = jobs.rbegin(); job != jobs.rend(); ++job)
        if ((*job)->state() == Job::State::Running && !(*job)->title().isEmpty()) return *job;
    return nullptr;
}

// What went as it should needs no word once it is over, unless it has a result to tell.
QString JobLine::lastWord() const {
    const auto& jobs = session_.jobs().jobs();
    const auto shown = std::find_if(jobs.rbegin(), jobs.rend(), [](const Job* job) { return !job->title().isEmpty(); });
    if (shown == jobs.rend()) return tr("Ready");
    const Job& last = **shown;
    if (last.state() == Job::State::Done && last.outcome().isEmpty()) return tr("Ready");
    return tr("%1: %2").arg(last.title(), jobDetail(last));
}

void JobLine::update() {
    const Job* job = shown();
    bar_->setVisible(job);
    cancel_->setVisible(job);
    left_->setVisible(job && job->secondsLeft() >= 0);
    if (!job) {
        text_->setText(lastWord());
        return;
    }
    int running = 0;
    for (const Job* other : session_.jobs().jobs()) running += other->state() == Job::State::Running && !other->title().isEmpty();
    QString text = job->phase().isEmpty() ? job->title() : tr("%1: %2").arg(job->title(), job->phase());
    if (running > 1) text += tr(" (and %n more)", nullptr, running - 1);
    text_->setText(text);
    left_->setText(tr("%1 left").arg(timeLeftText(job->secondsLeft())));
    if (job->fraction() < 0) {
        bar_->setRange(0, 0);
    } else {
        bar_->setRange(0, 1000);
        bar_->setValue(int(job->fraction() * 1000));
    }
}

}  // namespace sigwavnet::studio
