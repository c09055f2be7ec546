#include "core/dataset/batches.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <random>

using namespace sigwavnet;

namespace {

std::vector<int64_t> someLengths(size_t count) {
    std::mt19937 engine(3);
    std::vector<int64_t> lengths(count);
    for (int64_t& length : lengths) length = 1000 + int64_t(engine() % 50000);
    return lengths;
}

bool everyIndexOnce(const std::vector<std::vector<size_t>>& batches, size_t count, size_t batchSize) {
    std::vector<size_t> all;
    for (const auto& batch : batches) {
        if (batch.empty() || batch.size() > batchSize) return false;
        all.insert(all.end(), batch.begin(), batch.end());
    }
    std::sort(all.begin(), all.end());
    std::vector<size_t> wanted(count);
    std::iota(wanted.begin(), wanted.end(), size_t(0));
    return all == wanted;
}

// Samples after padding each batch to its longest clip, over samples before.
double padding(const std::vector<std::vector<size_t>>& batches, const std::vector<int64_t>& lengths) {
    double padded = 0;
    for (const auto& batch : batches) {
        int64_t longest = 0;
        for (const size_t i : batch) longest = std::max(longest, lengths[i]);
        padded += double(longest) * double(batch.size());
    }
    return padded / double(std::accumulate(lengths.begin(), lengths.end(), int64_t(0)));
}

}  // namespace

class BatchesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyClipIsInOneBatch();
    void littleIsPadded();
    void seedsDecide();
    void equalLengthsAreMixedToo();
    void sortedBatchesBeginWithTheLongest();
};

void BatchesTest::everyClipIsInOneBatch() {
    for (const size_t count : {size_t(0), size_t(1), size_t(16), size_t(17), size_t(333)})
        for (const int batchSize : {1, 2, 16, 1000}) {
            const auto lengths = someLengths(count);
            QVERIFY(everyIndexOnce(bucketedBatches(lengths, batchSize, 5), count, size_t(batchSize)));
            QVERIFY(everyIndexOnce(sortedBatches(lengths, batchSize), count, size_t(batchSize)));
        }
    QVERIFY(everyIndexOnce(bucketedBatches(someLengths(5), 0, 1), 5, 1));
}

void BatchesTest::littleIsPadded() {
    // Lengths from 1000 to 51000: batches made blindly would pad to almost twice the samples.
    const auto lengths = someLengths(800);
    QVERIFY(padding(bucketedBatches(lengths, 16, 9), lengths) < 1.15);
    QVERIFY(padding(sortedBatches(lengths, 16), lengths) < 1.05);
}

void BatchesTest::seedsDecide() {
    const auto lengths = someLengths(200);
    QVERIFY(bucketedBatches(lengths, 16, 1) == bucketedBatches(lengths, 16, 1));
    QVERIFY(bucketedBatches(lengths, 16, 1) != bucketedBatches(lengths, 16, 2));
}

void BatchesTest::equalLengthsAreMixedToo() {
    const std::vector<int64_t> lengths(64, 8000);
    const auto batches = bucketedBatches(lengths, 8, 4);
    bool inOrder = true;
    for (const auto& batch : batches) inOrder = inOrder && batch.back() - batch.front() == 7;
    QVERIFY(!inOrder);
}

void BatchesTest::sortedBatchesBeginWithTheLongest() {
    const std::vector<int64_t> lengths = {3, 9, 5, 9, 1};
    const std::vector<std::vector<size_t>> wanted = {{1, 3}, {2, 0}, {4}};
    QVERIFY(sortedBatches(lengths, 2) == wanted);
}

QTEST_APPLESS_MAIN(BatchesTest)
#include "batches_test.moc"
