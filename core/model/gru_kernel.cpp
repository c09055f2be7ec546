#include "core/model/gru_kernel.h"

#include <algorithm>
#include <cmath>

// One build serves every processor: the loader picks the widest version that the machine has.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && defined(__gnu_linux__)
#define SWN_WIDE __attribute__((target_clones("arch=skylake-avx512", "arch=haswell", "default")))
#else
#define SWN_WIDE
#endif

namespace sigwavnet {

namespace {

float sigmoid(float x) {
    return 1.0f / (1.0f + std::exp(-x));
}

}  // namespace

SWN_WIDE void gruForward(const GruClip& clip, const float* projected, const float* weightT, const float* bias,
                         float* output, float* gates, float* scratch) {
    const int64_t h = clip.hidden;
    const float* previous = nullptr;
    for (int64_t step = 0; step < clip.length; ++step) {
        const int64_t t = clip.reverse ? clip.length - 1 - step : step;
        const float* in = projected + t * 3 * h;
        float* __restrict hiddenPart = scratch;
        std::copy_n(bias, 3 * h, hiddenPart);
        for (int64_t k = 0; previous && k < h; ++k) {
            const float value = previous[k];
            const float* __restrict row = weightT + k * 3 * h;
            for (int64_t j = 0; j < 3 * h; ++j) hiddenPart[j] += value * row[j];
        }
        float* out = output + t * h;
        for (int64_t i = 0; i < h; ++i) {
            const float r = sigmoid(in[i] + hiddenPart[i]);
            const float z = sigmoid(in[h + i] + hiddenPart[h + i]);
            const float n = std::tanh(in[2 * h + i] + r * hiddenPart[2 * h + i]);
            out[i] = n + z * ((previous ? previous[i] : 0.0f) - n);
            if (!gates) continue;
            float* saved = gates + t * 4 * h;
            saved[i] = r;
            saved[h + i] = z;
            saved[2 * h + i] = n;
            saved[3 * h + i] = hiddenPart[2 * h + i];
        }
        previous = out;
    }
}

SWN_WIDE void gruBackward(const GruClip& clip, const float* outputGradient, const float* output,
                          const float* gates, const float* weight, float* inputGradient,
                          float* hiddenGradient, float* scratch) {
    const int64_t h = clip.hidden;
    float* __restrict carried = scratch;  // gradient of the state that the step before handed on
    std::fill_n(carried, h, 0.0f);
    for (int64_t step = clip.length - 1; step >= 0; --step) {
        const int64_t t = clip.reverse ? clip.length - 1 - step : step;
        const float* before = step == 0 ? nullptr : output + (clip.reverse ? t + 1 : t - 1) * h;
        const float* saved = gates + t * 4 * h;
        float* in = inputGradient + t * 3 * h;
        float* hidden = hiddenGradient + t * 3 * h;
        for (int64_t i = 0; i < h; ++i) {
            const float r = saved[i], z = saved[h + i], n = saved[2 * h + i];
            const float state = outputGradient[t * h + i] + carried[i];
            const float newGate = state * (1 - z) * (1 - n * n);
            in[i] = newGate * saved[3 * h + i] * r * (1 - r);
            in[h + i] = state * ((before ? before[i] : 0.0f) - n) * z * (1 - z);
            in[2 * h + i] = newGate;
            hidden[i] = in[i];
            hidden[h + i] = in[h + i];
            hidden[2 * h + i] = newGate * r;
            carried[i] = state * z;
        }
        for (int64_t j = 0; j < 3 * h; ++j) {
            const float value = hidden[j];
            const float* __restrict row = weight + j * h;
            for (int64_t i = 0; i < h; ++i) carried[i] += value * row[i];
        }
    }
}

}  // namespace sigwavnet
