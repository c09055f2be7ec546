// Explanations on the Recording page, and whether to believe them, as a person sees them.
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

#include "app/studio/pages/recording_page.h"
#include "app/studio/paths.h"
#include "app/studio/recording/explanation_lanes.h"
#include "app/studio/recording/lane_registry.h"
#include "app/studio/recording/recording_panel.h"
#include "app/studio/recording/trust_dialog.h"
#include "app/studio/recording/trust_figures.h"
#include "app/studio/session.h"
#include "core/audio/wav_writer.h"
#include "core/checkpoint/model_file.h"
#include "core/dataset/prepare.h"
#include "widgets/lane_scalogram.h"
#include "widgets/lane_signal.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class ExplanationLanesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theyAreHiddenUntilAskedFor();
    void occlusionIsCoresMap();
    void gradientsSayHowCompleteTheyAre();
    void dependenceIsOneValueASample();
    void aBaselineHasTheWaveformOnly();
    void aClassCanBeChosen();
    void laterRecordingWins();
    void aSpoiltModelSaysWhy();
    void trustIsTestedOnTheRecording();
    void captionsFollowTheTests();
    void clipsAreSpreadOverTheCorpus();
    void reportsBecomeSentences();

private:
    QString wav(const QString& name, double seconds);
    QString model(const QString& name, const NetworkOptions& options, bool spoilt = false);
    QString small() { return model(QStringLiteral("small.safetensors"), smallOptions()); }
    static NetworkOptions smallOptions();
    void open(const QString& model, const QString& recording);
    void show(const QString& lane);
    template <typename Lane>
    const Lane* content(const QString& id) {
        const auto* view = page_->lanes().lane(id);
        return view ? dynamic_cast<const Lane*>(view->content().get()) : nullptr;
    }

    QTemporaryDir folder_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<RecordingPage> page_;
};

namespace {

const auto kOcclusion = QStringLiteral("explanation.occlusion");
const auto kGradients = QStringLiteral("explanation.gradients");
const auto kDependence = QStringLiteral("explanation.dependence");

TrustReport madeUpReport(bool trusted) {
    TrustReport report;
    report.clips = 3;
    report.cascade = {{{"head"}, 0.8}, {{"wavelets"}, trusted ? 0.1 : 0.9}};
    report.removal.shares = {0, 0.5, 1};
    for (RemovalTest::Orders* orders : {&report.removal.deletion, &report.removal.insertion})
        orders->map.probability = orders->energy.probability = orders->chance.probability = {0.9, 0.4, 0.1};
    report.removal.deletion.map.area = 0.2;
    report.removal.deletion.energy.area = report.removal.deletion.chance.area = 0.4;
    report.removal.insertion.map.area = 0.8;
    report.removal.insertion.energy.area = report.removal.insertion.chance.area = 0.5;
    report.attention = AttentionTest{};
    report.map = judgeMap(report.cascade, report.removal);
    report.attentionIsImportance = judgeAttention(report.attention);
    return report;
}

}  // namespace

void ExplanationLanesTest::initTestCase() {
    QVERIFY(folder_.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("sigwavnet-test"));
    QCoreApplication::setApplicationName(QStringLiteral("explanations"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
    QLocale::setDefault(QLocale(QLocale::English));
}

void ExplanationLanesTest::init() {
    QSettings().clear();
    session_ = std::make_unique<Session>();
    page_ = std::make_unique<RecordingPage>(*session_, nullptr);
    page_->resize(1000, 700);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
}

void ExplanationLanesTest::cleanup() {
    page_.reset();
    session_.reset();
}

NetworkOptions ExplanationLanesTest::smallOptions() {
    NetworkOptions options;
    options.classes = 3;
    options.channels = 4;
    options.hidden = 4;
    options.layers = 1;
    options.levels = 2;
    options.wavelet = "db2";
    return options;
}

QString ExplanationLanesTest::wav(const QString& name, double seconds) {
    constexpr int rate = 8000;
    std::vector<float> samples(size_t(seconds * rate));
    for (size_t i = 0; i < samples.size(); ++i) {
        const double t = double(i) / rate;
        samples[i] = float(0.8 * t / seconds * std::sin(2 * std::numbers::pi * (300 + 900 * t) * t));
    }
    const QString path = folder_.filePath(name);
    if (!writeWav(toPath(path), samples, SampleRate{rate})) qFatal("no recording");
    return path;
}

QString ExplanationLanesTest::model(const QString& name, const NetworkOptions& options, bool spoilt) {
    const QString path = folder_.filePath(name);
    auto network = Network::create(options, 7);
    if (!network) qFatal("no network");
    if (spoilt) {
        TensorMap state = network->state();
        HostTensor& weights = state.at("conv1_3.weight");
        weights = HostTensor::ofFloats(weights.shape, std::vector<float>(size_t(weights.elements()), 3e38f));
        if (!network->loadState(state)) qFatal("no state");
    }
    Preparation preparation;
    preparation.rate = SampleRate{8000};
    if (!saveModel(toPath(path), {*network, {"anger", "joy", "neutral"}, preparation, {}})) qFatal("no model");
    return path;
}

void ExplanationLanesTest::open(const QString& model, const QString& recording) {
    QSignalSpy opened(session_.get(), &Session::modelChanged);
    session_->openModel(model);
    QTRY_COMPARE(opened.count(), 1);
    session_->openRecording(recording);
    QTRY_VERIFY(session_->recording() && !session_->opening() && !page_->busy());
}

void ExplanationLanesTest::show(const QString& lane) {
    QSet<QString> hidden = page_->lanes().hidden();
    hidden.remove(lane);
    page_->lanes().setHidden(hidden);
    QTRY_VERIFY(!page_->busy());
}

void ExplanationLanesTest::theyAreHiddenUntilAskedFor() {
    open(small(), wav(QStringLiteral("a.wav"), 0.5));
    for (const QString& id : {kOcclusion, kGradients, kDependence}) {
        QVERIFY(page_->lanes().hidden().contains(id));
        const auto* view = page_->lanes().lane(id);
        QVERIFY(!view || !view->content());
    }
}

void ExplanationLanesTest::occlusionIsCoresMap() {
    open(small(), wav(QStringLiteral("a.wav"), 0.5));
    show(kOcclusion);
    QTRY_VERIFY(content<widgets::ScalogramLane>(kOcclusion));
    const widgets::ScalogramData& data = content<widgets::ScalogramLane>(kOcclusion)->data();
    QCOMPARE(data.rows.size(), size_t(3));
    QVERIFY(data.map == widgets::ColourMap::Diverging && data.low == -data.high);
    const Model& model = session_->predictor()->model();
    const auto input = prepare(*session_->recording()->held(), model.preparation);
    SilentProgress progress;
    const auto map = occlusionMap(model.network, *input, {-1, 800}, progress);
    QVERIFY(map.ok());
    for (size_t row = 0; row < 3; ++row) {
        QCOMPARE(data.rows[row].grid.step, 0.1);
        QCOMPARE(data.rows[row].values.size(), map->grid.blocks());
        for (size_t b = 0; b < map->grid.blocks(); ++b)
            QVERIFY(std::abs(double(data.rows[row].values[b]) - map->cells.at(row, b)) < 1e-4);
    }
    QVERIFY(page_->lanes().lane(kOcclusion)->spec().subtitle.contains(
        QString::fromStdString(model.classes[size_t(map->label)])));
}

void ExplanationLanesTest::gradientsSayHowCompleteTheyAre() {
    open(small(), wav(QStringLiteral("a.wav"), 0.5));
    show(kGradients);
    QTRY_VERIFY(content<widgets::ScalogramLane>(kGradients));
    QVERIFY2(page_->lanes().lane(kGradients)->spec().subtitle.contains(QLatin1String("completeness gap")),
             qPrintable(page_->lanes().lane(kGradients)->spec().subtitle));
}

void ExplanationLanesTest::dependenceIsOneValueASample() {
    open(small(), wav(QStringLiteral("a.wav"), 0.5));
    show(kDependence);
    QTRY_VERIFY(content<widgets::SignalLane>(kDependence));
    const widgets::SignalData& data = content<widgets::SignalLane>(kDependence)->data();
    QCOMPARE(data.samples.size(), size_t(4000));
    QCOMPARE(data.step, 1.0 / 8000);
    QVERIFY(*std::min_element(data.samples.begin(), data.samples.end()) >= 0);
}

void ExplanationLanesTest::aBaselineHasTheWaveformOnly() {
    NetworkOptions options;
    options.architecture = Architecture::Cnn3Gru;
    options.classes = 3;
    options.hidden = 4;
    options.layers = 1;
    open(model(QStringLiteral("cnn.safetensors"), options), wav(QStringLiteral("a.wav"), 0.5));
    show(kOcclusion);
    QTRY_VERIFY(content<widgets::ScalogramLane>(kOcclusion));
    QCOMPARE(content<widgets::ScalogramLane>(kOcclusion)->data().rows.size(), size_t(1));
    QVERIFY(page_->lanes().lane(kOcclusion)->spec().subtitle.contains(QLatin1String("waveform")));
}

void ExplanationLanesTest::aClassCanBeChosen() {
    open(small(), wav(QStringLiteral("a.wav"), 0.5));
    auto* lanes = page_->registry().provider<ExplanationLanes>();
    QVERIFY(lanes);
    show(kOcclusion);
    for (const int label : {0, 2}) {
        ExplanationSettings settings = lanes->settings();
        settings.label = label;
        settings.blockMilliseconds = 50;
        lanes->setSettings(settings);
        QTRY_VERIFY(!page_->busy());
        QTRY_VERIFY(content<widgets::ScalogramLane>(kOcclusion));
        QVERIFY(page_->lanes().lane(kOcclusion)->spec().subtitle.contains(
            label == 0 ? QLatin1String("anger") : QLatin1String("neutral")));
        QCOMPARE(content<widgets::ScalogramLane>(kOcclusion)->data().rows[0].grid.step, 0.05);
    }
    QCOMPARE(ExplanationSettings::load().blockMilliseconds, 50);
    QCOMPARE(ExplanationSettings::load().label, -1);  // a class is a model's own
}

void ExplanationLanesTest::laterRecordingWins() {
    open(small(), wav(QStringLiteral("a.wav"), 0.5));
    show(kOcclusion);
    session_->openRecording(wav(QStringLiteral("b.wav"), 0.8));
    QTRY_VERIFY(session_->recording() && session_->recording()->seconds() > 0.7);
    QTRY_VERIFY(!page_->busy());
    QTRY_VERIFY(content<widgets::ScalogramLane>(kOcclusion));
    QCOMPARE(content<widgets::ScalogramLane>(kOcclusion)->data().rows[0].values.size(), size_t(8));
}

void ExplanationLanesTest::aSpoiltModelSaysWhy() {
    open(model(QStringLiteral("spoilt.safetensors"), smallOptions(), true), wav(QStringLiteral("a.wav"), 0.5));
    auto* lanes = page_->registry().provider<ExplanationLanes>();
    QSignalSpy messages(lanes, &LaneProvider::messageReady);
    show(kOcclusion);
    QTRY_VERIFY(!messages.isEmpty());
    QVERIFY(messages.last().at(1).toString().contains(QLatin1String("not a number")));
}

void ExplanationLanesTest::trustIsTestedOnTheRecording() {
    open(small(), wav(QStringLiteral("a.wav"), 0.5));
    TrustDialog* dialog = page_->showTrust();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->verdicts().contains(QLatin1String("not tested")));
    dialog->startTest();
    QTRY_VERIFY_WITH_TIMEOUT(session_->trust().of(session_->predictor()), 30000);
    QTRY_VERIFY(dialog->verdicts().contains(QLatin1String("weights, not importance")));
    const TrustReport& report = session_->trust().of(session_->predictor())->report;
    QCOMPARE(report.clips, 1);
    QCOMPARE(dialog->table().rowCount(), int(trustRows(report).size()));
    QCOMPARE(page_->showTrust(), dialog);  // one at a time
}

void ExplanationLanesTest::captionsFollowTheTests() {
    open(small(), wav(QStringLiteral("a.wav"), 0.5));
    const auto caption = [&] { return page_->lanes().lane(QStringLiteral("spatial.0"))->spec().subtitle; };
    QVERIFY2(caption().contains(QLatin1String("weights, not importance")), qPrintable(caption()));
    QVERIFY(!caption().contains(QLatin1String("(tested)")));
    page_->showTrust()->startTest();
    QTRY_VERIFY_WITH_TIMEOUT(caption().contains(QLatin1String("(tested)")), 30000);
    // Another model was not tested.
    open(model(QStringLiteral("other.safetensors"), smallOptions()), wav(QStringLiteral("a.wav"), 0.5));
    QTRY_VERIFY(!caption().contains(QLatin1String("(tested)")));
}

void ExplanationLanesTest::clipsAreSpreadOverTheCorpus() {
    std::vector<size_t> many;
    for (size_t i = 0; i < 100; ++i) many.push_back(i * 2);
    QVERIFY((trustClips(many, 4) == std::vector<size_t>{0, 50, 100, 150}));
    QVERIFY((trustClips({3, 4}, 4) == std::vector<size_t>{3, 4}));
}

void ExplanationLanesTest::reportsBecomeSentences() {
    QCOMPARE(mapVerdictText(madeUpReport(true)).verdict, QStringLiteral("The occlusion map may be believed."));
    QVERIFY(mapVerdictText(madeUpReport(false)).reasons.contains(QLatin1String("not what was learned")));
    QVERIFY(attentionVerdictText(madeUpReport(true)).reasons.contains(QLatin1String("almost the same")));
    // Two layers, six areas, six figures of attention.
    QCOMPARE(trustRows(madeUpReport(true)).size(), size_t(14));
    const widgets::Plot plot = removalPlot(madeUpReport(true).removal, false);
    QCOMPARE(plot.series.size(), size_t(3));
    QCOMPARE(plot.series[0].x.back(), 100.0);
    QCOMPARE(cascadePlot(madeUpReport(true)).series[0].y.front(), 1.0);
}

QTEST_MAIN(ExplanationLanesTest)
#include "explanation_lanes_test.moc"
