// An evaluation for machines: what `--json` prints and a run's result.json holds.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/evaluation/comparison.h"
#include "core/evaluation/intervals.h"
#include "core/evaluation/predictor.h"

namespace sigwavnet {

// {"clips","classes","wa","uar","f1_macro","f1_weighted","per_class":{name:{"precision","recall","f1","support"}},"confusion":[[…]],
//  "calibration":{"ece","temperature","ece_softened","reliability":[{"low","high","clips","confidence","accuracy"}]}};
// rows of the confusion are true classes; temperature and ece_softened are null for a model without one.
nlohmann::ordered_json evaluationJson(const Evaluation& evaluation);
// The same and, of the corpus that the clips are of, "intervals" (null with a single clip), "per_speaker"
// {name:{"clips","wa","uar"}} and "mistakes" [{"clip","speaker","truth","predicted","probability",
// "label_probability"}], the surest first.
nlohmann::ordered_json evaluationJson(const Evaluation& evaluation, const Corpus& corpus);
// {"level","drawn":"speakers" or "clips","groups","wa":[low,high],"uar","f1_macro","f1_weighted"}
nlohmann::ordered_json intervalsJson(const MetricIntervals& intervals, bool bySpeaker);
// {"clips","both_right","only_first","only_second","both_wrong","mcnemar_p","first":{"wa",…},"second":{…},
//  "difference": {"drawn","groups","level","wa":{"value","interval"},…} or null}; differences are second - first.
nlohmann::ordered_json comparisonJson(const Comparison& comparison);
nlohmann::ordered_json confusionJson(const Matrix<int64_t>& confusion);

}  // namespace sigwavnet
