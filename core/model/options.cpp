#include "core/model/options.h"

#include <cmath>

#include "core/model/cnn_plan.h"
#include "core/model/state_shapes.h"
#include "core/wavelet/filter_bank.h"
#include "core/wavelet/geometry.h"

namespace sigwavnet {

namespace {

Status within(const char* name, double value, double low, double high) {
    if (value >= low && value <= high) return {};  // false for NaN
    return Error{ErrorKind::Invalid,
                 name,
                 {CORE_TEXT("%1 is outside the allowed range of %2 to %3."),
                  {numberText(value, 10), numberText(low, 10), numberText(high, 10)}}};
}

Status validateKernel(const NetworkOptions& options) {
    if (options.wavelet.empty()) return within("randomTaps", options.randomTaps, 2, 256);
    if (findWavelet(options.wavelet)) return {};
    return Error{
        ErrorKind::Invalid,
        "wavelet",
        {CORE_TEXT("There is no wavelet “%1”; use a name such as db10, sym8 or coif3, or leave it empty "
                   "for random kernels."),
         {options.wavelet}}};
}

}  // namespace

const char* architectureName(Architecture architecture) {
    switch (architecture) {
        case Architecture::SigWavNet:
            return "SigWavNet";
        case Architecture::Cnn3Gru:
            return "CNN-3-GRU";
        case Architecture::Cnn5Gru:
            return "CNN-5-GRU";
        case Architecture::Cnn11Gru:
            return "CNN-11-GRU";
        case Architecture::Cnn18Gru:
            return "CNN-18-GRU";
    }
    return "";
}

const char* kernelModeName(KernelMode mode) {
    switch (mode) {
        case KernelMode::Cqf:
            return "CQF";
        case KernelMode::PerLayer:
            return "PerLayer";
        case KernelMode::PerFilter:
            return "PerFilter";
    }
    return "";
}

int NetworkOptions::taps() const {
    if (wavelet.empty()) return randomTaps;
    const Wavelet* start = findWavelet(wavelet);
    return start ? static_cast<int>(start->decLo.size()) : 0;
}

int64_t NetworkOptions::minimumSamples() const {
    if (!hasWavelets()) return cnnPlan(architecture).minimumSamples();
    return Geometry::minimumSamples(taps(), levels);
}

Status validate(const NetworkOptions& options) {
    SWN_TRY(within("classes", options.classes, 2, 1000));
    SWN_TRY(within("layers", options.layers, 1, 16));
    SWN_TRY(within("dropout", options.dropout, 0, 0.95));
    if (!options.hasWavelets()) return within("hidden", options.hidden, 1, 2048);
    SWN_TRY(within("channels", options.channels, 1, 2048));
    // The head's convolution leaves 2H - 4 positions, and its instance norm needs two.
    SWN_TRY(within("hidden", options.hidden, 3, 2048));
    // 14 levels of a 20-tap kernel already need clips of 87 s at 16 kHz.
    SWN_TRY(within("levels", options.levels, 1, 14));
    SWN_TRY(validateKernel(options));
    SWN_TRY(within("initialThreshold", options.initialThreshold, 0, 100));
    SWN_TRY(within("sharpness", options.sharpness, 1e-3, 1e4));
    SWN_TRY(within("logitScale", options.logitScale, 1e-3, 1e4));
    return {};
}

int64_t parameterCount(const NetworkOptions& options) {
    int64_t count = 0;
    for (const auto& [name, shape] : stateShapes(options)) {
        if (!isTrained(name, options)) continue;
        int64_t elements = 1;
        for (int64_t d : shape) elements *= d;
        count += elements;
    }
    return count;
}

}  // namespace sigwavnet
