// What a training writes into its run folder, as text.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/dataset/corpus.h"
#include "core/dataset/split.h"
#include "core/training/trainer.h"

namespace sigwavnet {

// "clip,part,label,speaker,hash", a row a clip of the corpus; fields are quoted where they need it. `hashes`: of the
// clips' samples (core/training/fingerprint.h).
std::string splitCsv(const Corpus& corpus, const Fold& fold, const std::vector<std::string>& hashes);

// "clip,truth,predicted,<a column a class>", a row an evaluated clip.
std::string predictionsCsv(const Corpus& corpus, const Evaluation& evaluation);

// The columns of metrics.csv.
std::vector<std::pair<std::string, double>> metricsRow(const EpochReport& report);

// {"epoch":3,"confusion":[[…]]}
std::string confusionLine(const EpochReport& report);

// {"status":"finished" or "paused", …, "test": evaluationJson or null}
std::string resultJson(const TrainingOutcome& outcome);
// {"status":"cancelled" or "failed","epochs",…,"error"}: a run that ended early must not look like one that
// runs.
std::string resultJson(const Error& error, int finishedEpochs);

}  // namespace sigwavnet
