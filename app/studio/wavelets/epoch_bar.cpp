#include "app/studio/wavelets/epoch_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

#include "widgets/theme.h"

namespace sigwavnet::studio {
namespace {

constexpr int kStepMs = 120;  // a hundred epochs in twelve seconds
constexpr int kPageEpochs = 10;

}  // namespace

EpochBar::EpochBar(QWidget* parent)
    : QWidget(parent), play_(new QToolButton(this)), slider_(new QSlider(Qt::Horizontal, this)), label_(new QLabel(this)) {
    play_->setAutoRaise(true);
    play_->setAccessibleName(tr("Play the epochs"));
    slider_->setAccessibleName(tr("Epoch whose wavelets are shown"));
    slider_->setToolTip(tr("Back through the epochs of this run; at its right end stands the model itself"));
    slider_->setPageStep(kPageEpochs);
    label_->setFont(widgets::tabularFont(font()));
    label_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Epoch %1 of %2").arg(1000).arg(1000)));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(play_);
    line->addWidget(slider_, 1);
    line->addWidget(label_);
    timer_.setInterval(kStepMs);
    connect(&timer_, &QTimer::timeout, this, &EpochBar::tick);
    connect(play_, &QToolButton::clicked, this, [this] { setPlaying(!playing()); });
    connect(slider_, &QSlider::sliderPressed, this, [this] { setPlaying(false); });
    connect(slider_, &QSlider::valueChanged, this, [this](int position) {
        showPosition();
        Q_EMIT positionChanged(position);
    });
    setEpochs({});
    showButton();
}

void EpochBar::setEpochs(std::vector<int> epochs) {
    setPlaying(false);
    epochs_ = std::move(epochs);
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, int(epochs_.size()));
    slider_->setValue(slider_->maximum());
    setEnabled(!epochs_.empty());
    showButton();
    showPosition();
}

int EpochBar::position() const {
    return slider_->value();
}

void EpochBar::setPlaying(bool playing) {
    if (playing && !epochs_.empty()) {
        if (atModel()) slider_->setValue(0);
        timer_.start();
    } else {
        timer_.stop();
    }
    showButton();
}

void EpochBar::step(int positions) {
    slider_->setValue(std::clamp(position() + positions, 0, slider_->maximum()));
}

void EpochBar::tick() {
    if (ready_ && !ready_()) return;
    step(1);
    if (atModel()) setPlaying(false);
}

void EpochBar::showPosition() {
    const QString words = atModel() ? tr("The model itself")
                                    : tr("Epoch %1 of %2").arg(epochs_[size_t(position())]).arg(epochs_.back());
    label_->setText(words);
    slider_->setAccessibleDescription(words);
}

void EpochBar::showButton() {
    const QString name = playing() ? QStringLiteral("pause") : QStringLiteral("play");
    play_->setIcon(widgets::lineIcon(name, widgets::theme(palette()).text));
    play_->setToolTip(playing() ? tr("Pause (Ctrl+Space)") : tr("Play through the epochs (Ctrl+Space)"));
}

void EpochBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange) showButton();
    QWidget::changeEvent(event);
}

}  // namespace sigwavnet::studio
