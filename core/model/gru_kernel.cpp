#include "core/model/gru_kernel.h"

#include <algorithm>

#include "core/model/simd.h"

namespace sigwavnet {

namespace {

constexpr int64_t kTogether = 4;  // clips that share each load of a weight

// sums[c][g] = bias[g] + Σ_k states[c][k] weights[k][g], for Units packs of hidden units from `unit`.
template <typename T, int Clips, int Units>
SWN_INLINE void projectUnits(const GruWeights<T>& w, const T* const* states, int64_t unit, T* sums) {
    using Values = typename Pack<T>::type;
    constexpr int64_t width = Pack<T>::width;
    const int64_t wide = padded<T>(w.hidden);
    Values total[Clips][3][Units];
    for (int c = 0; c < Clips; ++c) {
        for (int g = 0; g < 3; ++g) {
            for (int u = 0; u < Units; ++u)
                total[c][g][u] = packAt(w.bias.data() + g * wide + unit + u * width);
        }
    }
    const T* row = w.forward.data() + unit;
    for (int64_t k = 0; k < w.hidden; ++k, row += 3 * wide) {
        for (int g = 0; g < 3; ++g) {
            for (int u = 0; u < Units; ++u) {
                const Values weight = packAt(row + g * wide + u * width);
                for (int c = 0; c < Clips; ++c) total[c][g][u] += weight * states[c][k];
            }
        }
    }
    for (int c = 0; c < Clips; ++c) {
        for (int g = 0; g < 3; ++g) {
            for (int u = 0; u < Units; ++u)
                packAt(sums + (c * 3 + g) * wide + unit + u * width) = total[c][g][u];
        }
    }
}

// As many packs of units at once as there are registers for.
template <typename T, int Clips>
SWN_INLINE void project(const GruWeights<T>& w, const T* const* states, T* sums) {
    constexpr int64_t width = Pack<T>::width;
    constexpr int units = Clips >= 3 ? 2 : 4;
    const int64_t wide = padded<T>(w.hidden);
    int64_t unit = 0;
    for (; unit + units * width <= wide; unit += units * width)
        projectUnits<T, Clips, units>(w, states, unit, sums);
    for (; unit < wide; unit += width) projectUnits<T, Clips, 1>(w, states, unit, sums);
}

template <typename T>
SWN_INLINE void projectAny(int64_t clips, const GruWeights<T>& w, const T* const* states, T* sums) {
    if (clips == 4) project<T, 4>(w, states, sums);
    if (clips == 3) project<T, 3>(w, states, sums);
    if (clips == 2) project<T, 2>(w, states, sums);
    if (clips == 1) project<T, 1>(w, states, sums);
}

// One position of one clip, from the projections to the new state.
template <typename T>
SWN_INLINE void openGates(const GruWeights<T>& w, const T* __restrict sums, const T* __restrict previous,
                          T* __restrict gates, T* __restrict stateNew, T* __restrict output) {
    const int64_t h = w.hidden, wide = padded<T>(h);
    const T* __restrict inputBias = w.bias.data() + 3 * wide;
    for (int64_t i = 0; i < h; ++i) {
        const T r = sigmoidOf(gates[i] + sums[i]);
        const T z = sigmoidOf(gates[h + i] + sums[wide + i]);
        const T state = sums[2 * wide + i];
        const T n = tanhOf(gates[2 * h + i] + inputBias[i] + r * state);
        gates[i] = r;
        gates[h + i] = z;
        gates[2 * h + i] = n;
        stateNew[i] = state;
        output[i] = n + z * (previous[i] - n);
    }
}

// carried[c] += Σ_j gradients[c][j] weight[j] over `count` rows of the weight.
template <typename T, int Clips, int Units>
SWN_INLINE void carryUnits(const T* weight, int64_t wide, int64_t count, const T* const* gradients,
                           int64_t unit, T* carried) {
    using Values = typename Pack<T>::type;
    constexpr int64_t width = Pack<T>::width;
    Values total[Clips][Units];
    for (int c = 0; c < Clips; ++c) {
        for (int u = 0; u < Units; ++u) total[c][u] = packAt(carried + c * wide + unit + u * width);
    }
    for (int64_t j = 0; j < count; ++j) {
        for (int u = 0; u < Units; ++u) {
            const Values row = packAt(weight + j * wide + unit + u * width);
            for (int c = 0; c < Clips; ++c) total[c][u] += row * gradients[c][j];
        }
    }
    for (int c = 0; c < Clips; ++c) {
        for (int u = 0; u < Units; ++u) packAt(carried + c * wide + unit + u * width) = total[c][u];
    }
}

template <typename T, int Clips>
SWN_INLINE void carry(const T* weight, int64_t wide, int64_t count, const T* const* gradients, T* carried) {
    constexpr int64_t width = Pack<T>::width;
    int64_t unit = 0;
    for (; unit + 4 * width <= wide; unit += 4 * width)
        carryUnits<T, Clips, 4>(weight, wide, count, gradients, unit, carried);
    for (; unit < wide; unit += width)
        carryUnits<T, Clips, 1>(weight, wide, count, gradients, unit, carried);
}

template <typename T>
SWN_INLINE void carryAny(int64_t clips, const T* weight, int64_t wide, int64_t count,
                         const T* const* gradients, T* carried) {
    if (clips == 4) carry<T, 4>(weight, wide, count, gradients, carried);
    if (clips == 3) carry<T, 3>(weight, wide, count, gradients, carried);
    if (clips == 2) carry<T, 2>(weight, wide, count, gradients, carried);
    if (clips == 1) carry<T, 1>(weight, wide, count, gradients, carried);
}

// One position of one clip, back from the new state's gradient. `carried` leaves with what goes straight to
// the state before.
template <typename T>
SWN_INLINE void closeGates(int64_t h, const T* __restrict gates, const T* __restrict stateNew,
                           const T* __restrict previous, const T* __restrict outputGradient,
                           T* __restrict carried, T* __restrict toGates, T* __restrict toState) {
    for (int64_t i = 0; i < h; ++i) {
        const T r = gates[i], z = gates[h + i], n = gates[2 * h + i];
        const T state = outputGradient[i] + carried[i];
        const T newGate = state * (T(1) - z) * (T(1) - n * n);
        toGates[i] = newGate * stateNew[i] * r * (T(1) - r);
        toGates[h + i] = state * (previous[i] - n) * z * (T(1) - z);
        toGates[2 * h + i] = newGate;
        toState[i] = newGate * r;
        carried[i] = state * z;
    }
}

// The clips from `first` that share loads, and how many of them reach a step.
struct Block {
    const GruClips& clips;
    int64_t first, size;
    bool reverse;

    int64_t steps() const { return clips.lengths[static_cast<size_t>(first)]; }
    int64_t activeAt(int64_t step) const {
        int64_t active = size;
        while (clips.lengths[static_cast<size_t>(first + active - 1)] <= step) --active;
        return active;
    }
    int64_t rowAt(int64_t clip, int64_t step) const {
        const size_t index = static_cast<size_t>(first + clip);
        return clips.starts[index] + (reverse ? clips.lengths[index] - 1 - step : step);
    }
};

template <typename Work>
SWN_INLINE void forEachBlock(const GruClips& clips, bool reverse, const Work& work) {
    const int64_t count = static_cast<int64_t>(clips.lengths.size());
    for (int64_t first = 0; first < count; first += kTogether)
        work(Block{clips, first, std::min(kTogether, count - first), reverse});
}

template <typename T>
SWN_WIDE void forwardBlock(const Block& block, const GruWeights<T>& weights, const GruRows<T>& rows,
                           T* scratch) {
    const int64_t h = weights.hidden, wide = padded<T>(h), before = rows.reverse ? 1 : -1;
    T* unwanted = scratch + kTogether * 3 * wide;
    for (int64_t step = 0; step < block.steps(); ++step) {
        const int64_t active = block.activeAt(step);
        const T* states[kTogether];
        for (int64_t c = 0; c < active; ++c)
            states[c] = rows.output + (block.rowAt(c, step) + before) * rows.outputStride;
        projectAny<T>(active, weights, states, scratch);
        for (int64_t c = 0; c < active; ++c) {
            const int64_t row = block.rowAt(c, step);
            openGates(weights, scratch + c * 3 * wide, states[c], rows.gates + row * rows.gateStride,
                      rows.stateNew ? rows.stateNew + row * rows.stateStride : unwanted,
                      rows.output + row * rows.outputStride);
        }
    }
}

template <typename T>
SWN_WIDE void backwardBlock(const Block& block, const GruWeights<T>& weights, const GruRows<T>& values,
                            const T* outputGradient, const GruRows<T>& gradient, T* carried) {
    const int64_t h = weights.hidden, wide = padded<T>(h), before = values.reverse ? 1 : -1;
    for (int64_t step = block.steps() - 1; step >= 0; --step) {
        const int64_t active = block.activeAt(step);
        const T *toGates[kTogether], *toState[kTogether];
        for (int64_t c = 0; c < active; ++c) {
            const int64_t row = block.rowAt(c, step);
            T* gates = gradient.gates + row * gradient.gateStride;
            T* state = gradient.stateNew + row * gradient.stateStride;
            closeGates(h, values.gates + row * values.gateStride, values.stateNew + row * values.stateStride,
                       values.output + (row + before) * values.outputStride,
                       outputGradient + row * values.outputStride, carried + c * wide, gates, state);
            toGates[c] = gates;
            toState[c] = state;
        }
        carryAny<T>(active, weights.backward.data(), wide, 2 * h, toGates, carried);
        carryAny<T>(active, weights.backward.data() + 2 * h * wide, wide, h, toState, carried);
    }
}

}  // namespace

template <typename T>
GruWeights<T>::GruWeights(int64_t hidden, const T* weightHh, const T* biasIh, const T* biasHh,
                          bool wantBackward)
    : hidden(hidden) {
    const int64_t wide = padded<T>(hidden);
    forward.resize(static_cast<size_t>(hidden * 3 * wide));
    if (wantBackward) backward.resize(static_cast<size_t>(3 * hidden * wide));
    bias.resize(static_cast<size_t>(4 * wide));
    for (int64_t j = 0; j < 3 * hidden; ++j) {
        const int64_t gate = j / hidden, unit = j % hidden;
        for (int64_t k = 0; k < hidden; ++k)
            forward[static_cast<size_t>((k * 3 + gate) * wide + unit)] = weightHh[j * hidden + k];
        if (wantBackward) std::copy_n(weightHh + j * hidden, hidden, backward.begin() + j * wide);
        bias[static_cast<size_t>(gate * wide + unit)] = biasHh[j] + (gate < 2 ? biasIh[j] : T(0));
    }
    std::copy_n(biasIh + 2 * hidden, hidden, bias.begin() + 3 * wide);
}

template <typename T>
void gruForward(const GruClips& clips, const GruWeights<T>& weights, const GruRows<T>& rows) {
    std::vector<T> scratch(static_cast<size_t>((kTogether * 3 + 1) * padded<T>(weights.hidden)));
    forEachBlock(clips, rows.reverse,
                 [&](const Block& block) { forwardBlock(block, weights, rows, scratch.data()); });
}

template <typename T>
void gruBackward(const GruClips& clips, const GruWeights<T>& weights, const GruRows<T>& values,
                 const T* outputGradient, const GruRows<T>& gradient) {
    std::vector<T> carried(static_cast<size_t>(kTogether * padded<T>(weights.hidden)));
    forEachBlock(clips, values.reverse, [&](const Block& block) {
        std::fill(carried.begin(), carried.end(), T(0));
        backwardBlock(block, weights, values, outputGradient, gradient, carried.data());
    });
}

#define SWN_INSTANTIATE(T)                                                                             \
    template struct GruWeights<T>;                                                                     \
    template void gruForward<T>(const GruClips&, const GruWeights<T>&, const GruRows<T>&);             \
    template void gruBackward<T>(const GruClips&, const GruWeights<T>&, const GruRows<T>&, const T*,   \
                                 const GruRows<T>&);
SWN_INSTANTIATE(float)
SWN_INSTANTIATE(double)
#undef SWN_INSTANTIATE

}  // namespace sigwavnet
