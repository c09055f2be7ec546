// Every option of a training run, one table for the command line (--set key=value), files and the Studio's
// form.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/base/preparation.h"
#include "core/base/result.h"
#include "core/dataset/split.h"
#include "core/model/options.h"
#include "core/model/precision.h"

namespace sigwavnet {

enum class Optimizer { AdamW, Adam };
enum class Schedule { Constant, Cosine, Step };  // after the warm-up
enum class Loss { CrossEntropy, Focal };
enum class ClassWeights { None, Balanced };

// Random changes of training clips, drawn anew for each clip and epoch (core/training/augment.h).
struct Augmentation {
    double gainDb = 0;       // random gain within ± this [dB], after normalisation
    double noiseSnrMin = 0;  // white noise at an SNR between these [dB]; off when both are 0
    double noiseSnrMax = 0;
    double speed = 0;      // random speed factor in [1-speed, 1+speed]
    double cropMin = 1;    // random crop keeping between this share of the clip and all of it
    double shift = 0;      // moved earlier or later by up to this share of the clip; silence fills the gap
    double equaliser = 0;  // random 9-tap filter: deviation of its taps from leaving the sound as it is
    bool invert = false;   // flip the sign of the waveform
    int timeMasks = 0;     // up to so many stretches of silence …
    double timeMaskShare = 0.1;  // … each at most this share of the clip
    int bandMasks = 0;           // up to so many bands of frequencies removed …
    double bandMaskShare = 0.1;  // … each at most this share of the spectrum up to half the sample rate
    double probability = 0.5;    // of each kind, for each clip and epoch
    bool any() const;
    bool operator==(const Augmentation&) const = default;
};

// Some training clips are learned from together with a second one, and count for both classes by their shares
// (Zhang et al. 2018). The first one's share is max(λ, 1 - λ), λ drawn from Beta(alpha, alpha).
struct Mixup {
    double alpha = 0;          // 0: off
    double probability = 0.5;  // that a clip is mixed, each epoch
    bool any() const { return alpha > 0 && probability > 0; }
    bool operator==(const Mixup&) const = default;
};

// An exponential moving average of the weights over the steps: what is validated, kept and exported in the
// place of the weights that are learned. The decay of the n-th averaged step is min(decay, (n + 1) / (n +
// 10)).
struct Averaging {
    double decay = 0;    // share of the average that stays in a step; 0: off
    double start = 0.1;  // share of the training after which averaging begins; until then the average follows
    bool any() const { return decay > 0; }
    bool operator==(const Averaging&) const = default;
};

struct TrainingConfig {
    NetworkOptions network;  // `classes` is set from the corpus
    Preparation preparation;
    Augmentation augmentation;
    Mixup mixup;
    Averaging averaging;
    SplitOptions split;
    int fold = 1;  // which of the split's folds (from 1)
    uint64_t seed = 1;
    int epochs = 60;
    int batchSize = 16;
    Optimizer optimizer = Optimizer::AdamW;
    double learningRate = 1e-3;
    double kernelRateFactor = 0.3;  // learning rate of wavelet kernels and thresholds relative to the others
    double weightDecay = 1e-4;
    Schedule schedule = Schedule::Cosine;
    double warmup = 0.05;     // share of all steps
    int stepEpochs = 20;      // Step: every so many epochs …
    double stepFactor = 0.5;  // … the rate is multiplied by this
    Loss loss = Loss::CrossEntropy;
    double focalGamma = 2;
    ClassWeights classWeights = ClassWeights::None;
    double labelSmoothing = 0;
    double clipNorm = 5;  // gradient clipping by global norm; 0: off
    int patience = 0;     // early stopping after so many epochs without a better validation UAR; 0: off
    double checkpointSeconds = 60;  // inside an epoch, every so often [s]; 0: only when an epoch ends
    Precision precision = Precision::Float32;  // of a GPU's products
    bool deterministic = false;     // GPU: only algorithms that give the same bits in every run
    bool tensorboard = true;        // write event files for TensorBoard into the run's folder
    std::string
        classMap;  // ClassMap::parse; given to importCorpus by whoever opens the corpus, recorded in the run
};

// One option, for `--set`, `--help` and the form.
struct OptionInfo {
    enum class Type { Integer, Real, Boolean, Choice, Text };
    std::string key;    // "network.levels"
    std::string group;  // "Network"   (translatable, CORE_TEXT)
    std::string title;  // "Levels"
    std::string help;   // one or two sentences with the unit
    Type type = Type::Real;
    double minimum = 0, maximum = 0;   // Integer, Real; inclusive
    std::vector<std::string> choices;  // Choice
    std::string unit;                  // "Hz", "dB" …; empty: none
    bool advanced = false;             // rarely worth changing: a form may fold it away
};
const std::vector<OptionInfo>& trainingOptions();

using OptionValue = std::variant<int64_t, double, bool, std::string>;
OptionValue optionValue(const TrainingConfig& config, const std::string& key);  // key must exist
// Errors: NotFound (unknown key; names the nearest), Invalid (not a number, out of range: says the range).
Status setOption(TrainingConfig& config, const std::string& key, const std::string& value);
// Why the option changes nothing in this configuration, a sentence for whoever sees it: a baseline has no
// wavelets. Empty when it counts.
Message whyWithoutEffect(const TrainingConfig& config, const std::string& key);

struct Preset {
    std::string name;  // "small" "demo" "paper" …
    std::string title;
    std::string help;
    TrainingConfig config;
};
// Sizes for a few cores and for a GPU, the published networks, the demo's, the baselines and the rows of the
// ablation: what each is for stands in its help.
const std::vector<Preset>& presets();
Result<TrainingConfig> presetConfig(const std::string& name);  // NotFound lists the names

// Checks every option's range and how they fit together. Errors: Invalid with the option's key as `where`.
Status validateConfig(const TrainingConfig& config);

std::string configJson(const TrainingConfig& config);  // pretty, keys as in trainingOptions()
Result<TrainingConfig> configFromJson(const std::string& json,
                                      const std::string& where);  // unknown key: Invalid

}  // namespace sigwavnet
