// Starting points of a training. What they are for, and what is known of their figures, stands in their help.
#include "core/training/ablation_variants.h"
#include "core/training/config.h"

namespace sigwavnet {

namespace {

// The augmentation that took a small network on EMO-DB from about 40 % to above 70 % of its held-out clips.
Augmentation strongAugmentation() {
    Augmentation augmentation;
    augmentation.speed = 0.22;
    augmentation.cropMin = 0.6;
    augmentation.noiseSnrMin = 8;
    augmentation.noiseSnrMax = 40;
    augmentation.equaliser = 0.15;
    augmentation.invert = true;
    augmentation.timeMasks = 2;
    return augmentation;
}

TrainingConfig smallConfig() {
    TrainingConfig config;
    config.network.channels = 32;
    config.network.hidden = 32;
    config.network.layers = 1;
    config.network.levels = 5;
    config.network.mode = KernelMode::PerLayer;
    config.network.logitScale = 15;
    config.preparation.rate = SampleRate{8000};
    config.augmentation = strongAugmentation();
    config.epochs = 70;
    config.batchSize = 16;
    config.learningRate = 2e-3;
    return config;
}

// What did best on the validation clips of leave-one-speaker-out folds of EMO-DB: filters of each level's own, and
// changes that leave voices more of what they are. Test clips had no say in it.
TrainingConfig recommendedConfig() {
    TrainingConfig config = smallConfig();
    config.network.mode = KernelMode::PerFilter;
    config.augmentation.speed = 0.15;
    config.augmentation.cropMin = 0.75;
    config.augmentation.noiseSnrMin = 12;
    config.augmentation.equaliser = 0.1;
    config.epochs = 100;
    config.learningRate = 5e-3;
    return config;
}

TrainingConfig demoConfig() {
    TrainingConfig config = smallConfig();
    config.network.channels = 16;
    config.network.hidden = 16;
    // The demo's emotions differ in loudness, pitch and tempo: clips keep their level and are hardly changed.
    config.preparation.normalisation = Normalisation::Stored;
    config.augmentation = Augmentation();
    config.augmentation.speed = 0.04;
    config.augmentation.cropMin = 0.8;
    config.augmentation.noiseSnrMin = 20;
    config.augmentation.noiseSnrMax = 40;
    config.augmentation.equaliser = 0.05;
    config.augmentation.invert = true;
    config.split.name = "loso";
    config.epochs = 40;
    config.learningRate = 3e-3;
    return config;
}

TrainingConfig thoroughConfig() {
    TrainingConfig config = smallConfig();
    config.network.hidden = 64;
    config.network.layers = 2;
    config.network.levels = 6;
    config.network.mode = KernelMode::PerFilter;
    config.network.dropout = 0.2;
    config.preparation.rate = SampleRate{16000};
    config.preparation.trimSilence = true;
    config.epochs = 200;
    config.learningRate = 1e-3;
    config.classWeights = ClassWeights::Balanced;
    config.labelSmoothing = 0.1;
    return config;
}

// The published program's network and protocol; logit_scale 1 is the published head.
TrainingConfig paperConfig(KernelMode mode) {
    TrainingConfig config;
    config.network.mode = mode;
    config.network.logitScale = 1;
    config.network.trainLogitScale = false;
    config.preparation.normalisation = Normalisation::Stored;
    config.split.name = "kfold";
    config.split.folds = 10;
    config.epochs = 100;
    config.batchSize = 8;
    config.kernelRateFactor = 1;
    config.loss = Loss::Focal;
    config.classWeights = ClassWeights::Balanced;
    return config;
}

// Trained as `recommended` is, so that the two can be compared.
TrainingConfig baselineConfig(Architecture architecture) {
    TrainingConfig config = recommendedConfig();
    config.network = NetworkOptions();
    config.network.architecture = architecture;
    config.network.layers = 1;
    config.network.dropout = 0.2;
    return config;
}

std::vector<Preset> baselinePresets() {
    const char* help = CORE_TEXT(
        "A baseline without wavelets, trained as the recommended preset is: convolutions on the waveform at "
        "8 kHz and a recurrent layer. Minutes on two processor cores.");
    return {{"cnn3-gru", CORE_TEXT("CNN-3-GRU"), help, baselineConfig(Architecture::Cnn3Gru)},
            {"cnn5-gru", CORE_TEXT("CNN-5-GRU"), help, baselineConfig(Architecture::Cnn5Gru)},
            {"cnn11-gru", CORE_TEXT("CNN-11-GRU"), help, baselineConfig(Architecture::Cnn11Gru)},
            {"cnn18-gru", CORE_TEXT("CNN-18-GRU"), help, baselineConfig(Architecture::Cnn18Gru)}};
}

std::vector<Preset> ablationPresets() {
    std::vector<Preset> made;
    for (const Variant& variant : ablationVariants()) {
        auto config = applyVariant(paperConfig(KernelMode::PerFilter), variant);
        assert(config);
        made.push_back(
            {"ablation-" + variant.name, variant.title,
             CORE_TEXT("One row of the paper's ablation: the published network and its training, with "
                       "these kernels, with learned thresholds or without any."),
             *config});
    }
    return made;
}

std::vector<Preset> allPresets() {
    std::vector<Preset> all = {
        {"small", CORE_TEXT("Small"),
         CORE_TEXT("A small network at 8 kHz with strong augmentation: some hundred clips train in minutes "
                   "on two processor "
                   "cores, and it generalises better there than the published size."),
         smallConfig()},
        {"recommended", CORE_TEXT("Recommended"),
         CORE_TEXT("The small network with own low- and high-pass kernels at each level and milder changes of "
                   "the clips, 100 epochs: best on clips of unknown speakers among the settings tried on EMO-DB."),
         recommendedConfig()},
        {"thorough", CORE_TEXT("Thorough"),
         CORE_TEXT("16 kHz, six levels with own low- and high-pass kernels, balanced classes, 200 epochs: "
                   "for a GPU, or a night."),
         thoroughConfig()},
        {"paper", CORE_TEXT("Paper, PerFilter"),
         CORE_TEXT("The published network: 128 channels, five levels from db10, own low- and high-pass "
                   "kernels, focal loss, no "
                   "augmentation. Made for a GPU; learns small corpora by heart."),
         paperConfig(KernelMode::PerFilter)},
        {"paper-perlayer", CORE_TEXT("Paper, PerLayer"),
         CORE_TEXT("The published network with one kernel a level."), paperConfig(KernelMode::PerLayer)},
        {"paper-cqf", CORE_TEXT("Paper, CQF"),
         CORE_TEXT("The published network with one kernel shared by all levels."),
         paperConfig(KernelMode::Cqf)},
        {"demo", CORE_TEXT("Demo"),
         CORE_TEXT("A very small network for the demo corpus: under two minutes on two processor cores."),
         demoConfig()},
    };
    for (auto&& part : {baselinePresets(), ablationPresets()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace

const std::vector<Preset>& presets() {
    static const std::vector<Preset> all = allPresets();
    return all;
}

}  // namespace sigwavnet
