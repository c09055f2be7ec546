// An evaluation as tables, the same for train, evaluate and demo; as JSON: core/evaluation/evaluation_json.h.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/evaluation/predictor.h"

namespace sigwavnet::cli {

// Figures (with what they mean), the per-class table and the confusion matrix.
std::string evaluationText(const Evaluation& evaluation);

// {"class": probability, …} in the model's order.
nlohmann::ordered_json probabilitiesJson(const Prediction& prediction,
                                         const std::vector<std::string>& classes);

}  // namespace sigwavnet::cli
