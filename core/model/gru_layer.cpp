#include "core/model/gru_layer.h"

#include <algorithm>

#include "core/model/gemm.h"
#include "core/model/row_kernels.h"

namespace sigwavnet {

namespace {

using torch::Tensor;

template <typename T>
MatrixView<const T> view(const Tensor& m) {
    return {m.data_ptr<T>(), m.size(0), m.size(1), m.size(1)};
}

template <typename T>
GruRows<T> rowsOf(const GruLayerMemory& memory, int64_t h, bool reverse) {
    const int64_t side = reverse ? 1 : 0;
    GruRows<T> rows;
    rows.gates = memory.gates.data_ptr<T>() + side * 3 * h;
    rows.stateNew = memory.stateNew.defined() ? memory.stateNew.data_ptr<T>() + side * h : nullptr;
    rows.output = memory.output.defined() ? memory.output.data_ptr<T>() + side * h : nullptr;
    rows.gateStride = 6 * h;
    rows.stateStride = rows.outputStride = 2 * h;
    rows.reverse = reverse;
    return rows;
}

// weight_hh's gradient of one direction: the states before each position are the outputs one row before it (or
// after), because rows around a clip are zero.
template <typename T>
void addStateWeights(const GruRows<T>& gradient, const GruRows<T>& values, int64_t rows, int64_t h, T* sum) {
    const int64_t inner = rows - 2;  // the outermost belong to no clip
    const MatrixView<const T> before{values.output + (values.reverse ? 2 : 0) * values.outputStride, inner, h,
                                     values.outputStride};
    const MatrixView<const T> resetUpdate{gradient.gates + gradient.gateStride, inner, 2 * h,
                                          gradient.gateStride};
    const MatrixView<const T> newState{gradient.stateNew + gradient.stateStride, inner, h,
                                       gradient.stateStride};
    multiply<T>({sum, 2 * h, h, h}, resetUpdate.t(), before, /*add=*/true);
    multiply<T>({sum + 2 * h * h, h, h, h}, newState.t(), before, /*add=*/true);
}

}  // namespace

template <typename T>
Tensor groupRows(const ClipGroup& group, int64_t columns) {
    Tensor out = torch::empty({group.rows, columns}, c10::CppTypeToScalarType<T>::value);
    T* data = out.data_ptr<T>();
    int64_t end = 0;
    for (const ClipRows& c : group.clips) {
        std::fill(data + end * columns, data + c.firstRow * columns, T(0));
        end = c.firstRow + c.width;
    }
    std::fill(data + end * columns, data + group.rows * columns, T(0));
    return out;
}

template <typename T>
GruLayer<T>::GruLayer(const Tensor* parameters, bool wantBackward)
    : weightIh_(torch::cat({parameters[0], parameters[4]}, 0)) {
    for (int side = 0; side < 2; ++side) {
        const Tensor* p = parameters + 4 * side;
        std::array<Tensor, 4> plain;
        for (size_t i = 0; i < plain.size(); ++i) plain[i] = p[i].contiguous();
        directions_.emplace_back(plain[1].size(1), plain[1].template data_ptr<T>(),
                                 plain[2].template data_ptr<T>(), plain[3].template data_ptr<T>(),
                                 wantBackward);
    }
}

template <typename T>
GruLayerMemory GruLayer<T>::forward(const ClipGroup& group, const Tensor& x, bool keep) const {
    const int64_t h = hidden();
    GruLayerMemory memory;
    memory.gates = torch::empty({group.rows, 6 * h}, x.options());
    if (keep) memory.stateNew = torch::empty({group.rows, 2 * h}, x.options());
    memory.output = groupRows<T>(group, 2 * h);
    multiply<T>({memory.gates.template data_ptr<T>(), group.rows, 6 * h, 6 * h}, view<T>(x),
                view<T>(weightIh_).t());
    const GruClips clips = group.gruClips();
    for (bool reverse : {false, true})
        gruForward<T>(clips, directions_[reverse ? 1 : 0], rowsOf<T>(memory, h, reverse));
    return memory;
}

template <typename T>
Tensor GruLayer<T>::backward(const ClipGroup& group, const Tensor& x, const GruLayerMemory& memory,
                             const Tensor& outputGradient, const GruLayerGradients& gradients) const {
    const int64_t h = hidden();
    const GruLayerMemory back{groupRows<T>(group, 6 * h), groupRows<T>(group, 2 * h), {}};
    const GruClips clips = group.gruClips();
    std::vector<T> stateSum(static_cast<size_t>(2 * h));
    for (bool reverse : {false, true}) {
        const size_t side = reverse ? 1 : 0;
        const int64_t offset = reverse ? h : 0;
        const GruRows<T> values = rowsOf<T>(memory, h, reverse), gradient = rowsOf<T>(back, h, reverse);
        gruBackward<T>(clips, directions_[side], values, outputGradient.data_ptr<T>() + offset, gradient);
        addStateWeights(gradient, values, group.rows, h,
                        gradients.weightHh.template data_ptr<T>() + 3 * offset * h);
    }
    addRows<T>({back.stateNew.template data_ptr<T>(), group.rows, 2 * h}, stateSum.data());
    std::vector<T> gateSum(static_cast<size_t>(6 * h));
    addRows<T>({back.gates.template data_ptr<T>(), group.rows, 6 * h}, gateSum.data());
    T *biasIh = gradients.biasIh.template data_ptr<T>(), *biasHh = gradients.biasHh.template data_ptr<T>();
    for (int64_t i = 0; i < 6 * h; ++i) {
        const int64_t side = i / (3 * h), unit = i % (3 * h) - 2 * h;
        const T gate = gateSum[static_cast<size_t>(i)];
        biasIh[i] += gate;
        biasHh[i] += unit < 0 ? gate : stateSum[static_cast<size_t>(side * h + unit)];
    }
    const MatrixView<const T> gates = view<T>(back.gates);
    multiply<T>({gradients.weightIh.template data_ptr<T>(), 6 * h, x.size(1), x.size(1)}, gates.t(), view<T>(x),
                /*add=*/true);
    Tensor toInput = torch::empty_like(x);
    multiply<T>({toInput.template data_ptr<T>(), group.rows, x.size(1), x.size(1)}, gates, view<T>(weightIh_));
    return toInput;
}

template <typename T>
GruLayerGradients GruLayer<T>::zeroGradients() const {
    const int64_t h = hidden();
    const auto zeros = [&](std::vector<int64_t> shape) { return torch::zeros(shape, weightIh_.options()); };
    return {zeros({6 * h, weightIh_.size(1)}), zeros({6 * h, h}), zeros({6 * h}), zeros({6 * h})};
}

template Tensor groupRows<float>(const ClipGroup&, int64_t);
template Tensor groupRows<double>(const ClipGroup&, int64_t);
template class GruLayer<float>;
template class GruLayer<double>;

}  // namespace sigwavnet
