#include <torch/torch.h>

#include <QTest>

#include <cmath>

#include "core/training/loss.h"

using namespace sigwavnet;

namespace {

// Four clips, three classes.
torch::Tensor logits() {
    return torch::tensor({{1.0, -0.5, 0.25}, {0.0, 2.0, -1.0}, {0.5, 0.5, 0.5}, {-2.0, 0.0, 1.0}},
                         torch::kDouble);
}
torch::Tensor oneHot(const std::vector<int64_t>& classes) {
    return torch::one_hot(torch::tensor(classes, torch::kLong), 3).to(torch::kDouble);
}
torch::Tensor targets() {
    return oneHot({0, 1, 2, 0});
}

double lossOf(const LossOptions& options) {
    return classificationLoss(torch::log_softmax(logits(), 1), targets(), options).item<double>();
}

bool near(double a, double b, double tolerance = 1e-12) {
    return std::abs(a - b) < tolerance;
}

}  // namespace

class LossTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void crossEntropyIsPyTorchs();
    void weightsCountWholeClips();
    void focalIsPerClip();
    void focalWithoutExponentIsCrossEntropy();
    void focalGradientIsThatOfItsDifferences();
    void focalStaysFiniteWhenSure();
    void softTargetsArePyTorchs();
    void aMixedClipCountsAsTheMixtureOfTwo();
    void balancedWeightsByHand();
};

// torch.nn.functional.cross_entropy of PyTorch 1.13.1 in double precision, without and with
// label_smoothing=0.1.
void LossTest::crossEntropyIsPyTorchs() {
    QVERIFY(near(lossOf({}), 1.2863615672119728));
    LossOptions smooth;
    smooth.smoothing = 0.1;
    QVERIFY(near(lossOf(smooth), 1.3051115672119729));
}

// Weights 2, 1, 1/2. The same PyTorch's cross_entropy(weight=w) is 2.118282021284333 after undoing its
// division by the batch's sum of weights (5.5 / 4).
void LossTest::weightsCountWholeClips() {
    LossOptions weighted;
    weighted.weights = torch::tensor({2.0, 1.0, 0.5}, torch::kDouble);
    QVERIFY(near(lossOf(weighted), 2.118282021284333));
    // A clip counts the same whatever batch it is in: two halves make the whole.
    const torch::Tensor all = torch::log_softmax(logits(), 1);
    const auto half = [&](int64_t begin) {
        return classificationLoss(all.slice(0, begin, begin + 2), targets().slice(0, begin, begin + 2),
                                  weighted)
            .item<double>();
    };
    QVERIFY(near((half(0) + half(2)) / 2, 2.118282021284333));
}

// Mean of -(1 - p)^2 ln p over the four clips, summed in plain Python from the logits above.
void LossTest::focalIsPerClip() {
    LossOptions focal;
    focal.kind = Loss::Focal;
    focal.gamma = 2;
    QVERIFY(near(lossOf(focal), 0.9247928340999356));
    // The authors' program took the focal factor of the batch's mean cross-entropy instead; that is another
    // number.
    const double mean = 1.2863615672119728;
    QVERIFY(!near(lossOf(focal), std::pow(1 - std::exp(-mean), 2) * mean, 1e-3));
}

void LossTest::focalWithoutExponentIsCrossEntropy() {
    LossOptions focal;
    focal.kind = Loss::Focal;
    focal.gamma = 0;
    QVERIFY(near(lossOf(focal), lossOf({})));
}

void LossTest::focalGradientIsThatOfItsDifferences() {
    LossOptions options;
    options.kind = Loss::Focal;
    options.gamma = 1.5;
    options.smoothing = 0.1;
    options.weights = torch::tensor({2.0, 1.0, 0.5}, torch::kDouble);
    const auto loss = [&](const torch::Tensor& x) {
        return classificationLoss(torch::log_softmax(x, 1), targets(), options);
    };
    torch::Tensor x = logits().requires_grad_();
    loss(x).backward();
    for (int64_t i = 0; i < 12; ++i) {
        const double step = 1e-6;
        torch::Tensor up = logits(), down = logits();
        up.view({-1})[i] += step;
        down.view({-1})[i] -= step;
        const double difference = (loss(up).item<double>() - loss(down).item<double>()) / (2 * step);
        QVERIFY(near(x.grad().view({-1})[i].item<double>(), difference, 1e-8));
    }
}

void LossTest::focalStaysFiniteWhenSure() {
    LossOptions focal;
    focal.kind = Loss::Focal;
    focal.gamma = 0.5;
    torch::Tensor x = torch::tensor({{200.0f, 0.0f}}, torch::kFloat).requires_grad_();
    const torch::Tensor loss =
        classificationLoss(torch::log_softmax(x, 1), torch::tensor({{1.0f, 0.0f}}), focal);
    loss.backward();
    QVERIFY(std::isfinite(loss.item<double>()));
    QVERIFY(torch::isfinite(x.grad()).all().item<bool>());
}

// torch.nn.functional.cross_entropy of PyTorch 1.13.1 with probabilities as targets, in double precision,
// without and with label_smoothing=0.1.
void LossTest::softTargetsArePyTorchs() {
    const torch::Tensor soft =
        torch::tensor({{0.7, 0.3, 0.0}, {0.0, 1.0, 0.0}, {0.25, 0.25, 0.5}, {0.9, 0.0, 0.1}}, torch::kDouble);
    const auto loss = [&](const LossOptions& options) {
        return classificationLoss(torch::log_softmax(logits(), 1), soft, options).item<double>();
    };
    QVERIFY(near(loss({}), 1.3238615672119733));
    LossOptions smooth;
    smooth.smoothing = 0.1;
    QVERIFY(near(loss(smooth), 1.338861567211973));
}

// With everything on: 0.7 of the loss of one label and 0.3 of the other's.
void LossTest::aMixedClipCountsAsTheMixtureOfTwo() {
    LossOptions options;
    options.kind = Loss::Focal;
    options.gamma = 2;
    options.smoothing = 0.1;
    options.weights = torch::tensor({2.0, 1.0, 0.5}, torch::kDouble);
    const auto loss = [&](const torch::Tensor& wanted) {
        return classificationLoss(torch::log_softmax(logits(), 1), wanted, options).item<double>();
    };
    const torch::Tensor first = oneHot({0, 1, 2, 0}), second = oneHot({2, 2, 1, 0});
    QVERIFY(near(loss(0.7 * first + 0.3 * second), 0.7 * loss(first) + 0.3 * loss(second)));
    QVERIFY(!near(loss(first), loss(second), 1e-3));
}

// 60, 30 and 10 clips: 100 / (3 · n). The mean over the clips is 1; a class without clips has no say.
void LossTest::balancedWeightsByHand() {
    const auto weights = balancedWeights({60, 30, 10});
    QVERIFY(near(weights[0], 100.0 / 180, 1e-6) && near(weights[1], 100.0 / 90, 1e-6) &&
            near(weights[2], 100.0 / 30, 1e-6));
    QVERIFY(near((60 * weights[0] + 30 * weights[1] + 10 * weights[2]) / 100.0, 1, 1e-6));
    QCOMPARE(balancedWeights({5, 0, 5})[0], 1.0f);
}

QTEST_APPLESS_MAIN(LossTest)
#include "loss_test.moc"
