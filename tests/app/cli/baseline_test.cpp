// A baseline through every command that takes a network: it is trained, resumed from its files, and never
// asked for wavelets.
#include <QTest>

#include "core/checkpoint/safetensors.h"
#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

class BaselineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trainsAndAnswers();
    void goldenThroughTheProgram();
};

// In a clip's own words: 0.2 s at 8 kHz are 1600 samples, of which CNN-5-GRU needs 1180.
void BaselineTest::trainsAndAnswers() {
    TempFolder folder;
    makeTinyCorpus(folder / "c", 10);
    const fs::path run = folder / "run";
    const Finished trained =
        runSigwavnet({"train", "--corpus", (folder / "c").string(), "--out", run.string(), "--preset",
                      "cnn5-gru", "--split", "stratified", "--device", "cpu", "--set", "training.epochs=2",
                      "augmentation.crop_min=1", "augmentation.speed=0"});
    QVERIFY2(trained.status == 0, trained.err.c_str());
    QVERIFY2(contains(trained.err, "CNN-5-GRU, ") && !contains(trained.err, "levels"), trained.err.c_str());
    const auto model = loadModel(run);
    QVERIFY(model.ok() && model->network.options().architecture == Architecture::Cnn5Gru);
    // The statistics that two epochs have gathered are in the file: 16 training clips, one step an epoch.
    const auto last = loadModel(run / "last.safetensors");
    QVERIFY(last.ok());
    QCOMPARE(last->network.state().at("bn4.num_batches_tracked").integers().at(0), int64_t(2));

    const Finished evaluated =
        runSigwavnet({"evaluate", run.string(), "--corpus", (folder / "c").string(), "--json"});
    QVERIFY2(evaluated.status == 0, evaluated.err.c_str());
    QCOMPARE(Json::parse(evaluated.out, nullptr, false)["clips"].get<int>(), 20);

    const std::string clip = (folder / "c/high/clip1.wav").string();
    const Finished classified = runSigwavnet({"classify", run.string(), clip});
    QVERIFY2(classified.status == 0, classified.err.c_str());

    const Finished inspected =
        runSigwavnet({"inspect", run.string(), clip, "--out", (folder / "trace.safetensors").string()});
    QVERIFY2(inspected.status == 0, inspected.err.c_str());
    QVERIFY2(contains(inspected.out, "This model is a CNN-5-GRU: it has no wavelets."),
             inspected.out.c_str());
    const auto trace = readSafetensors(folder / "trace.safetensors");
    QVERIFY(trace.ok() && trace->tensors.contains("layer_output.4") && trace->tensors.contains("log_probs"));

    const fs::path copy = folder / "copy.safetensors";
    const Finished converted = runSigwavnet({"convert", run.string(), copy.string()});
    QVERIFY2(converted.status == 0, converted.err.c_str());
    QVERIFY2(contains(converted.out, "CNN-5-GRU, 2 classes"), converted.out.c_str());
    const auto copied = loadModel(copy);
    QVERIFY(copied.ok());
    for (const auto& [name, tensor] : model->network.state())
        QVERIFY2(copied->network.state().at(name).bytes == tensor.bytes, name.c_str());
}

void BaselineTest::goldenThroughTheProgram() {
    const fs::path golden = sharedFolder() / "golden";
    if (!fs::exists(golden)) QSKIP("../shared/golden is absent");
    TempFolder folder;
    const fs::path out = folder / "trace.safetensors";
    const std::string io = (golden / "cnn5gru.io.safetensors").string();
    const Finished f =
        runSigwavnet({"inspect", (golden / "cnn5gru.checkpoint.pt").string(), "--tensor", io + ":input",
                      "--target", io + ":target", "--gradients", "--out", out.string(), "--json"});
    QVERIFY2(f.status == 0, f.err.c_str());
    const auto expected = readSafetensors(io), found = readSafetensors(out);
    QVERIFY(expected.ok() && found.ok());
    for (const char* name : {"log_probs", "nll_loss"}) {
        const auto want = expected->tensors.at(name).floats(), have = found->tensors.at(name).floats();
        QCOMPARE(have.size(), want.size());
        for (size_t i = 0; i < want.size(); ++i) QVERIFY2(std::abs(want[i] - have[i]) <= 1e-4, name);
    }
    for (const auto& [name, tensor] : expected->tensors)
        QVERIFY2(found->tensors.contains(name), name.c_str());
}

QTEST_APPLESS_MAIN(BaselineTest)
#include "baseline_test.moc"
