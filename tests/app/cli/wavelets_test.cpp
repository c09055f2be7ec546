// sigwavnet wavelets, as a person runs it.
#include <QTest>

#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

class WaveletsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tableOfLevels();
    void reportAndJson();
    void badInput();

private:
    TempFolder folder_;
};

void WaveletsTest::tableOfLevels() {
    const std::string model = makeTinyModel(folder_ / "model.safetensors").string();
    const Finished run = runSigwavnet({"wavelets", model});
    QCOMPARE(run.status, 0);
    QVERIFY2(contains(run.out, "nearest"), run.out.c_str());
    QVERIFY2(contains(run.out, "2000-4000"), run.out.c_str());  // the first octave of 8 kHz
    QVERIFY2(contains(run.out, "db"), run.out.c_str());
}

void WaveletsTest::reportAndJson() {
    const std::string model = makeTinyModel(folder_ / "model.safetensors").string();
    const fs::path report = folder_ / "report";
    const Finished run = runSigwavnet({"wavelets", model, "--json", "--report", report.string()});
    QCOMPARE(run.status, 0);
    const Json printed = Json::parse(run.out);
    std::ifstream file(report / "wavelets.json");
    QVERIFY(Json::parse(file) == printed);
    QVERIFY(!printed.at("levels").empty());
    std::ifstream page(report / "wavelets.html");
    const std::string html{std::istreambuf_iterator<char>(page), {}};
    QVERIFY(contains(html, "<svg"));
    QVERIFY(contains(html, "Filter bank"));
    QVERIFY(!contains(html, "nan"));
}

void WaveletsTest::badInput() {
    const Finished missing = runSigwavnet({"wavelets", (folder_ / "none.safetensors").string()});
    QCOMPARE(missing.status, 1);
    QCOMPARE(errorLines(missing), 1);
    const Finished usage = runSigwavnet({"wavelets"});
    QCOMPARE(usage.status, 2);
}

QTEST_APPLESS_MAIN(WaveletsTest)
#include "wavelets_test.moc"
