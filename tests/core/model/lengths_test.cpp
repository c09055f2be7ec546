// network.md section 4: a clip's result does not depend on the clips that share its batch.
#include <torch/torch.h>

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/model/network.h"
#include "core/model/positions.h"
#include "core/model/sigwavnet.h"
#include "core/model/tensors.h"
#include "network_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class LengthsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aloneAsInAnyBatch();
    void paddingHasNoInfluence();
    void gradientsAreThoseOfTheClipsAlone();
    void maskedOperationsEqualPlainOnes();
};

namespace {

Network network(KernelMode mode) {
    auto made = Network::create(smallOptions(mode), 5);
    return std::move(made).value();
}

double probabilityDifference(const float* a, const float* b, size_t classes) {
    double worst = 0;
    for (size_t i = 0; i < classes; ++i)
        worst = std::max(worst, std::abs(std::exp(double(a[i])) - std::exp(double(b[i]))));
    return worst;
}

double worstDifference(const torch::Tensor& a, const torch::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

}  // namespace

void LengthsTest::aloneAsInAnyBatch() {
    for (KernelMode mode : {KernelMode::Cqf, KernelMode::PerLayer, KernelMode::PerFilter}) {
        const Network net = network(mode);
        const int64_t minimum = net.options().minimumSamples();
        std::vector<std::vector<float>> clips;
        unsigned seed = 1;
        for (int64_t samples :
             {minimum, int64_t(9000), int64_t(4001), minimum + 1, int64_t(12345), int64_t(9000)}) {
            clips.push_back(signal(samples, seed++));
        }
        const auto together = net.logProbabilities({clips.begin(), clips.end()});
        const auto reversed = net.logProbabilities({clips.rbegin(), clips.rend()});
        QVERIFY(together.ok() && reversed.ok());
        for (size_t i = 0; i < clips.size(); ++i) {
            const auto alone = net.logProbabilities({clips[i]});
            QVERIFY(alone.ok());
            QVERIFY(probabilityDifference(alone->row(0), together->row(i), 5) < 1e-5);
            QVERIFY(probabilityDifference(alone->row(0), reversed->row(clips.size() - 1 - i), 5) < 1e-5);
        }
    }
}

void LengthsTest::paddingHasNoInfluence() {
    const Network net = network(KernelMode::PerFilter);
    torch::NoGradGuard noGrad;
    const torch::Tensor x = toTorch(HostTensor::ofFloats({1, 1, 5000}, signal(5000, 1)));
    const torch::Tensor lengths = torch::tensor({5000, 6000}, torch::kLong);
    const auto padded = [&](float value) {
        const torch::Tensor first = torch::constant_pad_nd(x, {0, 1000}, value);
        return torch::cat({first, torch::ones({1, 1, 6000})}, 0);
    };
    const torch::Tensor quiet = net.module()->infer(padded(0), lengths);
    QVERIFY(worstDifference(quiet, net.module()->infer(padded(1000), lengths)) < 1e-5);
    // Even what is no number.
    const float nan = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(worstDifference(quiet, net.module()->infer(padded(nan), lengths)) < 1e-5);
    // A batch that is wider than all of its clips.
    const torch::Tensor wide = torch::constant_pad_nd(x, {0, 77}, 5.0f);
    QVERIFY(worstDifference(quiet[0], net.module()->infer(wide, torch::tensor({5000}, torch::kLong))[0]) <
            1e-5);
}

void LengthsTest::gradientsAreThoseOfTheClipsAlone() {
    const auto net = network(KernelMode::PerFilter).module();
    const std::vector<torch::Tensor> parameters = net->parameters();
    const torch::Tensor a = toTorch(HostTensor::ofFloats({1, 1, 4000}, signal(4000, 1)));
    const torch::Tensor b = toTorch(HostTensor::ofFloats({1, 1, 7000}, signal(7000, 2)));
    const auto loss = [&](const torch::Tensor& x, std::vector<int64_t> lengths) {
        return net->infer(x, torch::tensor(lengths)).select(1, 2).sum();
    };
    const auto alone = torch::autograd::grad({loss(a, {4000}) + loss(b, {7000})}, parameters);
    const torch::Tensor batch = torch::cat({torch::constant_pad_nd(a, {0, 3000}, 0.5), b}, 0);
    const auto together = torch::autograd::grad({loss(batch, {4000, 7000})}, parameters);
    const auto names = net->named_parameters();
    for (size_t i = 0; i < parameters.size(); ++i) {
        const std::string& name = names[i].key();
        const bool idle =
            name.starts_with("conv") && name.ends_with(".bias");  // before an instance norm: exactly zero
        const double scale = idle ? 1 : alone[i].abs().max().item<double>();
        QVERIFY2(worstDifference(alone[i], together[i]) <= 1e-3 * scale, name.c_str());
    }
}

void LengthsTest::maskedOperationsEqualPlainOnes() {
    torch::NoGradGuard noGrad;
    torch::manual_seed(1);
    const torch::Tensor x = torch::randn({2, 3, 10});
    const Positions mixed({10, 6}, torch::kCPU), plain({6}, torch::kCPU);
    QVERIFY(!mixed.uniform() && plain.uniform());
    const torch::Tensor cut = x.slice(0, 1, 2).slice(2, 0, 6);
    QVERIFY(worstDifference(mixed.instanceNorm(x)[1].slice(1, 0, 6), plain.instanceNorm(cut)[0]) < 1e-5);
    QVERIFY(worstDifference(mixed.softmax(x.select(1, 0))[1].slice(0, 0, 6),
                            plain.softmax(cut.select(1, 0))[0]) < 1e-6);
    QVERIFY(mixed.softmax(x.select(1, 0))[1].slice(0, 6, 10).eq(0).all().item<bool>());
    QVERIFY(torch::equal(mixed.last(x.transpose(1, 2))[1], x[1].select(1, 5)));
    QVERIFY(mixed.zeroPastEnd(x)[1].slice(1, 6, 10).eq(0).all().item<bool>());
    torch::nn::GRU gru(torch::nn::GRUOptions(3, 4).num_layers(2).bidirectional(true).batch_first(true));
    const torch::Tensor u = mixed.recur(gru, x.transpose(1, 2)), v = plain.recur(gru, cut.transpose(1, 2));
    QVERIFY(worstDifference(u[1].slice(0, 0, 6), v[0]) < 1e-5);
    // (kernel, stride, dilation) against the length formula by hand: (10 - 2·(3-1) - 1)/2 + 1 = 3; (6 - 5)/2
    // + 1 = 1.
    QVERIFY((lengthsAfter({10, 6}, 3, 2, 2) == std::vector<int64_t>{3, 1}));
}

QTEST_APPLESS_MAIN(LengthsTest)
#include "lengths_test.moc"
