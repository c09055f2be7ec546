#include "core/model/gemm.h"

#include <torch/torch.h>

namespace sigwavnet {

namespace {

template <typename T>
torch::Tensor tensorOf(const MatrixView<const T>& m) {
    const torch::Tensor tensor = torch::from_blob(
        const_cast<T*>(m.data), {m.rows, m.columns}, {m.stride, 1},
        torch::TensorOptions(c10::CppTypeToScalarType<T>::value));
    return m.transposed ? tensor.t() : tensor;
}

}  // namespace

template <typename T>
void multiply(const MatrixView<T>& c, const MatrixView<const T>& a, const MatrixView<const T>& b, bool add) {
    torch::NoGradGuard noGrad;
    torch::Tensor out = tensorOf<T>({c.data, c.rows, c.columns, c.stride});
    if (add)
        out.addmm_(tensorOf<T>(a), tensorOf<T>(b));
    else
        at::mm_out(out, tensorOf<T>(a), tensorOf<T>(b));
}

template void multiply<float>(const MatrixView<float>&, const MatrixView<const float>&,
                              const MatrixView<const float>&, bool);
template void multiply<double>(const MatrixView<double>&, const MatrixView<const double>&,
                               const MatrixView<const double>&, bool);

}  // namespace sigwavnet
