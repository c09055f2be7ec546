// Everything a training needs to go on as if it had never stopped. There are no random states in it: every
// random draw follows from the run's seed and the place in the run.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/host_tensor.h"
#include "core/base/result.h"
#include "core/base/types.h"
#include "core/checkpoint/run_folder.h"
#include "core/training/epoch_record.h"

namespace sigwavnet {

// Sums over what was learned of an epoch so far.
struct EpochTally {
    double loss = 0;          // over clips
    double gradientNorm = 0;  // over steps, before clipping
    int64_t clips = 0, steps = 0;
    Matrix<int64_t> confusion;  // truth × predicted, as the clips were learned from
    double seconds = 0;         // of learning, by all processes together
    double waited = 0;          // of these, for batches to be made

    void add(int truth, int label) { ++confusion.at(static_cast<size_t>(truth), static_cast<size_t>(label)); }
};

// Where a training stands, without its tensors.
struct TrainingPosition {
    int epoch = 1;      // that is being learned, from 1
    int64_t batch = 0;  // how many of its batches were learned
    int64_t step = 0;   // over the whole run
    EpochTally tally;   // of this epoch
    int bestEpoch = 0;  // 0: none has ended
    double bestScore = 0, bestLoss = 0;
    bool stoppedEarly = false;
    int pieces = 1;                     // that a batch is learned in, for want of memory
    std::optional<EpochRecord> record;  // of the epoch that has just ended: its files may be missing still

    int finishedEpochs() const { return epoch - 1; }
};

struct TrainingState {
    TrainingPosition position;
    TensorMap network;    // weights and buffers
    TensorMap optimizer;  // "PARAMETER.exp_avg" …
    TensorMap average;    // the averaged weights; empty without
};

// A safetensors file with the prefixes "network.", "optimizer." and "average.", and a checksum over
// everything. The one before it stays beside it, so that a whole one is always there: the new one is synced
// before it gets its name. Errors: NoSpace and whatever else a disk says; the checkpoint that was there then
// stays.
Status writeCheckpoint(const RunFolder& folder, const TrainingState& state);

// A checkpoint file on its own. Errors: NotFound, Invalid (truncated, changed, not ours), Unsupported
// (newer).
Result<TrainingState> readCheckpoint(const std::filesystem::path& path);

// The newest whole checkpoint; none when the run has not written any. `damaged` gets the error of a newest
// one that had to be passed over. Errors: Invalid when both are damaged, Unsupported.
Result<std::optional<TrainingState>> readNewestCheckpoint(const RunFolder& folder,
                                                          std::optional<Error>& damaged);

}  // namespace sigwavnet
