#include <QTest>

#include <set>

#include "core/evaluation/batch_plan.h"

using namespace sigwavnet;

class BatchPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyClipOnceWithinBothLimits();
    void aClipBeyondTheLimitIsAlone();
    void nothingToPlan();
};

void BatchPlanTest::everyClipOnceWithinBothLimits() {
    std::vector<int64_t> lengths;
    for (int64_t i = 0; i < 50; ++i) lengths.push_back(100 + (i * 37) % 91);
    std::set<size_t> seen;
    for (const auto& batch : plannedBatches(lengths, 8, 700)) {
        int64_t longest = 0;
        for (size_t i : batch) {
            longest = std::max(longest, lengths[i]);
            QVERIFY(seen.insert(i).second);
        }
        QVERIFY(!batch.empty() && batch.size() <= 8);
        QVERIFY(longest * int64_t(batch.size()) <= 700);
    }
    QCOMPARE(seen.size(), size_t(50));
}

void BatchPlanTest::aClipBeyondTheLimitIsAlone() {
    const std::vector<int64_t> lengths{10, 5000, 20};
    const auto batches = plannedBatches(lengths, 8, 100);
    QCOMPARE(batches.size(), size_t(2));
    QCOMPARE(batches[0], std::vector<size_t>{1});
    QCOMPARE(batches[1].size(), size_t(2));
}

void BatchPlanTest::nothingToPlan() {
    QVERIFY(plannedBatches({}, 8).empty());
}

QTEST_APPLESS_MAIN(BatchPlanTest)
#include "batch_plan_test.moc"
