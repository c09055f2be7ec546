#include "app/studio/player.h"

#include <QAudioFormat>
#include <QMediaDevices>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <numbers>

#include "app/studio/player_feed.h"
#include "app/studio/read_ahead.h"
#include "core/audio/wav_writer.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class PlayerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void feedHandsOverEverySampleOnce();
    void feedLoopsToTheSample();
    void feedConvertsRateAndFormat();
    void feedKnowsWhatIsHeard();
    void longSoundIsReadWhileItPlays();
    void longSoundLoopsToTheSample();
    void otherSamplesStandInTheirPlace();
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

// Sample i of a long file: never zero, so that silence of what is still being read is told from it.
static float longSample(int64_t i) {
    return float(1 + i % 20011) / 32767.0F;
}

static SoundPtr longSound(const QTemporaryDir& folder) {
    const std::string path = folder.filePath(QStringLiteral("long.wav")).toStdString();
    std::vector<float> samples(size_t(Sound::kHeldFrames + 50'000));
    for (size_t i = 0; i < samples.size(); ++i) samples[i] = longSample(int64_t(i));
    if (!writeWav(path, samples, SampleRate{8000}).ok()) qFatal("the disk is full");
    const auto sound = Sound::open(path);
    if (!sound || (*sound)->held()) qFatal("not a long sound");
    return *sound;
}

// What the device gets until `count` samples were heard; pauses while the file is read are left out.
static std::vector<float> heard(PlayerFeed& feed, size_t count) {
    std::vector<float> all;
    while (all.size() < count && !feed.finished()) {
        for (const float sample : pull<float>(feed, 300))
            if (sample != 0) all.push_back(sample);
        QTest::qWait(1);
    }
    return all;
}

void PlayerTest::longSoundIsReadWhileItPlays() {
    QTemporaryDir folder;
    const SoundPtr sound = longSound(folder);
    // Over the seam of two blocks, and to the very end.
    for (const int64_t begin : {ReadAhead::kBlock - 700, sound->frames() - 1000}) {
        PlayerFeed feed(std::make_shared<ReadAhead>(sound, begin, -1), SampleRate{8000},
                        formatOf(8000, 1, QAudioFormat::Float), {begin, sound->frames(), 0, 0});
        const auto got = heard(feed, 1000);
        QVERIFY(got.size() >= 1000);
        for (size_t i = 0; i < 1000; ++i) QVERIFY(std::abs(got[i] - longSample(begin + int64_t(i))) < 2e-5F);
    }
}

void PlayerTest::longSoundLoopsToTheSample() {
    QTemporaryDir folder;
    const SoundPtr sound = longSound(folder);
    const int64_t begin = 3'000'000, end = begin + 500;
    PlayerFeed feed(std::make_shared<ReadAhead>(sound, begin, begin), SampleRate{8000},
                    formatOf(8000, 1, QAudioFormat::Float), {begin, sound->frames(), begin, end});
    const auto got = heard(feed, 2000);
    for (size_t i = 0; i < 2000; ++i) QVERIFY(std::abs(got[i] - longSample(begin + int64_t(i % 500))) < 2e-5F);
}

void PlayerTest::otherSamplesStandInTheirPlace() {
    Player player;
    player.setRecording(recordingOf(ramp(8000), 8000));
    player.setSamples(ramp(4000), SampleRate{16000}, 0.5);  // a quarter of a second, from half a second on
    QCOMPARE(player.duration(), 0.75);
    player.setSamples({}, {});
    QCOMPARE(player.duration(), 1.0);
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
