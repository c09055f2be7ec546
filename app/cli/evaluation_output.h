// An evaluation as tables, the same for train, evaluate and demo; as JSON: core/evaluation/evaluation_json.h.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/evaluation/comparison.h"
#include "core/evaluation/predictor.h"

namespace sigwavnet::cli {

// Figures (with what they mean), the per-class table and the confusion matrix.
std::string evaluationText(const Evaluation& evaluation);
// The same with 95 % intervals, a row a speaker, and the mistakes that the model was surest of.
std::string evaluationText(const Evaluation& evaluation, const Corpus& corpus);
// Two models, named by their files, on the same clips.
std::string comparisonText(const Comparison& comparison, const std::string& first, const std::string& second);

// "[80.1, 88.9]", in percent.
std::string intervalText(const Interval& interval);

// {"class": probability, …} in the model's order.
nlohmann::ordered_json probabilitiesJson(const Prediction& prediction,
                                         const std::vector<std::string>& classes);

}  // namespace sigwavnet::cli
