// One direction of a GRU layer over one clip, forwards and backwards, on plain memory.
//
// LibTorch records several operations for every position, and their bookkeeping costs far more than their
// arithmetic; a loop over the positions of one clip keeps its weights in the cache instead. Gates are in
// PyTorch's order (reset, update, new), and the reset gate multiplies the projected hidden state. All arrays
// are row-major; H is the hidden size.
#pragma once

#include <cstdint>

namespace sigwavnet {

struct GruClip {
    int64_t length = 0;    // valid positions; the arrays may hold more, which stay untouched
    int64_t hidden = 0;    // H
    bool reverse = false;  // starts at the last valid position
};

// projected: [length, 3H], the input's projection with its bias. weightT: [H, 3H], the hidden projection
// transposed; bias: [3H]. output: [length, H]. gates: [length, 4H] r, z, n and the new gate's hidden part,
// for the way back; nullptr: not wanted. scratch: [3H].
void gruForward(const GruClip& clip, const float* projected, const float* weightT, const float* bias,
                float* output, float* gates, float* scratch);

// outputGradient: [length, H]; weight: [3H, H]. Fills the gradients of both projections, [length, 3H] each;
// scratch: [H].
void gruBackward(const GruClip& clip, const float* outputGradient, const float* output, const float* gates,
                 const float* weight, float* inputGradient, float* hiddenGradient, float* scratch);

}  // namespace sigwavnet
