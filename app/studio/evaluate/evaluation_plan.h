// Which clips of the open corpus an evaluation takes, and what its figures are worth.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/checkpoint/model_file.h"
#include "core/dataset/corpus.h"
#include "core/dataset/split.h"

namespace sigwavnet::studio {

struct EvaluationRequest {
    std::optional<Part> part = Part::Test;  // absent: every clip
    // The Corpus page's, for models that don't say how their corpus was split.
    SplitOptions split;
    int fold = 1;          // from 1
    std::string classMap;  // that the corpus was opened with
};

struct EvaluationPlan {
    std::vector<size_t> clips;  // indices into the corpus; never empty
    Message basis;              // one sentence: which clips these are, by which split
    // What makes the figures worth less: clips that trained the model, leaks, facts that are missing.
    std::vector<Message> warnings;
};

// A pure function of its arguments. Errors: Invalid when the part has no clips, the split's.
Result<EvaluationPlan> planEvaluation(const Model& model, const Corpus& corpus,
                                      const EvaluationRequest& request);

// What makes a second model's figures on the same clips worth less: that it was trained on some of them.
std::vector<Message> secondModelWarnings(const Model& model, const Corpus& corpus,
                                         const std::vector<size_t>& clips, const std::string& classMap);

}  // namespace sigwavnet::studio
