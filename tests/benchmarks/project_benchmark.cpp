// A project of 100 000 clips, a tenth of them labelled by two people, all scored: opening, filtering,
// searching, ordering, labelling.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>

#include "app/project/filter.h"
#include "app/project/measures.h"
#include "core/annotation/agreement.h"
#include "core/dataset/portable_random.h"
#include "tests/app/project/project_fixture.h"

namespace {

using namespace sigwavnet;
using namespace sigwavnet::test;

constexpr int kClips = 100000;

// Made once.
Bench& bench() {
    static auto* made = [] {
        auto* big = new Bench(kClips);
        PortableRandom random(1);
        const Id berta = big->project->annotator("berta").value(),
                 model = big->project->addModel({0, "h", "m", "", {"anger", "joy", "sadness"}}).value();
        std::vector<ItemKey> keys;
        std::vector<Answer> answers;
        std::vector<Suggestion> suggestions;
        for (size_t row = 0; row < kClips; ++row) {
            if (row % 10 == 0) {
                keys.push_back(big->key(row));
                answers.push_back(big->answer(random.below(3)));
            }
            const auto a = float(random.uniform(0, 0.6)), b = float(random.uniform(0, 0.4));
            suggestions.push_back({big->key(row), {a, b, 1 - a - b}});
        }
        const bool good = big->project->labelMany(keys, big->anna, answers, {"a"}).ok() &&
                          big->project->labelMany(keys, berta, answers, {"b"}).ok() &&
                          big->project->setSuggestions(model, suggestions).ok() &&
                          big->project->showModel(model).ok();
        if (!good) std::abort();
        return big;
    }();
    return *made;
}

void open(benchmark::State& state) {
    bench().project.reset();
    for (auto _ : state) {
        if (!bench().reopen()) state.SkipWithError("does not open");
        state.PauseTiming();
        bench().project.reset();
        state.ResumeTiming();
    }
    bench().reopen();
}

// The first opening after work: with a backup of what changed.
void openWithBackup(benchmark::State& state) {
    size_t row = 1;
    for (auto _ : state) {
        state.PauseTiming();
        if (!bench().project->label(bench().key(row++), bench().anna, bench().answer(0)))
            state.SkipWithError("does not label");
        bench().project.reset();
        state.ResumeTiming();
        if (!bench().reopen()) state.SkipWithError("does not open");
    }
}

void filterAndSearch(benchmark::State& state, const char* line) {
    const Project& project = *bench().project;
    for (auto _ : state) {
        const auto filter = parseFilter(line, project.schemes(), project.annotators());
        benchmark::DoNotOptimize(filterItems(project.items(), *filter));
    }
}

void reorder(benchmark::State& state, QueueOrder order) {
    const Project& project = *bench().project;
    for (auto _ : state) {
        const QueueValues values(project, bench().anna, project.schemes().front().id);
        benchmark::DoNotOptimize(orderQueue(values.input(), order));
    }
}

void labelOne(benchmark::State& state) {
    size_t row = 0, label = 0;
    bench();
    for (auto _ : state)
        if (!bench().project->label(bench().key(row++ % kClips), bench().anna, bench().answer(label++ % 3)))
            state.SkipWithError("does not label");
}

void undoOne(benchmark::State& state) {
    for (auto _ : state)
        if (!bench().project->undo()) state.SkipWithError("does not undo");
}

void agreement(benchmark::State& state) {
    const auto selected = selectRatings(*bench().project, {bench().project->schemes().front().id, 0, {}, {}});
    SilentProgress progress;
    for (auto _ : state)
        benchmark::DoNotOptimize(
            computeAgreement(selected->table, AgreementMeasure::AlphaNominal, {}, progress));
}

BENCHMARK(labelOne)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(undoOne)->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK_CAPTURE(filterAndSearch, word, "clip-0999")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filterAndSearch, everything,
                  "clip speaker:s3 is:labelled by:anna class:anger confidence:>0.4")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filterAndSearch, disagreeing, "is:disagreeing")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(reorder, entropy, QueueOrder::Entropy)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(reorder, disagreement, QueueOrder::Disagreement)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(reorder, random, QueueOrder::Random)->Unit(benchmark::kMillisecond);
BENCHMARK(agreement)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(openWithBackup)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(open)->Unit(benchmark::kMillisecond)->Iterations(5);

}  // namespace

BENCHMARK_MAIN();
