// Pictures of lanes against closed forms: which pixel must have which colour.
#include <QTest>

#include <atomic>
#include <cmath>
#include <limits>
#include <numbers>

#include "widgets/lane_attention.h"
#include "widgets/lane_coefficients.h"
#include "widgets/lane_series.h"
#include "widgets/lane_waveform.h"
#include "widgets/theme.h"

using namespace sigwavnet;
using namespace sigwavnet::widgets;

class LaneRenderersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gridOfIntervals();
    void seriesColumnsHoldExtremes();
    void seriesPassesOverNan();
    void peaksAreRound();
    void waveformColumnsReachTheirExtremes();
    void waveformFromAfarIsTheEnvelope();
    void waveformCloseUpGoesThroughItsSamples();
    void waveformReadsItsSample();
    void coefficientBandIsShaded();
    void coefficientsReadRawAndKept();
    void attentionStandsOnItsInterval();
    void attentionColumnsTakeTheLargestWeight();
    void valuesReadWell();
    void dataLeavesAsCsv();
    void pixelRatioKeepsTheGeometry();

private:
    QImage draw(const LaneContent& content, TimeRange visible, QSize size, double ratio = 1) const;
    static int coloured(const QImage& image, int x, const QColor& colour);
    std::atomic<bool> never_{false};
};

namespace {

RecordingPtr recordingOf(std::vector<float> samples, int rate) {
    AudioInfo info{SampleRate{rate}, 1, int64_t(samples.size()), "test"};
    return std::make_shared<const Recording>("test.wav", info, FrameIndex{0}, std::move(samples));
}

WaveformLane waveformOf(std::vector<float> samples, int rate) {
    auto envelope = std::make_shared<const EnvelopePyramid>(buildEnvelope(samples));
    return {recordingOf(std::move(samples), rate), envelope};
}

// Ten positions, one a second, each seeing three: position n sees [n - 1, n + 2) and is centred on n + 0.5.
IntervalGrid tenSeconds() {
    return {-1.0, 3.0, 0.5, 1.0, 10, TimeRange{0, 10}};
}

}  // namespace

QImage LaneRenderersTest::draw(const LaneContent& content, TimeRange visible, QSize size,
                               double ratio) const {
    return content.render({visible, size, ratio, &Theme::light()}, never_);
}

// Pixels of column x that have exactly this colour.
int LaneRenderersTest::coloured(const QImage& image, int x, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) count += image.pixel(x, y) == colour.rgb();
    return count;
}

void LaneRenderersTest::gridOfIntervals() {
    const IntervalGrid grid = tenSeconds();
    QCOMPARE(grid.interval(0), (TimeRange{0, 2}));  // cut off at the recording's begin
    QCOMPARE(grid.interval(4), (TimeRange{3, 6}));
    QCOMPARE(grid.interval(9), (TimeRange{8, 10}));
    QCOMPARE(*grid.nearest(4.9), int64_t(4));
    QCOMPARE(*grid.nearest(0), int64_t(0));
    QCOMPARE(*grid.nearest(10), int64_t(9));
    QVERIFY(!grid.nearest(-0.1));
    QVERIFY(!grid.nearest(10.1));
    QVERIFY(!IntervalGrid{}.nearest(0));
}

void LaneRenderersTest::seriesColumnsHoldExtremes() {
    // 100 values a second, value i = i: column x of 10 over [2 s, 4 s) holds 200 + 20x … 219 + 20x.
    std::vector<float> values(1000);
    for (size_t i = 0; i < values.size(); ++i) values[i] = float(i);
    const auto columns = seriesColumns({values, 0, 0.01}, {{2, 4}, 10});
    QCOMPARE(columns.size(), size_t(10));
    for (size_t x = 0; x < columns.size(); ++x) {
        QVERIFY(std::abs(columns[x].min - float(200 + 20 * x)) <= 1);
        QVERIFY(std::abs(columns[x].max - float(219 + 20 * x)) <= 1);
    }
    const auto beyond = seriesColumns({values, 0, 0.01}, {{20, 30}, 10});
    QVERIFY(beyond[0].min > beyond[0].max);
}

void LaneRenderersTest::seriesPassesOverNan() {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const std::vector<float> values{nan, 0.5F, nan, -0.25F, nan};
    const auto columns = seriesColumns({values, 0, 0.1}, {{0, 1}, 1});
    QCOMPARE(columns[0].min, -0.25F);
    QCOMPARE(columns[0].max, 0.5F);
    QCOMPARE(roundedPeak(values), 0.5);
}

void LaneRenderersTest::peaksAreRound() {
    QCOMPARE(roundedPeak(std::vector<float>{0.1F, -0.34F}), 0.4);
    QCOMPARE(roundedPeak(std::vector<float>{1.0F}), 1.0);
    QCOMPARE(roundedPeak(std::vector<float>{-1.01F}), 1.2);
    QCOMPARE(roundedPeak(std::vector<float>{95.0F}), 100.0);
    QCOMPARE(roundedPeak(std::vector<float>{0.0F, 0.0F}), 1.0);
    QCOMPARE(roundedPeak({}), 1.0);
}

void LaneRenderersTest::waveformColumnsReachTheirExtremes() {
    // One second: a square of ±0.5 in the first half, of ±0.25 in the second; 640 samples a pixel.
    std::vector<float> samples(64000);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = (i % 2 ? -1.0F : 1.0F) * (i < 32000 ? 0.5F : 0.25F);
    const WaveformLane lane = waveformOf(samples, 64000);
    QCOMPARE(lane.peak(), 0.5);
    const QImage image = draw(lane, {0, 1}, {100, 81});
    const QColor ink = Theme::light().accent;
    QCOMPARE(coloured(image, 20, ink), 81);
    // Half the height in the quieter half, to a pixel at each end.
    QVERIFY(std::abs(coloured(image, 80, ink) - 41) <= 2);
    QCOMPARE(image.pixel(80, 0), Theme::light().base.rgb());
    QCOMPARE(image.pixel(80, 40), ink.rgb());
}

void LaneRenderersTest::waveformFromAfarIsTheEnvelope() {
    // 5000 samples a pixel: one sample alone must still be seen, in its own column only.
    std::vector<float> samples(500000, 0.0F);
    samples[252500] = 1.0F;
    const QImage image = draw(waveformOf(samples, 500000), {0, 1}, {100, 81});
    const QColor ink = Theme::light().accent;
    QVERIFY(coloured(image, 50, ink) >= 40);
    QVERIFY(coloured(image, 49, ink) <= 2);
    QVERIFY(coloured(image, 52, ink) <= 2);
}

void LaneRenderersTest::waveformCloseUpGoesThroughItsSamples() {
    std::vector<float> samples(100, 0.0F);
    samples[50] = 1.0F;
    const WaveformLane lane = waveformOf(samples, 100);
    // Ten samples over 200 pixels: sample 50 stands at pixel 100, its neighbours 20 pixels away at zero.
    const QImage image = draw(lane, {0.45, 0.55}, {200, 100});
    const QRgb base = Theme::light().base.rgb();
    QVERIFY(image.pixel(100, 3) != base);
    QVERIFY(image.pixel(80, 3) == base);
    QVERIFY(image.pixel(120, 3) == base);
    QVERIFY(image.pixel(90, 25) != base);  // half way up the flank
    QVERIFY(image.pixel(110, 25) != base);
}

void LaneRenderersTest::waveformReadsItsSample() {
    const WaveformLane lane = waveformOf({0.0F, 0.5F, -0.25F, 0.0F}, 4);
    const QLocale english(QLocale::English);
    QCOMPARE(lane.readout(0.25, {}, english), QStringList({"0.500", "-6.0 dBFS"}));
    QCOMPARE(lane.readout(0.0, {}, english), QStringList({"0.00"}));
    QVERIFY(lane.readout(2.0, {}, english).isEmpty());
    QVERIFY(!lane.intervalAt(0.25));
}

void LaneRenderersTest::coefficientBandIsShaded() {
    CoefficientData data;
    data.raw.assign(10, 0.0F);
    data.raw[5] = 1.0F;
    data.kept = std::vector<float>(10, 0.0F);
    data.grid = tenSeconds();
    data.banded = true;
    data.thresholdPlus = 0.5;
    data.thresholdMinus = 0.25;
    const CoefficientLane lane(data);
    QCOMPARE(lane.peak(), 1.0);
    const QImage image = draw(lane, {0, 10}, {100, 101});
    const Theme& theme = Theme::light();
    // Top 1 at row 0, bottom -1 at row 101: the band lies between rows 25.25 and 63.1. Column 15 is far from
    // the peak.
    QCOMPARE(image.pixel(15, 10), theme.base.rgb());
    QCOMPARE(image.pixel(15, 35), theme.grid.rgb());
    QCOMPARE(image.pixel(15, 60), theme.grid.rgb());
    QCOMPARE(image.pixel(15, 75), theme.base.rgb());
    // The raw peak leaves the band, the kept line does not.
    QVERIFY(coloured(image, 55, theme.base) < 61);
    data.banded = false;
    QCOMPARE(draw(CoefficientLane(data), {0, 10}, {100, 101}).pixel(15, 35), theme.base.rgb());
}

void LaneRenderersTest::coefficientsReadRawAndKept() {
    CoefficientData data;
    data.raw = {0.1F, -0.75F, 0.3F};
    data.kept = {0.0F, -0.75F, 0.0F};
    data.grid = {0.0, 0.5, 0.25, 0.5, 3, TimeRange{0, 1.5}};
    data.banded = true;
    data.thresholdPlus = data.thresholdMinus = 2;
    const CoefficientLane lane(data);
    QCOMPARE(lane.peak(), 2.5);  // the band is seen whole
    QCOMPARE(lane.readout(0.8, {}, QLocale(QLocale::English)), QStringList({"raw -0.750", "kept -0.750"}));
    QCOMPARE(*lane.intervalAt(0.8), (TimeRange{0.5, 1.0}));
    QVERIFY(!lane.intervalAt(2));
}

void LaneRenderersTest::attentionStandsOnItsInterval() {
    AttentionData data;
    data.weights.assign(10, 0.0F);
    data.weights[4] = 1.0F;
    data.grid = tenSeconds();
    const AttentionLane lane(data);
    const QImage image = draw(lane, {0, 10}, {100, 60});
    const QRgb base = Theme::light().base.rgb();
    const int y = 30;
    // Centre cell [4, 5) strong, nominal interval [3, 6) pale, nothing elsewhere.
    const QRgb strong = image.pixel(45, y);
    const QRgb pale = image.pixel(35, y);
    QVERIFY(strong != base && pale != base && strong != pale);
    QVERIFY(qGray(strong) < qGray(pale));
    QCOMPARE(image.pixel(58, y), pale);
    QCOMPARE(image.pixel(28, y), base);
    QCOMPARE(image.pixel(62, y), base);
    QCOMPARE(*lane.intervalAt(4.5), (TimeRange{3, 6}));
    QCOMPARE(lane.readout(4.5, {}, QLocale(QLocale::English)), QStringList({"1.00", "10.00 × uniform"}));
}

void LaneRenderersTest::attentionColumnsTakeTheLargestWeight() {
    AttentionData data;
    for (int i = 0; i < 10; ++i) data.weights.push_back(float(i) / 45);
    data.grid = tenSeconds();
    // One column of five seconds each: positions 0-4 and 5-9 stand in them; 5's interval begins in the first.
    const auto columns = attentionColumns(data, {{0, 10}, 2});
    QCOMPARE(columns[0].centre, data.weights[4]);
    QCOMPARE(columns[0].reach, data.weights[5]);
    QCOMPARE(columns[1].centre, data.weights[9]);
    QCOMPARE(columns[1].reach, data.weights[9]);
}

void LaneRenderersTest::valuesReadWell() {
    const QLocale english(QLocale::English);
    QCOMPARE(valueText(0, english), QStringLiteral("0.00"));
    QCOMPARE(valueText(-1.304, english), QStringLiteral("-1.30"));
    QCOMPARE(valueText(0.0123, english), QStringLiteral("0.012"));
    QCOMPARE(valueText(23.46, english), QStringLiteral("23.5"));
    QCOMPARE(valueText(0.00071, english), QStringLiteral("7.1·10⁻⁴"));
    QCOMPARE(valueText(-9.97e-5, english), QStringLiteral("-1.0·10⁻⁴"));
    QCOMPARE(valueText(1.25e12, english), QStringLiteral("1.3·10¹²"));
    QCOMPARE(valueText(std::numeric_limits<double>::quiet_NaN(), english), QStringLiteral("—"));
}

void LaneRenderersTest::dataLeavesAsCsv() {
    SilentProgress progress;
    QCOMPARE(waveformOf({0.0F, 0.5F, -0.25F, 0.0F}, 4).csv({0.25, 0.5}, progress),
             QStringLiteral("seconds,sample\n0.25,0.5\n0.5,-0.25\n"));
    CoefficientData data;
    data.raw = {0.5F, -0.75F, 0.25F};
    data.grid = {0.0, 0.5, 0.25, 0.5, 3, TimeRange{0, 1.5}};
    QCOMPARE(CoefficientLane(data).csv({0.5, 9}, progress),
             QStringLiteral("seconds,interval_begin,interval_end,raw\n0.75,0.5,1,-0.75\n1.25,1,1.5,0.25\n"));
    data.kept = {0.0F, -0.5F, 0.0F};
    QCOMPARE(CoefficientLane(data).csv({0.5, 1}, progress),
             QStringLiteral("seconds,interval_begin,interval_end,raw,kept\n0.75,0.5,1,-0.75,-0.5\n"));
    AttentionData attention;
    attention.weights.assign(10, 0.125F);
    attention.grid = tenSeconds();
    QCOMPARE(AttentionLane(attention).csv({0, 1}, progress),
             QStringLiteral("seconds,interval_begin,interval_end,weight\n0.5,0,2,0.125\n"));
}

void LaneRenderersTest::pixelRatioKeepsTheGeometry() {
    AttentionData data;
    data.weights.assign(10, 0.05F);
    data.weights[4] = 0.55F;
    data.grid = tenSeconds();
    const AttentionLane lane(data);
    const QImage once = draw(lane, {0, 10}, {100, 60});
    const QImage twice = draw(lane, {0, 10}, {200, 120}, 2);
    for (const int x : {5, 25, 35, 45, 55, 75}) {
        for (const int y : {10, 30, 50, 58}) QCOMPARE(twice.pixel(2 * x, 2 * y), once.pixel(x, y));
    }
}

QTEST_MAIN(LaneRenderersTest)
#include "lane_renderers_test.moc"
