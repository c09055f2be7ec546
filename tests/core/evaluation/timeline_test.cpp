#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/evaluation/timeline.h"
#include "core/evaluation/timeline_export.h"
#include "tests/core/evaluation/tiny_model.h"
#include "tests/support/temp_folder.h"

#include <nlohmann/json.hpp>

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

// Two classes; windows of 100 samples every 100 at 100 Hz: cells are the windows, a second each.
Timeline madeUp(const std::vector<float>& ofFirstClass) {
    Timeline timeline;
    timeline.recording = "long.wav";
    timeline.rate = {100};
    timeline.frames = int64_t(ofFirstClass.size()) * 100;
    timeline.window = timeline.hop = 100;
    timeline.classes = {"calm", "angry"};
    timeline.starts = windowStarts(timeline.frames, 100, 100);
    timeline.probabilities = Matrix<float>(ofFirstClass.size(), 2);
    for (size_t w = 0; w < ofFirstClass.size(); ++w) {
        timeline.probabilities.at(w, 0) = ofFirstClass[w];
        timeline.probabilities.at(w, 1) = 1 - ofFirstClass[w];
    }
    return timeline;
}

// 20 s: a low tone, digital silence from 8 to 12 s, a high tone. 40000 samples.
std::filesystem::path writtenRecording(const TempFolder& folder) {
    std::vector<float> samples = tone(60, 8, 1);  // 16000 samples
    samples.resize(samples.size() + 8000, 0.0f);
    const std::vector<float> high = tone(500, 8, 2);
    samples.insert(samples.end(), high.begin(), high.end());
    const std::filesystem::path path = folder / "long.wav";
    if (!writeWav(path, samples, kToneRate)) std::abort();
    return path;
}

struct StopsAfterTheFirst final : Progress {
    void report(int64_t, int64_t, const Message&) override { cancel(); }
};

}  // namespace

class TimelineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void windowsReachTheEnd();
    void cellsMeetHalfWayBetweenCentres();
    void windowsAreClipsOfTheirOwn();
    void silenceHasNoAnswer();
    void aShortRecordingIsOneWindow();
    void smoothingIsAMeanOverTime();
    void neighboursWithOneAnswerAreOneSegment();
    void hysteresisHoldsAnAnswer();
    void shortSegmentsGoToTheLikelierNeighbour();
    void unsureWindowsBelongToNoSegment();
    void tablesAndLabelsSayTheSame();
    void badInputSaysWhy();
    void cancelStops();
};

void TimelineTest::windowsReachTheEnd() {
    QVERIFY((windowStarts(1000, 200, 100) == std::vector<int64_t>{0, 100, 200, 300, 400, 500, 600, 700, 800}));
    QVERIFY((windowStarts(1050, 200, 400) == std::vector<int64_t>{0, 400, 800, 850}));
    QVERIFY((windowStarts(200, 200, 50) == std::vector<int64_t>{0}));
    QVERIFY((windowStarts(150, 200, 50) == std::vector<int64_t>{0}));
    QVERIFY((windowStarts(201, 200, 50) == std::vector<int64_t>{0, 1}));
}

void TimelineTest::cellsMeetHalfWayBetweenCentres() {
    Timeline timeline;
    timeline.rate = {100};
    timeline.frames = 1050;
    timeline.window = 200;
    timeline.starts = windowStarts(1050, 200, 400);  // centres 100, 500, 900, 950
    QCOMPARE(timeline.cellBegin(0), int64_t(0));
    QCOMPARE(timeline.cellBegin(1), int64_t(300));
    QCOMPARE(timeline.cellBegin(3), int64_t(925));
    QCOMPARE(timeline.cellBegin(4), int64_t(1050));
    QCOMPARE(timeline.centreSeconds(2), 9.0);
}

void TimelineTest::windowsAreClipsOfTheirOwn() {
    const TempFolder folder;
    const auto path = writtenRecording(folder);
    const Predictor predictor = tinyPredictor(3);
    SilentProgress progress;
    size_t told = 0;
    const auto timeline = computeTimeline(predictor, path, {0.5, 0.125}, progress,
                                          [&](const Timeline& partial, size_t first, size_t count) {
                                              QCOMPARE(first, told);
                                              QCOMPARE(partial.starts[first], int64_t(first) * 250);
                                              told += count;
                                          });
    QVERIFY2(timeline.ok(), timeline ? "" : timeline.error().text().c_str());
    // Windows of 1000 samples every 250.
    QCOMPARE(timeline->frames, int64_t(40000));
    QCOMPARE(timeline->windows(), size_t((40000 - 1000) / 250 + 1));
    for (const size_t w : {size_t(0), size_t(33), timeline->windows() - 1}) {
        const auto part = readRecording(path, {{timeline->starts[w]}, FrameIndex{timeline->starts[w] + 1000}});
        QVERIFY(part.ok());
        const auto alone = predictor.predict(**part);
        QVERIFY(alone.ok());
        for (size_t c = 0; c < 3; ++c)
            QVERIFY(std::abs(alone->probabilities[c] - timeline->probabilities.at(w, c)) < 1e-5f);
    }
}

void TimelineTest::silenceHasNoAnswer() {
    const TempFolder folder;
    SilentProgress progress;
    const auto timeline = computeTimeline(tinyPredictor(3), writtenRecording(folder), {0.5, 0.5}, progress);
    QVERIFY(timeline.ok());
    // Samples 16000 to 24000 are zero: windows 16 to 23.
    for (size_t w = 0; w < timeline->windows(); ++w) QCOMPARE(timeline->answered(w), w < 16 || w >= 24);
    const auto segments = segmentsOf(*timeline, {0, 100, 0});
    QCOMPARE(segments.size(), size_t(2));
    QCOMPARE(segments[0].begin, int64_t(0));
    QCOMPARE(segments[0].end, int64_t(16000));
    QCOMPARE(segments[1].begin, int64_t(24000));
    QCOMPARE(segments[1].end, int64_t(40000));
    // Smoothing gives silence no answer, and takes none from it.
    const Timeline calm = smoothed(*timeline, 3);
    for (size_t w = 0; w < calm.windows(); ++w) QCOMPARE(calm.answered(w), timeline->answered(w));
    for (size_t c = 0; c < 3; ++c)
        QVERIFY(std::abs(calm.probabilities.at(15, c) -
                         (timeline->probabilities.at(15, c) + timeline->probabilities.at(14, c) +
                          timeline->probabilities.at(13, c) + timeline->probabilities.at(12, c)) / 4) < 1e-6f);
}

void TimelineTest::aShortRecordingIsOneWindow() {
    const TempFolder folder;
    const auto path = folder / "short.wav";
    QVERIFY(writeWav(path, tone(100, 0.3, 1), kToneRate).ok());
    SilentProgress progress;
    const auto timeline = computeTimeline(tinyPredictor(3), path, {2, 0.5}, progress);
    QVERIFY(timeline.ok());
    QCOMPARE(timeline->windows(), size_t(1));
    QCOMPARE(timeline->centreSeconds(0), 0.15);
    const auto segments = segmentsOf(*timeline, {});
    QCOMPARE(segments.size(), size_t(1));
    QCOMPARE(segments[0].end, int64_t(600));
}

void TimelineTest::smoothingIsAMeanOverTime() {
    const Timeline timeline = madeUp({0, 0, 1, 0, 0.5f, kNone, 1});
    const Timeline same = smoothed(timeline, 0);
    QCOMPARE(same.probabilities.at(2, 0), 1.0f);
    const Timeline calm = smoothed(timeline, 2);  // a second to either side: the window and its neighbours
    QCOMPARE(calm.probabilities.at(0, 0), 0.0f);
    QCOMPARE(calm.probabilities.at(1, 0), float(1.0 / 3));
    QCOMPARE(calm.probabilities.at(3, 0), 0.5f);
    QCOMPARE(calm.probabilities.at(4, 0), 0.25f);
    QCOMPARE(calm.probabilities.at(6, 0), 1.0f);
    QVERIFY(!calm.answered(5));
}

void TimelineTest::neighboursWithOneAnswerAreOneSegment() {
    const auto segments = segmentsOf(madeUp({0.9f, 0.8f, 0.3f, 0.1f, kNone, 0.2f}), {});
    QCOMPARE(segments.size(), size_t(3));
    QCOMPARE(segments[0].end, int64_t(200));
    QCOMPARE(segments[0].label, 0);
    QVERIFY(std::abs(segments[0].probability - 0.85) < 1e-6);
    QCOMPARE(segments[1].begin, int64_t(200));
    QCOMPARE(segments[1].end, int64_t(400));
    QCOMPARE(segments[1].label, 1);
    QCOMPARE(segments[2].begin, int64_t(500));
}

void TimelineTest::hysteresisHoldsAnAnswer() {
    const Timeline timeline = madeUp({0.9f, 0.45f, 0.55f, 0.45f, 0.2f, 0.55f});
    QCOMPARE(segmentsOf(timeline, {}).size(), size_t(5));
    const auto held = segmentsOf(timeline, {0.2, 0, 0});
    QCOMPARE(held.size(), size_t(2));
    QCOMPARE(held[0].end, int64_t(400));
    QCOMPARE(held[1].end, int64_t(600));
}

void TimelineTest::shortSegmentsGoToTheLikelierNeighbour() {
    Timeline timeline = madeUp({0.9f, 0.9f, 0.9f, 0.4f, 0.9f});
    const auto two = segmentsOf(timeline, {0, 1.5, 0});
    QCOMPARE(two.size(), size_t(1));
    QCOMPARE(two[0].end, int64_t(500));
    // Three classes: the middle second is neither's, but nearer to the last.
    timeline.classes = {"calm", "angry", "sad"};
    timeline.frames = 500;
    timeline.starts = windowStarts(500, 100, 100);
    timeline.probabilities = Matrix<float>(5, 3);
    const float rows[5][3] = {{0.8f, 0.1f, 0.1f}, {0.8f, 0.1f, 0.1f}, {0.1f, 0.5f, 0.4f}, {0.1f, 0, 0.9f}, {0, 0, 1}};
    for (size_t w = 0; w < 5; ++w)
        for (size_t c = 0; c < 3; ++c) timeline.probabilities.at(w, c) = rows[w][c];
    const auto merged = segmentsOf(timeline, {0, 1.5, 0});
    QCOMPARE(merged.size(), size_t(2));
    QCOMPARE(merged[0].end, int64_t(200));
    QCOMPARE(merged[1].label, 2);
    QVERIFY(std::abs(merged[1].probability - (0.4 + 0.9 + 1) / 3) < 1e-6);
    // Nobody to go to: it stays.
    QCOMPARE(segmentsOf(madeUp({kNone, 0.9f, kNone}), {0, 10, 0}).size(), size_t(1));
}

void TimelineTest::unsureWindowsBelongToNoSegment() {
    const auto segments = segmentsOf(madeUp({0.9f, 0.55f, 0.9f}), {0, 0, 0.6});
    QCOMPARE(segments.size(), size_t(2));
    QCOMPARE(segments[0].end, int64_t(100));
    QCOMPARE(segments[1].begin, int64_t(200));
}

void TimelineTest::tablesAndLabelsSayTheSame() {
    const Timeline timeline = madeUp({0.75f, 0.75f, kNone, 0.25f});
    const auto segments = segmentsOf(timeline, {});
    const std::string csv = timelineCsv(timeline, segments);
    QVERIFY2(csv == "begin,end,begin_s,end_s,label,segment,p_calm,p_angry\r\n"
                    "0,100,0.000000000,1.000000000,calm,1,0.75,0.25\r\n"
                    "100,200,1.000000000,2.000000000,calm,1,0.75,0.25\r\n"
                    "200,300,2.000000000,3.000000000,,,,\r\n"
                    "300,400,3.000000000,4.000000000,angry,2,0.25,0.75\r\n",
             csv.c_str());
    const LabelDocument document = timelineLabels(timeline, segments, "net");
    QCOMPARE(document.tiers[0].labels.size(), size_t(2));
    QCOMPARE(document.tiers[0].labels[0].end.value, int64_t(200));
    QVERIFY(document.tiers[0].labels[1].label == "angry" && document.tiers[0].annotator == "net");
    const auto audacity = writeLabels(std::vector<LabelDocument>{document}, LabelFormat::Audacity);
    QVERIFY(audacity.ok());
    QVERIFY(audacity->files[0].bytes.find("\tangry") != std::string::npos);
    const nlohmann::ordered_json json = timelineJson(timeline, segments);
    QCOMPARE(json["segments"].size(), size_t(2));
    QCOMPARE(json["segments"][1]["begin_s"].get<double>(), 3.0);
    QVERIFY(json["windows"][2]["probabilities"].is_null());
}

void TimelineTest::badInputSaysWhy() {
    const TempFolder folder;
    const auto path = writtenRecording(folder);
    SilentProgress progress;
    const auto failing = [&](const std::filesystem::path& file, WindowOptions options) {
        const auto timeline = computeTimeline(tinyPredictor(3), file, options, progress);
        return timeline ? Error() : timeline.error();
    };
    QVERIFY(failing(path, {0, 1}).kind == ErrorKind::Invalid);
    QVERIFY(failing(path, {1, std::nan("")}).where == "hop");
    const Error brief = failing(path, {0.1, 0.1});  // 200 samples of 274
    QVERIFY(brief.kind == ErrorKind::TooShort);
    QVERIFY2(brief.text().find("0.137 s") != std::string::npos, brief.text().c_str());
    QVERIFY(failing(folder / "gone.wav", {}).kind == ErrorKind::NotFound);
    QVERIFY(writeWav(folder / "silent.wav", std::vector<float>(4000, 0.0f), kToneRate).ok());
    const Error silent = failing(folder / "silent.wav", {});
    QVERIFY(silent.kind == ErrorKind::Invalid && silent.text().find("silent") != std::string::npos);
}

void TimelineTest::cancelStops() {
    const TempFolder folder;
    StopsAfterTheFirst progress;
    const auto timeline = computeTimeline(tinyPredictor(3), writtenRecording(folder), {0.5, 0.1}, progress);
    QVERIFY(!timeline.ok() && timeline.error().kind == ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TimelineTest)
#include "timeline_test.moc"
