#include "core/model/fast_convolution.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include "core/model/gemm.h"
#include "core/model/row_kernels.h"

namespace sigwavnet {

namespace {

constexpr int64_t kOutputs = 4;
// Tiles at a time: their points stay in the cache between the transforms and the products.
constexpr int64_t kChunk = 256;

using Table = std::vector<std::vector<double>>;

// Where the polynomials are evaluated, beside infinity. Chosen by measurement: the least rounding error among
// small fractions.
std::vector<double> pointsFor(int64_t taps) {
    if (taps == 3) return {0, 1, -1, 2, -2};
    return {0, 1, -1, 2, -2, 0.5, -0.5, 0.75, -0.75};
}

// Powers 0 … columns-1 of every point; infinity is the highest alone.
Table powers(const std::vector<double>& points, size_t columns) {
    Table out;
    for (double p : points) {
        std::vector<double> row(columns, 1);
        for (size_t j = 1; j < columns; ++j) row[j] = row[j - 1] * p;
        out.push_back(row);
    }
    out.emplace_back(columns, 0);
    out.back().back() = 1;
    return out;
}

// Coefficients of Π (x - p) over all points but number `skip` (none: points.size()).
std::vector<double> productOfRoots(const std::vector<double>& points, size_t skip) {
    std::vector<double> out(points.size() + 1, 0);
    out[0] = 1;
    for (size_t i = 0; i < points.size(); ++i) {
        if (i == skip) continue;
        for (size_t j = points.size(); j > 0; --j) out[j] = out[j - 1] - points[i] * out[j];
        out[0] *= -points[i];
    }
    return out;
}

template <typename T>
std::vector<T> flattened(const Table& table, bool transposed) {
    const size_t rows = table.size(), columns = table[0].size();
    std::vector<T> out(rows * columns);
    for (size_t i = 0; i < rows; ++i) {
        for (size_t j = 0; j < columns; ++j)
            out[transposed ? j * rows + i : i * columns + j] = static_cast<T>(table[i][j]);
    }
    return out;
}

}  // namespace

template <typename T>
FastConvolution<T>::FastConvolution(int64_t taps, int64_t in, int64_t out)
    : taps_(taps), points_(taps + kOutputs - 1), in_(in), out_(out) {
    const std::vector<double> points = pointsFor(taps);
    const Table outputs = powers(points, static_cast<size_t>(kOutputs));
    Table weights = powers(points, static_cast<size_t>(taps)), inputs;
    for (size_t i = 0; i <= points.size(); ++i) {
        // The Lagrange polynomial of this point, without its divisor, which the weights take.
        inputs.push_back(productOfRoots(points, i));
        double divisor = 1;
        for (size_t j = 0; i < points.size() && j < points.size(); ++j)
            divisor *= j == i ? 1 : points[i] - points[j];
        // A power of two moved between the two keeps both near 1, exactly.
        double largest = 0;
        for (double x : inputs[i]) largest = std::max(largest, std::abs(x));
        const double even = std::exp2(std::round(std::log2(largest)));
        for (double& x : inputs[i]) x /= even;
        for (double& x : weights[i]) x *= even / divisor;
    }
    toPoints_ = flattened<T>(inputs, false);
    fromPoints_ = flattened<T>(inputs, true);
    toOutput_ = flattened<T>(outputs, true);
    fromOutput_ = flattened<T>(outputs, false);
    weights_ = flattened<T>(weights, false);
    weightsT_ = flattened<T>(weights, true);
}

template <typename T>
void FastConvolution<T>::transformWeights(const T* weights, T* transformed) const {
    const int64_t each = out_ * in_;
    combineRows<T>({weights_.data(), points_, taps_}, weights, each, transformed, each, each);
}

template <typename T>
void FastConvolution<T>::weightGradient(const T* transformedGradient, T* gradient) const {
    const int64_t each = out_ * in_;
    combineRows<T>({weightsT_.data(), taps_, points_}, transformedGradient, each, gradient, each, each);
}

template <typename T>
void FastConvolution<T>::forward(const Tiles& tiles, const T* transformed, const T* input, T* output) const {
    const int64_t count = static_cast<int64_t>(tiles.inputRow.size()), chunk = std::min(count, kChunk);
    const auto values = std::make_unique_for_overwrite<T[]>(static_cast<size_t>(points_ * chunk * in_));
    const auto products = std::make_unique_for_overwrite<T[]>(static_cast<size_t>(points_ * chunk * out_));
    for (int64_t first = 0; first < count; first += chunk) {
        const int64_t size = std::min(chunk, count - first);
        for (int64_t t = 0; t < size; ++t) {
            combineRows<T>({toPoints_.data(), points_, points_},
                           input + tiles.inputRow[static_cast<size_t>(first + t)] * in_, in_,
                           values.get() + t * in_, size * in_, in_);
        }
        for (int64_t p = 0; p < points_; ++p) {
            multiply<T>({products.get() + p * size * out_, size, out_, out_},
                        {values.get() + p * size * in_, size, in_, in_},
                        MatrixView<const T>{transformed + p * out_ * in_, out_, in_, in_}.t());
        }
        for (int64_t t = 0; t < size; ++t) {
            const size_t tile = static_cast<size_t>(first + t);
            combineRows<T>({toOutput_.data(), tiles.outputRows[tile], points_}, products.get() + t * out_,
                           size * out_, output + tiles.outputRow[tile] * out_, out_, out_);
        }
    }
}

template <typename T>
void FastConvolution<T>::backward(const Tiles& tiles, const T* transformed, const T* input,
                                  const T* outputGradient, T* inputGradient, T* transformedGradient) const {
    const int64_t count = static_cast<int64_t>(tiles.inputRow.size()), chunk = std::min(count, kChunk);
    const auto values = std::make_unique_for_overwrite<T[]>(static_cast<size_t>(points_ * chunk * in_));
    const auto products = std::make_unique_for_overwrite<T[]>(static_cast<size_t>(points_ * chunk * out_));
    for (int64_t first = 0; first < count; first += chunk) {
        const int64_t size = std::min(chunk, count - first);
        for (int64_t t = 0; t < size; ++t) {
            const size_t tile = static_cast<size_t>(first + t);
            combineRows<T>({toPoints_.data(), points_, points_}, input + tiles.inputRow[tile] * in_, in_,
                           values.get() + t * in_, size * in_, in_);
            combineRows<T>({fromOutput_.data(), points_, tiles.outputRows[tile], kOutputs},
                           outputGradient + tiles.outputRow[tile] * out_, out_, products.get() + t * out_,
                           size * out_, out_);
        }
        for (int64_t p = 0; p < points_; ++p) {
            T* value = values.get() + p * size * in_;
            const MatrixView<const T> product{products.get() + p * size * out_, size, out_, out_};
            multiply<T>({transformedGradient + p * out_ * in_, out_, in_, in_}, product.t(),
                        {value, size, in_, in_}, /*add=*/true);
            // The values are used up; their gradients take their place.
            multiply<T>({value, size, in_, in_}, product, {transformed + p * out_ * in_, out_, in_, in_});
        }
        for (int64_t t = 0; t < size; ++t) {
            addCombinedRows<T>({fromPoints_.data(), points_, points_}, values.get() + t * in_, size * in_,
                               inputGradient + tiles.inputRow[static_cast<size_t>(first + t)] * in_, in_, in_);
        }
    }
}

template class FastConvolution<float>;
template class FastConvolution<double>;

}  // namespace sigwavnet
