// The fast convolution against the plain sum over taps, in values and gradients.
#include "core/model/fast_convolution.h"

#include <torch/torch.h>

#include <QTest>

using namespace sigwavnet;

class FastConvolutionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsThePlainSum();
    void roundsLittleInFloat();
};

namespace {

struct Result {
    torch::Tensor output, toInput, toWeights;
};

struct Problem {
    int64_t taps, in, out, width;  // width: outputs, not a multiple of a tile
    torch::Tensor input, weights, toOutput;

    Problem(int64_t taps, int64_t in, int64_t out, int64_t width, torch::ScalarType type)
        : taps(taps), in(in), out(out), width(width) {
        torch::manual_seed(taps);
        const int64_t rows = (width + 3) / 4 * 4 + taps - 1;
        input = torch::leaky_relu(torch::randn({rows, in}, type));
        weights = (torch::rand({taps, out, in}, type) * 2 - 1) / std::sqrt(double(taps * in));
        toOutput = torch::randn({width, out}, type);
    }

    Tiles tiles() const {
        Tiles t;
        for (int64_t row = 0; row < width; row += 4) {
            t.inputRow.push_back(row);
            t.outputRow.push_back(row);
            t.outputRows.push_back(std::min<int64_t>(4, width - row));
        }
        return t;
    }
};

template <typename T>
Result fast(const Problem& p) {
    const FastConvolution<T> convolution(p.taps, p.in, p.out);
    Result r{torch::zeros_like(p.toOutput), torch::zeros_like(p.input), torch::zeros_like(p.weights)};
    torch::Tensor transformed = torch::empty({convolution.transformedSize()}, p.input.options());
    torch::Tensor gradient = torch::zeros_like(transformed);
    convolution.transformWeights(p.weights.data_ptr<T>(), transformed.data_ptr<T>());
    convolution.forward(p.tiles(), transformed.data_ptr<T>(), p.input.data_ptr<T>(), r.output.data_ptr<T>());
    convolution.backward(p.tiles(), transformed.data_ptr<T>(), p.input.data_ptr<T>(),
                         p.toOutput.data_ptr<T>(), r.toInput.data_ptr<T>(), gradient.data_ptr<T>());
    convolution.weightGradient(gradient.data_ptr<T>(), r.toWeights.data_ptr<T>());
    return r;
}

Result plain(const Problem& p) {
    const torch::Tensor input = p.input.to(torch::kDouble).requires_grad_();
    const torch::Tensor weights = p.weights.to(torch::kDouble).requires_grad_();
    torch::Tensor output = torch::zeros({p.width, p.out}, torch::kDouble);
    for (int64_t k = 0; k < p.taps; ++k) output = output + input.narrow(0, k, p.width).mm(weights[k].t());
    const auto gradients = torch::autograd::grad({(output * p.toOutput.to(torch::kDouble)).sum()}, {input, weights});
    return {output.detach(), gradients[0], gradients[1]};
}

double difference(const torch::Tensor& a, const torch::Tensor& b) {
    return (a.to(torch::kDouble) - b).abs().max().item<double>() / b.abs().max().item<double>();
}

}  // namespace

void FastConvolutionTest::equalsThePlainSum() {
    for (int64_t taps : {3, 7}) {
        // Channels on and off the width of vector registers; one tile, and more than are transformed at once.
        for (const Problem& p : {Problem(taps, 3, 5, 1, torch::kDouble), Problem(taps, 8, 16, 9, torch::kDouble),
                                 Problem(taps, 37, 35, 803, torch::kDouble)}) {
            const Result ours = fast<double>(p), theirs = plain(p);
            QVERIFY(difference(ours.output, theirs.output) < 1e-12);
            QVERIFY(difference(ours.toInput, theirs.toInput) < 1e-12);
            QVERIFY(difference(ours.toWeights, theirs.toWeights) < 1e-12);
        }
    }
}

void FastConvolutionTest::roundsLittleInFloat() {
    for (int64_t taps : {3, 7}) {
        const Problem p(taps, 256, 256, 700, torch::kFloat);
        const Result ours = fast<float>(p), theirs = plain(p);
        QVERIFY(difference(ours.output, theirs.output) < 2e-5);
        QVERIFY(difference(ours.toInput, theirs.toInput) < 2e-5);
        QVERIFY(difference(ours.toWeights, theirs.toWeights) < 2e-5);
    }
}

QTEST_APPLESS_MAIN(FastConvolutionTest)
#include "fast_convolution_test.moc"
