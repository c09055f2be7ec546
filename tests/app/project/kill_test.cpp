// Nothing is lost: an annotator is killed at random moments, its disk fills up, the end of its log is torn.
// Every label that it had confirmed is there, and every project opens. SIGWAVNET_KILLS=1000 with
// QTEST_FUNCTION_TIMEOUT=7200000 runs as many kills by hand.
#include <QTest>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <thread>

#include "core/base/files.h"
#include "core/dataset/portable_random.h"
#include "tests/app/project/project_fixture.h"
#include "tests/support/process.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

constexpr int kClips = 40;
const char* const kAnnotator = SIGWAVNET_BIN_DIR "/../tests/annotator";

// The labels by row; absent: none.
using Labels = std::map<size_t, std::string>;

// What the annotator's words say the project holds, starting from `labels`. An edit that it announced but did
// not confirm may be in the project or not.
struct Story {
    Labels confirmed;
    std::optional<Labels> announced;
    int confirmations = 0;
};

class Replay {
public:
    explicit Replay(Labels start) : now_(std::move(start)) {}

    Story of(const std::string& words) {
        Story story;
        std::istringstream lines(words);
        std::optional<Labels> next;
        bool undo = false, push = false;
        for (std::string line; std::getline(lines, line);) {
            if (line == "!" && next) {
                if (undo) past_.pop_back();
                if (push) past_.push_back(now_);
                now_ = *next;
                next.reset();
                ++story.confirmations;
            } else if (line.starts_with("? ")) {
                undo = line == "? undo";
                push = false;
                next = now_;
                if (undo) {
                    if (past_.empty())
                        continue;  // an edit of an earlier life: followed by reading the project instead
                    next = past_.back();
                } else {
                    std::istringstream words(line.substr(2));
                    size_t row = 0;
                    std::string label;
                    words >> row >> label;
                    push = !next->count(row) || next->at(row) != label;
                    (*next)[row] = label;
                }
            }
        }
        story.confirmed = now_;
        story.announced = next;
        return story;
    }

private:
    Labels now_;
    std::vector<Labels> past_;  // the present before each edit
};

Labels labelsOf(const Project& project) {
    Labels labels;
    for (size_t row = 0; row < project.items().size(); ++row)
        for (const CurrentAnswer& entry : project.items().answers(row))
            if (!entry.answer.classes.empty())
                labels[row] = project.classOf(entry.answer.classes.front())->name;
    return labels;
}

Labels labelsOf(const fs::path& file) {
    const auto opened = Project::open(file);
    return opened ? labelsOf(**opened) : Labels{{999, opened.error().text()}};
}

// Takes back everything, so that each life's undo stays within what it said itself.
bool startAnew(const fs::path& file) {
    const auto project = Project::open(file);
    if (!project) return false;
    // A batch that is not called "Label as %1": the annotator's undo stops before it.
    std::vector<ItemKey> keys;
    for (size_t row = 0; row < (*project)->items().size(); ++row)
        keys.push_back((*project)->items().item(row).key);
    const std::vector<Answer> nothing(keys.size());
    const Id annotator = (*project)->annotators().front().id;
    if (!(*project)->label(keys[0], annotator,
                           {{(*project)->schemes().front().classes[0].id}, {}, false, 0, {}}))
        return false;
    return (*project)->labelMany(keys, annotator, nothing, {"Begin anew"}).ok();
}

std::string outputOf(Process& process) {
    return process.wait().out;
}

int killsAsked() {
    const char* text = std::getenv("SIGWAVNET_KILLS");
    return text ? std::atoi(text) : 24;
}

}  // namespace

class KillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyConfirmedLabelSurvivesAKill();
    void aFullDiskLosesNothing();
    void aTornTailLosesNothingConfirmed();
};

void KillTest::everyConfirmedLabelSurvivesAKill() {
    Bench bench(kClips);
    const fs::path file = bench.file();
    bench.project.reset();
    PortableRandom random(20);
    int confirmations = 0, unconfirmedKept = 0;
    for (int kill = 0; kill < killsAsked(); ++kill) {
        QVERIFY(startAnew(file));
        Process annotator({kAnnotator, "work", file.string(), std::to_string(kill)});
        // From the middle of its opening to some dozens of labels on.
        std::this_thread::sleep_for(std::chrono::milliseconds(random.below(120)));
        annotator.kill();
        const Story story = Replay({}).of(outputOf(annotator));
        confirmations += story.confirmations;
        const Labels present = labelsOf(file);
        const bool whole = present == story.confirmed || (story.announced && present == *story.announced);
        unconfirmedKept += present != story.confirmed ? 1 : 0;
        QVERIFY2(whole,
                 ("kill " + std::to_string(kill) + ", " + std::to_string(story.confirmations) + " confirmed")
                     .c_str());
    }
    QVERIFY(confirmations > 0);
    std::printf("%d kills, %d confirmed edits all there, %d unconfirmed ones there too\n", killsAsked(),
                confirmations, unconfirmedKept);
}

void KillTest::aFullDiskLosesNothing() {
    for (const rlim_t room : {rlim_t(0), rlim_t(5000), rlim_t(40000), rlim_t(150000)}) {
        Bench bench(kClips);
        const fs::path file = bench.file();
        bench.project.reset();
        // No file may grow beyond the project's present size and a bit: SQLite's log is soon as large.
        Process annotator({kAnnotator, "work", file.string(), "5"}, "", fs::file_size(file) + room);
        const Finished finished = annotator.wait();
        QCOMPARE(finished.status, 3);
        QVERIFY2(finished.out.ends_with("E no-space\n"), finished.out.c_str());
        const Story story = Replay({}).of(finished.out);
        QVERIFY(labelsOf(file) == story.confirmed);
    }
}

void KillTest::aTornTailLosesNothingConfirmed() {
    Bench bench(kClips);
    const fs::path file = bench.file(), log = file.string() + "-wal";
    bench.project.reset();
    Process annotator({kAnnotator, "work", file.string(), "9"});
    for (int i = 0; i < 2000 && (!fs::exists(log) || fs::file_size(log) < 60000) && annotator.runs(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    annotator.kill();
    const Story story = Replay({}).of(outputOf(annotator));
    QVERIFY(story.confirmations > 0);
    const auto whole = readFile(file), tail = readFile(log);
    QVERIFY(whole && tail && tail->size() > 4096);
    const auto openWith = [&](const std::string& end) {
        const TempFolder other;
        QVERIFY(writeFileAtomically(other / "p.swproj", *whole) &&
                writeFileAtomically(other / "p.swproj-wal", end));
        const Labels present = labelsOf(other / "p.swproj");
        QVERIFY(!present.count(999));
        if (end.size() >= tail->size())
            QVERIFY(present == story.confirmed || (story.announced && present == *story.announced));
    };
    openWith(*tail);
    openWith(*tail + std::string(3000, '\xA5'));  // a frame that was begun
    openWith(*tail + tail->substr(0, 4120));      // an old frame that was there before
    // Torn earlier than anything that a disk that honours fsync can tear: an earlier state, and a project
    // that opens.
    for (size_t length = 0; length < tail->size(); length += tail->size() / 7 + 1)
        openWith(tail->substr(0, length));
}

QTEST_APPLESS_MAIN(KillTest)
#include "kill_test.moc"
