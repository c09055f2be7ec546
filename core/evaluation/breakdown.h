// An evaluation looked at more closely: how far chance carries its figures, how each speaker did, which
// clips it got wrong most surely. Pure functions; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/dataset/corpus.h"
#include "core/evaluation/intervals.h"
#include "core/evaluation/predictor.h"

namespace sigwavnet {

// Everywhere here `corpus` is the one that the clips of the evaluation are indices into.

struct EvaluationIntervals {
    MetricIntervals metrics;
    bool bySpeaker = false;  // what the bootstrap drew: speakers, or clips
};
// Absent with a single clip.
std::optional<EvaluationIntervals> evaluationIntervals(const Evaluation& evaluation, const Corpus& corpus,
                                                       const BootstrapOptions& options = {});

struct SpeakerMetrics {
    std::string speaker;  // empty: not known
    Metrics metrics;      // `uar` is over the classes that this speaker says
};
// By name; clips of unknown speakers together, last.
std::vector<SpeakerMetrics> speakerMetrics(const Evaluation& evaluation, const Corpus& corpus);

// How much surer the model is of its answer than of the label: p(answer) - p(label), 0 for a right answer.
// The clips where it is largest are those most likely mislabelled.
double surplus(const ClipResult& result);
// Indices into `evaluation.results` of the wrong answers, the surest of being right first.
std::vector<size_t> surelyWrong(const Evaluation& evaluation);

}  // namespace sigwavnet
