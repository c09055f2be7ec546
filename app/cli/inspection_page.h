// All that a network does to one recording, as one page.
#pragma once

#include <filesystem>
#include <string>

#include "app/cli/console.h"
#include "core/audio/recording.h"
#include "core/evaluation/predictor.h"

namespace sigwavnet::cli {

// Writes `folder`/inspection.html: answer, waveform, spectrogram, the scalogram and each level's coefficients before and after
// its threshold, the attentions of every branch, an occlusion map; and the numbers behind every figure into `folder`/data.
// A network without wavelets gets what it has, and words about the rest. Errors: NoSpace, Cancelled, OutOfMemory.
Status writeInspectionPage(const std::filesystem::path& folder, const Predictor& predictor, const Recording& recording,
                           const RecordingTrace& trace, const std::string& modelName, Console& console);

}  // namespace sigwavnet::cli
