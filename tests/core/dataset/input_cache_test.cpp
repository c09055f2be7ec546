#include <QTest>

#include <chrono>
#include <cstdlib>
#include <thread>

#include "core/base/files.h"
#include "core/dataset/cache_room.h"
#include "core/dataset/input_cache.h"
#include "core/dataset/prepare.h"
#include "core/dataset/read_clip.h"
#include "tests/core/dataset/corpus_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

constexpr int kClips = 7;

// Clips of 0.1 to 0.22 s at 8 kHz in two classes, and a cache of its own.
struct Bench {
    TempFolder folder;
    Corpus corpus;
    Preparation preparation;
    InputCacheOptions options;
    std::vector<size_t> clips;

    Bench() {
        for (int i = 0; i < kClips; ++i)
            writeClip(folder / "corpus" / (i % 2 ? "a" : "b") / (std::to_string(i) + ".wav"), 0.1 + 0.02 * i);
        corpus = opened(folder / "corpus");
        preparation.rate = SampleRate{6000};
        preparation.trimSilence = true;
        options.folder = folder / "cache";
        for (size_t i = 0; i < corpus.clips.size(); ++i) clips.push_back(i);
    }

    std::shared_ptr<const PreparedInputs> open() const {
        SilentProgress progress;
        auto inputs = PreparedInputs::open(corpus, clips, preparation, options, progress);
        return inputs ? *inputs : nullptr;
    }
    std::vector<fs::path> packs() const {
        std::vector<fs::path> found;
        if (!fs::exists(options.folder)) return found;
        for (const auto& entry : fs::directory_iterator(options.folder))
            if (entry.path().extension() == kPackExtension) found.push_back(entry.path());
        return found;
    }
    // Whether every clip is what prepare() makes of the recording, sample by sample.
    bool right(const PreparedInputs& inputs) const {
        Preparation plain = preparation;
        plain.normalisation = Normalisation::None;
        for (size_t i : clips) {
            const auto expected = prepare(**readClip(corpus.clips[i]), plain);
            const auto samples = inputs.samples(i);
            if (!samples || !std::equal(samples->begin(), samples->end(), expected->begin(), expected->end()))
                return false;
        }
        return true;
    }
};

void age(const fs::path& path, int hours) {
    fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(hours));
}

}  // namespace

class InputCacheTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coldAndWarmGiveWhatPrepareMakes();
    void withoutACacheClipsAreInMemory();
    void anotherPreparationIsAnotherFile();
    void tornAndForeignFilesAreMadeAgain();
    void severalAtOnceShareOneFile();
    void aClipThatCannotBeReadHasItsOwnError();
    void aChangedRecordingIsNoticed();
    void aFolderThatCannotBeWrittenIsNoReasonNotToTrain();
    void theLongestUnusedGoesFirst();
    void whatIsTooLargeStaysInMemory();
    void cancelled();
    void theEnvironmentDecides();
};

void InputCacheTest::coldAndWarmGiveWhatPrepareMakes() {
    const Bench bench;
    QCOMPARE(bench.corpus.clips.size(), size_t(kClips));
    const auto cold = bench.open();
    QVERIFY(cold && cold->mapped() && !cold->wasCached() && !cold->cacheProblem());
    QVERIFY(bench.right(*cold));
    QCOMPARE(bench.packs().size(), size_t(1));
    const auto warm = bench.open();
    QVERIFY(warm && warm->mapped() && warm->wasCached());
    QVERIFY(bench.right(*warm));
    fs::remove_all(bench.options.folder);  // whoever has it open keeps it
    QVERIFY(bench.right(*warm));
}

void InputCacheTest::withoutACacheClipsAreInMemory() {
    Bench bench;
    bench.options.folder.clear();
    const auto inputs = bench.open();
    QVERIFY(inputs && !inputs->mapped() && bench.right(*inputs));
    QVERIFY(!fs::exists(bench.folder / "cache"));
}

void InputCacheTest::anotherPreparationIsAnotherFile() {
    Bench bench;
    QVERIFY(bench.open());
    bench.preparation.normalisation = Normalisation::PerRms;
    QVERIFY(bench.open()->wasCached());
    bench.preparation.rate = SampleRate{5000};
    QVERIFY(!bench.open()->wasCached());
    bench.preparation.trimDb = -20;
    QVERIFY(!bench.open()->wasCached());
    bench.clips.pop_back();
    const auto fewer = bench.open();
    QVERIFY(!fewer->wasCached() && bench.right(*fewer));
    QCOMPARE(bench.packs().size(), size_t(4));
}

void InputCacheTest::tornAndForeignFilesAreMadeAgain() {
    const Bench bench;
    QVERIFY(bench.open());
    const fs::path path = bench.packs().front();
    const std::string whole = *readFile(path);
    std::vector<std::string> bad{"", "SWNINPUT", "something else", std::string(whole.size(), 'x')};
    for (size_t cut : {whole.size() - 1, whole.size() - 64, whole.size() / 2, size_t(200)})
        bad.push_back(whole.substr(0, cut));
    // One byte of the samples, of the index, of the trailer's version.
    for (size_t at : {size_t(100), whole.size() / 2, whole.size() - 80, whole.size() - 56}) {
        bad.push_back(whole);
        bad.back()[at] = static_cast<char>(bad.back()[at] ^ 1);
    }
    for (const std::string& bytes : bad) {
        writeBytes(path, bytes);
        const auto inputs = bench.open();
        QVERIFY(inputs && inputs->mapped() && !inputs->wasCached() && bench.right(*inputs));
        QVERIFY(*readFile(path) == whole);  // and it is the same file again, bit by bit
    }
}

void InputCacheTest::severalAtOnceShareOneFile() {
    const Bench bench;
    std::vector<std::shared_ptr<const PreparedInputs>> opened(6);
    {
        std::vector<std::jthread> threads;
        for (auto& inputs : opened) threads.emplace_back([&] { inputs = bench.open(); });
    }
    for (const auto& inputs : opened) QVERIFY(inputs && inputs->mapped() && bench.right(*inputs));
    QCOMPARE(bench.packs().size(), size_t(1));
    for (const auto& entry : fs::directory_iterator(bench.options.folder))
        QVERIFY2(entry.path().extension() != ".part", entry.path().c_str());
}

void InputCacheTest::aClipThatCannotBeReadHasItsOwnError() {
    const Bench bench;
    const std::string bytes = *readFile(bench.corpus.clips[2].path);
    fs::remove(bench.corpus.clips[2].path);
    for (bool cached : {false, true}) {
        const auto inputs = bench.open();
        QVERIFY(inputs && inputs->wasCached() == cached);
        QVERIFY(!inputs->samples(2) && inputs->samples(2).error().kind == ErrorKind::NotFound);
        QVERIFY(inputs->samples(1).ok() && inputs->samples(3).ok());
    }
    writeBytes(bench.corpus.clips[2].path, bytes);  // back again: the next opening finds it
    const auto inputs = bench.open();
    QVERIFY(inputs->wasCached() && bench.right(*inputs));
}

void InputCacheTest::aChangedRecordingIsNoticed() {
    const Bench bench;
    writeBytes(bench.corpus.clips[0].path, wavBytes(sine(1000, 8000, 700), 8000));
    const auto inputs = bench.open();
    QVERIFY(!inputs->samples(0) && inputs->samples(0).error().kind == ErrorKind::Invalid);
    const std::string text = inputs->samples(0).error().text();
    QVERIFY2(text.find("changed since the corpus was opened") != std::string::npos, text.c_str());
    QVERIFY(inputs->samples(1).ok());
}

void InputCacheTest::aFolderThatCannotBeWrittenIsNoReasonNotToTrain() {
    Bench bench;
    writeBytes(bench.folder / "file", "not a folder");
    bench.options.folder = bench.folder / "file" / "cache";
    const auto inputs = bench.open();
    QVERIFY(inputs && !inputs->mapped() && inputs->cacheProblem() && bench.right(*inputs));
}

void InputCacheTest::theLongestUnusedGoesFirst() {
    Bench bench;
    QVERIFY(bench.open());
    const fs::path first = bench.packs().front();
    bench.preparation.rate = SampleRate{5000};
    QVERIFY(bench.open());
    age(first, 30);
    for (const fs::path& pack : bench.packs())
        if (pack != first) age(pack, 20);
    writeBytes(bench.options.folder / ".abandoned.inputs.1-0.part", "of a killed process");
    age(bench.options.folder / ".abandoned.inputs.1-0.part", 2);
    writeBytes(bench.options.folder / ".fresh.inputs.1-0.part", "being written");
    bench.preparation.rate = SampleRate{6000};
    QVERIFY(bench.open()->wasCached());  // used now: the other one is the oldest
    bench.preparation.rate = SampleRate{4000};
    bench.options.limitBytes = 2 * fs::file_size(first);
    QVERIFY(bench.open()->mapped());
    QCOMPARE(bench.packs().size(), size_t(2));
    QVERIFY(fs::exists(first));
    QVERIFY(!fs::exists(bench.options.folder / ".abandoned.inputs.1-0.part"));
    QVERIFY(fs::exists(bench.options.folder / ".fresh.inputs.1-0.part"));
}

void InputCacheTest::whatIsTooLargeStaysInMemory() {
    Bench bench;
    bench.options.limitBytes = 1000;
    const auto inputs = bench.open();
    QVERIFY(inputs && !inputs->mapped() && bench.right(*inputs));
    QVERIFY(inputs->cacheProblem() && inputs->cacheProblem()->kind == ErrorKind::NoSpace);
    QVERIFY(bench.packs().empty());
}

void InputCacheTest::cancelled() {
    Bench bench;
    for (int round = 0; round < 3; ++round) {
        SilentProgress progress;
        progress.cancel();
        const auto inputs =
            PreparedInputs::open(bench.corpus, bench.clips, bench.preparation, bench.options, progress);
        QVERIFY(!inputs && inputs.error().kind == ErrorKind::Cancelled);
        QVERIFY(bench.packs().size() == size_t(round == 1));
        if (round == 0) QVERIFY(bench.open());
        if (round == 1) bench.options.folder.clear();
        if (round == 1) fs::remove_all(bench.folder / "cache");
    }
}

void InputCacheTest::theEnvironmentDecides() {
    ::setenv("SIGWAVNET_INPUT_CACHE", "off", 1);
    QVERIFY(InputCacheOptions::fromEnvironment().folder.empty());
    ::setenv("SIGWAVNET_INPUT_CACHE", "/somewhere", 1);
    ::setenv("SIGWAVNET_INPUT_CACHE_GIB", "1.5", 1);
    QCOMPARE(InputCacheOptions::fromEnvironment().folder, fs::path("/somewhere"));
    QCOMPARE(InputCacheOptions::fromEnvironment().limitBytes, uint64_t(3) << 29);
    ::unsetenv("SIGWAVNET_INPUT_CACHE");
    ::unsetenv("SIGWAVNET_INPUT_CACHE_GIB");
    ::setenv("XDG_CACHE_HOME", "/cache", 1);
    QCOMPARE(InputCacheOptions::fromEnvironment().folder, fs::path("/cache/sigwavnet/inputs"));
    ::setenv("XDG_CACHE_HOME", "relative", 1);
    ::setenv("HOME", "/home/somebody", 1);
    QCOMPARE(InputCacheOptions::fromEnvironment().folder, fs::path("/home/somebody/.cache/sigwavnet/inputs"));
    ::unsetenv("HOME");
    QVERIFY(InputCacheOptions::fromEnvironment().folder.empty());
}

QTEST_APPLESS_MAIN(InputCacheTest)
#include "input_cache_test.moc"
