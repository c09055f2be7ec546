// What the end of an epoch leaves in a run's folder: a row of each table, and the models.
//
// A checkpoint carries the record of the epoch that it ends. So the files that other programs read never know
// more than the checkpoint: they are written after it, and written again when the run was killed in between.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/checkpoint/run_folder.h"
#include "core/training/trainer.h"

namespace sigwavnet {

struct EpochRecord {
    int epoch = 0;
    bool best = false;  // so far
    std::vector<std::pair<std::string, double>> row;
    std::string confusion;                     // a line of confusion.jsonl
    std::map<std::string, std::string> facts;  // of the epoch's model, beside those of the run
};

EpochRecord recordOf(const EpochReport& report);

// Writes last.safetensors, for the best epoch best.safetensors, and the tables' rows. `model` has the epoch's
// weights and the run's facts.
Status writeRecord(const RunFolder& folder, const EpochRecord& record, Model model);

}  // namespace sigwavnet
