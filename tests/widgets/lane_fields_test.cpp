// Lanes of scalograms, computed signals and class probabilities against closed forms: which pixel, which word.
#include <QTest>

#include <atomic>
#include <cmath>
#include <limits>

#include "widgets/lane_probabilities.h"
#include "widgets/lane_scalogram.h"
#include "widgets/lane_signal.h"
#include "widgets/lane_waveform.h"
#include "widgets/theme.h"

using namespace sigwavnet;
using namespace sigwavnet::widgets;

class LaneFieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scalogramIsDecibelsOfTheLargest();
    void scalogramFillsAroundItsCentres();
    void scalogramReadsTheRowUnderThePointer();
    void scalogramOfSilence();
    void signalIsHatchedWhereItIsNotExact();
    void signalReadsItsSample();
    void probabilitiesStandAtTheirHeights();
    void probabilitiesFromAfarKeepExtremes();
    void noAnswerIsNotZero();
    void probabilitiesReadTheBestThree();
    void growingWaveformIsPending();

private:
    QImage draw(const LaneContent& content, TimeRange visible, QSize size) const {
        return content.render({visible, size, 1, &Theme::light()}, never_);
    }
    std::atomic<bool> never_{false};
    const QLocale english_{QLocale::English};
};

namespace {

const Theme& colours() {
    return Theme::light();
}

// Four values, one a second, each centred on n + 0.5 and seeing [n, n + 1).
IntervalGrid seconds(int64_t count = 4) {
    return {0, 1, 0.5, 1, count, TimeRange{0, double(count)}};
}

ScalogramData twoRows() {
    return scalogramOf({{"fine", "2–4 kHz", seconds(), {1, 0.1F, 0, 0.01F}}, {"coarse", "0–2 kHz", seconds(), {0.1F, 0.1F, 0.1F, -10}}},
                       60);
}

// Two classes; the second takes over after two windows of a second.
ProbabilityData takeover() {
    ProbabilityData data;
    data.classes = {"calm, low", "angry", "other"};
    data.probabilities = Matrix<float>(4, 3);
    const float calm[] = {0.75F, 0.75F, 0.25F, 0.25F};
    for (size_t w = 0; w < 4; ++w) {
        data.seen.push_back({double(w) - 0.5, double(w) + 1.5});
        data.cells.push_back({double(w), double(w) + 1});
        data.probabilities.at(w, 0) = calm[w];
        data.probabilities.at(w, 1) = 1 - calm[w];
    }
    return data;
}

int rowsOf(const QImage& image, int x, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) count += image.pixel(x, y) == colour.rgb();
    return count;
}

}  // namespace

void LaneFieldsTest::scalogramIsDecibelsOfTheLargest() {
    const ScalogramData data = twoRows();
    QCOMPARE(data.rows[1].values[3], 0.0F);    // 10, the largest
    QCOMPARE(data.rows[0].values[0], -20.0F);  // a tenth of it
    QCOMPARE(data.rows[0].values[1], -40.0F);
    QVERIFY(data.rows[0].values[2] <= -60);
    QCOMPARE(data.low, -60.0);
}

void LaneFieldsTest::scalogramFillsAroundItsCentres() {
    const ScalogramLane lane(twoRows());
    const QImage image = draw(lane, {0, 4}, {400, 40});
    const auto& table = colourTable(ColourMap::Viridis);
    QCOMPARE(image.pixel(350, 30), table[255]);          // the coarse row's last second, from its first pixel …
    QCOMPARE(image.pixel(300, 39), table[255]);
    QVERIFY(image.pixel(299, 30) != table[255]);         // … on
    QCOMPARE(image.pixel(50, 5), table[size_t(std::lround(255 * 40.0 / 60))]);  // -20 dB
    QCOMPARE(image.pixel(250, 5), table[0]);
    // What lies outside the recording is not a low value.
    const QImage wider = draw(lane, {0, 8}, {400, 40});
    QVERIFY(wider.pixel(350, 30) != table[0] && wider.pixel(350, 31) != table[255]);
}

void LaneFieldsTest::scalogramReadsTheRowUnderThePointer() {
    const ScalogramLane lane(twoRows());
    QCOMPARE(lane.readout(0.5, 0.9, english_), QStringList({"fine", "-20.0 dB"}));
    QCOMPARE(lane.readout(0.5, 0.1, english_), QStringList({"coarse", "-40.0 dB"}));
    QCOMPARE(lane.readout(3.5, {}, english_), QStringList({"coarse", "0.00 dB"}));  // the loudest of all rows
    QVERIFY(lane.readout(9, {}, english_).isEmpty());
    QCOMPARE(lane.intervalAt(2.2, 0.9).value(), (TimeRange{2, 3}));
    SilentProgress progress;
    QCOMPARE(lane.csv({0, 1}, progress).split(QLatin1Char('\n'))[1].section(QLatin1Char(','), 1, 3), QStringLiteral("0.5,0,1"));
}

void LaneFieldsTest::scalogramOfSilence() {
    const ScalogramLane lane(scalogramOf({{"fine", "", seconds(), {0, 0, 0, 0}}}, 60));
    QCOMPARE(draw(lane, {0, 4}, {40, 10}).pixel(20, 5), colourTable(ColourMap::Viridis)[0]);
    QVERIFY(draw(ScalogramLane({}), {0, 4}, {40, 10}).pixel(20, 5) == colours().base.rgb());
}

void LaneFieldsTest::signalIsHatchedWhereItIsNotExact() {
    SignalData data{std::vector<float>(400, 0.5F), 0, 0.01, {1, 3}, {}, false};
    const SignalLane lane(data);
    const QImage image = draw(lane, {0, 4}, {400, 60});
    QCOMPARE(rowsOf(image, 50, colours().accent), 0);
    QCOMPARE(rowsOf(image, 350, colours().accent), 0);
    QVERIFY(rowsOf(image, 200, colours().accent) > 0);
    QVERIFY(rowsOf(image, 50, colours().grid) > 0);
}

void LaneFieldsTest::signalReadsItsSample() {
    const SignalLane lane({{0.25F, -0.5F, 1, 0}, 2, 0.5, {2.5, 3.5}, "mV", false});
    QCOMPARE(lane.readout(2.6, {}, english_), QStringList({"-0.500 mV"}));
    QCOMPARE(lane.readout(2.0, {}, english_), QStringList({"not exact here"}));
    QVERIFY(lane.readout(1, {}, english_).isEmpty());
    SilentProgress progress;
    QCOMPARE(lane.csv({2, 3}, progress), QStringLiteral("seconds,value,exact\n2,0.25,0\n2.5,-0.5,1\n3,1,1\n"));
}

void LaneFieldsTest::probabilitiesStandAtTheirHeights() {
    const ProbabilityLane lane(takeover());
    const QImage image = draw(lane, {0, 4}, {400, 101});
    QCOMPARE(image.pixel(50, 25), colours().classColour(0).rgb());  // three quarters
    QCOMPARE(image.pixel(50, 75), colours().classColour(1).rgb());
    QCOMPARE(image.pixel(350, 75), colours().classColour(0).rgb());
    ProbabilityData merged = takeover();
    merged.stretches = {{{0, 2}, 0, 0.75}, {{2, 4}, 1, 0.75}};
    const QImage strips = draw(ProbabilityLane(std::move(merged)), {0, 4}, {400, 100});
    QCOMPARE(strips.pixel(5, 3), colours().classColour(0).rgb());
    QCOMPARE(strips.pixel(395, 3), colours().classColour(1).rgb());
}

void LaneFieldsTest::probabilitiesFromAfarKeepExtremes() {
    ProbabilityData data;
    data.classes = {"one"};
    data.probabilities = Matrix<float>(10000, 1, 0.1F);
    for (size_t w = 0; w < 10000; ++w) {
        data.seen.push_back({double(w), double(w) + 1});
        data.cells.push_back({double(w), double(w) + 1});
    }
    data.probabilities.at(5050, 0) = 1;  // one window of a hundred in its pixel
    const QImage image = draw(ProbabilityLane(std::move(data)), {0, 10000}, {100, 100});
    QVERIFY(rowsOf(image, 50, colours().classColour(0)) > 80);
    QVERIFY(rowsOf(image, 20, colours().classColour(0)) <= 2);
}

void LaneFieldsTest::noAnswerIsNotZero() {
    ProbabilityData data = takeover();
    for (size_t c = 0; c < 3; ++c) data.probabilities.at(1, c) = std::numeric_limits<float>::quiet_NaN();
    const ProbabilityLane lane(std::move(data));
    const QImage image = draw(lane, {0, 4}, {400, 101});
    QCOMPARE(rowsOf(image, 150, colours().classColour(0)), 0);
    QVERIFY(rowsOf(image, 150, colours().grid) > 1);
    QCOMPARE(lane.readout(1.5, {}, english_), QStringList({"no answer"}));
}

void LaneFieldsTest::probabilitiesReadTheBestThree() {
    const ProbabilityLane lane(takeover());
    QCOMPARE(lane.readout(0.5, {}, english_), QStringList({"calm, low 75.0 %", "angry 25.0 %", "other 0.0 %"}));
    QVERIFY(lane.readout(4.5, {}, english_).isEmpty());
    QCOMPARE(lane.intervalAt(2.5).value(), (TimeRange{1.5, 3.5}));
    SilentProgress progress;
    const QStringList rows = lane.csv({0, 4}, progress).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0], QStringLiteral("seen_begin,seen_end,cell_begin,cell_end,\"calm, low\",angry,other"));
    QCOMPARE(rows[1], QStringLiteral("-0.5,1.5,0,1,0.75,0.25,0"));
}

void LaneFieldsTest::growingWaveformIsPending() {
    AudioInfo info{SampleRate{16000}, 1, 4000000, "made"};
    const auto recording =
        std::make_shared<const Recording>("made.wav", info, FrameIndex{0}, std::vector<float>(4000000, 0.25F));
    EnvelopeBuilder builder;
    builder.append(recording->samples().first(1000000));
    const WaveformLane lane(recording, std::make_shared<const EnvelopePyramid>(builder.snapshot()));
    const QImage image = draw(lane, {0, 250}, {100, 40});
    QVERIFY(rowsOf(image, 20, colours().accent) > 0);
    QCOMPARE(rowsOf(image, 60, colours().accent), 0);
    QVERIFY(rowsOf(image, 60, colours().grid) > 0);
}

QTEST_MAIN(LaneFieldsTest)
#include "lane_fields_test.moc"
