// sigwavnet search, as a person, a script or a job array runs it.
#include <QTest>
#include <csignal>

#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet::test;
namespace fs = std::filesystem;

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSearchFindsAConfiguration();
    void theBestConfigurationTrains();
    void gridTakesEveryCombination();
    void killedWorkersLoseNothing();
    void interruptLeavesAResumableFolder();
    void anotherCorpusIsRefused();
    void spaceFileErrors();
    void wrongUsage();
    void theShippedSpaceIsASpaceFile();
};

namespace {

const char* const kSpace = R"({
  "optimizer.learning_rate": {"log_range": [0.001, 0.1]},
  "network.levels": [1, 2]
})";

struct Place {
    TempFolder folder;
    fs::path corpus = folder / "c", space = folder / "space.json", search = folder / "search";

    Place() {
        makeTinyCorpus(corpus, 10);
        writeText(space, kSpace);
    }
    // `epochs`: of the first rung of three.
    std::vector<std::string> line(const std::vector<std::string>& more = {}, int epochs = 1) const {
        return std::vector<std::string>{"search",
                                        "--corpus",
                                        corpus.string(),
                                        "--space",
                                        space.string(),
                                        "--out",
                                        search.string(),
                                        "--split",
                                        "stratified",
                                        "--device",
                                        "cpu",
                                        "--trials",
                                        "4",
                                        "--min-epochs",
                                        std::to_string(epochs),
                                        "--max-epochs",
                                        std::to_string(4 * epochs),
                                        "--eta",
                                        "2",
                                        "--json",
                                        "--set",
                                        "network.channels=4",
                                        "network.hidden=4",
                                        "network.layers=1",
                                        "network.wavelet=db2",
                                        "preparation.rate=8000"} +
               more;
    }
    std::vector<std::string> resume() const { return {"search", "--resume", search.string(), "--json"}; }
};

Json parsed(const Finished& f) {
    return Json::parse(f.out, nullptr, false);
}

int eventsIn(const fs::path& search, const std::string& kind) {
    std::ifstream journal(search / "journal.jsonl");
    int count = 0;
    for (std::string line; std::getline(journal, line);)
        count += contains(line, "\"event\":\"" + kind + "\"") ? 1 : 0;
    return count;
}

// Waits (up to a minute) until the journal holds so many events of a kind.
bool waitForEvents(const fs::path& search, const std::string& kind, int count) {
    for (int i = 0; i < 1200; ++i) {
        if (eventsIn(search, kind) >= count) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return false;
}

// The process that wrote the journal's last line.
pid_t lastWorker(const fs::path& search) {
    std::ifstream journal(search / "journal.jsonl");
    std::string last;
    for (std::string line; std::getline(journal, line);) last = line;
    const Json json = Json::parse(last, nullptr, false);
    if (!json.is_object()) return 0;
    const std::string worker = json["worker"];
    return static_cast<pid_t>(std::stol(worker.substr(worker.rfind(' ') + 1)));
}

}  // namespace

void SearchTest::aSearchFindsAConfiguration() {
    const Place place;
    const Finished f = runSigwavnet(place.line({"--jobs", "2"}));
    QVERIFY2(f.status == 0, f.err.c_str());
    const Json json = parsed(f);
    QVERIFY2(json.is_object(), f.out.c_str());
    QCOMPARE(json["trials"].size(), size_t(4));
    QVERIFY(json["finished"].get<bool>() && json["milestones"].dump() == "[1,2,4]");
    QCOMPARE(json["best"]["epochs"].get<int>(), 4);
    QVERIFY2(contains(f.err, "compared after 1, 2, 4 epochs"), f.err.c_str());
    // Two workers drew different trials, and each job was done once.
    QCOMPARE(eventsIn(place.search, "start"), eventsIn(place.search, "score"));
    QVERIFY(fs::exists(place.search / "trials/0004/config.json"));
    const Finished shown = runSigwavnet({"search", "--show", place.search.string()});
    QCOMPARE(shown.status, 0);
    QVERIFY2(contains(shown.out, "UAR @4") && contains(shown.out, "Best: trial"), shown.out.c_str());
    QVERIFY2(contains(shown.out, "Too few trials"), shown.out.c_str());
    const Finished again = runSigwavnet(place.resume());
    QCOMPARE(again.status, 0);
    QCOMPARE(parsed(again)["trials"].dump(), json["trials"].dump());
}

void SearchTest::theBestConfigurationTrains() {
    const Place place;
    const Finished f = runSigwavnet(place.line({"--method", "random"}));
    QVERIFY2(f.status == 0, f.err.c_str());
    const Json best = parsed(f)["best"];
    const Finished trained = runSigwavnet({"train", "--config", best["config"].get<std::string>(), "--corpus",
                                           place.corpus.string(), "--out", (place.folder / "run").string(),
                                           "--device", "cpu", "--json"});
    QVERIFY2(trained.status == 0, trained.err.c_str());
    QCOMPARE(parsed(trained)["epochs"].get<int>(), 4);
}

void SearchTest::gridTakesEveryCombination() {
    const Place place;
    writeText(place.space, R"({"network.levels": [1, 2], "network.mode": ["CQF", "PerLayer"]})");
    auto line = place.line({"--method", "grid"});
    const auto trials = std::find(line.begin(), line.end(), "--trials");
    line.erase(trials, trials + 2);
    const Finished f = runSigwavnet(line);
    QVERIFY2(f.status == 0, f.err.c_str());
    std::string values;
    const Json json = parsed(f);
    for (const Json& trial : json["trials"]) values += trial["values"].dump();
    QCOMPARE(values, std::string(R"({"network.levels":"1","network.mode":"CQF"})"
                                 R"({"network.levels":"1","network.mode":"PerLayer"})"
                                 R"({"network.levels":"2","network.mode":"CQF"})"
                                 R"({"network.levels":"2","network.mode":"PerLayer"})"));
}

// A worker is killed in the middle of a trial; its parent starts another or the search is resumed.
void SearchTest::killedWorkersLoseNothing() {
    const Place place;
    Process process(commandLine(place.line({}, 20)));
    QVERIFY(waitForEvents(place.search, "start", 2));
    const pid_t worker = lastWorker(place.search);
    QVERIFY(worker > 1 && ::kill(worker, SIGKILL) == 0);
    const Finished f = process.wait();
    QVERIFY2(contains(f.err, "Killed"), f.err.c_str());
    const Finished resumed = runSigwavnet(place.resume());
    QVERIFY2(resumed.status == 0, resumed.err.c_str());
    QVERIFY(parsed(resumed)["finished"].get<bool>());
    QCOMPARE(eventsIn(place.search, "start"), eventsIn(place.search, "score"));
    QCOMPARE(eventsIn(place.search, "failure"), 0);
}

void SearchTest::interruptLeavesAResumableFolder() {
    const Place place;
    Process process(commandLine(place.line({}, 20)));
    QVERIFY(waitForEvents(place.search, "start", 1));
    process.interrupt();
    const Finished f = process.wait();
    QVERIFY2(f.status == 3, f.err.c_str());
    QVERIFY2(contains(f.err, "--resume"), f.err.c_str());
    QVERIFY(!parsed(f)["finished"].get<bool>());
    // Another machine would join with --worker.
    const Finished worker = runSigwavnet({"search", "--worker", place.search.string(), "--device", "cpu"});
    QVERIFY2(worker.status == 0, worker.err.c_str());
    const Finished shown = runSigwavnet({"search", "--show", place.search.string(), "--json"});
    QVERIFY(parsed(shown)["finished"].get<bool>());
}

void SearchTest::anotherCorpusIsRefused() {
    const Place place;
    Process process(commandLine(place.line({}, 20)));
    QVERIFY(waitForEvents(place.search, "start", 1));
    process.interrupt();
    QCOMPARE(process.wait().status, 3);
    writeTone(place.corpus / "high/clip3.wav", 900, 0.4);
    const Finished f = runSigwavnet(place.resume());
    QCOMPARE(f.status, 1);
    QCOMPARE(errorLines(f), 1);
    QVERIFY2(contains(f.err, "other clips"), f.err.c_str());
}

void SearchTest::spaceFileErrors() {
    const std::vector<std::pair<std::string, std::string>> mistakes = {
        {R"({"network.level": [4]})", "network.levels"},
        {R"({"network.levels": []})", "empty"},
        {R"({"network.levels": ["four"]})", "not a number"},
        {R"({"network.levels": {"range": [6, 4]}})", "wrong way round"},
        {R"({"network.levels": [4, 400]})", "out of range"},
        {"not json", "not a search space"},
    };
    const Place place;
    for (const auto& [text, word] : mistakes) {
        writeText(place.space, text);
        const Finished f = runSigwavnet(place.line());
        QVERIFY2(f.status == 1, text.c_str());
        QCOMPARE(errorLines(f), 1);
        QVERIFY2(contains(f.err, word) && contains(f.err, "space.json"), f.err.c_str());
        QVERIFY(!fs::exists(place.search));
    }
}

void SearchTest::wrongUsage() {
    const std::vector<std::vector<std::string>> wrong = {
        {"search"},
        {"search", "--corpus", "."},
        {"search", "--corpus", ".", "--out", "x", "--method", "luck"},
        {"search", "--corpus", ".", "--out", "x", "--trials", "0"},
        {"search", "--corpus", ".", "--out", "x", "--eta", "1"},
        {"search", "--corpus", ".", "--out", "x", "--resume", "y"},
        {"search", "--resume", "x", "--worker", "x"},
        {"search", "--resume", "x", "--trials", "9"},
        {"search", "--worker", "x", "--seed", "9"},
        {"search", "--corpus", ".", "--out", "x", "--set", "network.level=4"},
        {"search", "--corpus", ".", "--out", "x", "--method", "grid", "--trials", "9"},
    };
    for (const auto& arguments : wrong) {
        const Finished f = runSigwavnet(arguments);
        QVERIFY2(f.status == 2 && f.out.empty(), (arguments.back() + ": " + f.err).c_str());
    }
    const Finished f = runSigwavnet({"search", "--resume", "/nowhere/at/all"});
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "no search"), f.err.c_str());
}

void SearchTest::theShippedSpaceIsASpaceFile() {
    const Finished f = runSigwavnet({"search", "--list-space"});
    QCOMPARE(f.status, 0);
    QVERIFY2(f.out == std::string(std::istreambuf_iterator<char>(*std::make_unique<std::ifstream>(
                                      SIGWAVNET_SOURCE_DIR "/resources/search/authors.json")),
                                  {}),
             f.out.c_str());
}

QTEST_APPLESS_MAIN(SearchTest)
#include "search_test.moc"
