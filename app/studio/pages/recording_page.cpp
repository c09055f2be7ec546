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
#include "app/studio/recording/lanes_menu.h"
#include "app/studio/recording/recording_panel.h"
#include "app/studio/recording/trace_lanes.h"
#include "app/studio/recording/transport_bar.h"
#include "app/studio/session.h"
#include "app/studio/words.h"
#include "widgets/lane_spectrogram.h"
#include "widgets/lane_waveform.h"

namespace sigwavnet::studio {

namespace {

using widgets::LaneSpec;

constexpr double kFinestSamples = 16;  // the closest look [samples]
constexpr int kLoopDelay = 150;        // [ms]
const auto kMessageLane = QStringLiteral("message");

void cancelJob(const QPointer<Job>& job) {
    if (job) job->cancel();
}

bool running(const QPointer<Job>& job) {
    return job && job->state() == Job::State::Running;
}

std::vector<LaneSpec> bandLanesOf(const Model& model) {
    const NetworkOptions& options = model.network.options();
    if (!options.hasWavelets()) return {};
    return bandLanes(options.levels, model.preparation.rate);
}

LaneSpec messageLane() {
    return {kMessageLane, RecordingPage::tr("Model"), QString(), QString(), 64};
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
    menu_ = new LanesMenu(*transport_->lanesMenu(), *stack_, this);
    connect(menu_, &LanesMenu::coloursChanged, this, &RecordingPage::colourSpectrogram);
    connect(transport_, &TransportBar::playToggled, this, &RecordingPage::togglePlay);
    connect(transport_, &TransportBar::loopToggled, this, &RecordingPage::applyLoop);
    connect(panel_, &RecordingPanel::openModelRequested, this, &RecordingPage::openModel);
    connect(panel_, &RecordingPanel::openRecordingRequested, this, &RecordingPage::openRecording);
    connectPlayer();
    connect(&session_, &Session::recordingChanged, this, &RecordingPage::useRecording);
    connect(&session_, &Session::modelChanged, this, &RecordingPage::useModel);
    connect(&session_, &Session::openFailed, this,
            [this](const QString& kind, const QString&, const QString& message) {
                if (kind != QLatin1String("recording") && kind != QLatin1String("model")) return;
                if (recording_) {
                    notice_->say(Notice::Kind::Error, message);
                } else if (kind == QLatin1String("recording")) {
                    empty_->setSentence(message);
                }
            });
    predictor_ = session_.predictor();
    useRecording();
}

RecordingPage::~RecordingPage() {
    cancelJob(envelopeJob_);
    cancelJob(spectrogramJob_);
    cancelJob(traceJob_);
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
    connect(&player_, &Player::failed, this,
            [this](const QString& sentence) { notice_->say(Notice::Kind::Warning, sentence); });
    connect(&axis, &widgets::TimeAxis::seekRequested, &player_, &Player::seek);
    loopDelay_.setSingleShot(true);
    loopDelay_.setInterval(kLoopDelay);
    connect(&loopDelay_, &QTimer::timeout, this, &RecordingPage::applyLoop);
    connect(&axis, &widgets::TimeAxis::selectionChanged, &loopDelay_, qOverload<>(&QTimer::start));
}

bool RecordingPage::busy() const {
    return session_.opening(QStringLiteral("recording")) || session_.opening(QStringLiteral("model")) ||
           running(envelopeJob_) || running(spectrogramJob_) || running(traceJob_) || stack_->busy();
}

void RecordingPage::useRecording() {
    recording_ = session_.recording();
    ++recordingGeneration_;
    notice_->clear();
    player_.setRecording(recording_);
    spectrogram_.reset();
    cancelJob(envelopeJob_);
    cancelJob(spectrogramJob_);
    layers_->setCurrentIndex(recording_ ? 1 : 0);
    stack_->setLanes({});
    if (!recording_) return;
    stack_->axis().reset(recording_->seconds(), kFinestSamples / recording_->rate().hz);
    panel_->setRecording(*recording_);
    startEnvelope();
    startSpectrogram();
    startTrace();
}

void RecordingPage::useModel() {
    predictor_ = session_.predictor();
    notice_->clear();
    if (recording_) startTrace();
}

void RecordingPage::layOutLanes() {
    std::vector<widgets::LaneSpec> specs = soundLanes();
    const QString message = laneMessage();
    if (message.isEmpty()) {
        const auto bands = bandLanesOf(predictor_->model());
        specs.insert(specs.end(), bands.begin(), bands.end());
    } else {
        specs.push_back(messageLane());
    }
    stack_->setLanes(specs);
    if (widgets::LaneView* lane = stack_->lane(kMessageLane)) lane->setMessage(message);
}

// What stands in the place of the bands; empty when the bands do.
QString RecordingPage::laneMessage() const {
    if (!predictor_)
        return tr("With a model open, its coefficients and attention appear here, on the same time axis.");
    if (!obstacle_.isEmpty()) return obstacle_;
    const NetworkOptions& network = predictor_->model().network.options();
    return network.hasWavelets() ? QString() : noWaveletsText(network);
}

void RecordingPage::startEnvelope() {
    using Envelope = std::shared_ptr<const EnvelopePyramid>;
    const int generation = recordingGeneration_;
    envelopeJob_ = session_.jobs().start<Envelope>(
        tr("Drawing the waveform"),
        [recording = recording_](Progress&) -> Result<Envelope> {
            return std::make_shared<const EnvelopePyramid>(buildEnvelope(recording->samples()));
        },
        this,
        [this, generation](Envelope envelope) {
            widgets::LaneView* lane = stack_->lane(QStringLiteral("waveform"));
            if (generation != recordingGeneration_ || !lane) return;
            lane->setContent(std::make_shared<const widgets::WaveformLane>(recording_, std::move(envelope)));
        });
}

void RecordingPage::startSpectrogram() {
    using Source = std::shared_ptr<const widgets::SpectrogramSource>;
    const int generation = recordingGeneration_;
    spectrogramJob_ = session_.jobs().start<Source>(
        tr("Computing the spectrogram"),
        [recording = recording_](Progress& progress) {
            return widgets::SpectrogramSource::compute(recording, progress);
        },
        this,
        [this, generation](Source source) {
            if (generation != recordingGeneration_) return;
            spectrogram_ = std::move(source);
            colourSpectrogram();
        },
        [this, generation](const Error& error) {
            widgets::LaneView* lane = stack_->lane(QStringLiteral("spectrogram"));
            if (generation == recordingGeneration_ && lane) lane->setMessage(translated(error));
        });
}

void RecordingPage::startTrace() {
    cancelJob(traceJob_);
    const int generation = ++traceGeneration_;
    obstacle_.clear();
    layOutLanes();
    if (!predictor_) {
        panel_->showNoModel();
        return;
    }
    for (const widgets::LaneSpec& spec : bandLanesOf(predictor_->model())) {
        if (widgets::LaneView* lane = stack_->lane(spec.id)) lane->setContent({});
    }
    panel_->showComputing();
    traceJob_ = session_.jobs().start<NetworkView>(
        tr("Following the recording through the network"),
        [recording = recording_, predictor = predictor_](Progress&) {
            return viewThroughNetwork(*recording, *predictor);
        },
        this,
        [this, generation](const NetworkView& view) {
            if (generation == traceGeneration_) showTrace(view);
        },
        [this, generation](const Error& error) {
            const bool stopped = error.kind == ErrorKind::Cancelled;
            if (generation != traceGeneration_) return;
            showObstacle(
                stopped ? tr("This was cancelled. Open the model or the recording again to see its inside.")
                        : translated(error.message));
        });
}

void RecordingPage::showTrace(const NetworkView& view) {
    panel_->showPrediction(predictor_->model(), view.prediction);
    for (const TraceLane& made : view.lanes) {
        if (widgets::LaneView* lane = stack_->lane(made.id)) lane->setContent(made.content);
    }
}

void RecordingPage::showObstacle(const QString& sentence) {
    obstacle_ = sentence;
    panel_->showFailure(obstacle_);
    layOutLanes();
}

void RecordingPage::colourSpectrogram() {
    widgets::LaneView* lane = stack_->lane(QStringLiteral("spectrogram"));
    if (!spectrogram_ || !lane) return;
    // The loudest level, rounded up, is the brightest colour: quiet recordings are seen as well as loud ones.
    const double top = 5 * std::ceil(spectrogram_->loudest() / 5);
    const widgets::SpectrogramStyle style{menu_->colourMap(), top, menu_->decibelRange()};
    lane->setContent(std::make_shared<const widgets::SpectrogramLane>(spectrogram_, style));
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
    if (event->key() == Qt::Key_Space && recording_) {
        togglePlay();
        return;
    }
    Page::keyPressEvent(event);
}

void RecordingPage::prepareForPicture() {
    if (!recording_) return;
    // A person who looks at a recording points somewhere: a third into it, on the third level.
    const double seconds = recording_->seconds() * 0.37;
    stack_->axis().setCursor(seconds);
    const widgets::LaneView* lane = stack_->lane(QStringLiteral("spatial.2"));
    if (lane && lane->content()) stack_->axis().setHighlight(lane->content()->intervalAt(seconds));
}

void RecordingPage::openRecording() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a recording"), recording_ ? fromPath(recording_->path().parent_path()) : QString(),
        tr("Sound files (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc);;All files (*)"));
    if (!path.isEmpty()) session_.openRecording(path);
}

void RecordingPage::openModel() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a model"), QString(),
                                                      tr("Models (*.safetensors *.pt *.pth);;All files (*)"));
    if (!path.isEmpty()) session_.openModel(path);
}

}  // namespace sigwavnet::studio
