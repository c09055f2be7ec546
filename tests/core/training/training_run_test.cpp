#include <torch/torch.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/training/training_run.h"
#include "tests/core/training/training_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

// A run over data that the test may spoil while it goes on.
struct Bench {
    TempFolder folder;
    Corpus corpus = toneCorpus(folder.path(), 2, 10);
    TrainingConfig config = tinyConfig();
    TrainingData data;
    Recorder recorder;
    SilentProgress progress;

    Bench() {
        config.epochs = 6;
        config.network.classes = 2;
        config.preparation.normalisation = Normalisation::None;
        const auto folds = makeFolds(corpus, config.split);
        auto loaded = loadTrainingData(corpus, folds->front(), config, progress);
        if (!loaded) std::abort();
        data = std::move(*loaded);
    }

    Status run(TrainingObserver& observer) {
        auto network = Network::create(config.network, 1);
        const auto made = RunFolder::create(folder / "run");
        TrainingRun run({corpus, config, data, *made, observer, progress}, std::move(*network));
        const auto end = run.run();
        return end ? Status() : end.error();
    }
};

// After `epoch`, one training clip is not a number any more.
class Spoiler : public TrainingObserver {
public:
    Spoiler(TrainingData& data, int epoch) : data_(data), epoch_(epoch) {}
    void epoch(const EpochReport& report) override {
        if (report.epoch != epoch_) return;
        data_.train.samples.front() = bad_;
    }

private:
    TrainingData& data_;
    int epoch_;
    const std::vector<float> bad_ = std::vector<float>(600, std::numeric_limits<float>::quiet_NaN());
};

}  // namespace

class TrainingRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLossThatIsNotANumberKeepsTheLastGoodModel();
    void theBestEpochIsTheOneOfTheHighestUar();
};

void TrainingRunTest::aLossThatIsNotANumberKeepsTheLastGoodModel() {
    Bench bench;
    Spoiler spoiler(bench.data, 2);
    const Status status = bench.run(spoiler);
    QVERIFY(!status.ok());
    QVERIFY(status.error().kind == ErrorKind::Invalid);
    QVERIFY2(status.error().text().find("epoch 3") != std::string::npos, status.error().text().c_str());
    const auto last = loadModel(bench.folder / "run" / "last.safetensors");
    QVERIFY(last.ok() && last->facts.at("epoch") == "2");
    for (const auto& [name, tensor] : last->network.state()) {
        for (float value : tensor.floats()) QVERIFY2(std::isfinite(value), name.c_str());
    }
}

void TrainingRunTest::theBestEpochIsTheOneOfTheHighestUar() {
    Bench bench;
    QVERIFY(bench.run(bench.recorder).ok());
    int best = 0;
    double uar = -1, loss = 0;
    for (const EpochReport& report : bench.recorder.epochs) {
        const bool better =
            report.validation->uar > uar || (report.validation->uar == uar && *report.validationLoss < loss);
        QCOMPARE(report.best, better);
        if (!better) continue;
        best = report.epoch;
        uar = report.validation->uar;
        loss = *report.validationLoss;
    }
    const auto model = loadModel(bench.folder / "run");
    QVERIFY(model.ok());
    QCOMPARE(model->facts.at("epoch"), std::to_string(best));
}

QTEST_APPLESS_MAIN(TrainingRunTest)
#include "training_run_test.moc"
