#include <QTest>

#include "core/base/files.h"
#include "tests/core/training/training_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

TrainingConfig shortConfig() {
    TrainingConfig config = tinyConfig();
    config.epochs = 2;
    return config;
}

// The error of training on `corpus`; kind Internal and no text when it trained.
Error errorOf(const Corpus& corpus, const TrainingConfig& config, const std::filesystem::path& folder) {
    Recorder recorder;
    auto outcome = trainTones(corpus, config, folder, recorder);
    return outcome ? Error() : outcome.error();
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string contentOf(const std::filesystem::path& path) {
    const auto text = readFile(path);
    return text ? *text : "";
}

}  // namespace

class TrainingErrorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFolderInUse();
    void aSingleClass();
    void aClassWithASingleClip();
    void aFoldThatIsNotThere();
    void anOptionOutOfRange();
    void aPrecisionThatTheProcessorLacks();
    void shortAndBadClipsAreLeftOut();
    void aClassOfShortClips();
    void cancelWhileReading();
    void cancelWithinABatch();
    void aFullDisk();
};

void TrainingErrorsTest::aFolderInUse() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 10);
    const Error error = errorOf(corpus, shortConfig(), folder.path());  // holds the recordings
    QVERIFY(error.kind == ErrorKind::Exists);
    QVERIFY(!std::filesystem::exists(folder / "config.json"));
}

void TrainingErrorsTest::aSingleClass() {
    const TempFolder folder;
    const Error error = errorOf(toneCorpus(folder.path(), 1, 10), shortConfig(), folder / "run");
    QVERIFY(error.kind == ErrorKind::Invalid);
    QVERIFY(!std::filesystem::exists(folder / "run"));
}

void TrainingErrorsTest::aClassWithASingleClip() {
    const TempFolder folder;
    Corpus corpus = toneCorpus(folder.path(), 2, 10);
    QVERIFY(addTone(corpus, "zlonely.wav", "tone2", 500, 0.4));
    corpus.classes.push_back("tone2");
    const Error error = errorOf(corpus, shortConfig(), folder / "run");
    QVERIFY(error.kind == ErrorKind::Invalid);
    QVERIFY2(contains(error.text(), "tone2"), error.text().c_str());
}

void TrainingErrorsTest::aFoldThatIsNotThere() {
    const TempFolder folder;
    TrainingConfig config = shortConfig();
    config.split.name = "loso";
    config.fold = 5;  // four speakers
    const Error error = errorOf(toneCorpus(folder.path(), 2, 12), config, folder / "run");
    QVERIFY(error.kind == ErrorKind::Invalid);
    QVERIFY2(error.where == "split.fold" && contains(error.text(), "4 folds"), error.text().c_str());
}

void TrainingErrorsTest::anOptionOutOfRange() {
    const TempFolder folder;
    TrainingConfig config = shortConfig();
    config.epochs = 0;
    const Error error = errorOf(toneCorpus(folder.path(), 2, 10), config, folder / "run");
    QVERIFY(error.kind == ErrorKind::Invalid && error.where == "training.epochs");
}

void TrainingErrorsTest::aPrecisionThatTheProcessorLacks() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 10);
    TrainingConfig config = shortConfig();
    QVERIFY(setOption(config, "training.precision", "bf16").ok());
    const Error error = errorOf(corpus, config, folder / "run");
    QVERIFY(error.kind == ErrorKind::Device);
    QVERIFY2(contains(error.text(), "bf16") && contains(error.text(), "float32"), error.text().c_str());
    QVERIFY(!std::filesystem::exists(folder / "run"));
}

void TrainingErrorsTest::shortAndBadClipsAreLeftOut() {
    const TempFolder folder;
    Corpus corpus = toneCorpus(folder.path(), 2, 20);
    QVERIFY(addTone(corpus, "zshort.wav", "tone0", 100, 0.05));
    std::vector<float> silence(800, 0.0f);
    const auto folds = makeFolds(corpus, shortConfig().split);
    const auto training = folds->front().indices(Part::Train);
    QVERIFY(writeWav(corpus.clips[training[0]].path, silence, kToneRate).ok());
    std::filesystem::remove(corpus.clips[training[1]].path);

    Recorder recorder;
    const auto outcome = trainTones(corpus, shortConfig(), folder / "run", recorder);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : outcome.error().text().c_str());
    QCOMPARE(outcome->problems.size(), size_t(3));
    const Problem& tooShort = outcome->problems[0];
    QVERIFY(tooShort.kind == ProblemKind::TooShort && tooShort.path == "zshort.wav");
    QVERIFY2(contains(tooShort.message.text(), "0.05 s") && contains(tooShort.message.text(), "0.137 s"),
             tooShort.message.text().c_str());
    QVERIFY(contains(contentOf(folder / "run" / "split.csv"), "zshort.wav,unused,"));
    QVERIFY(contains(contentOf(folder / "run" / "log.txt"), "zshort.wav"));
}

void TrainingErrorsTest::aClassOfShortClips() {
    const TempFolder folder;
    Corpus corpus = toneCorpus(folder.path(), 2, 10);
    for (int i = 0; i < 5; ++i) QVERIFY(addTone(corpus, "z" + std::to_string(i) + ".wav", "tone2", 300, 0.1));
    corpus.classes.push_back("tone2");
    const Error error = errorOf(corpus, shortConfig(), folder / "run");
    QVERIFY(error.kind == ErrorKind::TooShort);
    QVERIFY2(contains(error.text(), "0.137 s") && contains(error.text(), "network.levels"),
             error.text().c_str());
    QVERIFY(contains(contentOf(folder / "run" / "result.json"), "failed"));
}

void TrainingErrorsTest::cancelWhileReading() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 10);
    SilentProgress progress;
    progress.cancel();
    Recorder recorder;
    const auto outcome = train(corpus, shortConfig(), Device(), folder / "run", recorder, progress);
    QVERIFY(!outcome.ok() && outcome.error().kind == ErrorKind::Cancelled);
    QVERIFY(recorder.batches.empty());
}

void TrainingErrorsTest::cancelWithinABatch() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 20);
    SilentProgress progress;
    Recorder recorder;
    recorder.onBatch = [&](const BatchReport& report) {
        if (report.step == 6) progress.cancel();  // the second batch of the second epoch
    };
    TrainingConfig config = shortConfig();
    config.epochs = 10;
    const auto outcome = train(corpus, config, Device(), folder / "run", recorder, progress);
    QVERIFY(!outcome.ok() && outcome.error().kind == ErrorKind::Cancelled);
    QCOMPARE(recorder.batches.size(), size_t(6));
    QCOMPARE(recorder.epochs.size(), size_t(1));
    const auto last = loadModel(folder / "run" / "last.safetensors");
    QVERIFY(last.ok() && last->facts.at("epoch") == "1");
    QVERIFY(loadModel(folder / "run" / "best.safetensors").ok());
    QVERIFY(contains(contentOf(folder / "run" / "log.txt"), "Cancelled"));
    QVERIFY(contains(contentOf(folder / "run" / "result.json"), "\"cancelled\""));
}

// /dev/full answers every write as a full disk would.
void TrainingErrorsTest::aFullDisk() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 20);
    Recorder recorder;
    recorder.onBatch = [&](const BatchReport& report) {
        if (report.step == 5) {
            std::filesystem::remove(folder / "run" / "metrics.jsonl");
            std::filesystem::create_symlink("/dev/full", folder / "run" / "metrics.jsonl");
        }
    };
    const auto outcome = trainTones(corpus, shortConfig(), folder / "run", recorder);
    QVERIFY(!outcome.ok());
    QVERIFY2(outcome.error().kind == ErrorKind::NoSpace, outcome.error().text().c_str());
    QVERIFY(loadModel(folder / "run" / "last.safetensors").ok());
    for (const auto& entry : std::filesystem::directory_iterator(folder / "run")) {
        QVERIFY2(entry.path().extension() != ".part", entry.path().c_str());
    }
}

QTEST_APPLESS_MAIN(TrainingErrorsTest)
#include "training_errors_test.moc"
