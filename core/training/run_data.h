// What a run learns from, as its folder remembers it: enough to open the same corpus again, and to notice
// when it is not the same any more.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"

namespace sigwavnet {

// run.json: how the corpus was opened. The format of all the folder's files has this version.
constexpr int kRunVersion = 1;
std::string runDataJson(const Corpus& corpus);

// Opens the corpus of the run in `folder` as it was opened for training; `moved`: where it lies now (empty:
// where it was). Errors: importCorpus()'s; NotFound (no run there, or a run on a corpus that was never opened
// from a disk), Unsupported (written by a newer version), Invalid.
Result<Corpus> openRunCorpus(const std::filesystem::path& folder, const std::filesystem::path& moved,
                             Progress& progress);

// Whether this version can go on with the run in `folder`. Errors as above.
Status checkRunVersion(const std::filesystem::path& folder);

}  // namespace sigwavnet
