// One direction of a GRU layer over several clips at once, forwards and backwards, on plain memory.
//
// LibTorch records several operations for every position, and their bookkeeping costs far more than their
// arithmetic. Here up to four clips share each weight that is loaded, and nothing is recorded.
//
// Gates are in PyTorch's order (reset, update, new), and the reset gate multiplies the projected hidden state.
// All arrays are row-major, one row a position; H is the hidden size, P = padded<T>(H).
#pragma once

#include <cstdint>
#include <vector>

namespace sigwavnet {

// Clips in a common array of rows, the longest first. Outputs' rows right before and after each clip are zero:
// the state before its first position.
struct GruClips {
    std::vector<int64_t> starts;   // row of each clip's first position
    std::vector<int64_t> lengths;  // positions, > 0, descending
};

// The weights of one direction, laid out for the kernels.
template <typename T>
struct GruWeights {
    int64_t hidden = 0;
    std::vector<T> forward;   // [H, 3, P]: weight_hh transposed, each gate padded with zeros
    std::vector<T> backward;  // [3H, P]: weight_hh, padded with zeros
    std::vector<T> bias;      // [4, P]: reset, update (both biases added), new of the state, new of the input

    GruWeights(int64_t hidden, const T* weightHh, const T* biasIh, const T* biasHh, bool wantBackward);
};

// Rows of one direction in the group's arrays; strides are in elements.
template <typename T>
struct GruRows {
    T* gates = nullptr;      // [rows, 3H]
    T* stateNew = nullptr;   // [rows, H]; the new gate's projected state; nullptr: not wanted
    T* output = nullptr;     // [rows, H]
    int64_t gateStride = 0, stateStride = 0, outputStride = 0;
    bool reverse = false;    // starts at each clip's last position
};

// In: gates = the input's projection without bias. Out: gates = the gates' values; stateNew; output.
template <typename T>
void gruForward(const GruClips& clips, const GruWeights<T>& weights, const GruRows<T>& rows);

// values: what gruForward left. outputGradient: [rows, H] of stride values.outputStride. Fills the gradients of
// the input's projection (`gradient.gates`) and of the new gate's projected state (`gradient.stateNew`).
template <typename T>
void gruBackward(const GruClips& clips, const GruWeights<T>& weights, const GruRows<T>& values,
                 const T* outputGradient, const GruRows<T>& gradient);

}  // namespace sigwavnet
