#include "core/training/model_calibration.h"

#include <QTest>

#include <cmath>

#include "tests/core/training/training_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class ModelCalibrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBestModelGetsItsTemperature();
    void withoutValidationThereIsNone();
    void missingModelsAreErrors();
};

namespace {

// Mean negative log-probability of the truth, of p^(1/T) made to sum to 1.
double lossAt(const Evaluation& evaluation, double temperature) {
    double loss = 0;
    for (const ClipResult& result : evaluation.results) {
        double sum = 0;
        for (const float p : result.prediction.probabilities) sum += std::pow(double(p), 1 / temperature);
        const double truth = result.prediction.probabilities[static_cast<size_t>(result.truth)];
        loss -= std::log(std::pow(truth, 1 / temperature) / sum);
    }
    return loss / double(evaluation.results.size());
}

}  // namespace

void ModelCalibrationTest::theBestModelGetsItsTemperature() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 3, 10);
    TrainingConfig config = tinyConfig();
    config.epochs = 3;
    Recorder recorder;
    const auto outcome = trainTones(corpus, config, folder / "run", recorder);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : outcome.error().text().c_str());
    QVERIFY(outcome->temperature.has_value());
    const double temperature = *outcome->temperature;
    QVERIFY(temperature >= kLowestTemperature && temperature <= kHighestTemperature);
    QVERIFY(outcome->test->temperature.has_value());

    auto model = loadModel(folder / "run/best.safetensors");
    QVERIFY(model.ok());
    QVERIFY(std::abs(std::stod(model->facts["temperature"]) - temperature) < 1e-5 * temperature);
    const auto predictor = Predictor::create(std::move(*model), Device());
    const auto folds = makeFolds(corpus, config.split);
    QVERIFY(predictor.ok() && folds.ok());
    SilentProgress progress;
    const auto validation =
        evaluateClips(*predictor, corpus, folds->front().indices(Part::Validation), 4, progress);
    QVERIFY(validation.ok());
    // No other temperature of the range makes the validation clips' truths more likely.
    const double best = lossAt(*validation, temperature);
    for (double other = kLowestTemperature; other <= kHighestTemperature; other *= 1.3)
        QVERIFY(best <= lossAt(*validation, other) + 1e-6);
    QVERIFY(best <= lossAt(*validation, 1) + 1e-6);
}

void ModelCalibrationTest::withoutValidationThereIsNone() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 4);
    TrainingConfig config = tinyConfig();
    config.epochs = 1;
    config.split.name = "all";
    Recorder recorder;
    const auto outcome = trainTones(corpus, config, folder / "run", recorder);
    QVERIFY(outcome.ok() && !outcome->temperature);
    const auto model = loadModel(folder / "run/best.safetensors");
    QVERIFY(model.ok() && !model->facts.count("temperature"));
}

void ModelCalibrationTest::missingModelsAreErrors() {
    const auto fit = calibrateModel("/nowhere/at/all.safetensors", {}, 4, Device(), [] { return false; });
    QVERIFY(!fit.ok());
    QVERIFY(fit.error().kind == ErrorKind::NotFound);
}

QTEST_APPLESS_MAIN(ModelCalibrationTest)
#include "model_calibration_test.moc"
