#include "core/evaluation/timeline_export.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/csv.h"

namespace sigwavnet {

namespace {

using Json = nlohmann::ordered_json;

int64_t endOf(const Timeline& timeline, size_t window) {
    return std::min(timeline.starts[window] + timeline.window, timeline.frames);
}

std::string segmentNumber(const Timeline& timeline, const std::vector<Segment>& segments, size_t window) {
    const int64_t centre = (timeline.starts[window] + endOf(timeline, window)) / 2;
    for (size_t s = 0; s < segments.size(); ++s)
        if (segments[s].begin <= centre && centre < segments[s].end) return std::to_string(s + 1);
    return "";
}

}  // namespace

LabelDocument timelineLabels(const Timeline& timeline, const std::vector<Segment>& segments, const std::string& model) {
    LabelDocument document;
    document.recording = timeline.recording;
    document.rate = timeline.rate;
    document.frames = timeline.frames;
    LabelTier tier{"emotion", model};
    for (const Segment& segment : segments)
        tier.labels.push_back({{segment.begin},
                               {segment.end},
                               timeline.classes[size_t(segment.label)],
                               {{"confidence", numberText(segment.probability)}}});
    document.tiers.push_back(std::move(tier));
    return document;
}

std::string timelineCsv(const Timeline& timeline, const std::vector<Segment>& segments) {
    std::string csv = "begin,end,begin_s,end_s,label,segment";
    for (const std::string& name : timeline.classes) csv += "," + csvField("p_" + name);
    csv += "\r\n";
    for (size_t w = 0; w < timeline.windows(); ++w) {
        const FrameIndex begin{timeline.starts[w]}, end{endOf(timeline, w)};
        csv += std::to_string(begin.value) + "," + std::to_string(end.value) + "," + secondsText(begin, timeline.rate) +
               "," + secondsText(end, timeline.rate) + ",";
        const float* row = timeline.probabilities.row(w);
        if (timeline.answered(w))
            csv += csvField(timeline.classes[size_t(std::max_element(row, row + timeline.classes.size()) - row)]);
        csv += "," + segmentNumber(timeline, segments, w);
        for (size_t c = 0; c < timeline.classes.size(); ++c)
            csv += timeline.answered(w) ? "," + numberText(double(row[c]), 6) : std::string(",");
        csv += "\r\n";
    }
    return csv;
}

nlohmann::ordered_json timelineJson(const Timeline& timeline, const std::vector<Segment>& segments) {
    Json json{{"recording", timeline.recording},    {"rate_hz", timeline.rate.hz},
              {"frames", timeline.frames},          {"window_samples", timeline.window},
              {"hop_samples", timeline.hop},        {"classes", timeline.classes},
              {"segments", Json::array()},          {"windows", Json::array()}};
    for (const Segment& segment : segments)
        json["segments"].push_back({{"begin", segment.begin},
                                    {"end", segment.end},
                                    {"begin_s", secondsAt({segment.begin}, timeline.rate)},
                                    {"end_s", secondsAt({segment.end}, timeline.rate)},
                                    {"label", timeline.classes[size_t(segment.label)]},
                                    {"probability", segment.probability}});
    for (size_t w = 0; w < timeline.windows(); ++w) {
        Json probabilities = nullptr;
        const float* row = timeline.probabilities.row(w);
        if (timeline.answered(w)) probabilities = std::vector<float>(row, row + timeline.classes.size());
        json["windows"].push_back(
            {{"begin", timeline.starts[w]}, {"end", endOf(timeline, w)}, {"probabilities", std::move(probabilities)}});
    }
    return json;
}

}  // namespace sigwavnet
