#include <torch/torch.h>

#include <QTest>

#include <set>

#include "core/dataset/portable_random.h"
#include "core/training/batch_queue.h"

using namespace sigwavnet;

namespace {

constexpr int kClips = 29;

struct Clips {
    std::vector<std::vector<float>> samples;
    TrainingData data;
    TrainingConfig config;

    Clips() {
        config.network.levels = 1;
        config.network.classes = 3;
        config.preparation.rate = SampleRate{8000};
        config.preparation.normalisation = Normalisation::None;
        config.batchSize = 4;
        PortableRandom random(1);
        for (size_t i = 0; i < kClips; ++i) {
            samples.emplace_back(500 + random.below(500));
            for (float& s : samples.back()) s = static_cast<float>(random.normal());
        }
        for (size_t i = 0; i < kClips; ++i) {
            data.train.samples.push_back(samples[i]);
            data.train.labels.push_back(int(i % 3));
            data.train.clips.push_back(i);
        }
        data.preparation = config.preparation;
    }
};

std::vector<Batch> all(BatchQueue& queue) {
    std::vector<Batch> batches;
    while (!queue.empty()) {
        auto batch = queue.next();
        if (!batch) return {};
        batches.push_back(std::move(*batch));
    }
    return batches;
}

bool same(const Batch& a, const Batch& b) {
    return a.input.equal(b.input) && a.lengths.equal(b.lengths) && a.targets.equal(b.targets) &&
           a.labels == b.labels;
}

}  // namespace

class BatchQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyClipOnceWithItsLabelAndZerosBehind();
    void theSameForAnyNumberOfThreads();
    void goesOnFromTheMiddle();
    void mixedClipsHaveTwoTargets();
    void endsWhileThreadsWork();
    void aBadClipIsThatBatchsError();
};

void BatchQueueTest::everyClipOnceWithItsLabelAndZerosBehind() {
    const Clips clips;
    BatchQueue queue(clips.data, clips.config, 1);
    QCOMPARE(queue.batches(), int64_t(8));
    std::set<std::vector<float>> seen;
    for (const Batch& batch : all(queue)) {
        QCOMPARE(batch.input.size(2), batch.lengths.max().item<int64_t>());
        for (int64_t i = 0; i < batch.clips(); ++i) {
            const float* row = batch.input[i][0].data_ptr<float>();
            const int64_t length = batch.lengths[i].item<int64_t>();
            std::vector<float> clip(row, row + length);
            for (int64_t k = length; k < batch.input.size(2); ++k) QCOMPARE(row[k], 0.0f);
            const auto original = std::find(clips.samples.begin(), clips.samples.end(), clip);
            QVERIFY(original != clips.samples.end());
            const int label = int(original - clips.samples.begin()) % 3;
            QCOMPARE(batch.labels[size_t(i)], label);
            for (int64_t c = 0; c < 3; ++c)
                QCOMPARE(batch.targets[i][c].item<float>(), c == label ? 1.0f : 0.0f);
            QVERIFY(seen.insert(std::move(clip)).second);
        }
    }
    QCOMPARE(seen.size(), size_t(kClips));
}

void BatchQueueTest::theSameForAnyNumberOfThreads() {
    Clips clips;
    clips.config.augmentation.noiseSnrMin = clips.config.augmentation.noiseSnrMax = 10;
    clips.config.augmentation.speed = 0.1;
    clips.config.augmentation.bandMasks = 2;
    clips.config.mixup.alpha = 0.3;
    BatchQueue one(clips.data, clips.config, 3, {1, 1});
    const auto expected = all(one);
    QCOMPARE(expected.size(), size_t(8));
    for (const BatchQueueOptions& options : {BatchQueueOptions{2, 1}, {5, 3}, {16, 100}}) {
        BatchQueue queue(clips.data, clips.config, 3, options);
        const auto batches = all(queue);
        QCOMPARE(batches.size(), expected.size());
        for (size_t i = 0; i < batches.size(); ++i) QVERIFY(same(batches[i], expected[i]));
        QVERIFY(queue.waitedSeconds() > 0);
    }
    BatchQueue other(clips.data, clips.config, 4);
    QVERIFY(!same(all(other).front(), expected.front()));
}

void BatchQueueTest::goesOnFromTheMiddle() {
    const Clips clips;
    BatchQueue whole(clips.data, clips.config, 2);
    const auto expected = all(whole);
    BatchQueue rest(clips.data, clips.config, 2, {2, 2, false, 5});
    const auto batches = all(rest);
    QCOMPARE(batches.size(), size_t(3));
    for (size_t i = 0; i < 3; ++i) QVERIFY(same(batches[i], expected[i + 5]));
    BatchQueue nothing(clips.data, clips.config, 2, {2, 2, false, 8});
    QVERIFY(nothing.empty());
}

void BatchQueueTest::mixedClipsHaveTwoTargets() {
    Clips clips;
    clips.config.mixup = {1, 1};
    BatchQueue queue(clips.data, clips.config, 1);
    int soft = 0;
    for (const Batch& batch : all(queue)) {
        QVERIFY(torch::allclose(batch.targets.sum(1), torch::ones({batch.clips()})));
        for (int64_t i = 0; i < batch.clips(); ++i) {
            const float own = batch.targets[i][batch.labels[size_t(i)]].item<float>();
            QVERIFY(own >= 0.4999f);
            soft += own < 0.999f;
        }
    }
    QVERIFY(soft > 5);
}

void BatchQueueTest::endsWhileThreadsWork() {
    const Clips clips;
    for (int i = 0; i < 20; ++i) {
        BatchQueue queue(clips.data, clips.config, 1, {3, 2});
        if (i % 2) QVERIFY(queue.next().ok());
    }
}

void BatchQueueTest::aBadClipIsThatBatchsError() {
    Clips clips;
    clips.config.preparation.normalisation = Normalisation::PerRms;
    clips.data.preparation = clips.config.preparation;
    const std::vector<float> silence(700, 0.0f);
    clips.data.train.samples[5] = silence;
    BatchQueue queue(clips.data, clips.config, 1, {2, 2});
    int failed = 0;
    while (!queue.empty()) failed += !queue.next().ok();
    QCOMPARE(failed, 1);
}

QTEST_APPLESS_MAIN(BatchQueueTest)
#include "batch_queue_test.moc"
