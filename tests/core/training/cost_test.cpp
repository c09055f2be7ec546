#include <torch/torch.h>

#include <QTest>

#include <cmath>
#include <string>

#include "core/dataset/portable_random.h"
#include "core/training/cost.h"
#include "core/training/learner.h"
#include "tests/support/counting_allocator.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

TrainingConfig configOf(const std::string& preset, int batchSize) {
    TrainingConfig config = *presetConfig(preset);
    config.network.classes = 7;
    config.batchSize = batchSize;
    return config;
}

// A corpus of equal clips.
CorpusExtent extentOf(const TrainingConfig& config, int64_t samples, int64_t clips) {
    CorpusExtent extent;
    extent.classes = config.network.classes;
    extent.trainingClips = clips;
    extent.longestTrainingSeconds = extent.longestSeconds = double(samples) / config.preparation.rate.hz;
    extent.trainingSeconds = double(clips) * extent.longestSeconds;
    return extent;
}

Batch noiseBatch(const TrainingConfig& config, int64_t samples) {
    Batch batch;
    batch.input = torch::randn({config.batchSize, 1, samples});
    batch.lengths = torch::full({config.batchSize}, samples, torch::kLong);
    batch.targets = torch::zeros({config.batchSize, config.network.classes});
    batch.targets.select(1, 0).fill_(1);
    batch.labels.assign(size_t(config.batchSize), 0);
    return batch;
}

// The peak of the tensors from before the network is made to after two steps.
int64_t measuredTraining(const TrainingConfig& config, int64_t samples) {
    CountingAllocator& memory = CountingAllocator::installed();
    const int64_t before = memory.bytes();
    Network network = *Network::create(config.network, 1);
    Learner learner(network, config, {});
    network.module()->train();
    const Batch batch = noiseBatch(config, samples);
    for (int step = 0; step < 2; ++step) {
        memory.restartPeak();
        if (!learner.learn(batch, step, 1) || !learner.takeResults()) return 0;
    }
    return memory.peak() - before;
}

int64_t measuredInference(const TrainingConfig& config, int64_t samples) {
    CountingAllocator& memory = CountingAllocator::installed();
    const int64_t before = memory.bytes();
    const Network network = *Network::create(config.network, 1);
    PortableRandom random(1);
    std::vector<float> clip(static_cast<size_t>(samples));
    for (float& s : clip) s = float(random.normal());
    memory.restartPeak();
    if (!network.logProbabilities({std::span<const float>(clip)})) return 0;
    return memory.peak() - before;
}

struct Case {
    const char* preset;
    Architecture architecture;
    int batchSize;
    int64_t samples;
};

}  // namespace

class CostTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trainingMemoryIsWithinAQuarter();
    void inferenceMemoryIsWithinAQuarter();
    void multiplyAddsByHand();
    void aSplitsExtent();
    void timeFollowsThePace();
    void longerClipsAndMoreCostMore();
};

void CostTest::trainingMemoryIsWithinAQuarter() {
    for (const Case& c : {Case{"small", Architecture::SigWavNet, 16, 24000},
                          {"small", Architecture::SigWavNet, 4, 12000},
                          {"recommended", Architecture::SigWavNet, 16, 16000},
                          {"thorough", Architecture::SigWavNet, 8, 32000},
                          {"paper", Architecture::SigWavNet, 2, 22400},
                          {"demo", Architecture::SigWavNet, 16, 16000},
                          {"small", Architecture::Cnn3Gru, 8, 16000},
                          {"small", Architecture::Cnn11Gru, 8, 16000},
                          {"small", Architecture::Cnn18Gru, 4, 32000}}) {
        TrainingConfig config = configOf(c.preset, c.batchSize);
        config.network.architecture = c.architecture;
        config.augmentation = {};
        config.averaging = {};
        const TrainingCost cost = estimateCost(config, extentOf(config, c.samples, 100));
        const int64_t measured = measuredTraining(config, c.samples);
        const std::string text = std::string(c.preset) + " " + architectureName(c.architecture) +
                                 ": estimated " + std::to_string(cost.trainingBytes >> 10) +
                                 " KiB, measured " + std::to_string(measured >> 10) + " KiB";
        QVERIFY2(std::abs(double(cost.trainingBytes) / double(measured) - 1) < 0.25, text.c_str());
    }
}

void CostTest::inferenceMemoryIsWithinAQuarter() {
    for (const Case& c : {Case{"small", Architecture::SigWavNet, 1, 24000},
                          {"paper", Architecture::SigWavNet, 1, 44800},
                          {"small", Architecture::Cnn18Gru, 1, 32000}}) {
        TrainingConfig config = configOf(c.preset, 1);
        config.network.architecture = c.architecture;
        const TrainingCost cost = estimateCost(config, extentOf(config, c.samples, 100));
        const int64_t measured = measuredInference(config, c.samples);
        const std::string text = std::string(c.preset) + " " + architectureName(c.architecture) +
                                 ": estimated " + std::to_string(cost.inferenceBytes >> 10) +
                                 " KiB, measured " + std::to_string(measured >> 10) + " KiB";
        QVERIFY2(std::abs(double(cost.inferenceBytes) / double(measured) - 1) < 0.25, text.c_str());
    }
}

// One level of db2 (4 taps), C 2, H 3, N 1, 3 classes, 200 samples: both bands have 99 coefficients, 21
// positions after the first convolution and 4 after the second.
void CostTest::multiplyAddsByHand() {
    NetworkOptions options;
    options.wavelet = "db2";
    options.levels = 1;
    options.channels = 2;
    options.hidden = 3;
    options.layers = 1;
    options.classes = 3;
    const double wavelets = 2 * 4 * 99;
    const double convolutions = 21 * 7 * 2 + 4 * (5 * 2 * 4) + 4 * (7 * 4 * 4);
    const double spatial = 4 * 3 * 4;
    const double gru = 4 * 2 * (3 * 3 * 4 + 3 * 3 * 3);
    const double temporal = 4 * (6 * 6 + 6 + 6) + 6 * 12;
    const double head = 3 * 2 * 5 * 2;
    const double expected = wavelets + 2 * (convolutions + spatial + gru + temporal) + head;
    const double counted = forwardMultiplyAdds(options, 200);
    QVERIFY2(std::abs(counted / expected - 1) < 0.01, std::to_string(counted / expected).c_str());
    QCOMPARE(forwardMultiplyAdds(options, options.minimumSamples() - 1), 0.0);
}

void CostTest::aSplitsExtent() {
    Corpus corpus;
    corpus.classes = {"a", "b"};
    Fold fold;
    const double seconds[] = {1, 2, 3, 4, 9};
    const Part parts[] = {Part::Train, Part::Train, Part::Validation, Part::Test, Part::Unused};
    for (int i = 0; i < 5; ++i) {
        Clip clip;
        clip.rate = SampleRate{1000};
        clip.frames = int64_t(seconds[i] * 1000);
        corpus.clips.push_back(clip);
        fold.parts.push_back(parts[i]);
    }
    const CorpusExtent extent = corpusExtent(corpus, fold);
    QCOMPARE(extent.classes, 2);
    QVERIFY(extent.trainingClips == 2 && extent.validationClips == 1 && extent.testClips == 1);
    QVERIFY(extent.trainingSeconds == 3 && extent.validationSeconds == 3 && extent.testSeconds == 4);
    QVERIFY(extent.longestTrainingSeconds == 2 && extent.longestSeconds == 4);
    TrainingConfig config = configOf("small", 16);
    QCOMPARE(estimateCost(config, extent).cacheBytes, int64_t(10 * 8000 * 4));
    QCOMPARE(estimateCost(config, extent).parameters, parameterCount([&] {
                 NetworkOptions two = config.network;
                 two.classes = 2;
                 return two;
             }()));
}

void CostTest::timeFollowsThePace() {
    const TrainingConfig config = configOf("small", 16);
    const CorpusExtent extent = extentOf(config, 24000, 100);
    const TrainingCost unknown = estimateCost(config, extent);
    QVERIFY(!unknown.epochSeconds);
    QCOMPARE(unknown.stepsPerEpoch, int64_t(7));
    QVERIFY(std::abs(unknown.epochMultiplyAdds / (300 * forwardMultiplyAdds(config.network, 24000)) - 1) <
            1e-9);
    const TrainingCost known = estimateCost(config, extent, TrainingPace{unknown.epochMultiplyAdds / 20});
    QVERIFY(known.epochSeconds && std::abs(*known.epochSeconds - 20) < 1e-9);
}

void CostTest::longerClipsAndMoreCostMore() {
    TrainingConfig config = configOf("small", 16);
    const TrainingCost short1 = estimateCost(config, extentOf(config, 12000, 100));
    const TrainingCost long1 = estimateCost(config, extentOf(config, 48000, 100));
    QVERIFY(long1.trainingBytes > 2 * short1.trainingBytes &&
            long1.clipMultiplyAdds > 3 * short1.clipMultiplyAdds);
    const TrainingCost half = [&] {
        TrainingConfig smaller = config;
        smaller.batchSize = 8;
        return estimateCost(smaller, extentOf(config, 48000, 100));
    }();
    QVERIFY(half.trainingBytes < long1.trainingBytes && half.stepsPerEpoch == 13);
    config.averaging.decay = 0.99;
    const TrainingCost averaged = estimateCost(config, extentOf(config, 48000, 100));
    QCOMPARE(averaged.trainingBytes - long1.trainingBytes, averaged.parameters * int64_t(sizeof(float)));
    QVERIFY(averaged.runBytes > long1.runBytes);
}

QTEST_APPLESS_MAIN(CostTest)
#include "cost_test.moc"
