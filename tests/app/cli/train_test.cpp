// sigwavnet train and evaluate: a run of seconds, and everything that must stop one with a clear word.
#include <QTest>

#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet::test;
namespace fs = std::filesystem;

class TrainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunFillsItsFolder();
    void estimateTrainsNothing();
    void evaluateTheSameTestPart();
    void equalSeedsGiveEqualModels();
    void existingRunFolderIsKept();
    void oneClassCannotTrain();
    void aClassWithOneClipCannotTrain();
    void unknownDevice();
    void unknownFold();
    void configFileWithAnUnknownKey();
    void clipsShorterThanTheNetworkTakes();
    void fullDisk();
    void interruptPauses();
};

namespace {

std::vector<std::string> trainLine(const fs::path& corpus, const fs::path& out) {
    return std::vector<std::string>{"train",      "--corpus", corpus.string(), "--out",
                                    out.string(), "--split",  "stratified",    "--seed",
                                    "7",          "--device", "cpu",           "--set"} +
           tinySettings();
}

std::string bytesOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

Finished trainTiny(const fs::path& corpus, const fs::path& out, const std::vector<std::string>& more = {}) {
    return runSigwavnet(trainLine(corpus, out) + more);
}

}  // namespace

void TrainTest::aRunFillsItsFolder() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 10);
    const Finished f = trainTiny(folder / "c", folder / "run", {"--json"});
    QVERIFY2(f.status == 0, f.err.c_str());
    const Json json = Json::parse(f.out, nullptr, false);
    QCOMPARE(json["epochs"].get<int>(), 2);
    QCOMPARE(json["classes"].dump(), std::string(R"(["high","low"])"));
    QCOMPARE(json["test"]["clips"].get<int>(), 2);
    for (const char* name : {"config.json", "metrics.csv", "metrics.jsonl", "best.safetensors",
                             "last.safetensors", "log.txt", "split.csv", "result.json"})
        QVERIFY2(fs::file_size(folder / "run" / name) > 0, name);
    QVERIFY2(contains(f.err, "1/2") && contains(f.err, "2/2"), f.err.c_str());
}

// evaluate finds the same test clips again, and the same figures.
void TrainTest::estimateTrainsNothing() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 10);
    const std::vector<std::string> line = std::vector<std::string>{"train",        "--corpus", (folder / "c").string(),
                                                                   "--estimate",   "--split",  "stratified",
                                                                   "--device",     "cpu",      "--set"} +
                                          tinySettings();
    const Finished text = runSigwavnet(line);
    QVERIFY2(text.status == 0 && contains(text.out, "memory, training") && contains(text.out, "time of an epoch"),
             (text.out + text.err).c_str());
    const Finished f = runSigwavnet(line + std::vector<std::string>{"--json"});
    const Json json = Json::parse(f.out, nullptr, false);
    QVERIFY2(f.status == 0 && json["parameters"].get<int64_t>() > 0, f.err.c_str());
    for (const char* key : {"training_bytes", "inference_bytes", "epoch_seconds", "run_bytes", "cache_bytes"})
        QVERIFY2(json[key].get<double>() > 0, key);
    QCOMPARE(json["epochs"].get<int>(), 2);
    QCOMPARE(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), std::ptrdiff_t(1));
}

void TrainTest::evaluateTheSameTestPart() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 10);
    const Finished trained = trainTiny(folder / "c", folder / "run", {"--json"});
    QVERIFY2(trained.status == 0, trained.err.c_str());
    const Finished f =
        runSigwavnet({"evaluate", (folder / "run").string(), "--corpus", (folder / "c").string(), "--split",
                      "stratified", "--seed", "7", "--json"});
    QVERIFY2(f.status == 0, f.err.c_str());
    const Json json = Json::parse(f.out, nullptr, false);
    std::vector<std::string> keys;
    const auto ordered = nlohmann::ordered_json::parse(f.out);
    for (const auto& [key, value] : ordered.items()) keys.push_back(key);
    QVERIFY(keys == std::vector<std::string>({"clips", "classes", "wa", "uar", "f1_macro", "f1_weighted",
                                              "per_class", "confusion", "calibration", "intervals", "per_speaker",
                                              "mistakes"}));
    QCOMPARE(json["per_class"]["high"].size(), size_t(4));
    const size_t clips = json["clips"].get<size_t>();
    QCOMPARE(json["intervals"]["drawn"].get<std::string>(), std::string("clips"));  // nobody knows who speaks
    QCOMPARE(json["intervals"]["groups"].get<size_t>(), clips);
    QVERIFY(json["intervals"]["wa"][0].get<double>() <= json["wa"].get<double>());
    QVERIFY(json["intervals"]["wa"][1].get<double>() >= json["wa"].get<double>());
    QCOMPARE(json["per_speaker"][""]["wa"].get<double>(), json["wa"].get<double>());
    const auto wrong = double(json["mistakes"].size());
    QVERIFY(std::abs(wrong - (1 - json["wa"].get<double>()) * double(clips)) < 1e-9);
    Json asTrained = json;  // what a run's own result says, too
    for (const char* more : {"intervals", "per_speaker", "mistakes"}) asTrained.erase(more);
    QCOMPARE(asTrained.dump(), Json::parse(trained.out)["test"].dump());
    const Finished all = runSigwavnet({"evaluate", (folder / "run").string(), "--corpus",
                                       (folder / "c").string(), "--batch-size", "3", "--json"});
    QCOMPARE(Json::parse(all.out, nullptr, false)["clips"].get<int>(), 20);

    // A model does not differ from itself.
    std::vector<std::string> line = {"evaluate",  (folder / "run").string(), "--corpus", (folder / "c").string(),
                                     "--compare", (folder / "run").string()};
    const Finished text = runSigwavnet(line);
    QVERIFY2(text.status == 0 && contains(text.out, "McNemar") && contains(text.out, "p = 1 "), text.out.c_str());
    line.push_back("--json");
    const Json comparison = Json::parse(runSigwavnet(line).out, nullptr, false)["comparison"];
    QCOMPARE(comparison["clips"].get<int>(), 20);
    QCOMPARE(comparison["only_first"].get<int>() + comparison["only_second"].get<int>(), 0);
    QCOMPARE(comparison["mcnemar_p"].get<double>(), 1.0);
    QCOMPARE(comparison["difference"]["uar"].dump(), std::string(R"({"interval":[0.0,0.0],"value":0.0})"));
}

void TrainTest::equalSeedsGiveEqualModels() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 5);
    QCOMPARE(trainTiny(folder / "c", folder / "a").status, 0);
    QCOMPARE(trainTiny(folder / "c", folder / "b").status, 0);
    const std::string a = bytesOf(folder / "a/last.safetensors");
    QVERIFY(!a.empty());
    QVERIFY(a == bytesOf(folder / "b/last.safetensors"));
}

void TrainTest::existingRunFolderIsKept() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 5);
    writeText(folder / "run/precious.txt", "years of work");
    const Finished f = trainTiny(folder / "c", folder / "run");
    QCOMPARE(f.status, 1);
    QCOMPARE(errorLines(f), 1);
    QVERIFY2(contains(f.err, (folder / "run").string()), f.err.c_str());
    QVERIFY(bytesOf(folder / "run/precious.txt") == "years of work");
}

void TrainTest::oneClassCannotTrain() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 5);
    const Finished f = trainTiny(folder / "c", folder / "run", {"--class-map", "high=low"});
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "class") && contains(f.err, "low"), f.err.c_str());
    QVERIFY(!fs::exists(folder / "run"));
}

void TrainTest::aClassWithOneClipCannotTrain() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 5);
    writeTone(folder / "c/lonely/a.wav", 700, 0.3);
    const Finished f = trainTiny(folder / "c", folder / "run");
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "lonely"), f.err.c_str());
}

void TrainTest::unknownDevice() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 5);
    const Finished f =
        runSigwavnet({"train", "--corpus", (folder / "c").string(), "--out", (folder / "run").string(),
                      "--split", "stratified", "--device", "cuda:97"});
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "cuda:97"), f.err.c_str());
}

void TrainTest::unknownFold() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 5);
    const Finished f = trainTiny(folder / "c", folder / "run", {"--fold", "9"});
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "no fold 9"), f.err.c_str());
}

void TrainTest::configFileWithAnUnknownKey() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 5);
    writeText(folder / "config.json", R"({"network.level": 4})");
    const Finished f =
        runSigwavnet({"train", "--corpus", (folder / "c").string(), "--out", (folder / "run").string(),
                      "--config", (folder / "config.json").string()});
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "network.level"), f.err.c_str());
}

// 8 levels of db2 at 8 kHz: at least 2^8 (4 + 65) - 2 = 17662 samples, 2.2 s.
void TrainTest::clipsShorterThanTheNetworkTakes() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 5);
    const Finished f = trainTiny(folder / "c", folder / "run", {"network.levels=8"});
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "2.208"), f.err.c_str());
}

// No file may grow beyond 6000 bytes, as on a disk that fills up: the model does not fit.
void TrainTest::fullDisk() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 5);
    const Finished f = Process(commandLine(trainLine(folder / "c", folder / "run")), "", 6000).wait();
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "disk is full"), f.err.c_str());
    QVERIFY(!fs::exists(folder / "run/best.safetensors"));
}

void TrainTest::interruptPauses() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 8);
    Process process(commandLine(trainLine(folder / "c", folder / "run") +
                                std::vector<std::string>{"training.epochs=5000"}));
    QVERIFY(process.says("1/5000"));
    process.interrupt();
    const Finished f = process.wait();
    QCOMPARE(f.status, 3);
    QCOMPARE(errorLines(f), 0);
    QVERIFY2(contains(f.out, "train --resume"), f.out.c_str());
    QVERIFY(fs::exists(folder / "run/last.safetensors"));
}

QTEST_APPLESS_MAIN(TrainTest)
#include "train_test.moc"
