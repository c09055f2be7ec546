// Exit status, help and streams of the command line.
#include <QTest>

#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet::test;

class UsageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandHelpsWithAnExample();
    void manPageAndCompletionKnowEveryOption();
    void versionGoesToStandardOutput();
    void wrongUsageExitsWithTwo();
    void failureExitsWithOneLine();
    void fullStandardOutputFails();
    void devicesListsTheProcessor();
};

namespace {

const std::vector<std::string> commands{"corpus",  "train",   "crossvalidate", "ablate",  "search", "evaluate",
                                        "classify", "timeline", "inspect", "explain", "convert",       "devices", "runs",   "demo",
                                        "annotate new", "annotate export", "annotate import", "annotate agreement",
                                        "annotate consensus", "annotate merge", "annotate simulate"};

// `command --help`, also of a command's part ("annotate new").
Finished helpOf(const std::string& command) {
    const size_t space = command.find(' ');
    if (space == std::string::npos) return runSigwavnet({command, "--help"});
    return runSigwavnet({command.substr(0, space), command.substr(space + 1), "--help"});
}

std::string sourceText(const std::string& path) {
    std::ifstream file(std::string(SIGWAVNET_SOURCE_DIR) + "/" + path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

// The long options that a help text explains: words at the start of its lines.
std::vector<std::string> optionsIn(const std::string& help) {
    std::vector<std::string> options;
    std::istringstream lines(help);
    for (std::string line; std::getline(lines, line);) {
        const size_t start = line.find("--");
        if (start == std::string::npos || line.find_first_not_of(" h,-") < start) continue;
        options.push_back(line.substr(start, line.find_first_of(" =", start) - start));
    }
    return options;
}

std::string withoutBackslashes(std::string text) {
    std::erase(text, '\\');
    return text;
}

}  // namespace

void UsageTest::manPageAndCompletionKnowEveryOption() {
    const std::string manual = withoutBackslashes(sourceText("packaging/sigwavnet.1"));
    const std::string completion = sourceText("packaging/completions/sigwavnet");
    QVERIFY(!manual.empty() && !completion.empty());
    int count = 0;
    for (const std::string& command : commands) {
        QVERIFY2(contains(manual, "sigwavnet " + command), command.c_str());
        for (const std::string& option : optionsIn(helpOf(command).out)) {
            QVERIFY2(contains(manual, option), (command + " " + option).c_str());
            QVERIFY2(contains(completion, option), (command + " " + option).c_str());
            ++count;
        }
    }
    QVERIFY(count > 40);
}

void UsageTest::everyCommandHelpsWithAnExample() {
    for (const std::string& command : commands) {
        const Finished f = helpOf(command);
        QCOMPARE(f.status, 0);
        QVERIFY2(contains(f.out, "Example") && contains(f.out, "sigwavnet " + command), command.c_str());
        QVERIFY2(contains(f.out, "--json"), command.c_str());
        QVERIFY2(f.err.empty(), f.err.c_str());
    }
}

void UsageTest::versionGoesToStandardOutput() {
    const Finished f = runSigwavnet({"--version"});
    QCOMPARE(f.status, 0);
    QVERIFY2(f.out.starts_with("sigwavnet "), f.out.c_str());
}

void UsageTest::wrongUsageExitsWithTwo() {
    const std::vector<std::vector<std::string>> wrong = {
        {},
        {"sing"},
        {"corpus"},
        {"corpus", ".", "--format", "mp4"},
        {"corpus", ".", "--nonsense"},
        {"train", "--corpus", "."},
        {"train", "--corpus", ".", "--out", "x", "--preset", "gigantic"},
        {"train", "--corpus", ".", "--out", "x", "--preset", "small", "--config", "c.json"},
        {"train", "--corpus", ".", "--out", "x", "--split", "coin"},
        {"train", "--corpus", ".", "--out", "x", "--set", "network.levels"},
        {"train", "--corpus", ".", "--out", "x", "--set", "network.level=4"},
        {"train", "--corpus", ".", "--out", "x", "--set", "network.levels=many"},
        {"train", "--corpus", ".", "--out", "x", "--seed", "-1"},
        {"evaluate", "model"},
        {"evaluate", "model", "--corpus", ".", "--seed", "2"},
        {"classify", "model"},
        {"classify", "model", "a.wav", "--batch-size", "0"},
        {"inspect", "model", "--out", "o.safetensors"},
        {"inspect", "model", "a.wav"},
        {"inspect", "model", "a.wav", "--out", "o", "--gradients"},
        {"inspect", "model", "a.wav", "--tensor", "t.safetensors:x", "--out", "o"},
        {"convert", "in"},
        {"convert", "in", "out", "--sample-rate", "0"},
    };
    for (const auto& arguments : wrong) {
        const Finished f = runSigwavnet(arguments);
        std::string text;
        for (const std::string& argument : arguments) text += argument + " ";
        QVERIFY2(f.status == 2, (text + ": " + std::to_string(f.status) + " " + f.err).c_str());
        QVERIFY2(f.out.empty() && !f.err.empty(), text.c_str());
    }
}

void UsageTest::failureExitsWithOneLine() {
    const Finished f = runSigwavnet({"corpus", "/nowhere/at/all", "--json"});
    QCOMPARE(f.status, 1);
    QVERIFY2(f.out.empty(), f.out.c_str());
    QCOMPARE(errorLines(f), 1);
    QVERIFY2(contains(f.err, "/nowhere/at/all"), f.err.c_str());
}

void UsageTest::fullStandardOutputFails() {
    const Finished f = Process(commandLine({"devices"}), "/dev/full").wait();
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "disk is full"), f.err.c_str());
}

void UsageTest::devicesListsTheProcessor() {
    const Finished f = runSigwavnet({"devices", "--json"});
    QCOMPARE(f.status, 0);
    const Json json = Json::parse(f.out, nullptr, false);
    QVERIFY2(json.is_object(), f.out.c_str());
    QCOMPARE(json["devices"][0]["id"].get<std::string>(), std::string("cpu"));
    QVERIFY(json["devices"][0]["memory_bytes"].get<int64_t>() > (int64_t(1) << 28));
    QVERIFY(!json["libtorch"].get<std::string>().empty());
    // A slow BLAS is told once, on standard error.
    const std::string warning = json["warning"];
    QCOMPARE(contains(f.err, "warning"), !warning.empty());
}

QTEST_APPLESS_MAIN(UsageTest)
#include "usage_test.moc"
