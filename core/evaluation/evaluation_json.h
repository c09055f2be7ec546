// An evaluation for machines: what `--json` prints and a run's result.json holds.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/evaluation/predictor.h"

namespace sigwavnet {

// {"clips","classes","wa","uar","f1_macro","f1_weighted","per_class":{name:{"precision","recall","f1","support"}},"confusion":[[…]],
//  "calibration":{"ece","temperature","ece_softened","reliability":[{"low","high","clips","confidence","accuracy"}]}};
// rows of the confusion are true classes; temperature and ece_softened are null for a model without one.
nlohmann::ordered_json evaluationJson(const Evaluation& evaluation);
nlohmann::ordered_json confusionJson(const Matrix<int64_t>& confusion);

}  // namespace sigwavnet
