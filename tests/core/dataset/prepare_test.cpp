#include "core/dataset/prepare.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/support/sound_files.h"

using namespace sigwavnet;
using sigwavnet::test::sine;

namespace {

Recording recordingOf(std::vector<float> samples, int rate) {
    AudioInfo info{{rate}, 1, int64_t(samples.size()), "WAV"};
    return Recording("clip.wav", info, {0}, std::move(samples));
}

double mean(const std::vector<float>& x) {
    return std::accumulate(x.begin(), x.end(), 0.0) / double(x.size());
}

double meanSquare(const std::vector<float>& x) {
    double sum = 0;
    for (const float value : x) sum += double(value) * value;
    return sum / double(x.size());
}

Preparation at(int rate, Normalisation normalisation) {
    Preparation preparation;
    preparation.rate = {rate};
    preparation.normalisation = normalisation;
    return preparation;
}

}  // namespace

class PrepareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samplesComeAtTheModelsRate();
    void perClipHasNoMeanAndUnitDeviation();
    void perRmsKeepsTheMeanAndHasUnitPower();
    void storedUsesTheModelsNumbers();
    void loudnessDoesNotMatterPerClip();
    void silentEndsAreTrimmed();
    void tooShortNamesBothLengths();
    void trimmingCanMakeTooShort();
    void silenceCannotBeNormalised();
    void normalisingAloneIsTheLastStep();
    void trimmedSamplesAreTold();
    void badPreparationsAreErrors();
    void statisticsAreThoseOfAllClips();
};

void PrepareTest::samplesComeAtTheModelsRate() {
    const auto result = prepare(recordingOf(sine(44100, 44100, 440), 44100), at(16000, Normalisation::None));
    QVERIFY(result.ok());
    QCOMPARE(result->size(), size_t(16000));
    const auto exact = sine(16000, 16000, 440);
    for (size_t i = 1000; i < 15000; ++i) QVERIFY(std::abs((*result)[i] - exact[i]) < 1e-4f);
}

void PrepareTest::perClipHasNoMeanAndUnitDeviation() {
    auto samples = sine(8000, 8000, 100, 0.01);
    for (float& x : samples) x += 0.3f;
    const auto result = prepare(recordingOf(samples, 8000), at(8000, Normalisation::PerClip));
    QVERIFY(result.ok());
    QVERIFY(std::abs(mean(*result)) < 1e-5);
    QVERIFY(std::abs(meanSquare(*result) - 1) < 1e-4);
    // A sine's peak is the square root of two deviations.
    QVERIFY(std::abs(*std::max_element(result->begin(), result->end()) - std::sqrt(2.0)) < 1e-3);
}

void PrepareTest::perRmsKeepsTheMeanAndHasUnitPower() {
    const std::vector<float> samples = {0.3f, 0.4f, 0.3f, 0.4f};  // power 0.125
    const auto result = prepare(recordingOf(samples, 8000), at(8000, Normalisation::PerRms));
    QVERIFY(result.ok());
    QVERIFY(std::abs((*result)[0] - 0.3 / std::sqrt(0.125)) < 1e-6);
    QVERIFY(std::abs(meanSquare(*result) - 1) < 1e-6);
}

void PrepareTest::storedUsesTheModelsNumbers() {
    Preparation preparation = at(8000, Normalisation::Stored);
    preparation.mean = 0.1;
    preparation.deviation = 0.05;
    const auto result = prepare(recordingOf({0.0f, 0.1f, 0.2f}, 8000), preparation);
    QVERIFY(result.ok());
    QVERIFY(std::abs((*result)[0] + 2) < 1e-6f);
    QVERIFY(std::abs((*result)[1]) < 1e-6f);
    QVERIFY(std::abs((*result)[2] - 2) < 1e-6f);
}

void PrepareTest::loudnessDoesNotMatterPerClip() {
    const auto loud = sine(4000, 8000, 300, 0.8);
    auto quiet = loud;
    for (float& x : quiet) x *= 0.01f;
    const auto a = prepare(recordingOf(loud, 8000), at(8000, Normalisation::PerClip));
    const auto b = prepare(recordingOf(quiet, 8000), at(8000, Normalisation::PerClip));
    for (size_t i = 0; i < a->size(); ++i) QVERIFY(std::abs((*a)[i] - (*b)[i]) < 1e-4f);
}

void PrepareTest::silentEndsAreTrimmed() {
    // 0.5 s of -60 dB hiss, 1 s of sound, 0.25 s of hiss.
    std::vector<float> samples(14000, 0.0f);
    for (size_t i = 0; i < samples.size(); ++i) samples[i] = i % 2 == 0 ? 0.0005f : -0.0005f;
    const auto sound = sine(8000, 8000, 440);
    std::copy(sound.begin(), sound.end(), samples.begin() + 4000);
    Preparation preparation = at(8000, Normalisation::None);
    preparation.trimSilence = true;
    preparation.trimDb = -40;
    const auto trimmed = prepare(recordingOf(samples, 8000), preparation);
    QVERIFY(trimmed.ok());
    QCOMPARE(trimmed->size(), size_t(8000));
    QVERIFY(std::equal(sound.begin(), sound.end(), trimmed->begin()));
    preparation.trimDb = -80;  // the hiss is loud enough
    QCOMPARE(prepare(recordingOf(samples, 8000), preparation)->size(), size_t(14000));
    // All silent: there is nothing to tell the ends by.
    QCOMPARE(prepare(recordingOf(std::vector<float>(500, 0.0f), 8000), preparation)->size(), size_t(500));
}

void PrepareTest::tooShortNamesBothLengths() {
    const auto recording = recordingOf(sine(4000, 16000, 440), 16000);
    const auto result = prepare(recording, at(16000, Normalisation::PerClip), 5600);
    QVERIFY(!result.ok());
    QVERIFY(result.error().kind == ErrorKind::TooShort);
    QCOMPARE(result.error().where, std::string("clip.wav"));
    const std::string text = result.error().message.text();
    QVERIFY(text.find("0.25 s") != std::string::npos);
    QVERIFY(text.find("0.35 s") != std::string::npos);
    QVERIFY(prepare(recording, at(16000, Normalisation::PerClip), 4000).ok());
    // The length that counts is the one at the model's rate.
    QVERIFY(!prepare(recording, at(8000, Normalisation::PerClip), 4000).ok());
    // One sample: too short, before anything is divided by its deviation.
    const auto one = prepare(recordingOf({0.5f}, 16000), at(16000, Normalisation::PerClip), 100);
    QVERIFY(one.error().kind == ErrorKind::TooShort);
}

void PrepareTest::trimmingCanMakeTooShort() {
    std::vector<float> samples(8000, 0.0f);
    std::fill_n(samples.begin() + 3200, 800, 0.5f);
    Preparation preparation = at(8000, Normalisation::None);
    preparation.trimSilence = true;
    const auto result = prepare(recordingOf(samples, 8000), preparation, 1600);
    QVERIFY(!result.ok());
    QVERIFY(result.error().kind == ErrorKind::TooShort);
    QVERIFY(result.error().message.text().find("Without the silence") != std::string::npos);
    QVERIFY(result.error().message.text().find("0.1 s") != std::string::npos);
}

void PrepareTest::silenceCannotBeNormalised() {
    const auto silent = recordingOf(std::vector<float>(1000, 0.0f), 8000);
    for (const Normalisation normalisation : {Normalisation::PerClip, Normalisation::PerRms}) {
        const auto result = prepare(silent, at(8000, normalisation));
        QVERIFY(!result.ok());
        QVERIFY(result.error().kind == ErrorKind::Invalid);
        QVERIFY(result.error().message.text().find("silent") != std::string::npos);
        QCOMPARE(result.error().where, std::string("clip.wav"));
    }
    // A constant has power, but no deviation.
    const auto constant = recordingOf(std::vector<float>(100000, 0.3f), 8000);
    QVERIFY(!prepare(constant, at(8000, Normalisation::PerClip)).ok());
    QVERIFY(prepare(constant, at(8000, Normalisation::PerRms)).ok());
    for (const Normalisation normalisation : {Normalisation::None, Normalisation::Stored}) {
        const auto result = prepare(silent, at(8000, normalisation));
        QVERIFY(result.ok());
        for (const float x : *result) QCOMPARE(x, 0.0f);
    }
}

void PrepareTest::normalisingAloneIsTheLastStep() {
    auto samples = sine(4000, 8000, 440);
    const auto whole = prepare(recordingOf(samples, 8000), at(8000, Normalisation::PerClip));
    QVERIFY(normaliseSamples(samples, at(8000, Normalisation::PerClip)).ok());
    QVERIFY(samples == *whole);
    std::vector<float> zeros(100, 0.0f);
    QVERIFY(normaliseSamples(zeros, at(8000, Normalisation::PerRms)).error().kind == ErrorKind::Invalid);
}

void PrepareTest::trimmedSamplesAreTold() {
    std::vector<float> samples(8000, 0.0f);
    std::fill_n(samples.begin() + 3200, 800, 0.5f);
    Preparation preparation = at(8000, Normalisation::None);
    int64_t trimmed = -1;
    QVERIFY(prepare(recordingOf(samples, 8000), preparation, 0, &trimmed).ok());
    QCOMPARE(trimmed, int64_t(0));
    preparation.trimSilence = true;
    QVERIFY(prepare(recordingOf(samples, 8000), preparation, 0, &trimmed).ok());
    QCOMPARE(trimmed, int64_t(3200));
}

void PrepareTest::badPreparationsAreErrors() {
    const auto recording = recordingOf(sine(1000, 8000, 440), 8000);
    Preparation preparation = at(8000, Normalisation::Stored);
    for (const double deviation : {0.0, -1.0, std::nan("")}) {
        preparation.deviation = deviation;
        QVERIFY(prepare(recording, preparation).error().kind == ErrorKind::Invalid);
    }
    QVERIFY(prepare(recording, at(0, Normalisation::None)).error().kind == ErrorKind::Invalid);
    QVERIFY(prepare(recordingOf({}, 8000), at(8000, Normalisation::None)).error().kind == ErrorKind::Invalid);
}

void PrepareTest::statisticsAreThoseOfAllClips() {
    SampleStatistics statistics;
    QCOMPARE(statistics.mean(), 0.0);
    QCOMPARE(statistics.deviation(), 1.0);
    statistics.add(std::vector<float>{1, 2, 3});
    statistics.add(std::vector<float>{4});
    QCOMPARE(statistics.mean(), 2.5);
    QVERIFY(std::abs(statistics.deviation() - std::sqrt(1.25)) < 1e-12);
}

QTEST_APPLESS_MAIN(PrepareTest)
#include "prepare_test.moc"
