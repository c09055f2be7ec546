// What a run learned from, clip by clip: so that it never goes on with something else unnoticed.
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"

namespace sigwavnet {

// A hash of every clip's samples, in the corpus's order: the scan's, else read now, on all cores. Empty for a
// clip that can't be read. Error: Cancelled.
Result<std::vector<std::string>> clipHashes(const Corpus& corpus, Progress& progress);

// Changes with any clip of the corpus: its name, label, speaker, text or samples as the scan hashed them.
// Studies and searches keep it, so that every process learns from the same clips.
std::string corpusFingerprint(const Corpus& corpus);

// Compares two tables of splitCsv(), as a run wrote it and as it is now. Error: Invalid about `folder`,
// saying how many clips differ and naming one.
Status compareSplits(const std::string& before, const std::string& now, const std::string& folder);

}  // namespace sigwavnet
