// Looks into the recordings of a corpus: lengths, hashes, and everything that is wrong with their sound.
#pragma once

#include <span>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"
#include "core/dataset/importers/format.h"

namespace sigwavnet {

struct Scan {
    std::vector<Clip> clips;  // the usable ones, in the order of the drafts
    std::vector<Problem> problems;
};

// Uses all cores; the result does not depend on how many there are. Error: Cancelled.
Result<Scan> scanClips(std::vector<Draft> drafts, const ImportOptions& options, Progress& progress);

// More than a thousandth of the samples stick to full scale for three samples or longer.
bool soundsClipped(std::span<const float> samples);

}  // namespace sigwavnet
