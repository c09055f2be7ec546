// What the demo corpus is made of: resources/demo/recipe.json as values.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/dataset/demo_voice.h"

namespace sigwavnet {

struct Span {
    double low = 0, high = 0;
    double draw(PortableRandom& random) const { return random.uniform(low, high); }
};

// How an emotion sounds: pitch, energy and slope on top of the speaker's, the rest as it is in VoiceStyle.
struct Emotion {
    double pitch = 0;   // [semitones]
    double energy = 0;  // [dB]
    double range = 1, slope = 0, tempo = 1, openQuotient = 0.6, tilt = 9, breath = 0.05, jitter = 0.006,
           shimmer = 0.04;
};

struct DemoRecipe {
    std::map<char, Phoneme> phonemes;  // '_' is a pause
    std::vector<std::string> syllables;
    int fewestSyllables = 5, mostSyllables = 6;  // of a sentence
    std::map<std::string, Emotion> emotions;
    std::string neutral;  // the emotion that the others fade into when they are expressed weakly

    // Drawn once a speaker; every other one has the low voice.
    Span lowPitch, highPitch;  // [Hz]
    Span lowTract, highTract, tempo, tilt, openQuotient, breath;

    // Deviations drawn once a clip, and the intensity of its emotion (0: neutral, 1: as the recipe says).
    double intensityMean = 1, intensityDeviation = 0;
    Emotion variation;

    std::string hash;  // of the recipe's text
};

// Parsed once; thread-safe.
const DemoRecipe& demoRecipe();

}  // namespace sigwavnet
