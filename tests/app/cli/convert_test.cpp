// sigwavnet convert: what is kept, what is renamed, and that a broken disk leaves nothing half-written.
#include <QTest>

#include "core/checkpoint/safetensors.h"
#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

class ConvertTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesClassesAndRate();
    void pyTorchBecomesAModel();
    void wrongCountOfClasses();
    void fullDiskLeavesNothing();
};

void ConvertTest::namesClassesAndRate() {
    TempFolder folder;
    const fs::path in = makeTinyModel(folder / "m.safetensors");
    const fs::path out = folder / "o.safetensors";
    const Finished f = runSigwavnet(
        {"convert", in.string(), out.string(), "--classes", "up,down", "--sample-rate", "11025", "--json"});
    QVERIFY2(f.status == 0, f.err.c_str());
    const Json json = Json::parse(f.out, nullptr, false);
    QCOMPARE(json["classes"].dump(), std::string(R"(["up","down"])"));
    QCOMPARE(json["sample_rate"].get<int>(), 11025);
    const auto before = loadModel(in), after = loadModel(out);
    QVERIFY(before.ok() && after.ok());
    QCOMPARE(after->preparation.rate.hz, 11025);
    QVERIFY(after->classes == std::vector<std::string>({"up", "down"}));
    QVERIFY(after->network.options() == before->network.options());
    const TensorMap a = before->network.state(), b = after->network.state();
    QCOMPARE(a.size(), b.size());
    for (const auto& [name, tensor] : a) QVERIFY2(b.at(name).bytes == tensor.bytes, name.c_str());
}

// Every tensor of the state dict arrives bit for bit (the same weights are in the golden safetensors file),
// but for the mirror's constant, which is dropped (network.md, section 5).
void ConvertTest::pyTorchBecomesAModel() {
    const fs::path golden = sharedFolder() / "golden";
    if (!fs::exists(golden)) QSKIP("../shared/golden is absent");
    TempFolder folder;
    const fs::path out = folder / "o.safetensors";
    const Finished f = runSigwavnet({"convert", (golden / "sigwavnet_cqf_l4.checkpoint.pt").string(),
                                     out.string(), "--classes", "ang,hap,neu,sad", "--sample-rate", "16000"});
    QVERIFY2(f.status == 0, f.err.c_str());
    const auto converted = readSafetensors(out),
               expected = readSafetensors(golden / "sigwavnet_cqf_l4.weights.safetensors");
    QVERIFY(converted.ok() && expected.ok());
    for (const auto& [name, tensor] : expected->tensors) {
        if (name.starts_with("HighPassWave.")) continue;
        QVERIFY2(converted->tensors.count(name) == 1, name.c_str());
        QVERIFY2(converted->tensors.at(name).bytes == tensor.bytes, name.c_str());
    }
    const auto model = loadModel(out);
    QVERIFY(model.ok());
    QVERIFY(model->classes == std::vector<std::string>({"ang", "hap", "neu", "sad"}));
}

void ConvertTest::wrongCountOfClasses() {
    TempFolder folder;
    const fs::path in = makeTinyModel(folder / "m.safetensors");
    const Finished f =
        runSigwavnet({"convert", in.string(), (folder / "o.safetensors").string(), "--classes", "a,b,c"});
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "2 classes") && contains(f.err, "3 names"), f.err.c_str());
    QVERIFY(!fs::exists(folder / "o.safetensors"));
}

void ConvertTest::fullDiskLeavesNothing() {
    TempFolder folder;
    const fs::path in = makeTinyModel(folder / "m.safetensors");
    fs::create_directories(folder / "out");
    const Finished f =
        Process(commandLine({"convert", in.string(), (folder / "out/o.safetensors").string()}), "", 2000)
            .wait();
    QCOMPARE(f.status, 1);
    QCOMPARE(errorLines(f), 1);
    QVERIFY2(contains(f.err, "disk is full"), f.err.c_str());
    QVERIFY(fs::is_empty(folder / "out"));
}

QTEST_APPLESS_MAIN(ConvertTest)
#include "convert_test.moc"
