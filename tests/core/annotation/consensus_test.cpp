// Consensus: majority by hand, Dawid and Skene's estimate against an independent one in numpy (the same
// equations, the same start, on the anaesthetists' first answers of the 1979 paper).
#include <QTest>

#include <cmath>

#include "core/annotation/consensus.h"
#include "tests/core/annotation/published_ratings.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {
bool near(double a, double b, double tolerance = 1e-6) {
    return std::abs(a - b) < tolerance;
}
}  // namespace

class ConsensusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void majorityCountsAndTies();
    void dawidSkeneAsComputedIndependently();
    void dawidSkeneWithoutSmoothingIsThePapers();
    void dawidSkeneTrustsTheReliable();
    void nothingRatedIsNoConsensus();
    void missingRatingsLeaveItemsOut();
    void meansOfRatings();
};

void ConsensusTest::majorityCountsAndTies() {
    const auto labels = majorityConsensus(ratersTable({"aab.", "abb.", "bcb.", "bca."}, "abc"));
    QCOMPARE(labels.size(), size_t(4));
    QVERIFY(labels[0].tie && labels[0].category == RatingTable::missing);  // a a b b
    QVERIFY(near(labels[0].support, 0.5));
    QCOMPARE(labels[1].category, 2);  // a b c c
    QVERIFY(!labels[1].tie && near(labels[1].support, 0.5));
    QCOMPARE(labels[2].category, 1);  // b b b a
    QVERIFY(near(labels[2].support, 0.75));
    QVERIFY(near(labels[2].distribution[0], 0.25));
    QCOMPARE(labels[3].ratings, 0);
    QVERIFY(labels[3].distribution.empty() && labels[3].category == RatingTable::missing && !labels[3].tie);
}

void ConsensusTest::dawidSkeneAsComputedIndependently() {
    const DawidSkene result = dawidSkeneConsensus(anaesthetists()).value();
    QVERIFY(result.converged);
    QVERIFY(near(result.logLikelihood, -141.475699969));
    const double prior[] = {0.4000223, 0.4125791, 0.1207259, 0.0666727};
    for (size_t c = 0; c < 4; ++c) QVERIFY(near(result.prior[c], prior[c]));
    QCOMPARE(result.items[11].category, 2);
    QVERIFY(near(result.items[11].support, 0.9993103));
    QVERIFY(near(result.items[11].distribution[1], 0.0006072));
    QVERIFY(near(result.confusions[0].at(2, 1), 0.446379));
    QVERIFY(near(result.confusions[0].at(3, 3), 0.661125));
}

void ConsensusTest::dawidSkeneWithoutSmoothingIsThePapers() {
    DawidSkeneOptions options;
    options.smoothing = 0;
    const DawidSkene result = dawidSkeneConsensus(anaesthetists(), options).value();
    QVERIFY(near(result.logLikelihood, -141.077199881));
    QVERIFY(near(result.prior[0], 0.399963));
    QVERIFY(near(result.confusions[0].at(1, 0), 0.053947));
    QVERIFY(near(result.confusions[0].at(2, 2), 0.552060));
}

void ConsensusTest::dawidSkeneTrustsTheReliable() {
    // Three know the answer; two guess alike on the last item, where one of the three is silent and one errs.
    const RatingTable table =
        ratersTable({"abababababababababa", "abababababababababa", "ababababababababab.",
                     "aaabbbabaabbbabaabb", "babbaabababbaabaabb"},
                    "ab");
    const auto majority = majorityConsensus(table);
    const DawidSkene estimated = dawidSkeneConsensus(table).value();
    QVERIFY(majority[18].tie);
    QCOMPARE(estimated.items[18].category, 0);
    QVERIFY(estimated.items[18].support > 0.9);
    QVERIFY(estimated.confusions[0].at(0, 0) > 0.95 && estimated.confusions[3].at(0, 0) < 0.9);
}

void ConsensusTest::nothingRatedIsNoConsensus() {
    const auto result = dawidSkeneConsensus(ratersTable({"...", "..."}, "ab"));
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::Invalid);
}

void ConsensusTest::missingRatingsLeaveItemsOut() {
    const DawidSkene result = dawidSkeneConsensus(ratersTable({"ab.", "ab."}, "ab")).value();
    QCOMPARE(result.items[2].category, int(RatingTable::missing));
    QVERIFY(result.items[2].distribution.empty());
    QVERIFY(near(result.prior[0], 0.5));
}

void ConsensusTest::meansOfRatings() {
    RatingTable table = ratersTable({"1.5", "3.4"}, "12345");
    table.scale = {1, 2, 3, 4, 5};
    const auto means = meanRatings(table);
    QVERIFY(near(means[0].mean, 2) && near(means[0].deviation, std::sqrt(2.0)));
    QCOMPARE(means[1].ratings, 0);
    QVERIFY(near(means[2].mean, 4.5));
}

QTEST_APPLESS_MAIN(ConsensusTest)
#include "consensus_test.moc"
