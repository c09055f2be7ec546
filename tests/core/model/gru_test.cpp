// The CPU's own GRU against LibTorch's, in values and gradients.
#include "core/model/gru.h"

#include <torch/torch.h>

#include <QTest>
#include <vector>

using namespace sigwavnet;

class GruTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsLibTorchs();
    void clipsOfDifferentLengthsEqualClipsAlone();
    void keepsNothingWithoutAutograd();
};

namespace {

torch::nn::GRU gruOf(int64_t inputs, int64_t hidden, int64_t layers) {
    torch::manual_seed(inputs + hidden + layers);
    return torch::nn::GRU(
        torch::nn::GRUOptions(inputs, hidden).num_layers(layers).bidirectional(true).batch_first(true));
}

std::vector<torch::Tensor> gradients(const torch::nn::GRU& gru, const torch::Tensor& x,
                                     const torch::Tensor& u) {
    std::vector<torch::Tensor> inputs = gru->parameters();
    inputs.push_back(x);
    // Another weight for every output, so that no error cancels.
    const torch::Tensor weights = torch::linspace(-1, 1, u.numel()).view_as(u);
    return torch::autograd::grad({(u * weights).sum()}, inputs);
}

bool close(const torch::Tensor& a, const torch::Tensor& b) {
    return (a - b).abs().max().item<double>() <= 1e-5 * (1 + b.abs().max().item<double>());
}

}  // namespace

void GruTest::equalsLibTorchs() {
    // Hidden sizes on and off the width of vector registers, one position, several layers.
    for (int64_t hidden : {1, 8, 13, 64}) {
        for (int64_t width : {1, 2, 17}) {
            torch::nn::GRU gru = gruOf(5, hidden, 3);
            const torch::Tensor x = torch::randn({3, width, 5}).requires_grad_();
            const torch::Tensor ours = runGru(gru, x, {width, width, width});
            const torch::Tensor theirs = std::get<0>(gru(x));
            QVERIFY(close(ours, theirs));
            const auto a = gradients(gru, x, ours), b = gradients(gru, x, theirs);
            for (size_t i = 0; i < a.size(); ++i) QVERIFY(close(a[i], b[i]));
        }
    }
}

void GruTest::clipsOfDifferentLengthsEqualClipsAlone() {
    torch::nn::GRU gru = gruOf(4, 6, 2);
    const std::vector<int64_t> lengths = {9, 1, 5};
    const torch::Tensor x = torch::randn({3, 9, 4});
    const torch::Tensor together = runGru(gru, x, lengths);
    for (int64_t clip = 0; clip < 3; ++clip) {
        const int64_t length = lengths[size_t(clip)];
        const torch::Tensor alone = std::get<0>(gru(x.narrow(0, clip, 1).narrow(1, 0, length)));
        QVERIFY(close(together[clip].narrow(0, 0, length), alone[0]));
        QVERIFY(together[clip].narrow(0, length, 9 - length).eq(0).all().item<bool>());
    }
}

void GruTest::keepsNothingWithoutAutograd() {
    torch::nn::GRU gru = gruOf(4, 6, 2);
    const torch::Tensor x = torch::randn({2, 7, 4});
    const torch::Tensor recorded = runGru(gru, x, {7, 3});
    torch::NoGradGuard noGrad;
    const torch::Tensor plain = runGru(gru, x, {7, 3});
    QVERIFY(recorded.requires_grad() && !plain.requires_grad());
    QVERIFY(torch::equal(recorded, plain));
}

QTEST_APPLESS_MAIN(GruTest)
#include "gru_test.moc"
