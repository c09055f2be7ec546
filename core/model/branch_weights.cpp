#include "core/model/branch_weights.h"

namespace sigwavnet {

namespace {

using torch::Tensor;

constexpr int64_t kSecondTaps = 5, kPairTaps = 3, kDenseTaps = 7;

// Copies between [out, in, taps] and [⌈taps / phases⌉, out, phases · in]: tap t of phase p is tap phases · t + p.
// The second convolution sees pairs of rows (two phases) at stride 1.
struct TapOrder {
    int64_t out, in, taps, phases;

    // copy(from, to, count): `count` values, `taps` apart in the first layout, neighbours in the second.
    template <typename Copy>
    void forEachRun(const Copy& copy) const {
        for (int64_t o = 0; o < out; ++o) {
            for (int64_t t = 0; t < taps; ++t)
                copy(o * in * taps + t, ((t / phases * out + o) * phases + t % phases) * in, in);
        }
    }
    int64_t tapsFirstSize() const { return (taps + phases - 1) / phases * out * phases * in; }
};

template <typename T>
Tensor transformed(const FastConvolution<T>& convolution, const Tensor& weight, int64_t phases) {
    const Tensor plain = weight.contiguous();
    const TapOrder order{plain.size(0), plain.size(1), plain.size(2), phases};
    std::vector<T> tapsFirst(static_cast<size_t>(order.tapsFirstSize()));
    const T* from = plain.data_ptr<T>();
    order.forEachRun([&](int64_t last, int64_t first, int64_t count) {
        for (int64_t i = 0; i < count; ++i)
            tapsFirst[static_cast<size_t>(first + i)] = from[last + i * order.taps];
    });
    Tensor out = torch::empty({convolution.transformedSize()}, weight.options().requires_grad(false));
    convolution.transformWeights(tapsFirst.data(), out.data_ptr<T>());
    return out;
}

template <typename T>
Tensor weightGradient(const FastConvolution<T>& convolution, const Tensor& gradient, int64_t out, int64_t in,
                      int64_t taps, int64_t phases) {
    const TapOrder order{out, in, taps, phases};
    std::vector<T> tapsFirst(static_cast<size_t>(order.tapsFirstSize()));
    convolution.weightGradient(gradient.data_ptr<T>(), tapsFirst.data());
    Tensor result = torch::empty({out, in, taps}, gradient.options());
    T* to = result.data_ptr<T>();
    order.forEachRun([&](int64_t last, int64_t first, int64_t count) {
        for (int64_t i = 0; i < count; ++i)
            to[last + i * taps] = tapsFirst[static_cast<size_t>(first + i)];
    });
    return result;
}

}  // namespace

template <typename T>
BranchWeights<T>::BranchWeights(const BranchParameters& p, bool wantBackward)
    : channels(p[kFirstWeight].size(0)),
      first(p[kFirstWeight].reshape({channels, -1}).contiguous()),
      score(p[kScoreWeight].flatten().contiguous()),
      fc1(p[kFc1Weight].contiguous()),
      fc2(p[kFc2Weight].contiguous()),
      secondConvolution(kPairTaps, 2 * channels, 2 * channels),
      denseConvolution(kDenseTaps, 2 * channels, 2 * channels) {
    second = transformed<T>(secondConvolution, p[kSecondWeight], /*phases=*/2);
    dense = transformed<T>(denseConvolution, p[kDenseWeight], /*phases=*/1);
    for (size_t i = kFirstGru; i < p.size(); i += 8) gru.emplace_back(p.data() + i, wantBackward);
}

template <typename T>
BranchGradients<T>::BranchGradients(const BranchWeights<T>& w)
    : first(torch::zeros_like(w.first)),
      second(torch::zeros_like(w.second)),
      dense(torch::zeros_like(w.dense)),
      score(torch::zeros_like(w.score)),
      fc1(torch::zeros_like(w.fc1)),
      fc2(torch::zeros_like(w.fc2)) {
    for (const GruLayer<T>& layer : w.gru) gru.push_back(layer.zeroGradients());
}

template <typename T>
std::vector<Tensor> BranchGradients<T>::tensors() const {
    std::vector<Tensor> all{first, second, dense, score, fc1, fc2};
    for (const GruLayerGradients& layer : gru) {
        for (const Tensor& t : layer.tensors()) all.push_back(t);
    }
    return all;
}

template <typename T>
void BranchGradients<T>::add(const BranchGradients& other) {
    std::vector<Tensor> own = tensors();
    const std::vector<Tensor> theirs = other.tensors();
    for (size_t i = 0; i < own.size(); ++i) own[i].add_(theirs[i]);
}

template <typename T>
BranchParameters BranchGradients<T>::toParameters(const BranchWeights<T>& w) const {
    const int64_t c = w.channels;
    const auto zeros = [&](int64_t count) { return torch::zeros({count}, first.options()); };
    BranchParameters out(kFirstGru);
    out[kFirstWeight] = first.view({c, 1, -1});
    out[kFirstBias] = zeros(c);
    out[kSecondWeight] = weightGradient<T>(w.secondConvolution, second, 2 * c, c, kSecondTaps, 2);
    out[kSecondBias] = zeros(2 * c);
    out[kDenseWeight] = weightGradient<T>(w.denseConvolution, dense, 2 * c, 2 * c, kDenseTaps, 1);
    out[kDenseBias] = zeros(2 * c);
    out[kScoreWeight] = score.view({1, 2 * c, 1});
    out[kFc1Weight] = fc1;
    out[kFc2Weight] = fc2;
    for (const GruLayerGradients& layer : gru) {
        for (int64_t side = 0; side < 2; ++side) {
            for (const Tensor& both : layer.tensors()) out.push_back(both.chunk(2, 0)[static_cast<size_t>(side)]);
        }
    }
    return out;
}

template struct BranchWeights<float>;
template struct BranchWeights<double>;
template struct BranchGradients<float>;
template struct BranchGradients<double>;

}  // namespace sigwavnet
