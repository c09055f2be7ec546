// Every choice that shapes a network (network.md): a SigWavNet, or one of its authors' baselines.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/result.h"

namespace sigwavnet {

// SigWavNet, or a baseline without wavelets: n convolutions on the waveform itself and a recurrent layer.
enum class Architecture { SigWavNet, Cnn3Gru, Cnn5Gru, Cnn11Gru, Cnn18Gru };
inline constexpr Architecture kArchitectures[] = {Architecture::SigWavNet, Architecture::Cnn3Gru,
                                                  Architecture::Cnn5Gru, Architecture::Cnn11Gru,
                                                  Architecture::Cnn18Gru};
const char* architectureName(Architecture architecture);  // "SigWavNet" "CNN-3-GRU" "CNN-5-GRU" …

enum class KernelMode {
    Cqf,        // one kernel for all levels, low- and high-pass
    PerLayer,   // one kernel a level, shared by its low- and high-pass
    PerFilter,  // a low-pass kernel a level, and an independent one whose mirror is the high-pass
};
const char* kernelModeName(KernelMode mode);  // "CQF" "PerLayer" "PerFilter"

// A baseline has `classes`, `hidden`, `layers` and `dropout` only: everything else is ignored there.
struct NetworkOptions {
    Architecture architecture = Architecture::SigWavNet;
    int classes = 4;
    int channels = 128;  // C: channels after a branch's first convolution
    int hidden = 64;     // H: GRU state of one direction
    int layers = 3;      // N: GRU layers
    int levels = 5;      // J: decomposition levels
    KernelMode mode = KernelMode::PerFilter;
    std::string wavelet = "db10";  // start of the kernels; empty: standard normal draw of `randomTaps`
    int randomTaps = 20;
    bool trainKernels = true;
    bool thresholds = true;  // false: no LAHT (ablation); details pass unchanged
    bool trainThresholds = true;
    double initialThreshold = 0.5;  // t_plus = t_minus
    double sharpness = 10;          // a
    double dropout = 0;             // on the branch outputs (a baseline's GRU state), in training only
    double logitScale = 10;         // start of logit_scale; 1 is the published network
    bool trainLogitScale = true;

    bool hasWavelets() const { return architecture == Architecture::SigWavNet; }
    int taps() const;                // K: length of the wavelet's dec_lo or randomTaps
    int64_t minimumSamples() const;  // shortest input
    bool operator==(const NetworkOptions&) const = default;
};

// Errors: Invalid with the option's name as `where` and its allowed range.
Status validate(const NetworkOptions& options);

// Scalars that training changes.
int64_t parameterCount(const NetworkOptions& options);

}  // namespace sigwavnet
