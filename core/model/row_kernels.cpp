#include "core/model/row_kernels.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/model/simd.h"

namespace sigwavnet {

namespace {

constexpr double kNormEps = 1e-5;

// Units packs of columns.
template <typename T, int Units, bool Add>
SWN_INLINE void combineColumns(const SmallMatrix<T>& m, const T* in, int64_t inStride, T* out,
                               int64_t outStride) {
    using Values = typename Pack<T>::type;
    constexpr int64_t width = Pack<T>::width;
    for (int64_t p = 0; p < m.rows; ++p) {
        Values total[Units];
        for (int u = 0; u < Units; ++u) total[u] = Add ? Values(packAt(out + p * outStride + u * width)) : Values{};
        for (int64_t i = 0; i < m.columns; ++i) {
            const T factor = m.values[p * m.stride + i];
            if (factor == T(0)) continue;
            for (int u = 0; u < Units; ++u) total[u] += factor * packAt(in + i * inStride + u * width);
        }
        for (int u = 0; u < Units; ++u) packAt(out + p * outStride + u * width) = total[u];
    }
}

template <typename T, bool Add>
SWN_INLINE void combine(const SmallMatrix<T>& m, const T* in, int64_t inStride, T* out, int64_t outStride,
                        int64_t columns) {
    constexpr int64_t width = Pack<T>::width;
    int64_t column = 0;
    for (; column + 4 * width <= columns; column += 4 * width)
        combineColumns<T, 4, Add>(m, in + column, inStride, out + column, outStride);
    for (; column + width <= columns; column += width)
        combineColumns<T, 1, Add>(m, in + column, inStride, out + column, outStride);
    for (; column < columns; ++column) {
        for (int64_t p = 0; p < m.rows; ++p) {
            T total = Add ? out[p * outStride + column] : T(0);
            for (int64_t i = 0; i < m.columns; ++i)
                total += m.values[p * m.stride + i] * in[i * inStride + column];
            out[p * outStride + column] = total;
        }
    }
}

template <typename T>
SWN_INLINE T slopeAt(T y) {
    return y > T(0) ? T(1) : T(kLeakySlope);
}

// Sum of a[i] b[i]; several sums at once, in an order that depends on nothing but the count.
template <typename T>
SWN_INLINE T dot(const T* __restrict a, const T* __restrict b, int64_t count) {
    T total = 0;
#pragma omp simd reduction(+ : total)
    for (int64_t i = 0; i < count; ++i) total += a[i] * b[i];
    return total;
}

}  // namespace

template <typename T>
SWN_WIDE void combineRows(const SmallMatrix<T>& m, const T* in, int64_t inStride, T* out, int64_t outStride,
                          int64_t columns) {
    combine<T, false>(m, in, inStride, out, outStride, columns);
}

template <typename T>
SWN_WIDE void addCombinedRows(const SmallMatrix<T>& m, const T* in, int64_t inStride, T* out,
                              int64_t outStride, int64_t columns) {
    combine<T, true>(m, in, inStride, out, outStride, columns);
}

template <typename T>
SWN_WIDE void normalise(const RowsView<T>& x, T* scale) {
    const int64_t columns = x.columns;
    std::vector<T> mean(static_cast<size_t>(columns)), offset(static_cast<size_t>(columns));
    T* __restrict m = mean.data();
    T* __restrict o = offset.data();
    T* __restrict s = scale;
    const T share = T(1) / static_cast<T>(x.rows);
    for (int64_t row = 0; row < x.rows; ++row) {
        const T* __restrict v = x.at(row);
        for (int64_t c = 0; c < columns; ++c) m[c] += v[c];
    }
    for (int64_t c = 0; c < columns; ++c) m[c] *= share;
    std::fill_n(s, columns, T(0));
    for (int64_t row = 0; row < x.rows; ++row) {
        const T* __restrict v = x.at(row);
        for (int64_t c = 0; c < columns; ++c) {
            const T d = v[c] - m[c];
            s[c] += d * d;
            o[c] += d;  // what rounding left of the mean
        }
    }
    for (int64_t c = 0; c < columns; ++c) {
        const T rest = o[c] * share;
        m[c] += rest;
        s[c] = T(1) / std::sqrt(std::max(s[c] * share - rest * rest, T(0)) + T(kNormEps));
    }
    for (int64_t row = 0; row < x.rows; ++row) {
        T* __restrict v = x.at(row);
        for (int64_t c = 0; c < columns; ++c) v[c] = leakyOf((v[c] - m[c]) * s[c]);
    }
}

template <typename T>
SWN_WIDE void normaliseBack(const RowsView<const T>& y, const T* scale, const RowsView<T>& gradient) {
    const int64_t columns = y.columns;
    std::vector<T> means(static_cast<size_t>(2 * columns));
    T* __restrict plain = means.data();
    T* __restrict along = means.data() + columns;
    const T share = T(1) / static_cast<T>(y.rows), steep = T(1 / kLeakySlope);
    for (int64_t row = 0; row < y.rows; ++row) {
        const T* __restrict v = y.at(row);
        T* __restrict g = gradient.at(row);
        for (int64_t c = 0; c < columns; ++c) {
            const T toNormalised = g[c] * slopeAt(v[c]);
            g[c] = toNormalised;
            plain[c] += toNormalised;
            along[c] += toNormalised * (v[c] > T(0) ? v[c] : v[c] * steep);
        }
    }
    for (int64_t c = 0; c < columns; ++c) {
        plain[c] *= share;
        along[c] *= share;
    }
    for (int64_t row = 0; row < y.rows; ++row) {
        const T* __restrict v = y.at(row);
        T* __restrict g = gradient.at(row);
        for (int64_t c = 0; c < columns; ++c) {
            const T normalised = v[c] > T(0) ? v[c] : v[c] * steep;
            g[c] = scale[c] * (g[c] - plain[c] - normalised * along[c]);
        }
    }
}

template <typename T>
SWN_WIDE void dotRows(const RowsView<const T>& x, const T* v, T* sums, bool add) {
    for (int64_t row = 0; row < x.rows; ++row) {
        const T product = dot(x.at(row), v, x.columns);
        sums[row] = add ? sums[row] + product : product;
    }
}

template <typename T>
SWN_WIDE void addWeightedRows(const RowsView<const T>& x, const T* weights, T* sum) {
    for (int64_t row = 0; row < x.rows; ++row) {
        const T* __restrict v = x.at(row);
        T* __restrict s = sum;
        const T weight = weights[row];
        for (int64_t c = 0; c < x.columns; ++c) s[c] += weight * v[c];
    }
}

template <typename T>
SWN_WIDE void addRows(const RowsView<const T>& x, T* sum) {
    for (int64_t row = 0; row < x.rows; ++row) {
        const T* __restrict v = x.at(row);
        T* __restrict s = sum;
        for (int64_t c = 0; c < x.columns; ++c) s[c] += v[c];
    }
}

template <typename T>
SWN_WIDE void spreadRows(const RowsView<T>& x, const T* weights, const T* v, bool add) {
    for (int64_t row = 0; row < x.rows; ++row) {
        T* __restrict to = x.at(row);
        const T* __restrict from = v;
        const T weight = weights[row];
        for (int64_t c = 0; c < x.columns; ++c) to[c] = (add ? to[c] : T(0)) + weight * from[c];
    }
}

template <typename T>
SWN_WIDE void softmax(T* values, int64_t count) {
    const T largest = *std::max_element(values, values + count);
    T total = 0;
#pragma omp simd reduction(+ : total)
    for (int64_t i = 0; i < count; ++i) {
        values[i] = exponentialOf(values[i] - largest);
        total += values[i];
    }
    for (int64_t i = 0; i < count; ++i) values[i] /= total;
}

template <typename T>
SWN_WIDE void softmaxBack(const T* result, T* gradient, int64_t count) {
    const T mean = dot(result, gradient, count);
    for (int64_t i = 0; i < count; ++i) gradient[i] = result[i] * (gradient[i] - mean);
}

template <typename T>
SWN_WIDE void addLeaky(const RowsView<const T>& x, const T* v, T* y) {
    for (int64_t row = 0; row < x.rows; ++row) {
        const T* __restrict from = x.at(row);
        T* __restrict to = y + row * x.columns;
        for (int64_t c = 0; c < x.columns; ++c) to[c] = leakyOf(from[c] + v[c]);
    }
}

template <typename T>
SWN_WIDE void addLeakyBack(const RowsView<const T>& x, const T* v, const RowsView<T>& gradient) {
    for (int64_t row = 0; row < x.rows; ++row) {
        const T* __restrict from = x.at(row);
        T* __restrict g = gradient.at(row);
        for (int64_t c = 0; c < x.columns; ++c) g[c] *= slopeAt(from[c] + v[c]);
    }
}

template <typename T>
SWN_WIDE void leakyBack(const RowsView<const T>& y, const RowsView<T>& gradient) {
    for (int64_t row = 0; row < y.rows; ++row) {
        const T* __restrict v = y.at(row);
        T* __restrict g = gradient.at(row);
        for (int64_t c = 0; c < y.columns; ++c) g[c] *= slopeAt(v[c]);
    }
}

#define SWN_INSTANTIATE(T)                                                                                   \
    template void combineRows<T>(const SmallMatrix<T>&, const T*, int64_t, T*, int64_t, int64_t);            \
    template void addCombinedRows<T>(const SmallMatrix<T>&, const T*, int64_t, T*, int64_t, int64_t);        \
    template void normalise<T>(const RowsView<T>&, T*);                                                      \
    template void normaliseBack<T>(const RowsView<const T>&, const T*, const RowsView<T>&);                  \
    template void dotRows<T>(const RowsView<const T>&, const T*, T*, bool);                                  \
    template void addWeightedRows<T>(const RowsView<const T>&, const T*, T*);                                \
    template void addRows<T>(const RowsView<const T>&, T*);                                                  \
    template void spreadRows<T>(const RowsView<T>&, const T*, const T*, bool);                               \
    template void softmax<T>(T*, int64_t);                                                                   \
    template void softmaxBack<T>(const T*, T*, int64_t);                                                     \
    template void addLeaky<T>(const RowsView<const T>&, const T*, T*);                                       \
    template void addLeakyBack<T>(const RowsView<const T>&, const T*, const RowsView<T>&);                   \
    template void leakyBack<T>(const RowsView<const T>&, const RowsView<T>&);
SWN_INSTANTIATE(float)
SWN_INSTANTIATE(double)
#undef SWN_INSTANTIATE

}  // namespace sigwavnet
