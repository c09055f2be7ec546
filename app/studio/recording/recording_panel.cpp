#include "app/studio/recording/recording_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "app/studio/paths.h"
#include "app/studio/words.h"
#include "widgets/probability_bars.h"
#include "widgets/theme.h"
#include "widgets/time_scale.h"

namespace sigwavnet::studio {

namespace {

constexpr int kLetters = 34;  // a readable line of the wrapped texts

QLabel* wrappedLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString channelsText(int channels) {
    if (channels == 1) return RecordingPanel::tr("mono");
    return RecordingPanel::tr("%n channel(s), mixed to mono", nullptr, channels);
}

}  // namespace

RecordingPanel::RecordingPanel(QWidget* parent)
    : QWidget(parent),
      name_(wrappedLabel(this)),
      facts_(wrappedLabel(this)),
      heading_(wrappedLabel(this)),
      message_(wrappedLabel(this)),
      openRecording_(new QPushButton(tr("Open another recording…"), this)),
      openModel_(new QPushButton(tr("Open a model…"), this)),
      followVisible_(new QPushButton(tr("Follow the visible part"), this)),
      trust_(new QPushButton(tr("Whether to believe it…"), this)),
      part_(wrappedLabel(this)),
      bars_(new widgets::ProbabilityBars(this)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    name_->setFont(widgets::headingFont(font()));
    facts_->setProperty("secondary", true);
    heading_->setFont(widgets::headingFont(font()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->addWidget(name_);
    layout->addWidget(facts_);
    layout->addWidget(openRecording_);
    layout->addSpacing(18);
    layout->addWidget(heading_);
    layout->addWidget(message_);
    layout->addWidget(openModel_);
    layout->addWidget(followVisible_);
    layout->addWidget(part_);
    layout->addSpacing(4);
    layout->addWidget(bars_);
    layout->addSpacing(12);
    layout->addWidget(trust_);
    layout->addStretch(1);
    trust_->setToolTip(tr("Tests whether the explanations and the attention of this model may be believed"));
    connect(trust_, &QPushButton::clicked, this, &RecordingPanel::trustRequested);
    connect(openModel_, &QPushButton::clicked, this, &RecordingPanel::openModelRequested);
    connect(openRecording_, &QPushButton::clicked, this, &RecordingPanel::openRecordingRequested);
    followVisible_->setToolTip(tr("Runs the network on what is visible now, and shows its inside (Ctrl+F)"));
    part_->setProperty("secondary", true);
    connect(followVisible_, &QPushButton::clicked, this, &RecordingPanel::visiblePartRequested);
    offerVisiblePart(false);
    showNoModel();
}

void RecordingPanel::offerVisiblePart(bool offered) {
    followVisible_->setVisible(offered);
    part_->setVisible(offered);
}

void RecordingPanel::showPart(TimeRange part) {
    if (part.length() <= 0) {
        part_->clear();
        return;
    }
    const auto text = [this](double seconds) { return widgets::timeText(seconds, 0.01, locale()); };
    part_->setText(tr("The network was shown %1 to %2.").arg(text(part.begin), text(part.end)));
}

QSize RecordingPanel::sizeHint() const {
    const QMargins margins = layout()->contentsMargins();
    const int button = std::max({openRecording_->sizeHint().width(), openModel_->sizeHint().width(),
                                 followVisible_->sizeHint().width(), trust_->sizeHint().width()});
    const int width = std::max(fontMetrics().averageCharWidth() * kLetters, button + margins.left() + margins.right());
    return {width, QWidget::sizeHint().height()};
}

void RecordingPanel::setRecording(const Sound& recording) {
    const AudioInfo& info = recording.info();
    name_->setText(fromPath(recording.path().filename()));
    name_->setToolTip(fromPath(recording.path()));
    QStringList lines;
    lines << tr("%1, %2 Hz, %3")
                 .arg(durationText(recording.seconds()), countText(info.rate.hz),
                      channelsText(info.channels));
    lines << QString::fromStdString(info.format);
    if (recording.frames() < info.frames) {
        lines << tr("a part, from %1 on").arg(durationText(secondsAt(recording.begin(), info.rate)));
    }
    if (recording.held() && recording.held()->silent()) lines << tr("This recording is silent.");
    facts_->setText(lines.join(QLatin1Char('\n')));
}

void RecordingPanel::showMessage(const QString& sentence, bool offersModel) {
    message_->setText(sentence);
    message_->setVisible(!sentence.isEmpty());
    openModel_->setVisible(offersModel);
    bars_->setProbabilities({}, {});
    bars_->hide();
    trust_->hide();
}

void RecordingPanel::showNoModel() {
    heading_->setText(tr("No model is open"));
    showMessage(tr("Open a model or train one to see this recording's wavelet coefficients, the network's "
                   "attention and "
                   "the class probabilities."),
                true);
}

void RecordingPanel::showComputing() {
    heading_->setText(tr("Class probabilities"));
    showMessage(tr("The model is working on this recording…"), false);
}

void RecordingPanel::showWaiting() {
    heading_->setText(tr("Class probabilities"));
    showMessage(tr("Zoom in to at most two minutes and follow the visible part, or compute the class probabilities over time "
                   "in the Lanes menu."),
                false);
}

void RecordingPanel::showFailure(const QString& sentence) {
    heading_->setText(tr("No result from the model"));
    showMessage(sentence, false);
}

void RecordingPanel::showPrediction(const Model& model, const Prediction& prediction) {
    QStringList names;
    for (const std::string& name : model.classes) names << QString::fromStdString(name);
    const bool known = prediction.label >= 0 && prediction.label < names.size();
    heading_->setText(known ? tr("Most probable: %1").arg(names[prediction.label])
                            : tr("Class probabilities"));
    showMessage({}, false);
    bars_->setProbabilities(names, prediction.probabilities);
    bars_->show();
    trust_->show();
}

QString RecordingPanel::message() const {
    return message_->text();
}

}  // namespace sigwavnet::studio
