// Our JSON: everything, without loss.
//   {"format": "sigwavnet-labels", "version": 1, "recordings": [{"path", "rate", "frames", "tiers": [{"name",
//   "annotator",
//    "labels": [{"begin", "end", "label", "fields": {…}}]}]}]}        begin and end in samples
#include <nlohmann/json.hpp>

#include "core/exchange/formats.h"

namespace sigwavnet::exchange {

namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kFormat = "sigwavnet-labels";
constexpr int kVersion = 1;

Json jsonOf(const TimedLabel& label) {
    Json json = {{"begin", label.begin.value}, {"end", label.end.value}, {"label", label.label}};
    if (!label.fields.empty()) json["fields"] = Json(label.fields);
    return json;
}

Json jsonOf(const LabelDocument& document) {
    Json tiers = Json::array();
    for (const LabelTier& tier : document.tiers) {
        Json labels = Json::array();
        for (const TimedLabel& label : tier.labels) labels.push_back(jsonOf(label));
        tiers.push_back({{"name", tier.name}, {"annotator", tier.annotator}, {"labels", std::move(labels)}});
    }
    Json json = {{"path", document.recording}, {"rate", document.rate.hz}};
    if (document.frames) json["frames"] = *document.frames;
    json["tiers"] = std::move(tiers);
    return json;
}

TimedLabel labelOf(const Json& json) {
    TimedLabel label{{json.at("begin").get<int64_t>()},
                     {json.at("end").get<int64_t>()},
                     json.at("label").get<std::string>(),
                     {}};
    if (json.contains("fields")) label.fields = json.at("fields").get<std::map<std::string, std::string>>();
    return label;
}

// Throws what nlohmann's accessors throw.
LabelDocument documentOf(const Json& json, const FindRecording& find) {
    LabelDocument document{json.at("path").get<std::string>(), {json.at("rate").get<int>()}, {}, {}};
    if (json.contains("frames")) document.frames = json.at("frames").get<int64_t>();
    const int written = document.rate.hz;
    if (const auto facts = find ? find(document.recording) : std::nullopt)
        document = {facts->recording, facts->rate, facts->frames, {}};
    const auto here = [&](FrameIndex frame) {
        // A recording that was resampled since: the same time at its rate.
        return written == document.rate.hz || written <= 0
                   ? frame
                   : FrameIndex{int64_t((double(frame.value) / written) * document.rate.hz + 0.5)};
    };
    for (const Json& tier : json.at("tiers")) {
        LabelTier& to = tierOf(document, tier.at("name").get<std::string>(), tier.value("annotator", ""));
        for (const Json& entry : tier.at("labels")) {
            TimedLabel label = labelOf(entry);
            label.begin = here(label.begin);
            label.end = here(label.end);
            to.labels.push_back(std::move(label));
        }
    }
    return document;
}

// In words what is impossible about a document; empty: nothing.
Message impossible(const LabelDocument& document) {
    if (document.rate.hz <= 0)
        return {CORE_TEXT("%1: the sample rate is not a positive number."), {document.recording}};
    for (const LabelTier& tier : document.tiers)
        for (const TimedLabel& label : tier.labels)
            if (label.begin.value < 0 || label.end < label.begin)
                return {CORE_TEXT("%1: the label \"%2\" ends before it begins."),
                        {document.recording, label.label}};
    return {};
}

}  // namespace

Result<WrittenLabels> writeJson(std::span<const LabelDocument> documents) {
    Json recordings = Json::array();
    for (const LabelDocument& document : documents) recordings.push_back(jsonOf(document));
    const Json json = {{"format", kFormat}, {"version", kVersion}, {"recordings", std::move(recordings)}};
    return WrittenLabels{{{"", json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n"}}, {}};
}

Result<ReadLabels> readJson(std::string_view bytes, const std::string&, const FindRecording& find) {
    SWN_ASSIGN(const std::string text, toUtf8(bytes));
    ReadLabels read;
    try {
        const Json json = Json::parse(text);
        if (!json.is_object() || json.value("format", "") != kFormat)
            return Error{
                ErrorKind::Invalid,
                "",
                {CORE_TEXT("This JSON file holds no labels (its \"format\" is not %1)."), {kFormat}}};
        if (json.value("version", 0) > kVersion)
            return Error{ErrorKind::Unsupported,
                         "",
                         {CORE_TEXT("The file was written by a newer version of this program; update it.")}};
        for (const Json& recording : json.at("recordings")) {
            try {
                LabelDocument document = documentOf(recording, find);
                if (Message problem = impossible(document); !problem.empty())
                    read.problems.push_back(std::move(problem));
                else
                    read.documents.push_back(std::move(document));
            } catch (const Json::exception& e) {
                read.problems.push_back({CORE_TEXT("A recording was passed over: %1"), {e.what()}});
            }
        }
    } catch (const Json::exception& e) {
        return Error{ErrorKind::Invalid, "", {CORE_TEXT("The file is no whole JSON: %1"), {e.what()}}};
    }
    return read;
}

}  // namespace sigwavnet::exchange
