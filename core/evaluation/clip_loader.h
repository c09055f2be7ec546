// A corpus's clip as network input, or what is wrong with it.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/preparation.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"
#include "core/dataset/input_cache.h"

namespace sigwavnet {

// Reads and prepares a clip. Errors: readRecording()'s and prepare()'s. Thread-safe.
Result<std::vector<float>> loadClip(const Clip& clip, const Preparation& preparation, int64_t minimumSamples);

// The same from inputs that were prepared before: only a copy is normalised. A clip they do not have is read. Thread-safe.
Result<std::vector<float>> loadClip(const PreparedInputs& inputs, const Corpus& corpus, size_t clip,
                                    const Preparation& preparation, int64_t minimumSamples);

// How a clip that could not be loaded is listed among a corpus's problems.
Problem clipProblem(const Clip& clip, const Error& error);

}  // namespace sigwavnet
