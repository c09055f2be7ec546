#include "core/model/precision.h"

#include <torch/torch.h>

#include <QTest>
#include <map>

#include "core/model/network.h"
#include "core/model/network_module.h"
#include "core/model/product_precision.h"
#include "core/model/tensors.h"
#include "network_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class PrecisionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusedWhereTheDeviceCannot();
    void switchesTheProductsOfAGpu();
    void roundsTheWideConvolutionsOnly();
    void learnsInBfloat16();
};

namespace {

NetworkOptions optionsOf(Architecture architecture) {
    NetworkOptions options = smallOptions();
    options.architecture = architecture;
    return options;
}

struct Outcome {
    torch::Tensor logProbabilities, gradient;  // of all parameters, in a row
};

// Three clips of different lengths there and back.
Outcome run(NetworkModule& module, Precision precision) {
    const std::vector<int64_t> lengths{6000, 4500, 5500};
    torch::Tensor x = torch::zeros({3, 1, 6000});
    for (int64_t i = 0; i < 3; ++i)
        x[i][0].copy_(toTorch(HostTensor::ofFloats({6000}, signal(6000, unsigned(i) + 1))));
    module.setPrecision(precision);
    const torch::Tensor y = module.infer(x, torch::tensor(lengths));
    std::vector<torch::Tensor> parameters, flat;
    for (const torch::Tensor& parameter : module.parameters())
        if (parameter.requires_grad()) parameters.push_back(parameter);
    const torch::Tensor loss = torch::nll_loss(y, torch::tensor({0, 1, 2}, torch::kLong));
    for (const torch::Tensor& gradient : torch::autograd::grad({loss}, parameters)) flat.push_back(gradient.flatten());
    return {y.detach(), torch::cat(flat)};
}

double distance(const torch::Tensor& a, const torch::Tensor& b) {
    return ((a - b).norm() / b.norm()).item<double>();
}

}  // namespace

void PrecisionTest::refusedWhereTheDeviceCannot() {
    QVERIFY(checkPrecision(Precision::Float32, Device()).ok());
    Network network = *Network::create(smallOptions(), 1);
    for (Precision precision : {Precision::Tf32, Precision::Bf16}) {
        for (const Device& device : {Device(), Device::cuda(99)}) {
            const Status refused = checkPrecision(precision, device);
            QVERIFY(!refused && refused.error().kind == ErrorKind::Device);
            QVERIFY(refused.error().text().find("float32") != std::string::npos);
            QVERIFY(refused.error().text().find(precisionName(precision)) != std::string::npos);
        }
        QVERIFY(!network.setPrecision(precision));
        QVERIFY(network.module()->precision() == Precision::Float32);
    }
    QVERIFY(network.setPrecision(Precision::Float32).ok());
}

// LibTorch's switches are there without a GPU, too.
void PrecisionTest::switchesTheProductsOfAGpu() {
    const torch::Device gpu(torch::kCUDA, 0);
    const auto both = [](bool on) {
        return at::globalContext().allowTF32CuBLAS() == on && at::globalContext().allowTF32CuDNN() == on;
    };
    at::globalContext().setAllowTF32CuBLAS(true);
    at::globalContext().setAllowTF32CuDNN(true);
    {
        const ProductPrecision exact(gpu, Precision::Float32);
        QVERIFY(both(false));
        {
            const ProductPrecision fast(gpu, Precision::Tf32);
            QVERIFY(both(true));
        }
        QVERIFY(both(false));
        const ProductPrecision half(gpu, Precision::Bf16);
        QVERIFY(both(false));
        const ProductPrecision processor(torch::kCPU, Precision::Float32);
        QVERIFY(both(false));
    }
    QVERIFY(both(true));
}

void PrecisionTest::roundsTheWideConvolutionsOnly() {
    for (Architecture architecture : {Architecture::SigWavNet, Architecture::Cnn5Gru}) {
        const auto module = makeModule(optionsOf(architecture));
        module->initialise(2);
        module->eval();
        const Outcome exact = run(*module, Precision::Float32), rounded = run(*module, Precision::Bf16);
        QVERIFY(rounded.logProbabilities.scalar_type() == torch::kFloat);
        QVERIFY(!torch::equal(rounded.logProbabilities, exact.logProbabilities));
        // A bfloat16 keeps 8 bits: 0.4 % a value, of which sums of many are much closer.
        QVERIFY(distance(rounded.logProbabilities, exact.logProbabilities) < 0.02);
        QVERIFY(distance(rounded.gradient, exact.gradient) < 0.1);
        QVERIFY(torch::equal(run(*module, Precision::Float32).gradient, exact.gradient));
    }
}

// Gradient descent goes as far down as in float32.
void PrecisionTest::learnsInBfloat16() {
    std::map<Precision, double> last;
    for (Precision precision : {Precision::Float32, Precision::Bf16}) {
        const auto module = makeModule(smallOptions());
        module->initialise(3);
        module->setPrecision(precision);
        torch::optim::AdamW optimizer(module->parameters(), torch::optim::AdamWOptions(5e-3));
        const torch::Tensor x = toTorch(HostTensor::ofFloats({4, 1, 2000}, signal(8000, 1)));
        for (int step = 0; step < 12; ++step) {
            optimizer.zero_grad();
            const torch::Tensor y = module->forward(x, torch::full({4}, 2000, torch::kLong));
            const torch::Tensor loss = torch::nll_loss(y, torch::arange(4));
            loss.backward();
            optimizer.step();
            if (step == 0) QVERIFY(loss.item<double>() > 1.2);
            last[precision] = loss.item<double>();
        }
    }
    QVERIFY(last[Precision::Float32] < 1.0);
    QVERIFY(std::abs(last[Precision::Bf16] - last[Precision::Float32]) < 0.2);
}

QTEST_APPLESS_MAIN(PrecisionTest)
#include "precision_test.moc"
