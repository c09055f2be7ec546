// Loops over rows of channels on plain memory: what a fused branch does between its matrix products. All arrays
// are row-major; a "row" is one position, its columns are channels.
#pragma once

#include <cstdint>

namespace sigwavnet {

template <typename T>
struct SmallMatrix {
    const T* values;
    int64_t rows, columns;
    int64_t stride = columns;
};

// out[p] = Σ_i m[p][i] in[i], rows of `columns` elements that stand inStride and outStride apart.
template <typename T>
void combineRows(const SmallMatrix<T>& m, const T* in, int64_t inStride, T* out, int64_t outStride,
                 int64_t columns);
// out[p] += …
template <typename T>
void addCombinedRows(const SmallMatrix<T>& m, const T* in, int64_t inStride, T* out, int64_t outStride,
                     int64_t columns);

// A clip's rows.
template <typename T>
struct RowsView {
    T* data;
    int64_t rows, columns;
    T* at(int64_t row) const { return data + row * columns; }
};

// Instance norm (eps 1e-5) and LeakyReLU in place: x = leaky((x - mean) scale). scale: [columns], for the way
// back.
template <typename T>
void normalise(const RowsView<T>& x, T* scale);
// gradient: of what normalise() left in y; becomes the gradient of what it took.
template <typename T>
void normaliseBack(const RowsView<const T>& y, const T* scale, const RowsView<T>& gradient);

// sums[w] (+)= x[w] · v
template <typename T>
void dotRows(const RowsView<const T>& x, const T* v, T* sums, bool add);
// sum += Σ_w weights[w] x[w]
template <typename T>
void addWeightedRows(const RowsView<const T>& x, const T* weights, T* sum);
// sum += Σ_w x[w]
template <typename T>
void addRows(const RowsView<const T>& x, T* sum);
// x[w] (+)= weights[w] v
template <typename T>
void spreadRows(const RowsView<T>& x, const T* weights, const T* v, bool add);

// Softmax in place, and the gradient of its argument, in place of that of its result.
template <typename T>
void softmax(T* values, int64_t count);
template <typename T>
void softmaxBack(const T* result, T* gradient, int64_t count);

// y[w] = leaky(x[w] + v)
template <typename T>
void addLeaky(const RowsView<const T>& x, const T* v, T* y);
// gradient: of addLeaky's y; becomes that of x[w] + v.
template <typename T>
void addLeakyBack(const RowsView<const T>& x, const T* v, const RowsView<T>& gradient);

// gradient *= LeakyReLU's slope where it gave y.
template <typename T>
void leakyBack(const RowsView<const T>& y, const RowsView<T>& gradient);

}  // namespace sigwavnet
