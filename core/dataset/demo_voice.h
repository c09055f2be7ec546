// A small source-filter voice: glottal pulses and noise through moving formants.
//
// It is no model of anybody's speech: it makes sounds whose pitch, loudness, tempo and voice quality are
// known, so that a classifier has something honest to learn without any recording being shipped.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/base/types.h"
#include "core/dataset/portable_random.h"

namespace sigwavnet {

// What a sound asks of the vocal tract of tract length 1.
struct Phoneme {
    double seconds = 0.1;
    std::array<double, 3> formants{500, 1500, 2500};  // [Hz]
    double voicing = 0;                               // amplitude of the glottal source
    double noise = 0;                                 // amplitude of frication over the whole sound
    double burst = 0;       // amplitude of frication in its last part, after a closure
    double noiseHz = 0;     // centre of the frication …
    double noiseWidth = 0;  // … and its bandwidth [Hz]
};

// How one utterance is spoken: speaker and emotion together.
struct VoiceStyle {
    double pitchHz = 120;
    double range = 1;           // scales every movement of the pitch
    double slope = -2;          // movement from the first sound to the last [semitones]
    double tract = 1;           // scales every formant: > 1 is a shorter vocal tract
    double tempo = 1;           // > 1 is faster
    double levelDb = -24;       // root mean square of the voiced sound, relative to full scale
    double openQuotient = 0.6;  // share of a period in which the glottis is open
    double tiltDb = 9;          // loss of the source at 3 kHz
    double breath = 0.05;       // aspiration noise relative to the pulses
    double jitter = 0.006;      // relative deviation of the periods …
    double shimmer = 0.04;      // … and of their amplitudes
};

struct SpokenPhoneme {
    Phoneme phoneme;
    double accent = 0;  // height of the pitch movement on it [semitones]
};

// The utterance with a little silence around it, over faint room noise. The same for the same arguments and
// state of `random`.
std::vector<float> speak(std::span<const SpokenPhoneme> phonemes, const VoiceStyle& style,
                         PortableRandom& random, SampleRate rate);

}  // namespace sigwavnet
