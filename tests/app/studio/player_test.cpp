#include "app/studio/player.h"

#include <QAudioFormat>
#include <QMediaDevices>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <cstring>
#include <numbers>

#include "app/studio/player_feed.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class PlayerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void feedHandsOverEverySampleOnce();
    void feedLoopsToTheSample();
    void feedConvertsRateAndFormat();
    void feedKnowsWhatIsHeard();
    void playerFollowsItsRecording();
    void playerSaysWhenNothingCanBeHeard();
};

namespace {

QAudioFormat formatOf(int rate, int channels, QAudioFormat::SampleFormat sample) {
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(channels);
    format.setSampleFormat(sample);
    return format;
}

std::vector<float> ramp(size_t count) {
    std::vector<float> samples(count);
    for (size_t i = 0; i < count; ++i) samples[i] = float(i) / 1024;
    return samples;
}

template <typename Sample>
std::vector<Sample> pull(PlayerFeed& feed, int count) {
    std::vector<Sample> samples(static_cast<size_t>(count));
    const qint64 bytes = feed.readData(reinterpret_cast<char*>(samples.data()), qint64(samples.size() * sizeof(Sample)));
    samples.resize(size_t(bytes) / sizeof(Sample));
    return samples;
}

RecordingPtr recordingOf(std::vector<float> samples, int rate) {
    AudioInfo info;
    info.rate = SampleRate{rate};
    info.channels = 1;
    info.frames = int64_t(samples.size());
    return std::make_shared<const Recording>("made.wav", info, FrameIndex{0}, std::move(samples));
}

}  // namespace

void PlayerTest::feedHandsOverEverySampleOnce() {
    const auto samples = ramp(100);
    PlayerFeed feed(nullptr, samples, SampleRate{8000}, formatOf(8000, 1, QAudioFormat::Float), {10, 100, 0, 0});
    auto got = pull<float>(feed, 64);
    QCOMPARE(got.size(), size_t(64));
    const auto rest = pull<float>(feed, 64);
    got.insert(got.end(), rest.begin(), rest.end());
    QCOMPARE(got, std::vector<float>(samples.begin() + 10, samples.end()));
    QVERIFY(feed.finished());
    QCOMPARE(pull<float>(feed, 8).size(), size_t(0));
}

void PlayerTest::feedLoopsToTheSample() {
    const auto samples = ramp(100);
    PlayerFeed feed(nullptr, samples, SampleRate{8000}, formatOf(8000, 1, QAudioFormat::Float), {22, 100, 20, 25});
    const auto got = pull<float>(feed, 13);
    std::vector<float> expected;
    for (const size_t i : {22, 23, 24, 20, 21, 22, 23, 24, 20, 21, 22, 23, 24}) expected.push_back(samples[i]);
    QCOMPARE(got, expected);
    QVERIFY(!feed.finished());
}

void PlayerTest::feedConvertsRateAndFormat() {
    std::vector<float> sine(800);
    for (size_t i = 0; i < sine.size(); ++i) sine[i] = float(0.5 * std::sin(2 * std::numbers::pi * 100 * double(i) / 8000));
    PlayerFeed feed(nullptr, sine, SampleRate{8000}, formatOf(48000, 2, QAudioFormat::Int16), {0, 800, 0, 0});
    const auto got = pull<int16_t>(feed, 2 * 5000);
    QCOMPARE(got.size(), size_t(2 * 4800));
    for (size_t frame = 12; frame < 4780; ++frame) {  // off the ends, where the curve has no neighbours
        const double expected = 32767 * 0.5 * std::sin(2 * std::numbers::pi * 100 * double(frame) / 48000);
        QVERIFY(std::abs(got[2 * frame] - expected) < 20);
        QCOMPARE(got[2 * frame], got[2 * frame + 1]);
    }
}

void PlayerTest::feedKnowsWhatIsHeard() {
    const auto samples = ramp(100);
    PlayerFeed feed(nullptr, samples, SampleRate{8000}, formatOf(8000, 1, QAudioFormat::Float), {22, 100, 20, 25});
    pull<float>(feed, 13);
    QCOMPARE(feed.framesWritten(), int64_t(13));
    QCOMPARE(feed.sourceOf(0), 22.0);
    QCOMPARE(feed.sourceOf(2), 24.0);
    QCOMPARE(feed.sourceOf(3), 20.0);
    QCOMPARE(feed.sourceOf(8), 20.0);
    QCOMPARE(feed.sourceOf(12), 24.0);
}

void PlayerTest::playerFollowsItsRecording() {
    Player player;
    QCOMPARE(player.duration(), 0.0);
    player.setRecording(recordingOf(ramp(4000), 8000));
    QCOMPARE(player.duration(), 0.5);
    player.seek(0.3);
    QCOMPARE(player.position(), 0.3);
    player.seek(7);
    QCOMPARE(player.position(), 0.5);
    player.setSamples(ramp(1000), SampleRate{1000});
    QCOMPARE(player.duration(), 1.0);
    player.setSamples({}, {});
    QCOMPARE(player.duration(), 0.5);
    player.setRecording(nullptr);
    QCOMPARE(player.duration(), 0.0);
    QCOMPARE(player.position(), 0.0);
}

void PlayerTest::playerSaysWhenNothingCanBeHeard() {
    Player player;
    QSignalSpy failed(&player, &Player::failed);
    player.play(0);
    QCOMPARE(failed.count(), 1);  // no recording, and on most build machines no sound card either
    QVERIFY(!player.obstacle().isEmpty());
    QVERIFY(!player.playing());
}

QTEST_MAIN(PlayerTest)
#include "player_test.moc"
