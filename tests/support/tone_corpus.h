// A corpus that a tiny network learns in seconds: each class is a tone of its own pitch.
#pragma once

#include <cmath>
#include <cstdint>
#include <filesystem>
#include <numbers>
#include <string>
#include <vector>

#include "core/audio/wav_writer.h"
#include "core/dataset/corpus.h"
#include "core/dataset/portable_random.h"

namespace sigwavnet::test {

constexpr SampleRate kToneRate{2000};

// `seconds` of a tone in noise; equal seeds give equal samples. Without noise most bands would be empty, and
// an instance norm of an empty band blows the rounding of its convolution up.
inline std::vector<float> tone(double hertz, double seconds, uint64_t seed) {
    PortableRandom random(seed);
    std::vector<float> samples(static_cast<size_t>(seconds * kToneRate.hz));
    const double phase = 2 * std::numbers::pi * random.uniform();
    for (size_t i = 0; i < samples.size(); ++i) {
        const double wave = std::sin(phase + 2 * std::numbers::pi * hertz * double(i) / kToneRate.hz);
        samples[i] = static_cast<float>(0.4 * wave + 0.3 * (random.uniform() - 0.5));
    }
    return samples;
}

// Writes a clip and adds it; false when it could not be written.
inline bool addTone(Corpus& corpus, const std::string& name, const std::string& label, double hertz,
                    double seconds, const std::string& speaker = "") {
    Clip clip;
    clip.path = corpus.root / name;
    clip.name = name;
    clip.label = clip.sourceLabel = label;
    clip.speaker = speaker;
    clip.rate = kToneRate;
    clip.channels = 1;
    const std::vector<float> samples = tone(hertz, seconds, 1000 + corpus.clips.size());
    clip.frames = static_cast<int64_t>(samples.size());
    corpus.clips.push_back(clip);
    return writeWav(clip.path, samples, kToneRate).ok();
}

// `perClass` clips of each class ("tone0" 60 Hz, "tone1" 240 Hz, "tone2" 540 Hz …), 0.30 to 0.48 s long, four
// speakers in turn.
inline Corpus toneCorpus(const std::filesystem::path& folder, int classes, int perClass) {
    Corpus corpus;
    corpus.format = "tones";
    corpus.root = folder;
    for (int c = 0; c < classes; ++c) {
        const std::string label = "tone" + std::to_string(c);
        corpus.classes.push_back(label);
        for (int i = 0; i < perClass; ++i) {
            const std::string name = label + "-" + std::to_string(100 + i) + ".wav";
            addTone(corpus, name, label, 60.0 * (c + 1) * (c + 1), 0.30 + 0.03 * (i % 7),
                    std::to_string(i % 4));
        }
    }
    return corpus;
}

}  // namespace sigwavnet::test
