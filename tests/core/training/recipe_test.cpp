// The recipe of changes, mixtures and averages, as whole trainings have it.
#include <QTest>

#include <cstdlib>

#include "core/training/checkpoint_state.h"
#include "tests/core/training/training_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

TrainingConfig shortConfig() {
    TrainingConfig config = tinyConfig();
    config.epochs = 2;
    config.augmentation.probability = 1;
    return config;
}

struct Run {
    std::map<std::string, std::vector<std::byte>> weights;  // of last.safetensors
    std::string problem;
};

Run trained(const Corpus& corpus, const TrainingConfig& config) {
    const TempFolder folder;
    Recorder recorder;
    const auto outcome = trainTones(corpus, config, folder / "run", recorder);
    if (!outcome) return {{}, outcome.error().text()};
    return {weightsOf(folder / "run" / "last.safetensors"), ""};
}

// Uneven classes, so that their weights matter.
Corpus unevenTones(const std::filesystem::path& folder) {
    Corpus corpus = toneCorpus(folder, 2, 12);
    corpus.clips.resize(20);
    return corpus;
}

}  // namespace

class RecipeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void averagedWeightsAreWhatIsKept();
    void everyOptionChangesWhatIsLearned();
    void theCacheChangesNothing();
    void theWholeRecipeLearnsTones();
};

void RecipeTest::averagedWeightsAreWhatIsKept() {
    const TempFolder folder;
    TrainingConfig config = shortConfig();
    config.epochs = 4;
    config.averaging = {0.8, 0};
    Recorder recorder;
    const auto outcome = trainTones(toneCorpus(folder.path(), 2, 12), config, folder / "run", recorder);
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    const auto state = readCheckpoint(folder / "run" / "checkpoint.safetensors");
    QVERIFY(state.ok() && !state->average.empty());
    const auto kept = weightsOf(folder / "run" / "last.safetensors");
    QCOMPARE(kept.size(), state->average.size());
    bool differs = false;
    for (const auto& [name, bytes] : kept) {
        QVERIFY2(bytes == state->average.at(name).bytes, name.c_str());
        differs = differs || bytes != state->network.at(name).bytes;
    }
    QVERIFY(differs);
    // What was validated and shown are the averaged weights, too.
    const auto levels = loadModel(folder / "run" / "last.safetensors")->network.levels();
    QCOMPARE(recorder.epochs.back().levels[0].thresholdPlus, levels[0].thresholdPlus);
}

// None is a dead switch: each alone ends with other weights than a training without it.
void RecipeTest::everyOptionChangesWhatIsLearned() {
    const TempFolder folder;
    const Corpus corpus = unevenTones(folder.path());
    const Run plain = trained(corpus, shortConfig());
    QVERIFY2(!plain.weights.empty(), plain.problem.c_str());
    QVERIFY(plain.weights == trained(corpus, shortConfig()).weights);
    const std::vector<std::pair<const char*, std::function<void(TrainingConfig&)>>> changes = {
        {"gain", [](auto& c) { c.augmentation.gainDb = 6; }},
        {"noise", [](auto& c) { c.augmentation.noiseSnrMin = c.augmentation.noiseSnrMax = 20; }},
        {"speed", [](auto& c) { c.augmentation.speed = 0.1; }},
        {"crop", [](auto& c) { c.augmentation.cropMin = 0.8; }},
        {"shift", [](auto& c) { c.augmentation.shift = 0.2; }},
        {"equaliser", [](auto& c) { c.augmentation.equaliser = 0.2; }},
        {"invert", [](auto& c) { c.augmentation.invert = true; }},
        {"time masks", [](auto& c) { c.augmentation.timeMasks = 2; }},
        {"band masks", [](auto& c) { c.augmentation.bandMasks = 2; }},
        {"mixup", [](auto& c) { c.mixup.alpha = 0.3; }},
        {"averaging",
         [](auto& c) {
             c.averaging.decay = 0.9;
             c.averaging.start = 0;
         }},
        {"dropout", [](auto& c) { c.network.dropout = 0.3; }},
        {"kernel rate", [](auto& c) { c.kernelRateFactor = 0.1; }},
        {"trimming",
         [](auto& c) {
             c.preparation.trimSilence = true;
             c.preparation.trimDb = -3;
         }},
        {"normalisation", [](auto& c) { c.preparation.normalisation = Normalisation::Stored; }},
        {"weight decay", [](auto& c) { c.weightDecay = 0.1; }},
        {"clipping", [](auto& c) { c.clipNorm = 0.01; }},
        {"warm-up", [](auto& c) { c.warmup = 0.5; }},
        {"schedule", [](auto& c) { c.schedule = Schedule::Constant; }},
        {"class weights", [](auto& c) { c.classWeights = ClassWeights::Balanced; }},
        {"label smoothing", [](auto& c) { c.labelSmoothing = 0.1; }},
        {"focal loss", [](auto& c) { c.loss = Loss::Focal; }},
    };
    for (const auto& [name, change] : changes) {
        TrainingConfig config = shortConfig();
        change(config);
        const Run changed = trained(corpus, config);
        QVERIFY2(changed.problem.empty(), (name + (": " + changed.problem)).c_str());
        QVERIFY2(changed.weights != plain.weights, name);
    }
}

// In memory, prepared just now, and from the cache: the same bits.
void RecipeTest::theCacheChangesNothing() {
    const TempFolder folder;
    std::filesystem::create_directories(folder / "corpus");
    const Corpus corpus = toneCorpus(folder / "corpus", 2, 12);
    ::setenv("SIGWAVNET_INPUT_CACHE", "off", 1);
    const Run inMemory = trained(corpus, shortConfig());
    ::setenv("SIGWAVNET_INPUT_CACHE", (folder / "cache").c_str(), 1);
    const Run cold = trained(corpus, shortConfig()), warm = trained(corpus, shortConfig());
    ::unsetenv("SIGWAVNET_INPUT_CACHE");
    QVERIFY2(!inMemory.weights.empty(), inMemory.problem.c_str());
    QVERIFY(!std::filesystem::is_empty(folder / "cache"));
    QVERIFY(inMemory.weights == cold.weights && cold.weights == warm.weights);
}

void RecipeTest::theWholeRecipeLearnsTones() {
    const TempFolder folder;
    TrainingConfig config = tinyConfig();
    config.epochs = 25;
    config.augmentation.gainDb = 6;
    config.augmentation.noiseSnrMin = 15;
    config.augmentation.noiseSnrMax = 30;
    config.augmentation.cropMin = 0.9;
    config.augmentation.shift = 0.05;
    config.augmentation.timeMasks = 1;
    config.augmentation.bandMasks = 1;
    config.augmentation.bandMaskShare = 0.05;
    config.mixup.alpha = 0.2;
    config.averaging = {0.9, 0.1};
    config.labelSmoothing = 0.1;
    config.network.dropout = 0.1;
    Recorder recorder;
    const auto outcome = trainTones(toneCorpus(folder.path(), 2, 20), config, folder / "run", recorder);
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    QVERIFY(outcome->test && outcome->test->metrics.uar > 0.99);
    QVERIFY(recorder.epochs.back().inputWait >= 0 && recorder.epochs.back().inputWait <= 1);
}

QTEST_APPLESS_MAIN(RecipeTest)
#include "recipe_test.moc"
