// sigwavnet demo, with one epoch: an interrupt, corpus, training, report and figures; and what a third start does.
#include <QTest>

#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet::test;
namespace fs = std::filesystem;

class DemoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesEverythingAndMakesItOnce();
    void foreignFolderIsRefused();
};

namespace {

std::string bytesOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

}  // namespace

void DemoTest::makesEverythingAndMakesItOnce() {
    TempFolder folder;
    const std::string out = (folder / "demo").string();
    const std::vector<std::string> line = {"demo", "--out", out, "--epochs", "1", "--json"};
    Process interrupted(commandLine(line));
    while (!fs::exists(folder / "demo/run/config.json")) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    interrupted.interrupt();
    const Finished paused = interrupted.wait();
    QCOMPARE(paused.status, 3);
    QVERIFY2(contains(paused.err, "the same command"), paused.err.c_str());
    QVERIFY(!fs::exists(folder / "demo/result.json"));

    const Finished first = runSigwavnet(line);
    QVERIFY2(first.status == 0, first.err.c_str());
    QVERIFY2(contains(first.err, "Going on with") && !fs::exists(folder / "demo/run-2"), first.err.c_str());
    const Json json = Json::parse(first.out, nullptr, false);
    QCOMPARE(json["test"]["classes"].size(), size_t(4));
    QCOMPARE(json["chance"].get<double>(), 0.25);
    QVERIFY(json["test"]["clips"].get<int>() >= 40);
    QVERIFY(!json["held_out"].get<std::string>().empty());

    const std::string report = bytesOf(folder / "demo/report.html");
    QVERIFY(contains(report, "<svg") && contains(report, "UAR") && contains(report, "</html>"));
    QVERIFY2(!contains(report, "src=") && !contains(report, "href="), "the report must need no other file");
    for (const char* name : {"loss", "accuracy", "confusion", "filters"}) {
        const std::string figure = bytesOf(folder / "demo/figures" / (std::string(name) + ".svg"));
        QVERIFY2(figure.starts_with("<svg") && contains(figure, "</svg>"), name);
        QVERIFY2(!contains(figure, "nan") && !contains(figure, "inf"), name);
        QVERIFY2(contains(report, figure), name);
    }

    const Finished second = runSigwavnet({"demo", "--out", out, "--json"});
    QCOMPARE(second.status, 0);
    QVERIFY2(contains(second.err, "finished already") && contains(second.err, "report.html"),
             second.err.c_str());
    QVERIFY(second.out == first.out);

    const Finished otherSeed = runSigwavnet({"demo", "--out", out, "--seed", "2"});
    QCOMPARE(otherSeed.status, 1);
    QVERIFY2(contains(otherSeed.err, "another seed"), otherSeed.err.c_str());
}

void DemoTest::foreignFolderIsRefused() {
    TempFolder folder;
    writeText(folder / "demo/thesis.txt", "years of work");
    const Finished f = runSigwavnet({"demo", "--out", (folder / "demo").string()});
    QCOMPARE(f.status, 1);
    QCOMPARE(errorLines(f), 1);
    QVERIFY2(contains(f.err, "--out"), f.err.c_str());
    QVERIFY(bytesOf(folder / "demo/thesis.txt") == "years of work");
}

QTEST_APPLESS_MAIN(DemoTest)
#include "demo_test.moc"
