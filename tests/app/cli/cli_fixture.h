// What the tests of the command line share: the program, a tiny model, a tiny corpus, recordings of all
// kinds.
#pragma once

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/audio/wav_writer.h"
#include "core/checkpoint/model_file.h"
#include "core/dataset/portable_random.h"
#include "tests/support/process.h"
#include "tests/support/temp_folder.h"

namespace sigwavnet::test {

using Json = nlohmann::json;

constexpr SampleRate tinyRate{8000};

inline std::vector<std::string> commandLine(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), SIGWAVNET_BIN_DIR "/sigwavnet");
    return arguments;
}

inline Finished runSigwavnet(std::vector<std::string> arguments) {
    return runProgram(commandLine(std::move(arguments)));
}

inline bool contains(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

// How many lines of standard error are the program's error lines.
inline int errorLines(const Finished& f) {
    std::istringstream lines(f.err);
    int count = 0;
    for (std::string line; std::getline(lines, line);)
        count += line.starts_with("sigwavnet: ") && !line.starts_with("sigwavnet: warning: ") ? 1 : 0;
    return count;
}

// A wavering tone with noise in every band, as recordings have: empty bands would only show rounding.
inline std::vector<float> tone(double hz, double seconds, double amplitude = 0.3) {
    std::vector<float> samples(size_t(seconds * tinyRate.hz));
    PortableRandom random(uint64_t(hz) + 1);
    for (size_t i = 0; i < samples.size(); ++i) {
        const double t = double(i) / tinyRate.hz;
        samples[i] =
            float(amplitude * std::sin(2 * 3.14159265358979 * hz * t) * (1 + 0.3 * std::sin(23 * t)) +
                  0.05 * random.uniform(-1, 1));
    }
    return samples;
}

inline std::filesystem::path writeTone(const std::filesystem::path& path, double hz, double seconds) {
    std::filesystem::create_directories(path.parent_path());
    return writeWav(path, tone(hz, seconds), tinyRate) ? path : std::filesystem::path();
}

inline void writeText(const std::filesystem::path& path, const std::string& text) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

// Folders "high" and "low" of `clips` tones each.
inline void makeTinyCorpus(const std::filesystem::path& folder, int clips) {
    for (int i = 0; i < clips; ++i) {
        const std::string name = "clip" + std::to_string(i) + ".wav";
        writeTone(folder / "high" / name, 1500 + 31 * i, 0.2 + 0.01 * i);
        writeTone(folder / "low" / name, 200 + 7 * i, 0.2 + 0.01 * i);
    }
}

inline NetworkOptions tinyNetwork() {
    NetworkOptions options;
    options.classes = 2;
    options.channels = 4;
    options.hidden = 4;
    options.layers = 1;
    options.levels = 2;
    options.mode = KernelMode::PerLayer;
    options.wavelet = "db2";
    return options;
}

// The same network as settings of `train`, for a run of seconds.
inline std::vector<std::string> tinySettings() {
    return {"network.channels=4",  "network.hidden=4",      "network.layers=1", "network.levels=2",
            "network.wavelet=db2", "preparation.rate=8000", "training.epochs=2"};
}

inline std::filesystem::path makeTinyModel(const std::filesystem::path& path) {
    auto network = Network::create(tinyNetwork(), 3);
    if (!network) return {};
    Preparation preparation;
    preparation.rate = tinyRate;
    return saveModel(path, Model{std::move(network).value(), {"high", "low"}, preparation, {}})
               ? path
               : std::filesystem::path();
}

// Goldens and real recordings; tests that need them skip where the folder is absent.
inline std::filesystem::path sharedFolder() {
    return std::filesystem::path(SIGWAVNET_SOURCE_DIR) / "../shared";
}

inline std::vector<std::string> operator+(std::vector<std::string> a, const std::vector<std::string>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

}  // namespace sigwavnet::test
