#include "app/studio/pages/recording_page.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

#include "app/studio/notice.h"
#include "app/studio/paths.h"
#include "app/studio/recording/recording_panel.h"
#include "app/studio/recording/timeline_lanes.h"
#include "app/studio/recording/transport_bar.h"
#include "app/studio/session.h"
#include "core/audio/wav_writer.h"
#include "core/checkpoint/model_file.h"
#include "widgets/lane_coefficients.h"
#include "widgets/lane_probabilities.h"
#include "widgets/lane_signal.h"
#include "widgets/probability_bars.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class RecordingPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatToDoWhenNothingIsOpen();
    void withoutAModelTheSoundIsShown();
    void withAModelItsInsideIsShown();
    void modelAfterTheRecordingIsTheSame();
    void baselineHasProbabilitiesOnly();
    void laterRecordingWins();
    void tooShortIsSaidInPlace();
    void otherSampleRatesShareTheAxis();
    void failedOpeningIsSaid();
    void clickMovesThePlayhead();
    void spacePlaysOrSaysWhyNot();
    void selectionIsLooped();
    void hiddenLanesComeBackHidden();
    void contrastChangesOnlyThePicture();
    void lanesKeepTheirOrderAndHeights();
    void longRecordingsAreFollowedInParts();
    void keptSignalIsHeardInItsPlace();
    void withoutThresholdsEverythingIsKept();
    void tenLevelsNeedALongClip();
    void brokenKernelsAreSaid();
    void probabilitiesLeaveAsLabels();
    void partOfAFileHasNoTimeline();
    void realRecording();

private:
    QString save(const QString& name, const NetworkOptions& options, bool broken = false);
    QAction* action(QMenu* menu, const QString& text) const;
    std::vector<const widgets::LaneView*> shown() const;
    void showAll() {
        page_->lanes().setHidden({});
    }
    QString wav(const QString& name, double seconds, int rate);
    QString model();
    void open(const QString& recording, const QString& model = {});
    bool settle();
    QWidget* lane(const QString& id) { return page_->lanes().lane(id); }

    QTemporaryDir folder_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<RecordingPage> page_;
};

void RecordingPageTest::initTestCase() {
    QVERIFY(folder_.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("sigwavnet-test"));
    QCoreApplication::setApplicationName(QStringLiteral("recording-page"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
    QLocale::setDefault(QLocale(QLocale::English));
}

void RecordingPageTest::init() {
    QSettings().clear();
    // Two lanes that take their time: only where a test is about them, or about all (showAll()).
    QSettings().setValue(QStringLiteral("recording/hiddenLanes"), QStringList{QStringLiteral("kept"), QStringLiteral("timeline")});
    session_ = std::make_unique<Session>();
    page_ = std::make_unique<RecordingPage>(*session_, nullptr);
    page_->resize(1100, 700);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
}

void RecordingPageTest::cleanup() {
    page_.reset();
    session_.reset();
}

// A tone that swells, so that no two stretches look the same.
QString RecordingPageTest::wav(const QString& name, double seconds, int rate) {
    std::vector<float> samples(size_t(seconds * rate));
    for (size_t i = 0; i < samples.size(); ++i) {
        const double t = double(i) / rate;
        samples[i] = float(0.8 * t / seconds * std::sin(2 * std::numbers::pi * (300 + 200 * t) * t));
    }
    const QString path = folder_.filePath(name);
    const Status written = writeWav(toPath(path), samples, SampleRate{rate});
    if (!written) qFatal("%s", written.error().text().c_str());
    return path;
}

// Lanes that are computed only when somebody shows them are left out.
std::vector<const widgets::LaneView*> RecordingPageTest::shown() const {
    std::vector<const widgets::LaneView*> lanes;
    for (const widgets::LaneSpec& spec : page_->lanes().lanes())
        if (!page_->lanes().hidden().contains(spec.id)) lanes.push_back(page_->lanes().lane(spec.id));
    return lanes;
}

static NetworkOptions smallOptions(int levels = 3) {
    NetworkOptions options;
    options.classes = 3;
    options.channels = 4;
    options.hidden = 4;
    options.layers = 1;
    options.levels = levels;
    return options;
}

// A network as it starts, at 16 kHz; `broken`: as a training that diverged leaves it.
QString RecordingPageTest::save(const QString& name, const NetworkOptions& options, bool broken) {
    const QString path = folder_.filePath(name);
    if (QFile::exists(path)) return path;
    auto network = Network::create(options, 7);
    if (!network) qFatal("%s", network.error().text().c_str());
    if (broken) {
        TensorMap state = network->state();
        for (auto& [tensor, value] : state) {
            if (tensor.find("kernels") == std::string::npos) continue;
            value = HostTensor::ofFloats(value.shape, std::vector<float>(value.floats().size(), std::nanf("")));
        }
        const Status loaded = network->loadState(state);
        if (!loaded) qFatal("%s", loaded.error().text().c_str());
    }
    const Status saved = saveModel(toPath(path), {*network, {"anger", "joy", "neutral"}, Preparation{}, {}});
    if (!saved) qFatal("%s", saved.error().text().c_str());
    return path;
}

QString RecordingPageTest::model() {
    return save(QStringLiteral("small.safetensors"), smallOptions());
}

QAction* RecordingPageTest::action(QMenu* menu, const QString& text) const {
    Q_EMIT menu->aboutToShow();
    for (QAction* found : menu->findChildren<QAction*>())
        if (found->text() == text) return found;
    return nullptr;
}

bool RecordingPageTest::settle() {
    QTest::qWait(1);
    return QTest::qWaitFor([this] { return !page_->busy(); }, 20000);
}

void RecordingPageTest::open(const QString& recording, const QString& model) {
    if (!model.isEmpty()) {
        session_->openModel(model);
        QVERIFY(settle());
        QVERIFY(session_->predictor());
    }
    session_->openRecording(recording);
    QVERIFY(settle());
}

void RecordingPageTest::saysWhatToDoWhenNothingIsOpen() {
    auto* empty = page_->findChild<EmptyState*>();
    QVERIFY(empty && empty->isVisible());
    QVERIFY(!page_->lanes().isVisible());
    QVERIFY(!page_->busy());
}

void RecordingPageTest::withoutAModelTheSoundIsShown() {
    open(wav(QStringLiteral("a.wav"), 1, 16000));
    QVERIFY(page_->lanes().isVisible());
    QCOMPARE(page_->lanes().axis().duration(), 1.0);
    for (const char* id : {"waveform", "spectrogram"}) {
        const auto* lane = page_->lanes().lane(QLatin1String(id));
        QVERIFY(lane && lane->content() && !lane->picture().isNull());
    }
    QCOMPARE(shown().size(), size_t(3));
    QVERIFY(lane(QStringLiteral("message"))->accessibleDescription().contains(QStringLiteral("model")));
    QVERIFY(page_->findChild<RecordingPanel*>()->message().startsWith(QStringLiteral("Open a model")));
}

void RecordingPageTest::withAModelItsInsideIsShown() {
    showAll();
    open(wav(QStringLiteral("a.wav"), 1, 16000), model());
    QCOMPARE(shown().size(), size_t(5 + 4 * 3));
    for (const auto* lane : shown()) QVERIFY2(lane->content(), qPrintable(lane->spec().id));
    auto* bars = page_->findChild<widgets::ProbabilityBars*>();
    QVERIFY(bars->isVisible());
    QVERIFY(bars->accessibleDescription().contains(QStringLiteral("joy")));
    QVERIFY(page_->findChild<RecordingPanel*>()->message().isEmpty());
    // A coefficient's value is the trace's, at its place.
    const auto trace = session_->predictor()->trace(*session_->recording()->held());
    QVERIFY(bool(trace));
    const auto* detail = dynamic_cast<const widgets::CoefficientLane*>(
        page_->lanes().lane(QStringLiteral("detail.2"))->content().get());
    QVERIFY(detail);
    QVERIFY(detail->data().raw == trace->tensors.at("detail_raw.2").floats());
    QVERIFY(detail->data().kept == trace->tensors.at("detail_thresholded.2").floats());
    QCOMPARE(detail->data().thresholdPlus, 0.5);
}

void RecordingPageTest::modelAfterTheRecordingIsTheSame() {
    open(wav(QStringLiteral("a.wav"), 1, 16000));
    session_->openModel(model());
    QVERIFY(settle());
    QCOMPARE(shown().size(), size_t(15));
    QVERIFY(!page_->lanes().lane(QStringLiteral("message")));
    QVERIFY(page_->lanes().lane(QStringLiteral("temporal.3"))->content());
}

void RecordingPageTest::baselineHasProbabilitiesOnly() {
    NetworkOptions options;
    options.architecture = Architecture::Cnn3Gru;
    options.classes = 3;
    const QString path = folder_.filePath(QStringLiteral("baseline.safetensors"));
    const auto network = Network::create(options, 7);
    QVERIFY(bool(network));
    QVERIFY(saveModel(toPath(path), {*network, {"anger", "joy", "neutral"}, Preparation{}, {}}).ok());
    open(wav(QStringLiteral("a.wav"), 1, 16000), path);
    QCOMPARE(shown().size(), size_t(3));
    QCOMPARE(lane(QStringLiteral("message"))->accessibleDescription(),
             QStringLiteral("This model is a CNN-3-GRU: it has no wavelets."));
    QVERIFY(page_->findChild<widgets::ProbabilityBars*>()->isVisible());
    QVERIFY(page_->findChild<RecordingPanel*>()->message().isEmpty());
}

void RecordingPageTest::laterRecordingWins() {
    // Opened over each other: what comes late must not end up in the newer recording's lanes.
    session_->openModel(model());
    const QString first = wav(QStringLiteral("long.wav"), 8, 16000);
    const QString second = wav(QStringLiteral("a.wav"), 1, 16000);
    session_->openRecording(first);
    QTRY_VERIFY(session_->recording());
    session_->openRecording(second);
    QTRY_VERIFY(session_->recording()->seconds() < 2);
    QVERIFY(settle());
    QCOMPARE(page_->lanes().axis().duration(), 1.0);
    const auto* detail = dynamic_cast<const widgets::CoefficientLane*>(
        page_->lanes().lane(QStringLiteral("detail.0"))->content().get());
    QVERIFY(detail);
    QCOMPARE(detail->data().grid.bounds.end, 1.0);
}

void RecordingPageTest::tooShortIsSaidInPlace() {
    open(wav(QStringLiteral("short.wav"), 0.02, 16000), model());
    const QString said = page_->findChild<RecordingPanel*>()->message();
    QVERIFY(!said.isEmpty());
    QVERIFY(page_->lanes().lane(QStringLiteral("waveform"))->content());
    QCOMPARE(lane(QStringLiteral("message"))->accessibleDescription(), said);
    QVERIFY(!page_->findChild<widgets::ProbabilityBars*>()->isVisible());
    // The next one that is long enough is shown again.
    session_->openRecording(wav(QStringLiteral("a.wav"), 1, 16000));
    QVERIFY(settle());
    QVERIFY(page_->lanes().lane(QStringLiteral("detail.0"))->content());
}

void RecordingPageTest::otherSampleRatesShareTheAxis() {
    open(wav(QStringLiteral("slow.wav"), 1.5, 8000), model());
    QCOMPARE(page_->lanes().axis().duration(), 1.5);
    const auto* detail = dynamic_cast<const widgets::CoefficientLane*>(
        page_->lanes().lane(QStringLiteral("detail.0"))->content().get());
    QVERIFY(detail);
    const widgets::IntervalGrid& grid = detail->data().grid;
    QCOMPARE(grid.step, 2.0 / 16000);  // at the model's rate
    QVERIFY(std::abs(grid.interval(grid.count - 1).end - 1.5) < 0.002);
}

void RecordingPageTest::failedOpeningIsSaid() {
    open(wav(QStringLiteral("a.wav"), 1, 16000));
    session_->openRecording(folder_.filePath(QStringLiteral("absent.wav")));
    QVERIFY(settle());
    QTRY_VERIFY(!page_->findChild<Notice*>()->sentence().isEmpty());
    QCOMPARE(page_->lanes().axis().duration(), 1.0);  // the open one stays
}

void RecordingPageTest::clickMovesThePlayhead() {
    open(wav(QStringLiteral("a.wav"), 1, 16000));
    Q_EMIT page_->lanes().axis().seekRequested(0.25);
    QCOMPARE(page_->player().position(), 0.25);
    QCOMPARE(page_->lanes().axis().playhead(), 0.25);
}

void RecordingPageTest::spacePlaysOrSaysWhyNot() {
    open(wav(QStringLiteral("a.wav"), 1, 16000));
    const QString obstacle = page_->player().obstacle();
    page_->activateWindow();
    page_->setFocus();
    QVERIFY(page_->lanes().hasFocus());
    QTest::keyClick(&page_->lanes(), Qt::Key_Space);
    if (obstacle.isEmpty()) {
        QVERIFY(page_->player().playing());
        QTest::keyClick(&page_->lanes(), Qt::Key_Space);
        QVERIFY(!page_->player().playing());
    } else {
        QCOMPARE(page_->findChild<Notice*>()->sentence(), obstacle);
    }
}

void RecordingPageTest::selectionIsLooped() {
    open(wav(QStringLiteral("a.wav"), 1, 16000));
    page_->lanes().axis().setSelection(TimeRange{0.25, 0.5});
    QTRY_COMPARE(page_->player().loop(), (TimeRange{0.25, 0.5}));
    page_->lanes().axis().setSelection({});
    QTRY_COMPARE(page_->player().loop().length(), 0.0);
}

void RecordingPageTest::hiddenLanesComeBackHidden() {
    open(wav(QStringLiteral("a.wav"), 1, 16000), model());
    page_->lanes().setLaneShown(QStringLiteral("spatial.1"), false);
    QMenu* menu = page_->findChild<TransportBar*>()->lanesMenu();
    Q_EMIT menu->aboutToShow();
    QAction* spectrogram = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->text() == QLatin1String("Spectrogram")) spectrogram = action;
    }
    QVERIFY(spectrogram && spectrogram->isChecked());
    spectrogram->trigger();
    QVERIFY(!lane(QStringLiteral("spectrogram"))->isVisible());
    page_ = std::make_unique<RecordingPage>(*session_, nullptr);
    page_->show();
    QVERIFY(settle());
    QVERIFY(!lane(QStringLiteral("spectrogram"))->isVisible());
    QVERIFY(!lane(QStringLiteral("spatial.1"))->isVisible());
    QVERIFY(lane(QStringLiteral("waveform"))->isVisible());
}

void RecordingPageTest::contrastChangesOnlyThePicture() {
    open(wav(QStringLiteral("a.wav"), 1, 16000));
    const auto* lane = page_->lanes().lane(QStringLiteral("spectrogram"));
    const QImage before = lane->picture();
    QSignalSpy started(&session_->jobs(), &JobRunner::started);
    QMenu* menu = page_->findChild<TransportBar*>()->lanesMenu();
    Q_EMIT menu->aboutToShow();
    QAction* wide = nullptr;
    for (QAction* action : menu->findChildren<QAction*>()) {
        if (action->text() == QLatin1String("100 dB")) wide = action;
    }
    QVERIFY(wide);
    wide->trigger();
    QVERIFY(settle());
    QVERIFY(lane->picture() != before);
    QCOMPARE(started.count(), 0);
}

void RecordingPageTest::lanesKeepTheirOrderAndHeights() {
    open(wav(QStringLiteral("a.wav"), 1, 16000), model());
    page_->lanes().moveLane(QStringLiteral("spectrogram"), 0);
    page_->lanes().setLaneHeight(QStringLiteral("waveform"), 150);
    page_ = std::make_unique<RecordingPage>(*session_, nullptr);
    page_->show();
    QVERIFY(settle());
    const auto ids = [this] {
        QStringList all;
        for (const widgets::LaneSpec& spec : page_->lanes().lanes()) all << spec.id;
        return all;
    };
    QCOMPARE(ids().mid(0, 2), QStringList({QStringLiteral("spectrogram"), QStringLiteral("waveform")}));
    QCOMPARE(page_->lanes().lane(QStringLiteral("waveform"))->plotHeight(), 150);
    // Everything as at first.
    QAction* defaults = action(page_->findChild<TransportBar*>()->lanesMenu(), QStringLiteral("Lanes as at first"));
    QVERIFY(defaults);
    defaults->trigger();
    QCOMPARE(ids().first(), QStringLiteral("waveform"));
    QVERIFY(page_->lanes().lane(QStringLiteral("waveform"))->plotHeight() < 150);
}

void RecordingPageTest::longRecordingsAreFollowedInParts() {
    showAll();
    open(wav(QStringLiteral("minutes.wav"), 150, 4000), model());
    const auto* message = lane(QStringLiteral("message"));
    QVERIFY(message && message->accessibleDescription().contains(QStringLiteral("Follow the visible part")));
    QVERIFY(page_->lanes().lane(QStringLiteral("waveform"))->content());
    const auto* timeline = lane(QStringLiteral("timeline"));
    QVERIFY(timeline->accessibleDescription().contains(QStringLiteral("Lanes menu")));
    page_->followVisiblePart();  // all of it: too much
    QVERIFY(page_->findChild<Notice*>()->sentence().contains(QStringLiteral("Zoom in")));
    page_->lanes().axis().setVisible({100, 101});
    page_->followVisiblePart();
    QVERIFY(settle());
    QVERIFY(page_->findChild<Notice*>()->sentence().isEmpty());
    const auto* detail = dynamic_cast<const widgets::CoefficientLane*>(
        page_->lanes().lane(QStringLiteral("detail.0"))->content().get());
    QVERIFY(detail);
    QCOMPARE(detail->data().grid.bounds, (TimeRange{100, 101}));
    QVERIFY(page_->findChild<widgets::ProbabilityBars*>()->isVisible());
}

void RecordingPageTest::keptSignalIsHeardInItsPlace() {
    showAll();
    open(wav(QStringLiteral("a.wav"), 1, 16000), model());
    QMenu* listen = page_->findChild<TransportBar*>()->listenMenu();
    QAction* detail = action(listen, QStringLiteral("Detail 2 alone, 2–4 kHz"));
    QVERIFY(detail);
    detail->trigger();
    QVERIFY(settle());
    QVERIFY(action(listen, QStringLiteral("Detail 2 alone, 2–4 kHz"))->isChecked());
    QCOMPARE(page_->lanes().lane(QStringLiteral("kept"))->spec().title, QStringLiteral("Detail 2 alone"));
    QCOMPARE(page_->player().duration(), 1.0);
    const auto* kept = dynamic_cast<const widgets::SignalLane*>(
        page_->lanes().lane(QStringLiteral("kept"))->content().get());
    QVERIFY(kept && kept->data().samples.size() == 16000);
    QVERIFY(kept->data().exact.begin > 0 && kept->data().exact.end < 1);
    action(listen, QStringLiteral("The recording"))->trigger();
    QVERIFY(action(listen, QStringLiteral("The recording"))->isChecked());
}

void RecordingPageTest::withoutThresholdsEverythingIsKept() {
    showAll();
    NetworkOptions options = smallOptions();
    options.thresholds = false;
    open(wav(QStringLiteral("a.wav"), 1, 16000), save(QStringLiteral("open.safetensors"), options));
    const auto* detail = dynamic_cast<const widgets::CoefficientLane*>(
        page_->lanes().lane(QStringLiteral("detail.0"))->content().get());
    QVERIFY(detail && detail->data().kept.empty() && !detail->data().banded);
    const auto* kept = page_->lanes().lane(QStringLiteral("kept"));
    QVERIFY(kept->content());
    // What comes back differs from the input by nothing but the way back itself.
    const QStringList numbers = kept->spec().subtitle.split(QLatin1Char(' '));
    QCOMPARE(numbers[1], numbers[6]);
}

void RecordingPageTest::tenLevelsNeedALongClip() {
    const QString deep = save(QStringLiteral("deep.safetensors"), smallOptions(10));
    open(wav(QStringLiteral("a.wav"), 1, 16000), deep);
    QVERIFY(!lane(QStringLiteral("message"))->accessibleDescription().isEmpty());
    open(wav(QStringLiteral("six.wav"), 6, 16000));
    for (const auto* lane : shown()) QVERIFY2(lane->content(), qPrintable(lane->spec().id));
    // Windows of two seconds are too short for ten levels, which that lane says.
    page_->lanes().setLaneShown(QStringLiteral("timeline"), true);
    QVERIFY(settle());
    QVERIFY(!lane(QStringLiteral("timeline"))->accessibleDescription().isEmpty());
    QVERIFY(page_->lanes().lane(QStringLiteral("temporal.10"))->content());
}

void RecordingPageTest::brokenKernelsAreSaid() {
    open(wav(QStringLiteral("a.wav"), 1, 16000));
    session_->openModel(save(QStringLiteral("broken.safetensors"), smallOptions(), true));
    QVERIFY(settle());
    QVERIFY(!session_->predictor());
    QVERIFY(page_->findChild<Notice*>()->sentence().contains(QStringLiteral("the training diverged")));
    QVERIFY(!lane(QStringLiteral("message"))->accessibleDescription().isEmpty());
}

void RecordingPageTest::probabilitiesLeaveAsLabels() {
    showAll();
    open(wav(QStringLiteral("five.wav"), 5, 16000), model());
    auto* timeline = page_->registry().provider<TimelineLanes>();
    QVERIFY(timeline && timeline->computed());
    const auto* lane = dynamic_cast<const widgets::ProbabilityLane*>(
        page_->lanes().lane(QStringLiteral("timeline"))->content().get());
    QVERIFY(lane);
    QCOMPARE(lane->data().cells.size(), size_t(7));  // two seconds each, a half apart
    QCOMPARE(lane->data().cells.back().end, 5.0);
    for (const char* name : {"t.csv", "t.txt", "t.TextGrid"}) {
        const QString path = folder_.filePath(QLatin1String(name));
        timeline->exportTo(path);
        QTRY_VERIFY2(QFile::exists(path), name);
        QVERIFY(QFileInfo(path).size() > 20);
    }
    timeline->exportTo(folder_.filePath(QStringLiteral("t.docx")));
    QTRY_VERIFY(page_->findChild<Notice*>()->sentence().contains(QStringLiteral(".TextGrid")));
}

void RecordingPageTest::partOfAFileHasNoTimeline() {
    showAll();
    session_->openModel(model());
    QVERIFY(settle());
    session_->openRecording(wav(QStringLiteral("five.wav"), 5, 16000), ReadOptions{FrameIndex{16000}, FrameIndex{48000}});
    QVERIFY(settle());
    QVERIFY(lane(QStringLiteral("timeline"))->accessibleDescription().contains(QStringLiteral("part of a longer file")));
    QVERIFY(page_->lanes().lane(QStringLiteral("detail.0"))->content());
}

void RecordingPageTest::realRecording() {
    showAll();
    const QString path = QStringLiteral(SIGWAVNET_SOURCE_DIR "/../shared/data/emodb/wav/03a01Fa.wav");
    if (!QFile::exists(path)) QSKIP("the EMO-DB recordings are not beside the checkout");
    open(path, model());
    // 44100 frames at 22050 Hz, says its header.
    QCOMPARE(page_->lanes().axis().duration(), 2.0);
    for (const auto* lane : shown()) QVERIFY2(lane->content(), qPrintable(lane->spec().id));
}

QTEST_MAIN(RecordingPageTest)
#include "recording_page_test.moc"
