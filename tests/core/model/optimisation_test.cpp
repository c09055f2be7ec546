// A whole optimisation on the CPU's fused operations, and on the network composed of LibTorch's own: the same
// random draws must lead to the same weights. Single gradients are fused_test.cpp's.
#include <torch/torch.h>

#include <QTest>
#include <algorithm>

#include "core/model/sigwavnet.h"
#include "core/model/tensors.h"
#include "network_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class OptimisationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAtTheSameWeights();
};

namespace {

constexpr int kSteps = 24;

struct Batch {
    torch::Tensor x, lengths, targets;
};

// Another one for every step: four clips of different lengths and levels.
Batch batchOf(int step, const NetworkOptions& options) {
    std::vector<int64_t> lengths, targets;
    for (int i = 0; i < 4; ++i) {
        lengths.push_back(options.minimumSamples() + (step * 467 + i * 331) % 900);
        targets.push_back((step + i * i) % options.classes);
    }
    torch::Tensor x = torch::zeros({4, 1, *std::max_element(lengths.begin(), lengths.end())}, torch::kDouble);
    for (size_t i = 0; i < lengths.size(); ++i) {
        const unsigned seed = static_cast<unsigned>(step) * 7 + static_cast<unsigned>(targets[i]);
        const HostTensor clip = HostTensor::ofFloats({lengths[i]}, signal(lengths[i], seed));
        x[int64_t(i)][0].narrow(0, 0, lengths[i]).copy_(toTorch(clip) * (0.5 + 0.4 * double(i)));
    }
    return {x, torch::tensor(lengths), torch::tensor(targets)};
}

struct Walk {
    torch::Tensor losses, start, end;
};

torch::Tensor allWeights(const SigWavNetImpl& network) {
    std::vector<torch::Tensor> flat;
    for (const torch::Tensor& parameter : network.parameters()) flat.push_back(parameter.detach().flatten());
    return torch::cat(flat).clone();
}

// AdamW with clipped gradients; `draws` seeds the dropout.
Walk optimise(const NetworkOptions& options, bool fused, uint64_t draws) {
    SigWavNetImpl network(options);
    network.initialise(3);
    network.to(torch::kDouble);
    network.train();
    network.setFused(fused);
    torch::optim::AdamW optimizer(network.parameters(), torch::optim::AdamWOptions(2e-3).weight_decay(1e-4));
    std::vector<double> losses;
    const torch::Tensor start = allWeights(network);
    for (int step = 0; step < kSteps; ++step) {
        const Batch batch = batchOf(step, options);
        torch::manual_seed(draws + static_cast<uint64_t>(step));
        optimizer.zero_grad();
        const torch::Tensor loss = torch::nll_loss(network.forward(batch.x, batch.lengths), batch.targets);
        loss.backward();
        torch::nn::utils::clip_grad_norm_(network.parameters(), 1);
        optimizer.step();
        losses.push_back(loss.item<double>());
    }
    return {torch::tensor(losses, torch::kDouble), start, allWeights(network)};
}

double largest(const torch::Tensor& difference) {
    return difference.abs().max().item<double>();
}

}  // namespace

void OptimisationTest::endsAtTheSameWeights() {
    for (KernelMode mode : {KernelMode::PerLayer, KernelMode::PerFilter}) {
        NetworkOptions options = smallOptions(mode);
        options.dropout = 0.3;
        const Walk ours = optimise(options, true, 100), theirs = optimise(options, false, 100);
        QVERIFY(largest(ours.losses - theirs.losses) < 1e-6);
        QVERIFY(largest(ours.end - theirs.end) < 1e-6);
        // A long way from where both began, and not where other draws lead.
        QVERIFY(largest(ours.end - ours.start) > 1e-2);
        QVERIFY(largest(ours.end - optimise(options, true, 500).end) > 1e-3);
    }
}

QTEST_APPLESS_MAIN(OptimisationTest)
#include "optimisation_test.moc"
