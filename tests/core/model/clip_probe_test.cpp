// A clip cut open, held against the same network put together from torch's own modules, and against closed forms.
#include <QTest>

#include <algorithm>
#include <cmath>

#include "core/model/clip_probe.h"
#include "core/model/tensors.h"
#include "tests/support/reference_network.h"
#include "tests/support/tone_corpus.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

NetworkOptions smallOptions() {
    NetworkOptions options;
    options.classes = 3;
    options.channels = 4;
    options.hidden = 4;
    options.layers = 1;
    options.levels = 2;
    options.wavelet = "db2";
    options.mode = KernelMode::PerFilter;
    options.initialThreshold = 0.2;
    return options;
}

Network smallNetwork(uint64_t seed = 3) {
    auto network = Network::create(smallOptions(), seed);
    if (!network) std::abort();
    return *network;
}

std::vector<float> clip() {
    return tone(170, 0.4, 5);  // 800 samples
}

Network withState(const Network& network, const std::string& part, float factor) {
    Network changed = network.clone();
    TensorMap state = changed.state();
    for (auto& [name, tensor] : state) {
        if (name.find(part) == std::string::npos) continue;
        std::vector<float> values = tensor.floats();
        for (float& value : values) value *= factor;
        tensor = HostTensor::ofFloats(tensor.shape, values);
    }
    if (!changed.loadState(state)) std::abort();
    return changed;
}

double largestDifference(const Matrix<float>& a, const Matrix<float>& b) {
    if (a.values.size() != b.values.size()) return 1e30;
    double most = 0;
    for (size_t i = 0; i < a.values.size(); ++i)
        most = std::max(most, std::abs(double(a.values[i]) - double(b.values[i])));
    return most;
}

// Logits of the reference network for bands of its own making, one of them with a hole.
std::vector<float> referenceLogits(const Network& network, const std::vector<float>& input, size_t row,
                                   ClipProbe::Cut cut) {
    torch::NoGradGuard noGrad;
    ReferenceNetwork reference(network.options());
    auto parameters = reference->named_parameters();
    for (auto& [name, tensor] : network.state()) {
        torch::Tensor* target = parameters.find(name);
        if (target) target->copy_(toTorch(tensor));
    }
    torch::Tensor approx = torch::tensor(input).view({1, 1, -1});
    std::vector<torch::Tensor> bands;
    for (size_t j = 0; j < size_t(reference->levels); ++j) {
        const torch::Tensor h = reference->low[j]->as<ReferenceScalarsImpl>()->get("kernel");
        const torch::Tensor k = reference->high[j]->as<ReferenceScalarsImpl>()->get("kernel");
        const torch::Tensor sign = torch::pow(-1.0, torch::arange(k.size(0)).to(torch::kFloat));
        const torch::Tensor raw = torch::conv1d(approx, (k.flip(0) * sign).view({1, 1, -1}), {}, 2).clone();
        approx = torch::conv1d(approx, h.view({1, 1, -1}), {}, 2);
        if (row == j) raw.slice(2, int64_t(cut.begin), int64_t(cut.end)).zero_();  // before the threshold
        auto* t = reference->thresholds[j]->as<ReferenceScalarsImpl>();
        bands.push_back(raw * (torch::sigmoid(t->get("alpha") * (raw - t->get("thrP"))) +
                               torch::sigmoid(-t->get("alpha") * (raw + t->get("thrN")))));
    }
    bands.push_back(approx.clone());
    if (row + 1 == bands.size()) bands.back().slice(2, int64_t(cut.begin), int64_t(cut.end)).zero_();
    std::vector<torch::Tensor> channels;
    for (size_t b = 0; b < bands.size(); ++b)
        channels.push_back(reference->branches[b]->as<ReferenceBranchImpl>()->forward(bands[b]));
    std::rotate(channels.begin(), channels.end() - 1, channels.end());
    const torch::Tensor maps = reference->head(torch::stack(channels, 1) *
                                               reference->weighting->get("weights").view({1, -1, 1}));
    torch::nn::InstanceNorm1d norm(torch::nn::InstanceNorm1dOptions(maps.size(1)));
    return toHost((torch::leaky_relu(norm(maps), 0.01).mean(2) * reference->scale).view(-1)).floats();
}

}  // namespace

class ClipProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void logitsAreThoseBeforeTheSoftmax();
    void aHoleInABandIsTheReferencesHole();
    void wholeRowsGiveTheSameAsSingleBranches();
    void rowGradientsAreFiniteDifferences();
    void inputGradientsAreFiniteDifferences();
    void aSilencedBandHasNoInfluence();
    void uniformAttentionIsThatOfZeroScores();
    void permutingEqualWeightsChangesNothing();
    void spatialScoresDependOnTheirInterval();
    void aBaselineHasOneRow();
    void badInputSaysWhy();
};

void ClipProbeTest::logitsAreThoseBeforeTheSoftmax() {
    const Network network = smallNetwork();
    const auto probe = ClipProbe::open(network, clip());
    const std::vector<float> input = clip();
    const auto logProbabilities = network.logProbabilities({std::span<const float>(input)});
    QVERIFY(probe.ok() && logProbabilities.ok());
    double sum = 0;
    for (const float logit : probe->logits()) sum += std::exp(double(logit));
    for (size_t c = 0; c < 3; ++c)
        QVERIFY(std::abs(double(probe->logits()[c]) - std::log(sum) - double(logProbabilities->at(0, c))) < 1e-5);
    // 800 samples, K = 4: (800 - 4) / 2 + 1 = 399 and (399 - 4) / 2 + 1 = 198 coefficients.
    QCOMPARE(probe->rows().size(), size_t(3));
    QCOMPARE(probe->rows()[0].size(), size_t(399));
    QCOMPARE(probe->rows()[1].size(), size_t(198));
    QCOMPARE(probe->rows()[2].size(), size_t(198));
    for (const auto& weights : probe->spatialAttention()) {
        double all = 0;
        for (const float w : weights) all += double(w);
        QVERIFY(std::abs(all - 1) < 1e-5);
    }
}

void ClipProbeTest::aHoleInABandIsTheReferencesHole() {
    const Network network = smallNetwork();
    const auto probe = ClipProbe::open(network, clip());
    QVERIFY(probe.ok());
    for (size_t row = 0; row < 3; ++row) {
        const std::vector<ClipProbe::Cut> cuts{{0, 40}, {50, 120}, {0, probe->rows()[row].size()}};
        const auto logits = probe->logitsWithout(row, cuts);
        QVERIFY(logits.ok());
        for (size_t i = 0; i < cuts.size(); ++i) {
            const std::vector<float> expected = referenceLogits(network, clip(), row, cuts[i]);
            for (size_t c = 0; c < 3; ++c) QVERIFY(std::abs(logits->at(i, c) - expected[c]) < 1e-3f);
        }
        // A hole must change something, or the comparison would prove nothing.
        QVERIFY(std::abs(logits->at(1, 0) - probe->logits()[0]) > 1e-3f);
    }
}

void ClipProbeTest::wholeRowsGiveTheSameAsSingleBranches() {
    const auto probe = ClipProbe::open(smallNetwork(), clip());
    QVERIFY(probe.ok());
    BandRows hole = probe->rows();
    std::fill(hole[1].begin() + 50, hole[1].begin() + 120, 0.0f);
    const auto whole = probe->logitsOf(std::vector<BandRows>{hole, probe->rows()});
    const auto single = probe->logitsWithout(1, std::vector<ClipProbe::Cut>{{50, 120}, {0, 0}});
    QVERIFY(whole.ok() && single.ok());
    QVERIFY(largestDifference(*whole, *single) < 1e-4);
    QVERIFY(std::abs(whole->at(1, 2) - probe->logits()[2]) < 1e-4f);
}

void ClipProbeTest::rowGradientsAreFiniteDifferences() {
    const auto probe = ClipProbe::open(smallNetwork(), clip());
    QVERIFY(probe.ok());
    const auto found = probe->gradientsOf(std::vector<BandRows>{probe->rows()}, 1);
    QVERIFY(found.ok());
    QVERIFY(std::abs(found->logits[0] - probe->logits()[1]) < 1e-4f);
    for (size_t row = 0; row < 3; ++row) {
        // Along the gradient itself the change is its squared length: large enough for float's digits.
        const std::vector<float>& gradient = found->gradients[0][row];
        double square = 0;
        for (const float g : gradient) square += double(g) * double(g);
        const double step = 2e-3 / std::sqrt(square);
        std::vector<BandRows> sides{probe->rows(), probe->rows()};
        for (size_t i = 0; i < gradient.size(); ++i) {
            sides[0][row][i] += float(step * double(gradient[i]));
            sides[1][row][i] -= float(step * double(gradient[i]));
        }
        const auto logits = probe->logitsOf(sides);
        QVERIFY(logits.ok());
        const double slope = (double(logits->at(0, 1)) - double(logits->at(1, 1))) / (2 * step);
        QVERIFY2(std::abs(slope / square - 1) < 0.03, numberText(slope / square).c_str());
    }
}

void ClipProbeTest::inputGradientsAreFiniteDifferences() {
    const Network network = smallNetwork();
    const std::vector<float> input = clip();
    Matrix<float> copies(1, input.size());
    copies.values = input;
    const auto found = logitGradients(network, copies, 2);
    QVERIFY(found.ok());
    double square = 0;
    for (const float g : found->gradients.values) square += double(g) * double(g);
    const double step = 1e-3 / std::sqrt(square);
    double logits[2];
    for (const int side : {0, 1}) {
        std::vector<float> moved = input;
        for (size_t i = 0; i < moved.size(); ++i)
            moved[i] += float((side == 0 ? step : -step) * double(found->gradients.values[i]));
        const auto probe = ClipProbe::open(network, moved);
        QVERIFY(probe.ok());
        logits[side] = double(probe->logits()[2]);
    }
    const double slope = (logits[0] - logits[1]) / (2 * step);
    QVERIFY2(std::abs(slope / square - 1) < 0.03, numberText(slope / square).c_str());
}

void ClipProbeTest::aSilencedBandHasNoInfluence() {
    // Channel weights are one number a branch, the approximation's first: zero for all but detail 1.
    Network network = smallNetwork().clone();
    TensorMap state = network.state();
    state["channel_weighting.weights"] = HostTensor::ofFloats({3}, {0, 0, 1});
    QVERIFY(network.loadState(state).ok());
    const auto probe = ClipProbe::open(network, clip());
    QVERIFY(probe.ok());
    for (const size_t row : {size_t(0), size_t(2)}) {
        const auto logits = probe->logitsWithout(row, std::vector<ClipProbe::Cut>{{0, 100}});
        QVERIFY(logits.ok());
        for (size_t c = 0; c < 3; ++c) QVERIFY(std::abs(logits->at(0, c) - probe->logits()[c]) < 1e-5f);
        const auto found = probe->gradientsOf(std::vector<BandRows>{probe->rows()}, 0);
        QVERIFY(found.ok());
        for (const float g : found->gradients[0][row]) QCOMPARE(g, 0.0f);
    }
    const auto logits = probe->logitsWithout(1, std::vector<ClipProbe::Cut>{{0, 100}});
    QVERIFY(logits.ok() && std::abs(logits->at(0, 0) - probe->logits()[0]) > 1e-3f);
}

void ClipProbeTest::uniformAttentionIsThatOfZeroScores() {
    const Network network = smallNetwork();
    const Network zeroScores = withState(withState(network, "spatialAttn", 0), "tempAttn.fc1", 0);
    const auto probe = ClipProbe::open(network, clip()), flat = ClipProbe::open(zeroScores, clip());
    QVERIFY(probe.ok() && flat.ok());
    const auto uniform = probe->logitsWith(AttentionEdit::Uniform, std::vector<uint64_t>{0});
    QVERIFY(uniform.ok());
    for (size_t c = 0; c < 3; ++c) QVERIFY(std::abs(uniform->at(0, c) - flat->logits()[c]) < 1e-4f);
    QVERIFY(std::abs(uniform->at(0, 0) - probe->logits()[0]) > 1e-4f);
}

void ClipProbeTest::permutingEqualWeightsChangesNothing() {
    const Network zeroScores = withState(withState(smallNetwork(), "spatialAttn", 0), "tempAttn.fc1", 0);
    const auto flat = ClipProbe::open(zeroScores, clip());
    QVERIFY(flat.ok());
    const std::vector<uint64_t> seeds{1, 2, 3};
    const auto permuted = flat->logitsWith(AttentionEdit::Permuted, seeds);
    QVERIFY(permuted.ok());
    QCOMPARE(permuted->rows, size_t(3));
    for (size_t i = 0; i < 3; ++i)
        for (size_t c = 0; c < 3; ++c) QVERIFY(std::abs(permuted->at(i, c) - flat->logits()[c]) < 1e-4f);
    // Learned weights do not lie evenly; equal seeds are equal orders.
    const auto probe = ClipProbe::open(withState(smallNetwork(), "tempAttn.fc1", 30), clip());
    const auto once = probe->logitsWith(AttentionEdit::Permuted, seeds);
    const auto again = probe->logitsWith(AttentionEdit::Permuted, seeds);
    QVERIFY(once.ok() && again.ok());
    QVERIFY(once->values == again->values);
    QVERIFY(std::abs(once->at(0, 0) - once->at(1, 0)) > 1e-5f);
}

void ClipProbeTest::spatialScoresDependOnTheirInterval() {
    const auto gradient = spatialScoreGradient(smallNetwork(), clip(), 1, 3);
    QVERIFY(gradient.ok());
    QCOMPARE(gradient->size(), size_t(800));
    // wavelets.md section 2, K = 4: position 3 of level 2 starts at sample 2^6 · 3 = 192, with its neighbours of the
    // kernel of 7 at 0, and ends 50 · 4 + 10 + 6 · 64 samples later.
    const auto weight = [&](size_t begin, size_t end) {
        double sum = 0;
        for (size_t i = begin; i < end; ++i) sum += std::abs(double((*gradient)[i]));
        return sum / double(end - begin);
    };
    QVERIFY(weight(192, 402) > 2 * weight(600, 800));
    QVERIFY(weight(600, 800) > 0);  // instance norm: the true dependence is global
}

void ClipProbeTest::aBaselineHasOneRow() {
    NetworkOptions options;
    options.architecture = Architecture::Cnn3Gru;
    options.classes = 3;
    options.hidden = 8;
    options.layers = 1;
    const auto network = Network::create(options, 1);
    QVERIFY(network.ok());
    std::vector<float> input = tone(170, 1, 5);
    const auto probe = ClipProbe::open(*network, input);
    QVERIFY(probe.ok());
    QCOMPARE(probe->rows().size(), size_t(1));
    QVERIFY(probe->rows()[0] == input);
    const auto hole = probe->logitsWithout(0, std::vector<ClipProbe::Cut>{{100, 900}});
    std::fill(input.begin() + 100, input.begin() + 900, 0.0f);
    const auto expected = ClipProbe::open(*network, input);
    QVERIFY(hole.ok() && expected.ok());
    for (size_t c = 0; c < 3; ++c) QVERIFY(std::abs(hole->at(0, c) - expected->logits()[c]) < 1e-5f);
    QVERIFY(probe->spatialAttention().empty());
    QVERIFY(probe->logitsWith(AttentionEdit::Uniform, std::vector<uint64_t>{0}).error().kind == ErrorKind::Unsupported);
}

void ClipProbeTest::badInputSaysWhy() {
    const std::vector<float> brief(200, 0.1f);
    const auto tooShort = ClipProbe::open(smallNetwork(), brief);
    QVERIFY(!tooShort.ok() && tooShort.error().kind == ErrorKind::TooShort);
    QVERIFY(tooShort.error().text().find("274") != std::string::npos);
    const auto noBranch = spatialScoreGradient(smallNetwork(), clip(), 7, 0);
    QVERIFY(!noBranch.ok() && noBranch.error().text().find("0 to 2") != std::string::npos);
    const auto noPosition = spatialScoreGradient(smallNetwork(), clip(), 0, 500);
    QVERIFY(!noPosition.ok() && noPosition.error().where == "position");
}

QTEST_APPLESS_MAIN(ClipProbeTest)
#include "clip_probe_test.moc"
