// sigwavnet train --resume: real processes, killed, interrupted, paused, and on a full disk.
#include <QTest>

#include <sys/stat.h>

#include <atomic>
#include <functional>
#include <thread>

#include "core/base/file_lock.h"
#include "core/checkpoint/run_folder.h"
#include "core/dataset/portable_random.h"
#include "tests/app/cli/cli_fixture.h"
#include "tests/support/run_difference.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

constexpr int kKills = 50;
constexpr int kChains = 3;  // at once: starting a program takes longer than what it learns here

// A corpus, and a cache of prepared clips of its own: that one may be killed while it is written, too.
struct Bench {
    TempFolder folder;
    fs::path corpus = folder / "c", whole = folder / "whole", run = folder / "run";
    Bench() {
        makeTinyCorpus(corpus, 12);
        ::setenv("SIGWAVNET_INPUT_CACHE", (folder / "cache").c_str(), 1);
    }
};

// Everything that draws chance or gathers something, and a checkpoint before every batch.
std::vector<std::string> eventfulSettings() {
    return tinySettings() + std::vector<std::string>{"training.epochs=5",
                                                     "training.batch_size=4",
                                                     "training.checkpoint_seconds=0.000001",
                                                     "network.dropout=0.2",
                                                     "averaging.decay=0.9",
                                                     "mixup.alpha=0.4",
                                                     "augmentation.noise_snr_min=5",
                                                     "augmentation.noise_snr_max=20",
                                                     "optimizer.learning_rate=0.01"};
}

std::vector<std::string> startLine(const fs::path& corpus, const fs::path& run) {
    return commandLine(std::vector<std::string>{"train", "--corpus", corpus.string(), "--out", run.string(),
                                                "--split", "stratified", "--seed", "7", "--device", "cpu",
                                                "--set"} +
                       eventfulSettings());
}

std::vector<std::string> resumeLine(const fs::path& run) {
    return commandLine({"train", "--resume", run.string(), "--device", "cpu"});
}

// Starts the run, or goes on with it.
std::vector<std::string> nextLine(const fs::path& corpus, const fs::path& run) {
    return fs::exists(run / "config.json") ? resumeLine(run) : startLine(corpus, run);
}

// Changes whenever a new checkpoint is there.
ino_t checkpointOf(const fs::path& run) {
    struct stat info {};
    return ::stat((run / "checkpoint.safetensors").c_str(), &info) == 0 ? info.st_ino : 0;
}

// Lets the process write some checkpoints, and a little more time pass: inside an epoch, within the writing
// of a checkpoint, of a model, of a table; sometimes it has hardly begun.
void waitForAMoment(Process& process, const fs::path& run, PortableRandom& random) {
    const auto pause = [](double seconds) {
        std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
    };
    if (random.below(8) == 0) return pause(random.uniform(0, 0.6));
    const auto wanted = static_cast<int>(random.below(5));
    ino_t last = checkpointOf(run);
    for (int seen = 0; seen < wanted && process.runs(); pause(0.0005)) {
        const ino_t present = checkpointOf(run);
        if (present != last) ++seen;
        last = present;
    }
    pause(random.uniform(0, 0.015));
}

// Trains the same run again and again, each time until it was killed and resumed to its end.
class Chain {
public:
    Chain(const fs::path& folder, int number)
        : folder_(folder), number_(number), random_(uint64_t(number) + 1) {}

    void run(std::atomic<int>& killsLeft) {
        while (killsLeft-- > 0 && failure.empty()) {
            while (failure.empty() && !killOnce()) finish();
        }
        if (failure.empty()) end();
    }

    std::string failure;
    int runs = 0, resumedInsideAnEpoch = 0;

private:
    fs::path path() const {
        return folder_ / ("run-" + std::to_string(number_) + "-" + std::to_string(runs));
    }

    // False when the run had ended before it could be killed.
    bool killOnce() {
        Process process(nextLine(folder_ / "c", path()));
        waitForAMoment(process, path(), random_);
        if (process.runs()) {
            process.kill();
            process.wait();
            return true;
        }
        judge(process.wait());
        return false;
    }
    void end() {
        judge(runProgram(nextLine(folder_ / "c", path())));
        finish();
    }
    // A kill can also come between a run's last word and the end of its process: then nothing is left to resume.
    void judge(const Finished& finished) {
        if (finished.status != 0 && !contains(finished.err, "This run has finished")) failure = finished.err;
    }
    void finish() {
        if (!failure.empty()) return;
        const std::string difference = runDifference(folder_ / "whole", path());
        if (!difference.empty()) failure = path().string() + ": " + difference + " differ";
        std::ifstream log(path() / "log.txt");
        for (std::string line; std::getline(log, line);)
            resumedInsideAnEpoch += contains(line, "after batch ") && !line.ends_with("after batch 0");
        ++runs;
    }

    fs::path folder_;
    int number_;
    PortableRandom random_;
};

}  // namespace

class ResumeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAtFiftyMoments();
    void anInterruptPauses();
    void aSignalPausesInPlace();
    void twoProcessesOnOneRun();
    void aFullDiskInACheckpoint();
    void whatCannotGoTogether();
};

void ResumeTest::killedAtFiftyMoments() {
    const Bench bench;
    QCOMPARE(runProgram(startLine(bench.corpus, bench.whole)).status, 0);
    std::atomic<int> killsLeft{kKills};
    std::vector<Chain> chains;
    for (int i = 0; i < kChains; ++i) chains.emplace_back(bench.folder.path(), i);
    {
        std::vector<std::jthread> threads;
        for (Chain& chain : chains) threads.emplace_back([&] { chain.run(killsLeft); });
    }
    int inside = 0;
    for (const Chain& chain : chains) {
        QVERIFY2(chain.failure.empty(), chain.failure.c_str());
        QVERIFY(chain.runs > 0);
        inside += chain.resumedInsideAnEpoch;
    }
    QVERIFY2(inside >= kKills / 5, std::to_string(inside).c_str());  // epochs have five batches
}

void ResumeTest::anInterruptPauses() {
    const Bench bench;
    QCOMPARE(runProgram(startLine(bench.corpus, bench.whole)).status, 0);
    {
        Process process(startLine(bench.corpus, bench.run));
        QVERIFY(process.says("1/5"));
        process.interrupt();
        const Finished f = process.wait();
        // A machine that is busy elsewhere may let the run end first.
        if (f.status == 0) QSKIP("the run ended before it could be interrupted");
        QCOMPARE(f.status, 3);
        QVERIFY2(contains(f.out, "train --resume"), f.out.c_str());
        QVERIFY(runState(bench.run) == RunState::Paused);
    }
    const Finished f = runProgram(resumeLine(bench.run));
    QVERIFY2(f.status == 0, f.err.c_str());
    QCOMPARE(runDifference(bench.whole, bench.run), std::string());
}

void ResumeTest::aSignalPausesInPlace() {
    const Bench bench;
    Process process(startLine(bench.corpus, bench.run) + std::vector<std::string>{"training.epochs=2000"});
    QVERIFY(process.says("1/2000"));
    process.signal(SIGUSR1);
    QVERIFY(process.says("Paused"));
    const auto table = readFile(bench.run / "metrics.csv");
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    QVERIFY(*readFile(bench.run / "metrics.csv") == *table);
    QVERIFY(runState(bench.run) == RunState::Running);
    process.signal(SIGUSR1);
    for (int i = 0; i < 1200 && *readFile(bench.run / "metrics.csv") == *table; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    QVERIFY(*readFile(bench.run / "metrics.csv") != *table);
    process.interrupt();
    QCOMPARE(process.wait().status, 3);
}

void ResumeTest::twoProcessesOnOneRun() {
    const Bench bench;
    Process process(startLine(bench.corpus, bench.run) + std::vector<std::string>{"training.epochs=2000"});
    QVERIFY(process.says("1/2000"));
    const Finished second = runProgram(resumeLine(bench.run));
    QCOMPARE(second.status, 1);
    QCOMPARE(errorLines(second), 1);
    QVERIFY2(contains(second.err, "Another process"), second.err.c_str());
    process.interrupt();
    QCOMPARE(process.wait().status, 3);
    QVERIFY(readCheckpoint(bench.run / "checkpoint.safetensors").ok());
}

// No file may grow beyond a size between the models' and the checkpoint's, as on a disk that fills up.
void ResumeTest::aFullDiskInACheckpoint() {
    const Bench bench;
    QCOMPARE(runProgram(startLine(bench.corpus, bench.whole)).status, 0);
    const auto size = fs::file_size(bench.whole / "checkpoint.safetensors");
    {
        Process process(startLine(bench.corpus, bench.run));
        QVERIFY(process.says("1/5"));
        process.kill();
        process.wait();
    }
    const Finished full = Process(resumeLine(bench.run), "", size / 2).wait();
    QCOMPARE(full.status, 1);
    QVERIFY2(contains(full.err, "disk is full"), full.err.c_str());
    QVERIFY(runState(bench.run) == RunState::Failed);
    const Finished f = runProgram(resumeLine(bench.run));
    QVERIFY2(f.status == 0, f.err.c_str());
    QCOMPARE(runDifference(bench.whole, bench.run), std::string());
}

void ResumeTest::whatCannotGoTogether() {
    const TempFolder folder;
    for (const char* option : {"--set", "--seed", "--preset", "--out", "--fold", "--class-map"}) {
        const std::string value = std::string(option) == "--preset" ? "paper" : "1";
        QCOMPARE(runSigwavnet({"train", "--resume", (folder / "run").string(), option, value}).status, 2);
    }
    const Finished f = runProgram(resumeLine(folder / "run"));
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "No run was started"), f.err.c_str());
}

QTEST_APPLESS_MAIN(ResumeTest)
#include "resume_test.moc"
