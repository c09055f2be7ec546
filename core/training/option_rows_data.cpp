#include "core/training/option_builders.h"

namespace sigwavnet {

namespace {

Option splitNameOption(const char* group) {
    Option option = textOption(
        "split.name",
        {group, CORE_TEXT("Split"),
         CORE_TEXT("How clips are divided into training, validation and test. Leave-one-speaker-out tells "
                   "how well unknown voices are recognised; random splits share speakers and are kinder.")},
        [](auto& c) -> auto& { return c.split.name; });
    option.info.type = OptionInfo::Type::Choice;
    for (const SplitKind& kind : splitKinds()) option.info.choices.push_back(kind.name);
    return option;
}

std::vector<Option> splitRows(const char* group) {
    return {
        splitNameOption(group),
        integerOption(
            "split.folds", 2, 1000,
            {group, CORE_TEXT("Folds"),
             CORE_TEXT("How many parts k-fold and grouped splits are cut into; each takes its turn. 10 is "
                       "the paper's.")},
            [](auto& c) -> auto& { return c.split.folds; }),
        integerOption(
            "split.fold", 1, 100000,
            {group, CORE_TEXT("Fold to train"),
             CORE_TEXT(
                 "Which of the split's folds this run trains, from 1. With one speaker or sentence a fold: "
                 "which of these is the test.")},
            [](auto& c) -> auto& { return c.fold; }),
        integerOption(
            "split.seed", 0, kLargestSeed,
            {group, CORE_TEXT("Seed of the split"),
             CORE_TEXT(
                 "The same seed divides the same corpus in the same way on every machine. Keep it while you "
                 "compare options; change it to see how much depends on chance.")},
            [](auto& c) -> auto& { return c.split.seed; }),
        textOption(
            "corpus.class_map",
            {group, CORE_TEXT("Class map"),
             CORE_TEXT("Merges, drops or renames labels when the corpus is opened: “exc=hap,fru=” counts exc "
                       "as hap and "
                       "drops fru; “*=” drops every label that is not named. Empty keeps all.")},
            [](auto& c) -> auto& { return c.classMap; }),
    };
}

std::vector<Option> inputRows(const char* group) {
    return {
        integerOption(
            "preparation.rate", 1000, 192000,
            {group, CORE_TEXT("Sample rate"),
             CORE_TEXT(
                 "Every recording is converted to this rate. 16000 keeps all of speech; 8000 halves time and "
                 "memory and keeps the voice's pitch and vowels."),
             "Hz"},
            [](auto& c) -> auto& { return c.preparation.rate.hz; }),
        choiceOption<Normalisation>(
            "preparation.normalisation",
            {{"none", Normalisation::None},
             {"clip", Normalisation::PerClip},
             {"rms", Normalisation::PerRms},
             {"stored", Normalisation::Stored}},
            {group, CORE_TEXT("Normalisation"),
             CORE_TEXT("clip: each recording gets mean 0 and deviation 1, whatever its loudness. rms: "
                       "divided by its level. "
                       "stored: the training clips' statistics, so that loudness keeps telling. none: "
                       "samples as they are.")},
            [](auto& c) -> auto& { return c.preparation.normalisation; }),
        booleanOption(
            "preparation.trim_silence",
            {group, CORE_TEXT("Trim silence"),
             CORE_TEXT("Cuts quiet beginnings and ends off, in training and in use. Helps where recordings "
                       "start and "
                       "stop at random moments.")},
            [](auto& c) -> auto& { return c.preparation.trimSilence; }),
        advanced(realOption(
            "preparation.trim_db", -120, -1,
            {group, CORE_TEXT("Silence below"),
             CORE_TEXT("What counts as silence when it is trimmed, relative to the loudest moment."), "dB"},
            [](auto& c) -> auto& { return c.preparation.trimDb; })),
    };
}

std::vector<Option> soundRows(const char* group) {
    return {
        realOption(
            "augmentation.probability", 0, 1,
            {group, CORE_TEXT("Chance of each change"),
             CORE_TEXT("How probable each kind of change below is for a clip in an epoch. Changes touch "
                       "training clips "
                       "only, and are drawn anew each epoch.")},
            [](auto& c) -> auto& { return c.augmentation.probability; }),
        realOption(
            "augmentation.speed", 0, 0.5,
            {group, CORE_TEXT("Speed"),
             CORE_TEXT("Plays a clip faster or slower by up to this share, pitch included: imitates other "
                       "voices. 0.1 is "
                       "cautious, 0.22 helped on small corpora; 0 is off.")},
            [](auto& c) -> auto& { return c.augmentation.speed; }),
        realOption(
            "augmentation.crop_min", 0.1, 1,
            {group, CORE_TEXT("Shortest crop"),
             CORE_TEXT("Keeps a random stretch of the clip, at least this share of it. 0.6 helped on small "
                       "corpora; "
                       "1 keeps all.")},
            [](auto& c) -> auto& { return c.augmentation.cropMin; }),
        realOption(
            "augmentation.shift", 0, 0.5,
            {group, CORE_TEXT("Shift"),
             CORE_TEXT("Moves the sound earlier or later by up to this share of the clip; what leaves it is "
                       "lost and silence fills the gap. 0.1 is usual; 0 is off.")},
            [](auto& c) -> auto& { return c.augmentation.shift; }),
        realOption(
            "augmentation.gain_db", 0, 40,
            {group, CORE_TEXT("Gain"),
             CORE_TEXT("Makes a clip up to this much louder or quieter after it was normalised: 6 keeps the "
                       "network from relying on one level; 0 is off."),
             "dB"},
            [](auto& c) -> auto& { return c.augmentation.gainDb; }),
        realOption(
            "augmentation.noise_snr_min", 0, 100,
            {group, CORE_TEXT("Noise, loudest"),
             CORE_TEXT("Lowest signal-to-noise ratio of the added white noise: 8 is loud, 30 barely heard. "
                       "Noise is off "
                       "when both ratios are 0."),
             "dB"},
            [](auto& c) -> auto& { return c.augmentation.noiseSnrMin; }),
        realOption(
            "augmentation.noise_snr_max", 0, 100,
            {group, CORE_TEXT("Noise, quietest"),
             CORE_TEXT("Highest signal-to-noise ratio of the added white noise; not below the lowest."),
             "dB"},
            [](auto& c) -> auto& { return c.augmentation.noiseSnrMax; }),
    };
}

std::vector<Option> colourRows(const char* group) {
    return {
        realOption(
            "augmentation.equaliser", 0, 1,
            {group, CORE_TEXT("Equaliser"),
             CORE_TEXT("Random tone colour: a filter of 9 taps that differ from “unchanged” by this standard "
                       "deviation. "
                       "0.15 imitates other microphones and rooms; 0 is off.")},
            [](auto& c) -> auto& { return c.augmentation.equaliser; }),
        booleanOption(
            "augmentation.invert",
            {group, CORE_TEXT("Flip the sign"),
             CORE_TEXT("Turns the waveform upside down: inaudible, and keeps the network from learning a "
                       "microphone's "
                       "polarity.")},
            [](auto& c) -> auto& { return c.augmentation.invert; }),
        integerOption(
            "augmentation.time_masks", 0, 20,
            {group, CORE_TEXT("Silenced stretches"),
             CORE_TEXT("Up to so many stretches of a clip are silenced, so that no single moment decides; 0 "
                       "is off.")},
            [](auto& c) -> auto& { return c.augmentation.timeMasks; }),
        advanced(realOption(
            "augmentation.time_mask_share", 0.01, 0.5,
            {group, CORE_TEXT("Longest silenced stretch"),
             CORE_TEXT("Each silenced stretch is at most this share of the clip.")},
            [](auto& c) -> auto& { return c.augmentation.timeMaskShare; })),
        integerOption(
            "augmentation.band_masks", 0, 20,
            {group, CORE_TEXT("Removed bands"),
             CORE_TEXT("Up to so many bands of frequencies are removed from a clip, so that no single band "
                       "decides; 0 is off.")},
            [](auto& c) -> auto& { return c.augmentation.bandMasks; }),
        advanced(realOption(
            "augmentation.band_mask_share", 0.01, 0.5,
            {group, CORE_TEXT("Widest removed band"),
             CORE_TEXT("Each removed band is at most this share of the spectrum: 0.1 at 8000 Hz is 400 Hz.")},
            [](auto& c) -> auto& { return c.augmentation.bandMaskShare; })),
    };
}

std::vector<Option> mixupRows(const char* group) {
    return {
        realOption(
            "mixup.alpha", 0, 4,
            {group, CORE_TEXT("Mixup"),
             CORE_TEXT("Lays a second training clip under some clips, which then count for both classes: "
                       "guards against learning by heart. 0.2 to 0.3 mixes faintly, 1 with any share; 0 is "
                       "off.")},
            [](auto& c) -> auto& { return c.mixup.alpha; }),
        advanced(realOption(
            "mixup.probability", 0, 1,
            {group, CORE_TEXT("Chance of mixup"),
             CORE_TEXT("How probable it is that a clip is mixed with a second one in an epoch.")},
            [](auto& c) -> auto& { return c.mixup.probability; })),
    };
}

}  // namespace

std::vector<Option> dataOptions() {
    constexpr const char* augmentation = CORE_TEXT("Augmentation");
    std::vector<Option> rows;
    for (auto part : {splitRows(CORE_TEXT("Corpus and split")), inputRows(CORE_TEXT("Input")),
                      soundRows(augmentation), colourRows(augmentation), mixupRows(augmentation)}) {
        for (Option& row : part) rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace sigwavnet
