// A corpus's clip as network input, or what is wrong with it.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/preparation.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"

namespace sigwavnet {

// Reads and prepares a clip. Errors: readRecording()'s and prepare()'s. Thread-safe.
Result<std::vector<float>> loadClip(const Clip& clip, const Preparation& preparation, int64_t minimumSamples);

// How a clip that could not be loaded is listed among a corpus's problems.
Problem clipProblem(const Clip& clip, const Error& error);

}  // namespace sigwavnet
