// A wavelet analysis as JSON, for other programs.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/evaluation/wavelet_analysis.h"

namespace sigwavnet {

// Taps, figures and curves of every level, learned and at the start; units stand in the keys. Numbers that are not
// finite become null.
nlohmann::ordered_json waveletJson(const WaveletAnalysis& analysis);

}  // namespace sigwavnet
