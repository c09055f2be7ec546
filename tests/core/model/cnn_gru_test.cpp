// The CNN-n-GRU baselines (network.md section 7), against a composition of LibTorch's own modules that knows
// no masks: each clip alone, but for the norms. The published numbers: tests/core/checkpoint/golden_test.cpp.
#include "core/model/cnn_gru.h"

#include <torch/torch.h>

#include <QTest>
#include <limits>

#include "core/model/network.h"
#include "core/model/state_shapes.h"
#include "core/model/tensors.h"
#include "network_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class CnnGruTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shapesKnownBeforeBuildingAreTheModules();
    void trainingEqualsPlainComposition();
    void aloneAsInAnyBatch();
    void inferenceChangesNothing();
    void runningStatisticsAreState();
    void thirdConvolutionOfElevenPassesTheFirstNorm();
    void shortestClip();
    void dropoutOnlyInTraining();
    void sameSeedSameWeights();
    void traceNamesEveryLayer();
};

namespace {

constexpr Architecture kBaselines[] = {Architecture::Cnn3Gru, Architecture::Cnn5Gru, Architecture::Cnn11Gru,
                                       Architecture::Cnn18Gru};

NetworkOptions baseline(Architecture architecture) {
    NetworkOptions options;
    options.architecture = architecture;
    options.classes = 4;
    options.hidden = 5;
    options.layers = 2;
    return options;
}

std::shared_ptr<CnnGruImpl> module(Architecture architecture) {
    const auto made = Network::create(baseline(architecture), 2);
    return std::dynamic_pointer_cast<CnnGruImpl>(made->module());
}

torch::Tensor clip(int64_t samples, unsigned seed) {
    return toTorch(HostTensor::ofFloats({1, 1, samples}, signal(samples, seed)));
}

// What lies past a clip's end is `filling`.
torch::Tensor padded(const std::vector<torch::Tensor>& clips, double filling) {
    int64_t longest = 0;
    for (const auto& c : clips) longest = std::max(longest, c.size(2));
    torch::Tensor batch = torch::full({static_cast<int64_t>(clips.size()), 1, longest}, filling);
    for (size_t i = 0; i < clips.size(); ++i)
        batch[static_cast<int64_t>(i)].narrow(1, 0, clips[i].size(2)).copy_(clips[i][0]);
    return batch;
}

torch::Tensor lengthsOf(const std::vector<torch::Tensor>& clips) {
    std::vector<int64_t> lengths;
    for (const auto& c : clips) lengths.push_back(c.size(2));
    return torch::tensor(lengths);
}

// The layers of network.md's table, for training: every clip goes its own way, and meets the others only
// where their positions, one after the other, are normalised together.
torch::Tensor plainForward(const CnnGruImpl& net, std::vector<torch::Tensor> clips,
                           const std::vector<std::pair<bool, int>>& layers) {
    namespace F = torch::nn::functional;
    const auto p = net.named_parameters();
    for (size_t i = 0; i < layers.size(); ++i) {
        const auto& [pool, norm] = layers[i];
        const std::string conv = "conv" + std::to_string(i + 1), bn = "bn" + std::to_string(norm);
        std::vector<int64_t> widths;
        for (torch::Tensor& x : clips) {
            x = torch::conv1d(x, p[conv + ".weight"], p[conv + ".bias"], i == 0 ? 4 : 1, i == 0 ? 0 : 1);
            widths.push_back(x.size(2));
        }
        torch::Tensor all = F::batch_norm(
            torch::cat(clips, 2), {}, {},
            F::BatchNormFuncOptions().weight(p[bn + ".weight"]).bias(p[bn + ".bias"]).training(true));
        all = torch::leaky_relu(all, 0.01);
        const auto parts = all.split_with_sizes(widths, 2);
        for (size_t k = 0; k < clips.size(); ++k) clips[k] = pool ? torch::max_pool1d(parts[k], 4) : parts[k];
    }
    std::vector<torch::Tensor> pooled;
    for (const torch::Tensor& x : clips) pooled.push_back(x.mean(2));
    const auto children = net.named_children();
    const torch::Tensor features = torch::leaky_relu(torch::cat(pooled, 0), 0.01);
    const torch::Tensor projected = torch::linear(features, p["fc1.weight"], p["fc1.bias"]);
    auto gru = std::dynamic_pointer_cast<torch::nn::GRUImpl>(children["gru1"]);
    const torch::Tensor state = std::get<0>(gru->forward(projected.unsqueeze(1))).squeeze(1);
    return torch::log_softmax(torch::linear(torch::leaky_relu(state, 0.01), p["fc2.weight"], p["fc2.bias"]),
                              1);
}

}  // namespace

void CnnGruTest::shapesKnownBeforeBuildingAreTheModules() {
    for (const Architecture architecture : kBaselines) {
        const auto net = module(architecture);
        const ShapeMap shapes = stateShapes(net->options());
        size_t tensors = 0;
        int64_t trained = 0;
        for (const auto& list : {net->named_parameters(), net->named_buffers()}) {
            for (const auto& item : list) {
                ++tensors;
                QVERIFY2(shapes.contains(item.key()), item.key().c_str());
                QVERIFY2(shapes.at(item.key()) == item.value().sizes().vec(), item.key().c_str());
                QCOMPARE(isTrained(item.key(), net->options()), item.value().requires_grad());
                if (item.value().requires_grad()) trained += item.value().numel();
            }
        }
        QCOMPARE(tensors, shapes.size());
        QCOMPARE(parameterCount(net->options()), trained);
    }
}

// Pools and norms as the specification's table has them: CNN-5 and CNN-11.
void CnnGruTest::trainingEqualsPlainComposition() {
    const std::vector<std::pair<bool, int>> five = {{true, 1}, {true, 2}, {true, 3}, {true, 4}};
    const std::vector<std::pair<bool, int>> eleven = {{true, 1},  {false, 2}, {true, 1},  {false, 4},
                                                      {true, 5},  {false, 6}, {false, 7}, {true, 8},
                                                      {false, 9}, {false, 10}};
    for (const bool mixed : {false, true}) {
        for (const auto& [architecture, layers] :
             {std::pair(Architecture::Cnn5Gru, five), std::pair(Architecture::Cnn11Gru, eleven)}) {
            const auto net = module(architecture);
            net->train();
            const std::vector<torch::Tensor> clips = {clip(6000, 1), clip(mixed ? 7133 : 6000, 2),
                                                      clip(mixed ? 5001 : 6000, 3)};
            const torch::Tensor target = torch::tensor({0, 3, 1}, torch::kLong);
            const torch::Tensor ours =
                net->forward(padded(clips, std::numeric_limits<double>::quiet_NaN()), lengthsOf(clips));
            const torch::Tensor plain = plainForward(*net, clips, layers);
            QVERIFY((ours - plain).abs().max().item<double>() < 1e-5);

            const auto parameters = net->otherParameters();
            const auto a = torch::autograd::grad({torch::nll_loss(ours, target)}, parameters);
            const auto b = torch::autograd::grad({torch::nll_loss(plain, target)}, parameters);
            double scale = 0, worst = 0;
            for (size_t i = 0; i < a.size(); ++i) {
                scale = std::max(scale, b[i].abs().max().item<double>());
                worst = std::max(worst, (a[i] - b[i]).abs().max().item<double>());
            }
            QVERIFY2(worst < 1e-4 * scale, std::to_string(worst / scale).c_str());
        }
    }
}

void CnnGruTest::aloneAsInAnyBatch() {
    for (const Architecture architecture : kBaselines) {
        const auto net = module(architecture);
        torch::NoGradGuard noGrad;
        // Statistics of some signal, so that the norms do something.
        net->train();
        net->forward(clip(8000, 9), torch::tensor({8000}, torch::kLong));
        net->eval();
        const int64_t minimum = net->options().minimumSamples();
        const std::vector<torch::Tensor> clips = {clip(minimum, 1), clip(9000, 2), clip(4001, 3),
                                                  clip(minimum + 1, 4), clip(12345, 5)};
        for (const double filling : {0.0, 1000.0, std::numeric_limits<double>::quiet_NaN()}) {
            const torch::Tensor together = net->infer(padded(clips, filling), lengthsOf(clips));
            for (size_t i = 0; i < clips.size(); ++i) {
                const torch::Tensor alone =
                    net->infer(clips[i], torch::tensor({clips[i].size(2)}, torch::kLong));
                const torch::Tensor difference = alone[0].exp() - together[static_cast<int64_t>(i)].exp();
                QVERIFY(difference.abs().max().item<double>() < 1e-5);
            }
        }
    }
}

void CnnGruTest::inferenceChangesNothing() {
    auto made = Network::create(baseline(Architecture::Cnn3Gru), 2);
    const TensorMap before = made->state();
    made->module()->train();
    const torch::Tensor x = clip(4000, 1);
    made->module()->infer(x, torch::tensor({4000}, torch::kLong));
    for (const auto& [name, tensor] : made->state())
        QVERIFY2(before.at(name).bytes == tensor.bytes, name.c_str());
    made->module()->forward(x, torch::tensor({4000}, torch::kLong));
    QVERIFY(made->state().at("bn1.running_mean").bytes != before.at("bn1.running_mean").bytes);
}

// After one step from 0 and 1 with momentum 0.1; the variance is unbiased.
void CnnGruTest::runningStatisticsAreState() {
    const std::vector<torch::Tensor> clips = {clip(3000, 1), clip(2600, 2)};
    auto made = Network::create(baseline(Architecture::Cnn3Gru), 2);
    const auto parameters = made->module()->named_parameters();
    std::vector<torch::Tensor> outputs;
    for (const auto& c : clips) {
        outputs.push_back(torch::conv1d(c, parameters["conv1.weight"], parameters["conv1.bias"], 4));
    }
    const torch::Tensor all = torch::cat(outputs, 2).squeeze(0);
    made->module()->train();
    made->module()->forward(padded(clips, 5), lengthsOf(clips));
    made->module()->eval();
    const TensorMap state = made->state();
    const torch::Tensor mean = toTorch(state.at("bn1.running_mean"));
    const torch::Tensor variance = toTorch(state.at("bn1.running_var"));
    QVERIFY(torch::allclose(mean, 0.1 * all.mean(1), 1e-4, 1e-6));
    QVERIFY(torch::allclose(variance, 0.9 + 0.1 * all.var(1, /*unbiased=*/true), 1e-4, 1e-6));
    QCOMPARE(state.at("bn1.num_batches_tracked").integers().at(0), int64_t(1));

    auto loaded = Network::create(baseline(Architecture::Cnn3Gru), 77);
    QVERIFY(loaded->loadState(state).ok());
    const Network copy = made->clone();
    const auto samples = signal(3000, 4);
    const auto expected = made->logProbabilities({samples});
    QVERIFY(loaded->logProbabilities({samples})->values == expected->values);
    QVERIFY(copy.logProbabilities({samples})->values == expected->values);
}

void CnnGruTest::thirdConvolutionOfElevenPassesTheFirstNorm() {
    auto made = Network::create(baseline(Architecture::Cnn11Gru), 2);
    made->module()->train();
    made->module()->forward(clip(6000, 1), torch::tensor({6000}, torch::kLong));
    const TensorMap state = made->state();
    QCOMPARE(state.at("bn1.num_batches_tracked").integers().at(0), int64_t(2));
    QCOMPARE(state.at("bn2.num_batches_tracked").integers().at(0), int64_t(1));
    QCOMPARE(state.at("bn3.num_batches_tracked").integers().at(0), int64_t(0));
}

// 160 samples for the first convolution's first position, four more for each further one; 4 pools of 4
// (CNN-3: 2).
void CnnGruTest::shortestClip() {
    for (const Architecture architecture : kBaselines) {
        const int64_t minimum = baseline(architecture).minimumSamples();
        QCOMPARE(minimum,
                 architecture == Architecture::Cnn3Gru ? int64_t(160 + 15 * 4) : int64_t(160 + 255 * 4));
        auto made = Network::create(baseline(architecture), 1);
        QVERIFY(made->logProbabilities({signal(minimum, 1)}).ok());
        const auto refused = made->logProbabilities({signal(minimum - 1, 1)});
        QVERIFY(!refused.ok() && refused.error().kind == ErrorKind::TooShort);
        // A batch of that clip alone can be learned from, though its last norm may see one position only.
        made->module()->train();
        const torch::Tensor output = made->module()->forward(clip(minimum, 1), torch::tensor({minimum}));
        QVERIFY(output.isfinite().all().item<bool>());
        for (const auto& [name, tensor] : made->state())
            for (const float value : tensor.floats()) QVERIFY2(std::isfinite(value), name.c_str());
    }
}

void CnnGruTest::dropoutOnlyInTraining() {
    NetworkOptions options = baseline(Architecture::Cnn3Gru);
    options.dropout = 0.5;
    auto made = Network::create(options, 2);
    const torch::Tensor x = clip(4000, 1), lengths = torch::tensor({4000}, torch::kLong);
    QVERIFY(torch::equal(made->module()->forward(x, lengths), made->module()->infer(x, lengths)));
    made->module()->train();
    torch::manual_seed(1);
    const torch::Tensor first = made->module()->forward(x, lengths);
    bool changes = false;
    for (int i = 0; i < 10 && !changes; ++i)
        changes = !torch::equal(first, made->module()->forward(x, lengths));
    QVERIFY(changes);
}

void CnnGruTest::sameSeedSameWeights() {
    const auto state = [](uint64_t seed) {
        return Network::create(baseline(Architecture::Cnn5Gru), seed)->state();
    };
    const TensorMap a = state(4), b = state(4), c = state(5);
    for (const auto& [name, tensor] : a) QVERIFY2(b.at(name).bytes == tensor.bytes, name.c_str());
    QVERIFY(a.at("conv2.weight").bytes != c.at("conv2.weight").bytes);
    QVERIFY(a.at("gru1.weight_hh_l1").bytes != c.at("gru1.weight_hh_l1").bytes);
}

void CnnGruTest::traceNamesEveryLayer() {
    const auto made = Network::create(baseline(Architecture::Cnn18Gru), 2);
    const auto trace = made->trace(HostTensor::ofFloats({1, 1, 6000}, signal(6000, 1)), {1}, true);
    QVERIFY(trace.ok());
    for (int layer = 1; layer <= 17; ++layer)
        QVERIFY(trace->contains("layer_output." + std::to_string(layer)));
    // (6000 - 160) / 4 + 1 = 1461 positions, a quarter of them after the first pool.
    QVERIFY((trace->at("layer_output.1").shape == std::vector<int64_t>{1, 18, 365}));
    QVERIFY((trace->at("pooled").shape == std::vector<int64_t>{1, 144}));
    QVERIFY((trace->at("gru_output").shape == std::vector<int64_t>{1, 5}));
    QVERIFY((trace->at("log_probs").shape == std::vector<int64_t>{1, 4}));
    QVERIFY(trace->contains("nll_loss") && trace->contains("grad.conv17.weight"));
    QVERIFY(made->levels().empty() && made->startFilters().empty());
}

QTEST_APPLESS_MAIN(CnnGruTest)
#include "cnn_gru_test.moc"
