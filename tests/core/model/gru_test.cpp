// The CPU's own GRU layer against LibTorch's, in values and gradients.
#include "core/model/gru_layer.h"

#include <torch/torch.h>

#include <QTest>
#include <vector>

using namespace sigwavnet;

class GruTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsLibTorchs();
    void floatsToo();
};

namespace {

struct Compared {
    std::vector<torch::Tensor> ours, theirs;  // outputs, the input's gradients, the weights' gradients
};

ClipGroup groupOf(const std::vector<int64_t>& widths) {
    // Bands of just so many samples (network.md section 4, solved for the length).
    std::vector<int64_t> samples;
    for (int64_t width : widths) samples.push_back(4 * (4 * (width - 1) + 8) + 19);
    return groupClips(0, samples)[0];
}

torch::Tensor rowsOf(const torch::Tensor& all, const ClipRows& clip) {
    return all.narrow(0, clip.firstRow, clip.width);
}

// One layer over clips of these widths, the longest first; LibTorch runs every clip alone.
template <typename T>
Compared compare(int64_t inputs, int64_t hidden, const std::vector<int64_t>& widths) {
    torch::manual_seed(inputs + hidden);
    const auto type = c10::CppTypeToScalarType<T>::value;
    torch::nn::GRU gru(torch::nn::GRUOptions(inputs, hidden).bidirectional(true).batch_first(true));
    gru->to(type);
    const ClipGroup group = groupOf(widths);
    const torch::Tensor x = groupRows<T>(group, inputs);
    for (const ClipRows& c : group.clips) rowsOf(x, c).copy_(torch::randn({c.width, inputs}, type));
    torch::Tensor weights = groupRows<T>(group, 2 * hidden);  // of the loss
    for (const ClipRows& c : group.clips) rowsOf(weights, c).copy_(torch::randn({c.width, 2 * hidden}, type));

    Compared out;
    torch::Tensor loss = torch::zeros({}, type);
    std::vector<torch::Tensor> variables;
    for (const ClipRows& c : group.clips) {
        variables.push_back(rowsOf(x, c).clone().requires_grad_());
        const torch::Tensor u = std::get<0>(gru(variables.back().unsqueeze(0)))[0];
        out.theirs.push_back(u.detach());
        loss = loss + (u * rowsOf(weights, c)).sum();
    }
    for (const torch::Tensor& p : gru->parameters()) variables.push_back(p);
    for (const torch::Tensor& g : torch::autograd::grad({loss}, variables)) out.theirs.push_back(g);

    torch::NoGradGuard noGrad;
    const std::vector<torch::Tensor> parameters = gru->parameters();
    const GruLayer<T> layer(parameters.data(), /*wantBackward=*/true);
    const GruLayerMemory memory = layer.forward(group, x, /*keep=*/true);
    const GruLayerGradients gradients = layer.zeroGradients();
    const torch::Tensor toInput = layer.backward(group, x, memory, weights, gradients);
    for (const ClipRows& c : group.clips) out.ours.push_back(rowsOf(memory.output, c));
    for (const ClipRows& c : group.clips) out.ours.push_back(rowsOf(toInput, c));
    for (int64_t side = 0; side < 2; ++side) {
        for (const torch::Tensor& both : gradients.tensors()) out.ours.push_back(both.chunk(2, 0)[size_t(side)]);
    }
    return out;
}

bool close(const Compared& c, double tolerance) {
    if (c.ours.size() != c.theirs.size()) return false;
    for (size_t i = 0; i < c.ours.size(); ++i) {
        const double scale = 1 + c.theirs[i].abs().max().item<double>();
        if (!((c.ours[i] - c.theirs[i]).abs().max().item<double>() <= tolerance * scale)) return false;
    }
    return true;
}

}  // namespace

void GruTest::equalsLibTorchs() {
    // Hidden sizes on and off the width of vector registers; one position; more clips than share a weight.
    for (int64_t hidden : {1, 8, 13, 64, 70}) {
        QVERIFY(close(compare<double>(5, hidden, {1}), 1e-12));
        QVERIFY(close(compare<double>(5, hidden, {17, 17}), 1e-12));
        QVERIFY(close(compare<double>(5, hidden, {9, 8, 5, 5, 2, 1, 1}), 1e-12));
    }
}

void GruTest::floatsToo() {
    for (int64_t hidden : {3, 16, 40, 64}) QVERIFY(close(compare<float>(7, hidden, {30, 12, 4}), 1e-5));
}

QTEST_APPLESS_MAIN(GruTest)
#include "gru_test.moc"
