// Batches of clips of similar length, so that little is padded.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace sigwavnet {

// Every index 0 … lengths.size()-1 exactly once, in batches of at most `batchSize`. Shuffled by `seed` (epochs use
// different seeds): clips are bucketed by length with random jitter, and the batches come in random order.
std::vector<std::vector<size_t>> bucketedBatches(std::span<const int64_t> lengths, int batchSize, uint64_t seed);

// The same without chance: longest first (evaluation; an out-of-memory shows itself at once).
std::vector<std::vector<size_t>> sortedBatches(std::span<const int64_t> lengths, int batchSize);

}  // namespace sigwavnet
