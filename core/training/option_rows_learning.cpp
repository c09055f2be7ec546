#include "core/training/option_builders.h"

namespace sigwavnet {

namespace {

std::vector<Option> trainingRows(const char* group) {
    return {
        integerOption(
            "training.epochs", 1, 100000,
            {group, CORE_TEXT("Epochs"),
             CORE_TEXT(
                 "How often every training clip is seen. Small corpora with augmentation go on improving for "
                 "150 to 300 epochs.")},
            [](auto& c) -> auto& { return c.epochs; }),
        integerOption(
            "training.batch_size", 1, 4096,
            {group, CORE_TEXT("Batch size"),
             CORE_TEXT("Clips that are learned from at once. Larger is faster on a GPU and takes more "
                       "memory; halve it "
                       "when memory runs out."),
             CORE_TEXT("clips")},
            [](auto& c) -> auto& { return c.batchSize; }),
        integerOption(
            "training.patience", 0, 100000,
            {group, CORE_TEXT("Patience"),
             CORE_TEXT("Stops when the validation UAR has not improved for so many epochs; 0 trains them "
                       "all. With a "
                       "falling learning rate the best epochs are often the last."),
             CORE_TEXT("epochs")},
            [](auto& c) -> auto& { return c.patience; }),
        integerOption(
            "training.seed", 0, kLargestSeed,
            {group, CORE_TEXT("Seed"),
             CORE_TEXT(
                 "Fixes the first weights, the order of the clips and their random changes. The same seed, "
                 "corpus and options give the same model on a processor.")},
            [](auto& c) -> auto& { return c.seed; }),
        advanced(realOption(
            "training.checkpoint_seconds", 0, 86400,
            {group, CORE_TEXT("Time between checkpoints"),
             CORE_TEXT("A run that is killed goes on from its last checkpoint. One is written at the end of every "
                       "epoch and, inside an epoch, whenever so much time has passed; 0 writes none inside epochs."),
             CORE_TEXT("s")},
            [](auto& c) -> auto& { return c.checkpointSeconds; })),
        advanced(choiceOption<Precision>(
            "training.precision",
            {{"float32", Precision::Float32}, {"tf32", Precision::Tf32}, {"bf16", Precision::Bf16}},
            {group, CORE_TEXT("Precision on a GPU"),
             CORE_TEXT("tf32 and bf16 multiply faster and rounder on an NVIDIA GPU of the Ampere generation or newer: "
                       "tf32 keeps 10 bits of a number, bf16 keeps 7 in the wide convolutions and needs less memory. "
                       "Everything else stays in float32. A processor takes float32 only.")},
            [](auto& c) -> auto& { return c.precision; })),
        advanced(booleanOption(
            "training.deterministic",
            {group, CORE_TEXT("Same bits on a GPU"),
             CORE_TEXT("Lets a GPU use only algorithms whose result is the same in every run, which are slower. A "
                       "processor is always exact for a given number of threads.")},
            [](auto& c) -> auto& { return c.deterministic; })),
        advanced(booleanOption(
            "training.tensorboard",
            {group, CORE_TEXT("TensorBoard event files"),
             CORE_TEXT("Writes curves, histograms of the weights and the confusion matrix into the run's folder in "
                       "TensorBoard's format, every epoch.")},
            [](auto& c) -> auto& { return c.tensorboard; })),
    };
}

std::vector<Option> optimizerRows(const char* group) {
    return {
        choiceOption<Optimizer>(
            "optimizer.name", {{"adamw", Optimizer::AdamW}, {"adam", Optimizer::Adam}},
            {group, CORE_TEXT("Optimizer"),
             CORE_TEXT("adamw keeps weight decay apart from the gradients and is the better start; adam is "
                       "the older form.")},
            [](auto& c) -> auto& { return c.optimizer; }),
        realOption(
            "optimizer.learning_rate", 1e-7, 1,
            {group, CORE_TEXT("Learning rate"),
             CORE_TEXT("Size of a learning step. 0.0005 to 0.002 suits AdamW; lower it when the loss jumps "
                       "or becomes "
                       "infinite, raise it when it hardly falls.")},
            [](auto& c) -> auto& { return c.learningRate; }),
        realOption(
            "optimizer.kernel_rate_factor", 0, 10,
            {group, CORE_TEXT("Wavelet learning rate"),
             CORE_TEXT("Learning rate of wavelet kernels and thresholds, relative to the rest. 0.1 to 0.5 "
                       "lets wavelets "
                       "change gently.")},
            [](auto& c) -> auto& { return c.kernelRateFactor; }),
        realOption(
            "optimizer.weight_decay", 0, 1,
            {group, CORE_TEXT("Weight decay"),
             CORE_TEXT("Pulls weights towards 0 and so against learning by heart; kernels, thresholds and "
                       "biases are "
                       "spared. 0.0001 to 0.01.")},
            [](auto& c) -> auto& { return c.weightDecay; }),
        realOption(
            "optimizer.clip_norm", 0, 1e6,
            {group, CORE_TEXT("Gradient clipping"),
             CORE_TEXT("Longest gradient that is used as it is; longer ones are shortened to it, which keeps "
                       "a bad batch "
                       "from wrecking the weights. 0 is off.")},
            [](auto& c) -> auto& { return c.clipNorm; }),
        choiceOption<Schedule>(
            "schedule.name",
            {{"cosine", Schedule::Cosine}, {"step", Schedule::Step}, {"constant", Schedule::Constant}},
            {group, CORE_TEXT("Schedule"),
             CORE_TEXT("How the learning rate goes on after the warm-up. cosine: smoothly to 0 at the last "
                       "epoch; with a warm-up of 0.3 that is known as one cycle. step: a factor every few "
                       "epochs. constant: as it is.")},
            [](auto& c) -> auto& { return c.schedule; }),
        realOption(
            "schedule.warmup", 0, 0.9,
            {group, CORE_TEXT("Warm-up"),
             CORE_TEXT(
                 "Share of the training in which the learning rate rises from 0; 0.05 steadies the start.")},
            [](auto& c) -> auto& { return c.warmup; }),
        advanced(integerOption(
            "schedule.step_epochs", 1, 100000,
            {group, CORE_TEXT("Epochs a step"),
             CORE_TEXT("The step schedule lowers the learning rate after each so many epochs."),
             CORE_TEXT("epochs")},
            [](auto& c) -> auto& { return c.stepEpochs; })),
        advanced(realOption(
            "schedule.step_factor", 0.001, 1,
            {group, CORE_TEXT("Factor of a step"),
             CORE_TEXT("What the step schedule multiplies the learning rate by.")},
            [](auto& c) -> auto& { return c.stepFactor; })),
    };
}

std::vector<Option> averagingRows(const char* group) {
    return {
        realOption(
            "averaging.decay", 0, 0.99999,
            {group, CORE_TEXT("Averaged weights"),
             CORE_TEXT("Keeps a moving average of the weights, which is validated, kept and exported instead "
                       "of them: steadier, often better. It is the share that stays in a step: 0.99 "
                       "remembers about 100 steps, 0.999 about 1000; 0 is off.")},
            [](auto& c) -> auto& { return c.averaging.decay; }),
        advanced(realOption(
            "averaging.start", 0, 0.95,
            {group, CORE_TEXT("Start of averaging"),
             CORE_TEXT("Share of the training after which weights are averaged; until then the average is "
                       "the newest weights.")},
            [](auto& c) -> auto& { return c.averaging.start; })),
    };
}

std::vector<Option> lossRows(const char* group) {
    return {
        choiceOption<Loss>(
            "loss.name", {{"cross-entropy", Loss::CrossEntropy}, {"focal", Loss::Focal}},
            {group, CORE_TEXT("Loss"),
             CORE_TEXT("cross-entropy counts every clip by how improbable its class was found; focal counts "
                       "clips that are "
                       "already right for less, which helps where some classes are hard.")},
            [](auto& c) -> auto& { return c.loss; }),
        realOption(
            "loss.focal_gamma", 0, 10,
            {group, CORE_TEXT("Focal exponent"),
             CORE_TEXT("How little the focal loss counts clips that are already right; 0 is cross-entropy, 2 "
                       "is usual.")},
            [](auto& c) -> auto& { return c.focalGamma; }),
        choiceOption<ClassWeights>(
            "loss.class_weights", {{"none", ClassWeights::None}, {"balanced", ClassWeights::Balanced}},
            {group, CORE_TEXT("Class weights"),
             CORE_TEXT("balanced counts clips of rare classes for more, so that every class weighs the same: "
                       "better UAR on "
                       "uneven corpora, sometimes at the price of accuracy.")},
            [](auto& c) -> auto& { return c.classWeights; }),
        realOption(
            "loss.label_smoothing", 0, 0.9,
            {group, CORE_TEXT("Label smoothing"),
             CORE_TEXT("Share of certainty that is spread over all classes: 0.1 makes the network less "
                       "overconfident.")},
            [](auto& c) -> auto& { return c.labelSmoothing; }),
    };
}

}  // namespace

std::vector<Option> learningOptions() {
    std::vector<Option> rows;
    for (auto part : {trainingRows(CORE_TEXT("Training")), optimizerRows(CORE_TEXT("Optimizer")),
                      averagingRows(CORE_TEXT("Averaged weights")), lossRows(CORE_TEXT("Loss"))}) {
        for (Option& row : part) rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace sigwavnet
