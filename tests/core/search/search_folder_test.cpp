// A search on a disk: claims, deaths, processes side by side, and everything that may be wrong with the
// folder.
#include "core/search/search_folder.h"

#include <sys/wait.h>
#include <unistd.h>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <csignal>
#include <fstream>
#include <set>

#include "core/base/files.h"
#include "core/training/fingerprint.h"
#include "tests/core/search/search_fixture.h"

using namespace sigwavnet;
namespace fs = std::filesystem;

class SearchFolderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingsComeBack();
    void wrongSettingsAreErrors();
    void aSearchRunsToItsEnd();
    void gridAndRandomHaveOneRung();
    void twoWorkersClaimDifferentJobs();
    void anAbandonedJobIsTakenUp();
    void aJobThatKillsItsWorkersFails();
    void progressForgivesADeath();
    void aPauseIsNoDeath();
    void failuresStayAndOthersGoOn();
    void aStopOrAFullDiskLeavesTheJobOpen();
    void processesShareASearch();
    void killedProcessesLoseNothing();
    void lossRanksLowestFirst();
    void otherFoldersAreNoSearch();
    void aJournalOfAnotherSearchIsRefused();
};

namespace {

struct Search {
    test::TempFolder temp;
    Corpus corpus = test::toneCorpus(temp.path(), 2, 10);
    fs::path path = temp / "search";

    Result<SearchFolder> create(const SearchSettings& settings) const {
        return SearchFolder::create(path, settings, corpus);
    }
};

// Says that the run has trained so far, as its metrics would.
void pretendEpochs(const fs::path& run, int epochs) {
    fs::create_directories(run);
    std::ofstream file(run / "metrics.jsonl", std::ios::trunc);
    for (int e = 1; e <= epochs; ++e) file << "{\"epoch\":" << e << ",\"val_uar\":0.5}\n";
}

int countEvents(const fs::path& search, const std::string& kind) {
    std::ifstream file(search / "journal.jsonl");
    int count = 0;
    for (std::string line; std::getline(file, line);)
        count += line.find("{\"event\":\"" + kind + "\"") != std::string::npos ? 1 : 0;
    return count;
}

// Works in a process of its own; `killAt` ends it with SIGKILL in the middle of its job number killAt (from
// 1; 0: never).
pid_t forkWorker(const fs::path& path, int killAt) {
    const pid_t child = fork();
    if (child != 0) return child;
    int jobs = 0;
    SearchObserver quiet;
    auto folder = SearchFolder::open(path);
    const auto run = [&](const TrialClaim& claim) -> Result<double> {
        usleep(1000);
        if (++jobs == killAt) kill(getpid(), SIGKILL);
        return test::fakeMetric(claim);
    };
    _exit(folder && workOn(*folder, run, quiet) ? 0 : 1);
}

}  // namespace

void SearchFolderTest::settingsComeBack() {
    Search search;
    SearchSettings settings = test::smallSearch();
    settings.metric = SearchSettings::Metric::Loss;
    settings.asha.stoppingRate = 1;
    settings.base.learningRate = 0.123;
    QVERIFY(search.create(settings).ok());
    const auto opened = SearchFolder::open(search.path);
    QVERIFY2(opened.ok(), opened ? "" : opened.error().text().c_str());
    settings.corpusHash = corpusFingerprint(search.corpus);
    settings.openedAs.format = "tones";
    QCOMPARE(settingsJson(opened->settings()), settingsJson(settings));
    QVERIFY(opened->settings().milestones() == std::vector<int>({3, 9}));
    QVERIFY(!search.create(settings));  // it is there already
}

void SearchFolderTest::wrongSettingsAreErrors() {
    Search search;
    const auto refused = [&](auto change) {
        SearchSettings settings = test::smallSearch();
        change(settings);
        const auto created = search.create(settings);
        return !created && created.error().kind == ErrorKind::Invalid && !fs::exists(search.path);
    };
    QVERIFY(refused([](auto& s) { s.trials = 0; }));
    QVERIFY(refused([](auto& s) { s.trials = 1'000'000; }));
    QVERIFY(refused([](auto& s) { s.asha.minEpochs = 10; }));
    QVERIFY(refused([](auto& s) { s.asha.reduction = 1; }));
    QVERIFY(refused([](auto& s) { s.space.parameters.clear(); }));
    QVERIFY(refused([](auto& s) { s.base.split.name = "all"; }));  // nothing to judge trials by
    QVERIFY(refused([](auto& s) { s.base.fold = 2; }));
    QVERIFY(refused([](auto& s) {
        s.method = SearchSettings::Method::Grid;
        s.space = authorsSpace();
        for (auto& parameter : s.space.parameters)
            if (parameter.kind != SearchParameter::Kind::List) parameter.steps = 20;
    }));
}

void SearchFolderTest::aSearchRunsToItsEnd() {
    Search search;
    auto folder = search.create(test::smallSearch());
    QVERIFY(folder.ok());
    SearchObserver quiet;
    const auto jobs = workOn(*folder, test::fakeRun, quiet);
    QVERIFY(jobs.ok());
    QVERIFY(*jobs >= 13);  // nine trials, at least three of them climb, one to the top
    const SearchTable table = *folder->table();
    QVERIFY(table.finished && table.best);
    QCOMPARE(table.rows.size(), size_t(9));
    QCOMPARE(table.best->rung, 2);
    // The scores keep their order on every rung, so the best of all must have come through.
    double best = 0;
    for (const TrialRow& row : table.rows) best = std::max(best, *row.record.metrics[0]);
    QCOMPARE(*table.rows[size_t(table.best->trial)].record.metrics[0], best);
    const auto config = configFromJson(*readFile(folder->bestFile()), "best.json");
    QVERIFY(config.ok());
    QCOMPARE(config->epochs, 9);
    const TrialValues& values = table.rows[size_t(table.best->trial)].record.values;
    QCOMPARE(config->learningRate, std::stod(test::valueOf(values, "optimizer.learning_rate")));
    QVERIFY(!*folder->claim());
}

void SearchFolderTest::gridAndRandomHaveOneRung() {
    for (const auto method : {SearchSettings::Method::Grid, SearchSettings::Method::Random}) {
        Search search;
        SearchSettings settings = test::smallSearch(5);
        settings.method = method;
        auto folder = search.create(settings);
        QVERIFY(folder.ok());
        SearchObserver quiet;
        const auto jobs = workOn(*folder, test::fakeRun, quiet);
        const int expected = method == SearchSettings::Method::Grid ? 3 * 3 * 2 : 5;
        QVERIFY(jobs && *jobs == expected);
        const SearchTable table = *folder->table();
        QVERIFY(table.finished && table.milestones == std::vector<int>({9}));
        std::set<TrialValues> different;
        for (const TrialRow& row : table.rows) {
            QVERIFY(row.state == TrialState::Finished);
            different.insert(row.record.values);
        }
        QCOMPARE(int(different.size()), expected);
    }
}

void SearchFolderTest::twoWorkersClaimDifferentJobs() {
    Search search;
    auto one = search.create(test::smallSearch());
    auto two = SearchFolder::open(search.path);
    QVERIFY(one && two);
    auto first = one->claim();
    auto second = two->claim();
    QVERIFY(first && *first && second && *second);
    QCOMPARE((*first)->job.trial, 0);
    QCOMPARE((*second)->job.trial, 1);
    QCOMPARE((*first)->milestone, 1);
    QVERIFY((*first)->folder.filename() == "0001");
    QVERIFY((*first)->values == sampleTrial(test::smallSearch().space, 4, 0));
    const SearchTable table = *one->table();
    QCOMPARE(table.running, 2);
    QVERIFY(!table.finished);
}

void SearchFolderTest::anAbandonedJobIsTakenUp() {
    Search search;
    auto folder = search.create(test::smallSearch());
    TrialValues values;
    {
        auto claim = folder->claim();
        QVERIFY(claim && *claim);
        values = (*claim)->values;
    }  // gone without a report
    QVERIFY(folder->table()->rows[0].state == TrialState::Interrupted);
    auto again = SearchFolder::open(search.path)->claim();
    QVERIFY(again && *again);
    QVERIFY(((*again)->job == TrialJob{0, 0}));
    QVERIFY((*again)->values == values);
    QVERIFY(folder->table()->rows[0].state == TrialState::Running);
}

void SearchFolderTest::aJobThatKillsItsWorkersFails() {
    Search search;
    auto folder = search.create(test::smallSearch());
    for (int death = 0; death < 3; ++death) {
        auto claim = folder->claim();
        QVERIFY(claim && *claim);
        QCOMPARE((*claim)->job.trial, 0);
    }
    auto next = folder->claim();
    QVERIFY(next && *next);
    QCOMPARE((*next)->job.trial, 1);
    const TrialRow row = folder->table()->rows[0];
    QVERIFY(row.state == TrialState::Failed);
    QVERIFY2(row.record.error.find("3 times") != std::string::npos, row.record.error.c_str());
}

void SearchFolderTest::progressForgivesADeath() {
    Search search;
    auto folder = search.create(test::smallSearch());
    for (int death = 0; death < 8; ++death) {
        auto claim = folder->claim();
        QVERIFY(claim && *claim);
        QCOMPARE((*claim)->job.trial, 0);
        if (death % 2 == 1) pretendEpochs((*claim)->folder, death);
    }
}

void SearchFolderTest::aPauseIsNoDeath() {
    Search search;
    auto folder = search.create(test::smallSearch());
    for (int stop = 0; stop < 6; ++stop) {
        auto claim = folder->claim();
        QVERIFY(claim && *claim);
        QCOMPARE((*claim)->job.trial, 0);
        QVERIFY(folder->reportPause(std::move(**claim), 1).ok());
    }
    QVERIFY(folder->table()->rows[0].state == TrialState::Interrupted);
    QCOMPARE(folder->table()->rows[0].record.seconds, 6.0);
}

void SearchFolderTest::failuresStayAndOthersGoOn() {
    Search search;
    auto folder = search.create(test::smallSearch());
    SearchObserver quiet;
    const auto run = [](const TrialClaim& claim) -> Result<double> {
        switch (claim.job.trial % 4) {
            case 0:
                return Error{ErrorKind::OutOfMemory, "training.batch_size", {"No room."}};
            case 1:
                return std::nan("");
            default:
                return test::fakeMetric(claim);
        }
    };
    QVERIFY(workOn(*folder, run, quiet).ok());
    const SearchTable table = *folder->table();
    QVERIFY(table.finished && table.best && table.best->trial % 4 > 1);
    for (const TrialRow& row : table.rows) {
        QCOMPARE(row.state == TrialState::Failed, row.trial % 4 < 2);
        if (row.trial % 4 == 0) QVERIFY(row.record.error == "training.batch_size: No room.");
        if (row.trial % 4 == 1) QVERIFY(!row.record.error.empty());
    }
}

void SearchFolderTest::aStopOrAFullDiskLeavesTheJobOpen() {
    for (const ErrorKind kind :
         {ErrorKind::Cancelled, ErrorKind::NoSpace, ErrorKind::NotFound, ErrorKind::Device}) {
        Search search;
        auto folder = search.create(test::smallSearch());
        SearchObserver quiet;
        const auto stopped = workOn(
            *folder,
            [&](const TrialClaim&) -> Result<double> {
                return Error{kind, "", {"No."}};
            },
            quiet);
        QVERIFY(!stopped && stopped.error().kind == kind);
        QVERIFY(folder->table()->rows[0].state == TrialState::Interrupted);
        QVERIFY(workOn(*folder, test::fakeRun, quiet).ok());
        QVERIFY(folder->table()->finished);
    }
}

// However many work on it, every job is done once and the rungs come out alike where the order does not
// matter.
void SearchFolderTest::processesShareASearch() {
    Search search;
    QVERIFY(search.create(test::smallSearch(27)).ok());
    std::vector<pid_t> workers;
    for (int i = 0; i < 4; ++i) workers.push_back(forkWorker(search.path, 0));
    for (pid_t worker : workers) {
        int status = -1;
        QVERIFY(waitpid(worker, &status, 0) == worker && WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    const SearchTable table = *SearchFolder::open(search.path)->table();
    QVERIFY(table.finished);
    QCOMPARE(table.rows.size(), size_t(27));
    QCOMPARE(countEvents(search.path, "start"), countEvents(search.path, "score"));
    QCOMPARE(countEvents(search.path, "resume"), 0);
    for (const TrialRow& row : table.rows) QVERIFY(row.record.metrics[0].has_value());
}

// Each process is killed in the middle of a job, until the search is through all the same.
void SearchFolderTest::killedProcessesLoseNothing() {
    Search search;
    auto folder = search.create(test::smallSearch(12));
    int kills = 0;
    for (int round = 0; round < 200 && !folder->table()->finished; ++round) {
        const pid_t a = forkWorker(search.path, 1 + round % 3);
        const pid_t b = forkWorker(search.path, round % 2 == 0 ? 2 : 0);
        for (pid_t worker : {a, b}) {
            int status = 0;
            QVERIFY(waitpid(worker, &status, 0) == worker);
            kills += WIFSIGNALED(status) ? 1 : 0;
        }
    }
    QVERIFY(kills > 0);
    const SearchTable table = *folder->table();
    QVERIFY(table.finished);
    QCOMPARE(table.rows.size(), size_t(12));
    QVERIFY(countEvents(search.path, "resume") >= 1);
    QCOMPARE(countEvents(search.path, "start"),
             countEvents(search.path, "score") + countEvents(search.path, "failure"));
}

void SearchFolderTest::lossRanksLowestFirst() {
    Search search;
    SearchSettings settings = test::smallSearch(3);
    settings.metric = SearchSettings::Metric::Loss;
    auto folder = search.create(settings);
    SearchObserver quiet;
    const auto run = [](const TrialClaim& claim) -> Result<double> { return 1.0 + claim.job.trial; };
    QVERIFY(workOn(*folder, run, quiet).ok());
    QCOMPARE(folder->table()->best->trial, 0);
    QCOMPARE(folder->table()->best->rung, 1);
}

void SearchFolderTest::otherFoldersAreNoSearch() {
    test::TempFolder temp;
    QVERIFY(SearchFolder::open(temp.path()).error().kind == ErrorKind::NotFound);
    QVERIFY(SearchFolder::open(temp / "nowhere").error().kind == ErrorKind::NotFound);
    const auto openWith = [&](const std::string& text) {
        std::ofstream(temp / "search.json", std::ios::trunc) << text;
        return SearchFolder::open(temp.path());
    };
    QVERIFY(openWith("{").error().kind == ErrorKind::Invalid);
    QVERIFY(openWith("{\"version\": 1}").error().kind == ErrorKind::Invalid);
    QVERIFY(openWith("{\"version\": 99}").error().kind == ErrorKind::Unsupported);
    std::string damaged = settingsJson(test::smallSearch());
    damaged.replace(damaged.find("network.levels"), 14, "network.labels");
    const auto opened = openWith(damaged);
    QVERIFY(!opened && opened.error().text().find("network.levels") != std::string::npos);
}

void SearchFolderTest::aJournalOfAnotherSearchIsRefused() {
    const std::vector<std::string> lines{
        R"({"event":"score","trial":0,"rung":0,"value":1})",
        R"({"event":"start","trial":3,"rung":0})",
        R"({"event":"start","trial":0,"rung":0,"values":{"network.levels":"2"}})",
        R"({"event":"start","trial":0,"rung":9})",
    };
    for (const std::string& line : lines) {
        Search search;
        auto folder = search.create(test::smallSearch());
        QVERIFY(appendLine(search.path / "journal.jsonl", line).ok());
        QVERIFY2(!folder->claim() && !folder->table(), line.c_str());
        QVERIFY2(folder->table().error().text().find("journal.jsonl:1") != std::string::npos, line.c_str());
    }
}

QTEST_APPLESS_MAIN(SearchFolderTest)
#include "search_folder_test.moc"
