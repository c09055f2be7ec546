// Labels over time, as annotation programs keep them, and what each of their file formats can carry.
//
// Times are integer samples of the recording: a label stays on its sample however often it is written and read. Formats
// that write seconds do so with enough digits to come back to the same sample; EAF knows only milliseconds (at most
// 0.5 ms off). What a format has no place for is never dropped silently: the writer lists it.
//
// Plain values and functions without memory (an EAF names the time of its writing); thread-safe.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/types.h"

namespace sigwavnet {

struct TimedLabel {
    FrameIndex begin{0};
    FrameIndex end{0};  // one past the last sample; equal to begin: a point in time
    std::string label;
    // Whatever else is known: "comment", "confidence", "valence", "low_hz" … Names are [a-z0-9_]+.
    std::map<std::string, std::string> fields{};
    bool operator==(const TimedLabel&) const = default;
};

struct LabelTier {
    std::string name;       // what is labelled: "emotion"; unique within its document together with the annotator
    std::string annotator;  // who labelled; empty: unknown
    std::vector<TimedLabel> labels{};  // sorted by begin
    bool operator==(const LabelTier&) const = default;
};

// The labels of one recording.
struct LabelDocument {
    std::string recording;  // path as the table or project names it, '/' between folders
    SampleRate rate;
    std::optional<int64_t> frames{};  // length of the recording; absent: unknown
    std::vector<LabelTier> tiers{};
    bool operator==(const LabelDocument&) const = default;
};

enum class LabelFormat { Audacity, TextGrid, TextGridShort, Eaf, Csv, Json, Audformat };

struct LabelFormatInfo {
    LabelFormat format;
    std::string name;       // for the command line: audacity textgrid textgrid-short eaf csv json audformat
    std::string title;      // "Praat TextGrid"
    std::string extension;  // ".TextGrid"
    bool manyRecordings;    // one file holds the labels of a whole corpus
};
const std::vector<LabelFormatInfo>& labelFormats();
const LabelFormatInfo& labelFormatInfo(LabelFormat format);
// By name. Error: NotFound (lists the known ones).
Result<LabelFormat> labelFormatNamed(const std::string& name);
// By a file's name, and by its first bytes where several formats share an extension. Absent: none of them.
std::optional<LabelFormat> recogniseLabelFormat(const std::string& fileName, std::string_view bytes);

struct LabelFile {
    // Added to the file's stem when one document becomes several files (Audacity, one a tier: ".emotion (anna)"); of
    // audformat the file's whole name within its folder: "db.yaml". Empty: the only file.
    std::string suffix;
    std::string bytes;
};

struct WrittenLabels {
    std::vector<LabelFile> files;
    std::vector<Message> losses;  // what the format can't carry, each kind once
};

// The bytes of `documents` in a format. Error: Invalid when the format holds one recording and `documents` are several or
// none, or a document has no sample rate or a label that ends before it begins.
Result<WrittenLabels> writeLabels(std::span<const LabelDocument> documents, LabelFormat format);

// What must be known of a recording to turn a file's seconds into samples.
struct RecordingFacts {
    std::string recording;  // its path as the caller names it
    SampleRate rate;
    std::optional<int64_t> frames{};
};
// Facts by the name that a file gives (its path, or the label file's own stem); absent: no such recording.
using FindRecording = std::function<std::optional<RecordingFacts>(const std::string& name)>;

struct ReadLabels {
    std::vector<LabelDocument> documents;
    std::vector<Message> problems;  // rows or recordings that were passed over, in words with their line
};

// Reads the bytes of one file. `name`: the file's path, for messages, and its stem for formats that don't name the
// recording. CSV and JSON that carry the rate don't need `find` to know the recording. Errors: Invalid (not that format, or
// broken; says the line), NotFound (the only recording of the file is unknown).
Result<ReadLabels> readLabels(std::string_view bytes, LabelFormat format, const std::string& name,
                              const FindRecording& find);

// Seconds of a sample, written so that reading gives the same sample back: "1.000045351".
std::string secondsText(FrameIndex frame, SampleRate rate);
// The nearest sample. Error: Invalid for NaN, infinity, negative times and times beyond 2^52 samples.
Result<FrameIndex> frameAt(double seconds, SampleRate rate);

}  // namespace sigwavnet
