// How much memory prepared clips take, and whether there is so much.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/preparation.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"

namespace sigwavnet {

// Of these clips as 32-bit samples at the preparation's rate, before trimming.
uint64_t preparedBytes(const Corpus& corpus, const std::vector<size_t>& clips,
                       const Preparation& preparation);

// OutOfMemory when so much can't be had without swapping; says how much is needed.
Status checkMemory(const Corpus& corpus, uint64_t bytes);

}  // namespace sigwavnet
