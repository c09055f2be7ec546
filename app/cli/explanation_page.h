// Explanations and their tests as parts of a page.
#pragma once

#include <string>
#include <vector>

#include "app/cli/html_page.h"
#include "core/evaluation/attribution.h"
#include "core/evaluation/trust.h"

namespace sigwavnet::cli {

// A map with what it means and its figures. `begin`: where the prepared clip starts in the recording [s].
void addAttribution(HtmlPage& page, const AttributionMap& map, const std::vector<std::string>& classes, SampleRate rate,
                    double begin);
// The tests' tables and curves, then the verdicts in words.
void addTrust(HtmlPage& page, const TrustReport& report);

// "occlusion of happiness: d1 … a5 x 21 blocks of 0.1 s", one line for a terminal, then the cells that matter most.
std::string attributionText(const AttributionMap& map, const std::vector<std::string>& classes, SampleRate rate,
                            double begin);
std::string trustText(const TrustReport& report);

}  // namespace sigwavnet::cli
