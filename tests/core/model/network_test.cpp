#include <QTest>
#include <algorithm>
#include <cmath>
#include <thread>

#include "core/model/network.h"
#include "network_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class NetworkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameWeights();
    void startsFromTheWavelet();
    void cloneIsIndependent();
    void stateRoundTrips();
    void wrongStatesAreNamed();
    void shortestClipIsTakenAndShorterIsNot();
    void probabilitiesSumToOne();
    void traceChecksItsInput();
    void fixedPartsHaveNoGradient();
    void severalThreadsAtOnce();
};

namespace {

Network network(const NetworkOptions& options, uint64_t seed = 1) {
    auto made = Network::create(options, seed);
    return std::move(made).value();
}

HostTensor oneClip(const std::vector<float>& samples) {
    return HostTensor::ofFloats({1, 1, int64_t(samples.size())}, samples);
}

std::string namedIn(const Status& status) {
    return status.ok() ? "" : status.error().where;
}

}  // namespace

void NetworkTest::sameSeedSameWeights() {
    NetworkOptions o = smallOptions();
    o.wavelet.clear();
    const TensorMap a = network(o, 7).state(), b = network(o, 7).state(), c = network(o, 8).state();
    for (const auto& [name, tensor] : a) QVERIFY2(tensor.bytes == b.at(name).bytes, name.c_str());
    QVERIFY(a.at("kernelsG_.0.kernel").bytes != c.at("kernelsG_.0.kernel").bytes);
    QVERIFY(a.at("conv1ds.2.gru1.weight_ih_l1_reverse").bytes !=
            c.at("conv1ds.2.gru1.weight_ih_l1_reverse").bytes);
    // PyTorch's bound for a layer of n inputs is 1 / sqrt(n): here 8 channels of 7 taps.
    const auto weights = a.at("conv1ds.0.dense1.weight").floats();
    const float bound = 1 / std::sqrt(8.0f * 7);
    QVERIFY(std::all_of(weights.begin(), weights.end(), [&](float w) { return std::abs(w) <= bound; }));
    QVERIFY(std::any_of(weights.begin(), weights.end(), [&](float w) { return std::abs(w) > 0.9f * bound; }));
}

void NetworkTest::startsFromTheWavelet() {
    // db2, dec_lo: ((1-√3), (3-√3), (3+√3), (1+√3)) / 4√2 (Daubechies, Ten Lectures on Wavelets, ch. 6).
    NetworkOptions o = smallOptions(KernelMode::PerLayer);
    o.wavelet = "db2";
    o.initialThreshold = 0.75;
    const double r = std::sqrt(3.0), n = 4 * std::sqrt(2.0);
    const double low[] = {(1 - r) / n, (3 - r) / n, (3 + r) / n, (1 + r) / n};
    for (const LevelState& level : network(o).levels()) {
        for (size_t i = 0; i < 4; ++i) {
            QVERIFY(std::abs(level.filters.low[i] - low[i]) < 1e-6);
            QVERIFY(std::abs(level.filters.high[i] - (i % 2 ? -1 : 1) * low[3 - i]) < 1e-6);
        }
        QCOMPARE(level.thresholdPlus, 0.75);
        QCOMPARE(level.thresholdMinus, 0.75);
        QCOMPARE(level.sharpness, 10.0);
    }
    QCOMPARE(network(o).startFilters().size(), size_t(3));
    o.wavelet.clear();
    QVERIFY(network(o).startFilters().empty());
}

void NetworkTest::cloneIsIndependent() {
    const Network original = network(smallOptions());
    const Network shared = original;
    Network copy = original.clone();
    TensorMap state = copy.state();
    state["logit_scale"] = HostTensor::ofFloats({1}, {3});
    QVERIFY(copy.loadState(state).ok());
    QCOMPARE(copy.state()["logit_scale"].floats()[0], 3.0f);
    QCOMPARE(original.state()["logit_scale"].floats()[0], 10.0f);
    QVERIFY(shared.module() == original.module());
}

void NetworkTest::stateRoundTrips() {
    for (KernelMode mode : {KernelMode::Cqf, KernelMode::PerLayer, KernelMode::PerFilter}) {
        const Network source = network(smallOptions(mode), 3);
        Network target = network(smallOptions(mode), 4);
        QVERIFY(target.loadState(source.state()).ok());
        const auto clip = signal(4000, 1);
        const auto a = source.logProbabilities({clip}), b = target.logProbabilities({clip});
        QVERIFY(a.ok() && b.ok());
        QVERIFY(a->values == b->values);
    }
}

void NetworkTest::wrongStatesAreNamed() {
    Network target = network(smallOptions());
    const TensorMap good = target.state();
    TensorMap state = good;
    state.erase("conv1ds.1.tempAttn.fc2.weight");
    QCOMPARE(namedIn(target.loadState(state)), std::string("conv1ds.1.tempAttn.fc2.weight"));
    state = good;
    state["surplus"] = HostTensor::ofFloats({1}, {0});
    QCOMPARE(namedIn(target.loadState(state)), std::string("surplus"));
    state = good;
    state["conv1_3.bias"] = HostTensor::ofFloats({4}, {0, 0, 0, 0});
    const Status status = target.loadState(state);
    QCOMPARE(namedIn(status), std::string("conv1_3.bias"));
    QVERIFY(status.error().message.text().find("[4]") != std::string::npos);
    QVERIFY(status.error().message.text().find("[5]") != std::string::npos);
    QVERIFY(target.state().at("conv1_3.bias").bytes == good.at("conv1_3.bias").bytes);

    Network cqf = network(smallOptions(KernelMode::Cqf));
    state = cqf.state();
    state["kernelsG_.2.kernel"] = HostTensor::ofFloats({8}, {1, 0, 0, 0, 0, 0, 0, 0});
    QCOMPARE(namedIn(cqf.loadState(state)), std::string("kernelsG_.2.kernel"));
}

void NetworkTest::shortestClipIsTakenAndShorterIsNot() {
    const Network net = network(smallOptions());
    const int64_t minimum = net.options().minimumSamples();
    const auto enough = signal(minimum, 1), little = signal(minimum - 1, 1);
    const auto taken = net.logProbabilities({enough});
    QVERIFY(taken.ok());
    QVERIFY(
        std::all_of(taken->values.begin(), taken->values.end(), [](float v) { return std::isfinite(v); }));
    const auto refused = net.logProbabilities({enough, little});
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().kind == ErrorKind::TooShort);
    QCOMPARE(refused.error().where, std::string("clip 1"));
    QVERIFY(refused.error().message.text().find(std::to_string(minimum)) != std::string::npos);
    QVERIFY(net.trace(oneClip(enough)).ok());
    QVERIFY(net.trace(oneClip(little)).error().kind == ErrorKind::TooShort);
    QCOMPARE(net.logProbabilities({})->rows, size_t(0));
}

void NetworkTest::probabilitiesSumToOne() {
    const auto a = signal(5000, 1), b = signal(4000, 2);
    const auto result = network(smallOptions()).logProbabilities({a, b});
    QVERIFY(result.ok());
    QCOMPARE(result->rows, size_t(2));
    QCOMPARE(result->columns, size_t(5));
    for (size_t r = 0; r < 2; ++r) {
        double sum = 0;
        for (size_t c = 0; c < 5; ++c) sum += std::exp(result->at(r, c));
        QVERIFY(std::abs(sum - 1) < 1e-6);
    }
}

void NetworkTest::traceChecksItsInput() {
    const Network net = network(smallOptions());
    const auto clip = signal(4000, 1);
    QVERIFY(net.trace(HostTensor::ofFloats({4000}, clip)).error().kind == ErrorKind::Invalid);
    QVERIFY(net.trace(HostTensor::ofFloats({1, 2, 2000}, clip)).error().kind == ErrorKind::Invalid);
    QVERIFY(net.trace(oneClip(clip), {5}).error().kind == ErrorKind::Invalid);
    QVERIFY(net.trace(oneClip(clip), {1, 2}).error().kind == ErrorKind::Invalid);
    QVERIFY(net.trace(oneClip(clip), {}, true).error().kind == ErrorKind::Invalid);
    const auto traced = net.trace(oneClip(clip), {4});
    QVERIFY(traced.ok());
    QVERIFY(std::abs(traced->at("nll_loss").floats()[0] + traced->at("log_probs").floats()[4]) < 1e-6);
    QVERIFY(!traced->contains("grad.conv1_3.weight"));
    QVERIFY(traced->at("input").floats() == clip);
}

void NetworkTest::fixedPartsHaveNoGradient() {
    NetworkOptions o = smallOptions();
    o.trainKernels = false;
    o.trainThresholds = false;
    const auto traced = network(o).trace(oneClip(signal(4000, 1)), {0}, true);
    QVERIFY(traced.ok());
    QVERIFY(traced->contains("grad.conv1_3.weight"));
    QVERIFY(!traced->contains("grad.kernelsG_.0.kernel"));
    QVERIFY(!traced->contains("grad.HardThresholdAssymH.0.thrP"));
}

void NetworkTest::severalThreadsAtOnce() {
    const Network net = network(smallOptions());
    const auto a = signal(6000, 1), b = signal(5000, 2);
    const auto expected = net.logProbabilities({a, b});
    std::vector<Result<Matrix<float>>> results(4, Result<Matrix<float>>(Error()));
    std::vector<std::thread> threads;
    for (auto& result : results) threads.emplace_back([&] { result = net.logProbabilities({a, b}); });
    for (auto& thread : threads) thread.join();
    for (const auto& result : results) {
        QVERIFY(result.ok());
        for (size_t i = 0; i < expected->values.size(); ++i) {
            QVERIFY(std::abs(result->values[i] - expected->values[i]) < 1e-5f);
        }
    }
}

QTEST_APPLESS_MAIN(NetworkTest)
#include "network_test.moc"
