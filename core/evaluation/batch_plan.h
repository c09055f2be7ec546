// Batches for prediction: similar lengths, and never more samples than memory comfortably takes.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace sigwavnet {

// Four minutes at 16 kHz: about 1 GiB of intermediates in the published size.
constexpr int64_t kSamplesPerBatch = int64_t(1) << 22;

// sortedBatches(), cut where a batch's padded size would pass `samplesPerBatch`; a clip longer than that is
// alone.
std::vector<std::vector<size_t>> plannedBatches(std::span<const int64_t> lengths, int batchSize,
                                                int64_t samplesPerBatch = kSamplesPerBatch);

}  // namespace sigwavnet
