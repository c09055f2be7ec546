#include "core/training/run_export.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/csv.h"
#include "core/training/run_figures.h"
#include "core/training/run_html.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
namespace fs = std::filesystem;

class RunExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void csvHasARowARun();
    void jsonHoldsEverything();
    void curvesCsvHasEveryEpoch();
    void eventFilesKeepTheirRuns();
    void noEventFilesSaysHow();
    void reportStandsAlone();
    void reportEscapesWhatPeopleWrite();
    void reportOfNothingIsRefused();
    void figureShowsEverySpike();
    void figureBreaksAtGaps();
    void matrixFigureHasEveryCount();
};

namespace {

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

RunRecord makeRun(const fs::path& folder, const std::string& name, int seed, double uar) {
    write(folder / "config.json",
          "{\"split.name\": \"loso\", \"training.seed\": " + std::to_string(seed) + "}");
    write(folder / "run.json", R"({"corpus": "/data/emodb", "classes": ["a", "b"]})");
    write(folder / "metrics.csv",
          "epoch,train_loss,val_wa,val_uar,seconds,best\n1,0.9,0.3,0.25,2,1\n2,0.7,0.8," +
              numberText(uar, 9) + ",2,1\n3,,0.5,0.5,2,0\n");
    write(folder / "result.json",
          R"({"status": "finished", "epochs": 3, "best_epoch": 2, "classes": ["a", "b"],
              "test": {"clips": 4, "classes": ["a", "b"], "wa": 0.75, "uar": 0.7, "f1_macro": 0.6,
                       "f1_weighted": 0.65, "confusion": [[20, 31], [42, 53]]}})");
    return readRun(folder, name);
}

// How often `what` occurs.
int count(const std::string& text, const std::string& what) {
    int found = 0;
    for (size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
    return found;
}

std::vector<std::vector<std::string>> rowsOf(const std::string& csv) {
    std::vector<std::vector<std::string>> rows;
    const auto parsed = parseCsv(csv);
    for (const CsvRow& row : *parsed) rows.push_back(row.cells);
    return rows;
}

SilentProgress quiet;

}  // namespace

void RunExportTest::csvHasARowARun() {
    const test::TempFolder folder;
    RunRecord a = makeRun(folder / "a", "a", 1, 0.75), b = makeRun(folder / "b", "with, comma", 2, 0.6);
    b.configuration.emplace_back("new.option", "on");
    b.notes = {"two\nlines", {"x", "y"}};
    const std::vector<std::vector<std::string>> rows = rowsOf(runsCsv({&a, &b}));
    QCOMPARE(rows.size(), size_t(3));
    const auto value = [&](size_t row, const std::string& column) {
        const auto place = std::find(rows[0].begin(), rows[0].end(), column);
        return place == rows[0].end() ? std::string("no such column")
                                      : rows[row][size_t(place - rows[0].begin())];
    };
    QCOMPARE(value(1, "name"), std::string("a"));
    QCOMPARE(value(2, "name"), std::string("with, comma"));
    QCOMPARE(value(1, "best_val_uar"), std::string("0.75"));
    QCOMPARE(value(1, "best_epoch"), std::string("2"));
    QCOMPARE(value(1, "test_uar"), std::string("0.7"));
    QCOMPARE(value(1, "seconds"), std::string("6"));
    QCOMPARE(value(1, "training.seed"), std::string("1"));
    QCOMPARE(value(1, "new.option"), std::string(""));
    QCOMPARE(value(2, "new.option"), std::string("on"));
    QCOMPARE(value(2, "tags"), std::string("x, y"));
    QCOMPARE(value(2, "note"), std::string("two\nlines"));
}

void RunExportTest::jsonHoldsEverything() {
    const test::TempFolder folder;
    const RunRecord run = makeRun(folder / "a", "a", 1, 0.75);
    const auto text = runsJson({&run}, true, quiet);
    QVERIFY(text);
    const auto json = nlohmann::json::parse(*text);
    QCOMPARE(json.size(), size_t(1));
    QCOMPARE(json[0]["best"]["val_uar"].get<double>(), 0.75);
    QCOMPARE(json[0]["last"]["val_uar"].get<double>(), 0.5);
    QVERIFY(json[0]["last"]["train_loss"].is_null());
    QCOMPARE(json[0]["state"].get<std::string>(), std::string("finished"));
    QCOMPARE(json[0]["test"]["confusion"][1][0].get<int>(), 42);
    QCOMPARE(json[0]["config"]["training.seed"].get<std::string>(), std::string("1"));
    QCOMPARE(json[0]["curves"]["epoch"].size(), size_t(3));
    QVERIFY(json[0]["curves"]["train_loss"][2].is_null());
    QVERIFY(!nlohmann::json::parse(*runsJson({&run}, false, quiet))[0].contains("curves"));
}

void RunExportTest::curvesCsvHasEveryEpoch() {
    const test::TempFolder folder;
    const RunRecord a = makeRun(folder / "a", "a", 1, 0.75);
    write(folder / "b/metrics.csv", "epoch,extra\n1,5\n");
    const RunRecord b = readRun(folder / "b", "b");
    const auto text = curvesCsv({&a, &b}, quiet);
    QVERIFY(text);
    const std::vector<std::vector<std::string>> rows = rowsOf(*text);
    QCOMPARE(rows.size(), size_t(5));
    QVERIFY(rows[0] == (std::vector<std::string>{"run", "epoch", "train_loss", "val_wa", "val_uar", "seconds",
                                                 "best", "extra"}));
    QVERIFY(rows[3] == (std::vector<std::string>{"a", "3", "", "0.5", "0.5", "2", "0", ""}));
    QVERIFY(rows[4] == (std::vector<std::string>{"b", "1", "", "", "", "", "", "5"}));
}

void RunExportTest::eventFilesKeepTheirRuns() {
    const test::TempFolder folder;
    write(folder / "a/events.out.tfevents.1.host", "one");
    write(folder / "a/tensorboard/events.out.tfevents.2.host", "two");
    write(folder / "study/fold-1/events.out.tfevents.3.host", "three");
    const RunRecord a = makeRun(folder / "a", "a", 1, 0.5),
                    b = makeRun(folder / "study/fold-1", "study/fold-1", 1, 0.5);
    const auto copied = copyEventFiles({&a, &b}, folder / "out", quiet);
    QVERIFY(copied);
    QCOMPARE(*copied, 3);
    QCOMPARE(*readFile(folder / "out/a/events.out.tfevents.1.host"), std::string("one"));
    QCOMPARE(*readFile(folder / "out/a/events.out.tfevents.2.host"), std::string("two"));
    QCOMPARE(*readFile(folder / "out/study/fold-1/events.out.tfevents.3.host"), std::string("three"));
}

void RunExportTest::noEventFilesSaysHow() {
    const test::TempFolder folder;
    const RunRecord a = makeRun(folder / "a", "a", 1, 0.5);
    const auto copied = copyEventFiles({&a}, folder / "out", quiet);
    QVERIFY(!copied && copied.error().kind == ErrorKind::NotFound);
    QVERIFY(!fs::exists(folder / "out"));
}

void RunExportTest::reportStandsAlone() {
    const test::TempFolder folder;
    const RunRecord a = makeRun(folder / "a", "first", 1, 0.75), b = makeRun(folder / "b", "second", 2, 0.6);
    const auto html = runsReport({&a, &b}, quiet);
    QVERIFY(html);
    QVERIFY(html->starts_with("<!DOCTYPE html>"));
    for (const char* outside : {"http:", "https:", "src=", "<script", "@import", "url("})
        QVERIFY2(html->find(outside) == std::string::npos, outside);
    QCOMPARE(count(*html, "<svg"), count(*html, "</svg>"));
    QVERIFY(html->find("prefers-color-scheme: dark") != std::string::npos);
    QVERIFY(html->find("75.0 %") != std::string::npos);      // the best epoch, not the last
    QCOMPARE(count(*html, "<td>training.seed</td>"), 3);     // differs, and in both configurations
    QCOMPARE(count(*html, "<td>split.name</td>"), 2);        // is the same
    QVERIFY(html->find(">42</text>") != std::string::npos);  // a cell of the matrix
    QVERIFY(html->find("aria-label=\"Validation UAR [%]\"") != std::string::npos);
}

void RunExportTest::reportEscapesWhatPeopleWrite() {
    const test::TempFolder folder;
    RunRecord a = makeRun(folder / "a", "<b>run</b>", 1, 0.75);
    a.notes.note = "<script>alert(1)</script> & \"more\"";
    const auto html = runsReport({&a}, quiet);
    QVERIFY(html);
    QVERIFY(html->find("<script>") == std::string::npos);
    QVERIFY(html->find("<b>run") == std::string::npos);
    QVERIFY(html->find("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;") != std::string::npos);
}

void RunExportTest::reportOfNothingIsRefused() {
    QVERIFY(runsReport({}, quiet).error().kind == ErrorKind::Invalid);
    const test::TempFolder folder;
    const RunRecord a = makeRun(folder / "a", "a", 1, 0.75);
    SilentProgress cancelled;
    cancelled.cancel();
    QVERIFY(runsReport({&a}, cancelled).error().kind == ErrorKind::Cancelled);
}

void RunExportTest::figureShowsEverySpike() {
    FigureCurve curve{"run", {}, {}};
    for (int i = 0; i < 10000; ++i) {
        curve.x.push_back(float(i));
        curve.y.push_back(i == 4321 ? 8.0F : 1.0F);
    }
    const std::string svg = curveFigure("Loss", "", {curve});
    // The plot's inside ends at y = 34; 4 % of air above 8 on a range of 7.56 and 240 px is 34 + 8.9 px.
    QCOMPARE(count(svg, " 42.9"), 1);
    QVERIFY(svg.size() < 60000);
    QVERIFY(curveFigure("Loss", "", {FigureCurve{"none", {}, {}}}).empty());
}

void RunExportTest::figureBreaksAtGaps() {
    const FigureCurve curve{"run", {1, 2, 3, 4}, {1, std::nanf(""), 2, 3}};
    const std::string svg = curveFigure("Loss", "", {curve});
    const size_t begin = svg.find(" d=\"M") + 4, end = svg.find('"', begin);
    QCOMPARE(count(svg.substr(begin, end - begin), "M"), 2);
}

void RunExportTest::matrixFigureHasEveryCount() {
    Matrix<int64_t> counts(2, 2);
    counts.values = {7, 13, 0, 29};
    const std::string svg = matrixFigure("Test", {"x<y", "z"}, counts);
    for (const char* number : {">7<", ">13<", ">0<", ">29<"})
        QVERIFY2(svg.find(number) != std::string::npos, number);
    QVERIFY(svg.find("x&lt;y") != std::string::npos);
    QCOMPARE(count(svg, "fill-opacity:0.35"), 1);  // 7 of 20
    QVERIFY(matrixFigure("Test", {"x"}, counts).empty());
}

QTEST_APPLESS_MAIN(RunExportTest)
#include "run_export_test.moc"
