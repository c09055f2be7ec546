// Does the device wait for its input? Preparation of a generated corpus cold and from the cache, the rate at
// which batches are made with the whole recipe of augmentations, and the share of a real training's time that
// learning waited.
//
//     benchmark_input [DEVICE [CLIPS [PRESET]]]      default: auto 300 small
#include <torch/torch.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "core/audio/wav_writer.h"
#include "core/base/parallel.h"
#include "core/dataset/portable_random.h"
#include "core/training/batch_queue.h"
#include "core/training/trainer.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

constexpr SampleRate kRecorded{44100};

double since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

template <typename T>
T require(Result<T> result) {
    if (result) return std::move(result).value();
    std::fprintf(stderr, "%s\n", result.error().text().c_str());
    std::exit(1);
}

// Clips of coloured noise, 2 to 4 s at 44.1 kHz as recorders write them, in four classes.
Corpus writeCorpus(const fs::path& folder, size_t clips) {
    forEachIndex(clips, workerThreads(), [&](size_t i) {
        PortableRandom random(i);
        std::vector<float> samples(static_cast<size_t>((2 + 2 * random.uniform()) * kRecorded.hz));
        const double pole = 0.5 + 0.1 * double(i % 4);
        double state = 0;
        for (float& s : samples) s = float(0.1 * (state = pole * state + random.normal()));
        const fs::path path = folder / ("class" + std::to_string(i % 4)) / (std::to_string(i) + ".wav");
        std::error_code ignored;
        fs::create_directories(path.parent_path(), ignored);
        if (!writeWav(path, samples, kRecorded)) std::exit(1);
    });
    SilentProgress progress;
    return require(importCorpus(folder, {}, progress));
}

TrainingConfig fullRecipe(TrainingConfig config) {
    Augmentation& a = config.augmentation;
    a = {};
    a.gainDb = 6;
    a.noiseSnrMin = 15;
    a.noiseSnrMax = 30;
    a.speed = 0.1;
    a.cropMin = 0.7;
    a.shift = 0.1;
    a.equaliser = 0.15;
    a.invert = true;
    a.timeMasks = a.bandMasks = 2;
    config.mixup = {0.3, 0.5};
    config.averaging.decay = 0.999;
    config.network.classes = 4;
    return config;
}

double audioSeconds(const Corpus& corpus) {
    double seconds = 0;
    for (const Clip& clip : corpus.clips) seconds += clip.seconds();
    return seconds;
}

void measurePreparation(const Corpus& corpus, const TrainingConfig& config, const InputCacheOptions& cache) {
    std::vector<size_t> clips(corpus.clips.size());
    for (size_t i = 0; i < clips.size(); ++i) clips[i] = i;
    for (const char* state : {"cold", "warm"}) {
        SilentProgress progress;
        const auto start = Clock::now();
        const auto inputs = require(PreparedInputs::open(corpus, clips, config.preparation, cache, progress));
        const double seconds = since(start);
        std::printf("preparation, %s cache   %8.3f s   %8.0f clips/s   %8.0f s of sound a second%s\n", state,
                    seconds, double(clips.size()) / seconds, audioSeconds(corpus) / seconds,
                    inputs->mapped() ? "" : "   (in memory)");
    }
}

void measureBatches(const Corpus& corpus, const TrainingConfig& config, const InputCacheOptions& cache) {
    SilentProgress progress;
    const Fold fold = require(makeFolds(corpus, config.split)).front();
    const TrainingData data = require(loadTrainingData(corpus, fold, config, progress, cache));
    for (size_t threads = 1; threads <= workerThreads(); threads *= 2) {
        BatchQueueOptions options = BatchQueueOptions::forDevice(torch::cuda::is_available());
        options.threads = static_cast<int>(threads);
        const auto start = Clock::now();
        BatchQueue queue(data, config, 1, options);
        while (!queue.empty()) require(queue.next());
        std::printf("batches, %2zu threads       %8.0f clips/s with every augmentation and mixup\n", threads,
                    double(data.train.size()) / since(start));
    }
}

class WaitPrinter final : public TrainingObserver {
public:
    void epoch(const EpochReport& report) override {
        std::printf("training, epoch %d        %8.0f clips/s   %5.2f %% of the time waiting for input\n",
                    report.epoch, report.clipsPerSecond, 100 * report.inputWait);
    }
};

void measureTraining(const Corpus& corpus, TrainingConfig config, const Device& device,
                     const fs::path& folder) {
    config.epochs = 3;
    SilentProgress progress;
    WaitPrinter observer;
    require(train(corpus, config, device, folder, observer, progress));
}

}  // namespace

int main(int argc, char** argv) {
    const Device device = require(Device::parse(argc > 1 ? argv[1] : "auto"));
    const size_t clips = argc > 2 ? static_cast<size_t>(std::max(40, std::atoi(argv[2]))) : 300;
    const test::TempFolder folder;
    // For the training, too: it opens the cache by itself.
    ::setenv("SIGWAVNET_INPUT_CACHE", (folder / "cache").c_str(), 1);
    setComputeThreads(0);
    const TrainingConfig config = fullRecipe(require(presetConfig(argc > 3 ? argv[3] : "small")));
    const Corpus corpus = writeCorpus(folder / "corpus", clips);
    std::printf("%zu clips, %.0f s of sound at %d Hz; to %d Hz, device %s\n", corpus.clips.size(),
                audioSeconds(corpus), kRecorded.hz, config.preparation.rate.hz, device.id().c_str());
    const InputCacheOptions cache = InputCacheOptions::fromEnvironment();
    measurePreparation(corpus, config, cache);
    measureBatches(corpus, config, cache);
    measureTraining(corpus, config, device, folder / "run");
    return 0;
}
