// A timeline for other programs: labels over time (core/exchange writes them as Audacity, TextGrid, EAF …), a table, JSON.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/evaluation/timeline.h"
#include "core/exchange/labels.h"

namespace sigwavnet {

// One tier "emotion" by the annotator `model`, a label a segment with the field "confidence".
LabelDocument timelineLabels(const Timeline& timeline, const std::vector<Segment>& segments, const std::string& model);

// One row a window: its samples and seconds, its answer, the number (from 1) of the segment that holds its centre, and a
// probability a class. Cells are empty where there is no answer or segment.
std::string timelineCsv(const Timeline& timeline, const std::vector<Segment>& segments);

// {"recording","rate_hz","frames","window_samples","hop_samples","classes",
//  "segments":[{"begin","end","begin_s","end_s","label","probability"}],
//  "windows":[{"begin","end","probabilities":[…] or null}]}
nlohmann::ordered_json timelineJson(const Timeline& timeline, const std::vector<Segment>& segments);

}  // namespace sigwavnet
