#include <torch/torch.h>

#include <QTest>
#include <cmath>
#include <set>

#include "core/model/network.h"
#include "core/model/sigwavnet.h"
#include "core/model/state_shapes.h"
#include "core/model/tensors.h"
#include "network_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class SigWavNetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shapesKnownBeforeBuildingAreTheModules();
    void optimizerGroupsCoverEverything();
    void thresholdsAreAsymmetric();
    void withoutThresholdsDetailsPass();
    void highPassIsTheMirror();
    void oneKernelInCqfMode();
    void dropoutOnlyInTraining();
    void scaleSharpensProbabilities();
    void gradientsAgreeWithDifferences();
    void everyWaveletStarts();
};

namespace {

std::shared_ptr<SigWavNetImpl> module(const NetworkOptions& options) {
    auto made = Network::create(options, 2);
    return std::dynamic_pointer_cast<SigWavNetImpl>(made->module());
}

torch::Tensor clip(int64_t samples = 4000) {
    return toTorch(HostTensor::ofFloats({1, 1, samples}, signal(samples, 3)));
}

torch::Tensor lengthsOf(const torch::Tensor& x) {
    return torch::full({x.size(0)}, x.size(2), torch::kLong);
}

std::map<std::string, torch::Tensor> traceOf(SigWavNetImpl& net, const torch::Tensor& x) {
    torch::NoGradGuard noGrad;
    std::map<std::string, torch::Tensor> out;
    net.infer(x, lengthsOf(x),
              [&](const std::string& name, const torch::Tensor& value) { out[name] = value.clone(); });
    return out;
}

}  // namespace

void SigWavNetTest::shapesKnownBeforeBuildingAreTheModules() {
    for (KernelMode mode : {KernelMode::Cqf, KernelMode::PerLayer, KernelMode::PerFilter}) {
        for (bool thresholds : {true, false}) {
            NetworkOptions o = smallOptions(mode);
            o.thresholds = thresholds;
            ShapeMap shapes = stateShapes(o);
            if (mode == KernelMode::Cqf)
                std::erase_if(shapes, [](const auto& s) {
                    return s.first.starts_with("kernelsG_") && s.first[10] != '0';
                });
            ShapeMap actual;
            int64_t trained = 0;
            for (const auto& item : module(o)->named_parameters()) {
                actual[item.key()] = item.value().sizes().vec();
                if (item.value().requires_grad()) trained += item.value().numel();
            }
            QVERIFY(actual == shapes);
            QCOMPARE(parameterCount(o), trained);
        }
    }
}

void SigWavNetTest::optimizerGroupsCoverEverything() {
    const auto net = module(smallOptions());
    std::set<void*> seen;
    for (const auto& group : {net->kernelParameters(), net->thresholdParameters(), net->otherParameters()}) {
        for (const auto& parameter : group) QVERIFY(seen.insert(parameter.data_ptr()).second);
    }
    QCOMPARE(seen.size(), net->parameters().size());
    QCOMPARE(net->kernelParameters().size(), size_t(6));
    QCOMPARE(net->thresholdParameters().size(), size_t(9));
    NetworkOptions fixed = smallOptions();
    fixed.trainKernels = false;
    QVERIFY(module(fixed)->kernelParameters().empty());
}

void SigWavNetTest::thresholdsAreAsymmetric() {
    torch::NoGradGuard noGrad;
    Threshold threshold(smallOptions());
    QVERIFY(threshold->thrP.data_ptr() != threshold->thrN.data_ptr());
    threshold->thrP.fill_(0.2);
    threshold->thrN.fill_(0.9);
    threshold->alpha.fill_(12);
    const std::vector<float> inputs = {-2, -0.9f, -0.5f, 0, 0.2f, 0.5f, 2};
    const torch::Tensor y = threshold->forward(torch::tensor(inputs));
    for (size_t i = 0; i < inputs.size(); ++i) {
        const double x = inputs[i];
        const double expected =
            x * (1 / (1 + std::exp(-12 * (x - 0.2))) + 1 / (1 + std::exp(12 * (x + 0.9))));
        QVERIFY(std::abs(y[int64_t(i)].item<double>() - expected) < 1e-5);
    }
}

void SigWavNetTest::withoutThresholdsDetailsPass() {
    NetworkOptions o = smallOptions();
    o.thresholds = false;
    const auto trace = traceOf(*module(o), clip());
    for (const char* level : {"0", "1", "2"}) {
        const std::string j = level;
        QVERIFY(torch::equal(trace.at("detail_raw." + j), trace.at("detail_thresholded." + j)));
    }
}

void SigWavNetTest::highPassIsTheMirror() {
    // g[i] = (-1)^i k[K-1-i] for an odd and an even number of taps.
    QVERIFY(torch::equal(mirrored(torch::tensor({1.0f, 2.0f, 3.0f, 4.0f})),
                         torch::tensor({4.0f, -3.0f, 2.0f, -1.0f})));
    QVERIFY(torch::equal(mirrored(torch::tensor({1.0f, 2.0f, 3.0f})), torch::tensor({3.0f, -2.0f, 1.0f})));
    // The first detail coefficients by the definition: correlation, no padding, stride 2.
    const auto net = module(smallOptions());
    const auto trace = traceOf(*net, clip());
    const auto kernel = toHost(net->highPassKernel(0)).floats();
    const auto x = signal(4000, 3);
    for (size_t n = 0; n < 20; ++n) {
        double sum = 0;
        for (size_t i = 0; i < kernel.size(); ++i)
            sum += x[2 * n + i] * (i % 2 ? -1.0 : 1.0) * kernel[kernel.size() - 1 - i];
        QVERIFY(std::abs(trace.at("detail_raw.0")[0][0][int64_t(n)].item<double>() - sum) < 1e-5);
    }
}

void SigWavNetTest::oneKernelInCqfMode() {
    const auto net = module(smallOptions(KernelMode::Cqf));
    QCOMPARE(net->kernelParameters().size(), size_t(1));
    for (int level = 0; level < 3; ++level) {
        QVERIFY(net->lowPass(level).data_ptr() == net->lowPass(0).data_ptr());
        QVERIFY(net->highPassKernel(level).data_ptr() == net->lowPass(0).data_ptr());
    }
    const auto perFilter = module(smallOptions());
    QVERIFY(perFilter->highPassKernel(1).data_ptr() != perFilter->lowPass(1).data_ptr());
}

void SigWavNetTest::dropoutOnlyInTraining() {
    torch::NoGradGuard noGrad;
    NetworkOptions o = smallOptions();
    o.dropout = 0.5;
    const auto net = module(o);
    const torch::Tensor x = clip(), lengths = lengthsOf(x);
    net->eval();
    const torch::Tensor evaluated = net->forward(x, lengths);
    QVERIFY(torch::equal(evaluated, net->forward(x, lengths)));
    net->train();
    torch::manual_seed(1);
    QVERIFY(!torch::allclose(evaluated, net->forward(x, lengths)));
    QVERIFY(torch::equal(evaluated, net->infer(x, lengths)));
}

void SigWavNetTest::scaleSharpensProbabilities() {
    NetworkOptions o = smallOptions();
    o.logitScale = 1;
    const auto net = module(o);
    const torch::Tensor x = clip();
    const auto logProbabilities = [&](double scale) {
        torch::NoGradGuard noGrad;
        net->named_parameters()["logit_scale"].fill_(scale);
        return net->infer(x, lengthsOf(x));
    };
    // log-softmax of s·p, from log-softmax of p: the published network is s = 1.
    const torch::Tensor one = logProbabilities(1), ten = logProbabilities(10);
    QVERIFY(torch::allclose(ten, torch::log_softmax(one * 10, 1), 1e-4, 1e-4));
    // The bound of network.md section 3: a pooled value lies in (0, 0.5).
    QVERIFY((one.max() - one.min()).item<double>() < 0.5);
}

void SigWavNetTest::gradientsAgreeWithDifferences() {
    NetworkOptions o = smallOptions();
    o.levels = 2;
    const auto net = module(o);
    net->to(torch::kDouble);
    const torch::Tensor x = clip(1500).to(torch::kDouble);
    const auto loss = [&] { return net->infer(x, lengthsOf(x)).select(1, 1).sum(); };
    for (const char* name : {"kernelsG_.0.kernel", "kernelsH_.1.kernel", "HardThresholdAssymH.0.thrP",
                             "HardThresholdAssymH.1.thrN", "HardThresholdAssymH.0.alpha",
                             "conv1ds.1.spatialAttn.op.weight", "conv1ds.2.gru1.weight_hh_l1_reverse",
                             "conv1ds.0.tempAttn.fc1.weight", "channel_weighting.weights", "logit_scale"}) {
        torch::Tensor parameter = net->named_parameters()[name];
        const torch::Tensor gradient = torch::autograd::grad({loss()}, {parameter})[0].flatten();
        torch::NoGradGuard noGrad;
        torch::Tensor entry = parameter.view({-1})[0];
        const double step = 1e-5, start = entry.item<double>();
        entry.fill_(start + step);
        const double above = loss().item<double>();
        entry.fill_(start - step);
        const double below = loss().item<double>();
        entry.fill_(start);
        const double difference = (above - below) / (2 * step), scale = gradient.abs().max().item<double>();
        QVERIFY2(std::abs(gradient[0].item<double>() - difference) <= 1e-4 * scale + 1e-9, name);
    }
}

void SigWavNetTest::everyWaveletStarts() {
    for (const Wavelet& wavelet : wavelets()) {
        NetworkOptions o = smallOptions(KernelMode::Cqf);
        o.channels = 2;
        o.layers = 1;
        o.levels = 1;
        o.wavelet = wavelet.name;
        const auto net = module(o);
        QCOMPARE(net->lowPass(0).size(0), int64_t(wavelet.decLo.size()));
        QVERIFY2(net->infer(clip(1000), torch::tensor({1000}, torch::kLong)).isfinite().all().item<bool>(),
                 wavelet.name.c_str());
    }
}

QTEST_APPLESS_MAIN(SigWavNetTest)
#include "sigwavnet_test.moc"
