#include <torch/torch.h>

#include <QTest>

#include <cmath>

#include "core/model/network_module.h"
#include "core/training/averaging.h"

using namespace sigwavnet;

namespace {

Network smallNetwork() {
    NetworkOptions options;
    options.channels = 4;
    options.hidden = 4;
    options.layers = 1;
    options.levels = 2;
    options.wavelet = "db2";
    options.classes = 3;
    return *Network::create(options, 1);
}

// Every weight to the same value, as an optimizer's step would change them.
void setAll(const Network& network, double value) {
    torch::NoGradGuard noGrad;
    for (torch::Tensor& parameter : network.module()->parameters()) parameter.fill_(value);
}

bool allNear(const Network& network, double value) {
    for (const auto& [name, tensor] : network.state()) {
        for (float x : tensor.floats()) {
            if (std::abs(x - value) > 1e-6) return false;
        }
    }
    return true;
}

}  // namespace

class AveragingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheWeightsUntilItStarts();
    void isTheMovingAverageByHand();
    void restoredGoesOnBitForBit();
    void leavesTheTrainedWeightsAlone();
    void averagesRunningStatisticsAndCopiesCounters();
};

void AveragingTest::followsTheWeightsUntilItStarts() {
    const Network network = smallNetwork();
    WeightAverage average(network, {0.9, 0.5}, 20);
    for (int step = 0; step < 10; ++step) {
        setAll(network, step);
        average.update(step);
        QCOMPARE(average.decayAt(step), 0.0);
        QVERIFY(allNear(average.network(), step));
    }
}

// Decays 1/10, 2/11, 3/12 … up to 0.9.
void AveragingTest::isTheMovingAverageByHand() {
    const Network network = smallNetwork();
    WeightAverage average(network, {0.9, 0}, 200);
    double expected = 0;
    setAll(network, 0);
    setAll(average.network(), 0);
    for (int step = 0; step < 120; ++step) {
        const double decay = std::min(0.9, (step + 1.0) / (step + 10.0));
        QVERIFY(std::abs(average.decayAt(step) - decay) < 1e-12);
        const double value = std::sin(0.1 * step);
        setAll(network, value);
        average.update(step);
        expected = decay * expected + (1 - decay) * value;
        QVERIFY(allNear(average.network(), expected));
    }
    QCOMPARE(average.decayAt(119), 0.9);
}

void AveragingTest::restoredGoesOnBitForBit() {
    const Network network = smallNetwork();
    WeightAverage whole(network, {0.95, 0.1}, 50);
    TensorMap middle;
    for (int step = 0; step < 50; ++step) {
        setAll(network, std::sin(double(step)));
        whole.update(step);
        if (step == 30) middle = whole.network().state();
    }
    WeightAverage resumed(network, {0.95, 0.1}, 50);
    QVERIFY(resumed.network().loadState(middle).ok());
    for (int step = 31; step < 50; ++step) {
        setAll(network, std::sin(double(step)));
        resumed.update(step);
    }
    const TensorMap a = whole.network().state(), b = resumed.network().state();
    QVERIFY(!a.empty() && a.size() == b.size());
    for (const auto& [name, tensor] : a) QVERIFY2(tensor.bytes == b.at(name).bytes, name.c_str());
}

void AveragingTest::leavesTheTrainedWeightsAlone() {
    const Network network = smallNetwork();
    WeightAverage average(network, {0.5, 0}, 10);
    setAll(network, 2);
    average.update(0);
    average.update(1);
    QVERIFY(allNear(network, 2) && !allNear(average.network(), 2));
}

// A baseline's batch norms have both.
void AveragingTest::averagesRunningStatisticsAndCopiesCounters() {
    NetworkOptions options;
    options.architecture = Architecture::Cnn3Gru;
    options.hidden = 4;
    options.layers = 1;
    const Network network = *Network::create(options, 1);
    WeightAverage average(network, {0.5, 0}, 100);
    const auto setBuffers = [&](const Network& which, double statistic, int64_t counter) {
        torch::NoGradGuard noGrad;
        for (torch::Tensor& buffer : which.module()->buffers()) {
            if (buffer.is_floating_point())
                buffer.fill_(statistic);
            else
                buffer.fill_(counter);
        }
    };
    setBuffers(average.network(), 0, 0);
    setBuffers(network, 1, 7);
    average.update(50);  // decay 0.5
    int statistics = 0, counters = 0;
    for (const torch::Tensor& buffer : average.network().module()->buffers()) {
        const double expected = buffer.is_floating_point() ? 0.5 : 7;
        QVERIFY(torch::all(buffer == expected).item<bool>());
        ++(buffer.is_floating_point() ? statistics : counters);
    }
    QVERIFY(statistics == 4 && counters == 2);  // two norms: mean and variance each, and a counter
}

QTEST_APPLESS_MAIN(AveragingTest)
#include "averaging_test.moc"
