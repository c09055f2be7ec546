#include "core/audio/sound.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <fstream>
#include <stdexcept>
#include <thread>

#include "core/audio/sound_envelope.h"
#include "core/audio/wav_writer.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
namespace fs = std::filesystem;

class SoundTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shortOnesAreHeld();
    void longOnesAreReadWhereAsked();
    void manyReadersAtOnce();
    void outsideIsSilent();
    void partsAreRecordings();
    void aRangeOfALongFile();
    void aFileTakenAwayIsSaid();
    void envelopeGrowsAndIsThatOfTheSamples();
    void envelopeIsFoundAgain();
    void changedOrDamagedIsNotFound();
    void cacheKeepsItsLimitWhenNothingFits();

private:
    fs::path longFile();
    test::TempFolder folder_;
};

namespace {

constexpr SampleRate kRate{16000};
constexpr int64_t kLong = Sound::kHeldFrames + 100'003;

// Sample i, exact in 16 bits: a pattern without a short period.
float sampleAt(int64_t i) {
    return float((i * 7919 + i / 4096) % 65521 - 32760) / 32768.0F;
}

std::vector<float> pattern(int64_t count) {
    std::vector<float> samples(static_cast<size_t>(count));
    for (int64_t i = 0; i < count; ++i) samples[size_t(i)] = sampleAt(i);
    return samples;
}

bool matches(const std::vector<float>& read, int64_t from) {
    for (size_t i = 0; i < read.size(); ++i) {
        // The writer scales by 32767, the reader by 32768.
        if (std::abs(read[i] - sampleAt(from + int64_t(i))) > 1e-4F) return false;
    }
    return true;
}

}  // namespace

fs::path SoundTest::longFile() {
    const fs::path path = folder_ / "long.wav";
    if (!fs::exists(path) && !writeWav(path, pattern(kLong), kRate).ok()) throw std::runtime_error("the disk is full");
    return path;
}

void SoundTest::shortOnesAreHeld() {
    const fs::path path = folder_ / "short.wav";
    QVERIFY(writeWav(path, pattern(1000), kRate).ok());
    const auto sound = Sound::open(path);
    QVERIFY(sound.ok());
    QVERIFY((*sound)->held() != nullptr);
    QCOMPARE((*sound)->frames(), int64_t(1000));
    std::vector<float> read(100);
    QVERIFY((*sound)->read(200, read).ok());
    QVERIFY(matches(read, 200));
}

void SoundTest::longOnesAreReadWhereAsked() {
    const auto sound = Sound::open(longFile());
    QVERIFY(sound.ok());
    QVERIFY((*sound)->held() == nullptr);
    QCOMPARE((*sound)->frames(), kLong);
    std::vector<float> read(5000);
    for (const int64_t from : {int64_t(0), int64_t(4'000'000), int64_t(4'005'000), int64_t(12), kLong - 5000}) {
        QVERIFY((*sound)->read(from, read).ok());
        QVERIFY2(matches(read, from), std::to_string(from).c_str());
    }
}

void SoundTest::manyReadersAtOnce() {
    const auto sound = Sound::open(longFile());
    QVERIFY(sound.ok());
    std::vector<std::thread> readers;
    std::array<bool, 6> right{};
    for (size_t t = 0; t < right.size(); ++t)
        readers.emplace_back([&, t] {
            std::vector<float> read(777);
            bool all = true;
            for (int64_t i = 0; i < 40; ++i) {
                const int64_t from = (i * 104'729 + int64_t(t) * 31'337) % (kLong - 1000);
                all = all && (*sound)->read(from, read).ok() && matches(read, from);
            }
            right[t] = all;
        });
    for (std::thread& reader : readers) reader.join();
    for (const bool all : right) QVERIFY(all);
}

void SoundTest::outsideIsSilent() {
    const auto sound = Sound::open(longFile());
    QVERIFY(sound.ok());
    std::vector<float> read(20, 1.0F);
    QVERIFY((*sound)->read(-10, read).ok());
    QVERIFY(std::all_of(read.begin(), read.begin() + 10, [](float x) { return x == 0; }));
    QVERIFY(matches({read.begin() + 10, read.end()}, 0));
    QVERIFY((*sound)->read(kLong - 5, read).ok());
    QVERIFY(matches({read.begin(), read.begin() + 5}, kLong - 5));
    QVERIFY(std::all_of(read.begin() + 5, read.end(), [](float x) { return x == 0; }));
    QVERIFY((*sound)->read(kLong + 100, read).ok());
    QVERIFY(std::all_of(read.begin(), read.end(), [](float x) { return x == 0; }));
}

void SoundTest::partsAreRecordings() {
    for (const auto& sound : {Sound::open(longFile()), Result<SoundPtr>(std::make_shared<const Sound>(*readRecording(longFile())))}) {
        QVERIFY(sound.ok());
        const auto part = (*sound)->part(1'000'000, 1'000'500);
        QVERIFY(part.ok());
        QCOMPARE((*part)->begin().value, int64_t(1'000'000));
        QVERIFY(matches({(*part)->samples().begin(), (*part)->samples().end()}, 1'000'000));
        const auto nothing = (*sound)->part(500, 500);
        QVERIFY(!nothing.ok() && nothing.error().kind == ErrorKind::Invalid);
    }
}

void SoundTest::aRangeOfALongFile() {
    const auto sound = Sound::open(longFile(), {FrameIndex{50'000}, {}});
    QVERIFY(sound.ok());
    QCOMPARE((*sound)->frames(), kLong - 50'000);
    QCOMPARE((*sound)->begin().value, int64_t(50'000));
    std::vector<float> read(50);
    QVERIFY((*sound)->read(10, read).ok());
    QVERIFY(matches(read, 50'010));
    const auto beyond = Sound::open(longFile(), {FrameIndex{0}, FrameIndex{kLong + 1}});
    QVERIFY(!beyond.ok() && beyond.error().kind == ErrorKind::Invalid);
}

void SoundTest::aFileTakenAwayIsSaid() {
    const fs::path path = folder_ / "gone.wav";
    fs::copy_file(longFile(), path);
    const auto sound = Sound::open(path);
    QVERIFY(sound.ok());
    fs::remove(path);
    std::vector<float> read(10);
    const Status status = (*sound)->read(0, read);
    QVERIFY(!status.ok());
    QVERIFY(status.error().kind == ErrorKind::NotFound);
}

void SoundTest::envelopeGrowsAndIsThatOfTheSamples() {
    const auto sound = Sound::open(longFile());
    QVERIFY(sound.ok());
    SilentProgress progress;
    int64_t last = 0;
    bool grew = true;
    const auto envelope = envelopeOf(**sound, progress, [&](EnvelopePtr part) {
        grew = grew && part->frames() > last;
        last = part->frames();
    });
    QVERIFY(envelope.ok() && grew);
    QCOMPARE((*envelope)->frames(), kLong);
    QCOMPARE((*envelope)->block(), EnvelopePyramid::kLongBlock);
    const auto block = (*envelope)->columns(512, 768, 1).front();
    float low = 1, high = -1;
    for (int64_t i = 512; i < 768; ++i) {
        low = std::min(low, sampleAt(i));
        high = std::max(high, sampleAt(i));
    }
    QVERIFY(std::abs(block.min - low) < 1e-4F && std::abs(block.max - high) < 1e-4F);
    progress.cancel();
    const auto cancelled = envelopeOf(**sound, progress);
    QVERIFY(!cancelled.ok() && cancelled.error().kind == ErrorKind::Cancelled);
}

void SoundTest::envelopeIsFoundAgain() {
    const EnvelopeCache cache(folder_ / "cache");
    const auto sound = Sound::open(longFile());
    SilentProgress progress;
    const auto envelope = envelopeOf(**sound, progress);
    QVERIFY(envelope.ok());
    QVERIFY(!cache.find(**sound));
    QVERIFY(cache.store(**sound, **envelope).ok());
    const auto again = cache.find(**sound);
    QVERIFY(again.has_value());
    const auto a = (*envelope)->blocks(), b = (**again).blocks();
    QVERIFY(std::equal(a.begin(), a.end(), b.begin(), b.end()));
    // A moved file is the same sound.
    const fs::path moved = folder_ / "moved.wav";
    fs::rename(longFile(), moved);
    const auto elsewhere = Sound::open(moved);
    QVERIFY(cache.find(**elsewhere).has_value());
    // Another part of it is another one.
    const auto part = Sound::open(moved, {FrameIndex{1}, {}});
    QVERIFY(!cache.find(**part));
    // Written again: 1.8 MB an hour.
    uint64_t bytes = 0;
    for (const auto& file : fs::directory_iterator(folder_ / "cache")) bytes += file.file_size();
    QVERIFY(double(bytes) < 5e6 * (*sound)->seconds() / 3600 + 100);
}

void SoundTest::changedOrDamagedIsNotFound() {
    const EnvelopeCache cache(folder_ / "cache2");
    const fs::path path = folder_ / "changing.wav";
    fs::copy_file(fs::exists(folder_ / "moved.wav") ? folder_ / "moved.wav" : longFile(), path);
    const auto sound = Sound::open(path);
    SilentProgress progress;
    const auto envelope = envelopeOf(**sound, progress);
    QVERIFY(envelope.ok() && cache.store(**sound, **envelope).ok());
    QVERIFY(cache.find(**sound).has_value());
    const fs::path entry = fs::directory_iterator(folder_ / "cache2")->path();
    {
        std::fstream file(entry, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(5000);
        file.put('x');
    }
    QVERIFY(!cache.find(**sound));
    fs::resize_file(entry, 10);
    QVERIFY(!cache.find(**sound));
    QVERIFY(cache.store(**sound, **envelope).ok());
    QVERIFY(cache.find(**sound).has_value());
    fs::last_write_time(path, fs::last_write_time(path) + std::chrono::seconds(5));
    QVERIFY(!cache.find(**sound));
}

void SoundTest::cacheKeepsItsLimitWhenNothingFits() {
    const fs::path folder = folder_ / "full";
    fs::create_directories(folder);
    // As large as the folder may be, without taking the room on the disk.
    const fs::path old = folder / "0123456789abcdef.envelope";
    std::ofstream(old).put('x');
    fs::resize_file(old, EnvelopeCache::kLimit);
    const fs::path path = folder_ / "small.wav";
    QVERIFY(writeWav(path, pattern(1000), kRate).ok());
    const auto sound = Sound::open(path);
    SilentProgress progress;
    const auto envelope = envelopeOf(**sound, progress);
    QVERIFY(envelope.ok() && EnvelopeCache(folder).store(**sound, **envelope).ok());
    QVERIFY(!fs::exists(old));
    QVERIFY(EnvelopeCache(folder).find(**sound).has_value());
}

QTEST_APPLESS_MAIN(SoundTest)
#include "sound_test.moc"
