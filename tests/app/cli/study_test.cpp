// sigwavnet crossvalidate and ablate: whole studies of tiny networks, killed workers, and what must stop one
// with a clear word.
#include <QTest>

#include "core/training/study.h"
#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

class StudyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFoldIsTrainedAndPooled();
    void anEnsembleIsReportedApart();
    void aKilledWorkersTaskIsTakenUp();
    void anInterruptPausesAndResumeGoesOn();
    void theTableOfAblations();
    void anotherConfigurationIsRefused();
    void corporaWithoutSpeakersCannotLeaveOneOut();
    void aWorkerThatCannotWorkSaysWhy();
    void wrongUsage();
};

namespace {

std::vector<std::string> studyLine(const std::string& command, const fs::path& corpus, const fs::path& out,
                                   const std::vector<std::string>& more = {}) {
    return std::vector<std::string>{command, "--corpus", corpus.string(), "--out",   out.string(), "--device",
                                    "cpu",   "--split",  "folds",         "--folds", "3",          "--seed",
                                    "7"} +
           more + std::vector<std::string>{"--set"} + tinySettings();
}

std::string textOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

int count(const std::string& text, const std::string& words) {
    int found = 0;
    for (size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++found;
    return found;
}

bool appears(const fs::path& path, const std::string& words) {
    for (int i = 0; i < 1200; ++i) {
        if (contains(textOf(path), words)) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return false;
}

}  // namespace

void StudyTest::everyFoldIsTrainedAndPooled() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 6);
    const Finished f =
        runSigwavnet(studyLine("crossvalidate", folder / "c", folder / "s", {"--jobs", "2", "--json"}));
    QVERIFY2(f.status == 0, f.err.c_str());
    const Json json = Json::parse(f.out, nullptr, false);
    const Json& variant = json["variants"][0];
    QCOMPARE(variant["finished"].get<int>(), 3);
    QCOMPARE(variant["pooled"]["answers"].get<int>(), 12);  // every clip once
    QCOMPARE(variant["pooled"]["intervals"]["drawn"].get<std::string>(), std::string("clips"));
    QVERIFY(variant["means"]["uar"]["interval"].size() == 2);
    QVERIFY(!variant.contains("ensemble"));
    for (const Json& fold : variant["folds"]) {
        QCOMPARE(fold["test"]["answers"].get<int>(), 4);
        QCOMPARE(fold["attempts"].get<int>(), 1);
        QVERIFY(fold["temperature"].is_number());
    }
    QVERIFY(json == Json::parse(textOf(folder / "s/summary.json")));
    QVERIFY2(contains(f.err, "fold03 (fold 3 of 3, seed 7): WA"), f.err.c_str());
    // Asked again, nothing is left to do, and the figures stay.
    const Finished again = runSigwavnet({"crossvalidate", "--show", (folder / "s").string(), "--json"});
    QVERIFY(Json::parse(again.out, nullptr, false) == json);
    const Finished text = runSigwavnet({"crossvalidate", "--resume", (folder / "s").string()});
    QVERIFY2(text.status == 0 && contains(text.out, "all answers pooled") &&
                 contains(text.out, "bootstrap over 12 clips"),
             text.out.c_str());
}

void StudyTest::anEnsembleIsReportedApart() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 10);
    std::vector<std::string> line =
        studyLine("crossvalidate", folder / "c", folder / "s", {"--ensemble", "--json"});
    std::replace(line.begin(), line.end(), std::string("folds"), std::string("kfold"));
    const Finished f = runSigwavnet(line);
    QVERIFY2(f.status == 0, f.err.c_str());
    const Json json = Json::parse(f.out, nullptr, false);
    QCOMPARE(json["variants"][0]["pooled"]["answers"].get<int>(), 6);    // two clips, three models
    QCOMPARE(json["variants"][0]["ensemble"]["answers"].get<int>(), 2);  // two clips
    QVERIFY(fs::exists(folder / "s/ensemble_predictions.csv"));
}

// A worker is killed in the middle of a training; the next one goes on with that training and does the
// others.
void StudyTest::aKilledWorkersTaskIsTakenUp() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 8);
    std::vector<std::string> line = studyLine("crossvalidate", folder / "c", folder / "s", {"--jobs", "1"});
    line.push_back("training.epochs=25");
    fs::path worker = folder / "s/fold01/metrics.csv";
    {
        // The program and its worker: both are gone without a word.
        Process process(commandLine(line));
        QVERIFY(appears(worker, "\n3,"));
        const std::string journal = textOf(folder / "s/attempts/fold01.jsonl");
        const Json taken = Json::parse(journal.substr(0, journal.find('\n')), nullptr, false);
        QVERIFY(::kill(taken["process"].get<pid_t>(), SIGKILL) == 0);
    }
    auto study = StudyFolder::open(folder / "s");
    QVERIFY(study.ok());
    for (int i = 0; i < 200 && study->status(0).state == TaskState::Running; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    QVERIFY(study->status(0).state != TaskState::Finished);
    const Finished f = runSigwavnet({"crossvalidate", "--worker", (folder / "s").string()});
    QVERIFY2(f.status == 0, f.err.c_str());
    for (const TaskStatus& row : study->table()) QVERIFY(row.state == TaskState::Finished);
    QVERIFY(study->status(0).attempts >= 2);
    QVERIFY(contains(textOf(folder / "s/fold01/log.txt"), "Resumed"));
    QCOMPARE(count(textOf(folder / "s/fold01/metrics.csv"), "\n"), 26);  // each epoch once
}

void StudyTest::anInterruptPausesAndResumeGoesOn() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 6);
    std::vector<std::string> line = studyLine("crossvalidate", folder / "c", folder / "s", {"--jobs", "2"});
    line.push_back("training.epochs=120");  // an idle machine trains 40 before it hears of the interrupt
    Process process(commandLine(line));
    QVERIFY(appears(folder / "s/fold01/metrics.csv", "\n2,"));
    process.interrupt();
    const Finished paused = process.wait();
    QVERIFY2(paused.status == 3, paused.err.c_str());
    QVERIFY2(contains(paused.err, "--resume"), paused.err.c_str());
    auto study = StudyFolder::open(folder / "s");
    QVERIFY(study.ok());
    QVERIFY(study->status(0).state == TaskState::Interrupted);
    QCOMPARE(study->status(0).losses, 0);
    const Finished f =
        runSigwavnet({"crossvalidate", "--resume", (folder / "s").string(), "--jobs", "2", "--json"});
    QVERIFY2(f.status == 0, f.err.c_str());
    QCOMPARE(Json::parse(f.out, nullptr, false)["variants"][0]["finished"].get<int>(), 3);
}

void StudyTest::theTableOfAblations() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 5);
    std::vector<std::string> line =
        studyLine("ablate", folder / "c", folder / "s", {"--seeds", "2", "--jobs", "2"});
    std::replace(line.begin(), line.end(), std::string("folds"), std::string("stratified"));
    line.push_back("training.epochs=1");
    const Finished f = runSigwavnet(line);
    QVERIFY2(f.status == 0, f.err.c_str());
    QCOMPARE(count(f.out, "  2/2  "), 8);  // eight variants, two seeds each
    const Json json = Json::parse(textOf(folder / "s/summary.json"), nullptr, false);
    QCOMPARE(json["variants"].size(), size_t(8));
    QVERIFY(json["variants"][3]["means"]["wa"]["interval"].size() == 2);
}

void StudyTest::anotherConfigurationIsRefused() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 6);
    QCOMPARE(runSigwavnet(studyLine("crossvalidate", folder / "c", folder / "s")).status, 0);
    std::vector<std::string> other = studyLine("crossvalidate", folder / "c", folder / "s");
    other.push_back("training.epochs=3");
    const Finished f = runSigwavnet(other);
    QCOMPARE(f.status, 1);
    QCOMPARE(errorLines(f), 1);
    QVERIFY2(contains(f.err, "training.epochs") && contains(f.err, "--resume"), f.err.c_str());
}

void StudyTest::corporaWithoutSpeakersCannotLeaveOneOut() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 6);
    std::vector<std::string> line = studyLine("crossvalidate", folder / "c", folder / "s");
    std::replace(line.begin(), line.end(), std::string("folds"), std::string("loso"));
    const Finished f = runSigwavnet(line);
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "speaker"), f.err.c_str());
    QVERIFY(!fs::exists(folder / "s"));
}

void StudyTest::aWorkerThatCannotWorkSaysWhy() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 6);
    QCOMPARE(runSigwavnet(studyLine("crossvalidate", folder / "c", folder / "s")).status, 0);
    fs::remove_all(folder / "s/fold02");
    fs::rename(folder / "c", folder / "gone");
    const Finished f = runSigwavnet({"crossvalidate", "--resume", (folder / "s").string()});
    QCOMPARE(f.status, 1);
    QCOMPARE(errorLines(f), 1);
    QVERIFY2(contains(f.err, (folder / "c").string()), f.err.c_str());
    // Where the corpus lies now is enough to go on.
    const Finished moved = runSigwavnet(
        {"crossvalidate", "--resume", (folder / "s").string(), "--corpus", (folder / "gone").string()});
    QVERIFY2(moved.status == 0, moved.err.c_str());
}

void StudyTest::wrongUsage() {
    const std::vector<std::vector<std::string>> wrong = {
        {"crossvalidate"},
        {"crossvalidate", "--corpus", "."},
        {"crossvalidate", "--resume", "s", "--out", "t"},
        {"crossvalidate", "--resume", "s", "--set", "training.epochs=3"},
        {"crossvalidate", "--resume", "s", "--ensemble"},
        {"ablate", "--show", "s", "--seeds", "2"},
        {"crossvalidate", "--corpus", ".", "--out", "x", "--set", "network.level=4"},
        {"crossvalidate", "--corpus", ".", "--out", "x", "--jobs", "0"},
        {"crossvalidate", "--corpus", ".", "--out", "x", "--split", "coin"},
        {"ablate", "--corpus", ".", "--out", "x", "--seeds", "0"},
    };
    for (const auto& arguments : wrong) {
        const Finished f = runSigwavnet(arguments);
        QVERIFY2(f.status == 2, (arguments.back() + ": " + f.err).c_str());
    }
    const Finished f = runSigwavnet({"crossvalidate", "--resume", "/nowhere/at/all"});
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "study.json"), f.err.c_str());
}

QTEST_APPLESS_MAIN(StudyTest)
#include "study_test.moc"
