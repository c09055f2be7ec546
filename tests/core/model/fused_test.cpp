// The CPU's fused operations against the same network composed of LibTorch's own.
#include <torch/torch.h>

#include <ATen/Parallel.h>

#include <QTest>
#include <cmath>
#include <map>

#include "core/model/network.h"
#include "core/model/sigwavnet.h"
#include "core/model/tensors.h"
#include "network_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class FusedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesAndGradientsInDouble();
    void gradientsInFloat();
    void tracesTheSame();
    void differencesOfEveryParameter();
    void sameBitsForTheSameThreads();
    void pureTonesDoNotDependOnTheBatch();
    void keepsNothingWithoutAutograd();
    void manyGroupsOfABranch();
    void predictionsFollowTheWeights();
};

namespace {

std::shared_ptr<SigWavNetImpl> module(const NetworkOptions& options, torch::ScalarType type) {
    auto net = std::make_shared<SigWavNetImpl>(options);
    net->initialise(4);
    net->to(type);
    net->eval();
    return net;
}

struct Batch {
    torch::Tensor x, lengths;
};

Batch batchOf(const std::vector<int64_t>& lengths, torch::ScalarType type) {
    const int64_t longest = *std::max_element(lengths.begin(), lengths.end());
    torch::Tensor x = torch::full({int64_t(lengths.size()), 1, longest}, NAN);
    for (size_t i = 0; i < lengths.size(); ++i) {
        x[int64_t(i)][0].narrow(0, 0, lengths[i])
            .copy_(toTorch(HostTensor::ofFloats({lengths[i]}, signal(lengths[i], unsigned(i) + 1))));
    }
    return {x.to(type), torch::tensor(lengths, torch::kLong)};
}

struct Outcome {
    torch::Tensor logProbabilities;
    std::map<std::string, torch::Tensor> gradients;
};

Outcome run(SigWavNetImpl& net, const Batch& batch, bool fused, bool forInput = false) {
    net.setFused(fused);
    const torch::Tensor x = batch.x.clone().requires_grad_(forInput);
    const torch::Tensor y = net.infer(x, batch.lengths);
    // Another weight for every output, so that no error cancels.
    const torch::Tensor loss = (y * torch::linspace(-1, 2, y.numel(), y.options()).view_as(y)).sum();
    std::vector<std::string> names;
    std::vector<torch::Tensor> variables;
    for (const auto& item : net.named_parameters()) {
        names.push_back(item.key());
        variables.push_back(item.value());
    }
    if (forInput) {
        names.push_back("input");
        variables.push_back(x);
    }
    const auto gradients = torch::autograd::grad({loss}, variables);
    Outcome out{y.detach(), {}};
    for (size_t i = 0; i < names.size(); ++i) out.gradients[names[i]] = gradients[i];
    return out;
}

bool isIdleBias(const std::string& name) {
    return name.starts_with("conv") && name.ends_with(".bias");
}

// The first gradient that differs, or "".
std::string firstDifference(const Outcome& a, const Outcome& b, double tolerance) {
    for (const auto& [name, gradient] : b.gradients) {
        const torch::Tensor& other = a.gradients.at(name);
        if (isIdleBias(name)) {
            if (!other.eq(0).all().item<bool>() || !gradient.eq(0).all().item<bool>()) return name;
            continue;
        }
        // By norms: rounding that moves one value across LeakyReLU's kink changes single entries by much more. A
        // threshold's gradients are sums over all coefficients that nearly cancel: in float they keep a digit less.
        const bool sum = name.starts_with("HardThresholdAssymH.");
        const double difference = (other - gradient).norm().item<double>();
        const double allowed = tolerance * (sum ? 10 : 1) * gradient.norm().item<double>();
        if (!(difference <= allowed)) return name + " by " + std::to_string(difference);
    }
    return "";
}

std::vector<int64_t> mixedLengths(const NetworkOptions& o) {
    return {5000, o.minimumSamples(), 7001, 7001, 4500, 12001};
}

}  // namespace

void FusedTest::valuesAndGradientsInDouble() {
    for (KernelMode mode : {KernelMode::Cqf, KernelMode::PerLayer, KernelMode::PerFilter}) {
        for (bool thresholds : {true, false}) {
            NetworkOptions o = smallOptions(mode);
            o.thresholds = thresholds;
            const auto net = module(o, torch::kDouble);
            const Batch batch = batchOf(mixedLengths(o), torch::kDouble);
            const Outcome ours = run(*net, batch, true), theirs = run(*net, batch, false);
            QVERIFY((ours.logProbabilities - theirs.logProbabilities).abs().max().item<double>() < 1e-9);
            const std::string name = firstDifference(ours, theirs, 1e-7);
            QVERIFY2(name.empty(), name.c_str());
        }
    }
    // The samples' own gradient.
    const NetworkOptions o = smallOptions();
    const auto net = module(o, torch::kDouble);
    const Batch batch = batchOf({5000, 5000}, torch::kDouble);
    const std::string name = firstDifference(run(*net, batch, true, true), run(*net, batch, false, true), 1e-7);
    QVERIFY2(name.empty(), name.c_str());
}

void FusedTest::gradientsInFloat() {
    NetworkOptions o;  // the published size
    o.levels = 3;
    const auto net = module(o, torch::kFloat);
    const Batch batch = batchOf({8800, 7200}, torch::kFloat);
    const Outcome ours = run(*net, batch, true);
    // Against double: the composition in float is no more exact than the fused operations.
    net->to(torch::kDouble);
    Outcome exact = run(*net, {batch.x.to(torch::kDouble), batch.lengths}, false);
    QVERIFY((ours.logProbabilities - exact.logProbabilities).abs().max().item<double>() < 1e-4);
    // About 1e-5 is usual. A single value that rounding moves across LeakyReLU's kink, which depends on the
    // processor, changes its branch's gradients by up to some thousandths.
    const std::string name = firstDifference(ours, exact, 5e-3);
    QVERIFY2(name.empty(), name.c_str());
}

void FusedTest::tracesTheSame() {
    torch::NoGradGuard noGrad;
    const auto net = module(smallOptions(), torch::kDouble);
    const Batch batch = batchOf({5000, 5000}, torch::kDouble);
    const auto traced = [&](bool fused) {
        std::map<std::string, torch::Tensor> out;
        net->setFused(fused);
        net->infer(batch.x, batch.lengths,
                   [&](const std::string& name, const torch::Tensor& value) { out[name] = value.clone(); });
        return out;
    };
    const auto ours = traced(true), theirs = traced(false);
    QCOMPARE(ours.size(), theirs.size());
    for (const auto& [name, value] : theirs) {
        QVERIFY2(ours.contains(name) && ours.at(name).sizes() == value.sizes(), name.c_str());
        QVERIFY2((ours.at(name) - value).abs().max().item<double>() < 1e-9, name.c_str());
    }
}

void FusedTest::differencesOfEveryParameter() {
    NetworkOptions o = smallOptions();
    o.channels = 2;
    o.hidden = 3;
    o.levels = 2;
    const auto net = module(o, torch::kDouble);
    const Batch batch = batchOf({1500, 900}, torch::kDouble);
    const Outcome ours = run(*net, batch, true);
    const auto loss = [&] {
        torch::NoGradGuard noGrad;
        const torch::Tensor y = net->infer(batch.x, batch.lengths);
        return (y * torch::linspace(-1, 2, y.numel(), y.options()).view_as(y)).sum().item<double>();
    };
    for (const auto& item : net->named_parameters()) {
        torch::NoGradGuard noGrad;
        const torch::Tensor gradient = ours.gradients.at(item.key()).flatten();
        // Where the gradient is largest: rounding disturbs the difference least.
        const int64_t index = gradient.abs().argmax().item<int64_t>();
        torch::Tensor entry = item.value().view({-1})[index];
        const double step = 1e-5, start = entry.item<double>();
        entry.fill_(start + step);
        const double above = loss();
        entry.fill_(start - step);
        const double below = loss();
        entry.fill_(start);
        const double difference = (above - below) / (2 * step), expected = gradient[index].item<double>();
        QVERIFY2(std::abs(expected - difference) <= 1e-4 * std::abs(expected) + 1e-8, item.key().c_str());
    }
}

void FusedTest::sameBitsForTheSameThreads() {
    NetworkOptions o = smallOptions();
    o.channels = 24;
    const auto net = module(o, torch::kFloat);
    const Batch batch = batchOf(mixedLengths(o), torch::kFloat);
    const int threads = at::get_num_threads();
    std::map<int, Outcome> first;
    for (int count : {1, 2, 3, 1, 2, 3}) {
        at::set_num_threads(count);
        const Outcome outcome = run(*net, batch, true);
        first.emplace(count, outcome);
        QVERIFY(torch::equal(outcome.logProbabilities, first[count].logProbabilities));
        for (const auto& [name, gradient] : outcome.gradients)
            QVERIFY2(torch::equal(gradient, first[count].gradients.at(name)), name.c_str());
        // Another number of threads: only a library's products may be summed in another order.
        const std::string name = firstDifference(outcome, first[1], 1e-5);
        QVERIFY2(name.empty(), name.c_str());
    }
    at::set_num_threads(threads);
}

// A channel of a pure tone's convolution may be almost silent; its norm then multiplies rounding errors by
// hundreds.
void FusedTest::pureTonesDoNotDependOnTheBatch() {
    torch::NoGradGuard noGrad;
    const auto net = module(smallOptions(), torch::kFloat);
    std::vector<std::vector<float>> clips;
    for (const auto& [samples, frequency] : {std::pair(4000, 0.01), std::pair(9000, 0.3), std::pair(6001, 1.1)}) {
        clips.emplace_back();
        for (int t = 0; t < samples; ++t) clips.back().push_back(float(0.5 * std::sin(frequency * t)));
    }
    torch::Tensor x = torch::zeros({3, 1, 9000});
    for (int64_t i = 0; i < 3; ++i) {
        const std::vector<float>& clip = clips[size_t(i)];
        x[i][0].narrow(0, 0, int64_t(clip.size())).copy_(torch::tensor(clip));
    }
    const torch::Tensor together = net->infer(x, torch::tensor({4000, 9000, 6001}, torch::kLong));
    for (int64_t i = 0; i < 3; ++i) {
        const int64_t samples = int64_t(clips[size_t(i)].size());
        const torch::Tensor alone = net->infer(x.narrow(0, i, 1), torch::tensor({samples}, torch::kLong));
        QVERIFY((alone[0].exp() - together[i].exp()).abs().max().item<double>() <= 1e-5);
    }
}

void FusedTest::keepsNothingWithoutAutograd() {
    const auto net = module(smallOptions(), torch::kFloat);
    const Batch batch = batchOf({5000, 4000}, torch::kFloat);
    const torch::Tensor recorded = net->infer(batch.x, batch.lengths);
    torch::NoGradGuard noGrad;
    const torch::Tensor plain = net->infer(batch.x, batch.lengths);
    QVERIFY(recorded.requires_grad() && !plain.requires_grad());
    QVERIFY(torch::equal(recorded, plain));
}

// More groups than sums are kept for a branch.
void FusedTest::manyGroupsOfABranch() {
    NetworkOptions o = smallOptions();
    o.channels = 2;
    o.levels = 1;
    const auto net = module(o, torch::kDouble);
    const Batch batch = batchOf(std::vector<int64_t>(20, 60000), torch::kDouble);
    const std::string name = firstDifference(run(*net, batch, true), run(*net, batch, false), 1e-6);
    QVERIFY2(name.empty(), name.c_str());
}

// What one prediction prepares serves the next only while the weights stay.
void FusedTest::predictionsFollowTheWeights() {
    torch::NoGradGuard noGrad;
    const auto net = module(smallOptions(), torch::kFloat);
    const Batch batch = batchOf({5000, 4000}, torch::kFloat);
    const torch::Tensor before = net->infer(batch.x, batch.lengths);
    QVERIFY(torch::equal(before, net->infer(batch.x, batch.lengths)));
    for (const char* name : {"conv1ds.1.dense1.weight", "conv1ds.0.conv1_1.weight",
                             "conv1ds.2.gru1.weight_hh_l0", "conv1ds.3.conv1.weight"}) {
        const torch::Tensor last = net->infer(batch.x, batch.lengths);
        net->named_parameters()[name].mul_(-1);
        const torch::Tensor after = net->infer(batch.x, batch.lengths);
        QVERIFY2(!torch::equal(last, after), name);
        net->setFused(false);
        QVERIFY2((net->infer(batch.x, batch.lengths) - after).abs().max().item<double>() < 1e-3, name);
        net->setFused(true);
    }
    net->to(torch::kDouble);
    const torch::Tensor wide = batch.x.to(torch::kDouble);
    const torch::Tensor exact = net->infer(wide, batch.lengths);
    net->setFused(false);
    QVERIFY((exact - net->infer(wide, batch.lengths)).abs().max().item<double>() < 1e-9);
}

QTEST_APPLESS_MAIN(FusedTest)
#include "fused_test.moc"
