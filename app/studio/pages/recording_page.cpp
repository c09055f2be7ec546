#include "app/studio/pages/recording_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "app/studio/notice.h"
#include "app/studio/paths.h"
#include "app/studio/recording/kept_lanes.h"
#include "app/studio/recording/lanes_menu.h"
#include "app/studio/recording/listen_menu.h"
#include "app/studio/recording/network_lanes.h"
#include "app/studio/recording/recording_panel.h"
#include "app/studio/recording/transport_bar.h"
#include "app/studio/recording/trust_dialog.h"
#include "app/studio/session.h"
#include "app/studio/words.h"

namespace sigwavnet::studio {

namespace {

constexpr int kLoopDelay = 150;        // [ms]
const auto kExplanationsView = QStringLiteral("explanations");

bool wholeIsFollowed(const Sound& sound) {
    return sound.seconds() <= kLongestTrace;
}

}  // namespace

RecordingPage::RecordingPage(Session& session, QWidget* parent)
    : Page(session, parent),
      layers_(new QStackedLayout(this)),
      empty_(new EmptyState(
          icon(), tr("No recording is open"),
          tr("Open a sound file, drop one onto the window, or double click a clip on the Corpus page, to see "
             "its waveform, its spectrogram and what a model makes of it."),
          this)) {
    connect(empty_->addButton(tr("Open a recording…")), &QPushButton::clicked, this,
            &RecordingPage::openRecording);
    connect(empty_->addButton(tr("Go to the corpus")), &QPushButton::clicked, this,
            [this] { session_.showPage(QStringLiteral("corpus")); });
    layers_->addWidget(empty_);
    layers_->addWidget(makeContent());
    setFocusProxy(stack_);
    registry_ = new LaneRegistry(makeLaneProviders(session_), *stack_, this);
    network_ = registry_->provider<NetworkLanes>();
    new LanesMenu(*transport_->lanesMenu(), *stack_, *registry_, this);
    listen_ = new ListenMenu(*transport_, player_, *registry_->provider<KeptLanes>(), this);
    connectPlayer();
    connectLanes();
    connectSession();
    useRecording();
}

RecordingPage::~RecordingPage() {
    if (partJob_) partJob_->cancel();
    // Providers cancel their jobs, and lanes talk to the stack while they go.
    delete registry_;
}

QWidget* RecordingPage::makeContent() {
    auto* content = new QWidget(this);
    notice_ = new Notice(content);
    stack_ = new widgets::LaneStack(content);
    transport_ = new TransportBar(stack_->axis(), content);
    panel_ = new RecordingPanel(content);
    auto* lanes = new QHBoxLayout;
    lanes->addWidget(stack_, 1);
    lanes->addWidget(panel_);
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(notice_);
    layout->addWidget(transport_);
    layout->addLayout(lanes, 1);
    return content;
}

void RecordingPage::connectPlayer() {
    widgets::TimeAxis& axis = stack_->axis();
    connect(&player_, &Player::positionChanged, this, [this, &axis](double seconds) {
        axis.setPlayhead(seconds);
        if (player_.playing()) axis.reveal(seconds);
    });
    connect(&player_, &Player::playingChanged, transport_, &TransportBar::setPlaying);
    connect(&player_, &Player::failed, this, &RecordingPage::warn);
    connect(&axis, &widgets::TimeAxis::seekRequested, &player_, &Player::seek);
    loopDelay_.setSingleShot(true);
    loopDelay_.setInterval(kLoopDelay);
    connect(&loopDelay_, &QTimer::timeout, this, &RecordingPage::applyLoop);
    connect(&axis, &widgets::TimeAxis::selectionChanged, &loopDelay_, qOverload<>(&QTimer::start));
    connect(transport_, &TransportBar::playToggled, this, &RecordingPage::togglePlay);
    connect(transport_, &TransportBar::loopToggled, this, &RecordingPage::applyLoop);
    connect(listen_, &ListenMenu::refused, this, &RecordingPage::warn);
}

void RecordingPage::connectLanes() {
    connect(registry_, &LaneRegistry::warned, this, &RecordingPage::warn);
    connect(network_, &NetworkLanes::started, panel_, &RecordingPanel::showComputing);
    connect(network_, &NetworkLanes::failed, panel_, &RecordingPanel::showFailure);
    connect(network_, &NetworkLanes::predicted, this, [this](const Prediction& prediction) {
        panel_->showPrediction(session_.predictor()->model(), prediction);
    });
    connect(panel_, &RecordingPanel::openModelRequested, this, &RecordingPage::openModel);
    connect(panel_, &RecordingPanel::openRecordingRequested, this, &RecordingPage::openRecording);
    connect(panel_, &RecordingPanel::visiblePartRequested, this, &RecordingPage::followVisiblePart);
    connect(panel_, &RecordingPanel::trustRequested, this, [this] { showTrust(); });
}

TrustDialog* RecordingPage::showTrust() {
    if (!trust_) {
        trust_ = new TrustDialog(session_, registry_->context().part, this);
        trust_->setAttribute(Qt::WA_DeleteOnClose);
    }
    trust_->show();
    trust_->raise();
    return trust_;
}

void RecordingPage::connectSession() {
    connect(&session_, &Session::recordingChanged, this, &RecordingPage::useRecording);
    connect(&session_, &Session::modelChanged, this, &RecordingPage::useModel);
    connect(&session_, &Session::openFailed, this,
            [this](const QString& kind, const QString&, const QString& message) {
                if (kind != QLatin1String("recording") && kind != QLatin1String("model")) return;
                if (session_.recording()) {
                    notice_->say(Notice::Kind::Error, message);
                } else if (kind == QLatin1String("recording")) {
                    empty_->setSentence(message);
                }
            });
}

void RecordingPage::warn(const QString& sentence) {
    notice_->say(Notice::Kind::Warning, sentence);
}

bool RecordingPage::busy() const {
    return session_.opening(QStringLiteral("recording")) || session_.opening(QStringLiteral("model")) ||
           isRunning(partJob_) || registry_->busy() || stack_->busy();
}

void RecordingPage::useRecording() {
    const SoundPtr sound = session_.recording();
    notice_->clear();
    player_.setSound(sound);
    layers_->setCurrentIndex(sound ? 1 : 0);
    stack_->setLanes({});
    if (sound) {
        stack_->axis().reset(sound->seconds(), widgets::kFinestSamples / sound->rate().hz);
        panel_->setRecording(*sound);
    }
    usePart({}, {});
    if (sound && wholeIsFollowed(*sound)) readPart({0, sound->seconds()});
}

void RecordingPage::useModel() {
    notice_->clear();
    LaneContext context = registry_->context();
    context.predictor = session_.predictor();
    setContext(context);
}

void RecordingPage::usePart(RecordingPtr part, TimeRange range) {
    ++partGeneration_;
    if (partJob_) partJob_->cancel();
    panel_->showPart(part ? range : TimeRange{});
    setContext({session_.recording(), session_.predictor(), std::move(part), range});
}

void RecordingPage::setContext(const LaneContext& context) {
    const bool waves = context.predictor && context.predictor->model().network.options().hasWavelets();
    listen_->reset(waves ? context.predictor->model().network.options().levels : 0,
                   waves ? context.predictor->model().preparation.rate : SampleRate{});
    panel_->offerVisiblePart(context.sound && context.predictor && !wholeIsFollowed(*context.sound));
    // Before the lanes work: what they find replaces it.
    if (!context.predictor)
        panel_->showNoModel();
    else if (!context.part)
        panel_->showWaiting();
    registry_->setContext(context);
    if (trust_) trust_->setRecording(context.part);
}

// The network's stretch of the sound, read beside the GUI thread unless it is at hand.
void RecordingPage::readPart(TimeRange range) {
    const SoundPtr sound = session_.recording();
    if (sound->held() && range.begin <= 0 && range.end >= sound->seconds()) {
        usePart(sound->held(), range);
        return;
    }
    const auto frame = [&sound](double seconds) { return int64_t(std::llround(seconds * sound->rate().hz)); };
    if (partJob_) partJob_->cancel();
    const int generation = ++partGeneration_;
    partJob_ = session_.jobs().start<RecordingPtr>(
        tr("Reading a part of the recording"),
        [sound, from = frame(range.begin), to = frame(range.end)](Progress&) { return sound->part(from, to); }, this,
        [this, generation, range](RecordingPtr part) {
            if (generation == partGeneration_) usePart(std::move(part), range);
        },
        [this, generation](const Error& error) {
            if (generation == partGeneration_ && error.kind != ErrorKind::Cancelled) warn(translated(error));
        });
}

void RecordingPage::followVisiblePart() {
    const SoundPtr sound = session_.recording();
    if (!sound || !session_.predictor()) return;
    const TimeRange visible = stack_->axis().visible();
    if (visible.length() > kLongestTrace) {
        warn(tr("%1 are visible, and the network's inside can be followed for up to %2 at once. Zoom in further.")
                 .arg(durationText(visible.length()), durationText(kLongestTrace)));
        return;
    }
    notice_->clear();
    readPart(visible);
}

void RecordingPage::togglePlay() {
    const auto& selection = stack_->axis().selection();
    const double position = player_.position();
    const bool outside = selection && (position < selection->begin || position >= selection->end);
    if (!player_.playing() && outside) {
        player_.play(selection->begin);
    } else {
        player_.toggle();
    }
}

void RecordingPage::applyLoop() {
    const auto& selection = stack_->axis().selection();
    player_.setLoop(selection && transport_->loops() ? *selection : TimeRange{});
}

void RecordingPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && session_.recording()) {
        togglePlay();
        return;
    }
    if (event->key() == Qt::Key_F && event->modifiers() == Qt::ControlModifier && session_.recording()) {
        followVisiblePart();
        return;
    }
    Page::keyPressEvent(event);
}

void RecordingPage::prepareForPicture() {
    if (!session_.recording()) return;
    // A person who looks at a recording points somewhere: a third into what is visible, on the third level.
    const TimeRange visible = stack_->axis().visible();
    const double seconds = visible.begin + 0.37 * visible.length();
    stack_->axis().setCursor(seconds);
    const widgets::LaneView* lane = stack_->lane(QStringLiteral("spatial.2"));
    if (lane && lane->content()) stack_->axis().setHighlight(lane->content()->intervalAt(seconds));
}

QStringList RecordingPage::views() const {
    return {QStringLiteral("lanes"), kExplanationsView};
}

// Explanations beside the sound that they are about, and one level's attention to compare them with.
void RecordingPage::showView(const QString& view) {
    QSet<QString> hidden;
    for (const widgets::LaneSpec& lane : stack_->lanes()) {
        const bool explains = lane.id.startsWith(QLatin1String("explanation."));
        const bool stays = explains || lane.id == QLatin1String("waveform") || lane.id == QLatin1String("spectrogram") ||
                           lane.id == QLatin1String("spatial.3");
        if (view == kExplanationsView ? !stays : lane.hiddenAtFirst) hidden.insert(lane.id);
    }
    stack_->setHidden(hidden);
}

void RecordingPage::openRecording() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a recording"), session_.recording() ? fromPath(session_.recording()->path().parent_path()) : QString(),
        tr("Sound files (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc);;All files (*)"));
    if (!path.isEmpty()) session_.openRecording(path);
}

void RecordingPage::openModel() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a model"), QString(),
                                                      tr("Models (*.safetensors *.pt *.pth);;All files (*)"));
    if (!path.isEmpty()) session_.openModel(path);
}

}  // namespace sigwavnet::studio
