// What it saves to label the clips first that a model hesitates over: a labelled corpus with its labels hidden, uncovered
// in rounds. Each round trains anew on what is uncovered, tests on clips that are never uncovered, and uncovers the next
// clips in the order that the queue gives. Needs no project.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/console.h"
#include "core/annotation/queue.h"
#include "core/dataset/corpus.h"
#include "core/model/device.h"
#include "core/training/config.h"

namespace sigwavnet::cli {

struct SimulationOptions {
    TrainingConfig config;  // its epochs are those of the last round; earlier ones have more, for as many steps
    QueueOrder order = QueueOrder::Margin;
    int start = 40;        // clips uncovered before the first round, at random (each class at least twice)
    int batch = 40;        // further ones a round
    int rounds = 6;
    int repeats = 1;       // with seeds 1 …; each with its own test clips and its own start
    double testShare = 0.25;
    std::filesystem::path folder;  // for the trainings, which are deleted once they are tested
};

struct SimulationPoint {
    std::string order;  // queueOrderName
    int repeat = 1;
    int round = 1;
    int labels = 0;     // uncovered clips
    double wa = 0;      // of the test clips; a class that no uncovered clip has counts as wrong
    double uar = 0;
};

// For each repeat, the order and a random one, from the same start. Errors: train()'s; Invalid when the corpus is too small
// for the rounds.
Result<std::vector<SimulationPoint>> simulateAnnotation(const Corpus& corpus, const SimulationOptions& options,
                                                        const Device& device, Console& console);

}  // namespace sigwavnet::cli
