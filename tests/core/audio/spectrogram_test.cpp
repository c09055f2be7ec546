#include "core/audio/spectrogram.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <complex>
#include <cstdint>
#include <thread>

#include "tests/support/sound_files.h"

using namespace sigwavnet;
using sigwavnet::test::sine;

namespace {

// The same pseudo-noise in any language: x <- x * 1103515245 + 12345 mod 2^31.
std::vector<float> noise(size_t count) {
    std::vector<float> samples(count);
    uint32_t x = 1;
    for (float& sample : samples) {
        x = (x * 1103515245u + 12345u) & 0x7FFFFFFFu;
        sample = float(double(x) / 1073741824.0 - 1);
    }
    return samples;
}

// One value by the definition, in double precision.
double byDefinition(const std::vector<float>& samples, int size, int64_t centre, int row) {
    std::complex<double> sum = 0;
    double gain = 0;
    for (int i = 0; i < size; ++i) {
        const double window = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * i / size);
        gain += window / 2;
        const int64_t at = centre - size / 2 + i;
        if (at >= 0 && at < int64_t(samples.size()))
            sum += window * double(samples[size_t(at)]) *
                   std::polar(1.0, -2 * std::numbers::pi * double(row) * double(i) / size);
    }
    return std::max(-120.0, 20 * std::log10(std::abs(sum) / gain));
}

class Cancelling final : public Progress {
public:
    void report(int64_t, int64_t, const Message&) override { cancel(); }
};

}  // namespace

class SpectrogramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullScaleSineIsZeroDecibels();
    void valuesFollowTheDefinition();
    void valuesAreScipys();
    void windowsTradeWidthForLeakage();
    void silenceIsTheFloor();
    void axesHaveUnits();
    void bothEndsAreSeen();
    void nothingHasNoColumns();
    void badOptionsAreErrors();
    void itCanBeCancelled();
    void threadsDoNotDisturbEachOther();
};

void SpectrogramTest::aFullScaleSineIsZeroDecibels() {
    // 1 kHz is row 32 of 512 at 16 kHz. Hann: the neighbours are half as large, everything else is nothing.
    const auto result = computeSpectrogram(sine(16000, 16000, 1000, 1.0), {16000});
    QVERIFY(result.ok());
    QCOMPARE(result->decibels.rows, size_t(257));
    QCOMPARE(result->decibels.columns, size_t(126));
    for (size_t c = 10; c < 110; ++c) {
        QVERIFY(std::abs(result->decibels.at(32, c)) < 0.001f);
        QVERIFY(std::abs(result->decibels.at(31, c) + 6.0206f) < 0.001f);
        QVERIFY(std::abs(result->decibels.at(33, c) + 6.0206f) < 0.001f);
        QVERIFY(result->decibels.at(40, c) < -100);
    }
}

void SpectrogramTest::valuesFollowTheDefinition() {
    const auto samples = noise(700);
    for (const auto& [size, hop] : {std::pair(64, 16), std::pair(128, 100), std::pair(1024, 333)}) {
        const auto result = computeSpectrogram(samples, {8000}, {size, hop});
        QVERIFY(result.ok());
        for (size_t c = 0; c < result->decibels.columns; ++c)
            for (int row = 0; row <= size / 2; row += 7) {
                const double exact = byDefinition(samples, size, int64_t(c) * hop, row);
                QVERIFY(std::abs(result->decibels.at(size_t(row), c) - exact) < (exact < -60 ? 0.5 : 0.01));
            }
    }
}

void SpectrogramTest::valuesAreScipys() {
    // scipy 1.10.1: x = noise(2000) in float64;
    // f, t, Z = scipy.signal.stft(x, 16000, 'hann', 256, 192, boundary='zeros', padded=False)
    // 20 * log10(2 * abs(Z)) at [row, column]: stft divides by the window's sum, a sine's reference is half
    // of it.
    const auto result = computeSpectrogram(noise(2000), {16000}, {256, 64});
    QVERIFY(result.ok());
    QVERIFY(std::abs(result->decibels.at(0, 0) - -29.5332f) < 0.01f);
    QVERIFY(std::abs(result->decibels.at(5, 0) - -22.2262f) < 0.01f);
    QVERIFY(std::abs(result->decibels.at(17, 3) - -26.3717f) < 0.01f);
    QVERIFY(std::abs(result->decibels.at(64, 10) - -19.4377f) < 0.01f);
    QVERIFY(std::abs(result->decibels.at(100, 15) - -20.5595f) < 0.01f);
    QVERIFY(std::abs(result->decibels.at(127, 20) - -22.5027f) < 0.01f);
    QVERIFY(std::abs(result->decibels.at(128, 28) - -20.8861f) < 0.01f);
}

// Highest sidelobes by Harris (1978), table 1: -13, -43, -31.5 and -92 dB. A sine half way between two bins shows them.
void SpectrogramTest::windowsTradeWidthForLeakage() {
    struct Case {
        SpectrumWindow window;
        double sidelobe;  // [dB]
        int mainLobe;     // rows to each side that belong to the line itself
    };
    for (const Case& c : {Case{SpectrumWindow::Rectangular, -13, 2}, Case{SpectrumWindow::Hamming, -43, 3},
                          Case{SpectrumWindow::Hann, -31.5, 3}, Case{SpectrumWindow::BlackmanHarris, -92, 5}}) {
        const auto on = computeSpectrogram(sine(16000, 16000, 1000, 1), {16000}, {512, 128, c.window});
        const auto between = computeSpectrogram(sine(16000, 16000, 1015.625, 1), {16000}, {512, 128, c.window});
        QVERIFY(on && between);
        QVERIFY(std::abs(on->decibels.at(32, 60)) < 0.01);  // a full-scale sine on its bin, whatever the window
        float leak = -200;
        for (size_t r = 2; r < 255; ++r)
            if (std::abs(double(r) - 32.5) > c.mainLobe) leak = std::max(leak, between->decibels.at(r, 60));
        // The line's mirror at negative frequencies adds a little.
        const double relative = double(leak - on->decibels.at(32, 60));
        QVERIFY2(relative < c.sidelobe + 2 && relative > c.sidelobe - 12,
                 std::to_string(relative).c_str());
    }
}

void SpectrogramTest::silenceIsTheFloor() {
    const auto result = computeSpectrogram(std::vector<float>(2000, 0.0f), {16000});
    QVERIFY(result.ok());
    for (const float value : result->decibels.values) QCOMPARE(value, -120.0f);
}

void SpectrogramTest::axesHaveUnits() {
    const auto result = computeSpectrogram(noise(1000), {16000}, {512, 128});
    QVERIFY(result.ok());
    QCOMPARE(result->secondsOfColumn(5), 0.04);
    QCOMPARE(result->hertzOfRow(256), 8000.0);
}

void SpectrogramTest::bothEndsAreSeen() {
    std::vector<float> samples(1000, 0.0f);
    samples.front() = samples.back() = 1;
    const auto result = computeSpectrogram(samples, {16000}, {256, 128});
    QVERIFY(result.ok());
    QCOMPARE(result->decibels.columns, size_t(8));
    QVERIFY(result->decibels.at(10, 0) > -60);
    QVERIFY(result->decibels.at(10, 7) > -60);
    QCOMPARE(result->decibels.at(10, 4), -120.0f);
}

void SpectrogramTest::nothingHasNoColumns() {
    const auto result = computeSpectrogram({}, {16000});
    QVERIFY(result.ok());
    QCOMPARE(result->decibels.columns, size_t(0));
}

void SpectrogramTest::badOptionsAreErrors() {
    const std::vector<float> samples(100, 0.0f);
    for (const SpectrogramOptions& options :
         {SpectrogramOptions{0, 1}, SpectrogramOptions{500, 100}, SpectrogramOptions{-8, 1},
          SpectrogramOptions{512, 0}, SpectrogramOptions{512, 513}, SpectrogramOptions{1 << 30, 1}})
        QVERIFY(computeSpectrogram(samples, {16000}, options).error().kind == ErrorKind::Invalid);
    QVERIFY(computeSpectrogram(samples, {0}).error().kind == ErrorKind::Invalid);
}

void SpectrogramTest::itCanBeCancelled() {
    Cancelling progress;
    const auto result = computeSpectrogram(noise(200000), {16000}, {}, &progress);
    QVERIFY(!result.ok());
    QVERIFY(result.error().kind == ErrorKind::Cancelled);
}

void SpectrogramTest::threadsDoNotDisturbEachOther() {
    const auto samples = noise(4000);
    const auto alone = computeSpectrogram(samples, {16000});
    std::vector<std::thread> threads;
    std::vector<int> same(4, 0);
    for (size_t i = 0; i < same.size(); ++i)
        threads.emplace_back([&, i] {
            for (int round = 0; round < 20; ++round) {
                const auto result = computeSpectrogram(samples, {16000});
                same[i] += result.ok() && result->decibels == alone->decibels;
            }
        });
    for (std::thread& thread : threads) thread.join();
    for (const int count : same) QCOMPARE(count, 20);
}

QTEST_APPLESS_MAIN(SpectrogramTest)
#include "spectrogram_test.moc"
