// What the tests of resuming share: a short run with everything that draws chance, and one that was never
// stopped.
#pragma once

#include <fstream>

#include "core/base/files.h"
#include "tests/core/training/training_fixture.h"
#include "tests/support/run_difference.h"

namespace sigwavnet::test {

// Five steps an epoch, three epochs; dropout, augmentation, mixup and averaged weights all draw or gather
// something.
inline TrainingConfig eventfulConfig() {
    TrainingConfig config = tinyConfig();
    config.epochs = 3;
    config.batchSize = 4;
    config.network.dropout = 0.2;
    config.augmentation = presetConfig("small")->augmentation;
    config.mixup.alpha = 0.4;
    config.averaging.decay = 0.9;
    config.averaging.start = 0.2;
    config.classWeights = ClassWeights::Balanced;
    config.checkpointSeconds = 0;  // a test that wants one before every batch says so
    return config;
}

// A corpus of two tones and the run "whole" on it, which never stopped.
struct ResumeBench {
    TempFolder folder;
    Corpus corpus = toneCorpus(folder.path(), 2, 12);
    TrainingConfig config = eventfulConfig();
    SilentProgress progress;
    Recorder recorder;

    std::filesystem::path whole() const { return folder / "whole"; }
    Result<TrainingOutcome> trainWhole() { return trainTones(corpus, config, whole(), recorder); }

    // Starts a run that is asked to stop when `steps` have been learned.
    Result<TrainingOutcome> startAndStop(const std::filesystem::path& path, int64_t steps) {
        TrainingControl control;
        Recorder observer;
        stopAt(observer, control, steps);
        return train(corpus, config, Device(), path, observer, progress, &control);
    }
    Result<TrainingOutcome> resume(const std::filesystem::path& path, Recorder& observer, int64_t steps = 0,
                                   TrainingStop stop = {}) {
        TrainingControl control;
        stopAt(observer, control, steps);
        return resumeTraining(corpus, Device(), path, observer, progress, &control, stop);
    }
    Result<TrainingOutcome> resume(const std::filesystem::path& path) {
        Recorder observer;
        return resume(path, observer);
    }

private:
    static void stopAt(Recorder& observer, TrainingControl& control, int64_t steps) {
        observer.onBatch = [&control, steps](const BatchReport& report) {
            if (report.step == steps) control.ask(TrainingControl::Wish::Stop);
        };
    }
};

inline std::string contentOf(const std::filesystem::path& path) {
    const auto text = readFile(path);
    return text ? *text : "";
}

inline bool says(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace sigwavnet::test
