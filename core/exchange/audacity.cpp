// Audacity's label tracks (manual.audacityteam.org, "Importing and Exporting Labels"):
// "begin<TAB>end<TAB>text", one label a line, seconds; a line "\<TAB>low<TAB>high" below a label gives its
// frequencies. One file is one track.
#include "core/exchange/formats.h"

namespace sigwavnet::exchange {

namespace {

// A label is one line of tab-separated text.
std::string oneLine(const std::string& text, Losses& losses) {
    std::string line = text;
    bool changed = false;
    for (char& c : line) {
        if (c != '\t' && c != '\n' && c != '\r') continue;
        c = ' ';
        changed = true;
    }
    if (changed) losses.add(CORE_TEXT("Line breaks and tabs inside labels become spaces."));
    return line;
}

std::string trackOf(const LabelDocument& document, const LabelTier& tier, Losses& losses) {
    std::string text;
    for (const TimedLabel& label : tier.labels) {
        text += secondsText(label.begin, document.rate) + '\t' + secondsText(label.end, document.rate) +
                '\t' + oneLine(label.label, losses) + '\n';
        const auto low = label.fields.find("low_hz"), high = label.fields.find("high_hz");
        if (low != label.fields.end() && high != label.fields.end())
            text += "\\\t" + low->second + '\t' + high->second + '\n';
    }
    return text;
}

// A part of a file's name.
std::string fileNamePart(std::string text) {
    for (char& c : text)
        if (c == '/' || c == '\\' || c == ':' || c == '\0') c = '_';
    return text;
}

struct Cells {
    std::string first, second, rest;
};

Cells cellsOf(const std::string& line) {
    const size_t a = line.find('\t');
    if (a == std::string::npos) return {line, "", ""};
    const size_t b = line.find('\t', a + 1);
    if (b == std::string::npos) return {line.substr(0, a), line.substr(a + 1), ""};
    return {line.substr(0, a), line.substr(a + 1, b - a - 1), line.substr(b + 1)};
}

// Some locales of Audacity write a decimal comma.
std::optional<double> secondsOf(std::string text) {
    std::replace(text.begin(), text.end(), ',', '.');
    return number(text);
}

Result<TimedLabel> labelOf(const Cells& cells, SampleRate rate, int line) {
    const auto begin = secondsOf(cells.first), end = secondsOf(cells.second);
    if (!begin || !end || *begin < 0 || *end < *begin)
        return Error{ErrorKind::Invalid,
                     "",
                     {CORE_TEXT("Line %1 does not begin with two times in seconds and a tab after each."),
                      {std::to_string(line)}}};
    TimedLabel label;
    SWN_ASSIGN(label.begin, frameAt(*begin, rate));
    SWN_ASSIGN(label.end, frameAt(*end, rate));
    label.label = cells.rest;
    return label;
}

// "03a01Fa.emotion (anna).txt" names its tier; a file that Audacity itself named does not.
LabelTier tierOfFile(const std::string& file, const std::string& recording) {
    const std::string base = file.substr(file.find_last_of('/') + 1);
    const std::string stem = base.substr(0, base.find_last_of('.'));
    const std::string own = recording.substr(recording.find_last_of('/') + 1);
    const std::string ownStem = own.substr(0, own.find_last_of('.'));
    if (stem.size() > ownStem.size() + 1 && stem.starts_with(ownStem + "."))
        return splitTierTitle(stem.substr(ownStem.size() + 1));
    return {"labels", "", {}};
}

}  // namespace

Result<WrittenLabels> writeAudacity(const LabelDocument& document) {
    Losses losses;
    WrittenLabels written;
    addFieldLosses(document, {"low_hz", "high_hz"}, losses);
    if (document.tiers.size() > 1)
        losses.add(CORE_TEXT("A label track has no name: each tier becomes a file of its own."));
    for (const LabelTier& tier : document.tiers)
        written.files.push_back({"." + fileNamePart(tierTitle(tier)), trackOf(document, tier, losses)});
    written.losses = losses.take();
    return written;
}

Result<ReadLabels> readAudacity(std::string_view bytes, const std::string& name, const FindRecording& find) {
    SWN_ASSIGN(const std::string text, toUtf8(bytes));
    SWN_ASSIGN(const RecordingFacts facts, recordingOfFile(name, find));
    LabelDocument document{facts.recording, facts.rate, facts.frames, {tierOfFile(name, facts.recording)}};
    std::vector<TimedLabel>& labels = document.tiers.front().labels;
    int number = 0;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find('\n', at), text.size());
        std::string line = text.substr(at, end - at);
        at = end + 1;
        ++number;
        if (line.ends_with('\r')) line.pop_back();
        if (trimmed(line).empty()) continue;
        const Cells cells = cellsOf(line);
        if (cells.first == "\\" && !labels.empty()) {
            labels.back().fields = {{"low_hz", cells.second}, {"high_hz", cells.rest}};
            continue;
        }
        SWN_ASSIGN(TimedLabel label, labelOf(cells, facts.rate, number));
        labels.push_back(std::move(label));
    }
    return ReadLabels{{std::move(document)}, {}};
}

}  // namespace sigwavnet::exchange
