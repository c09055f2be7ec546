#include "core/audio/time_stretch.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <stdexcept>
#include <vector>

using namespace sigwavnet;

namespace {

constexpr SampleRate kRate{16000};

std::vector<float> sine(double hertz, double seconds) {
    std::vector<float> samples(static_cast<size_t>(seconds * kRate.hz));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = float(0.5 * std::sin(2 * std::numbers::pi * hertz * double(i) / kRate.hz));
    return samples;
}

std::vector<float> stretched(const std::vector<float>& samples, double speed) {
    SilentProgress progress;
    auto result = stretchTime(samples, kRate, speed, progress);
    if (!result) throw std::runtime_error(result.error().text());
    return std::move(*result);
}

// Upward zero crossings a second, without the first and last tenth.
double pitchOf(const std::vector<float>& samples) {
    const size_t from = samples.size() / 10, to = samples.size() - from;
    int crossings = 0;
    for (size_t i = from + 1; i < to; ++i) crossings += samples[i - 1] < 0 && samples[i] >= 0;
    return crossings * double(kRate.hz) / double(to - from);
}

double rms(const std::vector<float>& samples, size_t from, size_t to) {
    double sum = 0;
    for (size_t i = from; i < to; ++i) sum += double(samples[i]) * samples[i];
    return std::sqrt(sum / double(to - from));
}

}  // namespace

class TimeStretchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesTheLength();
    void keepsThePitchAndTheLoudness();
    void keepsThePace();
    void originalSpeedIsTheOriginal();
    void impossibleSpeedsAreRefused();
};

void TimeStretchTest::changesTheLength() {
    const auto samples = sine(200, 1.0);
    for (const double speed : {0.25, 0.5, 0.8, 1.5, 2.0}) QCOMPARE(int(stretched(samples, speed).size()), int(std::lround(16000 / speed)));
    QVERIFY(stretched({}, 0.5).empty());
}

void TimeStretchTest::keepsThePitchAndTheLoudness() {
    const auto samples = sine(220, 1.5);
    for (const double speed : {0.25, 0.5, 0.75, 1.5, 2.0}) {
        const auto result = stretched(samples, speed);
        QVERIFY2(std::abs(pitchOf(result) - 220) < 4, std::to_string(pitchOf(result)).c_str());
        const double loudness = rms(result, result.size() / 10, result.size() * 9 / 10);
        QVERIFY2(std::abs(loudness - 0.5 / std::sqrt(2.0)) < 0.02, std::to_string(loudness).c_str());
    }
}

// A burst in silence lies where its moment is, stretched.
void TimeStretchTest::keepsThePace() {
    std::vector<float> samples(32000, 0.0f);
    const auto burst = sine(400, 0.2);
    std::copy(burst.begin(), burst.end(), samples.begin() + 16000);  // 1.0 s to 1.2 s
    for (const double speed : {0.5, 2.0}) {
        const auto result = stretched(samples, speed);
        double weight = 0, moment = 0;
        for (size_t i = 0; i < result.size(); ++i) {
            const double energy = double(result[i]) * result[i];
            weight += energy;
            moment += energy * double(i) / kRate.hz;
        }
        const double middle = moment / weight * speed;
        QVERIFY2(std::abs(middle - 1.1) < 0.03, std::to_string(middle).c_str());
    }
}

void TimeStretchTest::originalSpeedIsTheOriginal() {
    const auto samples = sine(300, 0.1);
    QVERIFY(stretched(samples, 1) == samples);
}

void TimeStretchTest::impossibleSpeedsAreRefused() {
    SilentProgress progress;
    const auto samples = sine(300, 0.1);
    for (const double speed : {0.0, -1.0, 0.1, 10.0, std::nan("")}) {
        const auto result = stretchTime(samples, kRate, speed, progress);
        QVERIFY(!result.ok());
        QVERIFY(result.error().kind == ErrorKind::Invalid);
    }
    progress.cancel();
    QVERIFY(stretchTime(samples, kRate, 0.5, progress).error().kind == ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TimeStretchTest)
#include "time_stretch_test.moc"
