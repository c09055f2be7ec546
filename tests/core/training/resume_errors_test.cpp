// Everything that must keep a run from going on, with a clear word, and without losing anything.
#include <QTest>

#include <nlohmann/json.hpp>

#include "core/checkpoint/safetensors.h"
#include "core/training/run_data.h"
#include "tests/core/training/resume_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

// A run that was paused in its second epoch.
struct PausedRun : ResumeBench {
    fs::path path = folder / "run";
    PausedRun() {
        if (!startAndStop(path, 7)) std::abort();
    }
    Error refusal(const Corpus& with) {
        Recorder observer;
        auto outcome = resumeTraining(with, Device(), path, observer, progress);
        return outcome ? Error() : outcome.error();
    }
    Error refusal() { return refusal(corpus); }
    // Whether the run can still be resumed, with nothing lost.
    bool unharmed() { return runState(path) == RunState::Paused && resume(path).ok(); }
};

void changeJson(const fs::path& path, const std::string& key, const nlohmann::ordered_json& value) {
    auto json = nlohmann::ordered_json::parse(contentOf(path));
    json[key] = value;
    if (!writeFileAtomically(path, json.dump(2))) std::abort();
}

}  // namespace

class ResumeErrorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherCorpus();
    void aChangedRecording();
    void aFolderWithoutARun();
    void aRunOfBeforeThereWereCheckpoints();
    void aRunOfANewerVersion();
    void aRunThatHasFinished();
    void aRunThatAnotherTrains();
    void bothCheckpointsDamaged();
    void aCheckpointOfAnotherNetwork();
    void anotherNumberOfThreadsIsSaid();
    void rowsThatAreGoneAreSaid();
    void aFullDisk();
    void theCorpusIsFoundAgain();
    void aPartWithoutAClassIsSaid();
};

void ResumeErrorsTest::anotherCorpus() {
    PausedRun run;
    Corpus other = run.corpus;
    other.clips[0].speaker = "somebody else";
    other.clips[3].name = "zz.wav";
    const Error error = run.refusal(other);
    QVERIFY(error.kind == ErrorKind::Invalid);
    QVERIFY2(says(error.text(), "2 clips differ") && says(error.text(), other.clips[0].name),
             error.text().c_str());
    QVERIFY(run.unharmed());
}

void ResumeErrorsTest::aChangedRecording() {
    PausedRun run;
    const auto parts = makeFolds(run.corpus, run.config.split)->front();
    const Clip& clip = run.corpus.clips[parts.indices(Part::Test).front()];  // even one that only tests
    const std::string before = contentOf(clip.path);
    std::string changed = before;
    changed[before.size() - 100] = static_cast<char>(changed[before.size() - 100] ^ 1);
    QVERIFY(writeFileAtomically(clip.path, changed).ok());
    const Error error = run.refusal();
    QVERIFY2(error.kind == ErrorKind::Invalid && says(error.text(), "1 clips differ") &&
                 says(error.text(), clip.name),
             error.text().c_str());
    QVERIFY(writeFileAtomically(clip.path, before).ok());
    QVERIFY(run.unharmed());
}

void ResumeErrorsTest::aFolderWithoutARun() {
    PausedRun run;
    run.path = run.folder / "nothing";
    QVERIFY(run.refusal().kind == ErrorKind::NotFound);
    QVERIFY(!fs::exists(run.path));
    fs::create_directory(run.path);
    QVERIFY(run.refusal().kind == ErrorKind::NotFound);
    // A start that was killed before it had said what to train: the folder can be used for another.
    std::ofstream(run.path / "run.json") << "{}";
    QVERIFY(run.refusal().kind == ErrorKind::NotFound);
    QVERIFY(run.startAndStop(run.path, 1).ok());
}

void ResumeErrorsTest::aRunOfBeforeThereWereCheckpoints() {
    PausedRun run;
    fs::remove(run.path / "run.json");
    QVERIFY(run.refusal().kind == ErrorKind::Unsupported);
}

void ResumeErrorsTest::aRunOfANewerVersion() {
    PausedRun run;
    changeJson(run.path / "run.json", "version", kRunVersion + 1);
    const Error error = run.refusal();
    QVERIFY2(error.kind == ErrorKind::Unsupported && says(error.text(), "newer"), error.text().c_str());
    QVERIFY(!openRunCorpus(run.path, "", run.progress).ok());
    changeJson(run.path / "run.json", "version", kRunVersion);
    QVERIFY(run.unharmed());
}

void ResumeErrorsTest::aRunThatHasFinished() {
    PausedRun run;
    QVERIFY(run.resume(run.path).ok());
    const std::string result = contentOf(run.path / "result.json");
    const Error error = run.refusal();
    QVERIFY2(error.kind == ErrorKind::Exists && says(error.text(), "finished"), error.text().c_str());
    QCOMPARE(contentOf(run.path / "result.json"), result);
}

void ResumeErrorsTest::aRunThatAnotherTrains() {
    PausedRun run;
    {
        const auto lock = FileLock::tryAcquire(run.path / "run.lock");
        QVERIFY(lock.ok() && *lock);
        QVERIFY(runState(run.path) == RunState::Running);
        const Error error = run.refusal();
        QVERIFY2(error.kind == ErrorKind::Exists && says(error.text(), "Another process"),
                 error.text().c_str());
    }
    QVERIFY(run.unharmed());
}

void ResumeErrorsTest::bothCheckpointsDamaged() {
    PausedRun run;
    for (const char* name : {"checkpoint.safetensors", "checkpoint.previous.safetensors"})
        fs::resize_file(run.path / name, 700);
    const Error error = run.refusal();
    QVERIFY(error.kind == ErrorKind::Invalid);
    QVERIFY2(says(error.text(), "checkpoint"), error.text().c_str());
    QVERIFY(loadModel(run.path / "last.safetensors").ok());
}

void ResumeErrorsTest::aCheckpointOfAnotherNetwork() {
    PausedRun run;
    changeJson(run.path / "config.json", "network.hidden", 5);
    const Error error = run.refusal();
    QVERIFY2(error.kind == ErrorKind::Invalid && says(error.text(), "gru"), error.text().c_str());
}

void ResumeErrorsTest::anotherNumberOfThreadsIsSaid() {
    PausedRun run;
    changeJson(run.path / "environment.json", "threads", 99);
    Recorder observer;
    QVERIFY(run.resume(run.path, observer).ok());
    QVERIFY(observer.notices.size() == 1 && says(observer.notices[0], "threads: 99"));
}

void ResumeErrorsTest::rowsThatAreGoneAreSaid() {
    PausedRun run;
    fs::remove(run.path / "confusion.jsonl");
    Recorder observer;
    QVERIFY(run.resume(run.path, observer).ok());
    QVERIFY(observer.notices.size() == 1 && says(observer.notices[0], "from 1 to 1"));
}

// /dev/full answers every write as a full disk would: here that of the log, before anything else.
void ResumeErrorsTest::aFullDisk() {
    PausedRun run;
    const std::string before = contentOf(run.path / "checkpoint.safetensors");
    fs::remove(run.path / "log.txt");
    fs::create_symlink("/dev/full", run.path / "log.txt");
    QVERIFY(run.refusal().kind == ErrorKind::NoSpace);
    fs::remove(run.path / "log.txt");
    QCOMPARE(contentOf(run.path / "checkpoint.safetensors"), before);
    QVERIFY(run.resume(run.path).ok());
}

// From its folder alone: format, class map and all; and from where it was moved to.
void ResumeErrorsTest::theCorpusIsFoundAgain() {
    const TempFolder folder;
    for (const char* label : {"anger", "joy", "noise"}) fs::create_directories(folder / "corpus" / label);
    toneCorpus(folder.path(), 3, 12);
    for (int i = 0; i < 12; ++i) {
        const std::string number = std::to_string(100 + i);
        fs::rename(folder / ("tone0-" + number + ".wav"), folder / "corpus" / "anger" / (number + ".wav"));
        fs::rename(folder / ("tone1-" + number + ".wav"), folder / "corpus" / "joy" / (number + ".wav"));
        fs::rename(folder / ("tone2-" + number + ".wav"), folder / "corpus" / "noise" / (number + ".wav"));
    }
    SilentProgress progress;
    ImportOptions options;
    options.format = "folders";
    options.classMap = *ClassMap::parse("joy=happiness,noise=");
    const auto corpus = importCorpus(folder / "corpus", options, progress);
    QVERIFY2(corpus.ok() && corpus->clips.size() == 24, corpus ? "" : corpus.error().text().c_str());
    TrainingConfig config = tinyConfig();
    config.epochs = 2;
    Recorder observer;
    const auto paused = train(*corpus, config, Device(), folder / "run", observer, progress, nullptr, {1});
    QVERIFY2(paused.ok() && paused->paused, paused ? "" : paused.error().text().c_str());

    const auto again = openRunCorpus(folder / "run", "", progress);
    QVERIFY(again.ok() && again->classes == corpus->classes && again->clips.size() == 24);
    fs::rename(folder / "corpus", folder / "elsewhere");
    QVERIFY(openRunCorpus(folder / "run", "", progress).error().kind == ErrorKind::NotFound);
    const auto moved = openRunCorpus(folder / "run", folder / "elsewhere", progress);
    QVERIFY(moved.ok());
    QVERIFY(resumeTraining(*moved, Device(), folder / "run", observer, progress).ok());
}

// The class is learned; what it does not count for is said.
void ResumeErrorsTest::aPartWithoutAClassIsSaid() {
    const TempFolder folder;
    Corpus corpus = toneCorpus(folder.path(), 2, 12);
    for (int i = 0; i < 6; ++i)
        QVERIFY(addTone(corpus, "z" + std::to_string(i) + ".wav", "tone2", 500, 0.4, i < 3 ? "2" : "3"));
    corpus.classes.push_back("tone2");
    TrainingConfig config = tinyConfig();
    config.epochs = 1;
    config.split.name = "loso";
    config.fold = 1;  // speaker 0 tests, who has no clip of the class
    Recorder recorder;
    const auto outcome = trainTones(corpus, config, folder / "run", recorder);
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    QVERIFY(outcome->test->metrics.absentClasses == std::vector<int>{2});
    bool said = false;
    for (const std::string& notice : recorder.notices)
        said = said || (says(notice, "test") && says(notice, "tone2"));
    QVERIFY(said);
}

QTEST_APPLESS_MAIN(ResumeErrorsTest)
#include "resume_errors_test.moc"
