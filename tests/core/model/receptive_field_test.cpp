// The nominal intervals of wavelets.md section 2 against autograd: which input samples a value's gradient reaches.
#include <QTest>

#include <torch/torch.h>

#include <map>

#include "core/model/sigwavnet.h"
#include "core/wavelet/geometry.h"
#include "tests/core/model/network_fixture.h"

using namespace sigwavnet;

class ReceptiveFieldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coefficientsOfTheNetwork();
    void positionsAfterTheConvolutions();
    void spatialScores();
};

namespace {

constexpr int kLevels = 6;
constexpr int kTaps = 20;  // db10

// First and one past the last sample whose gradient is not zero.
SampleRange supportOf(const torch::Tensor& value, const torch::Tensor& input) {
    const auto gradient = torch::autograd::grad({value}, {input}, {}, true)[0].flatten().nonzero();
    return {double(gradient[0].item<int64_t>()), double(gradient[-1].item<int64_t>() + 1)};
}

bool equal(const SampleRange& a, const SampleRange& b) {
    return a.begin == b.begin && a.end == b.end;
}

// A convolution of ones: nothing cancels, so that the gradient reaches all that the value depends on.
torch::Tensor summed(const torch::Tensor& x, int64_t kernel, int64_t stride, int64_t dilation, int64_t padding = 0) {
    return torch::conv1d(x, torch::ones({1, 1, kernel}, x.dtype()), {}, stride, padding, dilation);
}

// Level `level` (from 0) of a wavelet decomposition without padding: network.md section 1.
torch::Tensor band(torch::Tensor x, int level) {
    for (int j = 0; j <= level; ++j) x = summed(x, kTaps, 2, 1);
    return x;
}

// Through both convolutions of a branch: network.md section 2.
torch::Tensor positions(const torch::Tensor& coefficients) {
    return summed(summed(coefficients, 7, 4, 3), 5, 4, 2);
}

torch::Tensor zeros(int64_t samples) {
    return torch::zeros({1, 1, samples}, torch::TensorOptions().dtype(torch::kDouble)).set_requires_grad(true);
}

std::vector<int64_t> some(int64_t count) {
    return {0, count / 3, count - 1};
}

}  // namespace

// In the network itself: before the norms, which see the whole clip.
void ReceptiveFieldTest::coefficientsOfTheNetwork() {
    NetworkOptions options = test::smallOptions(KernelMode::PerLayer);
    options.levels = kLevels;
    options.wavelet = "db10";
    SigWavNetImpl network(options);
    network.initialise(5);
    network.setFused(false);
    network.to(torch::kDouble);
    network.eval();
    const int64_t samples = Geometry::minimumSamples(kTaps, kLevels) + 321;
    const auto x = torch::tensor(test::signal(samples, 3)).to(torch::kDouble).view({1, 1, -1}).set_requires_grad(true);
    std::map<std::string, torch::Tensor> traced;
    network.forward(x, torch::tensor({samples}),
                    [&traced](const std::string& name, const torch::Tensor& value) { traced[name] = value; });
    const Geometry geometry(samples, kTaps, kLevels);
    for (int level = 0; level < kLevels; ++level) {
        for (const char* name : {"detail_raw.", "approx."}) {
            const torch::Tensor& values = traced.at(name + std::to_string(level));
            QCOMPARE(values.size(-1), geometry.coefficients(level));
            for (const int64_t n : some(values.size(-1))) {
                QVERIFY2(equal(supportOf(values.flatten()[n], x), geometry.coefficient(level, n)),
                         (name + std::to_string(level) + ", " + std::to_string(n)).c_str());
            }
        }
    }
}

void ReceptiveFieldTest::positionsAfterTheConvolutions() {
    const int64_t samples = Geometry::minimumSamples(kTaps, kLevels) + 4321;
    const Geometry geometry(samples, kTaps, kLevels);
    for (int level = 0; level < kLevels; ++level) {
        const torch::Tensor x = zeros(samples);
        const torch::Tensor u = positions(band(x, level)).flatten();
        QCOMPARE(u.size(0), geometry.positions(level));
        for (const int64_t at : some(u.size(0))) {
            const SampleRange nominal = geometry.position(level, at);
            QVERIFY(equal(supportOf(u[at], x), nominal));
            if (level == kLevels - 1) QVERIFY(equal(geometry.position(kLevels, at), nominal));  // the approximation's
        }
    }
}

void ReceptiveFieldTest::spatialScores() {
    const int64_t samples = Geometry::minimumSamples(kTaps, kLevels) + 9876;
    const Geometry geometry(samples, kTaps, kLevels);
    for (int level = 0; level < kLevels; ++level) {
        const torch::Tensor x = zeros(samples);
        const torch::Tensor scores = summed(positions(band(x, level)), 7, 1, 1, 3).flatten();
        QCOMPARE(scores.size(0), geometry.positions(level));
        for (const int64_t at : some(scores.size(0))) {
            const SampleRange support = supportOf(scores[at], x), nominal = geometry.spatialScore(level, at);
            // Near the ends the padding stands where no position is: the nominal interval, cut off at the recording,
            // then reaches a little further than anything the score saw.
            QVERIFY(nominal.begin <= support.begin && support.end <= nominal.end);
            const bool inside = at >= 3 && at + 3 < scores.size(0);
            if (inside) QVERIFY(equal(support, nominal));
        }
    }
}

QTEST_APPLESS_MAIN(ReceptiveFieldTest)
#include "receptive_field_test.moc"
