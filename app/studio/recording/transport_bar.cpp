#include "app/studio/recording/transport_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

#include "app/studio/words.h"
#include "widgets/theme.h"
#include "widgets/time_scale.h"

namespace sigwavnet::studio {

namespace {

constexpr double kZoomOfButton = 1.5;
constexpr double kAssumedPixels = 500;  // of a view, for the digits of its times

QString rangeText(const TimeRange& range, double precision, const QLocale& locale) {
    return TransportBar::tr("%1 – %2 (%3)")
        .arg(widgets::timeText(range.begin, precision, locale),
             widgets::timeText(range.end, precision, locale), durationText(range.length()));
}

}  // namespace

TransportBar::TransportBar(widgets::TimeAxis& axis, QWidget* parent)
    : QWidget(parent), axis_(axis), menu_(new QMenu(this)), listenMenu_(new QMenu(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    play_ = addButton(tr("Play"), tr("Play or pause (Space)"));
    loop_ = addButton(tr("Loop"), tr("Repeat the selection; drag on the time axis to select"));
    loop_->setCheckable(true);
    loop_->setChecked(true);
    listen_ = addMenuButton(tr("Listen to"), tr("What is played: the recording, what the network keeps of it, or one level"),
                            listenMenu_);
    listen_->hide();  // until somebody fills its menu
    position_ = new QLabel(this);
    position_->setFont(widgets::tabularFont(font()));
    layout->addWidget(position_);
    details_ = new QLabel(this);
    details_->setFont(widgets::tabularFont(font()));
    details_->setTextFormat(Qt::PlainText);
    details_->setProperty("secondary", true);
    layout->addSpacing(12);
    layout->addWidget(details_, 1);
    zoomOut_ = addButton(tr("Zoom out"), tr("Show more time (−)"));
    zoomIn_ = addButton(tr("Zoom in"), tr("Show less time (+)"));
    fit_ = addButton(tr("Show all"), tr("Show the whole recording (0)"));
    lanes_ = addMenuButton(tr("Lanes"), tr("Which lanes are shown, and how they are computed"), menu_);

    connect(play_, &QToolButton::clicked, this, &TransportBar::playToggled);
    connect(loop_, &QToolButton::toggled, this, &TransportBar::loopToggled);
    connect(zoomOut_, &QToolButton::clicked, this, [this] { axis_.zoom(1 / kZoomOfButton, axis_.anchor()); });
    connect(zoomIn_, &QToolButton::clicked, this, [this] { axis_.zoom(kZoomOfButton, axis_.anchor()); });
    connect(fit_, &QToolButton::clicked, this, [this] { axis_.fit(); });
    for (const auto changed : {&widgets::TimeAxis::playheadChanged, &widgets::TimeAxis::cursorChanged,
                               &widgets::TimeAxis::selectionChanged, &widgets::TimeAxis::highlightChanged,
                               &widgets::TimeAxis::visibleChanged}) {
        connect(&axis, changed, this, &TransportBar::updateTimes);
    }
    updateIcons();
    updateTimes();
}

QToolButton* TransportBar::addButton(const QString& name, const QString& help) {
    auto* button = new QToolButton(this);
    button->setAccessibleName(name);
    button->setToolTip(help);
    button->setAutoRaise(true);
    // A click leaves the keyboard with the lanes, so that Space and the arrows go on working there.
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

QToolButton* TransportBar::addMenuButton(const QString& name, const QString& help, QMenu* menu) {
    QToolButton* button = addButton(name, help);
    button->setText(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(
        QStringLiteral("QToolButton { padding-right: 16px; }"
                       "QToolButton::menu-indicator { subcontrol-position: right center; right: 4px; }"));
    return button;
}

void TransportBar::setListening(const QString& what) {
    listen_->setText(what);
    listen_->show();
}

bool TransportBar::loops() const {
    return loop_->isChecked();
}

void TransportBar::setLoops(bool loops) {
    loop_->setChecked(loops);
}

void TransportBar::setPlaying(bool playing) {
    playing_ = playing;
    play_->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    updateIcons();
}

void TransportBar::updateTimes() {
    const double precision = axis_.visible().length() / kAssumedPixels;
    const QLocale locale = this->locale();
    position_->setText(tr("%1 of %2")
                           .arg(widgets::timeText(axis_.playhead(), precision, locale),
                                widgets::timeText(axis_.duration(), precision, locale)));
    QStringList parts;
    if (axis_.cursor()) parts << tr("cursor %1").arg(widgets::timeText(*axis_.cursor(), precision, locale));
    if (axis_.highlight())
        parts << tr("nominal interval %1").arg(rangeText(*axis_.highlight(), precision, locale));
    if (axis_.selection()) parts << tr("selection %1").arg(rangeText(*axis_.selection(), precision, locale));
    details_->setText(parts.join(QStringLiteral("   ")));
}

void TransportBar::updateIcons() {
    const QColor colour = widgets::theme(palette()).text;
    play_->setIcon(widgets::lineIcon(playing_ ? QStringLiteral("pause") : QStringLiteral("play"), colour));
    loop_->setIcon(widgets::lineIcon(QStringLiteral("loop"), colour));
    zoomOut_->setIcon(widgets::lineIcon(QStringLiteral("zoom-out"), colour));
    zoomIn_->setIcon(widgets::lineIcon(QStringLiteral("zoom-in"), colour));
    fit_->setIcon(widgets::lineIcon(QStringLiteral("zoom-fit"), colour));
    lanes_->setIcon(widgets::lineIcon(QStringLiteral("list"), colour));
    listen_->setIcon(widgets::lineIcon(QStringLiteral("recording"), colour));
}

void TransportBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateIcons();
    QWidget::changeEvent(event);
}

}  // namespace sigwavnet::studio
