// What the tests of the label formats share.
#pragma once

#include <string>
#include <vector>

#include "core/exchange/labels.h"

namespace sigwavnet::test {

// A rate at which few samples lie on a whole millisecond, and labels that formats stumble over.
constexpr SampleRate kRate{22050};

inline LabelDocument speech() {
    LabelDocument document{"a/03a01Fa.wav", kRate, 44100, {}};
    document.tiers.push_back({"emotion", "anna", {{{0}, {11025}, "joy", {}}, {{11025}, {30001}, "sadness \"deep\"", {}}, {{35000}, {44100}, "Ärger, groß", {}}}});
    document.tiers.push_back({"emotion", "berta", {{{0}, {44100}, "joy", {}}}});
    return document;
}

// Knows the documents' recordings by path and by stem.
inline FindRecording finder(const std::vector<LabelDocument>& documents) {
    return [documents](const std::string& name) -> std::optional<RecordingFacts> {
        for (const LabelDocument& document : documents) {
            const std::string base = document.recording.substr(document.recording.find_last_of('/') + 1);
            if (name == document.recording || name == base || name == base.substr(0, base.find('.')))
                return RecordingFacts{document.recording, document.rate, document.frames};
        }
        return std::nullopt;
    };
}

inline bool contains(const std::vector<Message>& messages, const std::string& words) {
    for (const Message& message : messages)
        if (message.text().find(words) != std::string::npos) return true;
    return false;
}

// Writes and reads back; for formats of one recording and one file.
inline Result<LabelDocument> roundTrip(const LabelDocument& document, LabelFormat format, const std::string& name) {
    SWN_ASSIGN(const WrittenLabels written, writeLabels({&document, 1}, format));
    SWN_ASSIGN(ReadLabels read, readLabels(written.files.front().bytes, format, name, finder({document})));
    return read.documents.front();
}

}  // namespace sigwavnet::test
