#include "core/evaluation/calibration.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sigwavnet;

namespace {

bool near(double a, double b, double tolerance = 1e-12) {
    return std::abs(a - b) <= tolerance;
}

// scipy.special.log_softmax of small whole numbers.
Matrix<float> sampleLogProbabilities() {
    Matrix<float> m(8, 3);
    m.values = {-0.16984601955628548f, -2.1698460195562856f,  -3.1698460195562856f, -0.1064141042799557f,
                -3.606414104279956f,   -2.606414104279956f,   -4.065883903757429f,  -0.06588390375742911f,
                -3.0658839037574293f,  -1.4076059644443804f,  -2.4076059644443806f, -0.40760596444438035f,
                -0.0133859017214487f,  -5.013385901721449f,   -5.013385901721449f,  -3.3490122167681866f,
                -1.3490122167681864f,  -0.34901221676818645f, -2.1698460195562856f, -0.16984601955628548f,
                -3.1698460195562856f,  -1.8689811354013153f,  -1.8689811354013153f, -0.3689811354013154f};
    return m;
}
const std::vector<int> kTruths{0, 0, 1, 2, 1, 2, 1, 0};

}  // namespace

class CalibrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errorByHand();
    void limitsBelongToTheLowerBin();
    void perfectConfidenceHasNoError();
    void temperatureOfMaximumLikelihood();
    void allRightWantsTheLowestTemperature();
    void impossibleClassesDoNoHarm();
    void softeningKeepsTheOrder();
    void evaluationsAreSoftenedFirst();
};

// Two bins: (0, 0.5] holds 0.4 wrong and 0.5 right (accuracy 1/2, confidence 0.45); (0.5, 1] holds 0.9 right,
// 0.8 wrong and 0.7 right (2/3, 0.8). Error: 2/5 · 0.05 + 3/5 · (0.8 - 2/3) = 0.1.
void CalibrationTest::errorByHand() {
    const Calibration c = computeCalibration({0.4, 0.9, 0.5, 0.8, 0.7}, {false, true, true, false, true}, 2);
    QCOMPARE(c.bins.size(), size_t(2));
    QCOMPARE(c.bins[0].clips, int64_t(2));
    QVERIFY(near(c.bins[0].accuracy, 0.5) && near(c.bins[0].confidence, 0.45));
    QCOMPARE(c.bins[1].clips, int64_t(3));
    QVERIFY(near(c.bins[1].accuracy, 2.0 / 3) && near(c.bins[1].confidence, 0.8));
    QVERIFY(near(c.bins[1].low, 0.5) && near(c.bins[1].high, 1));
    QVERIFY(near(c.ece, 0.1));
}

void CalibrationTest::limitsBelongToTheLowerBin() {
    const Calibration c = computeCalibration({0, 0.25, 0.5, 1}, {true, true, true, true}, 4);
    QCOMPARE(c.bins[0].clips, int64_t(2));
    QCOMPARE(c.bins[1].clips, int64_t(1));
    QCOMPARE(c.bins[2].clips, int64_t(0));
    QCOMPARE(c.bins[3].clips, int64_t(1));
    QCOMPARE(computeCalibration({}, {}).bins.size(), size_t(15));
}

void CalibrationTest::perfectConfidenceHasNoError() {
    QVERIFY(near(computeCalibration({1, 1}, {true, true}).ece, 0));
    QVERIFY(near(computeCalibration({1, 1}, {false, false}).ece, 1));
}

// scipy.optimize.minimize_scalar over the inverse temperature.
void CalibrationTest::temperatureOfMaximumLikelihood() {
    const TemperatureFit fit = fitTemperature(sampleLogProbabilities(), kTruths);
    QVERIFY(near(fit.temperature, 2.0416899698768103, 1e-5));
    QVERIFY(near(fit.lossBefore, 1.018871908185661, 1e-6));
    QVERIFY(near(fit.lossAfter, 0.8705771284006492, 1e-6));
}

void CalibrationTest::allRightWantsTheLowestTemperature() {
    Matrix<float> sure(2, 2);
    sure.values = {std::log(0.6f), std::log(0.4f), std::log(0.3f), std::log(0.7f)};
    QVERIFY(near(fitTemperature(sure, {0, 1}).temperature, kLowestTemperature, 1e-9));
    QVERIFY(near(fitTemperature(sure, {1, 0}).temperature, kHighestTemperature, 1e-6));
}

void CalibrationTest::impossibleClassesDoNoHarm() {
    Matrix<float> sure(2, 3);
    const float never = -std::numeric_limits<float>::infinity();
    sure.values = {std::log(0.75f), std::log(0.25f), never, std::log(0.25f), std::log(0.75f), never};
    const TemperatureFit fit = fitTemperature(sure, {0, 0});
    QVERIFY(std::isfinite(fit.temperature) && std::isfinite(fit.lossAfter));
    QVERIFY(near(fit.lossAfter, std::log(2.0), 1e-3));  // one right, one wrong: best is to be unsure
}

void CalibrationTest::softeningKeepsTheOrder() {
    const std::vector<float> p{0.64f, 0.32f, 0.04f};
    const std::vector<float> soft = softened(p, 2);  // square roots 0.8, 0.5657, 0.2
    const double sum = 0.8 + std::sqrt(0.32) + 0.2;
    QVERIFY(near(soft[0], 0.8 / sum, 1e-6) && near(soft[1], std::sqrt(0.32) / sum, 1e-6) &&
            near(soft[2], 0.2 / sum, 1e-6));
    QVERIFY(softened(p, 1) == p);
    QVERIFY(softened({1, 0}, 3) == (std::vector<float>{1, 0}));
}

void CalibrationTest::evaluationsAreSoftenedFirst() {
    Evaluation evaluation;
    evaluation.results.push_back({0, 0, {0, {0.9f, 0.1f}}});
    evaluation.results.push_back({1, 1, {0, {0.9f, 0.1f}}});
    QVERIFY(near(computeCalibration(evaluation).ece, 0.4, 1e-6));
    // At T = 2: 3 : 1, so 0.75 against 0.5 right.
    QVERIFY(near(computeCalibration(evaluation, 2).ece, 0.25, 1e-6));
}

QTEST_APPLESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
