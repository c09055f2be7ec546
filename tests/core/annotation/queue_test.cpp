// Orders of the queue: nobody is left out, ties keep the file's order, chance obeys its seed.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "core/annotation/queue.h"

using namespace sigwavnet;

namespace {

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

// Five clips, three classes; the fourth is not scored.
const std::vector<float> kProbabilities = {0.8f, 0.1f,  0.1f,  0.4f,  0.35f, 0.25f, 0.5f, 0.5f,
                                           0.0f, kNone, kNone, kNone, 0.1f,  0.1f,  0.8f};
const std::vector<char> kLabelled = {1, 0, 1, 0, 0};
const std::vector<int> kLabels = {1, -1, 1, 2, 2};
const std::vector<float> kDisagreement = {0.0f, -1.0f, 0.5f, 1.0f, -1.0f};

QueueInput input() {
    return {5, kProbabilities, 3, kLabelled, kLabels, kDisagreement};
}

using Rows = std::vector<size_t>;

}  // namespace

class QueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachOrderPutsTheRightOnesFirst();
    void everyOrderIsAPermutation();
    void ordersWithoutWhatTheyNeedKeepTheFiles();
    void chanceObeysItsSeed();
    void measuresOfOneItem();
    void namesComeBack();
};

void QueueTest::eachOrderPutsTheRightOnesFirst() {
    QVERIFY((orderQueue(input(), QueueOrder::File) == Rows{0, 1, 2, 3, 4}));
    QVERIFY((orderQueue(input(), QueueOrder::UnlabelledFirst) == Rows{1, 3, 4, 0, 2}));
    QVERIFY((orderQueue(input(), QueueOrder::Entropy) == Rows{1, 2, 0, 4, 3}));
    QVERIFY((orderQueue(input(), QueueOrder::Margin) == Rows{2, 1, 0, 4, 3}));
    QVERIFY((orderQueue(input(), QueueOrder::Disagreement) == Rows{3, 2, 0, 1, 4}));
    // Clip 0: the model gives 0.8 to another class than the label, which gets 0.1. Clip 2: a draw is no
    // contradiction.
    QVERIFY((orderQueue(input(), QueueOrder::ModelAgainstLabel) == Rows{0, 1, 2, 3, 4}));
}

void QueueTest::everyOrderIsAPermutation() {
    for (const auto order :
         {QueueOrder::File, QueueOrder::UnlabelledFirst, QueueOrder::Entropy, QueueOrder::Margin,
          QueueOrder::Disagreement, QueueOrder::ModelAgainstLabel, QueueOrder::Random}) {
        const Rows rows = orderQueue(input(), order, 7);
        QCOMPARE(std::set<size_t>(rows.begin(), rows.end()).size(), size_t(5));
        QCOMPARE(rows.size(), size_t(5));
    }
}

void QueueTest::ordersWithoutWhatTheyNeedKeepTheFiles() {
    QueueInput bare;
    bare.items = 4;
    for (const auto order : {QueueOrder::UnlabelledFirst, QueueOrder::Entropy, QueueOrder::Margin,
                             QueueOrder::Disagreement, QueueOrder::ModelAgainstLabel})
        QVERIFY((orderQueue(bare, order) == Rows{0, 1, 2, 3}));
}

void QueueTest::chanceObeysItsSeed() {
    QueueInput many;
    many.items = 100;
    QVERIFY(orderQueue(many, QueueOrder::Random, 3) == orderQueue(many, QueueOrder::Random, 3));
    QVERIFY(orderQueue(many, QueueOrder::Random, 3) != orderQueue(many, QueueOrder::Random, 4));
    QVERIFY(orderQueue(many, QueueOrder::Random, 3) != orderQueue(many, QueueOrder::File));
}

void QueueTest::measuresOfOneItem() {
    const std::vector<float> even = {0.25f, 0.25f, 0.25f, 0.25f}, sure = {0, 1, 0, 0},
                             half = {0.5f, 0.5f, 0, 0};
    QVERIFY(std::abs(normalisedEntropy(even) - 1) < 1e-12);
    QVERIFY(std::abs(normalisedEntropy(sure)) < 1e-12);
    QVERIFY(std::abs(normalisedEntropy(half) - 0.5) < 1e-12);
    QVERIFY(std::abs(marginOf(half)) < 1e-12);
    QVERIFY(std::abs(marginOf(sure) - 1) < 1e-12);
    const std::vector<int> said = {1, 1, 2, 3}, one = {1};
    QCOMPARE(disagreementOf(said), 5.0f / 6);
    QVERIFY(disagreementOf(one) < 0);
}

void QueueTest::namesComeBack() {
    for (const char* name :
         {"file", "unlabelled", "entropy", "margin", "disagreement", "against-label", "random"})
        QCOMPARE(std::string(queueOrderName(queueOrderNamed(name).value())), std::string(name));
    QVERIFY(queueOrderNamed("best").error().message.text().find("entropy") != std::string::npos);
}

QTEST_APPLESS_MAIN(QueueTest)
#include "queue_test.moc"
