// Agreement against the papers' worked examples; to nine digits by an independent computation in numpy, whose
// rounded values are those that the papers print.
#include <QTest>

#include <cmath>

#include "core/annotation/agreement.h"
#include "tests/core/annotation/published_ratings.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

Agreement agreementOf(const RatingTable& table, AgreementMeasure measure, int resamples = 0) {
    SilentProgress progress;
    AgreementOptions options;
    options.resamples = resamples;
    return computeAgreement(table, measure, options, progress).value();
}

bool near(const Agreement& agreement, double expected) {
    return agreement.value && std::abs(*agreement.value - expected) < 1e-9;
}

}  // namespace

class AgreementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cohenAsPublished();
    void weightedKappaPenalisesDistance();
    void fleissAsPublished();
    void fleissOfEachClassAsPublished();
    void alphaAsPublished();
    void alphaOfTwoObserversAsPublished();
    void missingRatingsAreNoDisagreement();
    void fleissOfTwoRatersComparesThePairs();
    void intervalsHoldTheValueAndNarrowWithItems();
    void intervalsAreTheSameForASeed();
    void undefinedCasesAreExplained();
    void completeAgreementIsOne();
    void confusionCountsPairs();
    void aCancelStops();
};

void AgreementTest::cohenAsPublished() {
    // Cohen 1960, the first example (proportions times 100): -.09; and the agreement of two on 200 cases, as
    // in Cohen 1968's unweighted comparison: .492.
    QVERIFY(near(agreementOf(crossTable({{25, 13, 12}, {12, 2, 16}, {3, 15, 2}}), AgreementMeasure::Cohen),
                 -0.06 / 0.65));
    const Agreement second =
        agreementOf(crossTable({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}), AgreementMeasure::Cohen);
    QVERIFY(near(second, 0.29 / 0.59));
    QVERIFY(std::abs(second.observed - 0.70) < 1e-12);
    QVERIFY(std::abs(second.expected - 0.41) < 1e-12);
    QCOMPARE(second.items, int64_t(200));
    QCOMPARE(second.ratings, int64_t(400));
}

void AgreementTest::weightedKappaPenalisesDistance() {
    const RatingTable table = crossTable({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
    QVERIFY(near(agreementOf(table, AgreementMeasure::CohenLinear), 0.473684210526));
    QVERIFY(near(agreementOf(table, AgreementMeasure::CohenQuadratic), 0.454545454545));
    const RatingTable other = crossTable({{25, 13, 12}, {12, 2, 16}, {3, 15, 2}});
    QVERIFY(near(agreementOf(other, AgreementMeasure::CohenLinear), 0.022727272727));
    QVERIFY(near(agreementOf(other, AgreementMeasure::CohenQuadratic), 0.134328358209));
}

void AgreementTest::fleissAsPublished() {
    const Agreement whole = agreementOf(fleiss1971(), AgreementMeasure::Fleiss);
    QVERIFY(near(whole, 0.430244520060));  // .430
    QCOMPARE(whole.items, int64_t(30));
    QCOMPARE(whole.ratings, int64_t(180));
}

void AgreementTest::fleissOfEachClassAsPublished() {
    // .245 .245 .520 .471 .566
    const double expected[] = {0.244755244755, 0.244755244755, 0.52, 0.471127273247, 0.566117807218};
    for (int category = 0; category < 5; ++category) {
        const Agreement one = agreementOf(oneAgainstRest(fleiss1971(), category), AgreementMeasure::Fleiss);
        QVERIFY2(one.value && std::abs(*one.value - expected[category]) < 1e-6,
                 std::to_string(category).c_str());
    }
}

void AgreementTest::alphaAsPublished() {
    // .743 nominal, .815 ordinal, .849 interval
    QVERIFY(near(agreementOf(krippendorff2011(), AgreementMeasure::AlphaNominal), 0.743421052632));
    const Agreement ordinal = agreementOf(krippendorff2011(), AgreementMeasure::AlphaOrdinal);
    QVERIFY(ordinal.value && std::abs(*ordinal.value - 0.815387504) < 1e-8);
    const Agreement interval = agreementOf(krippendorff2011(), AgreementMeasure::AlphaInterval);
    QVERIFY(interval.value && std::abs(*interval.value - 0.849107143) < 1e-8);
    QCOMPARE(interval.items, int64_t(11));  // the last unit has one value
    QCOMPARE(interval.ratings, int64_t(40));
}

void AgreementTest::alphaOfTwoObserversAsPublished() {
    // Sections A (.095) and B (.692).
    QVERIFY(near(agreementOf(ratersTable({"0100000010", "1110010000"}, "01"), AgreementMeasure::AlphaNominal),
                 0.095238095238));
    QVERIFY(near(
        agreementOf(ratersTable({"aabbdcccedda", "babbbccceddd"}, "abcde"), AgreementMeasure::AlphaNominal),
        0.691964285714));
}

void AgreementTest::missingRatingsAreNoDisagreement() {
    const RatingTable whole = ratersTable({"0011", "0010", "0011"}, "01");
    RatingTable gap = whole;
    gap.values.at(3, 1) = RatingTable::missing;  // the only one who differed
    QVERIFY(*agreementOf(gap, AgreementMeasure::AlphaNominal).value >
            *agreementOf(whole, AgreementMeasure::AlphaNominal).value);
    QVERIFY(near(agreementOf(gap, AgreementMeasure::AlphaNominal), 1));
    QVERIFY(near(agreementOf(gap, AgreementMeasure::Fleiss), 1));
}

void AgreementTest::fleissOfTwoRatersComparesThePairs() {
    // Two raters, four items, three of them alike, both categories equally frequent: (3/4 - 1/2) / (1 - 1/2).
    QVERIFY(near(agreementOf(ratersTable({"0011", "0111"}, "01"), AgreementMeasure::Fleiss),
                 (0.75 - (9 + 25) / 64.0) / (1 - (9 + 25) / 64.0)));
}

void AgreementTest::intervalsHoldTheValueAndNarrowWithItems() {
    const Agreement few = agreementOf(fleiss1971(), AgreementMeasure::Fleiss, 400);
    QVERIFY(few.interval);
    QVERIFY(few.interval->low < *few.value && *few.value < few.interval->high);
    RatingTable many = fleiss1971();
    for (int copy = 1; copy < 9; ++copy)
        many.values.values.insert(many.values.values.end(), many.values.values.begin(),
                                  many.values.values.begin() + 180);
    many.values.rows = 270;
    const Agreement nine = agreementOf(many, AgreementMeasure::Fleiss, 400);
    QVERIFY(std::abs(*nine.value - *few.value) < 1e-12);
    const double ratio =
        (few.interval->high - few.interval->low) / (nine.interval->high - nine.interval->low);
    QVERIFY2(ratio > 2.2 && ratio < 4, std::to_string(ratio).c_str());  // about the root of nine
}

void AgreementTest::intervalsAreTheSameForASeed() {
    const Agreement a = agreementOf(krippendorff2011(), AgreementMeasure::AlphaNominal, 200);
    const Agreement b = agreementOf(krippendorff2011(), AgreementMeasure::AlphaNominal, 200);
    QCOMPARE(a.interval->low, b.interval->low);
    QCOMPARE(a.interval->high, b.interval->high);
}

void AgreementTest::undefinedCasesAreExplained() {
    const Agreement alike = agreementOf(ratersTable({"aaaa", "aaaa"}, "ab"), AgreementMeasure::Cohen, 50);
    QVERIFY(!alike.value && !alike.interval);
    QVERIFY2(alike.undefined.text().find("\"a\"") != std::string::npos, alike.undefined.text().c_str());
    const Agreement apart =
        agreementOf(ratersTable({"ab..", "..ab"}, "ab"), AgreementMeasure::AlphaNominal, 50);
    QVERIFY(!apart.value);
    QVERIFY(apart.undefined.text().find("two annotators") != std::string::npos);
    const Agreement alone = agreementOf(ratersTable({"abab"}, "ab"), AgreementMeasure::Fleiss);
    QVERIFY(!alone.value);
    QVERIFY(alone.undefined.text().find("at least two") != std::string::npos);
    SilentProgress progress;
    QVERIFY(computeAgreement(fleiss1971(), AgreementMeasure::Cohen, {}, progress).error().kind ==
            ErrorKind::Invalid);
    const Agreement flat = agreementOf(ratersTable({"aaaa", "aaaa"}, "ab"), AgreementMeasure::AlphaOrdinal);
    QVERIFY(!flat.value && !flat.undefined.empty());
}

void AgreementTest::completeAgreementIsOne() {
    for (const auto measure :
         {AgreementMeasure::Cohen, AgreementMeasure::CohenLinear, AgreementMeasure::CohenQuadratic,
          AgreementMeasure::Fleiss, AgreementMeasure::AlphaNominal, AgreementMeasure::AlphaOrdinal,
          AgreementMeasure::AlphaInterval})
        QVERIFY2(near(agreementOf(ratersTable({"abcab", "abcab"}, "abc"), measure), 1),
                 agreementMeasureName(measure));
}

void AgreementTest::confusionCountsPairs() {
    const Matrix<int64_t> counts = confusionOf(crossTable({{3, 1}, {0, 2}}), 0, 1);
    QCOMPARE(counts.at(0, 0), int64_t(3));
    QCOMPARE(counts.at(0, 1), int64_t(1));
    QCOMPARE(counts.at(1, 0), int64_t(0));
    QCOMPARE(counts.at(1, 1), int64_t(2));
}

void AgreementTest::aCancelStops() {
    SilentProgress progress;
    progress.cancel();
    QVERIFY(computeAgreement(fleiss1971(), AgreementMeasure::Fleiss, {}, progress).error().kind ==
            ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(AgreementTest)
#include "agreement_test.moc"
