// sigwavnet annotate: a project from a corpus to a trained consensus, without a window.
#include <QTest>

#include <filesystem>

#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

// Labels of two people for the tiny corpus, who differ on one clip.
std::string labelsOf(int clips) {
    std::string text = "path,label,annotator,rate\n";
    for (int i = 0; i < clips; ++i)
        for (const char* label : {"high", "low"})
            for (const char* person : {"anna", "berta"}) {
                const bool slip = i == 0 && std::string(label) == "high" && std::string(person) == "berta";
                text += std::string(label) + "/clip" + std::to_string(i) + ".wav," + (slip ? "low" : label) +
                        "," + person + ",8000\n";
            }
    return text;
}

Finished annotate(std::vector<std::string> arguments) {
    return runSigwavnet(std::vector<std::string>{"annotate"} + arguments);
}

}  // namespace

class AnnotateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromACorpusToATrainedConsensus();
    void refusalsAreWordsNotCrashes();
    void aSimulationComparesTwoOrders();
    void withoutQtItSaysSo();
};

#ifdef SIGWAVNET_WITH_PROJECTS

void AnnotateTest::fromACorpusToATrainedConsensus() {
    const TempFolder folder;
    makeTinyCorpus(folder / "audio", 6);
    const std::string project = (folder / "p.swproj").string();
    const Finished made =
        annotate({"new", project, "--corpus", (folder / "audio").string(), "--annotator", "anna"});
    QVERIFY2(made.status == 0, made.err.c_str());
    QVERIFY2(contains(made.out, "12 clips, 2 classes"), made.out.c_str());
    writeText(folder / "labels.csv", labelsOf(6));
    const Finished dry = annotate(
        {"import", project, (folder / "labels.csv").string(), "--annotator", "x", "--dry-run", "--json"});
    QCOMPARE(Json::parse(dry.out)["found"].get<int>(), 24);
    QCOMPARE(Json::parse(dry.out)["taken"].get<int>(), 0);
    const Finished imported =
        annotate({"import", project, (folder / "labels.csv").string(), "--annotator", "x", "--json"});
    QVERIFY2(imported.status == 0, imported.err.c_str());
    QCOMPARE(Json::parse(imported.out)["taken"].get<int>(), 24);

    const Finished agreement = annotate({"agreement", project, "--json", "--resamples", "50"});
    const Json figures = Json::parse(agreement.out);
    // Cohen: 11 of 12 alike, chance 1/2: anna 6 and 6, berta 5 and 7.
    const double kappa = (11.0 / 12 - 0.5) / 0.5;
    bool seen = false;
    for (const Json& row : figures["agreement"])
        if (row["measure"] == "cohen") {
            QVERIFY(std::abs(row["value"].get<double>() - kappa) < 1e-12);
            QCOMPARE(row["between"].get<std::string>(), std::string("anna and berta"));
            seen = true;
        }
    QVERIFY(seen);
    QCOMPARE(figures["confusions"][0]["counts"][0][1].get<int>(), 1);

    const std::string table = (folder / "consensus.csv").string();
    const Finished consensus = annotate({"consensus", project, "--out", table, "--json"});
    QCOMPARE(Json::parse(consensus.out)["clips"].get<int>(), 11);
    QCOMPARE(Json::parse(consensus.out)["ties"].get<int>(), 1);
    std::vector<std::string> train = {
        "train", "--corpus", table, "--split", "all", "--out", (folder / "run").string()};
    for (const std::string& setting : tinySettings())
        train = train + std::vector<std::string>{"--set", setting};
    const Finished trained = runSigwavnet(train);
    QVERIFY2(trained.status == 0, trained.err.c_str());

    const Finished exported = annotate({"export", project, "--format", "textgrid", "--out",
                                        (folder / "grids").string(), "--annotator", "anna"});
    QVERIFY2(exported.status == 0, exported.err.c_str());
    QVERIFY(fs::exists(folder / "grids/high/clip0.TextGrid"));
    fs::copy(project, folder / "other.swproj");
    const Finished merged = annotate({"merge", project, (folder / "other.swproj").string(), "--json"});
    QVERIFY2(merged.status == 0, merged.err.c_str());
    QCOMPARE(Json::parse(merged.out)["equal"].get<int>(), 24);
}

void AnnotateTest::refusalsAreWordsNotCrashes() {
    const TempFolder folder;
    makeTinyCorpus(folder / "audio", 3);
    const std::string project = (folder / "p.swproj").string();
    QCOMPARE(annotate({"new", project, "--corpus", (folder / "audio").string()}).status, 0);
    writeText(folder / "text.swproj", "hello");
    // A project that exists, a file that is none, nothing to export, and a name that it does not have.
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"new", project, "--corpus", (folder / "audio").string()},
          {"agreement", (folder / "text.swproj").string()},
          {"export", project, "--out", (folder / "x.csv").string()},
          {"agreement", project, "--scheme", "mood"}}) {
        const Finished refused = annotate(arguments);
        QVERIFY2(refused.status == 1 && errorLines(refused) == 1,
                 (arguments[0] + ": " + refused.err).c_str());
    }
    QCOMPARE(annotate({"export", project, "--format", "doc", "--out", "x"}).status, 2);
    const Finished alone = annotate({"agreement", project});
    QCOMPARE(alone.status, 0);
    QVERIFY2(contains(alone.out, "at least two annotators"), alone.out.c_str());
}

void AnnotateTest::withoutQtItSaysSo() {
    QSKIP("this build has projects");
}

#else

void AnnotateTest::fromACorpusToATrainedConsensus() {
    QSKIP("this build has no projects");
}
void AnnotateTest::refusalsAreWordsNotCrashes() {
    QSKIP("this build has no projects");
}

void AnnotateTest::withoutQtItSaysSo() {
    const Finished refused = annotate({"agreement", "x.swproj"});
    QVERIFY(refused.status == 1 && contains(refused.err, "without Qt"));
}

#endif

void AnnotateTest::aSimulationComparesTwoOrders() {
    const TempFolder folder;
    makeTinyCorpus(folder / "audio", 8);
    std::vector<std::string> arguments = {"simulate",
                                          "--corpus",
                                          (folder / "audio").string(),
                                          "--out",
                                          (folder / "sim").string(),
                                          "--start",
                                          "4",
                                          "--batch",
                                          "4",
                                          "--rounds",
                                          "2",
                                          "--json"};
    for (const std::string& setting : tinySettings())
        arguments = arguments + std::vector<std::string>{"--set", setting};
    const Finished simulated = annotate(arguments);
    QVERIFY2(simulated.status == 0, simulated.err.c_str());
    const Json points = Json::parse(simulated.out);
    QCOMPARE(points.size(), size_t(4));
    QVERIFY(points[0]["order"] == "margin" && points[2]["order"] == "random");
    QVERIFY(points[0]["labels"] == 4 && points[1]["labels"] == 8);
    // Both orders start from the same labels, the same weights and the same test.
    QVERIFY(points[0]["wa"] == points[2]["wa"]);
    QVERIFY(fs::exists(folder / "sim/curve.csv") && fs::exists(folder / "sim/curve.svg") &&
            !fs::exists(folder / "sim/training"));
    const Finished tooMany = annotate({"simulate", "--corpus", (folder / "audio").string(), "--out",
                                       (folder / "s2").string(), "--rounds", "90"});
    QVERIFY(tooMany.status == 1 && errorLines(tooMany) == 1);
}

QTEST_APPLESS_MAIN(AnnotateTest)
#include "annotate_test.moc"
