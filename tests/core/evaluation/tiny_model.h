// A model small enough for a test to run hundreds of clips.
#pragma once

#include <cstdlib>
#include <utility>

#include "core/evaluation/predictor.h"
#include "tests/support/tone_corpus.h"

namespace sigwavnet::test {

inline NetworkOptions tinyNetwork(int classes) {
    NetworkOptions options;
    options.classes = classes;
    options.channels = 4;
    options.hidden = 4;
    options.layers = 1;
    options.levels = 2;
    options.wavelet = "db2";
    options.mode = KernelMode::PerLayer;
    return options;
}

// Untrained weights of a seed; classes "tone0", "tone1" …
inline Model tinyModel(int classes) {
    auto network = Network::create(tinyNetwork(classes), 7);
    if (!network) std::abort();
    Model model{std::move(*network), {}, {}, {}};
    for (int c = 0; c < classes; ++c) model.classes.push_back("tone" + std::to_string(c));
    model.preparation.rate = kToneRate;
    return model;
}

inline Predictor tinyPredictor(int classes) {
    auto predictor = Predictor::create(tinyModel(classes), Device());
    if (!predictor) std::abort();
    return std::move(*predictor);
}

}  // namespace sigwavnet::test
