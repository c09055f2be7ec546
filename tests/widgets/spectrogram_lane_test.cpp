#include "widgets/lane_spectrogram.h"

#include <QTest>

#include <cmath>
#include <numbers>

#include "widgets/theme.h"

using namespace sigwavnet;
using namespace sigwavnet::widgets;

class SpectrogramLaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pixelsFollowTheField();
    void zoomedOutKeepsTheMaximum();
    void mergedColumnsKeepTheMaximum();
    void piecesEqualOneRun();
    void closeUpIsFinerAndTheSame();
    void toneStandsAtItsFrequency();
    void contrastComputesNoSpectrum();
    void cancelledPictureIsNull();
    void oneSampleIsEnough();
    void windowFollowsTheRate();
    void tilesEqualDirectSpectra();
    void whatIsNotComputedYetIsPending();
    void melIsStretchedBelow();

private:
    std::atomic<bool> never_{false};
};

namespace {

// Rows of frequencies, columns of time, each level its own: field.at(r, c) = -10 r - c dB.
SpectrogramField smallField() {
    SpectrogramField field;
    field.decibels = Matrix<float>(5, 10);
    for (size_t r = 0; r < 5; ++r) {
        for (size_t c = 0; c < 10; ++c) field.decibels.at(r, c) = -10.0F * float(r) - float(c);
    }
    field.first = 0;
    field.step = 1;
    field.topHertz = 4000;
    return field;
}

std::vector<float> tone(double hertz, double amplitude, int rate, double seconds) {
    std::vector<float> samples(size_t(seconds * rate));
    for (size_t i = 0; i < samples.size(); ++i) {
        samples[i] = float(amplitude * std::sin(2 * std::numbers::pi * hertz * double(i) / rate));
    }
    return samples;
}

RecordingPtr recordingOf(std::vector<float> samples, int rate) {
    AudioInfo info{SampleRate{rate}, 1, int64_t(samples.size()), "test"};
    return std::make_shared<const Recording>("test.wav", info, FrameIndex{0}, std::move(samples));
}

}  // namespace

void SpectrogramLaneTest::pixelsFollowTheField() {
    const SpectrogramField field = smallField();
    const SpectrogramStyle style{ColourMap::Viridis, 0, 50};
    // 100 pixels over 10 s, 40 over 4000 Hz: row r stands at y = 40 - 10 r, column c at x = 10 c.
    const QImage image = renderSpectrogram(field, style, {{0, 10}, {100, 40}, 1, &Theme::light()}, never_);
    const auto expected = [](double decibels) {
        return colourTable(ColourMap::Viridis)[size_t(std::lround((decibels + 50) / 50 * 255))];
    };
    QCOMPARE(image.pixel(0, 39), expected(0));
    QCOMPARE(image.pixel(30, 39), expected(-3));
    QCOMPARE(image.pixel(30, 30), expected(-13));
    QCOMPARE(image.pixel(80, 20), expected(-28));
    QCOMPARE(image.pixel(50, 0), expected(-45));
}

void SpectrogramLaneTest::zoomedOutKeepsTheMaximum() {
    // 4000 silent columns with one click, on 100 pixels.
    SpectrogramField field;
    field.decibels = Matrix<float>(3, 4000, -120.0F);
    field.decibels.at(1, 2345) = -10;
    field.step = 0.01;
    field.topHertz = 8000;
    const QImage image =
        renderSpectrogram(field, {ColourMap::Greys, 0, 80}, {{0, 40}, {100, 30}, 1, &Theme::light()}, never_);
    QCOMPARE(image.pixel(58, 15), colourTable(ColourMap::Greys)[size_t(std::lround((80.0 - 10) / 80 * 255))]);
    QCOMPARE(image.pixel(57, 15), colourTable(ColourMap::Greys)[0]);
    QCOMPARE(image.pixel(60, 15), colourTable(ColourMap::Greys)[0]);
}

void SpectrogramLaneTest::mergedColumnsKeepTheMaximum() {
    std::vector<float> samples(16000, 0.0F);
    for (int i = 0; i < 4; ++i) samples[size_t(9000 + i)] = i % 2 ? -1.0F : 1.0F;
    SilentProgress progress;
    const SpectrogramOptions options{256, 64};
    const auto overview = [&](int64_t columns) {
        auto source = SpectrogramSource::create(std::make_shared<const Sound>(recordingOf(samples, 16000)), options, columns);
        if (!source || !(*source)->computeOverview(progress)) qFatal("no overview");
        return (*source)->whole();
    };
    const auto fine = std::make_unique<SpectrogramField>(overview(1000));
    const auto coarse = std::make_unique<SpectrogramField>(overview(30));
    QCOMPARE(fine->decibels.columns, size_t(250));
    const size_t merge = 9;  // 250 columns in at most 30
    QCOMPARE(coarse->decibels.columns, size_t(28));
    QCOMPARE(coarse->step, fine->step * double(merge));
    for (size_t r = 0; r < fine->decibels.rows; ++r) {
        for (size_t c = 0; c < coarse->decibels.columns; ++c) {
            float loudest = -120;
            for (size_t i = c * merge; i < std::min<size_t>(250, (c + 1) * merge); ++i) {
                loudest = std::max(loudest, fine->decibels.at(r, i));
            }
            QCOMPARE(coarse->decibels.at(r, c), loudest);
        }
    }
}

void SpectrogramLaneTest::piecesEqualOneRun() {
    // More columns than one piece has: the seams must not show.
    const auto samples = tone(700, 0.3, 8000, 45);
    const SpectrogramOptions options{256, 64};
    SilentProgress progress;
    const auto source = SpectrogramSource::create(std::make_shared<const Sound>(recordingOf(samples, 8000)), options, 100000);
    QVERIFY(source && (*source)->computeOverview(progress).ok());
    const SpectrogramField* pieces = &(*source)->whole();
    const auto once = computeSpectrogram(samples, SampleRate{8000}, options);
    QVERIFY(once.ok());
    QCOMPARE(pieces->decibels.columns, size_t(5625));
    for (size_t c = 4090; c < 4102; ++c) {
        for (size_t r = 0; r < pieces->decibels.rows; ++r) {
            QVERIFY(std::abs(pieces->decibels.at(r, c) - once->decibels.at(r, c)) < 1e-3F);
        }
    }
}

void SpectrogramLaneTest::closeUpIsFinerAndTheSame() {
    SilentProgress progress;
    auto source = SpectrogramSource::compute(recordingOf(tone(1000, 0.5, 16000, 2), 16000), progress);
    QVERIFY(bool(source));
    const auto far = (*source)->fieldFor({0, 2}, 0.01);
    QCOMPARE(far.get(), &(*source)->whole());
    const auto close = (*source)->fieldFor({1.0, 1.1}, 0.001);
    QCOMPARE(close->step, 0.001);  // 16 samples
    QVERIFY(close->first <= 1.0 && close->first + close->step * double(close->decibels.columns - 1) >= 1.1);
    // Where both have a column (every 128 samples = 8 ms), they agree.
    for (const double seconds : {1.0, 1.04, 1.096}) {
        const auto a = size_t(std::lround((seconds - far->first) / far->step));
        const auto b = size_t(std::lround((seconds - close->first) / close->step));
        for (size_t r = 0; r < far->decibels.rows; ++r) {
            QVERIFY(std::abs(far->decibels.at(r, a) - close->decibels.at(r, b)) < 0.1F);
        }
    }
    QCOMPARE((*source)->fieldFor({1.02, 1.12}, 0.001).get(), close.get());  // a small pan: nothing new
}

void SpectrogramLaneTest::toneStandsAtItsFrequency() {
    SilentProgress progress;
    auto source = SpectrogramSource::compute(recordingOf(tone(2000, 0.5, 16000, 1), 16000), progress);
    QVERIFY(bool(source));
    const SpectrogramLane lane(*source, {ColourMap::Viridis, 0, 60});
    const QLocale english(QLocale::English);
    // A sine of half of full scale: -6 dB at its bin.
    QCOMPARE(lane.readout(0.5, {}, english), QStringList({"peak 2,000 Hz", "-6.0 dB"}));
    QCOMPARE(lane.readout(0.5, 0.25, english).first(), QStringLiteral("2,000 Hz"));
    const QImage image = lane.render({{0, 1}, {200, 80}, 1, &Theme::light()}, never_);
    int brightest = 0;
    for (int y = 1; y < 80; ++y) {
        if (qGray(image.pixel(100, y)) > qGray(image.pixel(100, brightest))) brightest = y;
    }
    QVERIFY2(std::abs(brightest - 60) <= 1,
             qPrintable(QString::number(brightest)));  // a quarter of 8 kHz from below
    QStringList labels;
    for (const ValueTick& tick : lane.valueTicks(english)) labels << tick.label;
    const QStringList rows = lane.csv({0.5, 0.51}, progress).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 2);  // the heading, and the column at 0.504 s
    QVERIFY(rows[0].startsWith(QStringLiteral("seconds,0 Hz,31.25 Hz,")));
    QVERIFY(rows[1].startsWith(QStringLiteral("0.504,")));
    QCOMPARE(rows[1].split(QLatin1Char(','))[1 + 64], QStringLiteral("-6.02"));
    QCOMPARE(labels, QStringList({"0 kHz", "2 kHz", "4 kHz", "6 kHz", "8 kHz"}));
    progress.cancel();
    QVERIFY(lane.csv({0.5, 0.51}, progress).isEmpty());
}

void SpectrogramLaneTest::contrastComputesNoSpectrum() {
    SilentProgress progress;
    auto source = SpectrogramSource::compute(recordingOf(tone(500, 0.5, 16000, 1), 16000), progress);
    QVERIFY(bool(source));
    const LaneRequest request{{0.4, 0.5}, {100, 40}, 1, &Theme::light()};
    const auto before = (*source)->fieldFor(request.visible, request.scale().secondsPerPixel());
    const QImage wide = SpectrogramLane(*source, {ColourMap::Viridis, 0, 90}).render(request, never_);
    const QImage narrow = SpectrogramLane(*source, {ColourMap::Viridis, 0, 40}).render(request, never_);
    QVERIFY(wide != narrow);
    // The same field, not an equal one: it was not computed again.
    QCOMPARE((*source)->fieldFor(request.visible, request.scale().secondsPerPixel()).get(), before.get());
}

void SpectrogramLaneTest::cancelledPictureIsNull() {
    const std::atomic<bool> cancelled{true};
    QVERIFY(
        renderSpectrogram(smallField(), {}, {{0, 10}, {100, 40}, 1, &Theme::light()}, cancelled).isNull());
    SilentProgress progress;
    progress.cancel();
    const auto result = SpectrogramSource::compute(recordingOf(tone(500, 0.5, 16000, 1), 16000), progress);
    QVERIFY(!result && result.error().kind == ErrorKind::Cancelled);
}

void SpectrogramLaneTest::oneSampleIsEnough() {
    SilentProgress progress;
    auto source = SpectrogramSource::compute(recordingOf({0.5F}, 16000), progress);
    QVERIFY(bool(source));
    QCOMPARE((*source)->whole().decibels.columns, size_t(1));
    const SpectrogramLane lane(*source, {});
    const LaneRequest request{{0, 1.0 / 16000}, {50, 20}, 1, &Theme::light()};
    const QImage image = lane.render(request, never_);
    // A click holds all frequencies alike: one colour.
    QCOMPARE(image.pixel(0, 0), image.pixel(49, 19));
    QVERIFY(image.pixel(0, 0) != colourTable(ColourMap::Viridis)[0]);
}

void SpectrogramLaneTest::windowFollowsTheRate() {
    QCOMPARE(spectrogramOptionsFor(SampleRate{8000}).size, 256);
    QCOMPARE(spectrogramOptionsFor(SampleRate{16000}).size, 512);
    QCOMPARE(spectrogramOptionsFor(SampleRate{44100}).size, 1024);
    QCOMPARE(spectrogramOptionsFor(SampleRate{16000}).hop, 128);
}

void SpectrogramLaneTest::tilesEqualDirectSpectra() {
    // At every zoom: finer than the hop, at it, and several spectra in one column.
    const auto samples = tone(900, 0.4, 16000, 60);
    const SpectrogramOptions options{512, 128, SpectrumWindow::BlackmanHarris};
    const auto source = SpectrogramSource::create(std::make_shared<const Sound>(recordingOf(samples, 16000)), options, 20);
    const auto direct = computeSpectrogram(samples, SampleRate{16000}, options);
    QVERIFY(source && direct);
    for (const double pixel : {0.002, 0.008, 0.03}) {
        const auto field = (*source)->fieldFor({30, 30 + 200 * pixel}, pixel);
        QVERIFY(field->step <= pixel * 1.001);
        const auto merge = std::max<int64_t>(1, std::llround(field->step / 0.008));
        for (const double seconds : {30.08, 30.16, 30.24}) {
            const auto column = size_t(std::llround((seconds - field->first) / field->step));
            const double stands = field->first + double(column) * field->step;
            const auto first = int64_t(std::floor(stands / 0.008 - 0.5 * double(merge - 1) + 1e-6));
            if (merge == 1 && std::abs(stands / 0.008 - std::round(stands / 0.008)) > 1e-6) continue;
            for (size_t r = 0; r < field->decibels.rows; ++r) {
                float loudest = -200;
                for (int64_t i = first; i < first + merge; ++i)
                    loudest = std::max(loudest, direct->decibels.at(r, size_t(i)));
                QVERIFY(std::abs(field->decibels.at(r, column) - loudest) < 0.1F);
            }
        }
    }
}

void SpectrogramLaneTest::whatIsNotComputedYetIsPending() {
    const auto source = SpectrogramSource::create(std::make_shared<const Sound>(recordingOf(tone(900, 0.4, 16000, 4), 16000)),
                                                  {512, 128});
    QVERIFY(source.ok());
    QVERIFY(!(*source)->ready());
    QCOMPARE((*source)->readyUntil(), 0.0);
    QVERIFY(!(*source)->levelAt(1, {}));
    const SpectrogramLane lane(*source, {});
    const QImage before = lane.render({{0, 4}, {80, 40}, 1, &Theme::light()}, never_);
    for (int y = 0; y < 40; ++y)
        QVERIFY(before.pixel(40, y) == Theme::light().base.rgb() || before.pixel(40, y) == Theme::light().grid.rgb());
    SilentProgress progress;
    QVERIFY((*source)->computeOverview(progress).ok());
    QVERIFY((*source)->ready());
    QVERIFY(std::abs((*source)->levelAt(1, 900.0)->decibels - 20 * std::log10(0.4)) < 1.5);
    QVERIFY(lane.render({{0, 4}, {80, 40}, 1, &Theme::light()}, never_) != before);
}

void SpectrogramLaneTest::melIsStretchedBelow() {
    // 1000 Hz is 1000 mel (2595 log10(1 + 1000 / 700) = 999.99), 8000 Hz are 2840.
    QVERIFY(std::abs(placeOfHertz(1000, 8000, FrequencyScale::Mel) - 999.99 / 2840.02) < 1e-4);
    QCOMPARE(placeOfHertz(1000, 8000, FrequencyScale::Linear), 0.125);
    for (const double hertz : {0.0, 440.0, 3000.0, 8000.0})
        QVERIFY(std::abs(hertzAtPlace(placeOfHertz(hertz, 8000, FrequencyScale::Mel), 8000, FrequencyScale::Mel) - hertz) < 1e-6);
    SilentProgress progress;
    const auto source = SpectrogramSource::compute(recordingOf(tone(1000, 0.5, 16000, 1), 16000), progress);
    QVERIFY(source.ok());
    SpectrogramStyle style{ColourMap::Greys, 0, 60, FrequencyScale::Mel};
    const QImage image = SpectrogramLane(*source, style).render({{0, 1}, {20, 100}, 1, &Theme::light()}, never_);
    int brightest = 0;
    for (int y = 1; y < 100; ++y)
        if (qGray(image.pixel(10, y)) > qGray(image.pixel(10, brightest))) brightest = y;
    QVERIFY2(std::abs(brightest - 64) <= 2, qPrintable(QString::number(brightest)));
}

QTEST_MAIN(SpectrogramLaneTest)
#include "spectrogram_lane_test.moc"
