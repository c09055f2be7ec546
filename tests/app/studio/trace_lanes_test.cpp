#include "app/studio/recording/trace_lanes.h"

#include <QTest>

#include <cmath>

#include "widgets/lane_attention.h"
#include "widgets/lane_coefficients.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class TraceLanesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coefficientsStandOnTheirIntervals();
    void positionsStandOnTheirIntervals();
    void spatialGridEqualsGeometry();
    void trimmedSilenceShiftsEverything();
    void everyTensorGetsItsLane();
    void approximationHasNoThreshold();
    void withoutThresholdsNothingIsShaded();
    void missingTensorsAreLeftOut();
    void specsAndLanesAgree();
    void divergedKernelsAreSaid();
};

namespace {

constexpr int kTaps = 20;
constexpr int kRate = 16000;

// One second at 16 kHz through `levels` levels, every value made up but of the right length.
RecordingTrace traceOf(int levels, double offset = 0) {
    RecordingTrace trace;
    trace.input.assign(kRate, 0.0F);
    trace.rate = SampleRate{kRate};
    trace.offsetSeconds = offset;
    const Geometry geometry(kRate, kTaps, levels);
    for (int level = 0; level < levels; ++level) {
        const int64_t count = geometry.coefficients(level);
        for (const char* name : {"detail_raw.", "detail_thresholded.", "approx."}) {
            trace.tensors[name + std::to_string(level)] =
                HostTensor::ofFloats({1, 1, count}, std::vector<float>(size_t(count), float(level + 1)));
        }
    }
    for (int branch = 0; branch <= levels; ++branch) {
        const int64_t count = geometry.positions(branch);
        const std::vector<float> even(size_t(count), 1.0F / float(count));
        trace.tensors["spatial_attention." + std::to_string(branch)] =
            HostTensor::ofFloats({1, 1, count}, even);
        trace.tensors["temporal_attention." + std::to_string(branch)] =
            HostTensor::ofFloats({1, count}, even);
    }
    return trace;
}

TraceShape shapeOfLevels(int levels) {
    TraceShape shape{kTaps, levels, true, {}};
    for (int level = 0; level < levels; ++level) {
        LevelState state;
        state.thresholdPlus = 0.5 + level;
        state.thresholdMinus = 0.25;
        shape.states.push_back(state);
    }
    return shape;
}

const TraceLane* find(const std::vector<TraceLane>& lanes, const QString& id) {
    for (const TraceLane& lane : lanes) {
        if (lane.id == id) return &lane;
    }
    return nullptr;
}

void compareSamples(double seconds, double samples) {
    QVERIFY2(std::abs(seconds * kRate - samples) < 1e-6,
             qPrintable(QStringLiteral("%1 instead of %2 samples").arg(seconds * kRate).arg(samples)));
}

}  // namespace

// Numbers of wavelets.md section 2 by hand, K = 20: R_1 = 20, R_2 = 58, R_3 = 134, R_5 = 590.
void TraceLanesTest::coefficientsStandOnTheirIntervals() {
    const RecordingTrace trace = traceOf(5);
    const Geometry geometry(kRate, kTaps, 5);
    const auto first = coefficientGrid(geometry, 0, trace);
    compareSamples(first.interval(10).begin, 20);
    compareSamples(first.interval(10).end, 40);
    compareSamples(first.centreOf(10), 29.5);
    QCOMPARE(first.count, int64_t((16000 + 18) / 2 - 18));
    const auto third = coefficientGrid(geometry, 2, trace);
    compareSamples(third.interval(5).begin, 40);
    compareSamples(third.interval(5).length(), 134);
    compareSamples(third.centreOf(5), 40 + 66.5);
}

void TraceLanesTest::positionsStandOnTheirIntervals() {
    const RecordingTrace trace = traceOf(5);
    const Geometry geometry(kRate, kTaps, 5);
    const auto temporal = positionGrid(geometry, 1, false, trace);
    compareSamples(temporal.interval(2).begin, 128);
    compareSamples(temporal.interval(2).length(), 258);
    compareSamples(temporal.centreOf(2), 256.5);
    const auto spatial = positionGrid(geometry, 1, true, trace);
    compareSamples(spatial.interval(2).begin, 0);  // 192 earlier than 128: cut off
    compareSamples(spatial.interval(2).end, 128 + 258 + 192);
    compareSamples(spatial.centreOf(2), 256.5);
    const auto approximation = positionGrid(geometry, 5, false, trace);
    compareSamples(approximation.interval(1).begin, 512);
    compareSamples(approximation.interval(1).length(), 50 * 32 + 590);
}

void TraceLanesTest::spatialGridEqualsGeometry() {
    const RecordingTrace trace = traceOf(4);
    const Geometry geometry(kRate, kTaps, 4);
    for (int branch = 0; branch <= 4; ++branch) {
        const auto grid = positionGrid(geometry, branch, true, trace);
        for (int64_t i = 0; i < grid.count; ++i) {
            const SampleRange expected = geometry.spatialScore(branch, i);
            compareSamples(grid.interval(i).begin, expected.begin);
            compareSamples(grid.interval(i).end, expected.end);
        }
    }
}

void TraceLanesTest::trimmedSilenceShiftsEverything() {
    const Geometry geometry(kRate, kTaps, 3);
    const auto grid = coefficientGrid(geometry, 0, traceOf(3, 0.75));
    compareSamples(grid.interval(10).begin, 0.75 * kRate + 20);
    compareSamples(grid.centreOf(0), 0.75 * kRate + 9.5);
    QCOMPARE(grid.bounds, (TimeRange{0.75, 1.75}));
}

void TraceLanesTest::everyTensorGetsItsLane() {
    const auto lanes = traceLanes(traceOf(3), shapeOfLevels(3));
    QCOMPARE(lanes.size(), size_t(4 * 3));
    const auto* detail = find(lanes, QStringLiteral("detail.1"));
    QVERIFY(detail);
    const auto* coefficients = dynamic_cast<const widgets::CoefficientLane*>(detail->content.get());
    QVERIFY(coefficients);
    QCOMPARE(coefficients->data().raw.front(), 2.0F);
    QCOMPARE(coefficients->data().kept.size(), coefficients->data().raw.size());
    QVERIFY(coefficients->data().banded);
    QCOMPARE(coefficients->data().thresholdPlus, 1.5);
    QCOMPARE(coefficients->data().thresholdMinus, 0.25);
    const auto* temporal = find(lanes, QStringLiteral("temporal.3"));
    QVERIFY(temporal);
    const auto* attention = dynamic_cast<const widgets::AttentionLane*>(temporal->content.get());
    QVERIFY(attention);
    QCOMPARE(int64_t(attention->data().weights.size()), attention->data().grid.count);
}

void TraceLanesTest::approximationHasNoThreshold() {
    const auto lanes = traceLanes(traceOf(3), shapeOfLevels(3));
    const auto* lane = find(lanes, QStringLiteral("approximation"));
    QVERIFY(lane);
    const auto* coefficients = dynamic_cast<const widgets::CoefficientLane*>(lane->content.get());
    QVERIFY(coefficients && coefficients->data().kept.empty() && !coefficients->data().banded);
    QCOMPARE(coefficients->data().raw.front(), 3.0F);  // of the last level
}

void TraceLanesTest::withoutThresholdsNothingIsShaded() {
    TraceShape shape = shapeOfLevels(3);
    shape.thresholds = false;
    const auto lanes = traceLanes(traceOf(3), shape);
    const auto* lane =
        dynamic_cast<const widgets::CoefficientLane*>(find(lanes, QStringLiteral("detail.0"))->content.get());
    QVERIFY(lane && !lane->data().banded && lane->data().kept.empty());
}

void TraceLanesTest::missingTensorsAreLeftOut() {
    RecordingTrace trace = traceOf(3);
    trace.tensors.erase("detail_raw.0");
    trace.tensors.erase("spatial_attention.2");
    const auto lanes = traceLanes(trace, shapeOfLevels(3));
    QCOMPARE(lanes.size(), size_t(10));
    QVERIFY(!find(lanes, QStringLiteral("detail.0")));
    QVERIFY(!find(lanes, QStringLiteral("spatial.2")));
}

void TraceLanesTest::specsAndLanesAgree() {
    QStringList specs;
    for (const auto& spec : bandLanes(3, SampleRate{kRate}, QStringLiteral("weights, not importance"))) {
        specs << spec.id;
        if (spec.group != QLatin1String("coefficients")) {
            QVERIFY(spec.subtitle.contains(QStringLiteral("weights, not importance")));
        }
    }
    QStringList made;
    for (const TraceLane& lane : traceLanes(traceOf(3), shapeOfLevels(3))) made << lane.id;
    QCOMPARE(made, specs);
    const auto bands = bandLanes(5, SampleRate{kRate}, {});
    QCOMPARE(bands[0].subtitle, QStringLiteral("coefficients, 4–8 kHz"));
    QCOMPARE(bands[12].subtitle, QStringLiteral("coefficients, 250–500 Hz"));
    QCOMPARE(bands[15].subtitle, QStringLiteral("coefficients, 0–250 Hz"));
}

void TraceLanesTest::divergedKernelsAreSaid() {
    NetworkOptions options;
    options.classes = 2;
    options.channels = 4;
    options.hidden = 4;
    options.layers = 1;
    options.levels = 2;
    auto network = Network::create(options, 1);
    QVERIFY(network.ok());
    TensorMap state = network->state();
    for (auto& [name, value] : state)
        if (name.find("kernels") != std::string::npos)
            value = HostTensor::ofFloats(value.shape, std::vector<float>(value.floats().size(), std::nanf("")));
    QVERIFY(network->loadState(state).ok());
    const auto predictor = Predictor::create({*network, {"a", "b"}, Preparation{}, {}}, Device{});
    QVERIFY(predictor.ok());
    AudioInfo info{SampleRate{kRate}, 1, kRate, "made"};
    const Recording recording("made.wav", info, FrameIndex{0}, std::vector<float>(size_t(kRate), 0.1F));
    const auto view = viewThroughNetwork(recording, *predictor);
    QVERIFY(!view.ok());
    QVERIFY(view.error().text().find("not numbers any more") != std::string::npos);
}

QTEST_MAIN(TraceLanesTest)
#include "trace_lanes_test.moc"
