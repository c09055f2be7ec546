// Recordings that can't be used. Each has its own clear error; none may crash or be taken for a good one.
#include <sys/stat.h>

#include <QTest>
#include <limits>
#include <random>

#include "core/audio/recording.h"
#include "tests/support/sound_files.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

// Whether reading fails like this, and the error names the file.
bool fails(const fs::path& path, ErrorKind kind, const std::string& words) {
    const auto result = readRecording(path);
    return !result.ok() && result.error().kind == kind && result.error().where == path.string() &&
           result.error().message.text().find(words) != std::string::npos;
}

std::string bigEndian(uint32_t value, int bytes) {
    const std::string little = littleEndian(value, bytes);
    return {little.rbegin(), little.rend()};
}

// AIFF of 16-bit mono; `rate` is the 80-bit float of the header, `promised` the frames it claims.
std::string aiffBytes(const std::string& rate, uint32_t frames, uint32_t promised) {
    const std::string common =
        "COMM" + bigEndian(18, 4) + bigEndian(1, 2) + bigEndian(promised, 4) + bigEndian(16, 2) + rate;
    const std::string sound =
        "SSND" + bigEndian(8 + promised * 2, 4) + std::string(8, '\0') + std::string(frames * 2, '\1');
    return "FORM" + bigEndian(uint32_t(4 + common.size() + sound.size()), 4) + "AIFF" + common + sound;
}

const std::string k8000Hz("\x40\x0B\xFA\0\0\0\0\0\0\0", 10);

}  // namespace

class BadRecordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missing();
    void folder();
    void pipesDoNotBlock();
    void empty();
    void textNamedWav();
    void truncatedAnywhere();
    void truncatedAiff();
    void zeroRate();
    void noChannels();
    void noSamples();
    void notFinite();
    void oneSampleIsARecording();
    void randomBytesNeverCrash();
};

void BadRecordingTest::missing() {
    const TempFolder temp;
    QVERIFY(fails(temp / "none.wav", ErrorKind::NotFound, "no such recording"));
    QVERIFY(readAudioInfo(temp / "none.wav").error().kind == ErrorKind::NotFound);
}

void BadRecordingTest::folder() {
    const TempFolder temp;
    fs::create_directories(temp / "folder.wav");
    QVERIFY(fails(temp / "folder.wav", ErrorKind::Invalid, "folder"));
}

void BadRecordingTest::pipesDoNotBlock() {
    const TempFolder temp;
    QCOMPARE(::mkfifo((temp / "a.wav").c_str(), 0600), 0);
    const auto result = readRecording(temp / "a.wav");
    QVERIFY(!result.ok());
    QVERIFY(result.error().kind == ErrorKind::Unreadable);
}

void BadRecordingTest::empty() {
    const TempFolder temp;
    QVERIFY(fails(writeBytes(temp / "a.wav", ""), ErrorKind::Unreadable, "empty"));
}

void BadRecordingTest::textNamedWav() {
    const TempFolder temp;
    const auto path =
        writeBytes(temp / "a.wav", "path,label\nThis is not sound at all, it is a letter to somebody.\n");
    QVERIFY(fails(path, ErrorKind::Unreadable, "can't be read as a recording"));
}

void BadRecordingTest::truncatedAnywhere() {
    const TempFolder temp;
    const std::string whole = wavBytes(sine(200, 8000, 440), 8000);
    QVERIFY(readRecording(writeBytes(temp / "whole.wav", whole)).ok());
    for (size_t length = 1; length < whole.size(); length += length < 46 ? 1 : 23) {
        const auto result = readRecording(writeBytes(temp / "a.wav", whole.substr(0, length)));
        QVERIFY2(!result.ok(), std::to_string(length).c_str());
        QVERIFY2(result.error().kind == ErrorKind::Unreadable, std::to_string(length).c_str());
    }
    QVERIFY(
        fails(writeBytes(temp / "a.wav", whole.substr(0, 244)), ErrorKind::Unreadable, "200 of 400 bytes"));
}

void BadRecordingTest::truncatedAiff() {
    const TempFolder temp;
    const auto good = readRecording(writeBytes(temp / "a.aiff", aiffBytes(k8000Hz, 100, 100)));
    QVERIFY(good.ok());
    QCOMPARE((*good)->rate().hz, 8000);
    QVERIFY(fails(writeBytes(temp / "b.aiff", aiffBytes(k8000Hz, 50, 100)), ErrorKind::Unreadable,
                  "shorter than its header"));
}

void BadRecordingTest::zeroRate() {
    const TempFolder temp;
    QVERIFY(fails(writeBytes(temp / "a.wav", wavBytes(sine(100, 8000, 440), 0)), ErrorKind::Invalid, "0 Hz"));
    QVERIFY(fails(writeBytes(temp / "a.aiff", aiffBytes(std::string(10, '\0'), 100, 100)), ErrorKind::Invalid,
                  "0 Hz"));
}

void BadRecordingTest::noChannels() {
    const TempFolder temp;
    std::string bytes = wavBytes(sine(100, 8000, 440), 8000);
    bytes[22] = 0;
    QVERIFY(fails(writeBytes(temp / "a.wav", bytes), ErrorKind::Invalid, "no channels"));
}

void BadRecordingTest::noSamples() {
    const TempFolder temp;
    const auto path = writeBytes(temp / "a.wav", wavBytes({}, 8000));
    const auto info = readAudioInfo(path);
    QVERIFY(info.ok());
    QCOMPARE(info->frames, int64_t(0));
    QVERIFY(fails(path, ErrorKind::Invalid, "no samples"));
}

void BadRecordingTest::notFinite() {
    const TempFolder temp;
    for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(),
                            -std::numeric_limits<float>::infinity()}) {
        auto samples = sine(8000, 8000, 440);
        samples[4000] = bad;
        const auto path = writeBytes(temp / "a.wav", wavBytes(samples, 8000, 1, WavCoding::Float32));
        QVERIFY(fails(path, ErrorKind::Invalid, "at 0.5 s is not a number"));
        // The good part of it can be used.
        QVERIFY(readRecording(path, {FrameIndex{0}, FrameIndex{4000}}).ok());
    }
    const std::vector<float> filled(1000, std::numeric_limits<float>::quiet_NaN());
    const auto path = writeBytes(temp / "b.wav", wavBytes(filled, 8000, 2, WavCoding::Float32));
    QVERIFY(fails(path, ErrorKind::Invalid, "at 0 s is not a number"));
}

void BadRecordingTest::oneSampleIsARecording() {
    const TempFolder temp;
    const auto result = readRecording(writeBytes(temp / "a.wav", wavBytes({0.5f}, 8000)));
    QVERIFY(result.ok());
    QCOMPARE((*result)->samples().size(), size_t(1));
}

void BadRecordingTest::randomBytesNeverCrash() {
    const TempFolder temp;
    std::mt19937 engine(11);
    const std::string whole = wavBytes(sine(100, 8000, 440), 8000, 2);
    for (int round = 0; round < 100; ++round) {
        std::string bytes = whole;
        for (int i = 0; i < 4; ++i) bytes[engine() % 60] = char(engine());
        const auto result = readRecording(writeBytes(temp / "a.wav", bytes));
        QVERIFY(result.ok() ? !(*result)->samples().empty() : !result.error().message.empty());
    }
}

QTEST_APPLESS_MAIN(BadRecordingTest)
#include "bad_recording_test.moc"
