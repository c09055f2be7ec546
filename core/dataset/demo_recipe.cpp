#include "core/dataset/demo_recipe.h"

#include <nlohmann/json.hpp>
#include <string_view>

#include "core/base/files.h"

namespace sigwavnet {

extern const char* const demoRecipeText;  // generated from resources/demo/recipe.json

namespace {

using Json = nlohmann::json;

Phoneme phonemeOf(const Json& json) {
    Phoneme p;
    p.seconds = json.at("seconds");
    p.formants = json.at("formants");
    p.voicing = json.at("voicing");
    p.noise = json.value("noise", 0.0);
    p.burst = json.value("burst", 0.0);
    p.noiseHz = json.value("noiseHz", 0.0);
    p.noiseWidth = json.value("noiseWidth", 0.0);
    return p;
}

Emotion emotionOf(const Json& json) {
    return {json.at("pitch"),          json.at("energy"),         json.at("range"), json.value("slope", 0.0),
            json.at("tempo"),          json.at("openQuotient"),   json.at("tilt"),  json.at("breath"),
            json.value("jitter", 0.0), json.value("shimmer", 0.0)};
}

Span spanOf(const Json& json) {
    return {json.at(0), json.at(1)};
}

DemoRecipe parseRecipe() {
    const Json json = Json::parse(demoRecipeText);
    DemoRecipe r;
    for (const auto& [symbol, phoneme] : json.at("phonemes").items())
        r.phonemes[symbol.at(0)] = phonemeOf(phoneme);
    r.syllables = json.at("syllables");
    r.fewestSyllables = json.at("syllablesPerSentence").at(0);
    r.mostSyllables = json.at("syllablesPerSentence").at(1);
    for (const auto& [name, emotion] : json.at("emotions").items()) r.emotions[name] = emotionOf(emotion);
    r.neutral = json.at("neutral");
    const Json& speakers = json.at("speakers");
    r.lowPitch = spanOf(speakers.at("lowPitch"));
    r.highPitch = spanOf(speakers.at("highPitch"));
    r.lowTract = spanOf(speakers.at("lowTract"));
    r.highTract = spanOf(speakers.at("highTract"));
    r.tempo = spanOf(speakers.at("tempo"));
    r.tilt = spanOf(speakers.at("tilt"));
    r.openQuotient = spanOf(speakers.at("openQuotient"));
    r.breath = spanOf(speakers.at("breath"));
    const Json& variation = json.at("variation");
    r.intensityMean = variation.at("intensityMean");
    r.intensityDeviation = variation.at("intensityDeviation");
    r.variation = emotionOf(variation);
    const std::string_view text = demoRecipeText;
    r.hash = contentHash(std::as_bytes(std::span(text.data(), text.size())));
    return r;
}

}  // namespace

const DemoRecipe& demoRecipe() {
    static const DemoRecipe recipe = parseRecipe();
    return recipe;
}

}  // namespace sigwavnet
