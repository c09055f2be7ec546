// Explanations and their tests for other programs: JSON, and tables as CSV.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/evaluation/attribution.h"
#include "core/evaluation/trust.h"

namespace sigwavnet {

// "d1" … "dJ" and "aJ" of bands, "waveform" otherwise.
std::vector<std::string> rowNames(const CellGrid& grid);

// {"method","class","logit" (of a spatial score: "branch","position"),"block_s","rows":[names],"cells":[[…] a row]}; of integrated gradients also "baseline_logit" and
// "completeness_gap". Cells are in logits; a cell that holds no coefficient is null.
nlohmann::ordered_json attributionJson(const AttributionMap& map, const std::vector<std::string>& classes,
                                       SampleRate rate);
// One row a block: its begin and end [s] in the prepared clip, then one column a row of the map.
std::string attributionCsv(const AttributionMap& map, SampleRate rate);

// Every figure of the report under its own name, with the verdicts and their reasons in words.
nlohmann::ordered_json trustJson(const TrustReport& report);
// One row a share of removed cells: both tests' three curves.
std::string removalCsv(const RemovalTest& removal);

}  // namespace sigwavnet
