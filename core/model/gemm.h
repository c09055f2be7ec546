// Matrix products on plain memory, by whatever BLAS LibTorch is linked to. Inside parallelTasks (parallel.h) a
// product keeps to its own thread.
#pragma once

#include <cstdint>

namespace sigwavnet {

// A row-major matrix whose rows stand `stride` elements apart.
template <typename T>
struct MatrixView {
    T* data;
    int64_t rows, columns, stride;
    bool transposed = false;  // stands for its transpose, [columns, rows]

    MatrixView t() const { return {data, rows, columns, stride, !transposed}; }
};

// c = a b, or c += a b. c is not transposed.
template <typename T>
void multiply(const MatrixView<T>& c, const MatrixView<const T>& a, const MatrixView<const T>& b,
              bool add = false);

}  // namespace sigwavnet
