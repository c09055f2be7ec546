#include "core/training/epoch_history.h"

#include <QTest>

#include <cmath>
#include <fstream>

#include "tests/core/training/training_fixture.h"

using namespace sigwavnet;
namespace fs = std::filesystem;

class EpochHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunComesBackAsItWasTold();
    void nothingYetIsNoError();
    void aTornLineIsPassedOver();
    void anEpochLearnedAgainCountsOnce();
    void missingPartsAreLeftOut();
    void aDamagedLineIsNamed();
    void optionsOfARun();
};

namespace {

void write(const fs::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

// The files hold nine digits.
bool close(double a, double b) {
    return std::abs(a - b) <= 1e-8 * std::max(1.0, std::abs(b));
}

}  // namespace

void EpochHistoryTest::aRunComesBackAsItWasTold() {
    test::TempFolder folder;
    const Corpus corpus = test::toneCorpus(folder.path(), 2, 12);
    test::Recorder told;
    TrainingConfig config = test::tinyConfig();
    config.epochs = 3;
    QVERIFY(test::trainTones(corpus, config, folder / "run", told).ok());
    const auto read = readEpochs(folder / "run");
    QVERIFY(read.ok());
    QCOMPARE(read->size(), size_t(3));
    for (size_t i = 0; i < 3; ++i) {
        const EpochReport &a = (*read)[i], &b = told.epochs[i];
        QCOMPARE(a.epoch, b.epoch);
        QVERIFY(close(a.trainLoss, b.trainLoss) && close(a.trainWa, b.trainWa) && close(a.learningRate, b.learningRate));
        QVERIFY(close(a.gradientNorm, b.gradientNorm) && close(a.inputWait, b.inputWait));
        QVERIFY(a.inputWait >= 0 && a.inputWait <= 1);
        QCOMPARE(a.best, b.best);
        QVERIFY(a.confusion == b.confusion);
        QCOMPARE(a.validation.has_value(), b.validation.has_value());
        if (a.validation) {
            QVERIFY(close(a.validation->uar, b.validation->uar) && close(*a.validationLoss, *b.validationLoss));
            QCOMPARE(a.validation->clips, b.validation->clips);
        }
        QCOMPARE(a.levels.size(), b.levels.size());
        for (size_t j = 0; j < a.levels.size(); ++j) {
            QVERIFY(a.levels[j].filters.low == b.levels[j].filters.low);  // every bit
            QVERIFY(a.levels[j].filters.high == b.levels[j].filters.high);
            QVERIFY(close(a.levels[j].thresholdMinus, b.levels[j].thresholdMinus));
        }
    }
}

void EpochHistoryTest::nothingYetIsNoError() {
    const test::TempFolder folder;
    const auto read = readEpochs(folder.path());
    QVERIFY(read.ok());
    QVERIFY(read->empty());
    QVERIFY(readRunConfig(folder.path()).error().kind == ErrorKind::NotFound);
}

void EpochHistoryTest::aTornLineIsPassedOver() {
    const test::TempFolder folder;
    write(folder.path() / "metrics.jsonl", "{\"epoch\":1.0,\"train_loss\":2.5}\n{\"epoch\":2.0,\"train_lo");
    const auto read = readEpochs(folder.path());
    QVERIFY(read.ok());
    QCOMPARE(read->size(), size_t(1));
    QCOMPARE(read->front().trainLoss, 2.5);
    QVERIFY(!read->front().validation);
}

void EpochHistoryTest::anEpochLearnedAgainCountsOnce() {
    const test::TempFolder folder;
    write(folder.path() / "metrics.jsonl",
          "{\"epoch\":1,\"train_loss\":3}\n{\"epoch\":2,\"train_loss\":2}\n{\"epoch\":2,\"train_loss\":1.5}\n");
    const auto read = readEpochs(folder.path());
    QVERIFY(read.ok());
    QCOMPARE(read->size(), size_t(2));
    QCOMPARE(read->back().trainLoss, 1.5);
}

void EpochHistoryTest::missingPartsAreLeftOut() {
    const test::TempFolder folder;
    write(folder.path() / "metrics.jsonl",
          "{\"epoch\":1,\"train_loss\":null,\"val_loss\":1,\"val_uar\":0.25,\"threshold_plus.0\":0.5,"
          "\"threshold_minus.0\":0.25,\"sharpness.0\":10}\n");
    write(folder.path() / "confusion.jsonl", "{\"epoch\":1,\"confusion\":[[1,0],[0]]}\n");
    write(folder.path() / "filters.jsonl", "{\"epoch\":2,\"levels\":[{\"low\":[1],\"high\":[2]}]}\n");
    const auto read = readEpochs(folder.path());
    QVERIFY(read.ok());
    const EpochReport& report = read->front();
    QVERIFY(std::isnan(report.trainLoss));
    QCOMPARE(report.confusion.rows, size_t(0));  // not a square
    QCOMPARE(report.validation->uar, 0.25);
    QCOMPARE(report.levels.size(), size_t(1));
    QCOMPARE(report.levels[0].thresholdMinus, 0.25);
    QVERIFY(report.levels[0].filters.low.empty());  // those in the file are another epoch's
}

void EpochHistoryTest::aDamagedLineIsNamed() {
    const test::TempFolder folder;
    write(folder.path() / "metrics.jsonl", "{\"epoch\":1}\nnonsense\n");
    const auto read = readEpochs(folder.path());
    QVERIFY(!read.ok());
    QVERIFY(read.error().kind == ErrorKind::Invalid);
    QVERIFY(read.error().where.ends_with("metrics.jsonl:2"));
}

void EpochHistoryTest::optionsOfARun() {
    const test::TempFolder folder;
    TrainingConfig config = test::tinyConfig();
    config.learningRate = 0.0125;
    write(folder.path() / "config.json", configJson(config));
    const auto read = readRunConfig(folder.path());
    QVERIFY(read.ok());
    QCOMPARE(configJson(*read), configJson(config));
}

QTEST_APPLESS_MAIN(EpochHistoryTest)
#include "epoch_history_test.moc"
