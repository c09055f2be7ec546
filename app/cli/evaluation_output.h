// An evaluation as JSON and as tables, the same for train, evaluate and demo.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/evaluation/predictor.h"

namespace sigwavnet::cli {

// {"clips","classes","wa","uar","f1_macro","f1_weighted","per_class":{…},"confusion":[[…]]}; rows of the
// confusion are true classes.
nlohmann::ordered_json evaluationJson(const Evaluation& evaluation);

// Figures (with what they mean), the per-class table and the confusion matrix.
std::string evaluationText(const Evaluation& evaluation);

// {"class": probability, …} in the model's order.
nlohmann::ordered_json probabilitiesJson(const Prediction& prediction,
                                         const std::vector<std::string>& classes);

}  // namespace sigwavnet::cli
