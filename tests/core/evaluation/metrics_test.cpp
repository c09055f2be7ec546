#include <QTest>

#include <cmath>

#include "core/evaluation/metrics.h"

using namespace sigwavnet;

namespace {

Matrix<int64_t> matrixOf(size_t size, std::vector<int64_t> values) {
    Matrix<int64_t> matrix(size, size);
    matrix.values = std::move(values);
    return matrix;
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-12;
}

}  // namespace

class MetricsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeClassesByHand();
    void classWithoutClipsIsLeftOutOfUar();
    void classWithoutPredictionsHasPrecisionZero();
    void classWithoutBothCountsNowhere();
    void nothingAtAll();
    void confusionCountsTruthByRow();
};

// y_true = 0 0 0 0 1 1 1 2 2 2, y_pred = 0 0 1 2 1 1 0 2 2 2. By hand, as fractions:
// recalls 2/4 2/3 3/3; precisions 2/3 2/3 3/4; F1 = 2 TP / (support + predicted) = 4/7 4/6 6/7.
void MetricsTest::threeClassesByHand() {
    const Metrics m = computeMetrics(matrixOf(3, {2, 1, 1, 1, 2, 0, 0, 0, 3}));
    QCOMPARE(m.clips, int64_t(10));
    QVERIFY(near(m.wa, 0.7));
    QVERIFY(near(m.uar, (0.5 + 2.0 / 3 + 1) / 3));
    QVERIFY(near(m.perClass[0].precision, 2.0 / 3));
    QVERIFY(near(m.perClass[1].precision, 2.0 / 3));
    QVERIFY(near(m.perClass[2].precision, 0.75));
    QVERIFY(near(m.perClass[0].recall, 0.5));
    QVERIFY(near(m.perClass[0].f1, 4.0 / 7));
    QVERIFY(near(m.perClass[2].f1, 6.0 / 7));
    QCOMPARE(m.perClass[1].support, int64_t(3));
    QVERIFY(near(m.f1Macro, (4.0 / 7 + 4.0 / 6 + 6.0 / 7) / 3));
    QVERIFY(near(m.f1Weighted, 0.4 * 4 / 7 + 0.3 * 4 / 6 + 0.3 * 6 / 7));
    QVERIFY(m.absentClasses.empty());
}

// EMO-DB's speaker 08 has no disgust: a class without clips has no recall, so UAR is the mean of the others.
// It was predicted once, so it counts with F1 = 0 in the macro mean, as in scikit-learn (labels = those in
// truth or prediction).
void MetricsTest::classWithoutClipsIsLeftOutOfUar() {
    const Metrics m = computeMetrics(matrixOf(3, {3, 0, 1, 0, 4, 0, 0, 0, 0}));
    QVERIFY(near(m.uar, (0.75 + 1.0) / 2));
    QVERIFY(near(m.wa, 7.0 / 8));
    QCOMPARE(m.absentClasses, std::vector<int>{2});
    QCOMPARE(m.perClass[2].recall, 0.0);
    QVERIFY(near(m.f1Macro, (6.0 / 7 + 1.0 + 0.0) / 3));
    QVERIFY(near(m.f1Weighted, 0.5 * 6.0 / 7 + 0.5));
}

void MetricsTest::classWithoutPredictionsHasPrecisionZero() {
    const Metrics m = computeMetrics(matrixOf(2, {5, 0, 5, 0}));
    QCOMPARE(m.perClass[1].precision, 0.0);
    QCOMPARE(m.perClass[1].recall, 0.0);
    QCOMPARE(m.perClass[1].f1, 0.0);
    QVERIFY(near(m.uar, 0.5));
    QVERIFY(near(m.f1Macro, (10.0 / 15) / 2));
    QVERIFY(m.absentClasses.empty());
}

void MetricsTest::classWithoutBothCountsNowhere() {
    const Metrics m = computeMetrics(matrixOf(3, {2, 0, 0, 0, 0, 0, 0, 0, 2}));
    QVERIFY(near(m.uar, 1.0));
    QVERIFY(near(m.f1Macro, 1.0));
    QVERIFY(near(m.f1Weighted, 1.0));
    QCOMPARE(m.absentClasses, std::vector<int>{1});
}

void MetricsTest::nothingAtAll() {
    const Metrics m = computeMetrics(Matrix<int64_t>(2, 2));
    QCOMPARE(m.clips, int64_t(0));
    QCOMPARE(m.wa, 0.0);
    QCOMPARE(m.uar, 0.0);
    QCOMPARE(m.f1Macro, 0.0);
    QCOMPARE(m.absentClasses.size(), size_t(2));
}

void MetricsTest::confusionCountsTruthByRow() {
    const Matrix<int64_t> confusion = confusionMatrix({0, 0, 1, 2}, {1, 1, 1, 0}, 3);
    QVERIFY(confusion == matrixOf(3, {0, 2, 0, 0, 1, 0, 1, 0, 0}));
}

QTEST_APPLESS_MAIN(MetricsTest)
#include "metrics_test.moc"
