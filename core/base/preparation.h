// How a recording becomes the network's input: a value that travels with every model.
#pragma once

#include "core/base/types.h"

namespace sigwavnet {

enum class Normalisation {
    None,     // samples in [-1, 1] as they are
    PerClip,  // subtract the clip's mean, divide by its standard deviation
    PerRms,   // divide by the clip's root mean square
    Stored,   // subtract `mean`, divide by `deviation`: statistics of the training clips, kept in the model
};

// The input's recipe. Applied only by prepare() (core/dataset/prepare.h), the same for training, evaluation,
// inspection and the command line.
struct Preparation {
    SampleRate rate{16000};
    Normalisation normalisation = Normalisation::PerClip;
    double mean = 0;       // Stored: of the training samples at `rate`
    double deviation = 1;  // Stored: > 0
    bool trimSilence = false;
    double trimDb = -40;  // trimSilence: frames this far below the loudest are cut off both ends [dB]
    bool operator==(const Preparation&) const = default;
};

}  // namespace sigwavnet
