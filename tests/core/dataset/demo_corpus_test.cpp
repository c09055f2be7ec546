// The demo corpus: whole, the same for the same options, and with the pitch, energy and tempo that its recipe
// says.
#include "core/dataset/demo_corpus.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <filesystem>

#include "core/audio/recording.h"
#include "core/base/files.h"
#include "core/dataset/corpus.h"
#include "core/dataset/demo_voice.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using sigwavnet::test::TempFolder;
namespace fs = std::filesystem;

class DemoCorpusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isACorpusWithoutProblems();
    void sameOptionsGiveTheSameBytes();
    void otherSeedsGiveOtherSounds();
    void isNotMadeTwice();
    void foreignFolderIsRefused();
    void cancelLeavesNoTable();
    void interruptedCorpusIsCompleted();
    void voiceHasThePitchAskedFor();
    void emotionsDifferInEnergyAndTempo();
};

namespace {

constexpr DemoCorpusOptions smallOptions{7, 2, 2, 1};  // 2 speakers × 2 sentences × 4 emotions

fs::path make(const fs::path& folder, const DemoCorpusOptions& options = smallOptions) {
    SilentProgress progress;
    const auto table = makeDemoCorpus(folder, options, progress);
    return table ? *table : fs::path();
}

std::string bytesOf(const fs::path& path) {
    const auto bytes = readFile(path);
    return bytes ? *bytes : std::string();
}

// The lag of the greatest autocorrelation between 60 and 500 Hz, as a frequency.
double pitchOf(std::span<const float> x, double rate) {
    double best = 0;
    size_t bestLag = 1;
    for (auto lag = size_t(rate / 500); lag <= size_t(rate / 60); ++lag) {
        double sum = 0;
        for (size_t i = 0; i + lag < x.size(); ++i) sum += double(x[i]) * x[i + lag];
        if (sum > best) {
            best = sum;
            bestLag = lag;
        }
    }
    return rate / double(bestLag);
}

double rmsOf(std::span<const float> x) {
    double sum = 0;
    for (const float v : x) sum += double(v) * v;
    return std::sqrt(sum / double(x.size()));
}

}  // namespace

void DemoCorpusTest::isACorpusWithoutProblems() {
    TempFolder folder;
    SilentProgress progress;
    const auto corpus = importCorpus(make(folder / "c"), ImportOptions(), progress);
    QVERIFY2(corpus.ok(), corpus.ok() ? "" : corpus.error().text().c_str());
    QCOMPARE(corpus->clips.size(), size_t(16));
    QCOMPARE(corpus->problems.size(), size_t(0));
    QVERIFY(corpus->classes == std::vector<std::string>({"anger", "happiness", "neutral", "sadness"}));
    QCOMPARE(corpus->speakerCounts().size(), size_t(2));
    for (const Clip& clip : corpus->clips) {
        QCOMPARE(clip.rate.hz, 16000);
        QCOMPARE(clip.channels, 1);
        QVERIFY(clip.seconds() > 0.7 && clip.seconds() < 2.5);
        QVERIFY(!clip.text.empty());
    }
}

void DemoCorpusTest::sameOptionsGiveTheSameBytes() {
    TempFolder folder;
    make(folder / "a");
    make(folder / "b");
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder / "a")) {
        if (!entry.is_regular_file()) continue;
        const std::string bytes = bytesOf(entry.path());
        QVERIFY(!bytes.empty() &&
                bytes == bytesOf(folder / "b" / fs::relative(entry.path(), folder / "a").string()));
        ++files;
    }
    QCOMPARE(files, 18);  // 16 clips, corpus.csv, demo.json
}

void DemoCorpusTest::otherSeedsGiveOtherSounds() {
    TempFolder folder;
    DemoCorpusOptions other = smallOptions;
    other.seed = 8;
    make(folder / "a");
    make(folder / "b", other);
    const char* clip = "wav/low1_s1_anger_1.wav";
    QVERIFY(!bytesOf(folder / "a" / clip).empty());
    QVERIFY(bytesOf(folder / "a" / clip) != bytesOf(folder / "b" / clip));
}

void DemoCorpusTest::isNotMadeTwice() {
    TempFolder folder;
    const fs::path table = make(folder / "c");
    const auto before = fs::last_write_time(table);
    const auto clipBefore = fs::last_write_time(folder / "c/wav/low1_s1_anger_1.wav");
    QVERIFY(make(folder / "c") == table);
    QVERIFY(fs::last_write_time(table) == before);
    QVERIFY(fs::last_write_time(folder / "c/wav/low1_s1_anger_1.wav") == clipBefore);
}

void DemoCorpusTest::foreignFolderIsRefused() {
    TempFolder folder;
    fs::create_directories(folder / "c");
    QVERIFY(writeFileAtomically(folder / "c/thesis.txt", "mine").ok());
    SilentProgress progress;
    const auto foreign = makeDemoCorpus(folder / "c", smallOptions, progress);
    QVERIFY(!foreign.ok() && foreign.error().kind == ErrorKind::Exists);
    make(folder / "d");
    DemoCorpusOptions other = smallOptions;
    other.speakers = 3;
    const auto different = makeDemoCorpus(folder / "d", other, progress);
    QVERIFY(!different.ok() && different.error().kind == ErrorKind::Exists);
}

void DemoCorpusTest::cancelLeavesNoTable() {
    TempFolder folder;
    SilentProgress progress;
    progress.cancel();
    const auto result = makeDemoCorpus(folder / "c", smallOptions, progress);
    QVERIFY(!result.ok() && result.error().kind == ErrorKind::Cancelled);
    QVERIFY(!fs::exists(folder / "c/corpus.csv"));
}

void DemoCorpusTest::interruptedCorpusIsCompleted() {
    TempFolder folder;
    const fs::path table = make(folder / "c");
    fs::remove(table);
    fs::remove(folder / "c/wav/low1_s1_anger_1.wav");
    QVERIFY(make(folder / "c") == table);
    QVERIFY(fs::exists(folder / "c/wav/low1_s1_anger_1.wav"));
}

// A steady vowel without jitter: its autocorrelation peaks at the pitch.
void DemoCorpusTest::voiceHasThePitchAskedFor() {
    const Phoneme vowel{0.6, {760, 1280, 2550}, 1, 0, 0, 0, 0};
    for (const double hz : {100.0, 160.0, 250.0}) {
        VoiceStyle style;
        style.pitchHz = hz;
        style.range = 0;
        style.slope = 0;
        style.jitter = style.shimmer = 0;
        PortableRandom random(3);
        const std::vector<SpokenPhoneme> spoken{{vowel, 0}};
        const std::vector<float> sound = speak(spoken, style, random, SampleRate{16000});
        const std::span<const float> middle = std::span(sound).subspan(sound.size() / 2 - 2400, 4800);
        const double found = pitchOf(middle, 16000);
        QVERIFY2(std::abs(found / hz - 1) < 0.02, std::to_string(found).c_str());
        QVERIFY2(std::abs(20 * std::log10(rmsOf(middle)) - style.levelDb) < 2, "level");
    }
}

// The recipe: anger is louder and faster than sadness by 11 dB and a factor of 1.5 on average.
void DemoCorpusTest::emotionsDifferInEnergyAndTempo() {
    TempFolder folder;
    DemoCorpusOptions options = smallOptions;
    options.repetitions = 3;
    make(folder / "c", options);
    double level[2] = {}, seconds[2] = {};
    for (int e = 0; e < 2; ++e)
        for (int r = 1; r <= 3; ++r) {
            const std::string name = std::string(e ? "sadness" : "anger") + "_" + std::to_string(r) + ".wav";
            const auto recording = readRecording(folder / "c/wav" / ("high1_s1_" + name));
            QVERIFY(recording.ok());
            level[e] += 20 * std::log10(rmsOf((*recording)->samples())) / 3;
            seconds[e] += (*recording)->seconds() / 3;
        }
    QVERIFY2(level[0] > level[1] + 3, (std::to_string(level[0]) + " " + std::to_string(level[1])).c_str());
    QVERIFY2(seconds[1] > 1.1 * seconds[0],
             (std::to_string(seconds[0]) + " " + std::to_string(seconds[1])).c_str());
}

QTEST_APPLESS_MAIN(DemoCorpusTest)
#include "demo_corpus_test.moc"
