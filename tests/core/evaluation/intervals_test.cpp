#include "core/evaluation/intervals.h"

#include <QTest>

#include <cmath>

using namespace sigwavnet;

namespace {

const std::vector<int> kTruth{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2};
const std::vector<int> kPredicted{0, 0, 0, 1, 0, 2, 0, 0, 1, 1, 1, 0, 1, 1, 2, 2, 2, 1, 2, 0};

std::vector<int> numbered(int clips, int groups) {
    std::vector<int> result;
    for (int i = 0; i < clips; ++i) result.push_back(i % groups);
    return result;
}

bool near(double a, double b, double tolerance = 1e-12) {
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

bool near(const Interval& interval, double low, double high) {
    return near(interval.low, low) && near(interval.high, high);
}

}  // namespace

class IntervalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clipsAreDrawnOneByOne();
    void speakersAreDrawnWhole();
    void widthIsThatOfTheBinomial();
    void repeatedAnswersOfAClipAreNoEvidence();
    void oneGroupHasNoInterval();
    void quantilesOfStudent();
    void overlappingTrainingPartsWidenTheInterval();
    void oneScoreHasNoInterval();
};

// The limits of both tests are from NumPy: an own mt19937_64 in Python (checked against the standard's 10
// 000th number of seed 5489), groups drawn as floor(count · half-word / 2^32), numpy.quantile of the
// resampled figures.
void IntervalsTest::clipsAreDrawnOneByOne() {
    const auto found = bootstrapIntervals(kTruth, kPredicted, numbered(20, 20), 3, {500, 0.95, 7});
    QVERIFY(found.has_value());
    QCOMPARE(found->groups, 20);
    QVERIFY(near(found->wa, 0.5, 0.9));
    QVERIFY(near(found->uar, 0.4583333333333333, 0.9061507936507937));
    QVERIFY(near(found->f1Macro, 0.45006766381766383, 0.8931216931216931));
    QVERIFY(near(found->f1Weighted, 0.4963741258741259, 0.9008834083872783));
}

void IntervalsTest::speakersAreDrawnWhole() {
    const auto found = bootstrapIntervals(kTruth, kPredicted, numbered(20, 5), 3, {300, 0.9, 3});
    QVERIFY(found.has_value());
    QCOMPARE(found->groups, 5);
    QCOMPARE(found->level, 0.9);
    QVERIFY(near(found->wa, 0.6, 0.75));
    QVERIFY(near(found->uar, 0.5666666666666667, 0.7678571428571429));
    QVERIFY(near(found->f1Macro, 0.5604653679653679, 0.7547619047619047));
    QVERIFY(near(found->f1Weighted, 0.5888188608776843, 0.7510866461969403));
}

// Right answers of resampled clips are binomial: of 400 with 80 % right, scipy.stats.binom.ppf gives 0.76 and
// 0.8375.
void IntervalsTest::widthIsThatOfTheBinomial() {
    std::vector<int> truth(400, 0), predicted(400, 0);
    for (int i = 0; i < 80; ++i) predicted[static_cast<size_t>(i)] = 1;
    const auto found = bootstrapIntervals(truth, predicted, numbered(400, 400), 2);
    QVERIFY(found.has_value());
    QVERIFY(std::abs(found->wa.low - 0.76) <= 0.0051);
    QVERIFY(std::abs(found->wa.high - 0.8375) <= 0.0051);
}

// Five models answering the same twenty clips know no more clips than one.
void IntervalsTest::repeatedAnswersOfAClipAreNoEvidence() {
    std::vector<int> truth, predicted, clips;
    for (int model = 0; model < 5; ++model) {
        truth.insert(truth.end(), kTruth.begin(), kTruth.end());
        predicted.insert(predicted.end(), kPredicted.begin(), kPredicted.end());
        for (int clip = 0; clip < 20; ++clip) clips.push_back(clip);
    }
    const auto once = bootstrapIntervals(kTruth, kPredicted, numbered(20, 20), 3);
    const auto often = bootstrapIntervals(truth, predicted, clips, 3);
    QVERIFY(once && often);
    QVERIFY(near(often->wa, once->wa.low, once->wa.high));
    QVERIFY(near(often->uar, once->uar.low, once->uar.high));
}

void IntervalsTest::oneGroupHasNoInterval() {
    QVERIFY(!bootstrapIntervals(kTruth, kPredicted, std::vector<int>(20, 3), 3));
    QVERIFY(!bootstrapIntervals({}, {}, {}, 3));
}

// Roots of the regularised incomplete beta function in 30 digits (mpmath); scipy.stats.t.ppf agrees to ten
// digits.
void IntervalsTest::quantilesOfStudent() {
    QVERIFY(near(studentQuantile(0.975, 1), 12.706204736174705, 1e-12));
    QVERIFY(near(studentQuantile(0.975, 2), 4.3026527297494639, 1e-12));
    QVERIFY(near(studentQuantile(0.975, 3), 3.1824463052837096, 1e-12));
    QVERIFY(near(studentQuantile(0.975, 4), 2.7764451051977944, 1e-12));
    QVERIFY(near(studentQuantile(0.975, 9), 2.2621571627982055, 1e-12));
    QVERIFY(near(studentQuantile(0.975, 29), 2.0452296421327043, 1e-12));
    QVERIFY(near(studentQuantile(0.975, 99), 1.9842169515864175, 1e-12));
    QVERIFY(near(studentQuantile(0.995, 7), 3.4994832973504939, 1e-12));
    QVERIFY(near(studentQuantile(0.6, 5), 0.26718086570414513, 1e-12));
    QVERIFY(near(studentQuantile(0.05, 12), -1.7822875556493201, 1e-12));
}

// Ten folds, a tenth tests and nine train: mean, deviation and t in 30 digits (mpmath).
void IntervalsTest::overlappingTrainingPartsWidenTheInterval() {
    const std::vector<double> scores{.71, .64, .69, .77, .73, .66, .7, .75, .62, .68};
    const MeanInterval found = correctedInterval(scores, 1.0 / 9);
    QVERIFY(near(found.mean, 0.695));
    QVERIFY(near(found.deviation, 0.04743416490252569));
    QVERIFY(found.interval.has_value());
    QVERIFY(near(*found.interval, 0.64569742766477967, 0.74430257233522033));
    const MeanInterval naive = correctedInterval(scores, 0);
    QVERIFY(naive.interval->low > found.interval->low && naive.interval->high < found.interval->high);
}

void IntervalsTest::oneScoreHasNoInterval() {
    const MeanInterval one = correctedInterval({0.5}, 0.1);
    QCOMPARE(one.mean, 0.5);
    QVERIFY(!one.interval);
    QVERIFY(!correctedInterval({}, 0.1).interval);
}

QTEST_APPLESS_MAIN(IntervalsTest)
#include "intervals_test.moc"
