// What the tests of train() share: a network that learns tones in seconds, and an observer that remembers.
#pragma once

#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/training/trainer.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tone_corpus.h"

namespace sigwavnet::test {

class Recorder : public TrainingObserver {
public:
    std::vector<std::string> classes;
    std::vector<BatchReport> batches;
    std::vector<EpochReport> epochs;
    std::vector<std::string> notices;
    std::function<void(const BatchReport&)> onBatch;

    void started(const TrainingConfig&, const std::vector<std::string>& names) override { classes = names; }
    void batch(const BatchReport& report) override {
        batches.push_back(report);
        if (onBatch) onBatch(report);
    }
    void epoch(const EpochReport& report) override { epochs.push_back(report); }
    void notice(const Message& message) override { notices.push_back(message.text()); }
};

inline TrainingConfig tinyConfig() {
    TrainingConfig config;
    config.network.channels = 6;
    config.network.hidden = 6;
    config.network.layers = 1;
    config.network.levels = 2;
    config.network.mode = KernelMode::PerLayer;
    config.network.wavelet = "db2";
    config.preparation.rate = kToneRate;
    config.epochs = 20;
    config.batchSize = 8;
    config.learningRate = 1e-2;
    return config;
}

inline Result<TrainingOutcome> trainTones(const Corpus& corpus, const TrainingConfig& config,
                                          const std::filesystem::path& folder, TrainingObserver& observer) {
    SilentProgress progress;
    return train(corpus, config, Device(), folder, observer, progress);
}

inline std::vector<std::string> linesOf(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

// Every tensor's bytes.
inline std::map<std::string, std::vector<std::byte>> weightsOf(const std::filesystem::path& path) {
    std::map<std::string, std::vector<std::byte>> weights;
    const auto model = loadModel(path);
    if (!model) return weights;
    for (const auto& [name, tensor] : model->network.state()) weights[name] = tensor.bytes;
    return weights;
}

}  // namespace sigwavnet::test
