#include <torch/torch.h>

#include <QTest>

#include <cmath>
#include <map>

#include "core/model/sigwavnet.h"
#include "core/training/optimizer.h"

using namespace sigwavnet;

namespace {

NetworkOptions tiny() {
    NetworkOptions options;
    options.channels = 2;
    options.hidden = 3;
    options.layers = 1;
    options.levels = 2;
    options.wavelet = "haar";
    options.mode = KernelMode::PerLayer;
    return options;
}

void setGradients(SigWavNetImpl& network, double value) {
    for (auto& parameter : network.parameters()) {
        if (parameter.requires_grad()) parameter.mutable_grad() = torch::full_like(parameter, value);
    }
}

std::map<std::string, torch::Tensor> copies(const SigWavNetImpl& network) {
    std::map<std::string, torch::Tensor> all;
    for (const auto& item : network.named_parameters()) all[item.key()] = item.value().detach().clone();
    return all;
}

bool startsWith(const std::string& text, const char* start) {
    return text.rfind(start, 0) == 0;
}

}  // namespace

class OptimizerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstStepMovesEachGroupAtItsRate();
    void decayPullsWeightsOnly();
    void clippingKeepsDirectionAndLength();
    void notFiniteChangesNothing();
    void fixedKernelsStay();
};

// Adam's first step is rate · sign(gradient), whatever the gradient's size (up to its epsilon).
void OptimizerTest::firstStepMovesEachGroupAtItsRate() {
    SigWavNetImpl network(tiny());
    TrainingConfig config;
    config.learningRate = 1e-2;
    config.kernelRateFactor = 0.25;
    config.weightDecay = 0;
    for (Optimizer kind : {Optimizer::AdamW, Optimizer::Adam}) {
        config.optimizer = kind;
        GroupedOptimizer optimizer(network, config);
        const auto before = copies(network);
        setGradients(network, 1);
        optimizer.step(0.5);
        for (const auto& item : network.named_parameters()) {
            const bool wavelet = startsWith(item.key(), "kernels") || startsWith(item.key(), "HardThreshold");
            const double wanted = 0.5e-2 * (wavelet ? 0.25 : 1);
            const torch::Tensor moved = before.at(item.key()) - item.value();
            QVERIFY2((moved - wanted).abs().max().item<double>() < 3e-6, item.key().c_str());
        }
    }
}

// AdamW's decay multiplies by 1 - rate · decay before the step; with zero gradients nothing else happens.
void OptimizerTest::decayPullsWeightsOnly() {
    SigWavNetImpl network(tiny());
    TrainingConfig config;
    config.learningRate = 0.1;
    config.weightDecay = 0.5;
    GroupedOptimizer optimizer(network, config);
    const auto before = copies(network);
    setGradients(network, 0);
    optimizer.step(1);
    int decayed = 0;
    for (const auto& item : network.named_parameters()) {
        const bool weight = item.value().dim() > 1;
        decayed += weight;
        const torch::Tensor wanted = before.at(item.key()) * (weight ? 0.95 : 1.0);
        QVERIFY2((wanted - item.value()).abs().max().item<double>() < 3e-6, item.key().c_str());
        const bool spared = item.key().find("bias") != std::string::npos ||
                            startsWith(item.key(), "kernels") || startsWith(item.key(), "HardThreshold") ||
                            item.key() == "logit_scale";
        QVERIFY2(!(spared && weight), item.key().c_str());
    }
    QVERIFY(decayed > 10);
}

// The norm of all gradients before they were shortened.
static double clip(GroupedOptimizer& optimizer, double clipNorm) {
    return optimizer.clipGradients(clipNorm).item<double>();
}

void OptimizerTest::clippingKeepsDirectionAndLength() {
    SigWavNetImpl network(tiny());
    GroupedOptimizer optimizer(network, TrainingConfig());
    int64_t scalars = 0;
    for (const auto& parameter : network.parameters()) scalars += parameter.numel();
    setGradients(network, 3);
    const double norm = 3 * std::sqrt(double(scalars));  // every entry is 3
    QVERIFY(std::abs(clip(optimizer, 0) - norm) < 1e-3 * norm);
    QVERIFY(std::abs(clip(optimizer, 2) - norm) < 1e-3 * norm);
    QVERIFY(std::abs(clip(optimizer, 0) - 2) < 1e-4);
    QVERIFY(std::abs(clip(optimizer, 5) - 2) < 1e-4);  // short enough: stays
    QVERIFY(std::abs(clip(optimizer, 0) - 2) < 1e-4);
}

void OptimizerTest::notFiniteChangesNothing() {
    SigWavNetImpl network(tiny());
    GroupedOptimizer optimizer(network, TrainingConfig());
    setGradients(network, 1);
    network.otherParameters()[0].mutable_grad().view({-1})[0] = std::nan("");
    QVERIFY(!std::isfinite(clip(optimizer, 1)));
    QCOMPARE(network.otherParameters()[1].grad().view({-1})[0].item<float>(), 1.0f);
}

void OptimizerTest::fixedKernelsStay() {
    NetworkOptions options = tiny();
    options.trainKernels = false;
    SigWavNetImpl network(options);
    GroupedOptimizer optimizer(network, TrainingConfig());
    const torch::Tensor before = network.lowPass(0).detach().clone();
    setGradients(network, 1);
    optimizer.step(1);
    QVERIFY(torch::equal(before, network.lowPass(0)));
}

QTEST_APPLESS_MAIN(OptimizerTest)
#include "optimizer_test.moc"
