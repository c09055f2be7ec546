// The demo corpus: synthesised speech-like sound, made on the spot from a seed.
//
// A small source-filter voice (glottal pulses, formants, aspiration noise) speaks made-up sentences; several
// speakers differ in pitch and vocal-tract length; emotions differ in pitch level and range, energy, tempo
// and voice quality, with random variation that makes them overlap. The recipe (resources/demo/recipe.json)
// is compiled in.
#pragma once

#include <filesystem>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace sigwavnet {

struct DemoCorpusOptions {
    uint64_t seed = 1;
    int speakers = 8;
    int sentences = 5;
    int repetitions = 2;  // clips = speakers × sentences × classes × repetitions
};

// Writes 16 kHz mono 16-bit WAV files and a table `corpus.csv` (path,label,speaker,text) into `folder` and
// returns the table's path. A folder that already holds this very corpus (same options) is left as it is.
// Bit-identical for equal options.
Result<std::filesystem::path> makeDemoCorpus(const std::filesystem::path& folder,
                                             const DemoCorpusOptions& options, Progress& progress);

}  // namespace sigwavnet
