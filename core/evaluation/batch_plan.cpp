#include "core/evaluation/batch_plan.h"

#include "core/dataset/batches.h"

namespace sigwavnet {

std::vector<std::vector<size_t>> plannedBatches(std::span<const int64_t> lengths, int batchSize,
                                                int64_t samplesPerBatch) {
    std::vector<std::vector<size_t>> planned;
    for (const auto& batch : sortedBatches(lengths, batchSize)) {
        int64_t longest = 0;  // of the batch that is being filled; its first, because they come sorted
        bool open = false;
        for (size_t index : batch) {
            const bool fits = open && longest * int64_t(planned.back().size() + 1) <= samplesPerBatch;
            if (!fits) {
                planned.emplace_back();
                longest = lengths[index];
                open = true;
            }
            planned.back().push_back(index);
        }
    }
    return planned;
}

}  // namespace sigwavnet
