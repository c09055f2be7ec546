// Opening a corpus: recognition, problems of single recordings, class maps, and what makes it useless.
#include "core/dataset/corpus.h"

#include <QTest>
#include <atomic>
#include <limits>

#include "core/dataset/scan.h"
#include "tests/core/dataset/corpus_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

class CancelAfter final : public Progress {
public:
    explicit CancelAfter(int64_t reports) : left_(reports) {}
    void report(int64_t, int64_t, const Message&) override {
        if (--left_ <= 0) cancel();
    }

private:
    std::atomic<int64_t> left_;
};

class Watching final : public Progress {
public:
    void report(int64_t done, int64_t total, const Message&) override {
        if (total > 0 && done == total) finished = true;
    }
    std::atomic<bool> finished{false};
};

// Two good clips and one of each kind of trouble.
void writeTroubles(const fs::path& root) {
    const auto write = [&](const char* name, const std::string& bytes) { writeBytes(root / name, bytes); };
    const auto sound = sine(800, 8000, 440);
    writeClips(root, {"joy/good.wav", "fear/good.wav"});
    write("joy/zero-bytes.wav", "");
    write("joy/no-samples.wav", wavBytes({}, 8000));
    write("joy/text.wav", "this is a text\n");
    write("joy/cut.wav", wavBytes(sound, 8000).substr(0, 500));
    write("joy/zero-rate.wav", wavBytes(sound, 0));
    write("joy/silent.wav", wavBytes(std::vector<float>(800, 0.0f), 8000));
    write("joy/nan.wav", wavBytes(std::vector<float>(800, std::numeric_limits<float>::quiet_NaN()), 8000, 1,
                                  WavCoding::Float32));
    write("joy/one-sample.wav", wavBytes({0.5f}, 8000));
    write("joy/first.wav", wavBytes(sound, 8000));
    write("joy/second.wav", wavBytes(sound, 8000));
    write("fear/first.wav", wavBytes(sound, 8000));
    auto loud = sine(800, 8000, 300, 3.0);
    for (float& x : loud) x = std::clamp(x, -1.0f, 1.0f);
    write("fear/clipped.wav", wavBytes(loud, 8000));
}

std::string excluded(const Corpus& corpus, const std::string& path) {
    for (const Problem& problem : corpus.problems)
        if (problem.path == path) return problem.excluded ? "yes" : "no";
    return "(none)";
}

}  // namespace

class CorpusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRealEmodb();
    void everyTroubleIsAProblem();
    void headersAloneCanBeRead();
    void shortClipsAreProblems();
    void clipsAreSortedByName();
    void namedFormatsAreUsed();
    void classMapsMergeDropAndRename();
    void nothingToOpenIsAnError();
    void uselessCorporaAreErrors();
    void openingCanBeCancelled();
    void progressComesToItsEnd();
    void loopsOfLinksEnd();
    void clippingIsHeard();
    void namesAreStable();
};

void CorpusTest::theRealEmodb() {
    const fs::path root = fs::path(SIGWAVNET_SOURCE_DIR) / "../shared/data/emodb";
    if (!fs::exists(root)) QSKIP("the shared EMO-DB recordings are not beside this checkout");
    for (const fs::path& path : {root, root / "wav", root / ""}) {
        const Corpus corpus = opened(path);
        QCOMPARE(corpus.format, std::string("emodb"));
        QCOMPARE(corpus.clips.size(), size_t(408));
        QCOMPARE(countsText(corpus.classCounts()), std::string("anger 100, boredom 58, disgust 30, fear 54, "
                                                               "happiness 54, neutral 63, sadness 49"));
        QCOMPARE(corpus.classes.size(), size_t(7));
        QCOMPARE(corpus.speakerCounts().size(), size_t(8));
        QVERIFY(corpus.problems.empty());
    }
}

void CorpusTest::everyTroubleIsAProblem() {
    const TempFolder folder;
    writeTroubles(folder.path());
    ImportOptions options;
    options.minimumSeconds = 0.01;
    const Corpus corpus = opened(folder.path(), options);
    QCOMPARE(countsText(corpus.classCounts()), std::string("fear 3, joy 3"));
    for (const auto& [path, kind, out] :
         {std::tuple("joy/zero-bytes.wav", "empty", "yes"), std::tuple("joy/no-samples.wav", "empty", "yes"),
          std::tuple("joy/text.wav", "unreadable", "yes"), std::tuple("joy/cut.wav", "unreadable", "yes"),
          std::tuple("joy/zero-rate.wav", "unreadable", "yes"), std::tuple("joy/silent.wav", "silent", "yes"),
          std::tuple("joy/nan.wav", "not-finite", "yes"),
          std::tuple("joy/one-sample.wav", "too-short", "yes"),
          std::tuple("joy/first.wav", "duplicate", "no"), std::tuple("joy/second.wav", "duplicate", "no"),
          std::tuple("fear/clipped.wav", "clipped", "no")}) {
        QCOMPARE(problemsOf(corpus, path), std::string(kind));
        QCOMPARE(excluded(corpus, path), std::string(out));
    }
    QCOMPARE(corpus.problems.size(), size_t(11));
    for (const Problem& problem : corpus.problems) QVERIFY(!problem.message.text().empty());
}

void CorpusTest::headersAloneCanBeRead() {
    const TempFolder folder;
    writeTroubles(folder.path());
    ImportOptions options;
    options.scanAudio = false;
    const Corpus corpus = opened(folder.path(), options);
    QCOMPARE(problemsOf(corpus, "joy/zero-bytes.wav"), std::string("empty"));
    QCOMPARE(problemsOf(corpus, "joy/cut.wav"), std::string("unreadable"));
    QCOMPARE(problemsOf(corpus, "joy/silent.wav"), std::string());
    const Clip clip = clipOf(corpus, "joy/good.wav");
    QCOMPARE(clip.frames, int64_t(400));
    QVERIFY(clip.hash.empty());
}

void CorpusTest::shortClipsAreProblems() {
    const TempFolder folder;
    writeClip(folder / "joy/short.wav", 0.1);
    writeClip(folder / "joy/long.wav", 0.5);
    ImportOptions options;
    options.minimumSeconds = 0.3;
    const Corpus corpus = opened(folder.path(), options);
    QCOMPARE(corpus.clips.size(), size_t(1));
    QCOMPARE(problemsOf(corpus, "joy/short.wav"), std::string("too-short"));
    const std::string text = corpus.problems[0].message.text();
    QVERIFY(text.find("0.1 s") != std::string::npos && text.find("0.3 s") != std::string::npos);
}

void CorpusTest::clipsAreSortedByName() {
    const TempFolder folder;
    writeClips(folder.path(), {"b/2.wav", "a/10.wav", "a/9.wav", "B/1.wav"});
    const Corpus corpus = opened(folder.path());
    const std::vector<std::string> wanted = {"B/1.wav", "a/10.wav", "a/9.wav", "b/2.wav"};
    for (size_t i = 0; i < wanted.size(); ++i) QCOMPARE(corpus.clips[i].name, wanted[i]);
    QVERIFY((corpus.classes == std::vector<std::string>{"B", "a", "b"}));
    QCOMPARE(corpus.classIndex("a"), 1);
    QCOMPARE(corpus.classIndex("c"), -1);
}

void CorpusTest::namedFormatsAreUsed() {
    const TempFolder folder;
    writeClips(folder.path(), {"joy/03a01Fa.wav", "rage/03a01Wa.wav"});
    QCOMPARE(opened(folder.path()).format, std::string("emodb"));
    const Corpus corpus = opened(folder.path(), named("folders"));
    QCOMPARE(corpus.format, std::string("folders"));
    QCOMPARE(countsText(corpus.classCounts()), std::string("joy 1, rage 1"));
    const auto wrong = test::open(folder.path(), named("cremad"));
    QVERIFY(!wrong.ok());
    QVERIFY(wrong.error().kind == ErrorKind::Invalid);
    QVERIFY(wrong.error().message.text().find("1001_DFA_ANG_XX.wav") != std::string::npos);
}

void CorpusTest::classMapsMergeDropAndRename() {
    const TempFolder folder;
    writeClips(folder.path(), {"03a01Wa.wav", "03a01La.wav", "03a01Ea.wav", "03a01Na.wav"});
    ImportOptions options;
    options.classMap = *ClassMap::parse("anger=bad,disgust=bad,boredom=");
    const Corpus corpus = opened(folder.path(), options);
    QCOMPARE(countsText(corpus.classCounts()), std::string("bad 2, neutral 1"));
    QCOMPARE(countsText(corpus.dropped), std::string("boredom 1"));
    QCOMPARE(clipOf(corpus, "03a01Ea.wav").sourceLabel, std::string("E"));
    QVERIFY(corpus.problems.empty());
}

void CorpusTest::nothingToOpenIsAnError() {
    const TempFolder folder;
    QVERIFY(test::open(folder / "none").error().kind == ErrorKind::NotFound);
    QVERIFY(test::open(folder / "none.csv").error().kind == ErrorKind::NotFound);
    const auto empty = test::open(folder.path());
    QVERIFY(empty.error().kind == ErrorKind::Invalid);
    QVERIFY(empty.error().message.text().find("no recordings") != std::string::npos);
    QCOMPARE(empty.error().where, folder.path().string());
    QVERIFY(test::open(folder.path(), named("emodb")).error().message.text().find("no recordings") !=
            std::string::npos);
    writeBytes(folder / "readme.txt", "hello");
    QVERIFY(test::open(folder.path()).error().kind == ErrorKind::Invalid);
    const auto unknown = test::open(folder.path(), named("emo"));
    QVERIFY(unknown.error().kind == ErrorKind::Invalid);
    for (const Importer& importer : importers())
        QVERIFY(unknown.error().message.text().find(importer.name) != std::string::npos);
    writeClip(folder / "some.wav");
    const auto loose = test::open(folder.path());
    QVERIFY(loose.error().kind == ErrorKind::Invalid);
    QVERIFY(loose.error().message.text().find("labels") != std::string::npos);
    QVERIFY(test::open(folder / "some.wav").error().message.text().find("single recording") !=
            std::string::npos);
    const fs::path table = writeBytes(folder / "t.csv", "path,label\nsome.wav,joy\n");
    QVERIFY(test::open(table, named("emodb")).error().message.text().find("needs a folder") !=
            std::string::npos);
}

void CorpusTest::uselessCorporaAreErrors() {
    const TempFolder folder;
    writeClips(folder.path(), {"joy/a.wav", "joy/b.wav"});
    const Status one = checkTrainable(opened(folder.path()));
    QVERIFY(!one.ok());
    QVERIFY(one.error().message.text().find("\"joy\"") != std::string::npos);
    writeClips(folder.path(), {"fear/a.wav"});
    const Status single = checkTrainable(opened(folder.path()));
    QVERIFY(!single.ok());
    QVERIFY(single.error().kind == ErrorKind::Invalid);
    QVERIFY(single.error().message.text().find("\"fear\"") != std::string::npos);
    writeClips(folder.path(), {"fear/b.wav"});
    QVERIFY(checkTrainable(opened(folder.path())).ok());
    QVERIFY(!checkTrainable(opened(folder.path()), 3).ok());
    QVERIFY(!checkTrainable(Corpus()).ok());
}

void CorpusTest::openingCanBeCancelled() {
    const TempFolder folder;
    for (int i = 0; i < 60; ++i) writeClip(folder / ("joy/" + std::to_string(i) + ".wav"));
    for (const int64_t reports : {1, 2, 20}) {
        CancelAfter progress(reports);
        const auto result = importCorpus(folder.path(), {}, progress);
        QVERIFY(!result.ok());
        QVERIFY(result.error().kind == ErrorKind::Cancelled);
    }
}

void CorpusTest::progressComesToItsEnd() {
    const TempFolder folder;
    writeClips(folder.path(), {"joy/a.wav", "joy/b.wav", "fear/c.wav"});
    Watching progress;
    QVERIFY(importCorpus(folder.path(), {}, progress).ok());
    QVERIFY(progress.finished);
}

void CorpusTest::loopsOfLinksEnd() {
    const TempFolder folder;
    writeClips(folder.path(), {"joy/a.wav", "fear/b.wav"});
    fs::create_directory_symlink(folder.path(), folder / "joy/again");
    fs::create_symlink(folder / "nowhere.wav", folder / "fear/broken.wav");
    const Corpus corpus = opened(folder.path());
    QCOMPARE(countsText(corpus.classCounts()), std::string("fear 1, joy 1"));
    QCOMPARE(problemsOf(corpus, "fear/broken.wav"), std::string("missing"));
}

void CorpusTest::clippingIsHeard() {
    auto samples = sine(10000, 16000, 100, 0.9);
    QVERIFY(!soundsClipped(samples));
    samples[100] = samples[5000] = 1;  // single peaks are no clipping
    QVERIFY(!soundsClipped(samples));
    std::fill_n(samples.begin() + 200, 10, 1.0f);
    QVERIFY(!soundsClipped(samples));  // a thousandth, not more
    std::fill_n(samples.begin() + 900, 3, -1.0f);
    QVERIFY(soundsClipped(samples));
}

void CorpusTest::namesAreStable() {
    // Files and the command line's output hold these words.
    const std::vector<std::string> wanted = {"emodb",  "iemocap", "tess",  "ravdess",
                                             "cremad", "savee",   "table", "folders"};
    QCOMPARE(importers().size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) QCOMPARE(importers()[i].name, wanted[i]);
    QCOMPARE(std::string(problemName(ProblemKind::NotFinite)), std::string("not-finite"));
    QCOMPARE(std::string(problemName(ProblemKind::TooShort)), std::string("too-short"));
}

QTEST_APPLESS_MAIN(CorpusTest)
#include "corpus_test.moc"
