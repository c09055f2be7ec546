#include "app/cli/annotation_simulation.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <system_error>

#include "core/dataset/portable_random.h"
#include "core/evaluation/predictor.h"
#include "core/training/trainer.h"

namespace sigwavnet::cli {
namespace fs = std::filesystem;

namespace {

using Indices = std::vector<size_t>;

// The clips of one repeat: which test, which are uncovered at first, and which are left.
struct Hidden {
    Indices test, uncovered, pool;
};

// Stratified by class, so that neither the test nor the start lacks one.
Hidden hide(const Corpus& corpus, const SimulationOptions& options, uint64_t seed) {
    std::map<std::string, Indices> byClass;
    Indices all(corpus.clips.size());
    for (size_t i = 0; i < all.size(); ++i) all[i] = i;
    PortableRandom random(seed);
    random.shuffle(all);
    for (const size_t clip : all) byClass[corpus.clips[clip].label].push_back(clip);
    Hidden hidden;
    Indices rest;
    for (const auto& [label, clips] : byClass) {
        const auto tests = std::max<size_t>(1, size_t(double(clips.size()) * options.testShare + 0.5));
        for (size_t i = 0; i < clips.size(); ++i) {
            if (i < tests)
                hidden.test.push_back(clips[i]);
            else if (i < tests + 2)
                hidden.uncovered.push_back(clips[i]);
            else
                rest.push_back(clips[i]);
        }
    }
    random.shuffle(rest);
    const size_t more = std::min(
        rest.size(), size_t(options.start) - std::min(size_t(options.start), hidden.uncovered.size()));
    hidden.uncovered.insert(hidden.uncovered.end(), rest.begin(), rest.begin() + std::ptrdiff_t(more));
    hidden.pool.assign(rest.begin() + std::ptrdiff_t(more), rest.end());
    std::sort(hidden.pool.begin(), hidden.pool.end());
    return hidden;
}

Corpus part(const Corpus& corpus, const Indices& clips) {
    Corpus chosen = corpus;
    chosen.clips.clear();
    chosen.problems.clear();
    std::set<std::string> classes;
    for (const size_t clip : clips) {
        chosen.clips.push_back(corpus.clips[clip]);
        classes.insert(corpus.clips[clip].label);
    }
    std::sort(chosen.clips.begin(), chosen.clips.end(),
              [](const Clip& a, const Clip& b) { return a.name < b.name; });
    chosen.classes.assign(classes.begin(), classes.end());
    return chosen;
}

// Epochs of a dozen trainings would drown the curve: only what a person must hear passes.
class Listener final : public TrainingObserver {
public:
    explicit Listener(Console& console) : console_(console) {}
    void notice(const Message& message) override { console_.warn(message); }

private:
    Console& console_;
};

Result<Predictor> learn(const Corpus& corpus, const SimulationOptions& options, uint64_t seed,
                        const Device& device, Console& console) {
    TrainingConfig config = options.config;
    config.split.name = "all";
    config.split.seed = config.seed = seed;
    // As many steps with few labels as with many: else the first rounds would only show too short a training.
    const double last = options.start + double(options.batch) * (options.rounds - 1);
    config.epochs = std::max(config.epochs, int(config.epochs * last / double(corpus.clips.size()) + 0.5));
    const fs::path folder = options.folder / "training";
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    Listener listener(console);
    SWN_ASSIGN(const TrainingOutcome outcome, train(corpus, config, device, folder, listener, console));
    SWN_ASSIGN(Model model, loadModel(outcome.folder));
    fs::remove_all(folder, ignored);
    return Predictor::create(std::move(model), device);
}

Result<std::vector<Prediction>> predict(const Predictor& predictor, const Corpus& corpus,
                                        const Indices& clips, Console& console) {
    std::vector<fs::path> files;
    for (const size_t clip : clips) files.push_back(corpus.clips[clip].path);
    std::vector<Prediction> predictions(clips.size());
    Status failed;
    SWN_TRY(classifyFiles(
        predictor, files, 16,
        [&](size_t i, const Result<Prediction>& prediction) {
            if (prediction)
                predictions[i] = *prediction;
            else if (failed)
                failed = prediction.error();
        },
        console));
    SWN_TRY(failed);
    return predictions;
}

SimulationPoint score(const Corpus& corpus, const Indices& test, const std::vector<std::string>& classes,
                      const std::vector<Prediction>& predictions) {
    std::map<std::string, std::pair<int, int>> byClass;  // right, all
    int right = 0;
    for (size_t i = 0; i < test.size(); ++i) {
        const std::string& truth = corpus.clips[test[i]].label;
        const bool hit = predictions[i].label >= 0 && classes[size_t(predictions[i].label)] == truth;
        byClass[truth].first += hit ? 1 : 0;
        ++byClass[truth].second;
        right += hit ? 1 : 0;
    }
    SimulationPoint point;
    point.wa = double(right) / double(test.size());
    for (const auto& [label, counts] : byClass)
        point.uar += double(counts.first) / counts.second / double(byClass.size());
    return point;
}

// The next clips of the pool in the queue's order.
Indices choose(const Indices& pool, const std::vector<Prediction>& predictions,
               const SimulationOptions& options, QueueOrder order, uint64_t seed) {
    std::vector<float> probabilities;
    const size_t classes = predictions.empty() ? 0 : predictions.front().probabilities.size();
    for (const Prediction& prediction : predictions)
        probabilities.insert(probabilities.end(), prediction.probabilities.begin(),
                             prediction.probabilities.end());
    QueueInput input;
    input.items = pool.size();
    input.probabilities = probabilities;
    input.classes = classes;
    Indices chosen;
    for (const size_t row : orderQueue(input, order, seed)) {
        if (chosen.size() == size_t(options.batch)) break;
        chosen.push_back(pool[row]);
    }
    return chosen;
}

class Simulation {
public:
    Simulation(const Corpus& corpus, const SimulationOptions& options, const Device& device, Console& console)
        : corpus_(corpus), options_(options), device_(device), console_(console) {}

    Status run(QueueOrder order, int repeat) {
        Hidden hidden = hide(corpus_, options_, uint64_t(repeat));
        for (int round = 1; round <= options_.rounds; ++round) {
            const uint64_t seed = uint64_t(repeat) * 1000 + uint64_t(round);
            SWN_ASSIGN(const Predictor predictor,
                       learn(part(corpus_, hidden.uncovered), options_, seed, device_, console_));
            SWN_ASSIGN(const auto tested, predict(predictor, corpus_, hidden.test, console_));
            SimulationPoint point = score(corpus_, hidden.test, predictor.model().classes, tested);
            point.order = queueOrderName(order);
            point.repeat = repeat;
            point.round = round;
            point.labels = int(hidden.uncovered.size());
            console_.note(point.order + ", repeat " + std::to_string(repeat) + ": " +
                          std::to_string(point.labels) + " labels, WA " + percentText(point.wa) + ", UAR " +
                          percentText(point.uar));
            points.push_back(point);
            if (round == options_.rounds) break;
            std::vector<Prediction> guesses;
            if (order != QueueOrder::Random) {
                SWN_ASSIGN(guesses, predict(predictor, corpus_, hidden.pool, console_));
            }
            uncover(hidden, choose(hidden.pool, guesses, options_, order, seed));
        }
        return {};
    }

    std::vector<SimulationPoint> points;

private:
    static void uncover(Hidden& hidden, const Indices& chosen) {
        hidden.uncovered.insert(hidden.uncovered.end(), chosen.begin(), chosen.end());
        const std::set<size_t> taken(chosen.begin(), chosen.end());
        std::erase_if(hidden.pool, [&](size_t clip) { return taken.count(clip) > 0; });
    }

    const Corpus& corpus_;
    const SimulationOptions& options_;
    const Device& device_;
    Console& console_;
};

}  // namespace

Result<std::vector<SimulationPoint>> simulateAnnotation(const Corpus& corpus,
                                                        const SimulationOptions& options,
                                                        const Device& device, Console& console) {
    SWN_TRY(checkTrainable(corpus, 4));
    const double needed = options.start + double(options.batch) * (options.rounds - 1) +
                          double(corpus.clips.size()) * options.testShare;
    if (needed > double(corpus.clips.size()))
        return Error{ErrorKind::Invalid,
                     corpus.root.string(),
                     {CORE_TEXT("The corpus has %1 clips; start, rounds and test together need %2. Take "
                                "fewer rounds or smaller ones."),
                      {std::to_string(corpus.clips.size()), numberText(needed)}}};
    Simulation simulation(corpus, options, device, console);
    for (int repeat = 1; repeat <= options.repeats; ++repeat)
        for (const QueueOrder order : {options.order, QueueOrder::Random}) {
            if (order == QueueOrder::Random && options.order == QueueOrder::Random) continue;
            SWN_TRY(simulation.run(order, repeat));
        }
    return std::move(simulation.points);
}

}  // namespace sigwavnet::cli
