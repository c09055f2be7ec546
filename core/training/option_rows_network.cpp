#include "core/training/option_builders.h"
#include "core/wavelet/filter_bank.h"

namespace sigwavnet {

namespace {

constexpr const char* kRandom = "random";

// The network's empty name, "draw the taps at random", gets a word that a command line can carry.
Option waveletOption(const char* group) {
    Option option;
    option.info =
        makeInfo("network.wavelet", OptionInfo::Type::Choice,
                 {group, CORE_TEXT("Starting wavelet"),
                  CORE_TEXT("The wavelet whose low-pass filter the kernels start from. db10 is the published "
                            "choice; shorter ones take shorter clips. “random” draws the taps from a normal "
                            "distribution instead.")});
    for (const Wavelet& wavelet : wavelets()) option.info.choices.push_back(wavelet.name);
    option.info.choices.push_back(kRandom);
    option.get = [](const TrainingConfig& config) {
        return OptionValue(config.network.wavelet.empty() ? std::string(kRandom) : config.network.wavelet);
    };
    option.set = [](TrainingConfig& config, const OptionValue& value) {
        const auto& name = std::get<std::string>(value);
        config.network.wavelet = name == kRandom ? "" : name;
    };
    return option;
}

Option architectureOption(const char* group) {
    std::vector<std::pair<const char*, Architecture>> names;
    for (Architecture architecture : kArchitectures)
        names.emplace_back(architectureName(architecture), architecture);
    return choiceOption<Architecture>(
        "network.architecture", std::move(names),
        {group, CORE_TEXT("Network"),
         CORE_TEXT("SigWavNet, or one of its authors' baselines: 3 to 18 layers (the last recurrent) on the "
                   "waveform itself, without wavelets. A baseline uses recurrent state, recurrent layers and "
                   "dropout, and ignores the other options of the network.")},
        [](auto& c) -> auto& { return c.network.architecture; });
}

std::vector<Option> waveletRows(const char* group) {
    return {
        integerOption(
            "network.levels", 1, 12,
            {group, CORE_TEXT("Decomposition levels"),
             CORE_TEXT(
                 "How often the sound is halved in rate: each level adds one band, an octave lower. More "
                 "levels see slower changes and need longer clips; a level doubles the shortest clip.")},
            [](auto& c) -> auto& { return c.network.levels; }),
        choiceOption<KernelMode>(
            "network.mode",
            {{"CQF", KernelMode::Cqf},
             {"PerLayer", KernelMode::PerLayer},
             {"PerFilter", KernelMode::PerFilter}},
            {group, CORE_TEXT("Kernels"),
             CORE_TEXT("CQF: one kernel for all levels and both filters. PerLayer: one kernel a level. "
                       "PerFilter: an own "
                       "kernel for the low-pass and the high-pass of each level; best in the paper.")},
            [](auto& c) -> auto& { return c.network.mode; }),
        waveletOption(group),
        advanced(integerOption(
            "network.random_taps", 2, 128,
            {group, CORE_TEXT("Taps of random kernels"),
             CORE_TEXT("Length of the kernels when they start at random; a wavelet brings its own length.")},
            [](auto& c) -> auto& { return c.network.randomTaps; })),
        booleanOption(
            "network.train_kernels",
            {group, CORE_TEXT("Train the kernels"),
             CORE_TEXT("Off keeps the starting wavelet as it is: the fixed-wavelet network of the paper's "
                       "ablation.")},
            [](auto& c) -> auto& { return c.network.trainKernels; }),
        booleanOption(
            "network.thresholds",
            {group, CORE_TEXT("Threshold the details"),
             CORE_TEXT("Applies the learnable asymmetric hard threshold, which removes small coefficients as "
                       "noise. "
                       "Off passes every coefficient on unchanged.")},
            [](auto& c) -> auto& { return c.network.thresholds; }),
        booleanOption(
            "network.train_thresholds",
            {group, CORE_TEXT("Train the thresholds"),
             CORE_TEXT("Off keeps both thresholds and the sharpness of every level at their start.")},
            [](auto& c) -> auto& { return c.network.trainThresholds; }),
        realOption(
            "network.initial_threshold", 0, 10,
            {group, CORE_TEXT("Initial threshold"),
             CORE_TEXT(
                 "Where both thresholds start, in units of the normalised signal: coefficients below it fade "
                 "out. The authors tried 0.5 to 1; quiet input needs less.")},
            [](auto& c) -> auto& { return c.network.initialThreshold; }),
        advanced(realOption(
            "network.sharpness", 0.1, 1000,
            {group, CORE_TEXT("Threshold sharpness"),
             CORE_TEXT("How abruptly the threshold passes from removing to keeping. The authors tried 10 to "
                       "15; small values make it gradual.")},
            [](auto& c) -> auto& { return c.network.sharpness; })),
    };
}

std::vector<Option> classifierRows(const char* group) {
    return {
        integerOption(
            "network.channels", 1, 1024,
            {group, CORE_TEXT("Channels"),
             CORE_TEXT(
                 "Channels after the first convolution of each band. Time grows with its square: 32 suits "
                 "small corpora and processors, 128 is the published size.")},
            [](auto& c) -> auto& { return c.network.channels; }),
        integerOption(
            "network.hidden", 3, 1024,
            {group, CORE_TEXT("Recurrent state"),
             CORE_TEXT("Size of the recurrent layers' state, for each direction. The authors tried 32, 64 "
                       "and 128.")},
            [](auto& c) -> auto& { return c.network.hidden; }),
        integerOption(
            "network.layers", 1, 12,
            {group, CORE_TEXT("Recurrent layers"),
             CORE_TEXT("Recurrent layers stacked in each band. One is enough for small corpora; the authors "
                       "tried 3, "
                       "6 and 9. Time grows in proportion.")},
            [](auto& c) -> auto& { return c.network.layers; }),
        realOption(
            "network.dropout", 0, 0.9,
            {group, CORE_TEXT("Dropout"),
             CORE_TEXT(
                 "Share of the bands' outputs that training silences at random. Raise it to 0.2 or 0.3 when "
                 "training clips are learned far better than validation clips.")},
            [](auto& c) -> auto& { return c.network.dropout; }),
        realOption(
            "network.logit_scale", 0.01, 1000,
            {group, CORE_TEXT("Logit scale"),
             CORE_TEXT(
                 "Multiplies the class scores before they become probabilities. At 1, as published, the "
                 "network "
                 "can never be more than about 22 % sure among 7 classes; 10 to 15 lets it learn faster.")},
            [](auto& c) -> auto& { return c.network.logitScale; }),
        advanced(booleanOption(
            "network.train_logit_scale",
            {group, CORE_TEXT("Train the logit scale"), CORE_TEXT("Off keeps the logit scale at its start.")},
            [](auto& c) -> auto& { return c.network.trainLogitScale; })),
    };
}

}  // namespace

std::vector<Option> networkOptions() {
    std::vector<Option> rows = {architectureOption(CORE_TEXT("Network"))};
    for (Option& row : waveletRows(CORE_TEXT("Learnable wavelets"))) rows.push_back(std::move(row));
    for (Option& row : classifierRows(CORE_TEXT("Classifier"))) rows.push_back(std::move(row));
    return rows;
}

}  // namespace sigwavnet
