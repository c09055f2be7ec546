#include <QTest>

#include <algorithm>
#include <cmath>

#include "tests/core/evaluation/tiny_model.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

RecordingPtr recordingOf(std::vector<float> samples) {
    AudioInfo info;
    info.rate = kToneRate;
    info.channels = 1;
    info.frames = static_cast<int64_t>(samples.size());
    return std::make_shared<const Recording>("tone.wav", info, FrameIndex{0}, std::move(samples));
}

std::vector<RecordingPtr> mixedLengths() {
    std::vector<RecordingPtr> recordings;
    for (int i = 0; i < 20; ++i)
        recordings.push_back(recordingOf(tone(50 + 20 * i, 0.2 + 0.07 * (i % 9), uint64_t(i))));
    return recordings;
}

double largestDifference(const Prediction& a, const Prediction& b) {
    double largest = a.probabilities.size() == b.probabilities.size() ? 0 : 1;
    for (size_t c = 0; largest < 1 && c < a.probabilities.size(); ++c) {
        largest = std::max(largest, std::abs(double(a.probabilities[c]) - b.probabilities[c]));
    }
    return largest;
}

}  // namespace

class PredictorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void probabilitiesSumToOne();
    void aClipIsTheSameAloneAndInAnyBatch();
    void aClipIsTheSameInAnyOrder();
    void oneBadRecordingLeavesTheOthers();
    void tooShortSaysSeconds();
    void traceAgreesWithPrediction();
    void traceSaysWhereTrimmedInputStarts();
    void classesMustMatchTheOutputs();
};

void PredictorTest::probabilitiesSumToOne() {
    const auto prediction = tinyPredictor(3).predict(*recordingOf(tone(100, 0.4, 1)));
    QVERIFY(prediction.ok());
    const auto& p = prediction->probabilities;
    QCOMPARE(p.size(), size_t(3));
    QVERIFY(std::abs(p[0] + p[1] + p[2] - 1) < 1e-5f);
    QCOMPARE(prediction->label, int(std::max_element(p.begin(), p.end()) - p.begin()));
}

void PredictorTest::aClipIsTheSameAloneAndInAnyBatch() {
    const Predictor predictor = tinyPredictor(4);
    const std::vector<RecordingPtr> recordings = mixedLengths();
    const auto together = predictor.predict(recordings);
    for (size_t i = 0; i < recordings.size(); ++i) {
        const auto alone = predictor.predict(*recordings[i]);
        QVERIFY(alone.ok() && together[i].ok());
        QVERIFY(largestDifference(*alone, *together[i]) < 1e-5);
    }
    // Different clips must differ, or the comparison above would prove nothing.
    QVERIFY(largestDifference(*together[0], *together[19]) > 1e-4);
}

void PredictorTest::aClipIsTheSameInAnyOrder() {
    const Predictor predictor = tinyPredictor(4);
    std::vector<RecordingPtr> recordings = mixedLengths();
    const auto forwards = predictor.predict(recordings);
    std::reverse(recordings.begin(), recordings.end());
    const auto backwards = predictor.predict(recordings);
    for (size_t i = 0; i < recordings.size(); ++i) {
        QVERIFY(largestDifference(*forwards[i], *backwards[recordings.size() - 1 - i]) < 1e-5);
    }
}

void PredictorTest::oneBadRecordingLeavesTheOthers() {
    const Predictor predictor = tinyPredictor(2);
    const auto good = recordingOf(tone(100, 0.4, 1));
    const auto results = predictor.predict(
        {good, recordingOf(std::vector<float>(10, 0.1f)), recordingOf(std::vector<float>(2000, 0.0f)), good});
    QVERIFY(results[0].ok() && results[3].ok());
    QVERIFY(results[1].error().kind == ErrorKind::TooShort);
    QVERIFY(results[2].error().kind == ErrorKind::Invalid);
    QVERIFY(largestDifference(*results[0], *results[3]) < 1e-6);
}

// db2 has 4 taps; two levels need 2^2 (4 + 65) - (4 - 2) = 274 samples, 0.137 s at 2 kHz (wavelets.md section
// 2).
void PredictorTest::tooShortSaysSeconds() {
    const Predictor predictor = tinyPredictor(2);
    QVERIFY(predictor.predict(*recordingOf(tone(100, 0.1376, 1))).ok());
    const auto result = predictor.predict(*recordingOf(tone(100, 0.1, 1)));
    QVERIFY(!result.ok());
    QVERIFY2(result.error().text().find("0.137 s") != std::string::npos, result.error().text().c_str());
}

void PredictorTest::traceAgreesWithPrediction() {
    const Predictor predictor = tinyPredictor(3);
    const auto recording = recordingOf(tone(130, 0.5, 3));
    const auto trace = predictor.trace(*recording);
    QVERIFY(trace.ok());
    QVERIFY(largestDifference(trace->prediction, *predictor.predict(*recording)) < 1e-6);
    QCOMPARE(trace->input.size(), size_t(1000));
    QCOMPARE(trace->offsetSeconds, 0.0);
    QVERIFY(trace->tensors.count("detail_raw.1") == 1 && trace->tensors.count("temporal_attention.2") == 1);
}

void PredictorTest::traceSaysWhereTrimmedInputStarts() {
    Model model = tinyModel(2);
    model.preparation.trimSilence = true;
    const auto predictor = Predictor::create(std::move(model), Device());
    std::vector<float> samples(600, 0.0f);  // 0.3 s of silence in front
    const std::vector<float> sound = tone(130, 0.5, 3);
    samples.insert(samples.end(), sound.begin(), sound.end());
    const auto trace = predictor->trace(*recordingOf(samples));
    QVERIFY(trace.ok());
    QVERIFY(std::abs(trace->offsetSeconds - 0.3) < 0.011);  // trimmed in frames of 10 ms
    QVERIFY(trace->input.size() < samples.size() - 500);
}

void PredictorTest::classesMustMatchTheOutputs() {
    Model model = tinyModel(3);
    model.classes.pop_back();
    const auto predictor = Predictor::create(std::move(model), Device());
    QVERIFY(!predictor.ok());
    QVERIFY(predictor.error().kind == ErrorKind::Invalid);
}

QTEST_APPLESS_MAIN(PredictorTest)
#include "predictor_test.moc"
