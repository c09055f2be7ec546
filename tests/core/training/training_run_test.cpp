#include <torch/torch.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <memory>
#include <stdexcept>

#include "core/model/network_module.h"
#include "core/training/training_run.h"
#include "tests/core/training/training_fixture.h"
#include "tests/support/run_difference.h"

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

    // `prepare`: told the network before it learns.
    Status run(TrainingObserver& observer, const std::function<void(NetworkModule&)>& prepare = {}) {
        auto network = Network::create(config.network, 1);
        if (prepare) prepare(*network->module());
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
    void tooLittleMemoryMeansPieces();
    void piecesAreRemembered();
    void noMemoryForASingleClipStops();
};

void TrainingRunTest::aLossThatIsNotANumberKeepsTheLastGoodModel() {
    Bench bench;
    Spoiler spoiler(bench.data, 2);
    const Status status = bench.run(spoiler);
    QVERIFY(!status.ok());
    QVERIFY(status.error().kind == ErrorKind::Invalid);
    QVERIFY2(status.error().text().find("epoch 3, step 5") != std::string::npos,
             status.error().text().c_str());
    const auto checkpoint = readCheckpoint(bench.folder / "run" / "checkpoint.safetensors");
    QVERIFY(checkpoint.ok() && checkpoint->position.finishedEpochs() == 2);
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

namespace {

// Lets the first `failures` backward passes end as on a GPU whose memory is full.
std::function<void(NetworkModule&)> outOfMemory(int failures) {
    return [failures](NetworkModule& module) {
        for (auto& item : module.named_parameters()) {
            if (item.key() != "conv1_3.bias") continue;
            item.value().register_hook([left = std::make_shared<int>(failures)](const torch::Tensor&) {
                if ((*left)-- > 0)
                    throw std::runtime_error("CUDA out of memory. Tried to allocate 20.00 MiB");
            });
        }
    };
}

double largestDifference(const TensorMap& a, const TensorMap& b) {
    double largest = 0;
    for (const auto& [name, tensor] : a) {
        const std::vector<float> x = tensor.floats(), y = b.at(name).floats();
        for (size_t i = 0; i < x.size(); ++i)
            largest = std::max(largest, std::abs(double(x[i]) - double(y[i])));
    }
    return largest;
}

TrainingState lastState(const Bench& bench) {
    return *readCheckpoint(bench.folder / "run" / "checkpoint.safetensors");
}

}  // namespace

// Batches of 8 clips in pieces of 2: the gradients add up to those of the whole batch, but for rounding, so
// that the first epoch (2 steps) ends with nearly the same weights.
void TrainingRunTest::tooLittleMemoryMeansPieces() {
    Bench whole, pieces;
    whole.config.epochs = pieces.config.epochs = 1;
    whole.config.classWeights = pieces.config.classWeights = ClassWeights::Balanced;
    QVERIFY(whole.run(whole.recorder).ok());
    const Status status = pieces.run(pieces.recorder, outOfMemory(2));
    QVERIFY2(status.ok(), status ? "" : status.error().text().c_str());
    QCOMPARE(lastState(pieces).position.pieces, 4);
    QCOMPARE(lastState(whole).position.pieces, 1);
    const double difference = largestDifference(lastState(whole).network, lastState(pieces).network);
    const double moved = whole.config.learningRate;  // by one step of Adam, about
    QVERIFY2(difference > 0 && difference < 0.02 * moved, std::to_string(difference).c_str());
    QVERIFY(std::abs(whole.recorder.batches[0].loss - pieces.recorder.batches[0].loss) < 1e-5);
    QVERIFY(pieces.recorder.notices.size() == 1);
    QVERIFY2(pieces.recorder.notices[0].find("4 pieces") != std::string::npos,
             pieces.recorder.notices[0].c_str());
}

// A resumed run has the same bits only when it learns in the same pieces.
void TrainingRunTest::piecesAreRemembered() {
    Bench bench;
    bench.config.epochs = 2;
    QVERIFY(bench.run(bench.recorder, outOfMemory(1)).ok());
    const TrainingState end = lastState(bench);
    const auto folder = RunFolder::create(bench.folder / "again");
    TrainingTask task{bench.corpus, bench.config, bench.data, *folder, bench.recorder, bench.progress};
    task.stop.afterEpoch = 1;
    const auto network = [&] { return *Network::create(bench.config.network, 1); };
    Network first = network(), second = network();
    outOfMemory(1)(*first.module());
    QVERIFY(TrainingRun(task, first).run().ok());
    task.stop.afterEpoch = 0;
    TrainingRun resumed(task, second);
    QVERIFY(resumed.restore(*readCheckpoint(folder->checkpoint())).ok());
    QVERIFY(resumed.run().ok());
    QCOMPARE(resumed.position().pieces, 2);
    QCOMPARE(checkpointDifference(*readCheckpoint(folder->checkpoint()), end), std::string());
}

void TrainingRunTest::noMemoryForASingleClipStops() {
    Bench bench;
    const Status status = bench.run(bench.recorder, outOfMemory(1000));
    QVERIFY(!status.ok() && status.error().kind == ErrorKind::OutOfMemory);
    QCOMPARE(status.error().where, std::string("training.batch_size"));
    QVERIFY(bench.recorder.batches.empty());
}

QTEST_APPLESS_MAIN(TrainingRunTest)
#include "training_run_test.moc"
