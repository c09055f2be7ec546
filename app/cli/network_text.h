// A network in a few words.
#pragma once

#include <string>

#include "core/model/options.h"

namespace sigwavnet::cli {

// "SigWavNet, PerFilter, 5 levels" or "CNN-5-GRU".
std::string networkText(const NetworkOptions& network);

// "This model is a CNN-5-GRU: it has no wavelets."
std::string noWaveletsText(const NetworkOptions& network);

}  // namespace sigwavnet::cli
