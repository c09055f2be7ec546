#include <QTest>

#include <cmath>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/files.h"
#include "core/training/trainer.h"
#include "tests/core/training/training_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class TrainerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learnsTones();
    void leavesACompleteRun();
    void sameSeedSameWeights();
    void anotherSeedOtherWeights();
    void reportsEveryBatchAndEpoch();
    void withoutValidationTheTrainingLossDecides();
    void stopsEarly();
    void storedStatisticsAreOfTheTrainingClips();
    void everyLossOptimizerAndScheduleTrains();
};

void TrainerTest::learnsTones() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 3, 20);
    Recorder recorder;
    const auto outcome = trainTones(corpus, tinyConfig(), folder / "run", recorder);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : outcome.error().text().c_str());
    // Chance is a third; the first epoch may already be above it.
    QVERIFY(recorder.epochs.back().trainLoss < 0.6 * recorder.epochs.front().trainLoss);
    QVERIFY(recorder.epochs.back().trainWa > 0.8);
    QVERIFY(outcome->test && outcome->test->metrics.uar > 0.8);
    QCOMPARE(outcome->test->metrics.clips, int64_t(6));  // a tenth of 60
}

void TrainerTest::leavesACompleteRun() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 20);
    TrainingConfig config = tinyConfig();
    config.epochs = 3;
    Recorder recorder;
    const auto outcome = trainTones(corpus, config, folder / "run", recorder);
    QVERIFY(outcome.ok());
    for (const char* name :
         {"best.safetensors", "last.safetensors", "config.json", "metrics.csv", "metrics.jsonl",
          "confusion.jsonl", "split.csv", "log.txt", "result.json", "predictions.csv"}) {
        QVERIFY2(std::filesystem::exists(folder / "run" / name), name);
    }
    QCOMPARE(linesOf(folder / "run" / "metrics.csv").size(), size_t(4));
    QCOMPARE(linesOf(folder / "run" / "metrics.jsonl").size(), size_t(3));
    const auto config2 = configFromJson(*readFile(folder / "run" / "config.json"), "config.json");
    QVERIFY(config2.ok() && configJson(*config2) == configJson(config));

    const auto split = linesOf(folder / "run" / "split.csv");
    QCOMPARE(split.size(), size_t(41));
    QCOMPARE(split[0], std::string("clip,part,label,speaker,hash"));
    QVERIFY(split[1].find("tone0-100.wav,") == 0);

    const auto result = nlohmann::json::parse(*readFile(folder / "run" / "result.json"));
    QCOMPARE(result["status"].get<std::string>(), std::string("finished"));
    QCOMPARE(result["test"]["clips"].get<int64_t>(), outcome->test->metrics.clips);
    QCOMPARE(linesOf(folder / "run" / "predictions.csv").size(), outcome->test->results.size() + 1);

    const auto model = loadModel(folder / "run");
    QVERIFY(model.ok());
    QCOMPARE(model->classes, corpus.classes);
    QCOMPARE(model->facts.at("epoch"), std::to_string(outcome->bestEpoch));
    QCOMPARE(model->facts.at("split"), std::string("stratified"));
    QVERIFY(model->preparation == config.preparation);
}

void TrainerTest::sameSeedSameWeights() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 12);
    TrainingConfig config = tinyConfig();
    config.epochs = 3;
    config.network.dropout = 0.2;
    config.augmentation = presetConfig("small")->augmentation;
    Recorder recorder;
    QVERIFY(trainTones(corpus, config, folder / "a", recorder).ok());
    QVERIFY(trainTones(corpus, config, folder / "b", recorder).ok());
    QVERIFY(weightsOf(folder / "a" / "last.safetensors") == weightsOf(folder / "b" / "last.safetensors"));
    QVERIFY(linesOf(folder / "a" / "confusion.jsonl") == linesOf(folder / "b" / "confusion.jsonl"));
}

void TrainerTest::anotherSeedOtherWeights() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 12);
    TrainingConfig config = tinyConfig();
    config.epochs = 1;
    Recorder recorder;
    QVERIFY(trainTones(corpus, config, folder / "a", recorder).ok());
    config.seed = 2;
    QVERIFY(trainTones(corpus, config, folder / "b", recorder).ok());
    QVERIFY(weightsOf(folder / "a" / "last.safetensors") != weightsOf(folder / "b" / "last.safetensors"));
}

void TrainerTest::reportsEveryBatchAndEpoch() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 20);
    TrainingConfig config = tinyConfig();
    config.epochs = 4;
    Recorder recorder;
    QVERIFY(trainTones(corpus, config, folder / "run", recorder).ok());
    QCOMPARE(recorder.classes, corpus.classes);
    QCOMPARE(recorder.epochs.size(), size_t(4));
    QCOMPARE(recorder.batches.size(), size_t(16));  // 32 training clips in batches of 8, four times
    QCOMPARE(recorder.batches.back().step, recorder.batches.back().steps);
    for (const EpochReport& report : recorder.epochs) {
        QVERIFY(std::isfinite(report.trainLoss) && report.gradientNorm > 0 && report.clipsPerSecond > 0);
        QVERIFY(report.validation && report.validation->clips == 4 && report.validationLoss);
        QCOMPARE(report.confusion.rows, size_t(2));
        QCOMPARE(report.levels.size(), size_t(2));
        QVERIFY(report.levels[0].thresholdPlus > 0);
    }
    QVERIFY(recorder.epochs.front().best);
    // The learned wavelets move, and each threshold on its own.
    QVERIFY(recorder.epochs.front().levels[0].filters.low != recorder.epochs.back().levels[0].filters.low);
    QVERIFY(recorder.epochs.back().levels[0].thresholdPlus !=
            recorder.epochs.back().levels[0].thresholdMinus);
}

void TrainerTest::withoutValidationTheTrainingLossDecides() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 8);
    TrainingConfig config = tinyConfig();
    config.epochs = 3;
    config.split.name = "all";
    Recorder recorder;
    const auto outcome = trainTones(corpus, config, folder / "run", recorder);
    QVERIFY(outcome.ok() && !outcome->test);
    int best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (const EpochReport& report : recorder.epochs) {
        QVERIFY(!report.validation && !report.validationLoss);
        QCOMPARE(report.confusion.at(0, 0) + report.confusion.at(0, 1), int64_t(8));
        if (report.trainLoss < least) {
            least = report.trainLoss;
            best = report.epoch;
        }
    }
    QCOMPARE(outcome->bestEpoch, best);
}

void TrainerTest::stopsEarly() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 20);
    TrainingConfig config = tinyConfig();
    config.epochs = 50;
    config.learningRate = 1e-7;  // nothing changes, so that no epoch after the first has a better UAR …
    config.patience = 2;
    config.warmup = 0;
    Recorder recorder;
    const auto outcome = trainTones(corpus, config, folder / "run", recorder);
    QVERIFY(outcome.ok());
    QVERIFY(outcome->epochs - outcome->bestEpoch >= 2 || outcome->epochs == 50);
    QCOMPARE(outcome->stoppedEarly, outcome->epochs < 50);
    QCOMPARE(int(recorder.epochs.size()), outcome->epochs);
}

void TrainerTest::storedStatisticsAreOfTheTrainingClips() {
    const TempFolder folder;
    Corpus corpus = toneCorpus(folder.path(), 2, 20);
    TrainingConfig config = tinyConfig();
    config.epochs = 1;
    config.preparation.normalisation = Normalisation::Stored;
    // Test and validation clips ten times as quiet must not show in the statistics.
    const auto folds = makeFolds(corpus, config.split);
    for (size_t i = 0; i < corpus.clips.size(); ++i) {
        if (folds->front().parts[i] == Part::Train) continue;
        std::vector<float> quiet = tone(100, 0.4, i);
        for (float& sample : quiet) sample *= 0.1f;
        QVERIFY(writeWav(corpus.clips[i].path, quiet, kToneRate).ok());
    }
    Recorder recorder;
    QVERIFY(trainTones(corpus, config, folder / "run", recorder).ok());
    const auto model = loadModel(folder / "run");
    QVERIFY(model.ok() && model->preparation.normalisation == Normalisation::Stored);
    QVERIFY(std::abs(model->preparation.mean) < 0.01);
    // A sine of amplitude 0.4 and uniform noise of width 0.3: variances 0.4² / 2 and 0.3² / 12.
    QVERIFY(std::abs(model->preparation.deviation - std::sqrt(0.08 + 0.0075)) < 0.01);
}

void TrainerTest::everyLossOptimizerAndScheduleTrains() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 8);
    for (const char* setting :
         {"loss.name=focal", "optimizer.name=adam", "schedule.name=step", "schedule.name=constant",
          "loss.class_weights=balanced", "loss.label_smoothing=0.1", "network.mode=CQF",
          "network.mode=PerFilter", "network.train_kernels=false", "network.thresholds=false",
          "network.wavelet=random", "preparation.normalisation=rms", "optimizer.clip_norm=0"}) {
        const std::string text = setting;
        TrainingConfig config = tinyConfig();
        config.epochs = 1;
        QVERIFY(setOption(config, text.substr(0, text.find('=')), text.substr(text.find('=') + 1)).ok());
        Recorder recorder;
        const auto outcome = trainTones(corpus, config, folder / text, recorder);
        QVERIFY2(outcome.ok(), setting);
        QVERIFY2(std::isfinite(recorder.epochs.front().trainLoss), setting);
    }
}

QTEST_APPLESS_MAIN(TrainerTest)
#include "trainer_test.moc"
