#include "core/audio/recording.h"

#include <sndfile.h>

#include <QTest>
#include <array>
#include <cmath>

#include "tests/support/sound_files.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

// Through libsndfile, for the formats that can't be written by hand. False when this build of it can't write
// it.
bool writeWith(const fs::path& path, int format, const std::vector<float>& samples, int rate, int channels) {
    SF_INFO info{};
    info.samplerate = rate;
    info.channels = channels;
    info.format = format;
    if (!sf_format_check(&info)) return false;
    SNDFILE* file = sf_open(path.c_str(), SFM_WRITE, &info);
    if (!file) return false;
    sf_writef_float(file, samples.data(), sf_count_t(samples.size()) / channels);
    sf_close(file);
    return true;
}

double distance(std::span<const float> a, std::span<const float> b) {
    double worst = 0;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        worst = std::max(worst, std::abs(double(a[i]) - b[i]));
    return worst;
}

// How alike two sounds are, whatever codecs add at the ends: the correlation of their middle parts.
double correlation(std::span<const float> a, std::span<const float> b) {
    double ab = 0, aa = 0, bb = 0;
    for (size_t i = b.size() / 4; i < b.size() * 3 / 4 && i < a.size(); ++i) {
        ab += double(a[i]) * b[i];
        aa += double(a[i]) * a[i];
        bb += double(b[i]) * b[i];
    }
    return ab / std::sqrt(aa * bb);
}

class Counting final : public Progress {
public:
    explicit Counting(bool stop) : stop_(stop) {}
    void report(int64_t done, int64_t total, const Message&) override {
        last = done;
        all = total;
        if (stop_) cancel();
    }
    int64_t last = 0, all = 0;

private:
    bool stop_;
};

}  // namespace

class RecordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wavOfEveryCoding();
    void losslessFormats();
    void lossyFormats();
    void truncatedStreamsAreErrors();
    void channelsAreAveraged();
    void ratesAreKept();
    void aPartIsReadAlone();
    void partsOutsideAreErrors();
    void streamsOfUnknownLengthAreReadToTheEnd();
    void headersAreReadAlone();
    void hashesTellSoundsApart();
    void silenceIsNoticed();
    void progressIsToldAndCancelled();
    void extensionsAreKnown();
};

void RecordingTest::wavOfEveryCoding() {
    const TempFolder folder;
    const auto samples = sine(1000, 16000, 440);
    for (const auto& [coding, step] :
         {std::pair(WavCoding::Pcm8, 1.2e-2), std::pair(WavCoding::Pcm16, 5e-5),
          std::pair(WavCoding::Pcm24, 3e-7), std::pair(WavCoding::Float32, 0.0)}) {
        const auto recording =
            readRecording(writeBytes(folder / "a.wav", wavBytes(samples, 16000, 1, coding)));
        QVERIFY(recording.ok());
        QCOMPARE((*recording)->samples().size(), samples.size());
        QVERIFY(distance((*recording)->samples(), samples) <= step);
    }
}

void RecordingTest::losslessFormats() {
    const TempFolder folder;
    const auto samples = sine(5000, 22050, 440);
    for (const auto& [name, format, text] :
         {std::tuple("a.flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_24, "FLAC, Signed 24 bit PCM"),
          std::tuple("a.aiff", SF_FORMAT_AIFF | SF_FORMAT_PCM_16, "AIFF, Signed 16 bit PCM"),
          std::tuple("a.aifc", SF_FORMAT_AIFF | SF_FORMAT_FLOAT, "AIFF, 32 bit float"),
          std::tuple("b.wav", SF_FORMAT_WAVEX | SF_FORMAT_PCM_24, "WAV, Signed 24 bit PCM"),
          std::tuple("c.wav", SF_FORMAT_RF64 | SF_FORMAT_PCM_16, "RF64, Signed 16 bit PCM")}) {
        QVERIFY2(writeWith(folder / name, format, samples, 22050, 1), name);
        const auto recording = readRecording(folder / name);
        QVERIFY2(recording.ok(), name);
        QCOMPARE((*recording)->rate().hz, 22050);
        QCOMPARE((*recording)->info().format, std::string(text));
        QCOMPARE((*recording)->samples().size(), samples.size());
        QVERIFY2(distance((*recording)->samples(), samples) < 5e-5, name);
    }
}

void RecordingTest::lossyFormats() {
    const TempFolder folder;
    const auto samples = sine(32000, 16000, 440);
    int written = 0;
    for (const auto& [name, format] : {std::pair("a.ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS),
                                       std::pair("a.opus", SF_FORMAT_OGG | SF_FORMAT_OPUS),
                                       std::pair("a.mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III)}) {
        if (!writeWith(folder / name, format, samples, 16000, 1)) continue;
        ++written;
        const auto recording = readRecording(folder / name);
        QVERIFY2(recording.ok(), name);
        QCOMPARE((*recording)->rate().hz, 16000);
        QVERIFY2(std::abs((*recording)->seconds() - 2.0) < 0.1, name);
        QCOMPARE((*recording)->info().frames, int64_t((*recording)->samples().size()));
        QVERIFY2(correlation((*recording)->samples(), samples) > 0.98, name);
    }
    QVERIFY(written >= 1);
}

void RecordingTest::truncatedStreamsAreErrors() {
    const TempFolder folder;
    auto samples = sine(32000, 16000, 440);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] += 0.01f * float(i * 7919 % 101) / 101;  // so that it packs badly
    for (const auto& [name, format] : {std::pair("a.flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16),
                                       std::pair("a.ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS),
                                       std::pair("a.mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III)}) {
        if (!writeWith(folder / name, format, samples, 16000, 1)) continue;
        const uintmax_t whole = fs::file_size(folder / name);
        for (const double share : {0.98, 0.7, 0.3, 0.01}) {
            const fs::path cut = folder / (std::string("cut-") + name);
            fs::copy_file(folder / name, cut, fs::copy_options::overwrite_existing);
            fs::resize_file(cut, uintmax_t(double(whole) * share));
            const auto result = readRecording(cut);
            QVERIFY2(!result.ok(), (name + (" " + std::to_string(share))).c_str());
            QVERIFY2(result.error().kind == ErrorKind::Unreadable, result.error().text().c_str());
        }
    }
}

void RecordingTest::channelsAreAveraged() {
    const TempFolder folder;
    for (const int channels : {2, 3, 6}) {
        std::vector<float> interleaved;
        for (int frame = 0; frame < 100; ++frame)
            for (int c = 0; c < channels; ++c) interleaved.push_back(0.1f * float(c) + 0.001f * float(frame));
        const auto path =
            writeBytes(folder / "a.wav", wavBytes(interleaved, 8000, channels, WavCoding::Float32));
        const auto recording = readRecording(path);
        QVERIFY(recording.ok());
        QCOMPARE((*recording)->info().channels, channels);
        QCOMPARE((*recording)->samples().size(), size_t(100));
        for (int frame = 0; frame < 100; ++frame) {
            const float mean = 0.05f * float(channels - 1) + 0.001f * float(frame);
            QVERIFY(std::abs((*recording)->samples()[size_t(frame)] - mean) < 1e-6f);
        }
    }
}

void RecordingTest::ratesAreKept() {
    const TempFolder folder;
    for (const int rate : {1, 7350, 11025, 24414, 44100, 96000, 192000}) {
        const auto info = readAudioInfo(writeBytes(folder / "a.wav", wavBytes(sine(50, 8000, 440), rate)));
        QVERIFY(info.ok());
        QCOMPARE(info->rate.hz, rate);
        QCOMPARE(info->seconds(), 50.0 / rate);
    }
}

void RecordingTest::aPartIsReadAlone() {
    const TempFolder folder;
    const auto samples = sine(200000, 16000, 440);  // more than one block
    const auto path = writeBytes(folder / "a.wav", wavBytes(samples, 16000, 1, WavCoding::Float32));
    const auto part = readRecording(path, {FrameIndex{150000}, FrameIndex{150100}});
    QVERIFY(part.ok());
    QCOMPARE((*part)->begin().value, int64_t(150000));
    QCOMPARE((*part)->samples().size(), size_t(100));
    QCOMPARE(distance((*part)->samples(), std::span(samples).subspan(150000, 100)), 0.0);
    QCOMPARE((*part)->info().frames, int64_t(200000));
    const auto rest = readRecording(path, {FrameIndex{199990}, {}});
    QVERIFY(rest.ok());
    QCOMPARE((*rest)->samples().size(), size_t(10));
}

void RecordingTest::partsOutsideAreErrors() {
    const TempFolder folder;
    const auto path = writeBytes(folder / "a.wav", wavBytes(sine(1000, 8000, 440), 8000));
    for (const ReadOptions& options :
         {ReadOptions{FrameIndex{-1}, {}}, ReadOptions{FrameIndex{1000}, {}},
          ReadOptions{FrameIndex{0}, FrameIndex{1001}}, ReadOptions{FrameIndex{500}, FrameIndex{500}},
          ReadOptions{FrameIndex{500}, FrameIndex{400}}}) {
        const auto result = readRecording(path, options);
        QVERIFY(!result.ok());
        QVERIFY(result.error().kind == ErrorKind::Invalid);
        QVERIFY(result.error().message.text().find("0.125 s long") != std::string::npos);
    }
}

void RecordingTest::streamsOfUnknownLengthAreReadToTheEnd() {
    // What programs write into a pipe: they can't come back to fill the length in.
    const TempFolder folder;
    const auto samples = sine(1000, 8000, 440);
    for (const int64_t promised : {int64_t(0xFFFFFFFF), int64_t(0x7FFFFFFF)}) {
        const auto path =
            writeBytes(folder / "a.wav", wavBytes(samples, 8000, 1, WavCoding::Pcm16, promised));
        const auto recording = readRecording(path);
        QVERIFY(recording.ok());
        QCOMPARE((*recording)->samples().size(), size_t(1000));
    }
}

void RecordingTest::headersAreReadAlone() {
    const TempFolder folder;
    const auto info = readAudioInfo(writeBytes(folder / "a.wav", wavBytes(sine(1600, 16000, 440), 16000, 2)));
    QVERIFY(info.ok());
    QCOMPARE(info->channels, 2);
    QCOMPARE(info->frames, int64_t(800));
    QCOMPARE(info->seconds(), 0.05);
    QCOMPARE(info->format, std::string("WAV, Signed 16 bit PCM"));
}

void RecordingTest::hashesTellSoundsApart() {
    const TempFolder folder;
    const auto samples = sine(1000, 8000, 440);
    auto other = samples;
    other[500] += 0.01f;
    const auto hash = [&](const char* name, const std::vector<float>& sound) {
        return (*readRecording(writeBytes(folder / name, wavBytes(sound, 8000))))->hash();
    };
    const std::string first = hash("a.wav", samples);
    QCOMPARE(hash("b.wav", samples), first);
    QVERIFY(hash("c.wav", other) != first);
    QVERIFY(!first.empty());
}

void RecordingTest::silenceIsNoticed() {
    const TempFolder folder;
    const auto silent = [&](const std::vector<float>& samples) {
        return (*readRecording(writeBytes(folder / "a.wav", wavBytes(samples, 8000, 1, WavCoding::Float32))))
            ->silent();
    };
    QVERIFY(silent(std::vector<float>(100, 0.0f)));
    QVERIFY(silent(sine(100, 8000, 440, 2e-5)));   // -94 dB
    QVERIFY(!silent(sine(100, 8000, 440, 1e-4)));  // -80 dB
}

void RecordingTest::progressIsToldAndCancelled() {
    const TempFolder folder;
    const auto path = writeBytes(folder / "a.wav", wavBytes(sine(200000, 16000, 440), 16000));
    Counting watching(false);
    QVERIFY(readRecording(path, {}, &watching).ok());
    QCOMPARE(watching.last, int64_t(200000));
    QCOMPARE(watching.all, int64_t(200000));
    Counting stopping(true);
    const auto result = readRecording(path, {}, &stopping);
    QVERIFY(!result.ok());
    QVERIFY(result.error().kind == ErrorKind::Cancelled);
}

void RecordingTest::extensionsAreKnown() {
    for (const char* name :
         {"a.wav", "A.WAV", "b.Flac", "c.ogg", "c.oga", "d.mp3", "e.aif", "e.aiff", "e.aifc", "f.opus"})
        QVERIFY2(hasAudioExtension(name), name);
    for (const char* name : {"a.txt", "wav", "a.wav.txt", "a", "", ".wav"})
        QVERIFY2(!hasAudioExtension(name), name);
}

QTEST_APPLESS_MAIN(RecordingTest)
#include "recording_test.moc"
