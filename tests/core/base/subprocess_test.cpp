#include "core/base/subprocess.h"

#include <QTest>

#include <csignal>
#include <fstream>
#include <sstream>
#include <thread>

#include "tests/support/temp_folder.h"

using namespace sigwavnet;

class SubprocessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outputAndStatusComeBack();
    void environmentIsSetOnTop();
    void missingProgramIsAnError();
    void unwritableOutputIsAnError();
    void pollNeverWaits();
    void aPoliteProgramEndsWhenAsked();
    void aDeafProgramIsKilled();
    void grandchildrenEndToo();
    void destructorLeavesNothingRunning();
    void theProgramBesideATestIsMissed();
};

namespace {

std::string textOf(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::ostringstream all;
    all << file.rdbuf();
    return all.str();
}

Result<Subprocess> shell(const std::string& script, const std::filesystem::path& output = {}) {
    return Subprocess::start({{"/bin/sh", "-c", script}, {}, output});
}

// Waits until `file` holds something.
bool appears(const std::filesystem::path& file) {
    for (int i = 0; i < 1000 && textOf(file).empty(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return !textOf(file).empty();
}

bool gone(pid_t id) {
    for (int i = 0; i < 1000; ++i) {
        if (::kill(id, 0) != 0) return true;
        const std::string state = textOf("/proc/" + std::to_string(id) + "/stat");
        if (state.find(") Z ") != std::string::npos) return true;  // dead; its new parent has yet to notice
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
}

}  // namespace

void SubprocessTest::outputAndStatusComeBack() {
    const test::TempFolder folder;
    auto process = shell("echo out; echo err >&2; read line; exit 3", folder / "log");
    QVERIFY(process.ok());
    const ProcessEnd end = process->wait();
    QCOMPARE(end.status, 3);
    QCOMPARE(end.signal, 0);
    QVERIFY(!end.good());
    QVERIFY(end.text() == "exit status 3");
    QVERIFY(textOf(folder / "log") == "out\nerr\n");
    QCOMPARE(process->wait().status, 3);  // and again
    QCOMPARE(process->poll()->status, 3);
    // A second program adds to the same file.
    QVERIFY(shell("echo more", folder / "log")->wait().good());
    QVERIFY(textOf(folder / "log") == "out\nerr\nmore\n");
}

void SubprocessTest::environmentIsSetOnTop() {
    const test::TempFolder folder;
    ::setenv("SIGWAVNET_TEST_A", "old", 1);
    ::setenv("SIGWAVNET_TEST_B", "kept", 1);
    auto process = Subprocess::start({{"/bin/sh", "-c", "echo $SIGWAVNET_TEST_A $SIGWAVNET_TEST_B"},
                                      {{"SIGWAVNET_TEST_A", "new"}},
                                      folder / "log"});
    QVERIFY(process.ok());
    QVERIFY(process->wait().good());
    QVERIFY(textOf(folder / "log") == "new kept\n");
}

void SubprocessTest::missingProgramIsAnError() {
    const auto process = Subprocess::start({{"/nowhere/at/all"}, {}, {}});
    QVERIFY(!process.ok());
    QVERIFY(process.error().kind == ErrorKind::NotFound);
    QVERIFY(process.error().where == "/nowhere/at/all");
}

void SubprocessTest::unwritableOutputIsAnError() {
    const auto process = shell("true", "/nowhere/at/all/log");
    QVERIFY(!process.ok());
    QVERIFY(process.error().where == "/nowhere/at/all/log");
}

void SubprocessTest::pollNeverWaits() {
    auto process = shell("exec sleep 600");
    QVERIFY(process.ok());
    QVERIFY(!process->poll());
    QVERIFY(!process->waitFor(std::chrono::milliseconds(20)));
    QCOMPARE(process->terminate().signal, SIGTERM);
}

void SubprocessTest::aPoliteProgramEndsWhenAsked() {
    const test::TempFolder folder;
    auto process =
        shell("trap 'echo saved; exit 0' TERM; echo ready; while :; do sleep 0.02; done", folder / "log");
    QVERIFY(process.ok());
    QVERIFY(appears(folder / "log"));
    process->askToEnd();
    QVERIFY(process->wait().good());
    QVERIFY(textOf(folder / "log").find("saved\n") != std::string::npos);
    process->askToEnd();  // nothing to ask any more
}

void SubprocessTest::aDeafProgramIsKilled() {
    const test::TempFolder folder;
    auto process = shell("trap '' TERM; echo ready; while :; do sleep 0.02; done", folder / "log");
    QVERIFY(process.ok());
    QVERIFY(appears(folder / "log"));
    const ProcessEnd end = process->terminate(std::chrono::milliseconds(50));
    QCOMPARE(end.signal, SIGKILL);
    QVERIFY(end.text() == "signal 9 (Killed)");
}

void SubprocessTest::grandchildrenEndToo() {
    const test::TempFolder folder;
    auto process = shell("sleep 600 & echo $!; wait", folder / "log");
    QVERIFY(process.ok());
    QVERIFY(appears(folder / "log"));
    const pid_t grandchild = std::stoi(textOf(folder / "log"));
    QCOMPARE(::kill(grandchild, 0), 0);
    process->terminate();
    QVERIFY(gone(grandchild));
}

void SubprocessTest::destructorLeavesNothingRunning() {
    pid_t id = -1;
    {
        auto process = shell("exec sleep 600");
        QVERIFY(process.ok());
        Subprocess moved = std::move(*process);
        QCOMPARE(process->id(), pid_t(-1));
        id = moved.id();
        QCOMPARE(::kill(id, 0), 0);
    }
    QVERIFY(::kill(id, 0) != 0);
}

// Tests lie in a folder of their own, without the program.
void SubprocessTest::theProgramBesideATestIsMissed() {
    const auto program = sigwavnetProgram();
    QVERIFY(!program.ok());
    QVERIFY(program.error().kind == ErrorKind::NotFound);
    QVERIFY(program.error().where.ends_with("/sigwavnet"));
}

QTEST_APPLESS_MAIN(SubprocessTest)
#include "subprocess_test.moc"
