// From a recording and a model to one explanation of its answer, and from that to a lane. For jobs; pure, any thread.
#pragma once

#include <QString>

#include "core/audio/recording.h"
#include "core/checkpoint/model_file.h"
#include "core/evaluation/attribution.h"
#include "widgets/lane_content.h"

namespace sigwavnet::studio {

// How explanations are computed; remembered between starts.
struct ExplanationSettings {
    int label = -1;  // < 0: the most probable class; not remembered: classes are a model's own
    int blockMilliseconds = 100;
    Baseline baseline = Baseline::Silence;  // of integrated gradients; Silence or Noise
    bool operator==(const ExplanationSettings&) const = default;
    static ExplanationSettings load();
    void save() const;
};

struct Explanation {
    AttributionMap map;
    SampleRate rate;   // of the model
    double begin = 0;  // of the prepared clip on the page's time axis [s]
};

// `recording` begins at `begin` [s]. Errors: prepare()'s, those of core/evaluation/attribution.h.
Result<Explanation> explainRecording(const Recording& recording, const Model& model, AttributionMethod method,
                                     const ExplanationSettings& settings, double begin, Progress& progress);

// Bands over blocks in diverging colours; the dependence as a curve of one value a sample.
widgets::LaneContentPtr explanationContent(const Explanation& explanation);

// What stands under the lane's name: the class, and the completeness of integrated gradients.
QString explanationCaption(const Explanation& explanation, const std::vector<std::string>& classes);

}  // namespace sigwavnet::studio
