// A stride-1 convolution over rows of channels by the Toom-Cook (Winograd) algorithm: four outputs of a k-tap
// filter from k + 3 products instead of 4 k (S. Winograd, Arithmetic Complexity of Computations, 1980; A. Lavin
// and S. Gray, Fast Algorithms for Convolutional Neural Networks, 2016). 3 taps take half the arithmetic of the
// plain sum, 7 taps 36 %; rounding errors stay near 1e-5 of the largest output in float.
//
// Tiles: output rows [r, r + 4) look at input rows [r, r + taps + 3).
#pragma once

#include <cstdint>
#include <vector>

namespace sigwavnet {

// Where the tiles of a convolution stand: rows of the input and of the output, one entry a tile.
struct Tiles {
    std::vector<int64_t> inputRow, outputRow;
    std::vector<int64_t> outputRows;  // 1 to 4: further ones are not written, and zero on the way back
};

// 3 or 7 taps; in and out: channels.
template <typename T>
class FastConvolution {
public:
    FastConvolution(int64_t taps, int64_t in, int64_t out);

    int64_t points() const { return points_; }
    // Elements of transformed weights, [points, out, in].
    int64_t transformedSize() const { return points_ * out_ * in_; }

    // weights: [taps, out, in].
    void transformWeights(const T* weights, T* transformed) const;
    // The gradient of [taps, out, in] from that of the transformed weights.
    void weightGradient(const T* transformedGradient, T* gradient) const;

    // input: rows of `in`; output: rows of `out`.
    void forward(const Tiles& tiles, const T* transformed, const T* input, T* output) const;
    // Adds to inputGradient (rows of `in`) and to transformedGradient [points, out, in].
    void backward(const Tiles& tiles, const T* transformed, const T* input, const T* outputGradient,
                  T* inputGradient, T* transformedGradient) const;

private:
    int64_t taps_, points_, in_, out_;
    std::vector<T> toPoints_;    // [points, points]: input rows to points
    std::vector<T> fromPoints_;  // [points, points]: its transpose
    std::vector<T> toOutput_;    // [4, points]
    std::vector<T> fromOutput_;  // [points, 4]: its transpose
    std::vector<T> weights_;     // [points, taps]
    std::vector<T> weightsT_;    // [taps, points]
};

}  // namespace sigwavnet
